"""Window shown / bare PySide6 window shown: from the start of the process to the first paint."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row, p50, p95

ROOT: Final = Path(__file__).resolve().parents[1]
PAIRS: Final = 9

_QUIT_AFTER_PAINT: Final = """
class Quit(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            os._exit(0)
        return False
"""

BARE: Final = f"""
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
{_QUIT_AFTER_PAINT}
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(1280, 800)
watcher = Quit()
window.centralWidget().installEventFilter(watcher)
window.show()
application.exec()
"""

OURS: Final = f"""
import os, sys
from pathlib import Path
from app.commands.display import why_no_window
if why_no_window() is not None:
    sys.exit(2)
from PySide6.QtCore import QEvent, QObject
from app.config import find_paths
from app.ui.start import make_application, make_window
from app.workflow import Services
{_QUIT_AFTER_PAINT}
services = Services(find_paths(Path(sys.argv[1])))
application = make_application()
services.become_the_only_one()
window = make_window(application, services)
watcher = Quit()
window.centralWidget().installEventFilter(watcher)
window.show()
application.exec()
"""


def measure(quick: bool = False) -> Result:
    """Both windows in turn, after one warm-up each; the median of the ratios pair by pair."""
    with tempfile.TemporaryDirectory() as profile:
        run(BARE, profile), run(OURS, profile)
        pairs = [(run(OURS, profile), run(BARE, profile)) for _ in range(3 if quick else PAIRS)]
    ratios = [ours / bare for ours, bare in pairs]
    ours, bare = (statistics.median(one) for one in zip(*pairs, strict=True))
    all_ours = [1000 * one for one, _ in pairs]
    row = Row(
        "wall time to first paint / bare window",
        statistics.median(ratios),
        1.8,
        p50=p50(all_ours),
        p95=p95(all_ours),
        unit="ms",
    )
    detail = (
        f"a process up to its first paint, median of the pairs' ratios; ours {ours * 1000:.0f} ms, "
        f"bare {bare * 1000:.0f} ms; ratios {min(ratios):.2f} to {max(ratios):.2f}"
    )
    return Result("window", "window shown against a bare PySide6 window", (row,), detail)


def run(script: str, profile: str) -> float:
    """Seconds that a process took."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    # As on a user's computer, both may keep their compiled modules: the warm-up writes them.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", script, profile], cwd=ROOT, env=environment, check=True)
    return time.perf_counter() - start
