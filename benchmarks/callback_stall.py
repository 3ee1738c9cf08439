"""How long the audio callback is kept waiting while a take is being transcribed, against without.

A Python callback must run every 10 ms; each repeat measures it first alone, then beside a worker that
transcribes without a break, both for the same time. The longest gap between two calls counts, as the median
over the repeats. Through PortAudio and a software microphone where PulseAudio is installed, else with a timer
thread in the callback's place.
"""

from __future__ import annotations

import statistics
import threading
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.result import Result, Row

GOAL: Final = 1.5
_ROOT: Final = Path(__file__).parents[1]
MODEL: Final = _ROOT / "tests" / "data" / "micro-whisper"
_CLIP: Final = _ROOT / "tests" / "data" / "speech" / "en.wav"
_REPEATS: Final = 8
_SECONDS: Final = 4.0
_PERIOD_S: Final = 0.01
_RATE: Final = 48_000


def measure(quick: bool = False, model_dir: Path | None = None) -> Result:
    """The longest gap with transcription over the one without.

    A real model may be named; the one for tests keeps a core busy just the same, with less memory.
    """
    model_folder = model_dir or MODEL
    repeats, seconds = (3, 2.0) if quick else (_REPEATS, _SECONDS)
    from app.transcription import Transcriber

    alone: list[NDArray[np.float64]] = []
    beside: list[NDArray[np.float64]] = []
    with ExitStack() as stack:
        gaps, source = _callback(stack)
        transcriber = stack.enter_context(Transcriber())
        transcriber.prepare(model_folder)
        gaps(1.0)
        for _ in range(repeats):
            alone.append(gaps(seconds))
            with _Busy(transcriber, model_folder) as busy:
                beside.append(gaps(seconds))
            assert busy.done_s > 0, "nothing was transcribed"
    longest = [statistics.median(float(one.max()) for one in runs) for runs in (alone, beside)]
    late = [float(np.percentile(np.concatenate(runs), 99)) for runs in (alone, beside)]
    row = Row(
        "longest gap beside transcription / alone",
        longest[1] / longest[0],
        GOAL,
        p50=longest[1] * 1e3,
        unit="ms",
    )
    detail = (
        f"{source}; longest gap, median of {repeats} repeats of {seconds:g} s: "
        f"{longest[0] * 1e3:.1f} ms alone, {longest[1] * 1e3:.1f} ms while transcribing; "
        f"99th percentile {late[0] * 1e3:.1f} and {late[1] * 1e3:.1f} ms "
        f"(ratio {late[1] / late[0]:.2f})"
    )
    return Result("callback", "the audio callback beside transcription", (row,), detail, model_folder.name)


class _Busy:
    """Transcribes over and over, from a thread of this process as the program does, until the block ends."""

    def __init__(self, transcriber: Any, model_folder: Path) -> None:
        self.done_s = 0.0
        self._transcriber = transcriber
        self._folder = model_folder
        self._stop = threading.Event()
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._work)

    def __enter__(self) -> _Busy:
        self._thread.start()
        self._begun.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _work(self) -> None:
        def done(seconds: float) -> None:
            self.done_s = seconds
            self._begun.set()

        self._transcriber.transcribe(
            self._blocks(), model_folder=self._folder, language="en", on_progress=done
        )

    def _blocks(self) -> Iterator[NDArray[np.float32]]:
        with wave.open(str(_CLIP), "rb") as file:
            raw = file.readframes(file.getnframes())
        clip = (np.frombuffer(raw, dtype="<i2") / 32768).astype(np.float32)
        while not self._stop.is_set():
            yield clip


Gaps = Callable[[float], NDArray[np.float64]]


def _callback(stack: ExitStack) -> tuple[Gaps, str]:
    from tests.sound import SoundServer, sound_here, why_not

    if why_not():
        return _timer_gaps, f"timer thread ({why_not()})"
    server = stack.enter_context(SoundServer())
    stack.enter_context(sound_here(server))
    return _portaudio_gaps, "PortAudio with a software microphone"


class _Clock:
    """Notes when it was called, without making anything new."""

    def __init__(self, seconds: float) -> None:
        self._times = np.zeros(int(seconds / _PERIOD_S * 4) + 64)
        self._count = 0

    def tick(self, *_: object) -> None:
        if self._count < len(self._times):
            self._times[self._count] = time.perf_counter()
            self._count += 1

    def gaps(self) -> NDArray[np.float64]:
        return np.diff(self._times[: self._count])


def _portaudio_gaps(seconds: float) -> NDArray[np.float64]:
    import sounddevice

    clock = _Clock(seconds)
    with sounddevice.RawInputStream(
        samplerate=_RATE,
        blocksize=int(_RATE * _PERIOD_S),
        channels=1,
        dtype="int16",
        latency="high",
        callback=clock.tick,
    ):
        time.sleep(seconds)
    return clock.gaps()


def _timer_gaps(seconds: float) -> NDArray[np.float64]:
    clock = _Clock(seconds)
    over = threading.Event()

    def run() -> None:
        due = time.perf_counter()
        while not over.is_set():
            clock.tick()
            due += _PERIOD_S
            time.sleep(max(0.0, due - time.perf_counter()))

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(seconds)
    over.set()
    thread.join()
    return clock.gaps()
