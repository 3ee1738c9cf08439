"""Hesitations in the sound: Whisper leaves "um" and "eh" out of the words, or hides them in a long word.

What a hesitation sounds like does not depend on the language: a vowel (with or without an "m" after it) that
stands still, in spectrum and in pitch, for a quarter of a second or more. Fluent speech hardly ever does: in
nine minutes of it, real and synthetic, eight vowels stood still for 0.22 to 0.3 s. What the words explain is
never counted, and there are at least as many hesitations as are found.

How the words explain a sound depends on their times, which are rough: a hesitation may lie between two words,
be swallowed by the word before or after it, or have a word of the next sentence put upon it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from app.analysis.delivery.still import Stretch, still_stretches
from app.analysis.delivery.tracks import FRAME_S
from app.domain import Gap, Hesitation, HesitationKind, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.analysis.delivery.activity import Activity
    from app.analysis.delivery.tracks import Sound

HESITATION_FROM_S: Final = 0.25
"""The shortest hesitation that is looked for."""

_FADES_S: Final = 0.03
"""A sound's first and last frames are too soft to be heard as voiced."""
_LONGEST_S: Final = 2.5
"""What stands still for longer is no voice, but a tone or a hum."""
_SPAN_ST: Final = 3.0
"""Semitones between the highest and the lowest pitch of one hesitation."""
_SYLLABLE_S: Final = 0.2
_FEWEST_WORDS: Final = 4
"""Words from which on a speaker's own syllable is known; five a second with fewer."""

_COVERED: Final = 0.35
"""Share of the stretch that words may reach into before it could be part of one."""
_MISPLACED_S: Final = 0.3
_MISPLACED_SHARE: Final = 0.85
"""No word is a vowel that stands still for so long: one that lies in the stretch was put there wrongly."""

_LEFT_PARTED: Final = 0.85
_LEFT_INSIDE: Final = 1.2
_LEFT_AT_END: Final = 1.6
"""Times a word's usual length that must be left for the word itself, if it swallowed a hesitation: where a
dip parts the two, where none does, and where none does and a pause follows (the last syllable is long)."""
_DIP_DB: Final = 8.0
"""Below the stretch: so much softer sound between a word and a hesitation parts the two."""
_ASIDE: Final = 12
"""Frames on each side of a stretch in which a dip is looked for."""

_LONG_INSIDE: Final = (2.0, 0.3)
_LONG_AT_END: Final = (3.0, 0.5)
_LONG_SOUND: Final = (1.8, 0.36)
"""Times the speaker's own syllable, and seconds: a vowel that is held inside a word, one that is held before
a pause, and a stretch beside which the word has nearly (`_LEFT_OF_LONG`) its usual length."""
_LEFT_OF_LONG: Final = 0.9
_LENGTH_SNR_DB: Final = 15.0
"""With more noise only a vowel's first formant is heard, and a diphthong seems to stand still."""
_FOLLOWING: Final = 20
"""Frames in which a pause follows."""


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word, and how many syllables it has."""

    word: Word
    syllables: float


def find_hesitations(
    sound: Sound,
    activity: Activity,
    pitch: NDArray[np.float32],
    words: Sequence[TimedWord],
    gaps: Sequence[Gap] = (),
) -> tuple[Hesitation, ...]:
    """Hesitations in order. `words` are the take's words without those that are hesitations themselves."""
    judge = _Judge(sound, activity, words)
    found: list[Hesitation] = []
    # From the back: in a word that swallowed a hesitation, what comes last is the hesitation.
    for stretch in reversed(still_stretches(sound, activity, pitch)):
        start_s, end_s = stretch.begin * FRAME_S, stretch.end * FRAME_S
        if not HESITATION_FROM_S - _FADES_S <= end_s - start_s <= _LONGEST_S:
            continue
        if _span_st(pitch[stretch.begin : stretch.end]) > _SPAN_ST:
            continue
        if any(start_s - 0.05 <= gap.at_s <= end_s + 0.05 for gap in gaps):
            continue
        kind = judge.kind(stretch)
        if kind is not None:
            found.insert(0, Hesitation(round(start_s, 3), round(end_s, 3), kind))
    return tuple(found)


def own_syllable_s(words: Sequence[TimedWord]) -> float:
    """The speaker's usual syllable in seconds."""
    lengths = [
        _length_s(timed.word) / timed.syllables
        for timed in words
        if timed.syllables > 0 and _length_s(timed.word) > 0.03
    ]
    return min(0.4, max(0.1, median(lengths))) if len(lengths) >= _FEWEST_WORDS else _SYLLABLE_S


