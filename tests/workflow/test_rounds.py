"""A round is a value: every step can be skipped, none is lost, and nothing but what was asked for changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain import Answer, Prompt, SelfCheck, Take, TakeKind, TakeState
from app.packs import load_pack
from app.workflow import LineInPack, ModelChoice, ModelSource, Round, Step
from tests.workflow.making import LINE, PACK

POINTS = ("thank", "send", "call")


@cache
def here() -> LineInPack:
    pack = load_pack(PACK).pack
    assert pack is not None
    scenario = pack.scenario(LINE.scenario)
    assert scenario is not None
    line = scenario.line(LINE.line)
    assert line is not None
    return LineInPack(pack, scenario, line)


def attempt(number: int) -> Take:
    return Take(
        id=f"{number:026}",
        kind=TakeKind.ATTEMPT,
        state=TakeState.RECORDED,
        line=LINE,
        language="en",
        speaker="Kari",
        created=datetime(2026, 1, 1, tzinfo=UTC),
        utc_offset_s=0,
        prompt=Prompt("", "", "", (), ""),
    )


ANSWERS = st.dictionaries(st.sampled_from(POINTS), st.sampled_from(Answer))
ROUNDS = st.builds(
    lambda step, count, answers: replace(
        Round(here(), "en", step), attempts=tuple(attempt(at) for at in range(count)), answers=answers
    ),
    st.sampled_from(Step),
    st.integers(0, 3),
    ANSWERS,
)


def test_a_round_begins_with_the_brief_and_nothing_else() -> None:
    begun = Round(here(), "en")
    assert (begun.step, begun.model, begun.attempt, begun.attempts) == (Step.BRIEF, None, None, ())
    assert begun.self_check == SelfCheck()


def test_forward_goes_through_every_step_once_and_back_again() -> None:
    walk = [Round(here(), "en")]
    while walk[-1].forward() != walk[-1]:
        walk.append(walk[-1].forward())
    assert [one.step for one in walk] == list(Step)
    back = [walk[-1]]
    while back[-1].back() != back[-1]:
        back.append(back[-1].back())
    assert [one.step for one in back] == list(Step)[::-1]


@given(ROUNDS, st.sampled_from(Step))
def test_any_step_can_be_gone_to_and_changes_nothing_else(current: Round, step: Step) -> None:
    there = current.go(step)
    assert there.step is step
    assert replace(there, step=current.step) == current
    assert replace(current.forward(), step=current.step) == current
    assert replace(current.back(), step=current.step) == current


@given(ROUNDS)
def test_a_new_attempt_is_looked_at_and_judged_anew(current: Round) -> None:
    after = current.with_attempt(attempt(99))
    assert after.attempt == attempt(99)
    assert after.attempts == (*current.attempts, attempt(99))
    assert after.answers == {}
    assert after.step is current.step


@given(ROUNDS)
def test_again_goes_back_to_the_attempt_and_keeps_line_model_and_attempts(current: Round) -> None:
    current = current.with_model(ModelChoice(ModelSource.VOICE))
    after = current.again()
    assert (after.step, after.answers) == (Step.ATTEMPT, {})
    assert (after.place, after.model, after.attempts) == (current.place, current.model, current.attempts)


@given(ROUNDS, st.sampled_from(POINTS), st.sampled_from([*Answer, None]))
def test_an_answer_is_noted_or_taken_back_and_the_others_stay(
    current: Round, point: str, answer: Answer | None
) -> None:
    after = current.answer(point, answer)
    assert after.self_check.answers.get(point) is answer
    for other in set(POINTS) - {point}:
        assert after.answers.get(other) is current.answers.get(other)
    assert after.answer(point, answer) == after


@given(ROUNDS, st.integers(1, 3))
def test_a_digit_goes_round_yes_no_unsure(current: Round, number: int) -> None:
    point = POINTS[number - 1]
    after = current.answer(point, None)
    seen = []
    for _ in range(4):
        after = after.next_answer(number)
        seen.append(after.answers[point])
    assert seen == [Answer.YES, Answer.NO, Answer.UNSURE, Answer.YES]


@given(ROUNDS, st.integers().filter(lambda number: not 1 <= number <= 3))
def test_a_digit_without_a_key_point_does_nothing(current: Round, number: int) -> None:
    assert current.next_answer(number) is current


@given(ROUNDS)
def test_the_round_before_is_untouched_by_what_follows(current: Round) -> None:
    before = replace(current)
    current.with_attempt(attempt(7)).next_answer(1).forward().again()
    assert current == before


def test_the_place_knows_its_own_name_and_cue() -> None:
    assert here().ref == LINE
    assert here().cue("nl") == "Ik moet weg, kunnen we het er een andere keer over hebben?"
    assert Path(here().pack.folder) == PACK
