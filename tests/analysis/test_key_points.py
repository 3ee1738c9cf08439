"""Whether a key point was made, and why not."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis import find_key_points, find_points
from app.analysis.key_points import CLOSE_FROM
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

ASK = KeyPointKind.ASK

PRICE: dict[str, tuple[str, ...]] = {
    "en": ("The price is fixed for three years", "You pay the same for three years"),
    "nl": ("De prijs ligt drie jaar vast", "U betaalt drie jaar lang hetzelfde tarief"),
    "nb": ("Prisen ligger fast i tre år", "Dere betaler det samme i tre år"),
}
SIGNS: dict[str, tuple[str, ...]] = {
    "en": ("Who signs the contract on your side?", "Who has to sign the agreement?"),
    "nl": ("Wie tekent het contract bij jullie?", "Wie moet de overeenkomst ondertekenen?"),
    "nb": ("Hvem signerer kontrakten hos dere?", "Hvem må skrive under på avtalen?"),
}
OFFER: dict[str, tuple[str, ...]] = {
    "en": ("I'll send you the quote on Friday", "You'll have the quote on Friday"),
    "nl": ("Ik stuur u vrijdag de offerte", "U krijgt vrijdag de offerte"),
    "nb": ("Jeg sender deg tilbudet på fredag", "Du får tilbudet på fredag"),
}


def find(said: str, key_point: KeyPoint, language: str = "en") -> Finding:
    return find_key_points(line(key_point, language=language), transcript(said, language), language)[0]


def of(phrases: dict[str, tuple[str, ...]], said: str, language: str) -> Finding:
    return find(said, point(*phrases[language], language=language), language)


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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "You were worried about increases. The price is fixed. That goes for three years."),
        ("nl", "U vroeg naar verhogingen. De prijs ligt gewoon vast. En dat drie jaar lang."),
        ("nb", "Du spurte om økninger. Prisen ligger fast. Og det gjelder i tre år."),
    ],
)
def test_a_point_made_in_two_sentences_is_made(language: str, said: str) -> None:
    assert of(PRICE, said, language).verdict is Verdict.SAID


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The price is fixed for 36 months."),
        ("nl", "De prijs ligt 36 maanden vast."),
        ("nb", "Prisen ligger fast i 36 måneder."),
    ],
)
def test_a_duration_said_in_another_unit_is_the_same(language: str, said: str) -> None:
    assert of(PRICE, said, language).verdict is Verdict.SAID


def test_one_shared_word_is_not_enough() -> None:
    finding = find("The price is on page two.", point("what are you comparing our price with"))
    assert finding.verdict is not Verdict.SAID
    assert finding.evidence is None


LEFT_OUT: dict[str, tuple[tuple[str, ...], str]] = {
    "en": (
        (
            "The price is fixed for three years",
            "Delivery takes two weeks",
            "Training is included",
            "Who signs the contract on your side?",
        ),
        "The price is fixed for three years. Delivery takes two weeks. Training is included.",
    ),
    "nl": (
        (
            "De prijs ligt drie jaar vast",
            "We leveren binnen twee weken",
            "De training zit erbij",
            "Wie tekent het contract bij jullie?",
        ),
        "De prijs ligt drie jaar vast. We leveren binnen twee weken. De training zit erbij.",
    ),
    "nb": (
        (
            "Prisen ligger fast i tre år",
            "Vi leverer innen to uker",
            "Opplæring er inkludert",
            "Hvem signerer kontrakten hos dere?",
        ),
        "Prisen ligger fast i tre år. Vi leverer innen to uker. Opplæring er inkludert.",
    ),
}


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
@pytest.mark.parametrize("left_out", [0, 1, 2])
def test_a_point_that_was_left_out_is_not_said_when_the_others_explain_the_take(
    language: str, left_out: int
) -> None:
    phrases, said = LEFT_OUT[language]
    sentences = said.split(". ")
    kept = ". ".join(one for at, one in enumerate(sentences) if at != left_out)
    points = [point(phrase, id=str(at), language=language) for at, phrase in enumerate(phrases)]
    found = find_points(points, transcript(kept, language), language)
    expected = [Verdict.SAID] * 3 + [Verdict.NOT_SAID]
    expected[left_out] = Verdict.NOT_SAID
    assert [finding.verdict for finding in found] == expected


def test_words_that_nothing_explains_may_be_a_point_in_other_words() -> None:
    said = "Delivery takes two weeks. Everything stays on your own servers at the office, every bit of it."
    points = [point("Delivery takes two weeks", id="when"), point("No data leaves the building", id="where")]
    found = find_points(points, transcript(said), "en")
    assert [finding.verdict for finding in found] == [Verdict.SAID, Verdict.COULD_NOT_TELL]


@pytest.mark.parametrize(
    "phrase",
    [
        "I want to understand it before I answer",
        "In that case the training costs you nothing",
        "Usually a question is left that we didn't get to",
        "I don't want to fill your inbox with things you won't read",
    ],
)
def test_a_phrasing_word_for_word_makes_the_point_whatever_it_denies_or_asks(phrase: str) -> None:
    wanted = point(phrase, "Something else that is not about it")
    assert find(f"Well, I see. {phrase}. So much for that.", wanted).verdict is Verdict.SAID


def test_what_was_made_by_half_shows_its_words() -> None:
    both = point("on Friday we send the invoice, and on Monday you get the contract")
    finding = find("On Friday we send the invoice.", both)
    assert finding.verdict is not Verdict.SAID
    assert finding.evidence is not None
    assert CLOSE_FROM <= finding.evidence.similarity < 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The price is fixed for one year."),
        ("nl", "De prijs ligt twee jaar vast."),
        ("nb", "Prisen ligger fast i to år."),
    ],
)
def test_another_duration_makes_the_point_by_half_and_says_what_is_missing(language: str, said: str) -> None:
    finding = of(PRICE, said, language)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "partial")
    assert "duration" in finding.missing


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The price isn't fixed for three years."),
        ("nl", "De prijs ligt niet drie jaar vast."),
        ("nb", "Prisen ligger ikke fast i tre år."),
    ],
)
def test_a_point_that_was_denied_was_not_made(language: str, said: str) -> None:
    finding = of(PRICE, said, language)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "denied")
    assert finding.evidence is not None


def test_a_denial_that_the_phrase_has_and_the_take_lacks_turns_the_point_round() -> None:
    finding = find("There is a setup fee for the tablets.", point("There is no setup fee for the tablets"))
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "denied")


def test_a_negation_in_the_sentence_before_changes_nothing() -> None:
    finding = find("That is not all. We deliver within two weeks.", point("we deliver within two weeks"))
    assert finding.verdict is Verdict.SAID


@pytest.mark.parametrize(
    ("language", "asked", "stated"),
    [
        ("en", "Who signs the contract on your side?", "Your director signs the contract on your side."),
        ("nl", "Wie tekent het contract bij jullie?", "De directeur tekent het contract bij jullie."),
        ("nb", "Hvem signerer kontrakten hos dere?", "Sjefen signerer kontrakten hos dere."),
    ],
)
def test_a_question_that_was_stated_was_not_asked(language: str, asked: str, stated: str) -> None:
    assert of(SIGNS, asked, language).verdict is Verdict.SAID
    finding = of(SIGNS, stated, language)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "stated")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Is the price fixed for three years?"),
        ("nl", "Ligt de prijs drie jaar vast?"),
        ("nb", "Ligger prisen fast i tre år?"),
    ],
)
def test_a_point_to_state_that_was_asked_was_not_made(language: str, said: str) -> None:
    finding = of(PRICE, said, language)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "asked")


def test_a_tag_at_the_end_does_not_make_a_question_of_a_statement() -> None:
    assert of(OFFER, "I'll send you the quote on Friday, okay?", "en").verdict is Verdict.SAID


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "You said the price is fixed for three years with them."),
        ("nl", "U zei dat de prijs daar drie jaar vast ligt."),
        ("nb", "Du sa at prisen ligger fast i tre år hos dem."),
    ],
)
def test_what_the_buyer_said_is_not_the_speakers_point(language: str, said: str) -> None:
    finding = of(PRICE, said, language)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "reported")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I sent you the quote last Friday."),
        ("nl", "Ik stuurde u vorige week vrijdag de offerte."),
        ("nb", "Jeg sendte deg tilbudet forrige fredag."),
    ],
)
def test_what_was_done_in_the_past_is_no_promise(language: str, said: str) -> None:
    assert of(OFFER, said, language).verdict is not Verdict.SAID


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I'll send you the quote at some point."),
        ("nl", "Ik stuur u de offerte een keer."),
        ("nb", "Jeg sender deg tilbudet en eller annen gang."),
    ],
)
def test_a_vague_moment_in_place_of_a_day_makes_the_promise_by_half(language: str, said: str) -> None:
    finding = of(OFFER, said, language)
    assert (finding.verdict, finding.reason) == (Verdict.NOT_SAID, "partial")
    assert "day" in finding.missing


def test_a_proposal_in_the_form_of_a_question_may_be_stated_when_it_is_a_commitment() -> None:
    meet = point("Shall we meet on Thursday at ten?", kind=KeyPointKind.COMMIT)
    assert find("Then we meet on Thursday at ten.", meet).verdict is Verdict.SAID


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_words_without_any_punctuation_are_read_by_their_order(language: str) -> None:
    opening = {"en": "good morning", "nl": "goedemorgen", "nb": "god morgen"}[language]
    question = SIGNS[language][0].removesuffix("?").lower()
    assert of(SIGNS, f"{opening} {question}", language).verdict is Verdict.SAID
    assert of(PRICE, PRICE[language][0].lower(), language).verdict is Verdict.SAID


def test_a_better_place_later_in_the_take_settles_a_doubtful_phrase() -> None:
    both = point("we never deliver late", "delivery within two weeks")
    assert find("We deliver late. Delivery within two weeks.", both).verdict is Verdict.SAID


@pytest.mark.parametrize(
    ("demand", "absent", "present"),
    [
        ("number", "We save hours each week, one by one.", "We save nine hours each week."),
        ("number", "We save hours each week.", "We save hours each week, a thousand."),
        ("day", "We save hours each time.", "On Thursdays we save hours each time."),
        ("time", "We save hours each Monday.", "We save hours each Monday morning."),
        ("name", "We save hours each week. On Monday.", "We save hours each week, says Anna."),
        ("'in writing'", "We save hours each week.", "We save hours each week, in writing."),
    ],
)
def test_without_what_must_be_present_a_point_is_half_made(demand: str, absent: str, present: str) -> None:
    wanted = point("we save hours each", must=(demand,))
    half = find(absent, wanted)
    assert (half.verdict, half.reason, half.missing) == (Verdict.NOT_SAID, "partial", (demand,))
    assert find(present, wanted).verdict is Verdict.SAID


def test_what_must_be_present_has_to_be_said_near_the_point() -> None:
    wanted = point("we save hours each week", must=("day",))
    far = "See you on Monday. Now listen to this. It is simple. We save hours each week."
    assert find(far, wanted).verdict is Verdict.NOT_SAID


def test_a_point_to_avoid_is_only_said_when_it_is_sure() -> None:
    avoid = point("we can give a big discount", kind=KeyPointKind.AVOID)
    assert find("We can give a big discount.", avoid).verdict is Verdict.SAID
    assert find("A discount, that is a big word.", avoid).verdict is not Verdict.SAID


def test_a_language_without_lists_is_compared_by_its_words_and_told_less_often() -> None:
    price = point("Der Preis bleibt drei Jahre fest", language="de")
    assert find("Der Preis bleibt drei Jahre fest.", price, "de").verdict is Verdict.SAID
    assert find("Der Zug kommt um acht.", price, "de").verdict is not Verdict.SAID


def test_without_a_transcript_nothing_can_be_told() -> None:
    for missing in (None, failed()):
        finding = find_key_points(line(point("yes indeed")), missing, "en")[0]
        assert (finding.verdict, finding.reason) == (Verdict.COULD_NOT_TELL, "no_transcript")


def test_where_nobody_spoke_nothing_was_said() -> None:
    finding = find_key_points(line(point("yes indeed")), no_speech(), "en")[0]
    assert (finding.verdict, finding.evidence) == (Verdict.NOT_SAID, None)


def test_an_empty_transcript_that_is_done_means_nothing_was_said() -> None:
    empty = Transcript(TranscriptState.DONE, "en")
    assert find_key_points(line(point("yes indeed")), empty, "en")[0].verdict is Verdict.NOT_SAID


def test_a_point_without_phrasings_is_looked_for_by_its_own_text_in_that_language_only() -> None:
    own = KeyPoint("own", Text({"en": "free of charge", "nl": "gratis levering"}, "en"), Phrases({}, "en"))
    foreign = KeyPoint("foreign", Text({"en": "free of charge"}, "en"), Phrases({"en": ("for free",)}, "en"))
    only = Line("line", Text({"en": "x"}, "en"), (own, foreign))
    first, second = find_key_points(only, transcript("U krijgt gratis levering.", "nl"), "nl")
    assert first.verdict is Verdict.SAID
    assert (second.verdict, second.reason) == (Verdict.COULD_NOT_TELL, "no_phrases")


def test_findings_come_in_the_order_of_the_points() -> None:
    points = [point(f"phrase number {word}", id=word) for word in ("two", "one", "three")]
    found = find_points(points, transcript("Phrase number one."), "en")
    assert [finding.key_point for finding in found] == ["two", "one", "three"]


def test_several_threads_may_read_takes_at_once() -> None:
    found: list[Verdict] = []

    def read(language: str) -> None:
        found.extend(of(PRICE, PRICE[language][0] + ".", language).verdict for _ in range(5))

    threads = [threading.Thread(target=read, args=(language,)) for language in ("en", "nl", "nb") * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [Verdict.SAID] * 30


WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            ["price", "not", "the", "what?", "compare.", "week", "-", "…", "30", "Å", "half", "ti"]
        ),
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
        assert CLOSE_FROM <= finding.evidence.similarity <= 1


@pytest.mark.parametrize(
    ("language", "phrase", "said"),
    [
        ("en", "Our minimum order is 500 units", "We've done away with the minimum order of 500 units."),
        ("nl", "De levertijd is zes weken", "De levertijd is zes weken, dat doen wij niet."),
        ("nb", "Frakten er gratis", "Gratis frakt er det slutt på."),
    ],
)
def test_a_point_that_is_taken_back_is_not_said(language: str, phrase: str, said: str) -> None:
    assert find(said, point(phrase, language=language), language).verdict is not Verdict.SAID


def test_only_after_a_comma_is_no_part_of_the_negation_before_it() -> None:
    both = point("Vi selger bare til bedrifter, ikke til privatpersoner", language="nb")
    assert find("Til privatpersoner selger vi ikke, bare til bedrifter.", both, "nb").verdict is Verdict.SAID
