"""Numbers, durations, times and days, however they are said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.elements import Element, find_elements
from app.analysis.tokens import Tokeniser


def elements(text: str, language: str) -> list[Element]:
    texts = [token.text for token in Tokeniser(language).phrase(text)]
    return [element for element in find_elements(texts, language) if not element.soft]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "a quarter of an hour", "15 minutes"),
        ("en", "thirty six months", "three years"),
        ("en", "two hundred and fifty", "250"),
        ("en", "forty thousand", "40,000"),
        ("en", "by noon", "at 12 o'clock"),
        ("en", "half past eight", "eight thirty"),
        ("en", "on Wednesdays", "Wednesday"),
        ("en", "the first of March", "March 1st"),
        ("en", "by the end of the month", "month end"),
        ("nl", "een kwartier", "vijftien minuten"),
        ("nl", "zesendertig maanden", "drie jaar"),
        ("nl", "om half drie", "om 14.30"),
        ("nl", "vijfduizend", "5.000"),
        ("nl", "tachtigduizend", "80.000"),
        ("nl", "achttienhonderd", "1.800"),
        ("nl", "honderdvijftig", "150"),
        ("nl", "driehonderdveertig", "340"),
        ("nl", "honderdduizend", "100.000"),
        ("nl", "1 maart", "één maart"),
        ("nl", "donder dag", "donderdag"),
        ("nb", "et kvarter", "femten minutter"),
        ("nb", "trettiseks måneder", "tre år"),
        ("nb", "klokka halv ni", "klokka 8.30"),
        ("nb", "fem tusen", "5000"),
        ("nb", "førtitusen", "40.000"),
        ("nb", "hundretusen", "100.000"),
        ("nb", "første mars", "1 mars"),
        ("nb", "tors dag", "torsdag"),
        ("nb", "halvannen time", "90 minutter"),
    ],
)
def test_one_value_said_in_two_ways_is_the_same(language: str, one: str, other: str) -> None:
    (left,), (right,) = elements(one, language), elements(other, language)
    assert left.same(right)
    assert right.same(left)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "three years", "one year"),
        ("en", "Monday", "Tuesday"),
        ("en", "at four o'clock", "at five o'clock"),
        ("nl", "vijf procent", "tien procent"),
        ("nb", "første mars", "første april"),
    ],
)
def test_two_values_are_not_the_same(language: str, one: str, other: str) -> None:
    assert not elements(one, language)[0].same(elements(other, language)[0])


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "may I, march on"), ("en", "at some point soon"), ("nl", "een keer"), ("nb", "en gang")],
)
def test_vague_words_and_articles_are_no_values(language: str, text: str) -> None:
    assert elements(text, language) == []


@given(st.lists(st.text(min_size=1, max_size=8), max_size=12), st.sampled_from(["en", "nl", "nb", "de"]))
def test_elements_lie_in_the_words_and_never_overlap(words: list[str], language: str) -> None:
    texts = [token.text for token in Tokeniser(language).tokens(words)]
    end = 0
    for element in find_elements(texts, language):
        assert end <= element.first < element.end <= len(texts)
        end = element.end
