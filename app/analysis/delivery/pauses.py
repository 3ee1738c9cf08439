"""Silences inside the speech, and the one after the buyer's words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.analysis.delivery.activity import Activity, spans_of
from app.domain import Gap, Measure, Span

PAUSE_FROM_S: Final = 0.25
"""The shortest silence that counts as a pause. Stop consonants are silent for up to 0.1 s, and 0.25 s is the
limit that studies of pauses have used since Goldman-Eisler (1968)."""

_AT_GAP_S: Final = 0.05


def find_pauses(activity: Activity, gaps: Sequence[Gap] = ()) -> tuple[Span, ...]:
    """Silences of `PAUSE_FROM_S` or more between the first and the last speech.

    One in which sound is missing is left out: nobody knows how long it was.
    """
    speech = spans_of(activity.heard)
    silences = [Span(a.end_s, b.start_s) for a, b in pairwise(speech)]
    return tuple(span for span in silences if span.duration_s >= PAUSE_FROM_S and not _has_gap(span, gaps))


def longest_stretch(activity: Activity, gaps: Sequence[Gap] = ()) -> Span | None:
    """The longest speech without a pause; what lies on two sides of missing sound is two stretches."""
    stretches: list[Span] = []
    for span in spans_of(activity.heard):
        cuts = sorted(gap.at_s for gap in gaps if span.start_s < gap.at_s < span.end_s)
        edges = [span.start_s, *cuts, span.end_s]
        for start, end in pairwise(edges):
            before = stretches[-1] if stretches else None
            goes_on = before is not None and start not in cuts and start - before.end_s < PAUSE_FROM_S
            if before is not None and goes_on and not _has_gap(Span(before.end_s, start), gaps):
                stretches[-1] = Span(before.start_s, end)
            else:
                stretches.append(Span(start, end))
    return max(stretches, key=lambda one: one.duration_s, default=None)


def pause_share(activity: Activity, pauses: Sequence[Span]) -> Measure:
    """Share of the time between the first and the last speech that the pauses take."""
    speech = spans_of(activity.heard)
    if not speech:
        return Measure(None, "no_speech")
    return Measure(sum(pause.duration_s for pause in pauses) / (speech[-1].end_s - speech[0].start_s))


def answer_after(activity: Activity, cue_end_s: float | None, gaps: Sequence[Gap] = ()) -> Measure:
    """Silence between the buyer's words and the first speech; 0 where the speaker came in earlier."""
    if cue_end_s is None:
        return Measure(None, "no_cue")
    speech = spans_of(activity.heard)
    if not speech:
        return Measure(None, "no_speech")
    if _has_gap(Span(cue_end_s, speech[0].start_s), gaps):
        return Measure(None, "missing_sound")
    return Measure(max(0.0, speech[0].start_s - cue_end_s))


def silent_s(pauses: Sequence[Span], start_s: float, end_s: float) -> float:
    """How much of a stretch of time the pauses take."""
    return sum(max(0.0, min(end_s, one.end_s) - max(start_s, one.start_s)) for one in pauses)


def _has_gap(span: Span, gaps: Sequence[Gap]) -> bool:
    return any(span.start_s - _AT_GAP_S <= gap.at_s <= span.end_s + _AT_GAP_S for gap in gaps)
