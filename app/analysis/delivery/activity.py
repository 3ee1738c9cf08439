"""Where somebody speaks, in frames of 10 ms: the voice detector says roughly where, loudness says exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.analysis.delivery.pitch import runs
from app.analysis.delivery.tracks import FRAME_S, QUIETEST_DB
from app.domain import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.analysis.delivery.tracks import Sound

SILENT_DB: Final = -80.0
"""A take that never gets louder holds no sound: an open microphone hisses at -75 dBFS or more."""
FAINT_DB: Final = -70.0
"""Speech that never gets louder has fewer than ten steps of a 16-bit file: nothing can be measured."""
MOST_SNR_DB: Final = 60.0
"""Stands for this and more: a noise gate leaves exact silence between words."""

_CHUNK: Final = 6000
"""Frames that are worked on at once (a minute), so that an hour needs no more room than its tracks."""
_LOUD_DB: Final = -50.0
_NEAR: Final = 12
"""Frames around the detector's speech in which its true edge may lie (see `app.transcription.speech`)."""
_AWAY: Final = 30
"""Frames from speech on which a room is itself: no breath, no echo."""
_ENOUGH: Final = 20
_LEAST_CONTRAST_DB: Final = 8.0
"""Between the loud and the quiet of a take without a voice detector; below, nothing can be told apart."""
_NOISY_CONTRAST_DB: Final = 18.0
"""Below, loudness loses up to 0.14 s of a word's end. On 94 pauses in noise of 10 dB 95 % of the errors were
within 0.12 s by loudness alone and 0.2 s by the detector alone."""
_SOFT_END: Final = 6
_DEEP_DB: Final = 35.0
"""Speech stays within so many dB of its loud vowels."""
_BLIP: Final = 4
"""Frames: a shorter sound is a click."""
_DIP: Final = 12
"""Frames (0.12 s): a stop consonant is silent for so long."""
_FEWEST_BANDS: Final = 4
_STEADY_DB: Final = 3.0
_STEADY_RUN: Final = 20
_MUSIC_SHARE: Final = 0.5
"""Share of the sound that stands still for 0.2 s or more. Measured: real speech 0.01 to 0.12, espeak-ng 0.05
to 0.2, chords, tones and hiss 0.8 and more."""


@dataclass(frozen=True, slots=True)
class Activity:
    """What was heard where."""

    heard: NDArray[np.bool_]
    """Speech, frame by frame; short dips inside it count as speech."""
    speech_db: float
    """Root mean square of the speech, 100 to 4,000 Hz."""
    noise_db: float
    """The usual loudness of the rest: a door that slams is not the room's noise."""
    noise_bands: NDArray[np.float32]
    """Each band's power where nobody speaks, in dB."""
    noise_known: bool
    """There was enough without speech to know the noise from."""
    reason: str = ""
    """Code that says why nothing can be measured (see `Measure.reason`)."""

    @property
    def snr_db(self) -> float:
        """How far the speech stands above the noise."""
        import numpy as np

        clean = max(10 ** (self.speech_db / 10) - 10 ** (self.noise_db / 10), 1e-12)
        return float(min(MOST_SNR_DB, 10 * np.log10(clean) - self.noise_db))

    def without_speech(self, reason: str) -> Activity:
        """The same, with nothing heard."""
        import numpy as np

        return replace(self, heard=np.zeros_like(self.heard), reason=reason)


