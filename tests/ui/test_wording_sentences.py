"""Every code of the wording check has its sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.analysis import AdviceKind, check_wording
from app.analysis.rewordings import CODES
from app.analysis.wording_check import REASONS
from app.ui import wording_sentences as sentences
from app.ui.sentence_tables.rules import IMPROVEMENTS, RULES
from app.ui.sentence_tables.suggestions import FOLLOWED, SUGGESTIONS
from app.ui.translate import use_translator


@pytest.fixture
def loud() -> Iterator[None]:
    use_translator(lambda context, text: f"{context}: {text.upper()}" if "{" not in text else text)
    yield
    use_translator(None)


def test_every_kind_reason_and_rewording_is_worded() -> None:
    assert set(sentences.KINDS) == {kind.value for kind in AdviceKind}
    assert set(sentences.REASON_SENTENCES) == set(REASONS)
    assert set(sentences.REWORDING_NAMES) == set(CODES)


def test_advice_is_one_line_with_the_words_that_were_found() -> None:
    text = "You should {ask}."
    (advice,) = check_wording(text, "en")
    line = sentences.advice_sentence(advice.kind, advice.reason, "{ask}")
    assert line.startswith("An order: “{ask}”. An order leaves nothing to find out.")


def test_texts_are_those_of_the_window(loud: None) -> None:
    assert sentences.kind_name("blame") == "Wording: BLAME"
    assert sentences.reason_sentence("stop_leaves_nothing").startswith("Wording: THIS SAYS")
    assert sentences.rewording_name("what_if").startswith("Wording: ASK")
    assert sentences.kept_sentence().startswith("Wording: YOU KEPT")
    assert sentences.no_lists_sentence().startswith("Wording: WORDING")


def test_an_unknown_code_is_no_crash() -> None:
    assert sentences.kind_name("other") == "other"
    assert sentences.rewording_name("other") == "other"
    assert sentences.reason_sentence("other") == ""


def test_what_the_program_itself_suggests_is_about_the_work() -> None:
    for table in (SUGGESTIONS, FOLLOWED, RULES, IMPROVEMENTS):
        for texts in table.values():
            for language, text in zip(("en", "nl", "nb"), texts, strict=True):
                assert check_wording(text, language) == (), text
