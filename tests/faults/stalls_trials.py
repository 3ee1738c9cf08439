"""Lets the disk stand still while a take is recorded: `python -m tests.faults.stalls_trials 20` (needs root).

The recorder's ext4 file system is frozen (`fsfreeze`), for 5 s and for 20 s in turn. Not a frame may be
missing, and what the window says of a slow disk (`unwritten_s`) comes above 5 s and not before.
"""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.config import find_paths
from app.ui.round.recording_panel import SLOW_DISK_S
from app.workflow import LineInPack, Services
from tests.faults.small_disk import freeze, make_image, mounted, why_not
from tests.faults.synthetic import (
    RATE,
    Counter,
    Source,
    forked,
    goal,
    is_exact,
    line_to_say,
    missing_frames,
    result_of,
    take_recording,
)

MEGABYTES = 24


def record_while_it_stands(at: Path, place: LineInPack, seed: int, stand_s: float) -> dict[str, Any]:
    """Record, freeze, thaw, stop; what was given, kept and told."""
    given = Counter()
    services = Services(find_paths(at))
    recording = take_recording(services, place, Source(seed, given))
    recording.start()
    time.sleep(0.6)
    # Freezing first writes what there is, so the disk stands from here on.
    began = time.monotonic()
    freeze(at, on=True)
    ends_at = time.monotonic() + stand_s
    told_after: float | None = None
    missing_s = 0.0
    try:
        while (now := time.monotonic()) < ends_at:
            level = recording.level()
            assert level is not None
            missing_s = max(missing_s, level.missing_s)
            if told_after is None and level.unwritten_s >= SLOW_DISK_S:
                told_after = now - began
            time.sleep(0.05)
    finally:
        freeze(at, on=False)
    time.sleep(0.6)
    finished = recording.stop()
    take = finished.take
    assert take is not None
    told = {
        "given": given.value,
        "kept": take.frames,
        "gaps": missing_frames(take.gaps),
        "missing_s": missing_s,
        "problem": finished.problem.code if finished.problem else "",
        "told_after": told_after,
        "is_exact": is_exact(services, take, seed),
        "check": [problem.code for problem in services.library.check()],
    }
    services.close()
    return told


def stall(lengths_s: list[float], folder: Path, place: LineInPack, at_once: int = 5) -> bool:
    """G6: one trial for each length of time that the disk stands still."""
    failures: list[str] = []
    lost = [0]
    for first in range(0, len(lengths_s), at_once):
        numbers = range(first, min(first + at_once, len(lengths_s)))
        with ExitStack() as stack:
            begun = []
            for number in numbers:
                image = make_image(folder / f"{number}.img", MEGABYTES)
                at = stack.enter_context(mounted(image, folder / f"at-{number}"))
                begun.append((number, at))
            work = [
                forked(lambda: record_while_it_stands(at, place, number, lengths_s[number]))  # noqa: B023
                for number, at in begun
            ]
            results = [result_of(*one) for one in work]
        for number, told in zip(numbers, results, strict=True):
            lost.append(told["given"] - told["kept"])
            if not _is_right(told, lengths_s[number]):
                failures.append(f"{lengths_s[number]:g} s: {told}")
    return goal("G6 disk stands still", len(lengths_s), failures, f"{max(lost) / RATE:.3f} s lost")


def _is_right(told: dict[str, Any], stand_s: float) -> bool:
    is_told = told["told_after"] is not None or stand_s < SLOW_DISK_S + 2
    # The recorder is at work every 20 ms (later on a busy machine), so it stands as long as the disk does.
    is_early = told["told_after"] is not None and told["told_after"] < SLOW_DISK_S - 1.0
    whole = told["kept"] == told["given"] and told["is_exact"] and not told["gaps"]
    # What a busy machine lets come late is little; a disk that stands is no missing sound.
    is_mistaken = told["missing_s"] > 1.0
    return whole and is_told and not (is_early or is_mistaken or told["problem"] or told["check"])


def main(count: int) -> int:
    """See above."""
    if why_not():
        print(f"G6 disk stands still: not run, {why_not()}")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        lengths = [5.0, 20.0] * (count // 2) if count > 1 else [5.5]
        return 0 if stall(lengths, folder, line_to_say(folder)) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2))
