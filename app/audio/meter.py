"""What the level meter and the growing waveform are drawn from while a take is recorded."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COLUMN_S: Final = 0.02
"""One column of the live waveform."""

WINDOW_S: Final = 60.0
"""How much of it is kept."""

_FULL: Final = 32_768


@dataclass(frozen=True, slots=True)
class LiveWave:
    """The end of the recording so far, as lowest and highest sample a column."""

    start_s: float
    """Where in the recording the first column lies."""
    column_s: float
    mins: NDArray[np.float32]
    """Shape (n,), -1..1."""
    maxs: NDArray[np.float32]


class Meter:
    """Fed by one thread, read by another without a lock; its memory never grows.

    Columns are written before the count that shows them.
    """

    def __init__(self, sample_rate: int) -> None:
        import numpy as np

        self._np = np
        self._rate = sample_rate
        self._width = round(sample_rate * COLUMN_S)
        self._columns = round(WINDOW_S / COLUMN_S)
        self._mins = np.zeros(self._columns, np.int16)
        self._maxs = np.zeros(self._columns, np.int16)
        self._squares = np.zeros(self._columns, np.float64)
        self._rest = np.zeros(0, np.int16)
        self._count = 0
        self._polled = 0
        self._last = (-math.inf, -math.inf)
        self._zeros = 0
        self.peak = 0
        """Highest absolute sample of the whole recording, 0 to 32768."""
        self.clipped = 0
        """Samples at full scale."""

    @property
    def zeros_s(self) -> float:
        """How long nothing but exact zeros has come."""
        return self._zeros / self._rate

    @property
    def peak_dbfs(self) -> float:
        """Highest sample of the whole recording; -inf for exact zeros."""
        return _dbfs(self.peak)

    def feed(self, samples: NDArray[np.int16]) -> None:
        """Take in the next samples, shape (n,)."""
        np = self._np
        if not len(samples):
            return
        sounding = np.flatnonzero(samples)
        self._zeros = len(samples) - 1 - int(sounding[-1]) if len(sounding) else self._zeros + len(samples)
        low, high = int(samples.min()), int(samples.max())
        self.peak = max(self.peak, -low, high)
        if low == -_FULL or high == _FULL - 1:
            self.clipped += int(np.count_nonzero((samples == _FULL - 1) | (samples == -_FULL)))
        joined = np.concatenate((self._rest, samples))
        whole = len(joined) // self._width
        self._rest = joined[whole * self._width :].copy()
        for start in range(0, whole, self._columns):
            rows = joined[start * self._width : min(whole, start + self._columns) * self._width]
            self._append(rows.reshape(-1, self._width))

    def poll(self) -> tuple[float, float]:
        """Peak and RMS in dBFS since the last poll; the same again when nothing came since."""
        count, seen = self._count, self._polled
        if count > seen:
            self._polled = count
            at = self._np.arange(max(seen, count - self._columns), count) % self._columns
            peak = max(int(self._maxs[at].max()), -int(self._mins[at].min()))
            rms = math.sqrt(float(self._squares[at].mean()))
            self._last = (_dbfs(peak), _dbfs(rms))
        return self._last

    def wave(self) -> LiveWave:
        """The last minute, as a copy."""
        np = self._np
        count = self._count
        first = max(0, count - self._columns)
        at = np.arange(first, count) % self._columns
        mins = self._mins[at].astype(np.float32) / np.float32(_FULL)
        maxs = self._maxs[at].astype(np.float32) / np.float32(_FULL)
        column_s = self._width / self._rate
        return LiveWave(first * column_s, column_s, mins, maxs)

    def _append(self, rows: NDArray[np.int16]) -> None:
        np = self._np
        at = np.arange(self._count, self._count + len(rows)) % self._columns
        self._mins[at] = rows.min(axis=1)
        self._maxs[at] = rows.max(axis=1)
        self._squares[at] = np.square(rows.astype(np.float32)).mean(axis=1)
        self._count += len(rows)


def _dbfs(amplitude: float) -> float:
    return 20 * math.log10(amplitude / _FULL) if amplitude > 0 else -math.inf
