"""Whether a key point was said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis import find_key_points
from app.analysis.key_points import SAID_FROM, WEAK_FROM
from app.domain import (
    Finding,
    KeyPoint,
    KeyPointKind,
    Line,
    Phrases,
    Text,
    Transcript,
    TranscriptState,
    Verdict,
)
from tests.analysis.builders import failed, line, no_speech, point, transcript


def find(said: str, key_point: KeyPoint, language: str = "en") -> Finding:
    return find_key_points(line(key_point, language=language), transcript(said, language), language)[0]


def test_a_phrase_said_word_for_word_is_found_with_its_words_and_times() -> None:
    finding = find("Well, look. I hear you on the price.", point("I hear you on the price"))
    assert finding.verdict is Verdict.SAID
    assert finding.evidence is not None
    assert finding.evidence.quote == "I hear you on the price."
    assert (finding.evidence.first_word, finding.evidence.end_word) == (2, 8)
    assert finding.evidence.start_s == pytest.approx(1 + 2 * 0.4)
    assert finding.evidence.end_s == pytest.approx(1.3 + 7 * 0.4)
    assert finding.evidence.phrase == "I hear you on the price"
    assert finding.evidence.similarity == 1.0


@pytest.mark.parametrize(
    ("language", "said", "phrase"),
    [
        ("en", "It is paying for itself in 3 months.", "pays for itself in three months"),
        ("en", "In three months it pays for itself.", "pays for itself in three months"),
        ("en", "It um pays, uh, pays for itself in about three months.", "pays for itself in three months"),
        ("nl", "Het is in 3 maanden gewoon terugverdiend.", "in drie maanden terugverdiend"),
        ("nb", "Alle data lagres i norge og er krypt hert.", "Alle data lagres i Norge og er kryptert"),
    ],
)
def test_other_forms_orders_fillers_digits_and_split_words_are_forgiven(
    language: str, said: str, phrase: str
) -> None:
    assert find(said, point(phrase, language=language), language).verdict is Verdict.SAID


def test_one_shared_word_is_not_enough() -> None:
    finding = find("The price is on page two.", point("what are you comparing our price with"))
    assert finding.verdict is Verdict.NOT_SAID
    assert finding.evidence is None


def test_something_like_it_cannot_be_told_and_shows_its_words() -> None:
    finding = find("On Friday we send the invoice.", point("on Friday we send the invoice and the contract"))
    assert (finding.verdict, finding.reason) == (Verdict.COULD_NOT_TELL, "weak")
    assert finding.evidence is not None
    assert WEAK_FROM <= finding.evidence.similarity < SAID_FROM


@pytest.mark.parametrize(
    ("language", "said", "phrase"),
    [
        ("en", "We can't deliver within two weeks.", "we deliver within two weeks"),
        ("nl", "De prijs ligt niet drie jaar vast.", "de prijs ligt drie jaar vast"),
        ("nb", "Tilbudet gjelder ikke ut måneden.", "tilbudet gjelder ut måneden"),
        (
            "en",
            "A setup fee, and free training for ten people.",
            "no setup fee and free training for ten people",
        ),
    ],
)
def test_a_negation_that_only_one_of_both_has_cannot_be_told(language: str, said: str, phrase: str) -> None:
    finding = find(said, point(phrase, language=language), language)
    assert (finding.verdict, finding.reason) == (Verdict.COULD_NOT_TELL, "negated")


def test_a_negation_in_the_sentence_before_changes_nothing() -> None:
    finding = find("That is not all. We deliver within two weeks.", point("we deliver within two weeks"))
    assert finding.verdict is Verdict.SAID


def test_a_question_that_was_stated_cannot_be_told() -> None:
    ask = point("what does a lost renewal cost", kind=KeyPointKind.ASK)
    assert find("What does a lost renewal cost you?", ask).verdict is Verdict.SAID
    stated = find("I know what a lost renewal does cost.", ask)
    assert (stated.verdict, stated.reason) == (Verdict.COULD_NOT_TELL, "not_asked")


def test_words_without_any_punctuation_are_not_held_against_a_question() -> None:
    ask = point("what does a lost renewal cost", kind=KeyPointKind.ASK)
    assert find("what does a lost renewal cost you", ask).verdict is Verdict.SAID


def test_a_better_place_later_in_the_take_settles_a_doubtful_phrase() -> None:
    both = point("we never deliver late", "delivery within two weeks")
    assert find("We deliver late. Delivery within two weeks.", both).verdict is Verdict.SAID


@pytest.mark.parametrize(
    ("demand", "absent", "present"),
    [
        ("number", "We save hours each week, one by one.", "We save nine hours each week."),
        ("day", "We save hours each time.", "On Thursday we save hours each time."),
        ("time", "We save hours each Monday.", "We save hours each Monday morning."),
        ("name", "We save hours each week. On Monday.", "We save hours each week, says Anna."),
        ("'in writing'", "We save hours each week.", "We save hours each week, in writing."),
    ],
)
def test_what_must_be_present_and_is_not_cannot_be_told(demand: str, absent: str, present: str) -> None:
    wanted = point("we save hours each", must=(demand,))
    assert find(absent, wanted).reason == "weak"
    assert find(present, wanted).verdict is Verdict.SAID


def test_without_a_transcript_nothing_can_be_told() -> None:
    for missing in (None, failed()):
        finding = find_key_points(line(point("yes indeed")), missing, "en")[0]
        assert (finding.verdict, finding.reason) == (Verdict.COULD_NOT_TELL, "no_transcript")


def test_where_nobody_spoke_nothing_was_said() -> None:
    finding = find_key_points(line(point("yes indeed")), no_speech(), "en")[0]
    assert (finding.verdict, finding.evidence) == (Verdict.NOT_SAID, None)


def test_a_point_without_phrasings_is_looked_for_by_its_own_text_in_that_language_only() -> None:
    own = KeyPoint("own", Text({"en": "free of charge", "nl": "gratis levering"}, "en"), Phrases({}, "en"))
    foreign = KeyPoint("foreign", Text({"en": "free of charge"}, "en"), Phrases({"en": ("for free",)}, "en"))
    only = Line("line", Text({"en": "x"}, "en"), (own, foreign))
    first, second = find_key_points(only, transcript("U krijgt gratis levering.", "nl"), "nl")
    assert first.verdict is Verdict.SAID
    assert (second.verdict, second.reason) == (Verdict.COULD_NOT_TELL, "no_phrases")


def test_findings_come_in_the_order_of_the_points() -> None:
    points = [point(f"phrase number {word}", id=word) for word in ("two", "one", "three")]
    found = find_key_points(line(*points), transcript("Phrase number one."), "en")
    assert [finding.key_point for finding in found] == ["two", "one", "three"]


WORDS = st.lists(
    st.one_of(
        st.sampled_from(["price", "not", "the", "what?", "compare.", "week", "-", "…", "30", "Å"]),
        st.text(min_size=1, max_size=8),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS, st.sampled_from(["en", "nl", "nb", "de"]), st.sampled_from(list(KeyPointKind)))
def test_any_words_give_a_finding_whose_evidence_lies_in_them(
    said: list[str], phrase: list[str], language: str, kind: KeyPointKind
) -> None:
    words = transcript(" ".join(said), language)
    wanted = point(" ".join(phrase) or "x", kind=kind, language=language, must=("number",))
    finding = find_key_points(line(wanted, language=language), words, language)[0]
    if finding.verdict is Verdict.SAID:
        assert finding.evidence is not None
    if finding.evidence is not None:
        assert 0 <= finding.evidence.first_word < finding.evidence.end_word <= len(words.words)
        assert WEAK_FROM <= finding.evidence.similarity <= 1


def test_an_empty_transcript_that_is_done_means_nothing_was_said() -> None:
    empty = Transcript(TranscriptState.DONE, "en")
    assert find_key_points(line(point("yes indeed")), empty, "en")[0].verdict is Verdict.NOT_SAID
