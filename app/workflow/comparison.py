"""Model and attempt side by side, with each key point linked to where it was said in both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import (
    Answer,
    Delivery,
    Finding,
    KeyPointKind,
    Language,
    Line,
    NextTime,
    Review,
    Ruling,
    SelfCheck,
    Take,
    TakeKind,
    Transcript,
    Verdict,
)
from app.workflow.line_models import ModelChoice
from app.workflow.lines import LineInPack, place_of_take
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.analysis import DeliveryRow, TakeFacts
    from app.workflow.reviewing import ModelSide, Reviewer


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
    review: Review | None = None
    """Its questions, commitment, mentions and avoided phrases; None where there are no words."""
    delivery: Delivery | None = None
    """How it sounds; None where that could not be measured."""

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
    ruling: Ruling | None = None
    """Who was right, as the rep decided after listening."""

    @property
    def disagrees(self) -> bool:
        """The rep and the program say the opposite; where either is unsure they do not."""
        if self.attempt is None:
            return False
        return (self.answer, self.attempt.verdict) in _OPPOSITES

    @property
    def is_open(self) -> bool:
        """They disagree, and nobody has said yet who was right."""
        return self.disagrees and self.ruling is None

    @property
    def asks_rep(self) -> bool:
        """The program could not tell, so it is for the rep to say."""
        could_not = self.attempt is not None and self.attempt.verdict is Verdict.COULD_NOT_TELL
        return could_not and self.ruling is None

    @property
    def shown(self) -> Finding | None:
        """The attempt's finding as it stands now: by the rep's word (`by_rep`) where the rep was right."""
        if self.attempt is None or self.ruling is None:
            return self.attempt
        from app.analysis import ruled_findings

        answers = {self.key_point: self.answer} if self.answer is not None else {}
        return ruled_findings((self.attempt,), SelfCheck(answers, {self.key_point: self.ruling}))[0]


_OPPOSITES = ((Answer.YES, Verdict.NOT_SAID), (Answer.NO, Verdict.SAID))


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
    place: LineInPack | None = None
    """Where the line stands: the names of questions and qualification items."""
    rows: tuple[DeliveryRow, ...] = ()
    """How the attempt sounds beside the model and the speaker's own earlier takes."""
    is_settled: bool = True
    """False while words of one side are still on their way: they may be missing, their times are about right,
    and it has no measures and no suggestion yet."""

    @property
    def in_order(self) -> tuple[Link, ...]:
        """The links as they are read: what nobody has settled first, then what was settled, then the rest."""
        return tuple(sorted(self.links, key=lambda one: (not one.is_open, not one.disagrees)))

    @property
    def number_of_disagreements(self) -> int:
        """On how many key points the rep and the program say the opposite."""
        return sum(one.disagrees for one in self.links)

    @property
    def scale_s(self) -> float:
        """Length of the common time scale."""
        return max((side.duration_s for side in (self.model, self.attempt) if side), default=0.0)


def compare_takes(
    services: Services,
    line: Line,
    language: Language,
    model: ModelChoice | None,
    attempt: Take | None,
    coming: Mapping[str, Transcript | None] | None = None,
) -> Comparison:
    """Put a model and an attempt side by side, from what is on disk; a side that is missing stays empty.

    The findings are made anew from the words: the stored ones speak of the line as it was then. What was
    never measured is measured now, at about 3 % of its length, so this belongs into a task. `coming` are the
    takes whose words are being written down, with as much as is known of them; these are not waited for, not
    measured, and nothing is kept of them.
    """
    from app.workflow.reviewing import ModelSide, Reviewer

    library = services.library
    reviewer = Reviewer(services)
    place = None
    if attempt is not None:
        place = replace(reviewer.place(attempt), line=line)
    elif model is not None and model.take is not None:
        place = replace(place_of_take(services.packs(), model.take), line=line)
    on_the_way = coming or {}
    model_side = _model_side(services, reviewer, place, line, language, model, on_the_way)
    attempt_side = answers = None
    rows: tuple[DeliveryRow, ...] = ()
    if attempt is not None and place is not None:
        beside = ModelSide(
            model_side.transcript if model_side is not None else None,
            model_side.delivery if model_side is not None else None,
        )
        answers = library.self_check(attempt.id)
        attempt_side = _side_of_take(
            services, reviewer, place, language, attempt, on_the_way, beside, answers
        )
        rows = delivery_rows(attempt_side, model_side, reviewer.earlier(attempt))
    takes = [side.take for side in (model_side, attempt_side) if side is not None and side.take is not None]
    is_settled = not any(take.id in on_the_way for take in takes)
    review = attempt_side.review if attempt_side is not None and is_settled else None
    return Comparison(
        title=attempt.prompt.scenario_title if attempt is not None else "",
        line_text=line.text.get(language),
        cue=line.cue.get(language) if line.cue is not None else "",
        language=language,
        model=model_side,
        attempt=attempt_side,
        links=link(line, language, model_side, attempt_side, answers or SelfCheck()),
        next_time=review.next_time if review is not None else None,
        place=place,
        rows=rows,
        is_settled=is_settled,
    )


