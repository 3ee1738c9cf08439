"""Start with 10,000 installed scenarios / with the bundled packs: until the first scenarios are painted.

Two profiles, in turn, each started once before, so that the index and the compiled modules are there. The
window is the program's own; a start ends when the first cards have been painted and nothing more is loaded.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row, p50, p95
from benchmarks.scenarios import settle, write_packs

ROOT: Final = Path(__file__).resolve().parents[1]
COUNT: Final = 10_000
PAIRS: Final = 9

SCRIPT: Final = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.config import find_paths
from app.ui.start import make_application, make_window
from app.workflow import Services

services = Services(find_paths(Path(sys.argv[1])))
application = make_application()
services.become_the_only_one()
window = make_window(application, services)
window.show()

def look():
    if window.practice.cards and window.practice.cards[0].isVisible():
        window.repaint()
        os._exit(0)

from app.ui.frame import Frame
started = []
def begin():
    if not started:
        started.append(True)
        window.begin()
        timer.timeout.connect(look)
        timer.start(2)
timer = QTimer()
QTimer.singleShot(0, begin)
application.exec()
"""


def measure(quick: bool = False) -> Result:
    """Nine pairs, three when quick (with 1,000 scenarios)."""
    count = 1000 if quick else COUNT
    with tempfile.TemporaryDirectory() as bundled, tempfile.TemporaryDirectory() as full:
        write_packs(Path(full, "library", "packs"), count)
        settle()
        for profile in (bundled, full, bundled, full):
            run(profile)
        pairs = [(run(full), run(bundled)) for _ in range(3 if quick else PAIRS)]
    wall = [mine[0] / other[0] for mine, other in pairs]
    processor = [mine[1] / other[1] for mine, other in pairs]
    rows = (
        Row(
            "wall time to the first cards / bundled packs",
            p50(wall),
            1.1,
            p50=p50([1000 * mine[0] for mine, _ in pairs]),
            p95=p95([1000 * mine[0] for mine, _ in pairs]),
            unit="ms",
        ),
        Row(
            "processor to the first cards / bundled packs",
            p50(processor),
            1.1,
            p50=p50([1000 * mine[1] for mine, _ in pairs]),
            p95=p95([1000 * mine[1] for mine, _ in pairs]),
            unit="ms",
        ),
    )
    bundled_ms = [1000 * p50([other[number] for _, other in pairs]) for number in (0, 1)]
    detail = (
        f"{count:,} scenarios installed; with the bundled packs {bundled_ms[0]:.0f} ms "
        f"({bundled_ms[1]:.0f} ms of processor); ratios of wall time {min(wall):.2f} to {max(wall):.2f}"
    )
    return Result("packs-start", "a start with 10,000 scenarios", rows, detail)


def run(profile: str) -> tuple[float, float]:
    """Seconds of wall and of processor time that a start took."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-c", SCRIPT, profile], cwd=ROOT, env=environment, check=True)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
