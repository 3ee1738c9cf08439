"""How fast a take was said, from its words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from app.analysis.delivery.hesitations import TimedWord
from app.domain import Hesitation, Measure, PacePoint, Span

WINDOW_S: Final = 5.0
"""One point of the curve: two sentences or so; shorter ones show the lengths of words."""
STEP_S: Final = 2.5

_FEWEST_WORDS: Final = 3
_SHORTEST_S: Final = 1.0
_SYLLABLES_A_SECOND: Final = (1.0, 12.0)
"""Nobody talks slower or faster: words at such a rate were not said like this."""


def pace_of(words: Sequence[TimedWord]) -> Measure:
    """Words a minute from the first word to the last, pauses included."""
    reason = _why_not(words)
    if reason:
        return Measure(None, reason)
    return Measure(60 * len(words) / _length_s(words))


def articulation_of(
    words: Sequence[TimedWord], pauses: Sequence[Span], hesitations: Sequence[Hesitation]
) -> Measure:
    """Syllables a second of the time from the first word to the last without pauses and hesitations."""
    reason = _why_not(words)
    if reason:
        return Measure(None, reason)
    first, last = words[0].word.start_s, words[-1].word.end_s
    not_spoken = [(one.start_s, one.end_s) for one in pauses]
    not_spoken += [(one.start_s, one.end_s) for one in hesitations]
    spoken = last - first - sum(max(0.0, min(last, end) - max(first, start)) for start, end in not_spoken)
    rate = sum(timed.syllables for timed in words) / max(spoken, 0.01)
    if not _SYLLABLES_A_SECOND[0] <= rate <= _SYLLABLES_A_SECOND[1]:
        return Measure(None, "unsure_words")
    return Measure(rate)


def pace_curve(words: Sequence[TimedWord]) -> tuple[PacePoint, ...]:
    """Points of `WINDOW_S` each, every `STEP_S`; a word counts with the share of it that a point covers.

    A take that is no longer than one and a half windows has one point.
    """
    if _why_not(words):
        return ()
    first, last = words[0].word.start_s, words[-1].word.end_s
    starts = [first]
    while starts[-1] + WINDOW_S + STEP_S / 2 < last:
        starts.append(starts[-1] + STEP_S)
    points = []
    begins = [timed.word.start_s for timed in words]
    for index, start in enumerate(starts):
        end = last if index + 1 == len(starts) else start + WINDOW_S
        near = words[max(0, bisect_left(begins, start) - 1) : bisect_left(begins, end)]
        said = sum(_share(timed, start, end) for timed in near)
        points.append(PacePoint(round(start, 3), round(end, 3), round(60 * said / (end - start), 1)))
    return tuple(points)


def _share(timed: TimedWord, start_s: float, end_s: float) -> float:
    word = timed.word
    if word.end_s <= word.start_s:
        return 1.0 if start_s <= word.start_s < end_s else 0.0
    inside = min(word.end_s, end_s) - max(word.start_s, start_s)
    return max(0.0, inside) / (word.end_s - word.start_s)


def _why_not(words: Sequence[TimedWord]) -> str:
    if not words:
        return "no_words"
    if len(words) < _FEWEST_WORDS or _length_s(words) < _SHORTEST_S:
        return "too_short"
    return ""


def _length_s(words: Sequence[TimedWord]) -> float:
    return words[-1].word.end_s - words[0].word.start_s
