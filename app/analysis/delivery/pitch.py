"""Pitch by YIN (de Cheveigne and Kawahara 2002) with a best path over candidates, in numpy.

Two steps: `pitch_candidates` looks at the samples, piece by piece; `pitch_track` chooses among what was kept
once the speaker's own range is known. That, and not a fixed threshold, is what keeps octave errors out.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.analysis.delivery.tracks import Sound

LOWEST_HZ: Final = 55.0
HIGHEST_HZ: Final = 500.0

_RATE: Final = 8_000
"""Half of what comes in: the voice's lower partials are all that is looked at."""
_CUT_HZ: Final = 1_000.0
"""Above it there is more noise than voice."""
_TAPS: Final = 49
_WINDOW: Final = 256
"""32 ms: two periods of the lowest pitch."""
_LONGEST: Final = int(_RATE / LOWEST_HZ) + 2
_SHORTEST: Final = int(_RATE / HIGHEST_HZ)
_FFT: Final = 512

_PERIODIC: Final = 0.35
"""Aperiodicity below which a frame may be voiced."""
_SURE: Final = 0.15
_OCTAVE_COST: Final = 0.02
"""For each octave that a candidate lies below the highest pitch: a period's double fits as well."""
_LEAP_COST: Final = 0.35
"""For a leap of an octave from one frame to the next."""
_UNVOICED_COST: Final = 0.12
"""For beginning or ending a voiced stretch."""
_SHORTEST_RUN: Final = 5
"""Frames (50 ms): a shorter voiced stretch is chance."""


