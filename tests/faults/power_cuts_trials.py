"""Cuts the power while a take is recorded: `python -m tests.faults.power_cuts_trials 200` (needs root).

Each recorder writes to an ext4 file system of its own. At a random moment the image is copied, which is what
the disk would hold after a cut: what the system had not written yet is missing. The copy is mounted, which
replays its journal, and the program is started on it. Not shown: disks that reorder what is in their cache.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from app.workflow import LineInPack
from tests.faults.small_disk import make_image, mounted, why_not
from tests.faults.synthetic import RATE, Counter, forked, goal, line_to_say, look, record_for_ever, result_of

LOST_S = 1.5
LONGEST_S = 9.0
MEGABYTES = 16


@dataclass
class Running:
    seed: int
    given: Counter
    child: int
    pipe: int
    ends_at: float
    image: Path
    mount: ExitStack


def cut_power(count: int, folder: Path, place: LineInPack, at_once: int = 6) -> bool:
    """G2: cuts at random moments."""
    chance = random.Random(2)
    blank = make_image(folder / "blank.img", MEGABYTES)
    waiting = list(range(count))
    running: list[Running] = []
    failures: list[str] = []
    lost: list[float] = []
    while waiting or running:
        while waiting and len(running) < at_once:
            running.append(_begin(folder, blank, waiting.pop(), place, chance))
        one = min(running, key=lambda run: run.ends_at)
        time.sleep(max(0.0, one.ends_at - time.monotonic()))
        if one.given.value == 0:
            one.ends_at = time.monotonic() + 0.2
            continue
        running.remove(one)
        cut = folder / f"cut-{one.seed}.img"
        given_s = one.given.value / RATE
        shutil.copyfile(one.image, cut)
        _end(one)
        with mounted(cut, folder / "after") as after:
            told = result_of(*forked(lambda: look(after, one.seed)))  # noqa: B023 - waited for at once
        cut.unlink()
        lost.append(max(0.0, given_s - told["frames"] / RATE))
        is_offered = told["recovered"] == told["takes"] == (1 if told["frames"] else 0)
        is_right = told["is_exact"] and not (told["not_closed"] or told["check"] or told["left"])
        if lost[-1] > LOST_S or not is_offered or not is_right or told["again"]:
            failures.append(f"seed {one.seed}: lost {lost[-1]:.2f} s of {given_s:.2f} s, {told}")
    return goal("G2 power cut in a take", count, failures, f"{max(lost):.2f} s lost")


def _begin(folder: Path, blank: Path, seed: int, place: LineInPack, chance: random.Random) -> Running:
    image, given, mount = folder / f"{seed}.img", Counter(), ExitStack()
    shutil.copyfile(blank, image)
    at = mount.enter_context(mounted(image, folder / f"at-{seed}"))
    child, pipe = forked(lambda: record_for_ever(at, place, seed, given))
    ends_at = time.monotonic() + chance.uniform(0.3, LONGEST_S)
    return Running(seed, given, child, pipe, ends_at, image, mount)


def _end(one: Running) -> None:
    os.kill(one.child, signal.SIGKILL)
    os.waitpid(one.child, 0)
    os.close(one.pipe)
    one.mount.close()
    one.image.unlink()


def main(count: int) -> int:
    """See above."""
    if why_not():
        print(f"G2 power cut in a take: not run, {why_not()}")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        return 0 if cut_power(count, folder, line_to_say(folder)) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
