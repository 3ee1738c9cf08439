"""Goals: what one still lacks, and looking back at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from app.domain import Answer, Goal, GoalCheck, GoalState


class GoalPart(StrEnum):
    """What belongs to a goal that can be worked on."""

    TEXT = "text"
    MEASURE = "measure"
    ATTAINABLE = "attainable"
    RELEVANT = "relevant"
    DUE = "due"
    IF_THEN = "if_then"
    LINE = "line"


def missing_parts(goal: Goal) -> tuple[GoalPart, ...]:
    """What nobody has written yet, in the order in which it is asked for."""
    there = {
        GoalPart.TEXT: goal.text.strip(),
        GoalPart.MEASURE: goal.measure.strip(),
        GoalPart.ATTAINABLE: goal.attainable.strip(),
        GoalPart.RELEVANT: goal.relevant.strip(),
        GoalPart.DUE: goal.due,
        GoalPart.IF_THEN: goal.if_buyer.strip() and goal.then_i.strip(),
        GoalPart.LINE: goal.line,
    }
    return tuple(part for part, value in there.items() if not value)


def is_draft(goal: Goal) -> bool:
    """Whether a goal says not even what by when: nobody can be held to it."""
    return not goal.text.strip() or goal.due is None


def check_in_talk(goal: Goal, talk: str) -> GoalCheck | None:
    """How a goal was looked back at in a talk; None where it was not yet."""
    return next((one for one in goal.checks if one.talk == talk), None)


def look_back_at(
    goal: Goal, answer: Answer, text: str = "", *, talk: str = "", now: datetime | None = None
) -> Goal:
    """The goal with a look back. A talk has one; looking again changes it.

    A goal that was let go stays so until somebody says that it was reached.
    """
    check = GoalCheck(now or datetime.now(UTC), answer, text, talk)
    if talk and any(one.talk == talk for one in goal.checks):
        checks = tuple(replace(check, at=one.at) if one.talk == talk else one for one in goal.checks)
    else:
        checks = (*goal.checks, check)
    state = goal.state
    if answer is Answer.YES:
        state = GoalState.REACHED
    elif state is GoalState.REACHED:
        state = GoalState.OPEN
    return replace(goal, checks=checks, state=state)
