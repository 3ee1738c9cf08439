"""G3 and G18: libraries of every released format brought to ours, killed on the way.

    python -m tests.faults.migrations_trials 200

Each fixture so many times: half of the kills at each system call in turn, half by SIGKILL at a random moment.
Afterwards the library must be usable by going on: every take whole, the backup there as soon as anything was
changed, nothing left over.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from app.config import find_paths
from app.domain import KnownError, Severity
from app.storage import LIBRARY_FORMAT, Library, read_version
from tests.faults.libraries import content_of
from tests.faults.places import quick_folder, run_as_program
from tests.storage.crash_driver import die_at

FIXTURES = Path(__file__).parents[1] / "data" / "libraries"
_LONGEST_S = 0.04


def trials(count: int) -> tuple[str, int, list[str], str]:
    """Each fixture, killed so many times."""
    failures: list[str] = []
    done = stopped = 0
    chance = random.Random(18)
    fixtures = sorted(path for path in FIXTURES.iterdir() if path.is_dir())
    with quick_folder() as folder:
        for fixture in fixtures:
            before = content_of(fixture)
            for number in range(count):
                root = folder / "profile"
                shutil.copytree(fixture, root / "library")
                at_call = number // 2 if number % 2 == 0 else None
                _kill(root, at_call, chance.uniform(0, _LONGEST_S))
                stopped += read_version(find_paths(root)) != LIBRARY_FORMAT
                where = f"{fixture.name}, kill {number}"
                failures += [f"{where}: {one}" for one in _look(root, before)]
                shutil.rmtree(root)
                done += 1
    worst = f"{len(fixtures)} released format(s), {stopped} kills before the end of the migration"
    return "G18 migrations", done, failures, worst


def _kill(root: Path, at_call: int | None, wait_s: float) -> None:
    child = os.fork()
    if child == 0:
        try:
            if at_call is not None:
                die_at(at_call)
            Library(find_paths(root)).migrate()
        finally:
            os._exit(0)
    if at_call is None:
        time.sleep(wait_s)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _look(root: Path, before: dict[str, bytes]) -> list[str]:
    """What is wrong after the next start."""
    paths = find_paths(root)
    now = content_of(paths.library)
    wrong = [
        f"{name} is not what it was"
        for name, data in before.items()
        if name != "VERSION" and now.get(name) != data
    ]
    changed = {name for name in now if "/earlier/" in name}
    backup = {name.partition("/")[2] for name in now if name.startswith("backup-1/")}
    details = {name for name in before if name.endswith("/take.json")}
    if (changed or now.get("VERSION") != before["VERSION"]) and not details | {"VERSION"} <= backup:
        wrong.append("changed without a whole backup")
    library = Library(paths)
    try:
        library.recover(lambda _: (1, 1))
        library.migrate()
        takes = [take.id for take in library.takes()]
        folders = {name.split("/")[2] for name in before if name.startswith("takes/")}
        if set(takes) != folders or any(take.damaged for take in library.takes()):
            wrong.append("a take is lost")
        wrong += [f"{one.code} {one.file.name}" for one in library.check() if one.severity is Severity.ERROR]
    except KnownError as error:
        wrong.append(str(error))
    finally:
        library.close()
    end = content_of(paths.library)
    if end["VERSION"] != b"%d\n" % LIBRARY_FORMAT:
        wrong.append("not at our format")
    copies = sum(name.endswith("earlier/take.json") for name in end)
    if copies != sum(name.endswith("/take.json") for name in before):
        wrong.append(f"{copies} second copies")
    wrong += [f"left over: {name}" for name in end if ".tmp-" in name]
    return wrong


def main() -> int:
    """Run as a program."""
    return run_as_program(trials, 200)


if __name__ == "__main__":
    sys.exit(main())
