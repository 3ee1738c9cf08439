"""Words as they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.tokens import Tokeniser, base_language


def stems(text: str, language: str) -> list[str]:
    return [token.stem for token in Tokeniser(language).phrase(text)]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Comparing PRICES,", "compared price"),
        ("nl", "de klanten", "De klant"),
        ("nb", "kontrakten", "kontrakt"),
        ("en-GB", "renewals", "renewal"),
        ("nn", "kontrakten", "kontrakt"),
    ],
)
def test_forms_of_one_word_share_a_stem_in_each_language(language: str, one: str, other: str) -> None:
    assert stems(one, language) == stems(other, language)


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [("en", "thirty", "30"), ("nl", "twintig", "20"), ("nb", "førti", "40"), ("en", "30", "30")],
)
def test_spoken_and_written_numbers_are_the_same(language: str, text: str, digits: str) -> None:
    assert stems(text, language) == [digits]


def test_letters_with_rings_and_accents_stay_whatever_their_encoding() -> None:
    assert stems("på", "nb") == stems("pa\u030a", "nb") == ["på"]
    assert stems("één", "nl") == ["1"]


def test_a_word_with_a_hyphen_is_two_tokens_of_one_word_and_a_dash_is_none() -> None:
    tokens = Tokeniser("en").tokens(["the", "-", "month-end"])
    assert [(token.text, token.word) for token in tokens] == [("the", 0), ("month", 2), ("end", 2)]


def test_a_language_without_a_stemmer_is_compared_by_plain_words() -> None:
    assert stems("Die Verträge", "de") == ["die", "verträge"]


def test_a_phrase_of_stop_words_only_keeps_them() -> None:
    tokeniser = Tokeniser("en")
    tokens = tokeniser.phrase("can we do it")
    assert tokeniser.content(tokens) == tokens


@pytest.mark.parametrize(("code", "base"), [("no", "nb"), ("nb-NO", "nb"), ("EN-us", "en"), ("nl", "nl")])
def test_regions_and_the_written_norwegians_share_rules(code: str, base: str) -> None:
    assert base_language(code) == base


@given(st.lists(st.text(max_size=20), max_size=10), st.sampled_from(["en", "nl", "nb", "xx"]))
def test_any_text_gives_tokens_that_point_into_it(words: list[str], language: str) -> None:
    for token in Tokeniser(language).tokens(words):
        assert 0 <= token.word < len(words)
        assert token.stem
