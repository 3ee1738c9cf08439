"""The library with many takes: the index made anew, a start, a page of the list, a search.

Four benchmarks over libraries that are written for the occasion (`many_takes.py`), 100,000 takes of 60 words
each; a tenth when quick. What lies on the disk is in its cache.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from benchmarks.many_takes import WORDS, names, write_takes
from benchmarks.result import Result, Row, p50, p95

ROOT: Final = Path(__file__).resolve().parents[1]
TAKES: Final = 100_000
FEW: Final = 100
INDEXED: Final = 5_000
FRAME_MS: Final = 16.0
PAGE: Final = 50
PAIRS: Final = 9
_ROUNDS: Final = 5

_START: Final = """
import os, sys, time
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
        services.close()
        os._exit(0)

from app.ui.frame import Frame
def begin():
    window.begin()
    timer.start(2)
timer = QTimer()
timer.timeout.connect(look)
QTimer.singleShot(0, begin)
application.exec()
"""

_PAGE: Final = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from app.config import find_paths
from app.ui.pages.take_loading import load_older, load_takes, Shown, Wish
from app.ui.start import make_application, make_window
from app.workflow import Services

services = Services(find_paths(Path(sys.argv[1])))
application = make_application()
window = make_window(application, services)
window.resize(1280, 800)
window.show()
window.begin()
end = time.monotonic() + 300
window.show_page("takes")
# Not until no task runs: to tidy 100,000 folders takes minutes, and the window does not wait for that.
while time.monotonic() < end and not window.page("takes").rows.takes:
    QTest.qWait(20)
QTest.qWait(2000)
page = window.page("takes")
read, shown, older = [], [], []
for number in range(30):
    wish = Wish((Shown.ALL, Shown.MODELS, Shown.ATTEMPTS)[number % 3])
    began = time.perf_counter()
    loaded = load_takes(window.context, wish)
    read.append(1000 * (time.perf_counter() - began))
    page.chips.blockSignals(True)
    page.chips.choose(wish.shown)
    page.chips.blockSignals(False)
    began = time.thread_time()
    page._show(loaded)
    assert page.loaded is loaded
    QCoreApplication.sendPostedEvents()
    shown.append(1000 * (time.thread_time() - began))
    takes = load_older(window.context, wish, loaded.takes[-1].id)
    began = time.thread_time()
    page._older_of = page._loaded
    page._show_older(takes)
    QCoreApplication.sendPostedEvents()
    page.list.scrollTo(page.rows.index_of(takes[0].id) if takes else page.list.currentIndex())
    QCoreApplication.sendPostedEvents()
    older.append(1000 * (time.thread_time() - began))
    QTest.qWait(80)
print(json.dumps([read, shown, older]), flush=True)
services.close()
os._exit(0)
"""


def index(quick: bool = False) -> Result:
    """Index of 5,000 takes made anew / reading their JSON files once."""
    from app.config import find_paths
    from app.storage import Library

    count = INDEXED // 5 if quick else INDEXED
    with tempfile.TemporaryDirectory() as folder:
        write_takes(Path(folder), count, all_files=True)
        paths = find_paths(Path(folder))
        built, read = [], []
        for _ in range(_ROUNDS + 1):
            began = time.perf_counter()
            for file in sorted(paths.takes.glob("*/*/*.json")):
                json.loads(file.read_bytes())
            read.append(time.perf_counter() - began)
            for file in paths.local.glob("index.db*"):
                file.unlink()
            library = Library(paths)
            began = time.perf_counter()
            library.open()
            built.append(time.perf_counter() - began)
            assert library.count() == count
            library.close()
    ratios = [ours / theirs for ours, theirs in zip(built[1:], read[1:], strict=True)]
    row = Row(
        f"index of {count:,} takes anew / reading their JSON",
        p50(ratios),
        2.0,
        p50=p50(built[1:]),
        p95=p95(built[1:]),
        unit="s",
    )
    detail = f"four JSON files a take: {p50(read[1:]):.2f} s; ratios {min(ratios):.2f} to {max(ratios):.2f}"
    return Result("library-index", "the index made anew", (row,), detail)


def start(quick: bool = False) -> Result:
    """Start with 100,000 takes / with 100, until the first cards are painted: wall, processor."""
    count = TAKES // 10 if quick else TAKES
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        for folder, number in ((few, FEW), (many, count)):
            write_takes(Path(folder), number)
            _open(Path(folder))
        for profile in (few, many, few, many):
            _run(profile)
        pairs = [(_run(many), _run(few)) for _ in range(3 if quick else PAIRS)]
    wall = [mine[0] / other[0] for mine, other in pairs]
    processor = [mine[1] / other[1] for mine, other in pairs]
    rows = tuple(
        Row(
            f"{what} to the first cards, {count:,} takes / {FEW}",
            p50(ratios),
            1.2,
            p50=p50([1000 * mine[at] for mine, _ in pairs]),
            p95=p95([1000 * mine[at] for mine, _ in pairs]),
            unit="ms",
        )
        for at, (what, ratios) in enumerate((("wall time", wall), ("processor", processor)))
    )
    few_ms = [1000 * p50([other[at] for _, other in pairs]) for at in (0, 1)]
    detail = f"with {FEW} takes {few_ms[0]:.0f} ms ({few_ms[1]:.0f} ms of processor)"
    return Result("library-start", "a start with many takes", rows, detail)


