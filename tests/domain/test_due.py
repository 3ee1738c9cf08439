"""Which days a record asks for."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain import (
    Agreement,
    CallPlan,
    CoachingRecord,
    Contact,
    ContactKind,
    Due,
    DueDay,
    Goal,
    GoalState,
    JointVisit,
    PlanState,
    Rep,
    Talk,
    TalkState,
    VisitState,
    due_days,
)

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
DAY = date(2026, 11, 29)
FIELDS = {"id": "01", "created": NOON, "changed": NOON}


def made(record: type[CoachingRecord], **facts: object) -> CoachingRecord:
    return record(**{**FIELDS, **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("record", "due"),
    [
        (made(Rep, name="Bram"), ()),
        (made(Rep, name="Bram", next_one_on_one=DAY), (DueDay(Due.ONE_ON_ONE, DAY),)),
        (made(Goal, text="Ask"), ()),
        (made(Goal, text="Ask", due=DAY), (DueDay(Due.GOAL, DAY, "Ask"),)),
        (made(Goal, text="Ask", due=DAY, state=GoalState.REACHED), ()),
        (made(Talk), ()),
        (made(Talk, planned=NOON), (DueDay(Due.TALK, DAY),)),
        (made(Talk, planned=NOON, state=TalkState.UNDER_WAY, held=NOON), (DueDay(Due.TALK_OPEN, DAY),)),
        (made(CallPlan, customer="X", when=NOON), (DueDay(Due.LOOK_BACK, DAY, "X"),)),
        (made(CallPlan, customer="X", when=NOON, state=PlanState.LOOKED_BACK), ()),
        (made(JointVisit, customer="X", when=NOON), (DueDay(Due.LOOK_BACK, DAY, "X"),)),
        (made(JointVisit, customer="X", when=NOON, state=VisitState.TALKED_OVER), ()),
        (made(Contact, at=NOON, kind=ContactKind.SPOKEN), ()),
    ],
)
def test_what_is_open_asks_for_its_day(record: CoachingRecord, due: tuple[DueDay, ...]) -> None:
    assert due_days(record) == due


def test_an_agreed_talk_asks_for_the_next_one_its_follow_ups_and_what_is_not_done() -> None:
    agreed = (
        Agreement("Bram", "call Jansen", DAY),
        Agreement("Ann", "mail", DAY, done=True),
        Agreement("", "x"),
    )
    talk = made(
        Talk, state=TalkState.AGREED, next_talk=NOON, follow_ups=(DAY,), agreements=agreed, planned=NOON
    )
    assert due_days(talk) == (
        DueDay(Due.TALK, DAY),
        DueDay(Due.FOLLOW_UP, DAY),
        DueDay(Due.AGREEMENT, DAY, "Bram: call Jansen"),
    )
