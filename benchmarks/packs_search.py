"""Searching 10,000 scenarios at each key press: from the key to the painted page, in milliseconds.

The words are typed letter by letter into the page of the real window and taken back again. A key's turn of
the loop is the search, the first cards, their layout and their painting; further cards come with the next
turns. One frame of 60 a second is 16 ms.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row, p50, p95
from benchmarks.scenarios import settle, write_packs

ROOT: Final = Path(__file__).resolve().parents[1]
COUNT: Final = 10_000
FRAME_MS: Final = 16.0
_WORDS: Final = ("price", "budget", "too expensive", "zzz", "e", "the decider", "kwame")

_SCRIPT: Final = f"""
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from app.config import find_paths
from app.ui.start import make_application, make_window
from app.workflow import Services

services = Services(find_paths(Path(sys.argv[1])))
application = make_application()
window = make_window(application, services)
window.resize(1280, 800)
window.show()
window.begin()
practice = window.practice
end = time.monotonic() + 300
while time.monotonic() < end and (window.context.tasks.busy or not practice.cards):
    QTest.qWait(20)
practice.focus_search()
QTest.qWait(500)
search = application.focusWidget()
keys, work, filled = [], [], []
for word in {_WORDS!r}:
    for letter in [*word, *"\b" * len(word)]:
        text = search.text()[:-1] if letter == "\b" else search.text() + letter
        began = time.perf_counter()
        search.setText(text)
        work.append(1000 * (time.perf_counter() - began))
        QCoreApplication.sendPostedEvents()
        keys.append(1000 * (time.perf_counter() - began))
        while not practice.grid.is_complete and len(practice.cards) < 15:
            QCoreApplication.processEvents()
        filled.append(1000 * (time.perf_counter() - began))
        QTest.qWait(40)
print(json.dumps([keys, work, filled]), flush=True)
import os
os._exit(0)
"""


def measure(quick: bool = False) -> Result:
    """10,000 scenarios, 1,000 when quick."""
    import json

    count = 1000 if quick else COUNT
    with tempfile.TemporaryDirectory() as profile:
        write_packs(Path(profile, "library", "packs"), count)
        settle()
        environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT, profile],
            cwd=ROOT,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
    keys, work, filled = json.loads(done.stdout.strip().splitlines()[-1])
    rows = (
        Row(
            "key to painted page, p95, of a frame",
            p95(keys) / FRAME_MS,
            1.0,
            p50=p50(keys),
            p95=p95(keys),
            unit="ms",
        ),
    )
    detail = (
        f"{count:,} scenarios, {len(keys)} keys: search and filling {p50(work):.1f} ms "
        f"(p95 {p95(work):.1f}), "
        f"with painting {p50(keys):.1f} ms (p95 {p95(keys):.1f}, longest {max(keys):.1f}), "
        f"until all in view are there {p50(filled):.1f} ms (p95 {p95(filled):.1f})"
    )
    return Result("packs-search", "search within a frame", rows, detail)
