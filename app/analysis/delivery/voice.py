"""Loudness and pitch of the speech in a take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.analysis.delivery.pitch import runs
from app.analysis.delivery.tracks import HOP
from app.domain import Measure

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.analysis.delivery.activity import Activity
    from app.analysis.delivery.tracks import Sound

NOISY_DB: Final = 6.0
"""With less between speech and noise neither pauses nor hesitations nor pitch can be told."""

_SHORT_TIME: Final = 40
"""Frames: loudness is heard over 0.4 s (the momentary loudness of EBU R 128)."""
_FEWEST_VOICED: Final = 40
_VOICED_SHARE: Final = 0.1
"""Of the speech; measured 0.5 to 0.9 for voiced speech, under 0.03 for whispering."""
_CLIPPED_SHARE: Final = 0.001
"""Of the speech's samples; with more, the true loudness lies above what was kept."""


def loudness(sound: Sound, activity: Activity, clipped: int) -> Measure:
    """Root mean square of the speech in dBFS."""
    import numpy as np

    reason = activity.reason or _too_loud(activity, clipped)
    if reason:
        return Measure(None, reason)
    power = np.mean(10 ** (sound.level_db[activity.heard].astype(np.float64) / 10))
    return Measure(float(10 * np.log10(power)))


def loudness_range(sound: Sound, activity: Activity, clipped: int) -> Measure:
    """From the 10th to the 90th percentile of the speech's loudness over 0.4 s, in dB."""
    import numpy as np

    reason = activity.reason or _too_loud(activity, clipped)
    if reason:
        return Measure(None, reason)
    power = 10 ** (sound.level_db.astype(np.float64) / 10) * activity.heard
    sums = np.concatenate([[0.0], np.cumsum(power)])
    counts = np.concatenate([[0], np.cumsum(activity.heard)])
    if len(sums) <= _SHORT_TIME:
        return Measure(None, "too_short")
    spoken = counts[_SHORT_TIME:] - counts[:-_SHORT_TIME]
    full = spoken >= _SHORT_TIME * 3 // 4
    if np.count_nonzero(full) < 2 * _SHORT_TIME:
        return Measure(None, "too_short")
    short_time = 10 * np.log10((sums[_SHORT_TIME:] - sums[:-_SHORT_TIME])[full] / spoken[full] + 1e-12)
    low, high = np.percentile(short_time, (10, 90))
    return Measure(float(high - low))


def signal_to_noise(activity: Activity) -> Measure:
    """How far the speech stands above the room, between 100 and 4,000 Hz."""
    if activity.reason:
        return Measure(None, activity.reason)
    if not activity.noise_known:
        return Measure(None, "too_short")
    return Measure(activity.snr_db)


def too_noisy(activity: Activity) -> str:
    """`too_noisy`, where the noise is known and is."""
    noisy = not activity.reason and activity.noise_known and activity.snr_db < NOISY_DB
    return "too_noisy" if noisy else ""


def why_no_voice(pitch: NDArray[np.float32], activity: Activity) -> str:
    """Why the voice's pitch cannot be told; empty when it can."""
    import numpy as np

    if activity.reason:
        return activity.reason
    voiced, heard = int(np.count_nonzero(pitch)), int(np.count_nonzero(activity.heard))
    if voiced < _VOICED_SHARE * heard:
        return too_noisy(activity) or "no_voice"
    return too_noisy(activity) or ("too_short" if voiced < _FEWEST_VOICED else "")


def pitch_measures(pitch: NDArray[np.float32], activity: Activity) -> tuple[Measure, Measure]:
    """The median in Hz, and the standard deviation in semitones.

    Both from voiced stretches; frames that leap from their neighbours by more than half an octave are errors
    and left out.
    """
    import numpy as np

    reason = why_no_voice(pitch, activity)
    if reason:
        return Measure(None, reason), Measure(None, reason)
    middle = float(np.median(pitch[pitch > 0]))
    parts = [12 * np.log2(pitch[begin:end].astype(np.float64) / middle) for begin, end in runs(pitch > 0)]
    steady = [part for part in parts if np.abs(np.diff(part)).max(initial=0) < 6]
    semitones = np.concatenate(steady or parts)
    return Measure(middle), Measure(float(np.std(semitones)))


def _too_loud(activity: Activity, clipped: int) -> str:
    import numpy as np

    samples = int(np.count_nonzero(activity.heard)) * HOP
    return "too_loud" if clipped > _CLIPPED_SHARE * samples else ""
