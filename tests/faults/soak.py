"""Records for a long time while it is listened to: `python -m tests.faults.soak MINUTES`.

Sentences are played into the software microphone, each sample marked in its lowest bit by a noise that does
not repeat for minutes. The program records them as a take and writes the words down meanwhile. Afterwards the
file is followed sample by sample along what was played: a frame that is missing shows, however it was lost.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil
from numpy.typing import NDArray

import app.audio
from app.audio import Recorder, WavReader
from app.audio.streams import Callback, Stream, SystemMicrophones
from app.config import find_paths
from app.domain import Device, Gap, TakeKind
from app.transcription import add_from_folder
from app.workflow import Services, TakePipeline, TakeRecording
from tests.faults.marked_sound import GAP_S, SOURCE_RATE, Followed, Hole, follow, is_listed, marked_source
from tests.sound import SoundServer, sound_here, wait_until, why_not
from tests.transcription.speech import DATA
from tests.workflow.making import PACK, place

CALLBACK_P999_S: Final = 0.05
_BURST_S: Final = 0.005
"""Blocks that come closer together were handed over at once."""


@dataclass(frozen=True)
class Callbacks:
    """Seconds between two callbacks.

    With 0.2 s of buffer ALSA's plugin for PulseAudio hands five blocks over at once, every tenth of a second:
    that is the microphone's own rhythm. What a callback was late beyond it is ours.
    """

    rhythm_s: float
    p999_s: float
    """99.9 % of all gaps, as they are."""
    late_p999_s: float
    """The same beyond the rhythm."""
    late_worst_s: float


@dataclass(frozen=True)
class Soak:
    """One long take."""

    seconds: float
    followed: Followed
    gaps: tuple[Gap, ...]
    """What the take says of itself."""
    unlisted: tuple[Hole, ...]
    """Holes longer than `GAP_S` that the take does not speak of."""
    callbacks: Callbacks
    witness: Callbacks
    """The same for a program beside it that only reads the microphone: what this computer allowed."""
    words: int
    workers: int
    memory_mb: tuple[float, float]
    """After a minute (or a fifth of the time), and at the end."""

    @property
    def failures(self) -> int:
        """Goals that were missed."""
        found = self.followed
        return (
            len(self.unlisted)
            + (found.foreign > 0)
            + (found.found == 0)
            + (self.callbacks.late_p999_s - self.witness.late_p999_s >= CALLBACK_P999_S)
            + (self.words == 0)
        )

    def lines(self) -> Iterator[str]:
        """What is printed."""
        missing = sum(hole.frames for hole in self.followed.holes)
        callbacks = self.callbacks
        yield (
            f"G5 soak: {self.seconds / 60:.1f} min with transcription, {self.followed.found:,} frames found, "
            f"{missing} missing in {len(self.followed.holes)} places, "
            f"{len(self.unlisted)} holes over 20 ms unlisted, {len(self.gaps)} gaps listed, "
            f"{self.followed.foreign} foreign frames, failures {self.failures}"
        )
        late, worst, rhythm, all_in_all, others, others_worst = (
            f"{1000 * one:.1f} ms"
            for one in (
                *(callbacks.late_p999_s, callbacks.late_worst_s, callbacks.rhythm_s, callbacks.p999_s),
                *(self.witness.late_p999_s, self.witness.late_worst_s),
            )
        )
        yield (
            f"G5 callback gaps: p99.9 {late} beyond the microphone's rhythm of {rhythm}, worst {worst}; a "
            f"program that only reads: p99.9 {others}, worst {others_worst} (must: less than 50 ms more than "
            f"that); with the rhythm p99.9 {all_in_all}; {self.words} words, {self.workers} workers, "
            f"player late by {self.followed.pauses / SOURCE_RATE:.2f} s in all, "
            f"memory {self.memory_mb[0]:.0f} to {self.memory_mb[1]:.0f} MB"
        )
        for hole in self.followed.holes[:20]:
            yield f"  hole at {hole.at / SOURCE_RATE:.2f} s: {1000 * hole.frames / SOURCE_RATE:.1f} ms"
        for gap in self.gaps[:20]:
            yield f"  the take lists {1000 * gap.missing_s:.1f} ms at {gap.at_s:.2f} s ({gap.reason})"


class TimedMicrophones(SystemMicrophones):
    """The computer's microphones; notes when each block comes, in room that is there from the start."""

    def __init__(self, seconds: float) -> None:
        self._times = np.zeros(round(seconds * 100) + 1000)
        self._number = 0

    def open(self, device: Device, callback: Callback) -> Stream:
        def timed(data: Any, frames: int, times: Any, status: Any) -> None:
            callback(data, frames, times, status)
            if self._number < len(self._times):
                self._times[self._number] = time.monotonic()
                self._number += 1

        return super().open(device, timed)

    def callbacks(self) -> Callbacks:
        """What came of it."""
        return callbacks_of(np.diff(self._times[: self._number]))


