"""B3: every kind of file damaged, emptied, cut or taken away, in one of many takes.

    python -m tests.faults.damage_trials 100 [TAKES]

The take must still be listed (marked where its details are lost), the others must be as they were, the check
must name it, and what can be mended must be sound afterwards.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.storage import Library
from app.workflow import Services, examine, repair
from tests.faults.libraries import content_of, fill_library, places
from tests.faults.places import quick_folder, report

_FILES = (
    "take.json",
    "audio.wav",
    "transcript.json",
    "delivery.json",
    "review.json",
    "selfcheck.json",
    "events.jsonl",
    "earlier/take.json",
)
_FOR_GOOD = ("audio.wav",)
"""What nothing can bring back."""


def trials(count: int, takes: int = 20) -> tuple[str, int, list[str], str]:
    """Damage so many times."""
    failures: list[str] = []
    chance = random.Random(3)
    mended = 0
    with quick_folder() as folder:
        paths = places(folder)
        fill_library(paths, chance, takes)
        services = Services(paths)
        for number in range(count):
            name = _FILES[number % len(_FILES)]
            here = sorted(paths.takes.glob(f"*/*/{name}"))
            file = chance.choice(here)
            way = list(_WAYS)[number // len(_FILES) % len(_WAYS)]
            where = f"{number}: {name} {way}"
            take_folder = file.parent.parent if "/" in name else file.parent
            before, listed = content_of(take_folder), services.library.takes()
            services.library.close()
            if not _WAYS[way](file, chance):
                continue
            failures += [f"{where}: {one}" for one in _look(services, take_folder.name, name, way, listed)]
            mended += name not in _FOR_GOOD
            _put_back(take_folder, before)
            services.library.rebuild()
            failures += [f"{where}, put back: {one.problem.code}" for one in examine(services)]
        services.close()
    return "B3 damage", count, failures, f"one of {takes} takes each time, {mended} mended"


def _look(services: Services, take_id: str, name: str, way: str, before: tuple[object, ...]) -> list[str]:
    wrong = []
    # A bit turned over in a name can be read all the same; the check names the file.
    can_not_be_read = way != "one bit"
    library = Library(services.paths)
    listed = {take.id: take for take in library.takes()}
    library.close()
    were = {getattr(take, "id", ""): take for take in before}
    if listed.keys() != were.keys():
        wrong.append("not the same takes")
    if any(listed[one] != were[one] for one in listed if one != take_id):
        wrong.append("another take was touched")
    if name == "take.json" and can_not_be_read and not listed[take_id].damaged:
        wrong.append("not marked as damaged")
    found = examine(services)
    if not any(one.take_id == take_id and one.is_serious for one in found) and name != "earlier/take.json":
        wrong.append("not named")
    left = [one for one in repair(services, found).left if one.is_serious]
    if name not in _FOR_GOOD and left:
        wrong.append(f"not mended: {left[0].problem.code} {left[0].problem.file.name}")
    if services.library.take(take_id).damaged:
        wrong.append("details not made again")
    return wrong


def _put_back(folder: Path, files: dict[str, bytes]) -> None:
    for path in [one for one in folder.rglob("*") if one.is_file()]:
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _gone(file: Path, _: random.Random) -> bool:
    file.unlink()
    return True


def _empty(file: Path, _: random.Random) -> bool:
    file.write_bytes(b"")
    return True


def _cut(file: Path, chance: random.Random) -> bool:
    data = file.read_bytes()
    file.write_bytes(data[: chance.randrange(len(data))])
    return True


def _rubbish(file: Path, chance: random.Random) -> bool:
    file.write_bytes(chance.randbytes(chance.randrange(1, 400)))
    return True


def _bit(file: Path, chance: random.Random) -> bool:
    data = bytearray(file.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)
    return True


_WAYS: dict[str, Callable[[Path, random.Random], bool]] = {
    "gone": _gone,
    "emptied": _empty,
    "cut": _cut,
    "rubbish": _rubbish,
    "one bit": _bit,
}


def main() -> int:
    """Run as a program."""
    began = time.monotonic()
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    name, done, failures, worst = trials(count, int(sys.argv[2]) if len(sys.argv) > 2 else 20)
    return report(name, done, failures, f"{worst}; {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
