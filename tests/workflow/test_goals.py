"""Goals: what one lacks, and looking back at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain import Answer, Goal, GoalState, LineRef
from app.workflow import GoalPart, check_in_talk, fresh, is_draft, look_back_at, missing_parts

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


def goal() -> Goal:
    return Goal(**fresh(), text="Ask before naming a price", due=date(2026, 12, 20))


def test_a_goal_says_what_nobody_has_written_yet() -> None:
    assert GoalPart.MEASURE in missing_parts(goal())
    whole = replace(
        goal(),
        measure="Three calls in a row",
        attainable="Five minutes a day",
        relevant="The buyer talks more",
        if_buyer="Too expensive",
        then_i="ask what they compare it with",
        line=LineRef("a", "b", "c"),
    )
    assert missing_parts(whole) == ()
    assert missing_parts(replace(whole, then_i=" ")) == (GoalPart.IF_THEN,)


def test_a_goal_without_a_day_is_a_draft() -> None:
    assert not is_draft(goal())
    assert is_draft(replace(goal(), due=None))
    assert is_draft(replace(goal(), text="  "))


def test_a_talk_looks_back_once_and_may_think_again() -> None:
    seen = look_back_at(goal(), Answer.UNSURE, "Twice.", talk="T", now=NOON)
    assert seen.state is GoalState.OPEN
    again = look_back_at(seen, Answer.YES, "Three times.", talk="T")
    assert [(one.answer, one.text, one.at) for one in again.checks] == [(Answer.YES, "Three times.", NOON)]
    assert again.state is GoalState.REACHED
    assert check_in_talk(again, "T") == again.checks[0]
    assert check_in_talk(again, "another") is None
    assert look_back_at(again, Answer.NO, talk="T").state is GoalState.OPEN


def test_looks_between_talks_are_a_row_in_time() -> None:
    once = look_back_at(goal(), Answer.NO, "Not once.")
    assert len(look_back_at(once, Answer.UNSURE, "Once.").checks) == 2


def test_a_goal_that_was_let_go_is_not_opened_by_a_look() -> None:
    gone = replace(goal(), state=GoalState.LET_GO)
    assert look_back_at(gone, Answer.NO).state is GoalState.LET_GO
    assert look_back_at(gone, Answer.YES).state is GoalState.REACHED