def callbacks_of(between: NDArray[np.float64]) -> Callbacks:
    """The rhythm of a microphone, and how late callbacks were, from the seconds between them."""
    bursts = between[between > _BURST_S]
    if not len(bursts):
        return Callbacks(0.0, 0.0, 0.0, 0.0)
    rhythm = float(np.median(bursts))
    late = np.maximum(between - rhythm, 0.0)
    p999, late_p999 = (float(np.quantile(one, 0.999)) for one in (between, late))
    return Callbacks(rhythm, p999, late_p999, float(late.max()))


_READS: Final = """
import os, sys, time
times = []
while os.read(0, 1 << 16):
    times.append(time.monotonic())
print(*(later - earlier for earlier, later in zip(times, times[1:])))
"""


class Witness:
    """A recorder of the sound server's, and a program that does nothing but take what it gives."""

    def __init__(self, server: SoundServer) -> None:
        options = ("--raw", "--format=s16le", "--channels=1", f"--rate={SOURCE_RATE}", "--latency-msec=100")
        self._recorder = subprocess.Popen(
            ["parecord", "--device=mic.monitor", *options], stdout=subprocess.PIPE, env=server.environment
        )
        self._reader = subprocess.Popen(
            [sys.executable, "-c", _READS], stdin=self._recorder.stdout, stdout=subprocess.PIPE, text=True
        )

    def stop(self) -> Callbacks:
        """How late it was."""
        self._recorder.terminate()
        self._recorder.wait()
        assert self._recorder.stdout is not None
        self._recorder.stdout.close()
        said, _ = self._reader.communicate()
        return callbacks_of(np.array([float(one) for one in said.split()]))


def soak(seconds: float, folder: Path) -> Soak:
    """Record for so long."""
    paths = find_paths(folder / "profile")
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
    source = marked_source(seconds + 20)
    raw = folder / "source.raw"
    raw.write_bytes(source.tobytes())
    microphones = TimedMicrophones(seconds + 60)
    services = Services(paths)
    try:
        with SoundServer() as server, sound_here(server), _recorders_with(microphones):
            services.prepare_speech("en")
            recording = TakeRecording(
                services.library,
                place(services),
                kind=TakeKind.ATTEMPT,
                language="en",
                speaker="Kari",
                live=services.live,
            )
            recording.start()
            wait_until(lambda: (level := recording.level()) is not None and level.elapsed_s > 0.2)
            speaker, witness = server.say_async(raw, rate=SOURCE_RATE), Witness(server)
            try:
                workers, memory = _wait(seconds, lambda: services.transcriber.worker_pid)
            finally:
                ended = recording.stop()
                beside = witness.stop()
                speaker.terminate()
                speaker.wait()
        if ended.take is None:
            raise RuntimeError(f"no take was kept: {ended.problem}")
        transcript = TakePipeline(services).transcribe(ended.take.id)
        take = services.library.take(ended.take.id)
        with WavReader(services.library.audio_path(take.id)) as reader:
            recorded = reader.read_int16(0, take.frames)
    finally:
        services.close()
    followed = follow(recorded, source)
    unlisted = tuple(
        hole
        for hole in followed.holes
        if hole.frames > GAP_S * SOURCE_RATE and not is_listed(hole, take.gaps)
    )
    return Soak(
        take.duration_s,
        followed,
        take.gaps,
        unlisted,
        microphones.callbacks(),
        beside,
        len(transcript.words),
        workers,
        memory,
    )


@contextmanager
def _recorders_with(microphones: TimedMicrophones) -> Iterator[None]:
    """Every recorder of this process has its blocks timed."""
    before = app.audio.Recorder
    app.audio.Recorder = partial(Recorder, microphones=microphones)  # type: ignore[misc, assignment]
    try:
        yield
    finally:
        app.audio.Recorder = before  # type: ignore[misc]


def _wait(seconds: float, worker_pid: Callable[[], int | None]) -> tuple[int, tuple[float, float]]:
    """How many workers served in that time, and the memory of this process early and late, in MB."""
    process, clock = psutil.Process(os.getpid()), threading.Event()
    pids: set[int] = set()
    early = 0.0
    end = (begun := time.monotonic()) + seconds
    while (left := end - time.monotonic()) > 0:
        clock.wait(min(left, 0.5))
        if (pid := worker_pid()) is not None:
            pids.add(pid)
        if not early and time.monotonic() - begun > min(60.0, seconds / 5):
            early = process.memory_info().rss / 1e6
    return len(pids), (early, process.memory_info().rss / 1e6)


def main() -> int:
    """See the top."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 120.0
    if reason := why_not():
        print(reason)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        result = soak(minutes * 60, Path(folder))
    for line in result.lines():
        print(line)
    return 1 if result.failures else 0


if __name__ == "__main__":
    sys.exit(main())
