from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import Span, Transcript, TranscriptState
from app.transcription.words import RawSegment, RawWord, assemble, unwritten_from, with_tail


def _segment(
    text: str, start_s: float, end_s: float, *, logprob: float = -0.2, no_speech: float = 0.05
) -> RawSegment:
    words = text.split()
    step = (end_s - start_s) / max(1, len(words))
    raw = [
        RawWord(f" {word}", start_s + index * step, start_s + (index + 1) * step, 0.9)
        for index, word in enumerate(words)
    ]
    return RawSegment(tuple(raw), start_s, end_s, logprob, no_speech)


def _words(*timed: tuple[str, float, float]) -> RawSegment:
    raw = tuple(RawWord(f" {text}", start, end, 0.9) for text, start, end in timed)
    return RawSegment(raw, raw[0].start_s, raw[-1].end_s, -0.2, 0.05)


def _assemble(
    segments: list[RawSegment],
    speech: list[tuple[float, float]],
    language: str = "en",
    duration_s: float = 30.0,
) -> Transcript:
    spans = [Span(start, end) for start, end in speech]
    return assemble(segments, spans, language=language, model="tiny", duration_s=duration_s)


def test_nothing_heard_is_no_speech() -> None:
    found = _assemble([], [])
    assert found.state is TranscriptState.NO_SPEECH
    assert (found.words, found.sentences, found.problem) == ((), (), "")


def test_speech_that_gave_no_word_is_not_called_silence() -> None:
    found = _assemble([], [(1, 4)])
    assert found.state is TranscriptState.FAILED
    assert found.problem == "speech_not_understood"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you for watching!"),
        ("en", "Thank you."),
        ("en-GB", "Subtitles by the Amara.org community"),
        ("nl", "Ondertiteld door de Amara.org gemeenschap"),
        ("nl", "TV GELDERLAND 2021"),
        ("nb", "Teksting av Nicolai Winther"),
        ("nb", "Undertekster av Ai-Media"),
        ("no", "Takk for at du så på!"),
        ("nb", "Thank you."),
    ],
)
def test_a_known_credit_over_silence_is_dropped_and_counted(language: str, text: str) -> None:
    spoken = _segment("We start on Monday.", 1, 3)
    found = _assemble([spoken, _segment(text, 5, 5.9)], [(1, 3), (5, 5.15)], language)
    assert found.text == "We start on Monday."
    assert found.dropped == 1


@pytest.mark.parametrize("text", ["Thank you.", "Bye.", "Thank you for watching!"])
def test_the_same_words_really_spoken_stay(text: str) -> None:
    found = _assemble([_segment(text, 1, 2)], [(1.1, 1.9)])
    assert found.text == text
    assert found.dropped == 0


def test_a_credit_that_the_model_doubts_is_dropped_even_over_noise() -> None:
    found = _assemble([_segment("Thank you.", 1, 2, logprob=-1.3)], [(1, 2)])
    assert found.state is TranscriptState.NO_SPEECH
    assert found.dropped == 1


def test_a_sentence_put_in_the_pause_before_it_is_kept_and_moved_to_its_speech() -> None:
    squeezed = _words(("We", 3.2, 3.3), ("can", 3.3, 3.3), ("go.", 3.3, 3.3))
    found = _assemble([_segment("That is all.", 1, 3), squeezed], [(1, 3), (4.1, 5.2)])
    assert found.text == "That is all. We can go."
    assert found.words[3].start_s == 4.1
    assert found.words[-1].end_s == 5.2


def test_a_word_that_was_heard_is_not_moved_to_a_cough_after_it() -> None:
    found = _assemble([_words(("Yes.", 1.0, 1.4), ("Thanks.", 1.4, 1.9))], [(1, 1.9), (2.4, 2.8)])
    assert [word.start_s for word in found.words] == [1.0, 1.4]


def test_any_words_where_nothing_was_heard_are_inventions() -> None:
    found = _assemble([_segment("I was born in Chicago.", 10, 13)], [(1, 2)])
    assert found.state is TranscriptState.NO_SPEECH
    assert found.dropped == 1


def test_the_first_word_stretched_over_silence_begins_where_speech_begins() -> None:
    found = _assemble(
        [_words(("Hello", 0.0, 1.4), ("there.", 1.4, 2.0), ("We", 2.1, 3.2), ("agree.", 3.2, 3.9))],
        [(1.0, 2.0), (2.9, 3.9)],
    )
    starts = [found.words[first].start_s for first, _ in found.sentences]
    assert starts == [1.0, 2.9]


def test_a_first_word_put_at_the_end_of_the_sentence_before_moves_over_the_pause() -> None:
    found = _assemble(
        [_words(("Done.", 0.5, 1.0), ("Next", 1.0, 1.2), ("one.", 2.6, 3.0))], [(0.5, 1.2), (2.0, 3.0)]
    )
    assert [word.start_s for word in found.words] == [0.5, 2.0, 2.6]


def test_a_pause_after_the_first_word_does_not_swallow_it() -> None:
    found = _assemble(
        [_words(("Well,", 0.2, 0.9), ("I", 1.5, 1.7), ("think", 1.7, 2.0), ("so.", 2.0, 2.4))],
        [(0.6, 0.95), (1.55, 2.4)],
    )
    assert [word.start_s for word in found.words][:2] == [0.6, 1.55]


def test_a_sentence_said_without_a_pause_keeps_its_time() -> None:
    found = _assemble([_words(("Yes.", 0.5, 0.9), ("It", 0.9, 1.0), ("is.", 1.0, 1.4))], [(0.5, 1.4)])
    assert [word.start_s for word in found.words] == [0.5, 0.9, 1.0]


