"""The history of a line: every attempt of it, the first, the best and the latest, and what improved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from app.domain import (
    Answer,
    CommitmentFinding,
    Delivery,
    Fact,
    Finding,
    KeyPointKind,
    KnownError,
    Language,
    Review,
    SelfCheck,
    Take,
    TakeKind,
    TakeState,
    Transcript,
    Verdict,
)
from app.workflow.deliveries import stored_delivery
from app.workflow.lines import LineInPack
from app.workflow.reviewing import Reviewer
from app.workflow.services import Services

FEWER_HESITATIONS: Final = 1.0
"""A minute: a smaller difference between two takes of some twenty seconds is chance."""

LONGER_PAUSE_S: Final = 0.3
"""Three times the precision with which pauses are measured."""

NEARER_PACE: Final = 0.05
"""Share of the model's pace; a smaller change of tempo is hard to hear."""

SHORTER_SHARE: Final = 0.10
"""Share of the first take's length."""


@dataclass(frozen=True, slots=True)
class TakeInLine:
    """One attempt among the others of its line, with the rep's rulings applied."""

    number: int
    """From 1, the oldest."""
    take: Take
    points: Mapping[str, Verdict]
    """By key point, without those to avoid; empty where there are no words."""
    by_rep: frozenset[str]
    """Key points whose verdict is the rep's own word."""
    avoided: int
    """Points and phrases to leave out that were said."""
    has_words: bool
    pace_wpm: float | None
    hesitations_per_minute: float | None
    """At least so many; None where they could not be looked for."""
    answer_after_s: float | None
    spoken_s: float
    """From the first speech to the last; 0 where it cannot be told."""
    agreed: int
    """Key points on which the self-check and what was found agree."""
    judged: int
    """Key points with a yes or a no in the self-check that could be told."""
    commitment: CommitmentFinding | None
    questions: frozenset[str]
    """Ids of the scenario's questions that were asked."""

    @property
    def duration_s(self) -> float:
        """Length of the recording."""
        return self.take.duration_s

    @property
    def is_chosen(self) -> bool:
        """The rep marked it as the best."""
        return self.take.chosen

    @property
    def said(self) -> int:
        """How many key points were said."""
        return self._count(Verdict.SAID)

    @property
    def not_said(self) -> int:
        """How many key points were not said."""
        return self._count(Verdict.NOT_SAID)

    @property
    def could_not_tell(self) -> int:
        """On how many key points it could not be told."""
        return self._count(Verdict.COULD_NOT_TELL)

    def _count(self, verdict: Verdict) -> int:
        return sum(one is verdict for one in self.points.values())


@dataclass(frozen=True, slots=True)
class Improvement:
    """One thing that is better in the latest take than in the first; the code names the sentence.

    `point_said` (`key_point`, `since`: number of a take), `avoid_left_out` (`count`), `commitment_made`
    (`since`), `commitment_when`, `commitment_who`, `question_asked` (`question`, `since`),
    `hesitations_fewer` (`first`, `latest`: a minute), `pause_longer` (`first_s`, `latest_s`), `pace_nearer`
    (`first`, `latest`, `model`: words a minute), `shorter` (`first_s`, `latest_s`, `model_s`).
    """

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LineHistory:
    """All attempts of a line by one speaker, oldest first."""

    takes: tuple[TakeInLine, ...] = ()
    improved: tuple[Improvement, ...] = ()

    @property
    def first(self) -> TakeInLine | None:
        """The oldest attempt."""
        return self.takes[0] if self.takes else None

    @property
    def latest(self) -> TakeInLine | None:
        """The newest attempt."""
        return self.takes[-1] if self.takes else None

    @property
    def best(self) -> TakeInLine | None:
        """Most key points said, then the rep's own choice, then the latest; None where no take has words."""
        heard = [take for take in self.takes if take.has_words]
        return max(heard, key=lambda one: (one.said, one.is_chosen, one.take.id), default=None)


