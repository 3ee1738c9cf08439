"""The sound of a take as tracks of 10 ms frames: loudness, spectrum and pitch candidates.

Only the tracks are kept, never the samples: an hour of sound takes about 30 MB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE: Final = 16_000
"""Samples per second of the blocks."""
FRAME_S: Final = 0.01
HOP: Final = 160
BANDS: Final = 16
"""Bands of equal width on the mel scale from 100 to 4,000 Hz: what a telephone carries, and enough for a
vowel's first three formants."""
CANDIDATES: Final = 3
"""Pitch candidates that are kept for each frame."""
QUIETEST_DB: Final = -100.0
"""Stands for exact silence."""

_FULL_SCALE: Final = 0.999
"""A 16-bit sample at either end of the scale, after rounding."""
_WINDOW: Final = 512
_HISS: Final = slice(128, 241)
"""Spectral lines of 31.25 Hz each."""
_MARGIN: Final = 480
"""Samples that a frame needs before and after its own 160: the pitch's longest window."""
_CHUNK: Final = 200
"""Frames that are worked on at once (2 s)."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Tracks of one take; each has one entry (a row) for every 10 ms."""

    duration_s: float
    clipped: int
    """Samples at full scale."""
    level_db: NDArray[np.float32]
    """Root mean square of all frequencies, dBFS."""
    speech_db: NDArray[np.float32]
    """Root mean square between 100 and 4,000 Hz, dBFS."""
    bands_db: NDArray[np.float16]
    """Shape (frames, BANDS): each band's power."""
    hiss_db: NDArray[np.float32]
    """Root mean square between 4,000 and 7,500 Hz, dBFS: where "s" and "t" stand out of a noisy room."""
    lags_s: NDArray[np.float32]
    """Shape (frames, CANDIDATES): periods that the frame may have; 0 where there is no further one."""
    aperiodicity: NDArray[np.float32]
    """Shape (frames, CANDIDATES): 0 for a perfect period, about 1 for noise."""

    @property
    def frames(self) -> int:
        """How many frames there are."""
        return len(self.level_db)


def listen(blocks: Iterable[NDArray[np.float32]]) -> Sound:
    """The tracks of a take. `blocks` are mono, 16,000 samples per second, -1 to 1, of any length.

    Samples that are no number count as silence.
    """
    import numpy as np

    from app.analysis.delivery.pitch import pitch_candidates

    taken, clipped = 0, 0
    levels, speech, bands, hiss, lags, aperiodic = [], [], [], [], [], []
    matrix = _mel_matrix()
    window = np.hanning(_WINDOW).astype(np.float32)
    scale = 2.0 / (_WINDOW * float(np.sum(np.square(window))))

    for piece, samples, full in _pieces(blocks):
        taken += samples
        clipped += full
        count = (len(piece) - 2 * _MARGIN) // HOP
        if not count:
            continue
        own = piece[_MARGIN : _MARGIN + count * HOP].reshape(count, HOP)
        levels.append(_decibels(np.mean(np.square(own), axis=1)))
        first = _MARGIN + HOP // 2 - _WINDOW // 2
        frames = np.lib.stride_tricks.sliding_window_view(piece[first:], _WINDOW)[::HOP][:count]
        power = np.square(np.abs(np.fft.rfft(frames * window, axis=1))).astype(np.float32) * scale
        banded = power @ matrix
        speech.append(_decibels(np.sum(banded, axis=1)))
        bands.append(_decibels(banded).astype(np.float16))
        hiss.append(_decibels(np.sum(power[:, _HISS], axis=1)))
        found = pitch_candidates(piece, _MARGIN + HOP // 2, count)
        lags.append(found[0])
        aperiodic.append(found[1])

    def joined(parts: list[NDArray[np.float32]], width: int = 0) -> NDArray[np.float32]:
        return np.concatenate(parts) if parts else np.zeros((0, width) if width else 0, dtype=np.float32)

    return Sound(
        duration_s=taken / RATE,
        clipped=clipped,
        level_db=joined(levels),
        speech_db=joined(speech),
        bands_db=np.concatenate(bands) if bands else np.zeros((0, BANDS), dtype=np.float16),
        hiss_db=joined(hiss),
        lags_s=joined(lags, CANDIDATES),
        aperiodicity=joined(aperiodic, CANDIDATES),
    )


def _pieces(
    blocks: Iterable[NDArray[np.float32]],
) -> Iterator[tuple[NDArray[np.float32], int, int]]:
    """Pieces of whole frames with a margin on both sides, how many samples are new, and how many clipped."""
    import numpy as np

    kept: list[NDArray[np.float32]] = [np.zeros(_MARGIN, dtype=np.float32)]
    length = _MARGIN
    wanted = 2 * _MARGIN + _CHUNK * HOP
    taken, clipped = 0, 0
    for block in blocks:
        samples = np.asarray(block, dtype=np.float32).reshape(-1)
        if not np.all(np.isfinite(samples)):
            samples = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
        kept.append(samples)
        length += len(samples)
        taken += len(samples)
        clipped += int(np.count_nonzero(np.abs(samples) >= _FULL_SCALE))
        if length < wanted:
            continue
        slab = np.concatenate(kept)
        at = 0
        while len(slab) - at >= wanted:
            yield slab[at : at + wanted], taken, clipped
            taken, clipped = 0, 0
            at += _CHUNK * HOP
        kept, length = [slab[at:].copy()], len(slab) - at
    rest = np.concatenate([*kept, np.zeros(_MARGIN, dtype=np.float32)])
    yield rest, taken, clipped


def _mel_matrix() -> NDArray[np.float32]:
    """Shape (257, BANDS): how much each spectral line belongs to each band; a row's sum is 1 at most."""
    import numpy as np

    def mel(hertz: float) -> float:
        return float(2595 * np.log10(1 + hertz / 700))

    edges = 700 * (10 ** (np.linspace(mel(100), mel(4000), BANDS + 2) / 2595) - 1)
    lines = np.arange(_WINDOW // 2 + 1) * RATE / _WINDOW
    rising = (lines[:, None] - edges[None, :-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[None, 2:] - lines[:, None]) / (edges[2:] - edges[1:-1])
    return np.clip(np.minimum(rising, falling), 0, 1).astype(np.float32)


def _decibels(power: NDArray[Any]) -> NDArray[np.float32]:
    import numpy as np

    return np.asarray(10 * np.log10(np.maximum(power, 10 ** (QUIETEST_DB / 10))), dtype=np.float32)
