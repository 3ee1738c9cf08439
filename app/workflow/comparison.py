"""Model and attempt side by side, with each key point linked to where it was said in both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import (
    Answer,
    Finding,
    KeyPointKind,
    Line,
    NextTime,
    SelfCheck,
    Take,
    TakeKind,
    Transcript,
)
from app.workflow.line_models import ModelChoice
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.storage import Library


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two recordings."""

    kind: TakeKind
    audio: Path
    duration_s: float
    speaker: str
    transcript: Transcript | None
    findings: tuple[Finding, ...]
    take: Take | None = None

    def finding(self, key_point_id: str) -> Finding | None:
        """The finding on this key point, if there is one."""
        return next((one for one in self.findings if one.key_point == key_point_id), None)


@dataclass(frozen=True, slots=True)
class Link:
    """One key point, where it was said in the model and in the attempt, and what the rep thought."""

    number: int
    """Counted from 1, the key that ticks it in the self-check."""
    key_point: str
    text: str
    kind: KeyPointKind
    model: Finding | None
    attempt: Finding | None
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the compare page shows."""

    title: str
    line_text: str
    cue: str
    language: str
    model: Side | None
    attempt: Side | None
    links: tuple[Link, ...]
    next_time: NextTime | None

    @property
    def scale_s(self) -> float:
        """Length of the common time scale."""
        return max((side.duration_s for side in (self.model, self.attempt) if side), default=0.0)


def compare_takes(
    services: Services, line: Line, language: str, model: ModelChoice | None, attempt: Take | None
) -> Comparison:
    """Put a model and an attempt side by side, from what is on disk; a side that is missing stays empty.

    The findings are made anew from the words: the stored ones speak of the line as it was then.
    """
    library = services.library
    model_side = _model_side(services, line, language, model)
    attempt_side = next_time = answers = None
    if attempt is not None:
        words = model_side.transcript if model_side is not None else None
        attempt_side, next_time = _side_of_take(library, line, language, attempt, words)
        answers = library.self_check(attempt.id)
    return Comparison(
        title=attempt.prompt.scenario_title if attempt is not None else "",
        line_text=line.text.get(language),
        cue=line.cue.get(language) if line.cue is not None else "",
        language=language,
        model=model_side,
        attempt=attempt_side,
        links=link(line, language, model_side, attempt_side, answers or SelfCheck()),
        next_time=next_time,
    )


def link(
    line: Line, language: str, model: Side | None, attempt: Side | None, answers: SelfCheck
) -> tuple[Link, ...]:
    """One link for each key point, in the line's order."""
    return tuple(
        Link(
            number=number,
            key_point=point.id,
            text=point.text.get(language),
            kind=point.kind,
            model=model.finding(point.id) if model else None,
            attempt=attempt.finding(point.id) if attempt else None,
            answer=answers.answers.get(point.id),
        )
        for number, point in enumerate(line.key_points, start=1)
    )


def _side_of_take(
    library: Library, line: Line, language: str, take: Take, words_of_model: Transcript | None = None
) -> tuple[Side, NextTime | None]:
    transcript = library.transcript(take.id)
    review = None
    if transcript is not None:
        from app.analysis import review_take

        review = review_take(take.id, line, transcript, language, words_of_model)
    side = Side(
        kind=take.kind,
        audio=library.audio_path(take.id),
        duration_s=take.duration_s,
        speaker=take.speaker,
        transcript=transcript,
        findings=review.findings if review is not None else (),
        take=take,
    )
    return side, review.next_time if review is not None else None


def _model_side(services: Services, line: Line, language: str, model: ModelChoice | None) -> Side | None:
    if model is None:
        return None
    if model.take is not None:
        return _side_of_take(services.library, line, language, model.take)[0]
    if model.audio is None:
        return None
    from app.analysis import find_key_points
    from app.audio import open_audio

    facts = open_audio(model.audio)
    findings = find_key_points(line, model.words, language) if model.words is not None else ()
    return Side(TakeKind.MODEL, model.audio, facts.duration_s, model.speaker, model.words, findings)