class _Judge:
    """Tells what kind of hesitation a still stretch is, or that the words explain it."""

    def __init__(self, sound: Sound, activity: Activity, words: Sequence[TimedWord]) -> None:
        self._level = sound.speech_db
        self._heard = activity.heard.copy()
        self._can_tell_length = activity.snr_db >= _LENGTH_SNR_DB
        self._words = words
        self._starts = [timed.word.start_s for timed in words]
        self._ends = [timed.word.end_s for timed in words]
        self._syllable_s = own_syllable_s(words)

    def kind(self, stretch: Stretch) -> HesitationKind | None:
        """None where the words explain the stretch; a hesitation is no part of any word from then on."""
        reaching = self._reaching(stretch)
        length_s = (stretch.end - stretch.begin) * FRAME_S
        if sum(reach_s for reach_s, _ in reaching) < _COVERED * length_s:
            kind: HesitationKind | None = HesitationKind.VOICED
        else:
            kind = self._in_word(stretch, *max(reaching, key=lambda pair: pair[0]))
        if kind is not None:
            self._heard[stretch.begin : stretch.end] = False
        return kind

    def _reaching(self, stretch: Stretch) -> list[tuple[float, TimedWord]]:
        """The words that reach into a stretch, with the seconds that they do."""
        start_s, end_s = stretch.begin * FRAME_S, stretch.end * FRAME_S
        near = self._words[bisect_right(self._ends, start_s) : bisect_left(self._starts, end_s)]
        reaching = [
            (min(end_s, timed.word.end_s) - max(start_s, timed.word.start_s), timed) for timed in near
        ]
        still_s = (stretch.still_end - stretch.begin) * FRAME_S
        if still_s < _MISPLACED_S or not self._can_tell_length:
            return reaching
        return [
            (reach_s, timed)
            for reach_s, timed in reaching
            if reach_s < _MISPLACED_SHARE * _length_s(timed.word)
        ]

    def _in_word(self, stretch: Stretch, reach_s: float, home: TimedWord) -> HesitationKind | None:
        """What a stretch is that lies in a word."""
        length_s = (stretch.end - stretch.begin) * FRAME_S
        still_s = (stretch.still_end - stretch.begin) * FRAME_S
        first, last = round(home.word.start_s / FRAME_S), round(home.word.end_s / FRAME_S)
        usual_s = max(home.syllables, 1.0) * self._syllable_s
        left_s = float(self._heard[first:last].sum()) * FRAME_S - reach_s
        at_end = self._ends_speech(stretch.end, last)
        is_swallowed = length_s >= self._syllable_s and (
            self._parted_s(stretch, first, last) >= _LEFT_PARTED * usual_s
            or left_s >= usual_s * (_LEFT_AT_END if at_end else _LEFT_INSIDE)
        )
        if is_swallowed:
            return HesitationKind.VOICED
        if not self._can_tell_length:
            return None
        if self._is_long(still_s, _LONG_SOUND) and left_s >= _LEFT_OF_LONG * usual_s:
            return HesitationKind.VOICED
        is_held = self._is_long(length_s, _LONG_AT_END if at_end else _LONG_INSIDE)
        if is_held and left_s >= usual_s - 0.7 * self._syllable_s:
            return HesitationKind.LENGTHENED
        return None

    def _is_long(self, seconds: float, limits: tuple[float, float]) -> bool:
        times, least_s = limits
        return seconds >= max(least_s, times * self._syllable_s)

    def _ends_speech(self, end: int, last: int) -> bool:
        """Whether a pause follows the stretch, or the word that it is in."""
        after = self._heard[end : max(end, last) + _FOLLOWING]
        return not len(after) or bool((~after).sum() >= _FOLLOWING // 2)

    def _parted_s(self, stretch: Stretch, first: int, last: int) -> float:
        """Seconds of the word (frames `first` to `last`) that a dip parts from the stretch; 0 without one."""
        begin, end = stretch.begin, stretch.end
        quiet = float(self._level[begin:end].mean()) - _DIP_DB
        before = [at for at in range(max(first, begin - _ASIDE), begin) if self._level[at] < quiet]
        after = [at for at in range(end, min(last, end + _ASIDE)) if self._level[at] < quiet]
        parted = 0
        if before:
            parted += int(self._heard[first : before[0]].sum())
        if after:
            parted += int(self._heard[after[-1] + 1 : last].sum())
        return parted * FRAME_S


def _length_s(word: Word) -> float:
    return word.end_s - word.start_s


def _span_st(pitch: NDArray[np.float32]) -> float:
    """Semitones between the highest and the lowest pitch, without stray frames."""
    import numpy as np

    low, high = np.quantile(pitch[pitch > 0], (0.05, 0.95))
    return float(12 * np.log2(high / low))
