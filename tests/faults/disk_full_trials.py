"""Fills the disk while a take is recorded: `python -m tests.faults.disk_full_trials 100`.

A real file system of 2 MB (ext4 on a loop device for root, else a tmpfs in a private mount), full after a
random part of a second to some seconds of sound. What was accepted has to be there after the next start, and
on the full disk an old take can be deleted, for good as well.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from app.config import find_paths
from app.domain import KnownError
from app.workflow import LineInPack, Services
from tests.fakes.portaudio import FakeMicrophone
from tests.faults.small_disk import make_image, mounted, why_not
from tests.faults.synthetic import RATE, forked, goal, line_to_say, look, noise, result_of, take_recording
from tests.sound import wait_until

LOST_S = 0.1
_TENTH = RATE // 10
_INSIDE = "--inside"
_MOUNT = (
    'mount -t tmpfs -o size=2m tmpfs "$1" && exec "$2" -m tests.faults.disk_full_trials "$3" --inside "$1"'
)


def fill_up(root: Path, place: LineInPack, seed: int, room: int) -> dict[str, Any]:
    """Leave `room` bytes, record until nothing more fits, delete a take of before; what was told and kept."""
    services = Services(find_paths(root))
    old = _record(services, place, seed + 1, 3)[0]
    filler = root / "filler"
    _fill(filler, room)
    take_id, accepted, problem = _record(services, place, seed, 10**6)
    _fill(root / "filler-2", 0)
    deleting = ""
    try:
        services.library.trash(old)
        services.library.purge(old)
    except KnownError as error:
        deleting = error.code
    gone = not any(old in str(path) for path in root.rglob("*"))
    services.close()
    for file in root.glob("filler*"):
        file.unlink()
    return {
        "take": take_id,
        "accepted": accepted,
        "problem": problem,
        "deleting": deleting or ("" if gone else "still there"),
    }


def _record(services: Services, place: LineInPack, seed: int, tenths: int) -> tuple[str, int, str]:
    """Record so many tenths of a second of noise, or until it ends: the take, the frames, what ended it."""
    microphone = FakeMicrophone(sample_rate=RATE)
    recording = take_recording(services, place, microphone)
    recording.start()
    recorder = recording._recorder
    assert recorder is not None
    sound = noise(seed)
    accepted = 0
    with contextlib.suppress(AssertionError):  # the microphone was closed in between
        for number in range(min(tenths, len(sound) // _TENTH)):
            microphone.deliver(sound[number * _TENTH : (number + 1) * _TENTH])
            wait_until(lambda: recorder.frames >= (number + 1) * _TENTH or not recorder.is_open)  # noqa: B023
            if not recorder.is_open:
                break
    wait_until(lambda: tenths < 100 or not recorder.is_open)
    accepted = recorder.frames
    try:
        finished = recording.stop()
    except KnownError as error:
        return "", accepted, error.code
    assert finished.take is not None
    return finished.take.id, accepted, finished.problem.code if finished.problem else ""


def _fill(file: Path, room: int) -> None:
    """Write until only `room` bytes fit."""
    descriptor = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    for size in (65536, 4096, 512):
        with contextlib.suppress(OSError):
            while os.write(descriptor, b"x" * size):
                pass
    if room:
        os.ftruncate(descriptor, max(0, os.fstat(descriptor).st_size - room))
    os.fsync(descriptor)
    os.close(descriptor)


def fill_disks(count: int, disk: Path, place: LineInPack) -> bool:
    """G6 and B9, on the small disk at `disk`."""
    chance = random.Random(3)
    failures: list[str] = []
    lost: list[float] = []
    for number in range(count):
        root, seed = disk / str(number), number * 2
        root.mkdir()
        room = chance.randrange(60_000, 900_000)
        told = result_of(*forked(lambda: fill_up(root, place, seed, room)))  # noqa: B023 - waited for at once
        after = result_of(*forked(lambda: look(root, seed)))  # noqa: B023
        shutil.rmtree(root)
        lost.append(max(0, told["accepted"] - after["frames"]) / RATE)
        is_right = after["takes"] == 1 and after["is_exact"] and not (after["check"] or after["left"])
        if lost[-1] > LOST_S or not is_right or told["problem"] != "disk_full" or told["deleting"]:
            failures.append(f"{room} bytes of room: {told}, {after}")
    return goal("G6 and B9 disk full in a take", count, failures, f"{max(lost):.3f} s lost")


def main(count: int, inside: str = "") -> int:
    """See above."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if inside:
            return 0 if fill_disks(count, Path(inside), line_to_say(folder)) else 1
        if not why_not():
            with mounted(make_image(folder / "small.img", 2), folder / "disk") as disk:
                return 0 if fill_disks(count, disk, line_to_say(folder)) else 1
        (folder / "disk").mkdir()
        command = [
            "unshare",
            "-rm",
            "sh",
            "-c",
            _MOUNT,
            "sh",
            str(folder / "disk"),
            sys.executable,
            str(count),
        ]
        if shutil.which("unshare") is None or subprocess.run(["unshare", "-rm", "true"]).returncode:
            print("G6 and B9 disk full in a take: not run, no private mounts here")
            return 0
        return subprocess.run(command).returncode


if __name__ == "__main__":
    arguments = sys.argv[1:]
    where = arguments[arguments.index(_INSIDE) + 1] if _INSIDE in arguments else ""
    sys.exit(main(int(arguments[0]) if arguments else 10, where))
