from __future__ import annotations

import pytest

from app.analysis.wording import find_mentions, has_lists, is_sound
from app.domain import MentionKind, Transcript, TranscriptState, Word, Wording
from tests.analysis.builders import failed, no_speech


def said(text: str, language: str = "en") -> Transcript:
    """Words without pauses; "|" is a pause."""
    words: list[Word] = []
    at = 0.0
    for piece in text.split():
        if piece == "|":
            at += 0.5
            continue
        words.append(Word(piece, at, at + 0.3))
        at += 0.3
    return Transcript(TranscriptState.DONE, language, tuple(words))


def found(text: str, language: str = "en", wording: Wording | None = None) -> list[tuple[str, str]]:
    mentions = find_mentions(said(text, language), language, wording)
    return [(mention.kind.value, mention.text) for mention in mentions]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It is, um, ready.", [("sound", "um,")]),
        ("en", "So, you know, we deliver.", [("filler", "So,"), ("filler", "you know,")]),
        ("en", "It is | like | ready.", [("filler", "like")]),
        ("en", "It's sort of ready.", [("hedge", "sort of")]),
        ("en", "Maybe I think it works.", [("hedge", "Maybe"), ("hedge", "I think")]),
        ("en", "You know what I mean?", [("filler", "You know what I mean?")]),
        (
            "nl",
            "Het is, zeg maar, eh, klaar, hè?",
            [("filler", "zeg maar,"), ("sound", "eh,"), ("filler", "hè?")],
        ),
        ("nl", "Dus, misschien kan het.", [("filler", "Dus,"), ("hedge", "misschien")]),
        ("nl", "Ik denk dat het kan.", [("hedge", "Ik denk")]),
        ("nb", "Det er liksom bra, ikke sant?", [("filler", "liksom"), ("filler", "ikke sant?")]),
        ("nb", "Øh, jeg tror det går.", [("sound", "Øh,"), ("hedge", "jeg tror")]),
        ("no", "Kanskje det går.", [("hedge", "Kanskje")]),
        ("nn", "Eg trur det går.", [("hedge", "Eg trur")]),
    ],
)
def test_what_is_in_the_lists_is_found(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I like the way it looks, as you know that customers like it."),
        ("en", "And so, my fellow Americans, ask not what your country can do for you."),
        ("en", "Turn right at the well. That is right. The price is so low."),
        ("en", "What kind of price? A new sort of contract. That is kind of you."),
        ("en", "I believe in you, and I think about the price more or less than you."),
        ("en", "Right. Okay, let us meet. Well."),
        ("en", "Could you sign it? We met at the end of the day. A pretty house, rather than a flat."),
        ("en", "He thinks of a little house and a bit of sugar."),
        ("nl", "Ik geloof in deze dialoog en we zullen deze dialoog voeren."),
        ("nl", "Ja, dat klopt. Dus de prijs is lager. Ik hoor u. Dat is toch mooi."),
        ("nl", "Zeg maar wanneer het past. We nemen de kosten op zich. Een gewoon contract."),
        ("nb", "Vi har nok tid. Det er nok. Bare ring meg. Det er ikke sant."),
        ("nb", "Jeg tror på deg. Litt sukker. Det er en måte som virker."),
        ("de", "Um, das ist, eh, vielleicht gut."),
    ],
)
def test_a_word_in_a_sensible_use_is_none(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We we can do it.", "We we"),
        ("en", "I would, I would say so now.", "I would, I would"),
        ("en", "We can re- report it.", "re- report"),
        ("nl", "De de prijs is goed.", "De de"),
        ("nl", "Het is, het is goed.", "Het is, het is"),
        ("nb", "Jeg, jeg ringer deg.", "Jeg, jeg"),
    ],
)
def test_a_start_that_is_said_again_is_a_repeat(language: str, text: str, expected: str) -> None:
    assert found(text, language) == [("repeat", expected)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is very, very good and never, never late."),
        ("en", "Thank you, you can call. I like that, that is good. Log in, in the end."),
        ("en", "We grew day by day by day. We help. We help. No, no."),
        ("nl", "Dank u, u kunt bellen. Heel, heel goed. Dat weet ik. Ik bel."),
        ("nb", "Jeg vet det, det er bra. Veldig, veldig bra."),
    ],
)
def test_doubling_on_purpose_is_no_repeat(language: str, text: str) -> None:
    assert found(text, language) == []


def test_times_and_places_are_those_of_the_words() -> None:
    (mention,) = find_mentions(said("It is, you know, ready."), "en")
    assert (mention.first_word, mention.end_word) == (2, 4)
    assert [mention.start_s, mention.end_s] == pytest.approx([0.6, 1.2])
    assert mention.kind is MentionKind.FILLER


def test_the_packs_words_count_wherever_they_are_said() -> None:
    wording = Wording(fillers=("to be fair",), weak=("cheap",))
    assert found("Cheap offers are to be fair good.", "en", wording) == [
        ("hedge", "Cheap"),
        ("filler", "to be fair"),
    ]
    assert found("Cheap offers.", "en") == []


def test_the_longest_phrase_wins() -> None:
    wording = Wording(fillers=("fair", "to be fair"))
    assert found("It is to be fair good.", "en", wording) == [("filler", "to be fair")]


def test_a_language_without_lists_has_the_packs_words_only() -> None:
    assert not has_lists("de")
    assert found("Um, also gut.", "de", Wording(fillers=("also",))) == [("filler", "also")]


def test_nothing_is_found_where_there_are_no_words() -> None:
    for transcript in (None, failed(), no_speech(), said("")):
        assert find_mentions(transcript, "en") == ()


def test_sounds_are_those_of_the_language() -> None:
    assert is_sound("Um,", "en-GB")
    assert is_sound("øh", "no")
    assert not is_sound("er", "nb")
    assert not is_sound("um", "de")
