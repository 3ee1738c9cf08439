"""Reading a take while it is being recorded: the same samples, to the bit, as from the closed file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.audio.files import SPEECH_RATE
from app.audio.wav import WavReader, wav_facts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BLOCK_S: Final = 1.0
"""At most so much at once: a take that is far ahead of its reader is caught up in pieces."""


class GrowingTake:
    """One of our WAV files while somebody else writes it. Safe to use from two threads."""

    def __init__(self, path: Path, frames: Callable[[], int]) -> None:
        """`frames` says how far the file may be read (`Recorder.frames`)."""
        self._path = path
        self._frames = frames
        self._end: int | None = None
        self._moving = threading.Lock()

    def finish(self, frames: int) -> None:
        """The file is complete and has so many frames."""
        self._end = frames

    @contextmanager
    def moved(self, path: Callable[[], Path]) -> Iterator[None]:
        """The file is not open inside this block: its folder can be renamed. Then it is at `path()`."""
        with self._moving:
            yield
            self._path = path()

    @contextmanager
    def still(self) -> Iterator[Path]:
        """Its folder keeps its name inside this block; gives where the file is."""
        with self._moving:
            yield self._path

    def blocks_16k(self) -> Iterator[NDArray[np.float32]]:
        """The sound as it grows: mono blocks at 16 kHz, -1..1, shape (n,).

        Nothing new gives an empty block, so the reader decides how long it waits. After `finish` the rest is
        read and the blocks end; together they are, bit for bit, what `blocks_16k` gives of the closed file.

        Raises:
            KnownError: `audio_not_found` or `audio_unreadable`.
        """
        import numpy as np

        nothing = np.zeros(0, dtype=np.float32)
        with self._moving:
            rate = wav_facts(self._path).sample_rate
        resampler = None
        if rate != SPEECH_RATE:
            import soxr

            # Its output does not depend on how the input is cut into pieces.
            resampler = soxr.ResampleStream(rate, SPEECH_RATE, 1, dtype="float32", quality="HQ")
        at = 0
        while True:
            # In this order: what was written before the end must not be missed.
            end, limit = self._end, self._frames()
            limit = limit if end is None else end
            samples = self._read(at, min(limit - at, round(rate * _BLOCK_S))) if limit > at else nothing
            at += len(samples)
            if len(samples):
                yield samples if resampler is None else resampler.resample_chunk(samples)
            elif end is not None:
                break
            else:
                yield nothing
        if resampler is not None:
            yield resampler.resample_chunk(nothing, last=True)

    def _read(self, start: int, count: int) -> NDArray[np.float32]:
        with self._moving, WavReader(self._path) as reader:
            return reader.read_float32(start, count)
