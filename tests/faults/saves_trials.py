"""G7: SIGKILL around saves of settings, take details, self-checks and drafts.

    python -m tests.faults.saves_trials 1000

A child saves all four for ever and tells each number that was saved; after a kill each file must be readable
and not older than the last number told. Worst: saves that were under way and came out whole all the same.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from dataclasses import replace

from app.config import Paths, find_paths, load_settings, save_settings
from app.domain import Answer, KnownError, SelfCheck
from app.storage import Library
from app.workflow.pack_drafts import Draft, draft_of, keep_draft, now
from tests.faults.places import quick_folder, run_as_program
from tests.storage.builders import finish_audio, record

_FILL = "x" * 30_000
_LONGEST_S = 0.015


def trials(count: int) -> tuple[str, int, list[str], str]:
    """Kill so many times."""
    failures: list[str] = []
    ahead = 0
    chance = random.Random(7)
    with quick_folder() as folder:
        paths = find_paths(folder)
        library = Library(paths)
        take_id = record(library).id
        library.close()
        for number in range(count):
            told = _kill_one(paths, take_id, chance.uniform(0, _LONGEST_S))
            found = _look(paths, take_id, told, f"kill {number}", failures)
            ahead = max(ahead, found - told)
        library = Library(paths)
        library.recover(finish_audio)
        failures += [f"in the end: {one.code} {one.file.name}" for one in library.check()]
        library.close()
    return "G7 saves", count, failures, f"newest at most {ahead} ahead of what was told, never behind"


def _kill_one(paths: Paths, take_id: str, wait_s: float) -> int:
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read_end)
            _save_for_ever(paths, take_id, write_end)
        finally:
            os._exit(1)
    os.close(write_end)
    with os.fdopen(read_end) as told:
        told.readline()
        time.sleep(wait_s)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return max((int(line) for line in told.read().split()), default=0)


def _save_for_ever(paths: Paths, take_id: str, tell: int) -> None:
    library = Library(paths)
    settings, _ = load_settings(paths.settings)
    number = int(settings.rep_name or 0)
    os.write(tell, b"0\n")
    while True:
        number += 1
        save_settings(paths.settings, replace(settings, rep_name=str(number), last_line=_FILL))
        library.save_self_check(take_id, SelfCheck({str(number): Answer.YES, _FILL: Answer.NO}))
        library.set_speaker(take_id, str(number))
        keep_draft(paths, Draft("pack", "a.yaml", str(number), {"a.yaml": _FILL}, {}, now()))
        os.write(tell, b"%d\n" % number)


def _look(paths: Paths, take_id: str, told: int, where: str, failures: list[str]) -> int:
    """The lowest number that is on the disk."""
    library = Library(paths)
    settings, problem = load_settings(paths.settings)
    found = {"settings": -1 if problem else int(settings.rep_name or 0)}
    take = library.take(take_id)
    found["details"] = -1 if take.damaged else int(take.speaker if take.speaker.isdigit() else 0)
    try:
        checked = library.self_check(take_id)
        answers = checked.answers if checked is not None else {}
        found["self-check"] = max((int(key) for key in answers if key.isdigit()), default=0)
    except KnownError:
        found["self-check"] = -1
    draft = draft_of(paths, "pack", "a.yaml")
    has_draft = any(paths.drafts.glob("*.json")) if paths.drafts.exists() else False
    found["draft"] = int(draft.title) if draft is not None else (-1 if has_draft else 0)
    library.close()
    failures += [f"{where}: {name} is {one}, told was {told}" for name, one in found.items() if one < told]
    return max(found.values())


def main() -> int:
    """Run as a program."""
    return run_as_program(trials, 1000)


if __name__ == "__main__":
    sys.exit(main())
