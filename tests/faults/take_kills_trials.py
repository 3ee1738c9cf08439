"""Kills the program while a take is recorded, and at each step of beginning and finishing one.

    python -m tests.faults.take_kills_trials 1000

SIGKILL at a random moment of a take, 12 at a time; and a death in place of each call of the operating system
between Record and the first sample and between Stop and the finished take, each five times.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.config import find_paths
from app.workflow import LineInPack, Services
from tests.faults.synthetic import (
    RATE,
    Counter,
    Source,
    forked,
    goal,
    line_to_say,
    look,
    record_for_ever,
    result_of,
    take_recording,
)
from tests.storage import crash_driver

LOST_S = 0.25
OFFERED_S = 2.0
LONGEST_S = 4.0
TIMES = 5
"""How often each step of finishing is died at."""

_CALLS = (*crash_driver._CALLS, "fdatasync", "close", "lseek", "fstat", "scandir", "stat", "utime")


@dataclass
class Running:
    root: Path
    seed: int
    given: Counter
    child: int
    pipe: int
    ends_at: float


def kill_takes(count: int, folder: Path, place: LineInPack, at_once: int = 12) -> bool:
    """G1: kills at random moments."""
    chance = random.Random(1)
    waiting = list(range(count))
    running: list[Running] = []
    failures: list[str] = []
    lost: list[float] = []
    offered: list[float] = []
    while waiting or running:
        while waiting and len(running) < at_once:
            running.append(_begin(folder, waiting.pop(), place, chance))
        one = min(running, key=lambda run: run.ends_at)
        time.sleep(max(0.0, one.ends_at - time.monotonic()))
        if one.given.value == 0:
            # On a busy machine it has not come as far as the first sample.
            one.ends_at = time.monotonic() + 0.2
            continue
        running.remove(one)
        os.kill(one.child, signal.SIGKILL)
        os.waitpid(one.child, 0)
        os.close(one.pipe)
        given = one.given.value
        told = result_of(*forked(lambda: look(one.root, one.seed)))  # noqa: B023 - waited for at once
        lost.append(max(0, given - told["frames"]) / RATE)
        offered.append(told["offered_s"])
        # A take that had not a single sample on disk is no take yet.
        number = 1 if told["frames"] or given / RATE > LOST_S else 0
        expected = {"recovered": number, "not_closed": 0, "takes": number, "is_exact": True, "again": 0}
        wrong = {key: told[key] for key, value in expected.items() if told[key] != value}
        if told["check"] or told["left"] or wrong or lost[-1] > LOST_S or offered[-1] > OFFERED_S:
            failures.append(f"seed {one.seed}: lost {lost[-1]:.3f} s of {given / RATE:.2f} s, {told}")
        shutil.rmtree(one.root)
    worst = f"{max(lost):.3f} s lost, offered after {max(offered):.2f} s"
    return goal("G1 kill in a take", count, failures, worst)


def _begin(folder: Path, seed: int, place: LineInPack, chance: random.Random) -> Running:
    root, given = folder / f"kill-{seed}", Counter()
    child, pipe = forked(lambda: record_for_ever(root, place, seed, given))
    return Running(root, seed, given, child, pipe, time.monotonic() + chance.uniform(0.3, LONGEST_S))


def die_at(number: int) -> None:
    """End this process without any clean-up instead of doing its `number`-th call from now on."""
    left = [number]

    def wrap(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **keywords: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                os._exit(crash_driver._DIED)
            return call(*args, **keywords)

        return counted

    for name in _CALLS:
        if hasattr(os, name):
            setattr(os, name, wrap(getattr(os, name)))


def _die_in_a_take(root: Path, place: LineInPack, seed: int, begins_at: int, finishes_at: int) -> None:
    given = Counter()
    services = Services(find_paths(root))
    recording = take_recording(services, place, Source(seed, given))
    if begins_at >= 0:
        die_at(begins_at)
        recording.start()
        os._exit(0)
    recording.start()
    while given.value < RATE // 10:
        time.sleep(0.002)
    if finishes_at >= 0:
        die_at(finishes_at)
    recording.stop()
    os._exit(0)


def kill_steps(folder: Path, place: LineInPack, times: int, *, finishing: bool, every: int = 1) -> bool:
    """G3: a death in place of each call of beginning, or of finishing, a take."""
    failures: list[str] = []
    shortest = LONGEST_S
    points = trials = 0
    while True:
        survived = 0
        for turn in range(times):
            seed = points * times + turn
            root = folder / f"step-{finishing}-{seed}"
            at = (-1, points) if finishing else (points, -1)
            child, pipe = forked(lambda: _die_in_a_take(root, place, seed, *at))  # noqa: B023
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            os.close(pipe)
            survived += code == 0
            trials += 1
            if code not in (0, crash_driver._DIED):
                failures.append(f"step {points}: it ended with {code}")
                continue
            told = result_of(*forked(lambda: look(root, seed)))  # noqa: B023
            shutil.rmtree(root)
            is_there = told["takes"] == 1 and told["frames"] >= RATE // 10
            if finishing:
                shortest = min(shortest, told["frames"] / RATE)
            if (finishing and not is_there) or told["not_closed"] or not told["is_exact"]:
                failures.append(f"step {points}: {told}")
            elif told["check"] or told["left"] or told["again"]:
                failures.append(f"step {points}: left behind: {told}")
        if survived == times:
            break
        points += every
    name = "finishing" if finishing else "beginning"
    worst = f"{points} steps" + (f", {shortest:.2f} s kept of 0.10 s or more" if finishing else "")
    return goal(f"G3 kill at each step of {name} a take", trials, failures, worst)


def main(count: int) -> int:
    """See above."""
    with tempfile.TemporaryDirectory(dir=_quick_disk()) as scratch:
        folder = Path(scratch)
        place = line_to_say(folder)
        good = kill_takes(count, folder, place)
        times, every = (TIMES, 1) if count >= 1000 else (1, 3 if count >= 100 else 7)
        good &= kill_steps(folder, place, times, finishing=False, every=every)
        good &= kill_steps(folder, place, times, finishing=True, every=every)
    return 0 if good else 1


def _quick_disk() -> str | None:
    # The outcome of a kill does not depend on the disk, the length of a flush does.
    memory = "/dev/shm"  # noqa: S108
    return memory if os.access(memory, os.W_OK) else None


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
