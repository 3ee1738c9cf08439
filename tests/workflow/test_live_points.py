"""Key points that are made while somebody still speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain import KeyPointKind, Line, Transcript, TranscriptState
from app.workflow import Services, points_made, points_to_make
from app.workflow.live_points import MOST_WORDS
from tests.workflow.making import SAID, place, words

THANKS, SEND, CALL = (f"{one.strip()}." for one in SAID.split(".")[:3])


@pytest.fixture
def line(services: Services) -> Line:
    return place(services).line


def test_each_point_is_made_by_its_own_sentence(line: Line) -> None:
    made = [points_made(line, "en", words(text)) for text in (THANKS, f"{THANKS} {SEND}", SAID)]
    assert made == [{"thank"}, {"thank", "send"}, {"thank", "send", "call"}]


def test_nothing_is_made_before_the_first_word_and_by_other_words(line: Line) -> None:
    silent = Transcript(TranscriptState.NO_SPEECH, "en")
    failed = Transcript(TranscriptState.FAILED, "en", problem="transcription_crashed")
    other = words("The weather in Bergen was lovely when we went there last summer.")
    for heard in (silent, failed, words(""), other):
        assert points_made(line, "en", heard) == frozenset()


def test_half_a_point_is_not_made(line: Line) -> None:
    assert "call" not in points_made(line, "en", words("I will call you back."))


def test_a_point_goes_out_when_the_words_that_made_it_were_misheard(line: Line) -> None:
    before = points_made(line, "en", words(f"{THANKS} {SEND}"))
    assert points_made(line, "en", words(THANKS), before) == {"thank"}


def test_in_a_long_take_the_newest_words_count_and_what_was_made_before_stays(line: Line) -> None:
    rest = "We walked along the river and talked about the weather. " * (MOST_WORDS // 10 + 1)
    long = words(f"{THANKS} {rest}{SEND}")
    assert points_made(line, "en", long) == {"send"}
    assert points_made(line, "en", long, frozenset({"thank"})) == {"thank", "send"}


def test_what_is_better_left_out_cannot_light_up(line: Line) -> None:
    first, *others = line.key_points
    avoided = replace(line, key_points=(replace(first, kind=KeyPointKind.AVOID), *others))
    assert [(number, point.id) for number, point in points_to_make(avoided)] == [(2, "send"), (3, "call")]
    assert points_made(avoided, "en", words(SAID)) == {"send", "call"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Bedankt voor uw vraag. Wij kunnen het voorstel vanmiddag sturen."),
        ("nb", "Takk for tålmodigheten. Vi kan sende rapporten neste uke."),
    ],
)
def test_points_light_up_in_other_languages(line: Line, language: str, said: str) -> None:
    assert points_made(line, language, words(said, language)) == {"thank", "send"}
