"""The waveform of a whole recording, drawn at any zoom in a tenth of a millisecond.

Lowest and highest sample of every few samples, then of every eight of those, and so on. An hour at 16 kHz
takes about 2 MB, and is built block by block.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.audio.files import blocks, open_audio, to_int16, watched
from app.config import atomic_write

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT: Final = 1
"""Number of the cached file; any other is built anew."""

_MAGIC: Final = b"GFPEAKS\0"
_HEAD: Final = struct.Struct("<8sIIIQI")
_STEP: Final = 8
_FINEST: Final = 16
_MOST_COLUMNS: Final = 1 << 19


class Peaks:
    """The pyramid of one recording.

    `columns` has shape (2, n): lowest and highest sample, 16 bit, of each `base` samples.
    """

    def __init__(self, columns: NDArray[np.int16], base: int, sample_rate: int, frames: int) -> None:
        self.base = base
        self.sample_rate = sample_rate
        self.frames = frames
        self.levels = [columns]
        """Finest first."""
        while self.levels[-1].shape[1] > _STEP:
            self.levels.append(_coarser(self.levels[-1]))

    @property
    def duration_s(self) -> float:
        """Length of the recording in seconds."""
        return self.frames / self.sample_rate

    def view(
        self, start_s: float, end_s: float, columns: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Lowest and highest sample, -1..1, of each of `columns` equal parts; 0 outside the recording.

        Both have shape (columns,).
        """
        import numpy as np

        mins = np.zeros(columns, np.float32)
        maxs = np.zeros(columns, np.float32)
        finest = self.levels[0].shape[1]
        if columns <= 0 or end_s <= start_s or not finest:
            return mins, maxs
        per_column = (end_s - start_s) * self.sample_rate / columns / self.base
        number, size = 0, 1
        while number + 1 < len(self.levels) and size * _STEP <= per_column:
            number, size = number + 1, size * _STEP
        level = self.levels[number]
        scale = self.sample_rate / self.base / size
        edges = np.linspace(start_s * scale, end_s * scale, columns + 1)
        first = np.floor(edges[:-1]).astype(np.int64)
        inside = np.flatnonzero((edges[1:] > 0) & (first < level.shape[1]))
        if not len(inside):
            return mins, maxs
        at = np.clip(first[inside], 0, level.shape[1] - 1)
        stop = int(np.clip(np.ceil(edges[inside[-1] + 1]), at[-1] + 1, level.shape[1]))
        # Between two equal indices reduceat gives the element itself: just what a deep zoom needs.
        mins[inside] = np.minimum.reduceat(level[0, :stop], at) / np.float32(32768)
        maxs[inside] = np.maximum.reduceat(level[1, :stop], at) / np.float32(32768)
        return mins, maxs

    def save(self, path: Path) -> None:
        """Keep the finest level beside the take, atomically.

        Raises:
            KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
        """
        finest = self.levels[0]
        head = _HEAD.pack(_MAGIC, FORMAT, self.base, self.sample_rate, self.frames, finest.shape[1])
        atomic_write(path, head + finest.astype("<i2").tobytes())


def build_peaks(
    path: Path,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Peaks:
    """Read a recording once, in blocks. `on_progress` gets 0..1.

    Raises:
        KnownError: as `open_audio`.
        Cancelled: `cancelled()` was true.
    """
    import numpy as np

    facts = open_audio(path)
    base = _FINEST
    while facts.frames / base > _MOST_COLUMNS:
        base *= 2
    columns = np.zeros((2, -(-facts.frames // base)), np.int16)
    rest = np.zeros(0, np.int16)
    frames = done = 0
    for samples in watched(blocks(path, facts.sample_rate), cancelled):
        frames += len(samples)
        joined = np.concatenate((rest, to_int16(samples)))
        whole = min(len(joined) // base, columns.shape[1] - done)
        rows = joined[: whole * base].reshape(-1, base)
        rows.min(axis=1, out=columns[0, done : done + whole])
        rows.max(axis=1, out=columns[1, done : done + whole])
        done += whole
        rest = joined[whole * base :]
        if on_progress is not None:
            on_progress(min(1.0, frames / facts.frames))
    if len(rest) and done < columns.shape[1]:
        columns[:, done] = rest.min(), rest.max()
        done += 1
    return Peaks(columns[:, :done], base, facts.sample_rate, frames)


def load_peaks(path: Path, frames: int) -> Peaks | None:
    """The kept peaks of a recording of so many frames; None when there are none that fit."""
    import numpy as np

    try:
        data = path.read_bytes()
        magic, number, base, rate, length, count = _HEAD.unpack_from(data)
    except (OSError, struct.error):
        return None
    body = len(data) - _HEAD.size
    fits = magic == _MAGIC and number == FORMAT and length == frames and body == count * 4
    if not fits or base == 0 or rate == 0 or count != -(-frames // base):
        return None
    return Peaks(np.frombuffer(data, "<i2", offset=_HEAD.size).reshape(2, count), base, rate, frames)


def _coarser(level: NDArray[np.int16]) -> NDArray[np.int16]:
    import numpy as np

    starts = np.arange(0, level.shape[1], _STEP)
    return np.stack((np.minimum.reduceat(level[0], starts), np.maximum.reduceat(level[1], starts)))
