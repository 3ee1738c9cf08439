"""Remarks about the person and about the work are told apart; stretches, rewordings, what was kept."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis import (
    LOWER_FROM,
    OPEN,
    SILENT_FROM,
    AdviceKind,
    Strength,
    check_wording,
    has_wording_lists,
    heed_kept,
    reworded,
)
from app.analysis.lexicon import sections_of
from app.analysis.remark_lists import remark_lists
from app.analysis.rewordings import CODES
from app.analysis.wording_check import PATTERNS, REASONS
from benchmarks.wording import PRECISION, RECALL, measure_remarks, read_remarks

CASES = Path(__file__).parent.parent / "data" / "wording"
LANGUAGES = ("en", "nl", "nb")


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Kind and words of each stretch."""
    return [(advice.kind.value, text[advice.start : advice.end]) for advice in check_wording(text, language)]


def rewordings(text: str, language: str = "en") -> list[str]:
    """The rewordings of the first stretch."""
    return [reworded(one, language) for one in check_wording(text, language)[0].rewordings]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_untuned_half_reaches_the_goal(language: str) -> None:
    remarks = read_remarks(CASES / f"{language}.jsonl")
    table = measure_remarks(remarks, "untuned")["by_language"][language]
    assert len(remarks) >= 150
    assert table.remarks >= 75
    assert table.precision >= PRECISION
    assert table.recall >= RECALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_about_half_of_the_cases_are_about_the_person_and_none_stands_there_twice(language: str) -> None:
    remarks = read_remarks(CASES / f"{language}.jsonl")
    assert {remark.language for remark in remarks} == {language}
    assert 0.4 < sum(remark.about_person for remark in remarks) / len(remarks) < 0.6
    assert len({remark.text for remark in remarks}) == len(remarks)


@pytest.mark.parametrize(
    ("text", "language", "kind", "words"),
    [
        ("You always rush.", "en", "generalising", "You always"),
        ("YOU NEVER LISTEN", "en", "generalising", "YOU NEVER"),
        ("Fine line. You’re lazy.", "en", "verdict", "You’re lazy"),
        ("youre the type that gives up", "en", "verdict", "youre the type"),
        ("So you should ask first.", "en", "order", "you should"),
        ("Please stop doing that.", "en", "order", "stop doing"),
        ("You don't want to ask.", "en", "mind_reading", "You don't want"),
        ("It's your fault.", "en", "blame", "your fault"),
        ("You are a natural.", "en", "praise_of_person", "You are a natural"),
        ("Anna is better than you.", "en", "comparison", "better than you"),
        ("Je moet eerst vragen.", "nl", "order", "Je moet"),
        ("Jij bent lui.", "nl", "verdict", "Jij bent lui"),
        ("Je vraagt nooit door.", "nl", "generalising", "Je vraagt nooit"),
        ("Stop met uitleggen.", "nl", "order", "Stop met"),
        ("Du bør spørre først.", "nb", "order", "Du bør"),
        ("Du er lat.", "no", "verdict", "Du er lat"),
        ("Du spør aldri.", "nb", "generalising", "Du spør aldri"),
        ("Slutt å forklare.", "nb", "order", "Slutt å"),
    ],
)
def test_a_stretch_is_named_and_is_what_was_written(text: str, language: str, kind: str, words: str) -> None:
    assert found(text, language) == [(kind, words)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The buyer said: you always call late, you never write.", "en"),
        ("The buyer told you that you should send it.", "en"),
        ("“You are lazy” was his answer.", "en"),
        ("‘You never call’, and then a good reply.", "en"),
        ('He asked "why do you always', "en"),
        ("What would happen if you never named the price?", "en"),
        ("What should you ask first?", "en"),
        ("The point where you should ask is 0:40.", "en"),
        ("You asked an open question and waited.", "en"),
        ("A brilliant, short question.", "en"),
        ("De klant zei: jullie bellen altijd te laat.", "nl"),
        ("Je vraag moet eerder komen.", "nl"),
        ("Je stem gaat altijd omlaag aan het eind.", "nl"),
        ("De klant bedankt je altijd.", "nl"),
        ("'s Ochtends werkte deze zin beter.", "nl"),
        ("Kunden sa at du alltid ringer for sent.", "nb"),
        ("Kunden takker deg alltid.", "nb"),
        ("«Du er for dyr» fikk et godt svar.", "nb"),
        ("Prisen bør komme etter verdien.", "nb"),
    ],
)
def test_the_work_and_what_others_said_are_left_alone(text: str, language: str) -> None:
    assert found(text, language) == []


def test_the_writer_speaks_again_after_what_somebody_said() -> None:
    text = "He said the price is high, but you always give in."
    assert found(text) == [("generalising", "you always")]
    assert found("The buyer said: you are late. You should call.") == [("order", "You should")]


def test_each_stretch_of_a_remark_is_found_in_its_order() -> None:
    text = "You should ask. The line is fine. You are lazy, and you never listen."
    assert [kind for kind, _ in found(text)] == ["order", "verdict", "generalising"]


