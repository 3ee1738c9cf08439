"""Every kind of step can be taken back and taken again, with the keys and with the buttons."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from app.packs import read_document
from app.ui.editor.editor_page import EditorPage
from tests.ui.editing import choose_words, looked, new_scenario, opened, press, type_into, write_whole
from tests.ui.hands import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(hands: Hands) -> EditorPage:
    made = new_scenario(hands)
    write_whole(hands, made)
    press(hands, "editor_save_button")
    hands.settle()
    return made


def tool(page: EditorPage, name: str) -> QToolButton:
    return next(one for one in page.findChildren(QToolButton) if one.accessibleName() == name)


def chip(page: EditorPage, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def mark(page: EditorPage) -> None:
    choose_words(page.form.lines[0].text.line, "one missed visit")
    page.mark_words()


def another_stage(page: EditorPage) -> None:
    page._show_parts()
    page.parts.add.click()


def stage_down(page: EditorPage) -> None:
    page._show_parts()
    tool(page, "Stage 2: down").click()


def stage_renamed(page: EditorPage) -> None:
    page._show_parts()
    type_into(page.parts.rows[1].name, "!")


def translated(page: EditorPage) -> None:
    page.show_mode("translate")
    type_into(page.translation.rows[1].area, "Tweede gesprek")


STEPS: dict[str, Callable[[EditorPage], object]] = {
    "type a text": lambda page: type_into(page.form.mood.area, "friendly"),
    "type the line": lambda page: type_into(page.form.lines[0].text.line, "x"),
    "type a title": lambda page: type_into(page.form.title.area, "!"),
    "mark a key point": mark,
    "move a key point": lambda page: tool(page, "Key point 1: down").click(),
    "remove a key point": lambda page: tool(page, "Key point 2: remove").click(),
    "add a phrasing": lambda page: type_into(page.form.lines[0].rows[0].accept.area, " indeed"),
    "another line": lambda page: page.form.add_line.click(),
    "choose a chip": lambda page: chip(page, "How they meet: By phone").click(),
    "choose from a list": lambda page: page.form.stage.combo.picked.emit("closing"),
    "difficulty": lambda page: page.form.more.difficulty.chips.chip("4").click(),
    "a list of texts": lambda page: type_into(page.form.more.tips.area, "Breathe"),
    "a list of parts": lambda page: type_into(page.form.more.questions.area, "What does it cost?"),
    "commitment": lambda page: type_into(page.form.more.commitment.area, "A meeting"),
    "counterexample": lambda page: type_into(page.form.lines[0].not_so.area, "We are cheap"),
    "another stage": another_stage,
    "move a stage": stage_down,
    "rename a stage": stage_renamed,
    "translate": translated,
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_taken_back_and_taken_again(hands: Hands, page: EditorPage, name: str) -> None:
    def state() -> tuple[object, object]:
        return page.session.document.plain, page.session.opened.pack.plain

    def seen() -> list[str]:
        return [field.area.toPlainText() for field in page.form.fields() if hasattr(field, "area")]

    before, shown = state(), seen()
    page.form.more.parts[0].open(is_open=True)
    page.form.more.parts[1].open(is_open=True)
    page.form.more.parts[2].open(is_open=True)
    page.form.lines[0].more.click()
    hands.settle()
    STEPS[name](page)
    after, shown_after = state(), seen()
    assert after != before
    hands.key(Qt.Key.Key_Z, CTRL)
    assert state() == before
    assert seen() == shown
    hands.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert state() == after
    assert seen() == shown_after
    hands.click(page.head.undo)
    assert state() == before
    assert not page.head.undo.isEnabled() or page.session.stack.canUndo()
    looked(hands, page)
    assert not page.session.is_unsaved


def test_what_is_typed_in_one_go_is_one_step(hands: Hands, page: EditorPage) -> None:
    page.session.stack.clear()
    type_into(page.form.mood.area, "friendly")
    type_into(page.form.company.area, "Tulip")
    assert page.session.stack.count() == 2
    hands.key(Qt.Key.Key_Z, CTRL)
    assert page.form.company.area.toPlainText() == ""
    assert page.form.mood.area.toPlainText() == "friendly"


def test_a_word_that_was_emptied_on_the_way_leaves_the_file_as_it_was(hands: Hands, page: EditorPage) -> None:
    before = page.session.document.text
    area = page.form.situation.area
    text = area.toPlainText()
    area.setFocus()
    area.selectAll()
    hands.key(Qt.Key.Key_Backspace)
    type_into(area, text)
    assert page.session.document.text == before


def test_steps_before_saving_can_be_taken_back_and_the_id_stays(hands: Hands, page: EditorPage) -> None:
    folder, file = page.session.opened.folder, page.session.opened.file
    for _ in range(100):
        page.undo()
    assert page.session.text(("title",)) == ""
    assert page.session.document.word(("id",)) == "it-costs-too-much"
    for _ in range(100):
        page.redo()
    looked(hands, page)
    assert page.session.document.text == read_document(folder, file)[0].text


def test_a_removed_scenario_comes_back(hands: Hands, page: EditorPage) -> None:
    file = page.session.opened.folder / page.session.opened.file
    tool(page, "Remove this scenario").click()
    opened(hands)
    assert not file.exists()
    assert page.session.opened.is_new
    hands.key(Qt.Key.Key_Z, CTRL)
    opened(hands)
    assert file.exists()
    assert page.session.text(("title",)) == "It costs too much"


def test_a_copy_lies_beside_the_scenario(hands: Hands, page: EditorPage) -> None:
    tool(page, "Copy this scenario").click()
    opened(hands)
    assert page.session.document.word(("id",)) == "it-costs-too-much-2"
    assert len(page.list.files()) == 2


def test_a_stage_with_scenarios_cannot_be_removed(hands: Hands, page: EditorPage) -> None:
    page._show_parts()
    assert not page.parts.rows[0].remove.isEnabled()
    assert page.parts.rows[1].remove.isEnabled()
    before = page.session.opened.pack.count(("process", "stages"))
    page.parts.rows[1].remove.click()
    assert page.session.opened.pack.count(("process", "stages")) == before - 1
    press(hands, "editor_save_button")
    hands.settle()
    pack, _ = read_document(page.session.opened.folder, "pack.yaml")
    assert pack.count(("process", "stages")) == before - 1
