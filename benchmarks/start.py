"""N9: processor time to the first paint against a bare QMainWindow, and what the window's process loads.

The two programs of the `window` benchmark, in turn. Forbidden modules are looked for at the first paint and
again when everything that comes after it has been loaded.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from typing import Final

from benchmarks.hands import FORBIDDEN
from benchmarks.result import CannotMeasureError, Result, Row, p50, p95
from benchmarks.window_shown import BARE, OURS, ROOT, run

PAIRS: Final = 9
_LATER_MS: Final = 2500
LOADED: Final = (
    OURS.replace("application.exec()", "")
    + f"""
class Later(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.property("seen"):
            self.setProperty("seen", True)
            self.first = [name for name in {FORBIDDEN!r} if name in sys.modules]
            window.begin()
            QTimer.singleShot({_LATER_MS}, self.tell)
        return False

    def tell(self):
        later = [name for name in {FORBIDDEN!r} if name in sys.modules]
        print("found:", *sorted({{*self.first, *later}}), flush=True)
        os._exit(0)

from PySide6.QtCore import QTimer
window.centralWidget().removeEventFilter(watcher)
later = Later()
window.centralWidget().installEventFilter(later)
application.exec()
"""
)


def measure(quick: bool = False) -> Result:
    """Nine pairs after one warm-up each, three when quick.

    Raises:
        CannotMeasureError: this system does not count the processor time of child processes.
    """
    if sys.platform == "win32":
        raise CannotMeasureError("processor time of child processes is not counted here")
    with tempfile.TemporaryDirectory() as profile:
        run(BARE, profile), run(OURS, profile)
        pairs = [(_cpu(OURS, profile), _cpu(BARE, profile)) for _ in range(3 if quick else PAIRS)]
        found = run_and_read(LOADED, profile).partition("found:")[2].split()
    ours, bare = ([1000 * one for one in both] for both in zip(*pairs, strict=True))
    rows = (
        Row(
            "processor to first paint / bare window",
            p50([mine / other for mine, other in pairs]),
            1.5,
            1.2,
            p50=p50(ours),
            p95=p95(ours),
            unit="ms",
        ),
        Row("forbidden modules after start", float(len(found)), 0),
    )
    detail = f"bare window {p50(bare):.0f} ms of processor; forbidden modules: {', '.join(found) or 'none'}"
    return Result("N9", "a light start", rows, detail)


def _cpu(script: str, profile: str) -> float:
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(script, profile)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def run_and_read(script: str, profile: str) -> str:
    """What the script printed."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, "-c", script, profile],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
