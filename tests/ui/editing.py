"""What the tests of the editor share: opening it, typing as a person does, and looking at the files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import Pack
from app.packs import load_pack
from app.ui.editor.editor_page import EditorPage
from app.ui.editor.line_text import LineText
from tests.ui.hands import Hands

LINE = (
    "That is fair to raise. What does one missed visit cost you today? Can we look at it on Thursday at ten?"
)


def new_scenario(hands: Hands) -> EditorPage:
    """Ctrl+N, and wait for the empty form."""
    hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return opened(hands)


def opened(hands: Hands) -> EditorPage:
    """Wait until the editor has a scenario and knows what is wrong with it."""
    page = hands.window.editor
    hands.until(lambda: page.session.is_open and not page.desk.is_busy)
    looked(hands, page)
    return page


def looked(hands: Hands, page: EditorPage) -> None:
    """Wait until the present state was looked at and its draft is written."""
    hands.until(lambda: not page.session.is_waiting)
    hands.settle()


def type_into(widget: QWidget, text: str) -> None:
    """Click into a field and type."""
    QTest.mouseClick(getattr(widget, "viewport")(), Qt.MouseButton.LeftButton)  # noqa: B009 - both kinds of field
    widget.setFocus()
    QTest.keyClicks(widget, text)


def choose_words(line: LineText, words: str) -> None:
    """Select words with the mouse: press before them, drag, let go behind them."""
    start = line.toPlainText().index(words)
    cursor = line.textCursor()
    points = []
    for position in (start, start + len(words)):
        cursor.setPosition(position)
        points.append(line.cursorRect(cursor).center())
    view = line.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    QTest.mouseMove(view, QPoint((points[0].x() + points[1].x()) // 2, points[1].y()))
    QTest.mouseMove(view, points[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[1])


def press(hands: Hands, name: str) -> None:
    hands.click(hands.find(QPushButton, name))


def write_whole(hands: Hands, page: EditorPage) -> None:
    """A whole scenario, by keys and mouse."""
    form = page.form
    type_into(form.title.area, "It costs too much")
    type_into(form.situation.area, "Second call. The quote came this morning.")
    type_into(form.name.area, "Anna Bakker")
    type_into(form.role.area, "Head of Service")
    type_into(form.issue.area, "The price is above the budget")
    card = form.lines[0]
    type_into(card.cue.area, "You are too expensive.")
    type_into(card.text.line, LINE)
    for words in (
        "What does one missed visit cost you today",
        "That is fair to raise",
        "look at it on Thursday at ten",
    ):
        choose_words(card.text.line, words)
        press(hands, "mark_key_point")
    for one, phrase in zip(
        card.rows,
        (
            "I appreciate that you mention the price",
            "what do you lose with every late visit",
            "sit down together next Thursday at ten",
        ),
        strict=True,
    ):
        type_into(one.accept.area, phrase)
    looked(hands, page)


def pack_on_disk(page: EditorPage) -> tuple[Pack, Path]:
    """The own pack as the loader reads it, without any problem."""
    folder = page.session.opened.folder
    loaded = load_pack(folder)
    assert loaded.problems == ()
    assert loaded.pack is not None
    return loaded.pack, folder
