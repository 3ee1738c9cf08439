"""What is played for a choice on the compare page: a whole take, or the stretch of one key point."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain import Evidence, Finding, Span, TakeKind, Transcript, Verdict
from app.ui.playback import Piece
from app.workflow import Comparison, Link, Side

PADDING_S: Final = 0.25
"""What is played before and after a key point, so that its first and last sound are whole."""


def side_of(comparison: Comparison, kind: TakeKind) -> Side | None:
    """The model's side or the attempt's."""
    return comparison.model if kind is TakeKind.MODEL else comparison.attempt


def finding_of(link: Link, kind: TakeKind) -> Finding | None:
    """What is shown of a key point in the take of this kind: in the attempt, with the rep's word on it."""
    return link.model if kind is TakeKind.MODEL else link.shown


def with_tapped_words(comparison: Comparison) -> Comparison:
    """The same, with the words that the rep tapped as the evidence of the points that they make."""
    transcript = comparison.attempt.transcript if comparison.attempt is not None else None
    return replace(comparison, links=tuple(_tapped(link, transcript) for link in comparison.links))


def _tapped(link: Link, transcript: Transcript | None) -> Link:
    found = words_of_quote(transcript, link.ruling.quote) if link.ruling is not None else None
    if found is None or transcript is None or link.attempt is None or link.ruling is None:
        return link
    words = transcript.words[found.start : found.stop]
    tapped = Evidence(
        found.start,
        found.stop,
        words[0].start_s,
        words[-1].end_s,
        link.ruling.quote,
        phrase="",
        similarity=1.0,
    )
    return replace(link, attempt=replace(link.attempt, evidence=tapped))


def words_to_tap(comparison: Comparison) -> tuple[object, ...]:
    """Which words the attempt shows, and of which recording."""
    side = comparison.attempt
    if side is None or side.transcript is None:
        return ()
    return side.audio, *(word.text for word in side.transcript.words)


def without_times(evidence: Evidence) -> Evidence:
    """The same words, whenever they were said."""
    return replace(evidence, start_s=0.0, end_s=0.0)


def link_without_times(link: Link) -> Link:
    """What a link says, whenever it was said."""

    def timeless(finding: Finding | None) -> Finding | None:
        if finding is None or finding.evidence is None:
            return finding
        return replace(finding, evidence=without_times(finding.evidence))

    return replace(link, model=timeless(link.model), attempt=timeless(link.attempt))


def is_made(finding: Finding | None) -> bool:
    """Whether a finding can be pointed at as where something was said, or perhaps was."""
    return finding is not None and finding.verdict is not Verdict.NOT_SAID


def words_of_quote(transcript: Transcript | None, quote: str) -> range | None:
    """The words that were quoted, the first time that they were said."""
    texts = [word.text for word in transcript.words] if transcript is not None else []
    wanted = quote.split()
    if not wanted:
        return None
    for first in range(len(texts) - len(wanted) + 1):
        if texts[first : first + len(wanted)] == wanted:
            return range(first, first + len(wanted))
    return None


def piece_of(comparison: Comparison, kind: TakeKind, number: int) -> Piece | None:
    """The take of this kind: whole for number 0, else where that key point was said; None when it was not."""
    side = side_of(comparison, kind)
    if side is None:
        return None
    for link in comparison.links:
        if link.number == number:
            finding = finding_of(link, kind)
            evidence = finding.evidence if finding is not None else None
            return piece_of_span(side, evidence) if evidence is not None else None
    return Piece(kind, side.audio)


def piece_of_span(side: Side, span: Span | Evidence) -> Piece:
    """A stretch of a take, with a little around it."""
    start_s = max(span.start_s - PADDING_S, 0.0)
    return Piece(side.kind, side.audio, start_s, min(span.end_s + PADDING_S, side.duration_s))