def delivery_rows(
    attempt: Side | None, model: Side | None, earlier: Sequence[TakeFacts] = ()
) -> tuple[DeliveryRow, ...]:
    """How an attempt sounds beside the model and the own earlier takes; none where it was not measured."""
    from app.analysis import compare_deliveries

    facts = _facts_of(attempt)
    return compare_deliveries(facts, _facts_of(model), earlier) if facts is not None else ()


def _facts_of(side: Side | None) -> TakeFacts | None:
    from app.analysis import TakeFacts

    if side is None or side.delivery is None:
        return None
    return TakeFacts(side.delivery, side.review.mentions if side.review is not None else ())


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
            ruling=answers.rulings.get(point.id),
        )
        for number, point in enumerate(line.key_points, start=1)
    )


def _side_of_take(
    services: Services,
    reviewer: Reviewer,
    place: LineInPack,
    language: Language,
    take: Take,
    coming: Mapping[str, Transcript | None],
    model: ModelSide | None = None,
    answers: SelfCheck | None = None,
) -> Side:
    from app.workflow.deliveries import measure_take, stored_delivery

    transcript = services.library.transcript(take.id)
    if take.id in coming:
        transcript = transcript or coming[take.id]
        delivery = stored_delivery(services, take.id)
    else:
        delivery = measure_take(services, take, transcript)
    review = None
    if transcript is not None:
        review = reviewer.review(
            take,
            transcript,
            delivery,
            place=place,
            language=language,
            model=model,
            self_check=answers,
        )
    return Side(
        kind=take.kind,
        audio=services.library.audio_path(take.id),
        duration_s=take.duration_s,
        speaker=take.speaker,
        transcript=transcript,
        findings=review.findings if review is not None else (),
        take=take,
        review=review,
        delivery=delivery,
    )


def _model_side(
    services: Services,
    reviewer: Reviewer,
    place: LineInPack | None,
    line: Line,
    language: Language,
    model: ModelChoice | None,
    coming: Mapping[str, Transcript | None],
) -> Side | None:
    if model is None:
        return None
    if model.take is not None:
        where = place or replace(reviewer.place(model.take), line=line)
        return _side_of_take(services, reviewer, where, language, model.take, coming)
    if model.audio is None:
        return None
    return side_of_file(TakeKind.MODEL, model.audio, model.speaker, model.words, line, language, place)


def side_of_file(
    kind: TakeKind,
    audio: Path,
    speaker: str,
    words: Transcript | None,
    line: Line,
    language: Language,
    place: LineInPack | None,
    model: Side | None = None,
) -> Side:
    """A recording that is no take: a pack's model, the example, or a file.

    Raises:
        KnownError: the recording could not be read (the audio room's codes).
    """
    from app.analysis import review_take
    from app.audio import open_audio
    from app.workflow.deliveries import measure_file
    from app.workflow.reviewing import wording_of

    duration_s = open_audio(audio).duration_s
    delivery = measure_file(audio, words, language)
    review = review_take(
        kind.value,
        line,
        words,
        language,
        model.transcript if model is not None else None,
        scenario=place.scenario if place is not None else None,
        process=place.pack.process if place is not None else None,
        wording=wording_of(place.pack, language) if place is not None else None,
        delivery=delivery,
        model_delivery=model.delivery if model is not None else None,
    )
    return Side(kind, audio, duration_s, speaker, words, review.findings, review=review, delivery=delivery)
