"""G8: the index deleted, cut, damaged at random places, of a newer version, or another program's file.

    python -m tests.faults.index_trials 100 [TAKES]

The list, a search and the counts must be the same afterwards. With TAKES (5,000) that many are indexed anew
and the time is told.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.config import Paths
from app.domain import Take
from app.storage import Library, TakeFilter
from tests.faults.libraries import fill_library, places
from tests.faults.places import quick_folder, report
from tests.storage.builders import record

Listed = tuple[tuple[Take, ...], tuple[str, ...], int, tuple[str, ...]]


def listed(paths: Paths) -> Listed:
    """What a person sees of the library."""
    library = Library(paths)
    try:
        found = tuple(take.id for take in library.takes(TakeFilter(text="price")))
        return library.takes(), found, library.count(), library.speakers()
    finally:
        library.close()


def trials(count: int) -> tuple[str, int, list[str], str]:
    """Damage the index so many times."""
    failures: list[str] = []
    renewed = 0
    chance = random.Random(11)
    with quick_folder() as folder:
        paths = places(folder)
        fill_library(paths, chance, 12)
        before = listed(paths)
        good = paths.index.read_bytes()
        ways = list(_WAYS)
        for number in range(count):
            way = ways[number] if number < len(ways) else "damaged"
            paths.index.write_bytes(good)
            _WAYS[way](paths.index, chance)
            library = Library(paths)
            renewed += bool(library.open())
            library.close()
            if listed(paths) != before:
                failures.append(f"trial {number}, {way}: another list")
            for file in paths.local.glob("index.bad-*"):
                file.unlink()
    return "G8 index", count, failures, f"made anew {renewed} times, the rest changed nothing that is shown"


def rebuilt(takes: int) -> float:
    """Seconds that the index of so many takes needs to be made anew."""
    with quick_folder() as folder:
        paths = places(folder)
        library = Library(paths)
        for _ in range(takes):
            record(library)
        before = library.takes()
        library.close()
        paths.index.unlink()
        began = time.perf_counter()
        again = Library(paths)
        again.open()
        took = time.perf_counter() - began
        assert again.takes() == before
        again.close()
        return took


def _deleted(file: Path, _: random.Random) -> None:
    file.unlink()


def _empty(file: Path, _: random.Random) -> None:
    file.write_bytes(b"")


def _cut(file: Path, chance: random.Random) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: chance.randrange(len(data))])


def _foreign(file: Path, _: random.Random) -> None:
    file.write_bytes(b"PK\x03\x04" * 5000)


def _other_database(file: Path, _: random.Random) -> None:
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE takes (id, kind)")
    connection.close()


def _newer(file: Path, _: random.Random) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


def _older(file: Path, _: random.Random) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()


def _a_folder(file: Path, _: random.Random) -> None:
    file.write_bytes(bytes(len(file.read_bytes())))


def _damaged(file: Path, chance: random.Random) -> None:
    data = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 1, 1, 8, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


_WAYS: dict[str, Callable[[Path, random.Random], None]] = {
    "deleted": _deleted,
    "empty": _empty,
    "cut": _cut,
    "foreign": _foreign,
    "another database": _other_database,
    "newer": _newer,
    "older": _older,
    "zeros": _a_folder,
    "damaged": _damaged,
}


def main() -> int:
    """Run as a program."""
    began = time.monotonic()
    name, done, failures, worst = trials(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
    if len(sys.argv) > 2:
        worst += f"; {sys.argv[2]} takes indexed anew in {rebuilt(int(sys.argv[2])):.1f} s"
    return report(name, done, failures, f"{worst}; {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
