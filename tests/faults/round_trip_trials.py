"""G19: export, empty, import; and kills while a backup is brought in (G3).

    python -m tests.faults.round_trip_trials 50

Random libraries with takes, notes, reviews, trash, packs, edits, drafts and settings. What comes back must
be the same byte for byte; a second import must change nothing. Each fifth is killed on the way in and done
again.
"""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from pathlib import Path

from app.config import Paths, Settings, Theme, save_settings
from app.packs import PackStore
from app.workflow import Services, restore, write_backup
from tests.faults.libraries import add_draft, add_pack, content_of, fill_library, places
from tests.faults.places import quick_folder, run_as_program
from tests.storage.crash_driver import die_at

_KILL_EACH = 5
_LAST_CALL = 400


def trials(count: int) -> tuple[str, int, list[str], str]:
    """So many random libraries."""
    failures: list[str] = []
    chance = random.Random(19)
    files = kills = 0
    with quick_folder() as folder:
        for number in range(count):
            here, there = folder / f"{number}-here", folder / f"{number}-there"
            _make(places(here), chance, with_pack=number % 10 == 0)
            services = Services(places(here))
            archive = write_backup(services, folder / f"{number}.zip").file
            services.close()
            before = _all(places(here))
            files += len(before)
            if number % _KILL_EACH == 0:
                kills += 1
                _die_on_the_way(there, archive, chance.randrange(_LAST_CALL))
            failures += [f"library {number}: {one}" for one in _bring_in(there, archive, before)]
    return "G19 round trip", count, failures, f"{files} files, {kills} imports killed on the way"


def _make(paths: Paths, chance: random.Random, *, with_pack: bool) -> None:
    paths.make()
    fill_library(paths, chance, chance.randrange(1, 6))
    if with_pack:
        add_pack(paths)
        store = PackStore(paths.packs)
        store.overlays.save("northwind", "price-too-high", b"id: price-too-high\n", b"id: base\n")
    for _ in range(chance.randrange(3)):
        add_draft(paths, chance)
    own = paths.packs / "by-hand"
    own.mkdir()
    (own / "pack.yaml").write_bytes(chance.randbytes(200))
    settings = replace(
        Settings(),
        theme=chance.choice(list(Theme)),
        rep_name=chance.choice(("Kari", "Åse", "")),
        text_percent=chance.choice((100, 125)),
    )
    save_settings(paths.settings, settings)


def _all(paths: Paths) -> dict[str, bytes]:
    return content_of(paths.library) | {"settings.json": paths.settings.read_bytes()}


def _die_on_the_way(root: Path, archive: Path, at_call: int) -> None:
    child = os.fork()
    if child == 0:
        try:
            services = Services(places(root))
            die_at(at_call)
            restore(services, archive)
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def _bring_in(root: Path, archive: Path, before: dict[str, bytes]) -> list[str]:
    wrong = []
    services = Services(places(root))
    restore(services, archive)
    after = _all(services.paths)
    wrong += [f"{name} differs" for name in before if after.get(name) != before[name]]
    wrong += [f"{name} is too many" for name in after if name not in before]
    wrong += [f"{one.code} {one.file.name}" for one in services.library.check()]
    again = restore(services, archive)
    if (again.takes, again.beside, again.packs) != (0, 0, 0) or _all(services.paths) != after:
        wrong.append("a second import changed something")
    services.close()
    return wrong


def main() -> int:
    """Run as a program."""
    return run_as_program(trials, 50)


if __name__ == "__main__":
    sys.exit(main())
