"""What is due, on dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from app.domain import Due, DueDay, FeedbackWish, RecordKind, Rep
from app.storage import DueRecord
from app.workflow import Acquaintance, Reminder, ReminderKind, what_is_due

TODAY = date(2026, 11, 29)
LONG_AGO = datetime(2026, 1, 1, 12, tzinfo=UTC)


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


def known(
    wish: FeedbackWish = FeedbackWish.NOW_AND_THEN,
    last: int | None = -1,
    last_talk: int | None = -1,
    next_talk: int | None = None,
    meeting: int | None = None,
    added: int = -300,
) -> Acquaintance:
    """Bram, with days from today."""
    created = datetime.combine(days(added), time(12)).astimezone(UTC)
    rep = Rep(
        id="bram",
        rep="bram",
        created=created,
        changed=created,
        name="Bram",
        wish=wish,
        next_one_on_one=None if meeting is None else days(meeting),
    )
    at = [None if one is None else days(one) for one in (last, last_talk, next_talk)]
    return Acquaintance(rep, *at)


def due(what: Due, day: int, rep: str = "bram", kind: RecordKind = RecordKind.TALK) -> DueRecord:
    return DueRecord(kind, "record", rep, DueDay(what, days(day), "text"))


def kinds(who: Acquaintance, *records: DueRecord) -> list[ReminderKind]:
    return [one.kind for one in what_is_due(TODAY, [who], records)]


@pytest.mark.parametrize(
    ("wish", "within", "beyond"),
    [(FeedbackWish.OFTEN, -7, -8), (FeedbackWish.NOW_AND_THEN, -21, -22)],
)
def test_the_wish_for_feedback_sets_how_long_is_too_long(
    wish: FeedbackWish, within: int, beyond: int
) -> None:
    assert kinds(known(wish, last=within)) == []
    assert kinds(known(wish, last=beyond)) == [ReminderKind.TOO_LONG]
    assert what_is_due(TODAY, [known(wish, last=beyond)], ())[0].day == days(beyond)


def test_whoever_likes_feedback_on_request_is_only_reminded_of_the_monthly_talk() -> None:
    who = known(FeedbackWish.ON_REQUEST, last=-90, last_talk=-20)
    assert kinds(who) == []
    assert who.is_overdue(TODAY)
    assert kinds(known(FeedbackWish.ON_REQUEST, last=-90, last_talk=-32)) == [ReminderKind.TALK_DUE]


def test_a_development_talk_is_due_after_a_month_unless_one_is_near() -> None:
    assert kinds(known(last_talk=-31)) == []
    assert kinds(known(last_talk=-32)) == [ReminderKind.TALK_DUE]
    assert kinds(known(last_talk=-32, next_talk=7), due(Due.TALK, 7)) == []
    assert kinds(known(last_talk=-32, next_talk=8), due(Due.TALK, 8)) == [ReminderKind.TALK_DUE]


def test_somebody_who_was_just_added_is_not_overdue() -> None:
    assert kinds(known(last=None, last_talk=None, added=-3)) == []
    assert kinds(known(last=None, last_talk=None, added=-60)) == [
        ReminderKind.TALK_DUE,
        ReminderKind.TOO_LONG,
    ]


def test_a_planned_meeting_is_reminder_enough() -> None:
    assert kinds(known(last=-60, meeting=3)) == []
    assert kinds(known(last=-60, meeting=30)) == [ReminderKind.TOO_LONG]


@pytest.mark.parametrize(
    ("what", "day", "last", "reminder"),
    [
        (Due.ONE_ON_ONE, 0, -3, ReminderKind.ONE_ON_ONE_TODAY),
        (Due.ONE_ON_ONE, 0, 0, None),
        (Due.ONE_ON_ONE, 1, -3, None),
        (Due.ONE_ON_ONE, -2, -3, ReminderKind.ONE_ON_ONE_PASSED),
        (Due.ONE_ON_ONE, -2, -1, None),
        (Due.TALK, 0, 0, ReminderKind.TALK_TODAY),
        (Due.TALK_OPEN, -4, -4, ReminderKind.TALK_OPEN),
        (Due.FOLLOW_UP, 0, -3, ReminderKind.FOLLOW_UP),
        (Due.FOLLOW_UP, -2, -1, None),
        (Due.FOLLOW_UP, -15, -16, None),
        (Due.GOAL, -40, -1, ReminderKind.GOAL),
        (Due.GOAL, 1, -1, None),
        (Due.AGREEMENT, 0, -1, ReminderKind.AGREEMENT),
        (Due.LOOK_BACK, 0, -1, ReminderKind.LOOK_BACK),
        (Due.LOOK_BACK, -8, -1, None),
    ],
)
def test_a_day_is_brought_up_when_it_comes_and_while_it_helps(
    what: Due, day: int, last: int, reminder: ReminderKind | None
) -> None:
    found = kinds(known(last=last), due(what, day))
    assert found == ([reminder] if reminder else [])


def test_records_of_people_who_were_removed_are_left_out_and_ones_own_are_not() -> None:
    records = (due(Due.GOAL, -1, rep="gone"), due(Due.GOAL, -1, rep="", kind=RecordKind.GOAL))
    assert what_is_due(TODAY, [], records) == (
        Reminder(ReminderKind.GOAL, days(-1), "", "", RecordKind.GOAL, "record", "text"),
    )


def test_nobody_is_told_of_a_talk_of_their_own_who_never_had_one() -> None:
    assert what_is_due(TODAY, [], ()) == ()
    assert [one.kind for one in what_is_due(TODAY, [], (), days(-40))] == [ReminderKind.TALK_DUE]
    assert what_is_due(TODAY, [], (due(Due.TALK, 3, rep=""),), days(-40)) == ()


def test_the_most_urgent_kind_comes_first() -> None:
    records = (due(Due.GOAL, -9), due(Due.TALK_OPEN, -1), due(Due.ONE_ON_ONE, 0))
    assert kinds(known(), *records) == [
        ReminderKind.ONE_ON_ONE_TODAY,
        ReminderKind.TALK_OPEN,
        ReminderKind.GOAL,
    ]
