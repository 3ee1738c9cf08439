"""N7: two busy cores, the worker stopped for 10 s in the middle: no sample and no word is lost.

In real time (three minutes; an hour before a release: `--seconds 3600`). A thread writes a take into a
growing file as the recorder does, `LiveTranscription`'s own parts read along, two processes of normal
priority keep the cores busy, and the worker is stopped (SIGSTOP) for 10 s a third of the way in. Compared
with the words of the finished file.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.result import CannotMeasureError, Result, Row
from benchmarks.spoken import has_voice, talk

_MICRO: Final = Path(__file__).parents[1] / "tests" / "data" / "micro-whisper"
_RATE: Final = 48_000
_STOPPED_S: Final = 10.0


def measure(
    quick: bool = False, model_dir: Path | None = None, seconds: tuple[float, ...] | None = None
) -> Result:
    """One take, of the longest of `seconds`.

    Raises:
        CannotMeasureError: espeak-ng is missing, or a process cannot be stopped here.
    """
    import soxr

    from app.audio import GrowingTake, WavWriter, blocks_16k
    from app.transcription import LiveWords, Transcriber
    from benchmarks.shapes import is_shape

    if not has_voice() or not hasattr(signal, "SIGSTOP"):
        raise CannotMeasureError(
            "espeak-ng is not installed" if not has_voice() else "SIGSTOP is missing here"
        )
    folder = model_dir or _MICRO
    length_s = max(seconds) if seconds else 24.0 if quick else 180.0
    sound = soxr.resample(talk(length_s, 7).samples, 16_000, _RATE)
    samples = np.clip(np.rint(sound * 32768), -32768, 32767).astype("<i2")
    behind: list[float] = []
    heard = [0]
    worker = "benchmarks.shape_worker" if is_shape(folder) else "app.transcription.worker"
    with (
        tempfile.TemporaryDirectory() as scratch,
        Transcriber(worker=worker) as transcriber,
        _BusyCores(2),
    ):
        transcriber.prepare(folder)
        path = Path(scratch) / "take.wav"
        writer = WavWriter(path, _RATE)
        growing = GrowingTake(path, lambda: writer.frames)

        def speak() -> None:
            began = time.monotonic()
            is_stopped, stop_at, pid = False, length_s / 3, transcriber.worker_pid
            for at in range(0, len(samples), _RATE // 50):
                now = time.monotonic() - began
                if not is_stopped and now > stop_at and pid is not None:
                    is_stopped = True
                    os.kill(pid, signal.SIGSTOP)
                    timer = threading.Timer(_STOPPED_S, _go_on, (pid,))
                    timer.start()
                writer.append(samples[at : at + _RATE // 50].data)
                time.sleep(max(0.0, at / _RATE - (time.monotonic() - began)))
            transcriber.hurry()
            growing.finish(writer.finish())

        def count() -> Iterator[Any]:
            for block in growing.blocks_16k():
                heard[0] += len(block)
                yield block

        def note(words: LiveWords) -> None:
            behind.append(words.behind_s)

        thread = threading.Thread(target=speak)
        thread.start()
        live = transcriber.transcribe(count(), model_folder=folder, language="en", on_words=note, live=True)
        thread.join()
        offline = transcriber.transcribe(blocks_16k(path), model_folder=folder, language="en")
        expected = sum(len(block) for block in blocks_16k(path))
        in_file = writer.frames
    lost = len(samples) - in_file
    is_same = live.words == offline.words and not live.holes
    words = sum(a == b for a, b in zip(live.words, offline.words, strict=False))
    most_words = max(len(live.words), len(offline.words), 1)
    rows = (
        Row("samples in the file / delivered", in_file / len(samples), 1.0, more=True),
        Row("samples heard / in the file", heard[0] / expected, 1.0, more=True),
        Row("words the same live / afterwards", 0.0 if live.holes else words / most_words, 1.0, more=True),
    )
    detail = (
        f"{length_s:g} s: {in_file} of {len(samples)} samples in the file, {lost} lost, {heard[0]} of "
        f"{expected} heard, words {'the same' if is_same else 'DIFFERENT'} as afterwards "
        f"({len(live.words)}); at most {max(behind, default=0.0):.1f} s behind"
    )
    return Result("N7", "nothing lost on two busy cores", rows, detail, folder.name)


def _go_on(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGCONT)
    except ProcessLookupError:
        # It was taken for hung and replaced.
        return


def _burn() -> None:
    while True:
        pass


class _BusyCores:
    def __init__(self, count: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._busy = [context.Process(target=_burn, daemon=True) for _ in range(count)]

    def __enter__(self) -> None:
        for process in self._busy:
            process.start()

    def __exit__(self, *_: object) -> None:
        for process in self._busy:
            process.kill()
            process.join()
