"""A take from a microphone whose every sample is known, in a forked process that can be killed or starved.

The source gives a block of noise each 20 ms of real time, as PortAudio does, and counts in shared memory what
it has given: whoever kills the process knows what had come out of the microphone at that moment.
"""

from __future__ import annotations

import json
import mmap
import os
import signal
import struct
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import app.audio
from app.audio.streams import Callback
from app.config import find_paths
from app.domain import Device, Gap, Take, TakeKind
from app.workflow import LineInPack, Services, TakeRecording, find_line, start_up
from tests.workflow.making import LINE, PACK

RATE = 48_000
BLOCK = RATE // 50
LONGEST_S = 60
_LONGEST_TRIAL_S = 150
DEVICE = Device("synthetic|noise", "noise", "synthetic", 0, 1, RATE)


def noise(seed: int, frames: int = LONGEST_S * RATE) -> np.ndarray:
    """What the source with this seed gives, from its first sample on."""
    return np.random.default_rng(seed).integers(-9000, 9000, frames).astype("<i2")


class Counter:
    """A number that two processes share."""

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, 8)

    @property
    def value(self) -> int:
        value: int = struct.unpack_from("<q", self._shared)[0]
        return value

    @value.setter
    def value(self, value: int) -> None:
        struct.pack_into("<q", self._shared, 0, value)


class Source:
    """A microphone in the sense of `app.audio.streams`; a stream of its own, too."""

    def __init__(self, seed: int, given: Counter) -> None:
        self.sample_rate, self.channels, self.latency = RATE, 1, 0.02
        self.source, self.moves = "noise", 0
        self.active = False
        self._blocks = noise(seed)
        self._given = given
        self._thread: threading.Thread | None = None
        self._callback: Callback | None = None

    def find(self, _key: str) -> Device:
        return DEVICE

    def open(self, _device: Device, callback: Callback) -> Source:
        self._callback = callback
        return self

    def start(self) -> None:
        self.active = True
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self.active = False
        if self._thread is not None:
            self._thread.join()

    def close(self) -> None:
        self.stop()

    def _run(self) -> None:
        assert self._callback is not None
        began = time.monotonic()
        for number in range(len(self._blocks) // BLOCK):
            time.sleep(max(0.0, began + (number + 1) * BLOCK / RATE - time.monotonic()))
            if not self.active:
                return
            block = self._blocks[number * BLOCK : (number + 1) * BLOCK]
            self._callback(memoryview(block.tobytes()), BLOCK, None, None)
            self._given.value += BLOCK


def line_to_say(folder: Path) -> LineInPack:
    """The line that is recorded, read once for all trials. `folder` is a scratch folder."""
    import shutil

    paths = find_paths(folder / "packs-only")
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    services = Services(paths)
    place = find_line(services.packs(), LINE)
    services.close()
    assert place is not None
    return place


def take_recording(services: Services, place: LineInPack, source: Any) -> TakeRecording:
    """A take of that line from the source; the small disks of the trials keep no reserve."""
    recording = TakeRecording(services.library, place, kind=TakeKind.ATTEMPT, language="en", speaker="Kari")
    app.audio.Recorder = partial(_RECORDER, microphones=source, reserve_bytes=0)  # type: ignore[assignment,misc]
    return recording


_RECORDER = app.audio.Recorder


def forked(work: Callable[[], object]) -> tuple[int, int]:
    """Do work in a process of its own: its id, and the pipe with its result as JSON (see `result_of`)."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child:
        os.close(write_end)
        return child, read_end
    code = 1
    try:
        # A trial that hangs is a failure, and must not keep the others.
        signal.alarm(_LONGEST_TRIAL_S)
        os.close(read_end)
        told = json.dumps(work()).encode()
        os.write(write_end, told)
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is must not go on in a copy of the test
        import traceback

        os.write(write_end, json.dumps({"fault": traceback.format_exc()}).encode())
    finally:
        os._exit(code)


def result_of(child: int, pipe: int) -> Any:
    """Wait for a forked process; what it gave.

    Raises:
        RuntimeError: it failed.
    """
    with os.fdopen(pipe, "rb") as file:
        told = file.read()
    os.waitpid(child, 0)
    if not told:
        raise RuntimeError("a trial ended without a word")
    result = json.loads(told)
    if isinstance(result, dict) and "fault" in result:
        raise RuntimeError(result["fault"])
    return result


def record_for_ever(root: Path, place: LineInPack, seed: int, given: Counter) -> None:
    """What a process that will be killed does."""
    services = Services(find_paths(root))
    recording = take_recording(services, place, Source(seed, given))
    recording.start()
    threading.Event().wait()


def look(root: Path, seed: int) -> dict[str, Any]:
    """Start the program in a folder again, as after a crash: what it offers, how soon, and is it right."""
    began = time.monotonic()
    services = Services(find_paths(root))
    services.become_the_only_one()
    report = start_up(services)
    offered_s = time.monotonic() - began
    takes = services.library.takes()
    told = {
        "offered_s": offered_s,
        "recovered": len(report.recovered),
        "not_closed": report.not_closed,
        "takes": len(takes),
        "frames": takes[0].frames if takes else 0,
        "is_exact": all(is_exact(services, take, seed) for take in takes),
        "gaps": [[gap.at_s, gap.missing_s] for take in takes for gap in take.gaps],
        "check": [problem.code for problem in services.library.check()],
        "left": sorted(
            file.name
            for file in services.paths.library.rglob("*")
            if file.suffix == ".part" or file.name.startswith(".tmp-")
        ),
        "again": len(start_up(services).recovered),
    }
    services.close()
    return told


def is_exact(services: Services, take: Take, seed: int) -> bool:
    """Whether the take holds what the source gave, to the bit, from the first sample on."""
    with app.audio.WavReader(services.library.audio_path(take.id)) as reader:
        return bool(np.array_equal(reader.read_int16(0, take.frames), noise(seed)[: take.frames]))


def missing_frames(gaps: tuple[Gap, ...]) -> int:
    """Frames that the gaps speak of."""
    return round(sum(gap.missing_s for gap in gaps) * RATE)


def goal(name: str, trials: int, failures: list[str], worst: str) -> bool:
    """Print the line of one goal and what failed; whether nothing did."""
    print(f"{name}: {trials} trials, {len(failures)} failures, worst: {worst}", flush=True)
    for failure in failures[:10]:
        print(f"  {failure}", flush=True)
    return not failures
