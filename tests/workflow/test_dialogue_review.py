"""The review of a whole conversation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain import Ending, Limits, Span
from app.workflow import Conversation, ConversationReview, review_conversation
from app.workflow.conversation_outcomes import Outcome
from app.workflow.converse_files import words_of_text
from app.workflow.dialogue import begin
from app.workflow.hearing import hear
from app.workflow.passages import BUYER_WPM
from tests.workflow.dialogues import COULD_NOT_TELL, NORTHWIND, NOT_SAID, SAID, bundled

ACKNOWLEDGED = "That's fair to raise. What does one lost renewal cost you?"
COMMITTED = "Shall we take half an hour with finance?"
QUESTIONS = "Who else needs to agree? When would finance need an answer?"
PAYBACK = "You earn the fee back within a quarter. I understand."
NOTHING = "Bananas are yellow."


def start(language: str = "en") -> Conversation:
    return begin(*bundled(NORTHWIND, "price-too-high"), language, "01ARZ3NDEKTSV4RRFFQ69G5FAV")


def answer(now: Conversation, text: str | None, **changes: Any) -> Conversation:
    words = words_of_text(text, now.language) if text is not None else None
    return now.answer(replace(hear(now.place.line, now.language, words), **changes))


def reviewed(*answers: str | None) -> ConversationReview:
    now = start()
    for text in answers:
        now = answer(now, text)
    return review_conversation(now)


def test_the_path_is_written_out_with_words_and_reasons() -> None:
    review = review_conversation(answer(answer(start(), ACKNOWLEDGED), COMMITTED))
    assert [one.number for one in review.path] == [1, 2]
    assert review.path[0].buyer_text.startswith("Look, I like it")
    assert review.path[0].said == ACKNOWLEDGED
    assert review.ending is Ending.WON
    assert review.closing is not None
    assert review.closing.text.get("en").startswith("Thursday at ten works")


def test_questions_and_items_count_over_the_whole_conversation() -> None:
    review = reviewed(f"{ACKNOWLEDGED} Who else needs to agree?", NOTHING, NOTHING)
    found = {question.id: (outcome.verdict, outcome.passage) for question, outcome in review.questions}
    assert found["cost"] == (SAID, 1)
    assert found["who"] == (SAID, 1), "asked where the pack does not expect it"
    assert found["when"][0] is not SAID
    assert [item.id for item in review.touched] == ["authority", "need"]
    assert review.commitment is not None
    assert review.commitment.verdict is NOT_SAID
    assert review.ending is Ending.OPEN


def test_what_nobody_asked_about_is_still_open() -> None:
    review = reviewed(NOTHING, NOTHING)
    assert {outcome for _, outcome in review.questions} == {Outcome(NOT_SAID)}
    assert [item.name.get("nl") for item in review.still_open] == ["Beslisser", "Behoefte", "Timing"]
    assert review.touched == ()


def test_what_could_not_be_told_is_neither_touched_nor_open() -> None:
    review = reviewed(None)
    assert {outcome.verdict for _, outcome in review.questions} == {COULD_NOT_TELL}
    assert (review.touched, review.still_open) == ((), ())
    assert review.ending is None, "it was left before its end"
    assert review.path[0].said is None


def test_what_had_better_been_left_out_is_named_with_its_place() -> None:
    review = reviewed(NOTHING, NOTHING)
    assert review.avoided == ()
    review = reviewed("I can give you a discount.", NOTHING)
    assert [(number, evidence.phrase) for number, evidence in review.avoided] == [(1, "discount")]


def test_the_talk_share_takes_the_buyers_audio_and_estimates_the_rest() -> None:
    now = start()
    audio_s = review_conversation(answer(now, NOTHING)).path[0]
    assert not audio_s.buyer_estimated
    assert audio_s.buyer_s > 0
    review = reviewed(NOTHING, NOTHING)
    pushes = review.path[1]
    assert pushes.buyer_estimated
    assert pushes.buyer_s == pytest.approx(len(pushes.buyer_text.split()) * 60 / BUYER_WPM)
    assert review.talk.estimated
    assert review.talk.rep_s == pytest.approx(sum(one.spoke_s for one in review.path))
    share = review.talk.share
    assert share is not None
    assert share == pytest.approx(review.talk.rep_s / (review.talk.rep_s + review.talk.buyer_s))
    heard_all = answer(start(), NOTHING)
    assert not review_conversation(heard_all).talk.estimated


def test_without_speech_spans_the_words_and_without_words_the_take_stands_in() -> None:
    words = words_of_text(NOTHING, "en")
    spans = (Span(0.5, 1.0), Span(2.0, 2.25))
    measured = review_conversation(answer(start(), NOTHING, transcript=replace(words, speech=spans)))
    assert (measured.path[0].spoke_s, measured.path[0].spoke_estimated) == (0.75, False)
    by_words = review_conversation(answer(start(), NOTHING, transcript=replace(words, speech=())))
    assert by_words.path[0].spoke_estimated
    by_length = review_conversation(answer(start(), None, duration_s=7.0))
    assert (by_length.path[0].spoke_s, by_length.path[0].spoke_estimated) == (7.0, True)
    skipped = review_conversation(start().skip())
    assert skipped.talk.share is None
    assert skipped.path[0].pause.reason == "skipped"


@pytest.mark.parametrize(
    ("cue_end_s", "pause_s"), [(-1.5, 2.0), (0.3, 0.2), (1.0, -0.5)], ids=["before", "after", "interrupted"]
)
def test_the_pause_lies_between_the_buyers_last_word_and_the_reps_first(
    cue_end_s: float, pause_s: float
) -> None:
    words = replace(words_of_text(NOTHING, "en"), speech=(Span(0.5, 1.5),))
    review = review_conversation(answer(start(), NOTHING, transcript=words, cue_end_s=cue_end_s))
    assert review.path[0].pause.value == pytest.approx(pause_s)


def test_a_pause_that_was_not_measured_says_why() -> None:
    assert reviewed(NOTHING).path[0].pause.reason == "no_cue"
    assert review_conversation(answer(start(), None, cue_end_s=-1.0)).path[0].pause.reason == "no_words"


def test_the_authors_numbers_are_held_against_what_was_measured() -> None:
    now = start()
    limits = Limits(call_seconds=20.0, pause_seconds=1.0, talk_share=(0.9, 1.0))
    now = replace(now, scenario=replace(now.scenario, limits=limits))
    now = answer(now, NOTHING, cue_end_s=-0.5, duration_s=4.0)
    now = answer(now, NOTHING, cue_end_s=-30.0, duration_s=4.0)
    review = review_conversation(now)
    found = {limit.code: limit for limit in review.limits}
    assert found["call_seconds"].value == review.length_s > 38
    assert found["call_seconds"].outside
    assert (found["pause_seconds"].value, found["pause_seconds"].passage) == (30.0, 2)
    assert found["talk_share"].outside
    unknown = {limit.code: limit for limit in review_conversation(start().skip()).limits}
    assert (unknown["pause_seconds"].value, unknown["pause_seconds"].outside) == (None, False)
    assert review_conversation(replace(now, scenario=replace(now.scenario, limits=None))).limits == ()


def test_fillers_are_counted_in_the_words_with_those_of_the_pack() -> None:
    now = start()
    limits = Limits(fillers_per_minute=4)
    now = replace(now, scenario=replace(now.scenario, limits=limits))
    (found,) = review_conversation(answer(now, "Um, to be honest, um, bananas are yellow.")).limits
    assert found.code == "fillers_per_minute"
    assert found.value is not None
    assert found.value > 30
    assert found.outside
    (nothing,) = review_conversation(answer(now, NOTHING)).limits
    assert (nothing.value, nothing.outside) == (0.0, False)
    (unknown,) = review_conversation(now.skip()).limits
    assert unknown.value is None


@pytest.mark.parametrize(
    ("answers", "code", "key_point"),
    [
        ((ACKNOWLEDGED, NOTHING, NOTHING), "next_commit", "commit"),
        (("I can give you a discount.", ACKNOWLEDGED, COMMITTED), "next_avoid", ""),
        ((ACKNOWLEDGED, COMMITTED), "next_ask", "ask.who"),
        (
            (
                ACKNOWLEDGED,
                f"{QUESTIONS} {COMMITTED}",
            ),
            "next_say",
            "payback,acknowledge",
        ),
        (
            (
                f"{ACKNOWLEDGED} {PAYBACK}",
                f"{PAYBACK} {QUESTIONS} {COMMITTED}",
            ),
            "next_keep",
            "",
        ),
    ],
)
def test_the_suggestion_is_the_first_of_the_stated_order(
    answers: tuple[str, ...], code: str, key_point: str
) -> None:
    suggestion = reviewed(*answers).next_time
    assert suggestion.code == code
    assert suggestion.key_point in key_point.split(",")
