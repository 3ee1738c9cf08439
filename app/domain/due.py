"""Which days a record asks for: so that what is due can be found without reading everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.call_plans import CallPlan, PlanState
from app.domain.coaching import CoachingRecord, Goal, GoalState, Rep
from app.domain.talks import Talk, TalkState
from app.domain.visits import JointVisit, VisitState


class Due(StrEnum):
    """What is due on a day."""

    ONE_ON_ONE = "one_on_one"
    TALK = "talk"
    """A development talk is planned for this day."""
    TALK_OPEN = "talk_open"
    """A talk was begun on this day and has no end yet."""
    FOLLOW_UP = "follow_up"
    AGREEMENT = "agreement"
    GOAL = "goal"
    LOOK_BACK = "look_back"
    """A planned call or a joint visit was on this day, and nobody has looked back at it yet."""


@dataclass(frozen=True, slots=True)
class DueDay:
    """One day that a record asks for."""

    what: Due
    day: date
    """On the wall of this computer."""
    text: str = ""
    """What it is about, in the words of whoever wrote it; empty where there are none."""


def due_days(record: CoachingRecord) -> tuple[DueDay, ...]:
    """The days on which a record wants attention; none once it is done with."""
    if isinstance(record, Rep):
        return (DueDay(Due.ONE_ON_ONE, record.next_one_on_one),) if record.next_one_on_one else ()
    if isinstance(record, Goal):
        is_open = record.state is GoalState.OPEN and record.due is not None
        return (DueDay(Due.GOAL, record.due, record.text),) if is_open and record.due else ()
    if isinstance(record, Talk):
        return tuple(_of_talk(record))
    if isinstance(record, CallPlan):
        is_open = record.state is not PlanState.LOOKED_BACK
    elif isinstance(record, JointVisit):
        is_open = record.state is not VisitState.TALKED_OVER
    else:
        return ()
    if not is_open or record.when is None:
        return ()
    return (DueDay(Due.LOOK_BACK, day_of(record.when), record.customer),)


def day_of(moment: datetime) -> date:
    """The day of an aware moment, on the wall of this computer."""
    return moment.astimezone().date()


def _of_talk(talk: Talk) -> Iterator[DueDay]:
    if talk.state is TalkState.UNDER_WAY:
        yield DueDay(Due.TALK_OPEN, day_of(talk.held or talk.created))
    elif talk.state is TalkState.PREPARING:
        if talk.planned is not None:
            yield DueDay(Due.TALK, day_of(talk.planned))
    else:
        if talk.next_talk is not None:
            yield DueDay(Due.TALK, day_of(talk.next_talk))
        for day in talk.follow_ups:
            yield DueDay(Due.FOLLOW_UP, day)
        for one in talk.agreements:
            if one.due is not None and not one.done:
                yield DueDay(Due.AGREEMENT, one.due, f"{one.who}: {one.what}" if one.who else one.what)
