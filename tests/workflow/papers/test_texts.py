"""Texts of people on a paper, names in them, and a take cut where something is pinned."""

from __future__ import annotations

import pytest

from app.domain import (
    Note,
    Paper,
    PaperLabels,
    PaperSection,
    Sign,
    Transcript,
    TranscriptState,
    Word,
    Words,
)
from app.workflow.papers import Pin, clean, mentioned, moments_of, one_line

LABELS = PaperLabels("{number}/{total}", "{time}", "", "foot")


def paper(text: str) -> Paper:
    return Paper("en", "Talk", "Title", "today", (), (PaperSection("Notes", (Words(text),)),), LABELS)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("pay \u202e0001 now\u2028here", "pay 0001 nowhere"),
        ("\x1b[31mred\x00\x07", "[31mred"),
        ("half \ud800 character", "half  character"),
        ("  \n ", ""),
    ],
)
def test_what_would_steer_a_page_or_a_printer_is_left_out(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_names_are_found_as_whole_words_whatever_their_capitals() -> None:
    names = ("Kari", "An", "Eva Berg", "")
    assert mentioned(paper("kari's call went like Eva Berg's; Anneke was there."), names) == (
        "Kari",
        "Eva Berg",
    )
    assert mentioned(paper("Karina"), names) == ()


def test_a_take_is_cut_at_the_word_that_something_is_pinned_to() -> None:
    words = tuple(Word(text, float(at), at + 0.8) for at, text in enumerate("abcdefg"))
    transcript = Transcript(TranscriptState.DONE, "en", words)
    notes = [Note(Sign.PRAISE, str(number), "") for number in range(3)]
    pins = [Pin(4.5, notes[0]), Pin(1.1, notes[1]), Pin(1.9, notes[2])]
    moments = moments_of(transcript, pins)
    assert [(one.time, one.said, one.end_s) for one in moments] == [
        ("0:00", "a", 1.0),
        ("0:01", "b c d", 4.0),
        ("0:04", "e f g", None),
    ]
    assert [one.notes for one in moments] == [(), (notes[1], notes[2]), (notes[0],)]


def test_without_words_there_are_the_moments_alone() -> None:
    pin = Pin(61.0, Note(Sign.QUESTION, "Question", "Why?"))
    assert [(one.time, one.said) for one in moments_of(None, [pin])] == [("1:01", "")]
    assert moments_of(None, []) == ()


def test_one_line_is_one_line() -> None:
    assert one_line(" a\n\n b\tc ") == "a b c"