def line_history(
    services: Services, place: LineInPack, language: Language, speaker: str | None = None
) -> LineHistory:
    """Every attempt of a line; of one speaker, or of everybody.

    A stored review counts while it fits the line and the rules of this version; else the findings are made
    anew from the words, which is fast. Nothing is written, and a take that cannot be read has no words.
    Turns of conversations are attempts of their own lines.
    """
    library = services.library
    reviewer = Reviewer(services)
    takes = [
        take
        for take in library.takes_of_line(place.ref, language=language)
        if take.kind is TakeKind.ATTEMPT and (speaker is None or take.speaker == speaker)
    ]
    ordered = sorted(takes, key=lambda take: take.id)
    found = tuple(
        _in_line(services, reviewer, place, number, take) for number, take in enumerate(ordered, start=1)
    )
    model = _model_of(services, place, language)
    return LineHistory(found, tuple(_improvements(found, place, model)))


def review_of(
    services: Services, reviewer: Reviewer, place: LineInPack, take: Take
) -> tuple[Review | None, Transcript | None]:
    """The review that fits a take now, with its words where they had to be read; None where it has none."""
    library = services.library
    try:
        stored = library.review(take.id)
    except KnownError:
        stored = None
    if take.state is TakeState.REVIEWED and reviewer.fits(stored, take):
        return stored, None
    try:
        transcript = library.transcript(take.id)
    except KnownError:
        return None, None
    if transcript is None:
        return None, None
    delivery = stored_delivery(services, take.id)
    here = place if place.ref == take.line else None
    return reviewer.review(take, transcript, delivery, place=here), transcript


def _in_line(
    services: Services, reviewer: Reviewer, place: LineInPack, number: int, take: Take
) -> TakeInLine:
    from app.analysis import BY_REP, TakeFacts, compare_deliveries, ruled_findings

    review, _ = review_of(services, reviewer, place, take)
    delivery = stored_delivery(services, take.id)
    checked = reviewer.self_check_of(take) or SelfCheck()
    kinds = {point.id: point.kind for point in place.line.key_points}
    findings = review.findings if review is not None else ()
    shown = [one for one in ruled_findings(findings, checked) if one.key_point in kinds]
    to_make = [one for one in shown if kinds[one.key_point] is not KeyPointKind.AVOID]
    unwanted = sum(one.verdict is Verdict.SAID for one in shown if one not in to_make)
    agreed, judged = agreement_of(shown, checked)
    rows = (
        compare_deliveries(TakeFacts(delivery, review.mentions if review is not None else ()))
        if delivery is not None
        else ()
    )
    measured = {row.measure: row.value.value for row in rows}
    return TakeInLine(
        number=number,
        take=take,
        points={one.key_point: one.verdict for one in to_make},
        by_rep=frozenset(one.key_point for one in shown if one.reason == BY_REP),
        avoided=unwanted + (len(review.avoided) if review is not None else 0),
        has_words=review is not None and take.state in (TakeState.TRANSCRIBED, TakeState.REVIEWED),
        pace_wpm=measured.get("pace_wpm"),
        hesitations_per_minute=measured.get("hesitations_pm"),
        answer_after_s=measured.get("answer_after_s"),
        spoken_s=_spoken_s(delivery),
        agreed=agreed,
        judged=judged,
        commitment=review.commitment if review is not None else None,
        questions=frozenset(one.question for one in review.questions if one.question)
        if review is not None
        else frozenset(),
    )


def agreement_of(shown: Sequence[Finding], checked: SelfCheck) -> tuple[int, int]:
    """On how many points the yes or no agrees with what was found, and how many there are to compare."""
    agreed = judged = 0
    for finding in shown:
        answer = checked.answers.get(finding.key_point)
        if answer not in (Answer.YES, Answer.NO) or finding.verdict is Verdict.COULD_NOT_TELL:
            continue
        judged += 1
        agreed += (answer is Answer.YES) == (finding.verdict is Verdict.SAID)
    return agreed, judged


def _model_of(services: Services, place: LineInPack, language: Language) -> Delivery | None:
    """How the best model of the line sounds, where that was measured."""
    from app.workflow.line_models import models_of_line

    for model in models_of_line(services.library, place, language):
        if model.take is not None:
            return stored_delivery(services, model.take.id)
    return None