def test_what_was_ordered_becomes_a_question() -> None:
    assert rewordings("You should ask about the budget first.")[0] == (
        "Would it help to ask about the budget first?"
    )
    assert rewordings("Je moet eerst naar het budget vragen.", "nl")[0] == (
        "Zou het helpen om eerst naar het budget te vragen?"
    )
    assert rewordings("Je moet de klant laten uitpraten.", "nl")[0] == (
        "Zou het helpen om de klant laten uit te praten?"
    )
    assert rewordings("Du må spørre om budsjettet først.", "nb")[0] == (
        "Ville det hjelpe å spørre om budsjettet først?"
    )
    assert rewordings("You never let her finish.")[0] == "Would it help to let her finish?"
    assert rewordings("Stop apologising.")[0] == "What would happen without apologising?"
    assert rewordings("Stop met sorry zeggen.", "nl")[0] == "Wat zou er gebeuren zonder sorry te zeggen?"
    assert rewordings("Slutt å si unnskyld.", "nb")[0] == "Hva ville skje uten å si unnskyld?"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You should have asked.", "en"),
        ("You should try to be less lazy.", "en"),
        ("You never named the price.", "en"),
        ("You need more courage.", "en"),
        ("Je moet om de order vragen.", "nl"),
        ("Je moet doorlopend informeren naar.", "nl"),
        ("Du må være tøffere.", "nb"),
    ],
)
def test_what_the_grammar_or_the_person_forbids_is_left_to_the_writer(text: str, language: str) -> None:
    assert all(OPEN in one or "{" not in one for one in rewordings(text, language))
    assert OPEN in rewordings(text, language)[0]


def test_a_moment_in_the_remark_is_taken_over_as_it_is_written() -> None:
    assert "What did you notice at 1:05?" in rewordings("At 1:05 you always talk.")


def test_braces_in_a_remark_are_only_braces() -> None:
    assert rewordings("You should ask {time} first.")[0] == "Would it help to ask {time} first?"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rewording_is_itself_about_the_person(language: str) -> None:
    for remark in read_remarks(CASES / f"{language}.jsonl")[::4]:
        for advice in check_wording(remark.text, language):
            texts = [reworded(one, language) for one in advice.rewordings]
            assert 2 <= len(texts) <= 3
            for text in texts:
                assert text
                assert check_wording(text, language) == (), text


def test_what_the_writer_keeps_grows_quiet_and_then_silent() -> None:
    advice = check_wording("You should ask. You are lazy.", "en")
    assert [one.pattern for one in advice] == ["should", "trait:lazy"]
    assert heed_kept(advice, {"should": LOWER_FROM - 1}) == advice
    low = heed_kept(advice, {"should": LOWER_FROM})
    assert [one.strength for one in low] == [Strength.LOW, Strength.PLAIN]
    assert heed_kept(advice, {"should": SILENT_FROM, "trait:shy": 9}) == advice[1:]


def test_a_language_without_a_list_is_not_checked() -> None:
    assert has_wording_lists("en-GB")
    assert has_wording_lists("no")
    assert not has_wording_lists("de")
    assert check_wording("Du bist immer so faul.", "de") == ()
    assert check_wording("You always", "../en") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_have_every_pattern_and_every_rewording(language: str) -> None:
    lists = remark_lists(language)
    assert set(lists.patterns) == set(PATTERNS)
    assert set(lists.slots) >= {"GAPSTOP", "HELD", "BACK", "BUT"}
    assert set(sections_of(language, "rewordings")) == set(CODES)
    assert {kind for kind, _ in PATTERNS.values()} == set(AdviceKind)
    assert len(REASONS) == len(set(REASONS))


PARTS = st.sampled_from(
    [
        *("You", "you’re", "je", "du", "should", "never", "always", "stop", "moet", "altijd", "må", "aldri"),
        *("said:", "zei", "dat", "sa", "at", "kunden", "klant", "buyer", "lazy", "lui", "lat", "dan", "enn"),
        *("0:32", '"', "“", "”", "«", "»", "‘", "’", "'", ".", ",", ":", "?", "…", "-", "–", "(", ")", "\n"),
        *("~", "+", "*", "^", "$", "/", "😀", "İ", "ß", "ŉ", "\u0301"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=80), st.lists(PARTS, max_size=25).map(" ".join)), st.sampled_from(LANGUAGES)
)
def test_any_text_gives_stretches_that_lie_inside_it_and_apart(text: str, language: str) -> None:
    at = 0
    for advice in check_wording(text, language):
        assert at <= advice.start < advice.end <= len(text)
        assert text[advice.start : advice.end].strip()
        assert all(reworded(one, language) for one in advice.rewordings)
        at = advice.end


def test_a_very_long_text_takes_no_time_to_speak_of() -> None:
    for text, language in product(("'a " * 30_000, '"' * 60_000, "x" * 200_000), LANGUAGES):
        assert check_wording(text, language) == ()
