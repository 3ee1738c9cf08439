"""Adding a pack in the window: it is looked at first and added when told to; and what can be done with it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from app.packs import export
from app.ui.pages.pack_card import PackCard
from app.ui.pages.pack_import import ImportCard
from app.ui.pages.packs_page import PacksPage
from app.workflow import Services
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless
from tests.ui.test_packs_page import NORTHWIND, card_of, page_of

NAME = "Northwind SaaS core"
VARIABLES = """
variables:
  - id: product
    name: Your product
    default: Northwind
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "northwind"
    shutil.copytree(NORTHWIND, target)
    return target


def packed(folder: Path, version: str = "2.1.0") -> Path:
    pack = folder / "pack.yaml"
    pack.write_text(pack.read_text("utf-8").replace("version: 2.1.0", f"version: {version}"), "utf-8")
    return export(folder, folder.parent / f"{version}.gofirst").path


def drop(page: PacksPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, action, button = QPoint(40, 40), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, action, data, button, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(where.toPointF(), action, data, button, none))


def looked_at(hands: Hands, page: PacksPage, path: Path) -> ImportCard:
    drop(page, path)
    hands.qtbot.waitUntil(lambda: page.adding.card is not None, timeout=20_000)
    card = page.adding.card
    assert card is not None
    return card


def add(hands: Hands, page: PacksPage, path: Path) -> None:
    before = page._shown
    hands.click(looked_at(hands, page, path).add)
    hands.qtbot.waitUntil(
        lambda: not page.adding.is_busy and page.adding.card is None and page._shown is not before,
        timeout=20_000,
    )
    hands.settle()


def texts(card: ImportCard) -> str:
    return "\n".join(one.text() for one in card.findChildren(QLabel))


def choose(card: PackCard, text: str) -> QAction:
    menu = card.more.menu()
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == text)


def practised(hands: Hands) -> set[str]:
    return {pack.id for pack in hands.services.packs()}


def test_a_file_that_is_dropped_is_looked_at_first_and_added_on_a_click(hands: Hands, folder: Path) -> None:
    page = page_of(hands)
    card = looked_at(hands, page, packed(folder))
    said = texts(card)
    assert "Anneke de Vries" in said
    assert "version 2.1.0" in said
    assert "CC-BY-4.0" in said
    assert "Not signed" in said
    assert "northwind.saas-core" not in practised(hands)
    hands.click(card.add)
    hands.qtbot.waitUntil(lambda: "northwind.saas-core" in practised(hands), timeout=20_000)
    hands.settle()
    assert card_of(page, NAME).pack is not None


def test_what_is_left_is_not_added_and_leaves_nothing_behind(
    hands: Hands, folder: Path, services: Services
) -> None:
    page = page_of(hands)
    hands.click(looked_at(hands, page, packed(folder)).leave)
    hands.settle()
    assert page.adding.card is None
    assert "northwind.saas-core" not in practised(hands)
    assert [path.name for path in services.paths.packs.iterdir() if path.name.startswith(".staging")] == []


def test_a_broken_pack_says_what_is_wrong_and_cannot_be_added(hands: Hands, folder: Path) -> None:
    (folder / "pack.yaml").write_text("schema: 1\nid: broken\nname: Broken\n\tlanguage: en\n")
    card = looked_at(hands, page_of(hands), folder)
    assert card.add.isHidden()
    assert "There is a tab character." in texts(card)


def test_a_new_version_says_what_it_changes_and_can_be_taken_back(hands: Hands, folder: Path) -> None:
    page = page_of(hands)
    add(hands, page, packed(folder))
    file = next((folder / "scenarios").glob("*.yaml"))
    file.write_text(file.read_text("utf-8").replace("You're too expensive", "Far too expensive"), "utf-8")
    path = packed(folder, "2.2.0")
    card = looked_at(hands, page, path)
    said = texts(card)
    assert "You have version 2.1.0; this is 2.2.0." in said
    assert "changed: Far too expensive" in said
    assert card.add.text() == "Update to 2.2.0"
    hands.click(card.leave)
    add(hands, page, path)
    assert card_of(page, NAME).shelf_pack.version == "2.2.0"
    choose(card_of(page, NAME), "Back to the version before").trigger()
    hands.qtbot.waitUntil(lambda: card_of(page, NAME).shelf_pack.version == "2.1.0", timeout=10_000)


def test_a_pack_that_is_switched_off_is_not_practised_with_until_it_is_on_again(
    hands: Hands, folder: Path
) -> None:
    page = page_of(hands)
    add(hands, page, packed(folder))
    hands.click(card_of(page, NAME).enabled)
    hands.qtbot.waitUntil(lambda: not card_of(page, NAME).enabled.isChecked(), timeout=10_000)
    hands.settle()
    assert "northwind.saas-core" not in practised(hands)
    hands.click(card_of(page, NAME).enabled)
    hands.qtbot.waitUntil(lambda: "northwind.saas-core" in practised(hands), timeout=10_000)


def test_what_is_removed_can_be_brought_back_at_once_and_later(hands: Hands, folder: Path) -> None:
    page = page_of(hands)
    add(hands, page, packed(folder))
    choose(card_of(page, NAME), "Remove").trigger()
    hands.qtbot.waitUntil(lambda: NAME not in [card.name for card in page.cards], timeout=10_000)
    hands.window.undo()
    hands.qtbot.waitUntil(lambda: NAME in [card.name for card in page.cards], timeout=10_000)


def test_names_are_asked_once_and_stand_in_the_texts(hands: Hands, folder: Path) -> None:
    pack = folder / "pack.yaml"
    pack.write_text(pack.read_text("utf-8") + VARIABLES, "utf-8")
    file = next((folder / "scenarios").glob("*.yaml"))
    text = file.read_text("utf-8").replace("That's fair to raise.", "That's fair to raise of ${product}.")
    file.write_text(text, "utf-8")
    page = page_of(hands)
    card = looked_at(hands, page, packed(folder))
    assert card.names is not None
    card.names.fields["product"].setText("Anchor")
    hands.click(card.add)
    hands.qtbot.waitUntil(lambda: "northwind.saas-core" in practised(hands), timeout=20_000)
    hands.settle()

    def line() -> str:
        one = next(pack for pack in hands.services.packs() if pack.id == "northwind.saas-core")
        return one.scenarios[0].lines[0].text.get("en")

    assert line().startswith("That's fair to raise of Anchor.")
    mine = card_of(page, NAME)
    mine.show_names()
    assert mine.names is not None
    mine.names.fields["product"].setText("Buoy")
    mine._keep_names()
    hands.qtbot.waitUntil(lambda: "of Buoy." in line(), timeout=10_000)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_while_a_pack_is_looked_at(
    open_window: Callable[[tuple[int, int]], Hands], services: Services, folder: Path, percent: int
) -> None:
    services.change_settings(text_percent=percent)
    pack = folder / "pack.yaml"
    pack.write_text(pack.read_text("utf-8") + VARIABLES, "utf-8")
    hands = open_window((1000, 700))
    page = page_of(hands)
    assert cut_off(page) == []
    looked_at(hands, page, packed(folder))
    hands.settle()
    assert cut_off(page) == []
    assert nameless(page) == []
