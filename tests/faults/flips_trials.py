"""G9: one bit turned over in a file of the library; "Check library" has to name that file each time.

    python -m tests.faults.flips_trials 200

Turned over in sound, details, words, measures, review, self-check, journal, second copies, the trash's note,
a pack's files, its original, the list of packs, a draft and what is kept around practice, in turn.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from app.packs import export
from app.workflow import Services, examine
from tests.faults.libraries import PACKS, add_coaching, add_draft, add_pack, fill_library, places
from tests.faults.places import quick_folder, run_as_program

_SEALED = ("take.json", "trashed.json")


def trials(count: int) -> tuple[str, int, list[str], str]:
    """Turn so many bits over, one at a time."""
    failures: list[str] = []
    chance = random.Random(9)
    with quick_folder() as folder:
        paths = places(folder / "data")
        fill_library(paths, chance, 3)
        add_pack(paths, original=export(PACKS / "northwind", folder / "northwind.gofirst").path)
        add_draft(paths, chance)
        services = Services(paths)
        add_coaching(services)
        failures += [f"before: {one.problem.code} {one.problem.file}" for one in examine(services)]
        files = _files(paths.library)
        kinds = len({_kind(file) for file in files})
        for number in range(count):
            file = files[number % len(files)]
            good = file.read_bytes()
            bad = bytearray(good)
            at = chance.randrange(len(bad))
            bad[at] ^= 1 << chance.randrange(8)
            file.write_bytes(bad)
            named = [one.problem.file for one in examine(services) if one.is_serious]
            if not any(one == file or one in file.parents for one in named):
                failures.append(f"{number}: byte {at} of {file.relative_to(paths.library)} was not named")
            file.write_bytes(good)
        failures += [f"after: {one.problem.code} {one.problem.file}" for one in examine(services)]
        services.close()
    return "G9 flips", count, failures, f"in {len(files)} files of {kinds} kinds"


def _files(library: Path) -> list[Path]:
    """One of each, mixed, so that a short run meets every kind."""
    found = [path for path in sorted(library.rglob("*")) if path.is_file() and path.name != ".shelf-lock"]
    found = [path for path in found if path.name != "VERSION"]
    random.Random(1).shuffle(found)
    first: dict[str, Path] = {}
    for path in found:
        first.setdefault(_kind(path), path)
    return [*first.values(), *(path for path in found if path not in first.values())]


def _kind(path: Path) -> str:
    kept = "earlier " if "earlier" in path.parts else ""
    if "coaching" in path.parts:
        return f"{kept}{path.parent.name}"
    return f"{kept}{path.name.split('.')[0][:9]}{path.suffix}"


def main() -> int:
    """Run as a program."""
    return run_as_program(trials, 200)


if __name__ == "__main__":
    sys.exit(main())