def page(quick: bool = False) -> Result:
    """A page of the list of 100,000 takes, from what was read to what is painted / 16 ms.

    In processor time of the window's thread, which does nothing else meanwhile.
    """
    count = TAKES // 10 if quick else TAKES
    with tempfile.TemporaryDirectory() as folder:
        write_takes(Path(folder), count)
        _open(Path(folder))
        done = subprocess.run(
            [sys.executable, "-c", _PAGE, folder],
            cwd=ROOT,
            env=_environment(),
            check=True,
            capture_output=True,
            text=True,
        )
    read, shown, older = json.loads(done.stdout.strip().splitlines()[-1])
    rows = tuple(
        Row(f"{what}, p95, of a frame", p95(some) / FRAME_MS, 1.0, p50=p50(some), p95=p95(some), unit="ms")
        for what, some in (("a page of the list shown", shown), ("older takes shown below", older))
    )
    detail = f"{count:,} takes; reading a page and the counts, outside of the window: {p50(read):.0f} ms"
    return Result("library-page", "a page of the list", rows, detail)


def search(quick: bool = False) -> Result:
    """First page of a full-text search in 100,000 takes / sqlite3 asked directly for the same rows."""
    from app.config import find_paths
    from app.storage import Library, TakeFilter

    count = TAKES // 10 if quick else TAKES
    dice = random.Random(4)
    vocabulary = names()
    words = [
        *(vocabulary[rank] for rank in dice.sample(range(5000, WORDS), 8)),
        *(vocabulary[rank] for rank in dice.sample(range(200, 2000), 8)),
        *vocabulary[:4],
        *(f"{vocabulary[rank]} {vocabulary[rank + 40]}" for rank in (3, 10, 30, 100)),
    ]
    with tempfile.TemporaryDirectory() as folder:
        write_takes(Path(folder), count)
        _open(Path(folder))
        paths = find_paths(Path(folder))
        library = Library(paths)
        library.trust()
        library.open()
        connection = sqlite3.connect(paths.index)
        ratios, ours, direct, first = [], [], [], []
        for text in words:
            mine, other = [], []
            for _ in range(_ROUNDS):
                began = time.perf_counter()
                found = library.takes(TakeFilter(text=text, limit=PAGE))
                mine.append(time.perf_counter() - began)
                began = time.perf_counter()
                rows = _directly(connection, text)
                other.append(time.perf_counter() - began)
                assert [take.id for take in found] == [row["id"] for row in rows]
            first.append(1000 * mine[0])
            ours.append(1000 * p50(mine))
            direct.append(1000 * p50(other))
            ratios.append(p50(mine) / p50(other))
        connection.close()
        library.close()
    rows_ = (
        Row("first page / sqlite3 asked directly", p50(ratios), 1.5, p50=p50(ours), p95=p95(ours), unit="ms"),
        Row(
            "first page, asked once, p95, of 50 ms",
            p95(first) / 50.0,
            1.0,
            p50=p50(first),
            p95=p95(first),
            unit="ms",
        ),
    )
    detail = (
        f"{count:,} takes, {len(words)} searches for the newest {PAGE}: directly {p50(direct):.1f} ms, "
        f"p95 {p95(direct):.1f}; ratios {min(ratios):.2f} to {max(ratios):.2f}"
    )
    return Result("library-search", "full-text search", rows_, detail)


def _directly(connection: sqlite3.Connection, text: str) -> list[dict[str, Any]]:
    phrases = " ".join(f'"{word}"' for word in text.split())
    query = (
        "SELECT texts.details FROM found JOIN texts ON texts.place = found.rowid "
        "WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT ?"
    )
    return [json.loads(row[0]) for row in connection.execute(query, (phrases, PAGE))]


def _open(root: Path) -> None:
    """Make the index, as the first start does."""
    from app.config import find_paths
    from app.storage import Library

    library = Library(find_paths(root))
    library.open()
    library.close()


def _environment() -> dict[str, str]:
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _run(profile: str) -> tuple[float, float]:
    """Seconds of wall and of processor time that a start took."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-c", _START, profile], cwd=ROOT, env=_environment(), check=True)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
