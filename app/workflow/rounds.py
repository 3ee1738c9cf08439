"""One pass through the loop on one line: brief, model, attempt, self-check, compare, next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain import Answer, SelfCheck, Take
from app.workflow.line_models import ModelChoice
from app.workflow.lines import LineInPack


class Step(StrEnum):
    """The steps of a round, in order. Each can be skipped, none is hidden."""

    BRIEF = "brief"
    MODEL = "model"
    ATTEMPT = "attempt"
    SELF_CHECK = "self_check"
    COMPARE = "compare"
    NEXT_TIME = "next_time"


_STEPS = tuple(Step)
_ANSWERS = (Answer.YES, Answer.NO, Answer.UNSURE)


@dataclass(frozen=True, slots=True)
class Round:
    """Where a round stands. Frozen: each method gives the round as it is afterwards."""

    place: LineInPack
    language: str
    step: Step = Step.BRIEF
    model: ModelChoice | None = None
    attempts: tuple[Take, ...] = ()
    """The attempts of this round, oldest first."""
    chosen: int = -1
    """Index into `attempts` of the one that is looked at; -1 means the latest."""
    answers: Mapping[str, Answer] = field(default_factory=dict)

    @property
    def attempt(self) -> Take | None:
        """The attempt that is looked at."""
        return self.attempts[self.chosen] if self.attempts else None

    @property
    def self_check(self) -> SelfCheck:
        """The rep's answers so far."""
        return SelfCheck(dict(self.answers))

    def go(self, step: Step) -> Round:
        """Go to any step."""
        return replace(self, step=step)

    def forward(self) -> Round:
        """The next step; the last one stays."""
        return self.go(_STEPS[min(_STEPS.index(self.step) + 1, len(_STEPS) - 1)])

    def back(self) -> Round:
        """The step before; the first one stays."""
        return self.go(_STEPS[max(_STEPS.index(self.step) - 1, 0)])

    def with_attempt(self, take: Take) -> Round:
        """A new attempt was made: it is looked at, and the self-check starts anew."""
        return replace(self, attempts=(*self.attempts, take), chosen=-1, answers={})

    def with_model(self, model: ModelChoice) -> Round:
        """Compare with this model."""
        return replace(self, model=model)

    def answer(self, key_point_id: str, answer: Answer | None) -> Round:
        """Note what the rep thinks about a key point; None takes the answer back."""
        answers = {key: value for key, value in self.answers.items() if key != key_point_id}
        if answer is not None:
            answers[key_point_id] = answer
        return replace(self, answers=answers)

    def next_answer(self, number: int) -> Round:
        """Step key point `number` (from 1) through yes, no, unsure, as its digit key does."""
        points = self.place.line.key_points
        if not 1 <= number <= len(points):
            return self
        now = self.answers.get(points[number - 1].id)
        following = _ANSWERS[0] if now is None else _ANSWERS[(_ANSWERS.index(now) + 1) % len(_ANSWERS)]
        return self.answer(points[number - 1].id, following)

    def again(self) -> Round:
        """Back to the attempt, on the same line and model."""
        return replace(self, step=Step.ATTEMPT, answers={})
