"""The words of a take: they wrap, they play when they are clicked, and the one that is heard lights up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import Theme
from app.domain import TakeKind, Word
from app.ui.theme import LIGHT, theme
from app.ui.widgets.words import Hole, WordsView
from tests.ui.stored import words_of


@pytest.fixture
def words() -> tuple[Word, ...]:
    return words_of(TakeKind.MODEL).words


@pytest.fixture
def view(qtbot: QtBot, words: tuple[Word, ...]) -> Iterator[WordsView]:
    theme().apply(Theme.LIGHT, 100)
    one = WordsView(TakeKind.MODEL)
    qtbot.addWidget(one)
    one.show_words(words, {1: 1, 2: 1, 3: 1})
    one.resize(500, one.heightForWidth(500))
    one.show()
    yield one
    theme().apply(Theme.LIGHT, 100)


def test_narrower_means_higher(view: WordsView) -> None:
    heights = [view.heightForWidth(width) for width in (2000, 800, 500, 300, 160)]
    assert heights == sorted(heights)
    assert len(set(heights)) == len(heights)


def test_larger_text_needs_more_height(view: WordsView) -> None:
    before = view.heightForWidth(500)
    theme().apply(Theme.LIGHT, 200)
    assert view.heightForWidth(500) > 2 * before


def test_every_word_can_be_clicked_in_its_order(view: WordsView, words: tuple[Word, ...]) -> None:
    clicked: list[int] = []
    view.word_clicked.connect(clicked.append)
    for y in range(8, view.height(), 6):
        for x in range(4, view.width(), 6):
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    seen = list(dict.fromkeys(clicked))
    assert seen == list(range(len(words)))


def test_a_click_beside_the_words_means_none(view: WordsView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.word_clicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 1, view.height() - 1))


def test_the_word_that_is_heard_lights_up(view: WordsView, words: tuple[Word, ...]) -> None:
    for index, word in enumerate(words):
        view.show_position((word.start_s + word.end_s) / 2)
        assert view.current_word == index
    view.show_position(None)
    assert view.current_word == -1


def test_in_a_long_silence_no_word_is_lit(view: WordsView) -> None:
    view.show_words((Word("one", 1.0, 1.4), Word("two", 9.0, 9.4)), {})
    for at_s, index in ((0.5, -1), (1.2, 0), (1.6, 0), (5.0, -1), (9.1, 1), (60.0, -1)):
        view.show_position(at_s)
        assert view.current_word == index, at_s


def test_the_lit_word_is_seen(view: WordsView, words: tuple[Word, ...]) -> None:
    blue = QColor(LIGHT.model).rgb()

    def count() -> int:
        image = view.grab().toImage()
        return sum(
            image.pixelColor(x, y).rgb() == blue
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        )

    before = count()
    view.show_position(words[0].start_s + 0.05)
    assert count() > before + 20


def test_a_note_stands_where_the_words_would_be_and_is_read_aloud(view: WordsView) -> None:
    view.show_note("No speech was heard in this take.")
    assert view.words == ()
    assert view.accessibleDescription() == "No speech was heard in this take."
    assert view.heightForWidth(120) > view.heightForWidth(600)


def test_the_words_are_read_aloud(view: WordsView, words: tuple[Word, ...]) -> None:
    assert view.accessibleDescription() == " ".join(word.text for word in words)


def test_new_words_forget_the_old_place(view: WordsView) -> None:
    view.show_position(1.0)
    view.show_words((Word("only", 5.0, 5.5),), {})
    assert view.current_word == -1
    view.show_position(0.2)
    assert view.current_word == -1


def test_a_word_wider_than_the_window_does_no_harm(view: WordsView, qtbot: QtBot) -> None:
    view.show_words((Word("Wort" * 60, 0, 1), Word("after", 1, 2)), {})
    view.resize(200, 200)
    view.grab()
    with qtbot.waitSignal(view.word_clicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 12))


def test_other_times_change_nothing_but_the_times(view: WordsView, words: tuple[Word, ...]) -> None:
    view.begin_choice(2, 4)
    view.show_position(words[3].start_s)
    before = view.grab().toImage()
    later = [replace(word, start_s=word.start_s + 0.2, end_s=word.end_s + 0.2) for word in words]
    view.show_words(later, {1: 1, 2: 1, 3: 1})
    assert view.grab().toImage() == before
    assert view.choice is not None
    assert view.current_word == 3
    view.show_position(later[5].start_s)
    assert view.current_word == 5


def test_a_hole_stands_between_the_words_and_is_read_aloud(
    view: WordsView, qtbot: QtBot, words: tuple[Word, ...]
) -> None:
    view.show_words(words, {}, [Hole(0, "[first]"), Hole(3, "[gone: 3.2 s]"), Hole(len(words), "[last]")])
    texts = [word.text for word in words]
    wanted = ["[first]", *texts[:3], "[gone: 3.2 s]", *texts[3:], "[last]"]
    assert view.accessibleDescription() == " ".join(wanted)
    view.resize(500, view.heightForWidth(500))
    clicked: list[int] = []
    view.word_clicked.connect(clicked.append)
    for y in range(2, view.height(), 4):
        for x in range(2, view.width(), 4):
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert list(dict.fromkeys(clicked)) == list(range(len(words)))
