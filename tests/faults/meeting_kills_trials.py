"""What a killed team meeting leaves: not a byte of what was said, unless somebody had said to keep it.

    python -m tests.faults.meeting_kills_trials 300

A child holds a meeting for ever: somebody speaks (a known pattern), it is let go of by the next one, every
third one is kept. It is killed at a random moment; then the next start is made. What was not kept must be in
no file of the profile; what was told as kept must be a take. Worst: how much of a kept one was lost.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from functools import partial
from pathlib import Path

import numpy as np

from app.config import Paths, find_paths
from app.domain import TakeKind
from app.workflow import Services, start_up
from app.workflow.lines import LineInPack, lines_of
from app.workflow.meetings import Said, forget_said, keep_said, meeting_recording
from tests.faults.places import quick_folder, run_as_program

MARK = b"GO-FIRST-MEETING"
_LONGEST_S = 0.6


def trials(count: int) -> tuple[str, int, list[str], str]:
    """Kill so many times."""
    failures: list[str] = []
    chance = random.Random(7)
    open_at_kill = 0
    with quick_folder() as folder:
        services = Services(find_paths(folder))
        place = next(lines_of(services.packs()))
        services.close()
    for number in range(count):
        with quick_folder() as folder:
            paths = find_paths(folder)
            told = _kill_one(paths, place, chance.uniform(0.05, _LONGEST_S))
            open_at_kill += any(paths.meeting.glob("*.wav")) if paths.meeting.exists() else 0
            failures += [f"kill {number}: {one}" for one in _look(paths, told)]
    return "team meetings", count, failures, f"in {open_at_kill} something unkept lay there at the kill"


def _kill_one(paths: Paths, place: LineInPack, wait_s: float) -> int:
    """Hold a meeting that long; gives how many were told as kept."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read_end)
            _meet_for_ever(paths, place, write_end)
        finally:
            os._exit(1)
    os.close(write_end)
    with os.fdopen(read_end) as told:
        told.readline()  # it has begun
        time.sleep(wait_s)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return sum(line == "kept\n" for line in told)


def _meet_for_ever(paths: Paths, place: LineInPack, write_end: int) -> None:
    import app.audio
    from app.audio import Recorder
    from tests.fakes.portaudio import FakeMicrophone

    fake = FakeMicrophone()
    app.audio.Recorder = partial(Recorder, microphones=fake, clock=fake.clock)  # type: ignore[misc,assignment]
    services = Services(paths)
    block = np.frombuffer(MARK * 600, dtype=np.int16)
    before: Path | None = None
    os.write(write_end, b"begun\n")
    number = 0
    while True:
        number += 1
        recording = meeting_recording(services)
        recording.start()
        if before is not None:
            forget_said(before)
        for _ in range(3):
            fake.deliver(block)
            time.sleep(0.02)
        sound = recording.stop()
        before = sound.path
        if number % 3 == 0:
            keep_said(services, Said(sound, place, "en"), "Kari", TakeKind.ATTEMPT)
            os.write(write_end, b"kept\n")


def _look(paths: Paths, told: int) -> list[str]:
    services = Services(paths)
    try:
        start_up(services)
        takes = services.library.takes()
        found = []
        if not told <= len(takes) <= told + 1:
            found.append(f"{len(takes)} takes, {told} told as kept")
        found += [f"a take of {one.speaker!r}" for one in takes if one.speaker != "Kari" or not one.consent]
        own = {services.library.audio_path(one.id) for one in takes}
        found += [
            f"what was said lies in {file.name}"
            for file in paths.library.parent.rglob("*")
            if file.is_file() and file not in own and MARK in file.read_bytes()
        ]
        return found
    finally:
        services.close()


def main() -> int:
    """Run as a program."""
    return run_as_program(trials, 300)


if __name__ == "__main__":
    sys.exit(main())