def find_activity(sound: Sound, speech: Sequence[Span], *, from_s: float = 0.0) -> Activity:
    """Where speech is. `speech` are the voice detector's spans; without them loudness alone decides.

    Sound that ends shortly after `from_s` is somebody else's (the buyer's words out of a loudspeaker).
    """
    import numpy as np

    if not sound.frames or float(sound.level_db.max(initial=QUIETEST_DB)) < SILENT_DB:
        return _nothing(sound, "no_sound")
    level = sound.speech_db
    if float(level.max()) < FAINT_DB:
        return _nothing(sound, "too_quiet")
    if speech:
        inside = _mask(speech, sound.frames)
        near = _widened(inside, _NEAR)
        quiet = ~_widened(inside, _AWAY)
        if np.count_nonzero(quiet) < _ENOUGH:
            quiet = ~inside
    else:
        low, high = np.percentile(level, (5, 95))
        if high - low < _LEAST_CONTRAST_DB:
            return _nothing(sound, "not_speech")
        near = inside = np.ones(sound.frames, dtype=bool)
        quiet = level <= low + 3
    noise_known = int(np.count_nonzero(quiet)) >= _ENOUGH
    if not noise_known:
        quiet = level <= np.percentile(level, 5)
    loud = float(np.percentile(level[inside], 80))
    above = np.zeros(sound.frames, dtype=bool)
    for track in _tracks(sound):
        middle, upper = np.percentile(track[quiet], (50, 95))
        # Noise wavers by 1 to 2 dB from frame to frame; breath and clicks must not raise the bar.
        above |= track > max(min(float(upper) + 2, float(middle) + 6), loud - _DEEP_DB)
    if speech and loud - float(np.median(level[quiet])) < _NOISY_CONTRAST_DB:
        # The noise hides soft endings; the detector hears some of them, and sometimes more than there is.
        above |= inside & _widened(above & near, _SOFT_END)
    heard = _tidy(above & near)
    if from_s > 0:
        _forget_before(heard, from_s)
    frames = np.flatnonzero(quiet)
    some = frames[:: 1 + len(frames) // _CHUNK]
    noise_bands = np.median(sound.bands_db[some].astype(np.float32), axis=0)
    if not heard.any():
        return _nothing(sound, "not_speech" if is_loud(sound) else "no_speech")
    found = Activity(
        heard=heard,
        speech_db=float(10 * np.log10(np.mean(10 ** (sound.speech_db[heard] / 10)))),
        noise_db=float(np.median(sound.speech_db[quiet])),
        noise_bands=noise_bands.astype(np.float32),
        noise_known=noise_known,
    )
    if not speech and _stands_still(sound, found):
        return _nothing(sound, "not_speech")
    return found


def _tracks(sound: Sound) -> list[NDArray[np.float32]]:
    """Loudness of all speech, of voices' murmur ("m"), of vowels and of hiss, smoothed over 30 ms.

    A sound is heard where any of them stands out: noise that hides the whole hides a part less.
    """
    import numpy as np

    def part(first: int, last: int) -> NDArray[np.float32]:
        track = np.empty(sound.frames, dtype=np.float32)
        for at in range(0, sound.frames, _CHUNK):
            bands = sound.bands_db[at : at + _CHUNK, first:last].astype(np.float32)
            track[at : at + _CHUNK] = 10 * np.log10(np.power(10.0, bands / 10).sum(axis=1))
        return track

    def smooth(track: NDArray[Any]) -> NDArray[np.float32]:
        return np.convolve(np.pad(track, 1, mode="edge"), np.ones(3) / 3, mode="valid").astype(np.float32)

    return [smooth(track) for track in (sound.speech_db, part(0, 4), part(4, 10), sound.hiss_db)]


def spectral_change(sound: Sound, activity: Activity) -> NDArray[np.float32]:
    """How much the spectrum's shape changes over 80 ms around each frame: its bands' mean difference in dB.

    Bands that the noise hides are left out, because they stand still whatever is said. 99 at the edges.
    """
    import numpy as np

    change = np.full(sound.frames, 99.0, dtype=np.float32)
    floor = activity.noise_bands + 3
    for first in range(6, sound.frames - 6, _CHUNK):
        last = min(first + _CHUNK, sound.frames - 6)
        bands = np.maximum(sound.bands_db[first - 6 : last + 6].astype(np.float32), floor)
        change[first:last] = _change(bands, floor + 4)
    return change


def _change(bands: NDArray[np.float32], clear_db: NDArray[np.float32]) -> NDArray[np.float32]:
    """The change around each frame but the first and the last six."""
    import numpy as np

    total = np.cumsum(np.concatenate([np.zeros((1, bands.shape[1]), dtype=np.float64), bands]), axis=0)
    smooth = (total[5:] - total[:-5]) / 5
    before, after = smooth[:-8], smooth[8:]
    clear = np.maximum(before, after) > clear_db
    count = clear.sum(axis=1)
    step = np.where(clear, after - before, 0.0)
    louder = step.sum(axis=1) / np.maximum(count, 1)
    change = np.where(clear, np.abs(step - louder[:, None]), 0.0).sum(axis=1) / np.maximum(
        count, _FEWEST_BANDS
    )
    return np.where(count < 2, 99.0, change).astype(np.float32)


def is_loud(sound: Sound) -> bool:
    """Whether something can be heard well, be it speech or music."""
    import numpy as np

    return bool(np.percentile(sound.level_db, 95) > _LOUD_DB)


def spans_of(flags: NDArray[np.bool_]) -> tuple[Span, ...]:
    """The stretches in which the flags are set."""
    return tuple(Span(round(a * FRAME_S, 3), round(b * FRAME_S, 3)) for a, b in runs(flags))


def _stands_still(sound: Sound, activity: Activity) -> bool:
    import numpy as np

    still = activity.heard & (spectral_change(sound, activity) < _STEADY_DB)
    length = sum(end - begin for begin, end in runs(still) if end - begin >= _STEADY_RUN)
    return length >= _MUSIC_SHARE * int(np.count_nonzero(activity.heard))


def _tidy(heard: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without clicks, and with the dips of consonants filled."""
    for begin, end in runs(heard):
        if end - begin < _BLIP:
            heard[begin:end] = False
    for begin, end in runs(~heard):
        if begin > 0 and end < len(heard) and end - begin < _DIP:
            heard[begin:end] = True
    return heard


def _forget_before(heard: NDArray[np.bool_], from_s: float) -> None:
    """Nothing that began before this moment and ends within 0.3 s after it is the speaker's."""
    first = round(from_s / FRAME_S)
    for begin, end in runs(heard):
        if begin < first and end <= first + 30:
            heard[begin:end] = False


def _mask(spans: Sequence[Span], frames: int) -> NDArray[np.bool_]:
    import numpy as np

    mask = np.zeros(frames, dtype=bool)
    for span in spans:
        mask[max(0, round(span.start_s / FRAME_S)) : max(0, round(span.end_s / FRAME_S))] = True
    return mask


def _widened(mask: NDArray[np.bool_], frames: int) -> NDArray[np.bool_]:
    wide = mask.copy()
    for begin, end in runs(mask):
        wide[max(0, begin - frames) : end + frames] = True
    return wide


def _nothing(sound: Sound, reason: str) -> Activity:
    import numpy as np

    return Activity(
        heard=np.zeros(sound.frames, dtype=bool),
        speech_db=QUIETEST_DB,
        noise_db=QUIETEST_DB,
        noise_bands=np.full(sound.bands_db.shape[1], QUIETEST_DB, dtype=np.float32),
        noise_known=False,
        reason=reason,
    )
