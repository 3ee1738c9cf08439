"""Which accepted phrasings are too thin to tell a point by."""

import pytest

from app.analysis import thin_phrases
from tests.analysis.builders import line, point


@pytest.mark.parametrize(
    ("language", "phrase"),
    [("en", "I hear you"), ("nl", "dat begrijp ik"), ("nb", "det er det"), ("en", "we do it")],
)
def test_a_phrase_with_fewer_than_two_telling_words_is_too_thin(language: str, phrase: str) -> None:
    wanted = line(point(phrase, language=language), language=language)
    assert thin_phrases(wanted, language) == (("point", phrase, "too_few_words"),)


def test_a_phrase_of_another_point_of_the_line_tells_neither() -> None:
    one = point("We deliver within two weeks", "Delivery takes a fortnight", id="one")
    other = point("we deliver within two weeks!", id="other")
    assert thin_phrases(line(one, other), "en") == (
        ("one", "We deliver within two weeks", "like_another_point"),
        ("other", "we deliver within two weeks!", "like_another_point"),
    )


def test_good_phrases_and_those_of_another_language_are_not_named() -> None:
    good = point("Who signs the contract on your side?", "Who has to approve the order?")
    assert thin_phrases(line(good), "en") == ()
    assert thin_phrases(line(good), "nl") == ()
