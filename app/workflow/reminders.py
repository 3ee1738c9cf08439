"""What is due in coaching: pure, on dates. Codes and facts; the window makes one quiet line of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain import Due, FeedbackWish, RecordKind, Rep, day_of

if TYPE_CHECKING:
    from app.storage import DueRecord

CONTACT_DAYS: Final[Mapping[FeedbackWish, int]] = {
    FeedbackWish.OFTEN: 7,
    FeedbackWish.NOW_AND_THEN: 21,
    FeedbackWish.ON_REQUEST: 42,
}
"""After so many days without contact a person has not been spoken to for long. Our own choice: a week, three
and six, so that the middle wish keeps well within a month."""
TALK_DAYS: Final = 31
"""A development talk is held "at least monthly" (issue 7)."""
SOON_DAYS: Final = 7
"""A one-on-one or a talk that is so near needs no reminder to plan one."""
_LOOK_BACK_DAYS: Final = 7
"""So long after a call or a visit looking back at it is of use: what was said is forgotten then."""
_FOLLOW_UP_DAYS: Final = 14
LONGEST_DAYS: Final = 400
"""What has been due for longer than this is not brought up any more."""


class ReminderKind(StrEnum):
    """What a reminder is about, in the order in which they are shown."""

    ONE_ON_ONE_TODAY = "one_on_one_today"
    TALK_TODAY = "talk_today"
    TALK_OPEN = "talk_open"
    """A talk was begun and not ended."""
    ONE_ON_ONE_PASSED = "one_on_one_passed"
    """The day that was chosen for it is over, and nobody met since."""
    TALK_PASSED = "talk_passed"
    LOOK_BACK = "look_back"
    """At a call or a visit."""
    FOLLOW_UP = "follow_up"
    GOAL = "goal"
    AGREEMENT = "agreement"
    TALK_DUE = "talk_due"
    """No development talk for a month, and none near."""
    TOO_LONG = "too_long"
    """Not spoken to for longer than the person's wish for feedback allows."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing that is due."""

    kind: ReminderKind
    day: date
    """Since when, or the last time that it happened."""
    rep: str
    """Id of the person; empty where it is about the user."""
    name: str
    record_kind: RecordKind
    record: str
    """Id of what to open; of the person where there is nothing else."""
    text: str = ""
    """What it is about, in the words of whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """When a person was met, in days on the wall."""

    rep: Rep
    last: date | None = None
    """Of any contact."""
    last_talk: date | None = None
    next_talk: date | None = None
    """Today or later."""

    @property
    def known_since(self) -> date:
        """When the person was added."""
        return day_of(self.rep.created)

    @property
    def speak_by(self) -> date:
        """The day by which the person's wish asks for the next contact."""
        return (self.last or self.known_since) + timedelta(days=CONTACT_DAYS[self.rep.wish])

    def next_meeting(self, today: date) -> date | None:
        """The next one-on-one or talk, today or later; None where none is planned."""
        days = [day for day in (self.rep.next_one_on_one, self.next_talk) if day and day >= today]
        return min(days, default=None)

    def is_overdue(self, today: date) -> bool:
        """Whether the person has not been spoken to for too long."""
        return self.speak_by < today


def what_is_due(
    today: date,
    people: Sequence[Acquaintance],
    due: Sequence[DueRecord],
    own_last_talk: date | None = None,
) -> tuple[Reminder, ...]:
    """What is due today, the most urgent kind first and the oldest of each first.

    `due` may hold more than is due, and records of people who are not in `people`: they are left out.
    `own_last_talk` is of the user: nobody reminds somebody who never had a talk of one.
    """
    known = {one.rep.id: one for one in people}
    talks_ahead = {
        one.rep for one in due if one.due.what is Due.TALK and today <= one.due.day <= _soon(today)
    }
    found = [
        reminder
        for one in due
        if (one.rep in known or not one.rep) and (reminder := _reminder(today, one, known.get(one.rep)))
    ]
    busy = {one.rep for one in found if one.kind in _MEETINGS}
    for who in people:
        found.extend(_of_person(today, who, who.rep.id in busy | talks_ahead, busy))
    if own_last_talk is not None and "" not in busy | talks_ahead and _talk_is_due(today, own_last_talk):
        found.append(Reminder(ReminderKind.TALK_DUE, own_last_talk, "", "", RecordKind.TALK, ""))
    order = {kind: number for number, kind in enumerate(ReminderKind)}
    # What was noted twice, such as a talk that two records speak of, is one reminder.
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (order[one.kind], one.day, one.name)))


_MEETINGS: Final = {
    ReminderKind.ONE_ON_ONE_TODAY,
    ReminderKind.ONE_ON_ONE_PASSED,
    ReminderKind.TALK_TODAY,
    ReminderKind.TALK_PASSED,
    ReminderKind.TALK_OPEN,
}


def _soon(today: date) -> date:
    return today + timedelta(days=SOON_DAYS)


def _talk_is_due(today: date, last: date) -> bool:
    return today > last + timedelta(days=TALK_DAYS)


def _of_person(today: date, who: Acquaintance, talk_is_near: bool, busy: set[str]) -> list[Reminder]:
    rep, found = who.rep, []
    last_talk = who.last_talk or who.known_since
    is_near = talk_is_near or (who.next_talk is not None and who.next_talk <= _soon(today))
    if not is_near and _talk_is_due(today, last_talk):
        found.append(Reminder(ReminderKind.TALK_DUE, last_talk, rep.id, rep.name, RecordKind.TALK, ""))
    meeting = who.next_meeting(today)
    is_planned = rep.id in busy or (meeting is not None and meeting <= _soon(today))
    # Whoever likes feedback on request is not run after: the monthly talk is enough.
    if rep.wish is not FeedbackWish.ON_REQUEST and who.is_overdue(today) and not is_planned:
        day = who.last or who.known_since
        found.append(Reminder(ReminderKind.TOO_LONG, day, rep.id, rep.name, RecordKind.REP, rep.id))
    return found


def _reminder(today: date, one: DueRecord, who: Acquaintance | None) -> Reminder | None:
    kind = _kind(today, one, who)
    if kind is None:
        return None
    name = who.rep.name if who is not None else ""
    return Reminder(kind, one.due.day, one.rep, name, one.kind, one.id, one.due.text)


def _kind(today: date, one: DueRecord, who: Acquaintance | None) -> ReminderKind | None:
    what, day = one.due.what, one.due.day
    age = (today - day).days
    if age < 0:
        return None
    last = who.last if who is not None else None
    if what in (Due.ONE_ON_ONE, Due.TALK):
        is_talk = what is Due.TALK
        if age == 0:
            met = last == today and not is_talk
            return None if met else ReminderKind.TALK_TODAY if is_talk else ReminderKind.ONE_ON_ONE_TODAY
        held = who.last_talk if who is not None and is_talk else last
        if held is not None and held >= day:
            return None
        return ReminderKind.TALK_PASSED if is_talk else ReminderKind.ONE_ON_ONE_PASSED
    if what is Due.FOLLOW_UP:
        is_done = age > _FOLLOW_UP_DAYS or (last is not None and last >= day)
        return None if is_done else ReminderKind.FOLLOW_UP
    if what is Due.LOOK_BACK:
        return ReminderKind.LOOK_BACK if age <= _LOOK_BACK_DAYS else None
    return {
        Due.TALK_OPEN: ReminderKind.TALK_OPEN,
        Due.GOAL: ReminderKind.GOAL,
        Due.AGREEMENT: ReminderKind.AGREEMENT,
    }[what]
