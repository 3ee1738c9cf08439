"""Where a voice stands still: one sound that changes neither its spectrum nor its pitch, as an "eh" does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.analysis.delivery.activity import spectral_change
from app.analysis.delivery.pitch import runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.analysis.delivery.activity import Activity
    from app.analysis.delivery.tracks import Sound

_STILL_DB: Final = 3.2
"""Change of the spectrum in 80 ms. Measured: 0.1 to 1 within espeak-ng's vowels, 1 to 3 within held human
ones, 4 to 12 in speech."""
_STILL_ST: Final = 2.0
"""Semitones in 80 ms: statements fall by less within a vowel."""
_SHORTEST_CORE: Final = 6
_REACH: Final = 8
"""Frames around a still core that can belong to it: change is measured over 80 ms."""
_HOLE: Final = 8
"""Frames between two cores of the same sound."""
_SAME_DB: Final = 4.0
"""Mean difference of two spectra up to which they are the same sound."""
_WITHIN_DB: Final = 20.0
"""Below the speech's loudness; softer is an echo or somebody else."""
_HUM_DB: Final = 8.0
"""How much softer an "m" is than its vowel in all but the lowest bands."""
_CLOSING: Final = 4
"""Frames in which the lips close."""
_SHORTEST_HUM: Final = 3
_LONGEST_HUM: Final = 40


@dataclass(frozen=True, slots=True)
class Stretch:
    """Frames in which a voice stands still."""

    begin: int
    end: int
    """One past the last."""
    still_end: int
    """Where the "m" after the vowel begins; the end where there is none."""


def still_stretches(sound: Sound, activity: Activity, pitch: NDArray[np.float32]) -> list[Stretch]:
    """Where one voiced sound, with or without an "m" after it, stands still; in order."""
    import numpy as np

    if sound.frames < 20:
        return []
    octaves = np.where(pitch > 0, np.log2(np.maximum(pitch, 1.0)), np.nan)
    glide = np.full(sound.frames, np.inf)
    glide[4:-4] = 12 * np.abs(octaves[8:] - octaves[:-8])
    glide[np.isnan(glide)] = np.inf
    usable = (pitch > 0) & (sound.speech_db > activity.speech_db - _WITHIN_DB)
    still = usable & (glide < _STILL_ST) & (spectral_change(sound, activity) < _STILL_DB)
    shapes = _Shapes(sound, activity, usable)
    found: list[tuple[int, int]] = []
    for core in runs(still):
        if core[1] - core[0] < _SHORTEST_CORE:
            continue
        begin, end = shapes.grown(core)
        last = found[-1] if found else (-1000, -1000)
        if begin <= last[1] or (begin - last[1] <= _HOLE and shapes.are_same(last, core)):
            found[-1] = (last[0], max(end, last[1]))
        else:
            found.append((begin, end))
    return [Stretch(begin, shapes.hum_end(begin, end), end) for begin, end in found]


class _Shapes:
    """Spectra of stretches of frames, and what they say about each other."""

    def __init__(self, sound: Sound, activity: Activity, usable: NDArray[np.bool_]) -> None:
        self._bands = sound.bands_db
        self._floor = activity.noise_bands + 3
        self._usable = usable

    def grown(self, core: tuple[int, int]) -> tuple[int, int]:
        """A still core with the frames around it that sound the same."""
        begin, end = core
        first, last = max(0, begin - _REACH), min(len(self._usable), end + _REACH)
        while begin > first and self._usable[begin - 1] and self.are_same((begin - 1, begin), core):
            begin -= 1
        while end < last and self._usable[end] and self.are_same((end, end + 1), core):
            end += 1
        return begin, end

    def hum_end(self, begin: int, end: int) -> int:
        """Where the "m" after a vowel ends, if one follows: softer in all but the lowest bands."""
        import numpy as np

        after = end
        while after < min(len(self._usable), end + _LONGEST_HUM) and self._usable[after]:
            after += 1
        closed = end + _CLOSING
        if after - closed < _SHORTEST_HUM or (after < len(self._usable) and self._usable[after]):
            return end
        drop = self._of(begin, end).mean(axis=0) - self._of(closed, after)
        is_hum = (drop[:, 4:].mean(axis=1) > _HUM_DB) & (drop[:, :2].mean(axis=1) < _HUM_DB)
        return after if float(np.mean(is_hum)) > 0.7 else end

    def are_same(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two stretches have the same spectrum, however loud they are."""
        import numpy as np

        first, second = self._of(*one).mean(axis=0), self._of(*other).mean(axis=0)
        return bool(np.abs((first - first.mean()) - (second - second.mean())).mean() < _SAME_DB)

    def _of(self, begin: int, end: int) -> NDArray[np.float32]:
        import numpy as np

        return np.asarray(np.maximum(self._bands[begin:end].astype(np.float32), self._floor))
