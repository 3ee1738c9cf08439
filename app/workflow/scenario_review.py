"""What a scenario is about, over the latest takes of it: what was asked, what is still open, what was agreed.

No words are counted and no minutes: it says which items nobody has asked about yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain import (
    AskedQuestion,
    CommitmentFinding,
    Language,
    Line,
    QualificationItem,
    Question,
    Review,
    Take,
    TakeKind,
    TakeState,
    Verdict,
)
from app.workflow.history import review_of
from app.workflow.lines import LineInPack
from app.workflow.reviewing import Reviewer
from app.workflow.services import Services


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the take in which it was asked."""

    take: Take
    question: AskedQuestion


@dataclass(frozen=True, slots=True)
class LineState:
    """A line of the scenario and its latest attempt."""

    line: Line
    take: Take | None
    has_words: bool


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One of the scenario's questions."""

    question: Question
    asked: tuple[Asked, ...]

    @property
    def is_asked(self) -> bool:
        """Whether it was asked in any of the takes."""
        return bool(self.asked)


@dataclass(frozen=True, slots=True)
class ItemState:
    """One thing to find out about the opportunity."""

    item: QualificationItem
    touched: tuple[Asked, ...]
    questions: tuple[Question, ...]
    """The scenario's questions that would settle it."""

    @property
    def is_open(self) -> bool:
        """Nobody has asked about it."""
        return not self.touched


@dataclass(frozen=True, slots=True)
class ScenarioReview:
    """A scenario over the latest attempt of each line and the latest conversation."""

    lines: tuple[LineState, ...]
    questions: tuple[QuestionState, ...]
    other_questions: tuple[Asked, ...]
    """Questions of the rep's own."""
    items: tuple[ItemState, ...]
    """What the scenario wants to find out; without a list of its own what its questions settle."""
    commitment: CommitmentFinding | None
    """The best of the takes: the scenario's own step before another one; None where none is asked for."""
    commitment_take: Take | None
    could_not_tell: tuple[Take, ...]
    """Latest takes of which there are no words: what they hold is not in here."""

    @property
    def questions_left(self) -> tuple[Question, ...]:
        """The scenario's questions that were not asked."""
        return tuple(one.question for one in self.questions if not one.is_asked)

    @property
    def items_open(self) -> tuple[QualificationItem, ...]:
        """What nobody has asked about yet."""
        return tuple(one.item for one in self.items if one.is_open)

    @property
    def commitment_open(self) -> tuple[str, ...]:
        """What the next step lacks: of `what`, `who`, `when`; empty where nothing is asked for or known."""
        found = self.commitment
        if found is None or found.verdict is Verdict.COULD_NOT_TELL:
            return ()
        parts = {"what": found.what, "who": found.who, "when": found.when}
        return tuple(name for name, words in parts.items() if not words)


def review_scenario(
    services: Services, place: LineInPack, language: Language, speaker: str | None = None
) -> ScenarioReview:
    """Look over the latest attempt of each line of a scenario and the turns of its latest conversation.

    Of one speaker, or of everybody. Nothing is written.

    Raises:
        KnownError: the library could not be read.
    """
    scenario = place.scenario
    takes = _attempts(services, place, language, speaker)
    lines = {
        line.id: next((one for one in takes if one.line.line == line.id), None) for line in scenario.lines
    }
    chosen = [take for take in lines.values() if take is not None] + _last_conversation(takes)
    reviewer = Reviewer(services)
    reviews: list[tuple[Take, Review]] = []
    without: list[Take] = []
    for take in sorted(chosen, key=lambda one: one.id):
        review, _ = review_of(services, reviewer, reviewer.place(take), take)
        if review is None or take.state not in (TakeState.TRANSCRIBED, TakeState.REVIEWED):
            without.append(take)
        else:
            reviews.append((take, review))
    asked = [Asked(take, question) for take, review in reviews for question in review.questions]
    commitment_take, commitment = _best_commitment(reviews)
    silent = {take.id for take in without}
    return ScenarioReview(
        lines=tuple(
            LineState(line, take, take is not None and take.id not in silent)
            for line in scenario.lines
            for take in (lines[line.id],)
        ),
        questions=tuple(
            QuestionState(one, tuple(hit for hit in asked if hit.question.question == one.id))
            for one in scenario.questions
        ),
        other_questions=tuple(hit for hit in asked if not hit.question.question),
        items=_items(place, asked),
        commitment=commitment,
        commitment_take=commitment_take,
        could_not_tell=tuple(without),
    )


def _attempts(
    services: Services, place: LineInPack, language: Language, speaker: str | None
) -> tuple[Take, ...]:
    """The attempts of every line and turn of the scenario, newest first."""
    from app.storage import TakeFilter

    which = TakeFilter(
        kind=TakeKind.ATTEMPT,
        speaker=speaker,
        scenario=f"{place.scenario.pack}/{place.scenario.id}",
        language=language,
    )
    return tuple(
        take
        for take in services.library.takes(which)
        if not take.damaged and take.state is not TakeState.RECORDING
    )


def _last_conversation(takes: Sequence[Take]) -> list[Take]:
    """The turns of the newest conversation that still count."""
    last = max((take.conversation for take in takes), default="")
    return [take for take in takes if last and take.conversation == last and not take.taken_back]


def _items(place: LineInPack, asked: Sequence[Asked]) -> tuple[ItemState, ...]:
    scenario = place.scenario
    settled = [question.qualifies for question in scenario.questions if question.qualifies]
    wanted = scenario.qualify or tuple(dict.fromkeys(settled))
    known = {item.id: item for item in place.pack.process.qualification}
    return tuple(
        ItemState(
            known[item],
            tuple(hit for hit in asked if hit.question.qualifies == item),
            tuple(question for question in scenario.questions if question.qualifies == item),
        )
        for item in wanted
        if item in known
    )


def _best_commitment(
    reviews: Sequence[tuple[Take, Review]],
) -> tuple[Take | None, CommitmentFinding | None]:
    """The scenario's own step before another, a whole one before half of one, then the latest."""
    found = [(take, review.commitment) for take, review in reviews if review.commitment is not None]
    if not found:
        return None, None

    def rank(one: tuple[Take, CommitmentFinding]) -> tuple[bool, bool, int, bool, str]:
        finding = one[1]
        parts = sum(bool(words) for words in (finding.who, finding.what, finding.when))
        told = finding.verdict is not Verdict.COULD_NOT_TELL
        return finding.verdict is Verdict.SAID, finding.is_packs, parts, told, one[0].id

    return max(found, key=rank)
