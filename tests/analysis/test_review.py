"""The one suggestion, and avoided phrases."""

import pytest

from app.analysis import RULES, find_avoided, review_take
from app.domain import KeyPointKind, Verdict
from tests.analysis.builders import failed, line, no_speech, point, transcript

SAY = point("we deliver within two weeks", id="say")
ASK = point("what would you need first", id="ask", kind=KeyPointKind.ASK)
COMMIT = point("shall we meet on Thursday", id="commit", kind=KeyPointKind.COMMIT)
ALL_THREE = line(SAY, ASK, COMMIT, avoid=("big discount", "discount"))
EVERYTHING = "We deliver within two weeks. What would you need first? Shall we meet on Thursday?"


@pytest.mark.parametrize(
    ("said", "code", "key_point"),
    [
        ("Nothing of the kind, my friend.", "next_commit", "commit"),
        ("Shall we meet on Thursday?", "next_ask", "ask"),
        ("What would you need first? Shall we meet on Thursday?", "next_say", "say"),
        (
            "We don't deliver within two weeks. What would you need first? Shall we meet on Thursday?",
            "next_unclear",
            "say",
        ),
        (EVERYTHING + " And a big discount.", "next_avoid", ""),
        (EVERYTHING, "next_keep", ""),
    ],
)
def test_the_first_suggestion_of_the_documented_order_is_made(said: str, code: str, key_point: str) -> None:
    review = review_take("take", ALL_THREE, transcript(said), "en")
    assert review.next_time is not None
    assert (review.next_time.code, review.next_time.key_point) == (code, key_point)
    assert (review.take, review.rules) == ("take", RULES)


def test_of_two_points_of_a_kind_the_heavier_one_is_suggested_then_the_first() -> None:
    points = [
        point(f"phrase number {word}", id=word, weight=weight)
        for word, weight in (("two", 1), ("three", 2), ("four", 2))
    ]
    suggestion = review_take("take", line(*points), transcript("Hello."), "en").next_time
    assert suggestion is not None
    assert suggestion.key_point == "three"


@pytest.mark.parametrize(
    ("words", "code"), [(None, "next_no_words"), (failed(), "next_no_words"), (no_speech(), "next_no_speech")]
)
def test_without_words_the_suggestion_says_so(words: object, code: str) -> None:
    suggestion = review_take("take", ALL_THREE, words, "en").next_time  # type: ignore[arg-type]
    assert suggestion is not None
    assert suggestion.code == code


def test_much_longer_than_the_model_is_suggested_only_beside_a_model() -> None:
    long = transcript(EVERYTHING + " Now let me tell you the whole story of our company from the start.")
    suggestion = review_take("take", ALL_THREE, long, "en", transcript(EVERYTHING)).next_time
    assert suggestion is not None
    assert suggestion.code == "next_shorter"
    assert suggestion.facts["times"] == pytest.approx(1.9, abs=0.1)
    alone = review_take("take", ALL_THREE, long, "en").next_time
    assert alone is not None
    assert alone.code == "next_keep"


def test_avoided_phrases_are_found_by_form_and_the_longer_one_counts() -> None:
    found = find_avoided(ALL_THREE, transcript("A big discount, or two discounts, or a disco."), "en")
    assert [(evidence.phrase, evidence.quote) for evidence in found] == [
        ("big discount", "big discount,"),
        ("discount", "discounts,"),
    ]


def test_avoided_phrases_of_another_language_are_not_looked_for() -> None:
    assert find_avoided(ALL_THREE, transcript("Een big discount.", "nl"), "nl") == ()


def test_a_whole_review_says_each_point_once() -> None:
    review = review_take("take", ALL_THREE, transcript(EVERYTHING), "en")
    assert [finding.verdict for finding in review.findings] == [Verdict.SAID] * 3