def _spoken_s(delivery: Delivery | None) -> float:
    if delivery is None or not delivery.pace_curve:
        return 0.0
    return delivery.pace_curve[-1].end_s - delivery.pace_curve[0].start_s


def _improvements(
    takes: Sequence[TakeInLine], place: LineInPack, model: Delivery | None
) -> Iterator[Improvement]:
    """What is better in the latest take than in the first, and can be shown."""
    heard = [take for take in takes if take.has_words]
    if len(heard) < 2:
        return
    first, latest = heard[0], heard[-1]
    for point in place.line.key_points:
        since = _since(heard, partial(_made, point.id))
        if since is not None:
            yield Improvement("point_said", {"key_point": point.id, "since": since})
    if first.avoided and not latest.avoided:
        yield Improvement("avoid_left_out", {"count": first.avoided})
    yield from _of_commitment(heard)
    for question in place.scenario.questions:
        since = _since(heard, partial(_asked, question.id))
        if since is not None:
            yield Improvement("question_asked", {"question": question.id, "since": since})
    yield from _of_sound(first, latest, model)


def _asked(question: str, take: TakeInLine) -> bool | None:
    return question in take.questions if take.has_words else None


def _made(key_point: str, take: TakeInLine) -> bool | None:
    verdict = take.points.get(key_point)
    if verdict is None or verdict is Verdict.COULD_NOT_TELL:
        return None
    return verdict is Verdict.SAID


def _since(takes: Sequence[TakeInLine], holds: Callable[[TakeInLine], bool | None]) -> int | None:
    """Number of the take since which it holds without a break, where it did not in the first.

    Takes on which it cannot be told (None) neither begin nor end it; the first and the latest must be known.
    """
    if holds(takes[0]) is not False or holds(takes[-1]) is not True:
        return None
    since = takes[-1].number
    for take in reversed(takes):
        now = holds(take)
        if now is False:
            break
        if now:
            since = take.number
    return since


def _of_commitment(takes: Sequence[TakeInLine]) -> Iterator[Improvement]:
    first, latest = takes[0].commitment, takes[-1].commitment
    if first is None or latest is None or latest.verdict is not Verdict.SAID:
        return
    if first.verdict is Verdict.NOT_SAID:
        since = _since(takes, _committed)
        if since is not None:
            yield Improvement("commitment_made", {"since": since})
    if first.verdict is Verdict.COULD_NOT_TELL:
        return
    if latest.when and not first.when and first.verdict is Verdict.SAID:
        yield Improvement("commitment_when")
    if latest.who and not first.who and first.verdict is Verdict.SAID:
        yield Improvement("commitment_who")


def _committed(take: TakeInLine) -> bool | None:
    if take.commitment is None or take.commitment.verdict is Verdict.COULD_NOT_TELL:
        return None
    return take.commitment.verdict is Verdict.SAID


def _of_sound(first: TakeInLine, latest: TakeInLine, model: Delivery | None) -> Iterator[Improvement]:
    before, now = first.hesitations_per_minute, latest.hesitations_per_minute
    if before is not None and now is not None and before - now >= FEWER_HESITATIONS:
        yield Improvement("hesitations_fewer", {"first": round(before, 1), "latest": round(now, 1)})
    before, now = first.answer_after_s, latest.answer_after_s
    if before is not None and now is not None and now - before >= LONGER_PAUSE_S:
        yield Improvement("pause_longer", {"first_s": round(max(before, 0.0), 1), "latest_s": round(now, 1)})
    wanted = model.pace_wpm.value if model is not None else None
    before, now = first.pace_wpm, latest.pace_wpm
    if wanted and before and now and abs(before - wanted) - abs(now - wanted) >= NEARER_PACE * wanted:
        facts = {"first": round(before), "latest": round(now), "model": round(wanted)}
        yield Improvement("pace_nearer", facts)
    wanted = _spoken_s(model)
    before, now = first.spoken_s, latest.spoken_s
    if wanted and before and now >= wanted * (1 - SHORTER_SHARE) and before - now >= SHORTER_SHARE * before:
        facts = {"first_s": round(before), "latest_s": round(now), "model_s": round(wanted)}
        yield Improvement("shorter", facts)
