"""Development talks: begun, held, agreed on, and opened again with what the last one agreed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain import (
    Contact,
    ContactKind,
    Goal,
    GoalState,
    KnownError,
    Rep,
    Talk,
    TalkState,
)
from app.workflow.coaching import fresh, note_contact
from app.workflow.services import Services

_A_MONTH_OF_WEEKS = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a talk opens with."""

    talk: Talk | None = None
    """The talk before."""
    goals: tuple[Goal, ...] = ()
    """Those of the talk before, then what else was still open."""


def begin_talk(services: Services, rep: str) -> Talk:
    """A new talk with a rep (empty: with the user himself); it is not on the disk yet."""
    before = latest_agreed(services, rep)
    planned = before.next_talk if before is not None else None
    start = fresh()
    if planned is not None and planned < start["created"]:
        planned = None
    return Talk(
        **start,
        rep=rep,
        before=before.id if before is not None else "",
        planned=planned,
    )


def latest_agreed(services: Services, rep: str, other_than: str = "") -> Talk | None:
    """The latest talk of a rep that both agreed on."""
    talks = services.records.all_of(Talk, rep=rep)
    return next((one for one in talks if one.state is TalkState.AGREED and one.id != other_than), None)


def look_back(services: Services, talk: Talk) -> LookBack:
    """What was agreed on before a talk; what was deleted since is passed over."""
    before = _talk_or_none(services, talk.before)
    known = services.records.all_of(Goal, rep=talk.rep)
    of_before = () if before is None else tuple(one for one in known if _is_of(one, before))
    older = [
        one
        for one in known
        if one not in of_before
        and one.talk != talk.id
        and one.id not in talk.goals
        and one.text.strip()
        and (one.state is GoalState.OPEN or any(check.talk == talk.id for check in one.checks))
    ]
    return LookBack(before, (*reversed(of_before), *older))


def goals_of(services: Services, talk: Talk) -> tuple[Goal, ...]:
    """The goals that were made in a talk, in their order; what was deleted is passed over."""
    known = {one.id: one for one in services.records.all_of(Goal, rep=talk.rep)}
    return tuple(known[one] for one in talk.goals if one in known)


def planned_minutes(talk: Talk) -> int:
    """How long a talk takes by its agenda; without one, as long as it says."""
    return sum(one.minutes for one in talk.agenda) or talk.minutes


def held_from_now(talk: Talk, now: datetime | None = None) -> Talk:
    """The talk under way; one that was abandoned in the middle keeps the moment at which it began."""
    if talk.state is not TalkState.PREPARING:
        return talk
    return replace(talk, state=TalkState.UNDER_WAY, held=talk.held or now or datetime.now(UTC))


def agreed_by(talk: Talk, name: str, wanted: Sequence[str], *, agrees: bool) -> Talk:
    """The talk with somebody's yes, or without it. It is agreed on when all that are wanted said yes."""
    others = tuple(one for one in talk.agreed_by if one != name)
    names = (*others, name) if agrees else others
    complete = all(one in names for one in wanted)
    state = TalkState.AGREED if complete else TalkState.UNDER_WAY
    return replace(talk, agreed_by=names, state=state, held=talk.held or datetime.now(UTC))


def proposed_next(talk: Talk, now: datetime | None = None) -> datetime:
    """About a month after a talk, on the same day of the week and at the same time of day; aware, in UTC."""
    present = now or datetime.now(UTC)
    begun = talk.held or talk.planned or present
    if talk.planned is not None and abs(talk.planned - begun) < timedelta(days=1):
        # Nobody begins to the minute, and nobody wants the minute back.
        begun = talk.planned
    wall = begun.astimezone().replace(tzinfo=None, second=0, microsecond=0)
    wall = wall.replace(minute=0) + timedelta(minutes=round(wall.minute / 15) * 15)
    while True:
        wall += _A_MONTH_OF_WEEKS
        # The clock on the wall stays, also where summer time begins meanwhile.
        proposed = wall.astimezone().astimezone(UTC)
        if proposed > present:
            return proposed


def settle_talk(services: Services, talk: Talk) -> None:
    """Note that the rep was met in a talk that was agreed on, and when the next one is. Again does no harm.

    Raises:
        KnownError: as `Records.save`.
    """
    records = services.records
    if talk.state is not TalkState.AGREED or not talk.rep:
        return
    contacts = records.all_of(Contact, rep=talk.rep)
    if not any(one.about == talk.id for one in contacts):
        note_contact(services, talk.rep, ContactKind.TALK, about=talk.id, at=talk.held)
    newest = latest_agreed(services, talk.rep)
    if talk.next_talk is None or (newest is not None and newest.id != talk.id):
        return
    try:
        rep = records.get(Rep, talk.rep)
    except KnownError:
        # A rep who was deleted meanwhile needs no date.
        return
    day = talk.next_talk.astimezone().date()
    if rep.next_one_on_one != day:
        records.save(replace(rep, next_one_on_one=day))


def _is_of(goal: Goal, talk: Talk) -> bool:
    return goal.talk == talk.id or goal.id in talk.goals


def _talk_or_none(services: Services, talk_id: str) -> Talk | None:
    if not talk_id:
        return None
    try:
        return services.records.get(Talk, talk_id)
    except KnownError:
        return None
