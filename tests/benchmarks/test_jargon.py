"""The sales talk full of names: that it is what it says, and that right and wrong are told apart."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest

from benchmarks.jargon_cases import VOICES, Case, cases, scored, sentences_of
from benchmarks.spoken import has_voice


@pytest.fixture
def case() -> Case:
    wanted = {"How does Calder Heating plan", "It took them six weeks"}
    found = [one for one in sentences_of("en") if any(one.spoken.startswith(text) for text in wanted)]
    assert len(found) == 2
    return Case("en", np.zeros(16_000, dtype=np.float32), (), tuple(found), ("Calder Heating", "MEDDIC"))


def _text(case: Case) -> str:
    return " ".join(sentence.spoken for sentence in case.sentences)


def test_there_are_sixty_english_and_thirty_dutch_sentences_with_names_and_some_without() -> None:
    for language, least in (("en", 60), ("nl", 30)):
        found = sentences_of(language)
        assert sum(bool(sentence.names) for sentence in found) >= least
        assert sum(not sentence.names for sentence in found) >= 8
        assert not any("[" in sentence.spoken or "|" in sentence.spoken for sentence in found)


@pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed")
@pytest.mark.parametrize("language", VOICES)
def test_a_window_is_short_enough_and_its_names_are_among_those_that_are_told_first(language: str) -> None:
    for window in islice(cases(language, 1), 6):
        assert 1 < window.length_s < 29
        assert len(window.speech) == len(window.sentences)
        assert set(window.names) <= set(window.hotwords[: len(window.names) + 3])
        assert len(set(window.hotwords)) == len(window.hotwords)


def test_what_was_said_is_all_right(case: Case) -> None:
    score = scored(case, _text(case), case.hotwords)
    assert (score.names, score.hits, score.errors, score.lost, score.false, score.empty) == (1, 1, 0, 0, 0, 0)
    assert score.words == 9 + 9


def test_a_name_that_came_out_otherwise_is_missed_and_no_other_word_is_wrong(case: Case) -> None:
    score = scored(case, _text(case).replace("Calder Heating", "a cold heat in"), case.hotwords)
    assert (score.hits, score.errors, score.lost) == (0, 0, 0)


def test_a_name_in_one_word_or_in_several_is_the_same_name(case: Case) -> None:
    assert scored(case, _text(case).replace("Calder Heating", "calderheating"), ()).hits == 1


def test_a_sentence_that_is_missing_is_lost_and_a_name_too_many_is_false(case: Case) -> None:
    score = scored(case, f"{case.sentences[0].spoken} MEDDIC.", case.hotwords)
    assert (score.lost, score.false) == (1, 1)
    nothing = scored(case, "", case.hotwords)
    assert (nothing.lost, nothing.empty, nothing.errors) == (2, 1, nothing.words)
