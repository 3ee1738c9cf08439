"""Comparisons made by hand: what the page must show of each kind of finding, whatever the matcher thinks."""

from __future__ import annotations

from pathlib import Path

from app.domain import (
    Answer,
    CommitmentFinding,
    Delivery,
    Evidence,
    Finding,
    KeyPointKind,
    Measure,
    Mention,
    PacePoint,
    Review,
    Ruling,
    Span,
    TakeKind,
    Transcript,
    TranscriptState,
    Verdict,
    Word,
)
from app.workflow import Comparison, Link, Side

WORDS = [
    "We",
    "could",
    "start",
    "with",
    "a",
    "small",
    "pilot",
    "and",
    "I",
    "will",
    "send",
    "you",
    "something",
]


def evidence(first: int, end: int) -> Evidence:
    """The words from `first` to `end`; each of them takes half a second."""
    return Evidence(first, end, first / 2, end / 2, " ".join(WORDS[first:end]), "phrase", 0.9)


def finding(
    verdict: Verdict, reason: str = "", found: Evidence | None = None, missing: tuple[str, ...] = ()
) -> Finding:
    return Finding("point", verdict, found, reason, missing)


def link(
    number: int,
    attempt: Finding | None,
    answer: Answer | None = None,
    kind: KeyPointKind = KeyPointKind.SAY,
    ruling: Ruling | None = None,
) -> Link:
    return Link(number, f"point-{number}", f"point {number}", kind, None, attempt, answer, ruling)


def transcript() -> Transcript:
    words = tuple(Word(text, at / 2, at / 2 + 0.4) for at, text in enumerate(WORDS))
    return Transcript(TranscriptState.DONE, "en", words)


def delivery(**changes: object) -> Delivery:
    """A take in which everything could be measured."""
    values: dict[str, object] = {
        "duration_s": 8.0,
        "pace_wpm": Measure(120.0),
        "articulation_sps": Measure(4.0),
        "pace_curve": (PacePoint(0.0, 4.0, 118.0), PacePoint(4.0, 8.0, 122.0)),
        "pauses": (Span(1.0, 1.4),),
        "pause_share": Measure(0.05),
        "answer_after_s": Measure(0.4),
        "longest_stretch": Span(1.4, 8.0),
        "loudness_dbfs": Measure(-20.0),
        "loudness_range_db": Measure(10.0),
        "signal_to_noise_db": Measure(40.0),
        "clipped": 0,
        "pitch_hz": Measure(120.0),
        "pitch_range_st": Measure(2.5),
        "hesitations": (),
        "hesitations_known": True,
        "unclear": (),
    }
    return Delivery(**{**values, **changes})  # type: ignore[arg-type]


def side(
    review: Review | None = None, sound: Delivery | None = None, kind: TakeKind = TakeKind.ATTEMPT
) -> Side:
    findings = review.findings if review is not None else ()
    return Side(kind, Path("take.wav"), 8.0, "Kari", transcript(), findings, review=review, delivery=sound)


def review(*mentions: Mention, commitment: CommitmentFinding | None = None) -> Review:
    return Review("take", (), commitment=commitment, mentions=mentions)


def comparison(*links: Link, attempt: Side | None = None, rows: tuple[object, ...] = ()) -> Comparison:
    return Comparison("", "", "", "en", None, attempt or side(review()), links, None, None, rows)  # type: ignore[arg-type]
