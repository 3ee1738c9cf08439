"""A scenario of a pack that others keep is edited where it is: it stays through an update, and can go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from app.ui.editor.editor_page import EditorPage
from app.ui.pages.packs_page import PacksPage
from app.workflow import Services
from tests.ui.editing import looked, opened, press
from tests.ui.hands import Hands
from tests.ui.looks import cut_off
from tests.ui.test_pack_adding import NAME, add, folder, packed
from tests.ui.test_packs_page import card_of, page_of

__all__ = ["folder"]

PACK = "northwind.saas-core"
SCENARIO = "price-too-high"
THEIRS = "You're too expensive"
MINE = "The price is above the budget"


def titled(services: Services) -> str:
    [pack] = [one for one in services.packs() if one.id == PACK]
    return next(one for one in pack.scenarios if one.id == SCENARIO).title.get("en")


def edited(hands: Hands, page: PacksPage) -> EditorPage:
    """Give the scenario another title and save it."""
    hands.click(card_of(page, NAME).edit)
    editor = opened(hands)
    if editor.session.document.word(("id",)) != SCENARIO:
        hands.window.edit_scenario(PACK, SCENARIO)
        opened(hands)
    area = editor.form.title.area
    area.selectAll()
    area.insertPlainText(MINE)
    looked(hands, editor)
    press(hands, "editor_save_button")
    hands.settle()
    return editor


def test_an_edit_lies_beside_the_pack_and_theirs_is_one_click_away(
    hands: Hands, services: Services, folder: Path
) -> None:
    page = page_of(hands)
    add(hands, page, packed(folder))
    [version] = [
        path for path in services.paths.packs.iterdir() if services.shelf.store.is_version_folder(path)
    ]
    before = {file: file.read_bytes() for file in version.rglob("*") if file.is_file()}
    hands.window.edit_scenario(PACK, SCENARIO)
    found = opened(hands).session.checked
    hands.window.editor.leave_asked.emit()
    editor = edited(hands, page)
    assert titled(services) == MINE
    assert {file: file.read_bytes() for file in version.rglob("*") if file.is_file()} == before
    assert found is not None
    assert editor.session.checked is not None
    assert editor.session.checked.problems == found.problems
    assert not editor.beside.isHidden()
    assert editor.list.remove.isHidden()
    assert not editor.session.is_unsaved
    press(hands, "use_theirs")
    opened(hands)
    assert titled(services) == THEIRS
    assert editor.session.text(("title",)) == THEIRS
    assert editor.beside.theirs.isHidden()
    hands.window.undo()
    opened(hands)
    assert titled(services) == MINE
    assert editor.session.text(("title",)) == MINE


def test_what_was_not_saved_is_there_after_a_restart(
    hands: Hands, services: Services, folder: Path, open_window: Callable[..., Hands]
) -> None:
    page = page_of(hands)
    add(hands, page, packed(folder))
    hands.window.edit_scenario(PACK, SCENARIO)
    editor = opened(hands)
    editor.form.title.area.insertPlainText("Half ")
    editor.flush()
    hands.window.edit_scenario(PACK, SCENARIO)
    assert opened(hands).session.text(("title",)) == f"Half {THEIRS}"
    assert titled(services) == THEIRS


def test_a_new_version_leaves_the_edit_in_use_and_asks_which_is_wanted(
    hands: Hands, services: Services, folder: Path
) -> None:
    page = page_of(hands)
    add(hands, page, packed(folder))
    edited(hands, page)
    for file in (folder / "scenarios").glob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace(THEIRS, "Far too expensive"), "utf-8")
    hands.window.editor.leave_asked.emit()
    page = page_of(hands)
    add(hands, page, packed(folder, "2.2.0"))
    assert titled(services) == MINE
    hands.click(card_of(page, NAME).conflicts)
    hands.until(lambda: page.conflicts is not None)
    hands.settle()
    assert page.conflicts is not None
    [(scenario, ways)] = page.conflicts.choices.items()
    assert scenario == SCENARIO
    assert "Title · English" in [one.text() for one in page.conflicts.findChildren(QLabel)]
    for theirs in ways.values():
        hands.click(theirs, QPoint(10, theirs.height() // 2))
    hands.click(page.conflicts.keep)
    hands.settle()
    assert titled(services) == "Far too expensive"


def test_a_pack_that_lies_there_as_one_file_says_how_it_can_be_edited(
    hands: Hands, services: Services, folder: Path
) -> None:
    packed(folder).rename(services.paths.packs / "northwind.gofirst")
    services.forget_packs()
    hands.window.edit_scenario(PACK, SCENARIO)
    hands.until(lambda: "add it on the Packs page" in hands.said)


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_nothing_is_cut_off_while_versions_are_compared(
    services: Services, open_window: Callable[..., Hands], folder: Path, language: str
) -> None:
    services.change_settings(interface_language=language, practice_language="en")
    hands = open_window((1000, 700))
    services.shelf.add(services.shelf.inspect(packed(folder)))
    hands.window.edit_scenario(PACK, SCENARIO)
    editor = opened(hands)
    editor.form.title.area.selectAll()
    editor.form.title.area.insertPlainText(MINE)
    looked(hands, editor)
    press(hands, "editor_save_button")
    hands.settle()
    assert cut_off(hands.window) == []
    for file in (folder / "scenarios").glob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace(THEIRS, "Far too expensive"), "utf-8")
    services.shelf.add(services.shelf.inspect(packed(folder, "2.2.0")))
    editor.leave_asked.emit()
    page = page_of(hands)
    hands.settle()
    [card] = [one for one in page.cards if one.shelf_pack.id == PACK]
    hands.click(card.conflicts)
    hands.until(lambda: page.conflicts is not None)
    hands.settle()
    assert cut_off(hands.window) == []