def pitch_candidates(
    samples: NDArray[np.float32], first: int, count: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The best periods (seconds, 0 for none) and their aperiodicity, both of shape (count, CANDIDATES).

    `first` is the sample (of 16,000 a second) in the middle of the first frame; one frame every 160 samples.
    At least 450 samples are needed on both sides of each frame's middle.
    """
    import numpy as np

    from app.analysis.delivery.tracks import CANDIDATES, HOP

    low = np.convolve(samples, _low_pass(), mode="valid")[::2].astype(np.float32)
    span = _WINDOW + _LONGEST
    begin = (first - (_TAPS - 1) // 2) // 2 - span // 2
    frames = np.lib.stride_tricks.sliding_window_view(low[begin:], span)[:: HOP // 2][:count]
    frames = frames - frames.mean(axis=1, keepdims=True)
    squares = np.cumsum(np.square(frames, dtype=np.float64), axis=1)
    later = squares[:, _WINDOW:] - squares[:, :_LONGEST]
    energy = np.concatenate([squares[:, _WINDOW - 1 : _WINDOW], later], axis=1)
    product = np.conj(np.fft.rfft(frames[:, :_WINDOW], _FFT, axis=1)) * np.fft.rfft(frames, _FFT, axis=1)
    likeness = np.fft.irfft(product, _FFT, axis=1)[:, : _LONGEST + 1]
    difference = np.maximum(energy[:, :1] + energy - 2 * likeness, 0)
    total = np.cumsum(difference[:, 1:], axis=1)
    lags = np.arange(1, _LONGEST + 1)
    silent = total[:, -1] <= 1e-12
    normal = np.where(silent[:, None], 1.0, difference[:, 1:] * lags / np.maximum(total, 1e-20))

    inner = normal[:, _SHORTEST - 1 : _LONGEST - 1]
    dips = (inner < normal[:, _SHORTEST - 2 : _LONGEST - 2]) & (inner <= normal[:, _SHORTEST:_LONGEST])
    octaves = np.log2(np.arange(_SHORTEST, _LONGEST) / _SHORTEST)
    cost = np.where(dips, inner + _OCTAVE_COST * octaves, np.inf)
    best = np.argpartition(cost, CANDIDATES, axis=1)[:, :CANDIDATES]
    rows = np.arange(count)[:, None]
    is_dip = np.isfinite(cost[rows, best])
    lag = best + _SHORTEST
    before, at, after = (difference[rows, lag + step] for step in (-1, 0, 1))
    bend = before - 2 * at + after
    shift = np.where(bend > 0, (before - after) / (2 * np.where(bend > 0, bend, 1)), 0)
    periods = np.where(is_dip, (lag + np.clip(shift, -0.5, 0.5)) / _RATE, 0)
    values = np.where(is_dip, inner[rows, best], 1.0)
    return periods.astype(np.float32), values.astype(np.float32)


def pitch_track(sound: Sound, heard: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Hertz for each frame, 0 where there is no voice. `heard` says where speech is."""
    import numpy as np

    track = np.zeros(sound.frames, dtype=np.float32)
    periodic = np.where(sound.lags_s > 0, sound.aperiodicity, 1.0)
    best = np.min(periodic, axis=1, initial=1.0)
    possible = heard & (best < _PERIODIC)
    if not possible.any():
        return track
    hertz = np.where(sound.lags_s > 0, 1 / np.maximum(sound.lags_s, 1e-6), 0)
    lowest, highest = _own_range(hertz, periodic, possible)
    allowed = (hertz >= lowest) & (hertz <= highest)
    cost = np.where(allowed, periodic + _OCTAVE_COST * np.log2(HIGHEST_HZ / np.maximum(hertz, 1)), np.inf)
    possible &= np.isfinite(cost).any(axis=1)
    for begin, end in runs(possible):
        if end - begin >= _SHORTEST_RUN:
            _follow(hertz[begin:end], cost[begin:end], track[begin:end])
    return track


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Half-open ranges in which the flags are set."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(begin), int(end)) for begin, end in zip(edges[::2], edges[1::2], strict=True)]


def _own_range(
    hertz: NDArray[np.float32], periodic: NDArray[np.float32], possible: NDArray[np.bool_]
) -> tuple[float, float]:
    """Where this speaker's pitch can lie: an octave below and 1.2 octaves above the usual one.

    After Hirst's two passes (0.75 times the first quartile to 1.5 times the third), wider for lively speech.
    """
    import numpy as np

    rows = np.flatnonzero(possible)
    chosen = np.argmin(periodic[rows] + 0.1 * np.log2(HIGHEST_HZ / np.maximum(hertz[rows], 1)), axis=1)
    first = hertz[rows, chosen]
    sure = first[periodic[rows, chosen] < _SURE]
    usual = sure if len(sure) >= 20 else first
    low, high = np.quantile(usual, (0.25, 0.75))
    return max(LOWEST_HZ, 0.6 * float(low)), min(HIGHEST_HZ, 1.8 * float(high))


def _follow(hertz: NDArray[np.float32], cost: NDArray[np.float32], track: NDArray[np.float32]) -> None:
    """The cheapest path through one stretch's candidates, written into `track`."""
    import numpy as np

    octaves = np.log2(np.maximum(hertz, 1.0))
    leaps = _LEAP_COST * np.abs(octaves[1:, None, :] - octaves[:-1, :, None])
    # An impossible candidate's leap must not turn into "inf - inf".
    total = cost[0]
    back = np.zeros(hertz.shape, dtype=np.intp)
    columns = np.arange(hertz.shape[1])
    for at in range(1, len(hertz)):
        ways = total[:, None] + leaps[at - 1]
        back[at] = ways.argmin(axis=0)
        total = ways[back[at], columns] + cost[at]
    choice = int(np.argmin(total))
    for at in range(len(hertz) - 1, -1, -1):
        track[at] = hertz[at, choice]
        choice = back[at, choice]


@cache
def _low_pass() -> NDArray[np.float32]:
    import numpy as np

    at = np.arange(_TAPS) - (_TAPS - 1) / 2
    ideal = np.sinc(2 * _CUT_HZ / 16_000 * at)
    taps = ideal * np.hamming(_TAPS)
    return np.asarray(taps / taps.sum(), dtype=np.float32)