def test_a_sentence_lasts_as_long_as_its_speech() -> None:
    found = _assemble([_words(("We", 1, 1.2), ("go.", 1.2, 1.4), ("Now.", 2.5, 2.7))], [(1, 2), (2.5, 3.2)])
    assert [(word.start_s, word.end_s) for word in found.words] == [(1, 1.2), (1.2, 2), (2.5, 3.2)]


def test_words_heaped_on_one_moment_are_spread_over_the_speech_that_follows() -> None:
    found = _assemble(
        [_words(("We", 1.0, 1.4), ("can", 1.4, 1.4), ("send", 1.4, 1.4), ("it.", 1.4, 1.4))], [(1.0, 2.4)]
    )
    starts = [word.start_s for word in found.words]
    assert starts == sorted(set(starts))
    assert found.words[-1].end_s == pytest.approx(2.4)


def test_pieces_without_a_space_belong_to_the_word_before() -> None:
    raw = (RawWord(" twenty", 1, 1.4, 0.9), RawWord("-one", 1.4, 1.8, 0.7), RawWord(" %", 1.8, 2, 0.8))
    found = _assemble([RawSegment(raw, 1, 2, -0.2, 0.1)], [(1, 2)])
    assert [word.text for word in found.words] == ["twenty-one", "%"]
    assert found.words[0].end_s == 1.8
    assert found.words[0].probability == 0.7


@pytest.mark.parametrize("phrase", ["no", "I know", "and then we go", "the price of the thing is"])
def test_a_phrase_in_a_loop_is_cut_to_once_and_counted(phrase: str) -> None:
    found = _assemble([_segment(f"So {phrase} " + f"{phrase} " * 8 + "right.", 1, 20)], [(1, 20)])
    assert found.text == f"So {phrase} right."
    assert found.dropped == 1


def test_saying_a_thing_three_times_is_no_loop() -> None:
    text = "No no no. We can, we can, we can."
    assert _assemble([_segment(text, 1, 5)], [(1, 5)]).text == text


def test_sentences_come_from_punctuation_and_abbreviations_do_not_end_one() -> None:
    text = "Dr. Berg called, f.eks. today. Is that so? Good"
    found = _assemble([_segment(text, 1, 5)], [(1, 5)])
    ends = [found.words[end - 1].text for _, end in found.sentences]
    assert ends == ["today.", "so?", "Good"]


def test_a_sentence_goes_on_after_a_comma_and_over_a_gap_that_was_not_silent() -> None:
    timed = [("Well,", 1, 1.3), ("we", 3.0, 3.2), ("can", 3.2, 3.4), ("go.", 4.8, 5.0)]
    assert _assemble([_words(*timed)], [(1, 1.3), (3, 5)]).sentences == ((0, 4),)
    assert _assemble([_words(*timed)], [(1, 1.3), (3, 3.4), (4.8, 5)]).sentences == ((0, 3), (3, 4))


def test_a_model_without_punctuation_gets_sentences_from_pauses() -> None:
    found = _assemble(
        [_words(("hei", 1, 1.3), ("du", 1.3, 1.6), ("vi", 2.4, 2.6), ("kan", 2.6, 3.0))],
        [(1, 1.6), (2.4, 3.0)],
        "nb",
    )
    assert found.sentences == ((0, 2), (2, 4))


def test_speech_after_the_last_word_is_noticed() -> None:
    spans = [Span(1, 3), Span(3.5, 5)]
    assert unwritten_from([_segment("We can go.", 1, 3)], spans) == 3.5
    assert unwritten_from([_segment("We can go today.", 1, 4.9)], spans) is None
    assert unwritten_from([_segment("We can go.", 1, 3)], [Span(1, 3), Span(3.5, 4)]) is None
    assert unwritten_from([_segment("Yes.", 1, 3), _segment("We can go.", 3.1, 3.2)], spans) is None
    assert unwritten_from([], spans) is None


def test_a_second_look_at_the_end_adds_what_is_new_and_corrects_what_was_early() -> None:
    first, early, late = _segment("One.", 1, 2), _segment("We go", 2, 3), _segment("We go.", 4, 5)
    assert with_tail([first, early], [late]) == [first, late]
    assert with_tail([first], [late]) == [first, late]
    assert with_tail([first], []) == [first]


def test_spans_that_a_window_cut_in_two_are_one_again() -> None:
    found = _assemble([_segment("a b c d", 1, 5)], [(1, 3), (3, 5), (6, 40)], duration_s=8)
    assert found.speech == (Span(1, 5), Span(6, 8))


_times = st.floats(0, 12, allow_nan=False)


@given(
    st.lists(
        st.lists(
            st.tuples(st.sampled_from(["Ja.", "vi", "kan", "Hello", "so?", "f.eks."]), _times, _times),
            max_size=8,
        ),
        max_size=5,
    ),
    st.lists(st.tuples(_times, _times), max_size=6),
)
def test_words_always_come_in_order_without_overlap_inside_the_take(
    segments: list[list[tuple[str, float, float]]], speech: list[tuple[float, float]]
) -> None:
    raw = [_words(*words) for words in segments if words]
    found = _assemble(raw, [(min(pair), max(pair)) for pair in speech], duration_s=10.0)
    assert all(0 <= word.start_s <= word.end_s <= 10 for word in found.words)
    assert all(one.end_s <= other.start_s for one, other in pairwise(found.words))
    assert all(one.end_s <= other.start_s for one, other in pairwise(found.speech))
    covered = [index for first, end in found.sentences for index in range(first, end)]
    assert covered == list(range(len(found.words)))
