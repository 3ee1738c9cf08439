"""Which questions were put to the buyer, with and without punctuation, in three languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis import find_points, find_questions
from app.analysis.questions import question_points
from app.domain import (
    AskedQuestion,
    Phrases,
    Process,
    QualificationItem,
    Question,
    Text,
    Transcript,
    TranscriptState,
    Word,
)
from tests.analysis.builders import failed, no_speech, transcript

OPEN, CLOSED, FACT = True, False, None


def found(said: str, language: str = "en") -> list[bool | None]:
    return [one.is_open for one in find_questions(transcript(said, language), language)]


def bare(text: str) -> str:
    """As a speech model without punctuation writes it."""
    return re.sub(r"[.,?!]", "", text).lower()


@pytest.mark.parametrize(
    ("language", "said", "wanted"),
    [
        ("en", "Before we compare prices, can I ask what one lost renewal costs you?", [OPEN]),
        ("en", "How about fifteen minutes on Thursday at ten?", [CLOSED]),
        ("en", "Who else signs off on this?", [FACT]),
        ("en", "Can you tell me how many depots there are?", [FACT]),
        ("en", "Would you be open to a short trial?", [CLOSED]),
        ("en", "Tell me about the last time that happened.", [OPEN]),
        ("en", "I'd love to understand how you plan the visits today.", [OPEN]),
        ("nl", "Mag ik eerst vragen wat één gemiste verlenging u kost?", [OPEN]),
        ("nl", "Zullen we donderdag om negen uur afspreken?", [CLOSED]),
        ("nl", "Wanneer wilt u beginnen?", [FACT]),
        ("nl", "Kunt u mij vertellen hoe u nu plant?", [OPEN]),
        ("nl", "Wat gebeurt er als u niets doet?", [OPEN]),
        ("nb", "Kan jeg spørre hva én tapt kunde koster dere?", [OPEN]),
        ("nb", "Skal vi møtes torsdag klokken ni?", [CLOSED]),
        ("nb", "Hvor mye koster det dere i dag?", [FACT]),
        ("nb", "Kan du fortelle litt om hvordan dere jobber i dag?", [OPEN]),
    ],
)
def test_a_question_is_found_with_its_mark_and_by_the_order_of_its_words(
    language: str, said: str, wanted: list[bool | None]
) -> None:
    assert found(said, language) == wanted
    assert found(bare(said), language) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("You have twelve depots?", [CLOSED]),
        ("Fifteen minutes on Thursday?", [CLOSED]),
        ("As you said, can we meet on Thursday?", [CLOSED]),
        ("You said it takes a week, is that right?", [CLOSED]),
        ("When you put the two side by side, what's in theirs and what's in ours?", [OPEN]),
        ("So what does the other offer include? Because ours has the training in it.", [OPEN]),
        ("Is there a doubt? Otherwise, shall we start in May?", [CLOSED, CLOSED]),
        ("Is Dr. Patel in?", [CLOSED]),
    ],
)
def test_a_question_mark_is_believed_where_the_buyer_is_asked(said: str, wanted: list[bool | None]) -> None:
    assert found(said) == wanted


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "It works well, right? You get it on Friday, okay? That's nice, isn't it?"),
        ("en", "You won't do that, will you?"),
        ("en", "You asked me, what does it cost? It costs nothing."),
        ("en", 'They ask: "Can it do that?" and we say yes.'),
        ("en", "People often ask us, can it do routes?"),
        ("en", "How do we do that? We plan the visits for you."),
        ("en", "Why? Because it works."),
        ("en", "How are you today? You know what? Who knows?"),
        ("en", "We have three modules?"),
        ("en", "What I like is that you are quick. When we are ready, we start."),
        ("en", "Ask not what your country can do for you, ask what you can do for your country."),
        ("nl", "Dat is toch mooi, hè? U krijgt het vrijdag, toch? Niet waar?"),
        ("nl", "U vroeg me, wat kost het? Het kost niets."),
        ("nl", "Heeft u vragen, dan bel ik u."),
        ("nl", "Als u wilt, kunt u beginnen. Dan kunt u hem rustig lezen."),
        ("nl", "Hoe doen we dat? Wij plannen de ritten."),
        ("nb", "Det er fint, ikke sant? Du får det på fredag, ok?"),
        ("nb", "Har du spørsmål, så ringer jeg deg. Vil dere ut, er det tre måneders oppsigelse."),
        ("nb", "Når vi er ferdige, ringer jeg deg. Nå har du sett det viktigste."),
        ("nb", "Du spurte meg, hva koster det? Det koster ingenting."),
    ],
)
def test_no_question_is_invented(language: str, said: str) -> None:
    assert found(said, language) == []


def test_two_questions_without_marks_are_told_apart_by_the_pause_between_them() -> None:
    texts = ["what", "would", "you", "need", "first", "shall", "we", "meet", "on", "thursday"]
    starts = [0.3 * at + (0.6 if at >= 5 else 0.0) for at in range(len(texts))]
    words = tuple(Word(text, start, start + 0.25) for text, start in zip(texts, starts, strict=True))
    asked = find_questions(Transcript(TranscriptState.DONE, "en", words), "en")
    assert [(one.evidence.quote, one.is_open) for one in asked] == [
        ("what would you need first", OPEN),
        ("shall we meet on thursday", CLOSED),
    ]


def test_a_question_carries_its_words_and_times() -> None:
    (asked,) = find_questions(transcript("Thanks for that. So what would you need first? I see."), "en")
    assert asked.evidence.quote == "what would you need first?"
    assert (asked.evidence.first_word, asked.evidence.end_word) == (4, 9)
    assert asked.evidence.start_s == pytest.approx(1 + 4 * 0.4)
    assert (asked.question, asked.qualifies, asked.evidence.phrase) == ("", "", "")


COST = Question(
    "cost",
    Text({"en": "What does one lost renewal cost you?"}, "en"),
    Phrases({"en": ("how much is a renewal worth to you",)}, "en"),
    "need",
)
PROCESS = Process(
    "p",
    (),
    "BANT",
    (
        QualificationItem(
            "authority",
            Text({"en": "Authority"}, "en"),
            Text({"en": "Who else has to say yes before you can start?"}, "en"),
        ),
    ),
)


def asked_of(said: str) -> tuple[AskedQuestion, ...]:
    words = transcript(said)
    findings = find_points(question_points((COST,), PROCESS), words, "en")
    return find_questions(words, "en", (COST,), findings)


def test_the_scenarios_question_is_named_and_told_once() -> None:
    asked = asked_of("I hear you. What does one lost renewal cost you? And shall we meet on Thursday?")
    assert [(one.question, one.qualifies, one.is_open) for one in asked] == [
        ("cost", "need", OPEN),
        ("", "", CLOSED),
    ]


def test_a_question_in_the_words_of_a_qualification_item_settles_it() -> None:
    asked = asked_of("Who else has to say yes before you can start?")
    assert [(one.question, one.qualifies) for one in asked] == [("", "authority")]


@pytest.mark.parametrize("words", [None, failed(), no_speech(), transcript("")])
def test_without_words_nothing_was_asked(words: Transcript | None) -> None:
    assert find_questions(words, "en", (COST,)) == ()


def test_a_language_without_lists_is_judged_by_its_marks() -> None:
    assert found("Was kostet Sie das heute? Das ist gut.", "de") == [None]
    assert found("was kostet sie das heute", "de") == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["what", "you", "?", "so,", "can", "is", '"', "—", "right?", "because", "."]),
        max_size=14,
    ),
    st.sampled_from(["en", "nl", "nb", "xx"]),
)
def test_any_words_give_questions_that_lie_inside_them(words: list[str], language: str) -> None:
    for one in find_questions(transcript(" ".join(words), language), language):
        assert 0 <= one.evidence.first_word < one.evidence.end_word <= len(words)
