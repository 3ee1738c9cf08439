from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from app.ui.pages.pack_card import PackCard
from app.ui.pages.packs_page import PacksPage
from app.workflow import Services
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless

NORTHWIND = Path(__file__).parents[1] / "data" / "packs" / "northwind"


class FileManager(QObject):
    """Stands where the computer's file manager does, and notes what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def file_manager(qapp: object) -> Iterator[FileManager]:
    manager = FileManager()
    # The stubs ask for bytes, the function itself takes text only.
    QDesktopServices.setUrlHandler("file", manager, "show")  # type: ignore[arg-type]
    yield manager
    QDesktopServices.unsetUrlHandler("file")


def page_of(hands: Hands) -> PacksPage:
    hands.window.show_page("packs")
    hands.settle()
    page = hands.window.page("packs")
    assert isinstance(page, PacksPage)
    return page


def card_of(page: PacksPage, name: str) -> PackCard:
    return next(card for card in page.cards if card.accessibleName() == name)


def install(services: Services, name: str = "northwind") -> Path:
    folder = services.paths.packs / name
    shutil.copytree(NORTHWIND, folder)
    return folder


def test_the_pack_that_comes_along_shows_its_stages_with_their_scenarios(hands: Hands) -> None:
    page = page_of(hands)
    card = card_of(page, "B2B core")
    assert card.pack is not None
    assert len(card.process.tiles) == 8
    assert card.process.tiles[0].accessibleName().startswith("Prospecting: 5 ")
    assert card.problems == ()


def test_a_click_on_a_stage_leads_to_its_scenarios(hands: Hands) -> None:
    page = page_of(hands)
    tile = card_of(page, "B2B core").process.tiles[2]
    hands.click(tile)
    hands.settle()
    assert hands.window.current is hands.window.practice
    stages = {card.found.entry.stage for card in hands.window.practice.cards}
    assert stages == {tile.stage_id}


def test_a_stage_can_be_chosen_with_the_keyboard(hands: Hands) -> None:
    page = page_of(hands)
    tile = card_of(page, "B2B core").process.tiles[1]
    asked: list[tuple[str, str]] = []
    page.stage_asked.connect(lambda pack, stage: asked.append((pack, stage)))
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert asked == [("gofirst.b2b-core", tile.stage_id)]


def test_a_broken_pack_says_where_the_fault_is_and_how_to_mend_it(
    open_window: Callable[[], Hands], services: Services
) -> None:
    folder = services.paths.packs / "broken"
    folder.mkdir()
    (folder / "pack.yaml").write_text("schema: 1\nid: broken\nname: Broken\n\tlanguage: en\n")
    card = card_of(page_of(open_window()), "broken")
    assert card.pack is None
    assert not card.is_folded
    said = card.problem_texts()
    assert "Error · pack.yaml:4" in said
    assert "There is a tab character." in said
    assert "Use spaces instead of tabs, two for each level." in said


def test_problems_of_a_pack_that_works_are_folded_until_asked_for(
    open_window: Callable[[], Hands], services: Services
) -> None:
    folder = install(services)
    (folder / "notes.yaml").write_text("a: b\n")
    hands = open_window()
    card = card_of(page_of(hands), "Northwind SaaS core")
    assert card.pack is not None
    folded = [card.is_folded]
    hands.click(card.toggle)
    folded.append(card.is_folded)
    assert any("notes.yaml" in text for text in card.problem_texts())
    hands.click(card.toggle)
    folded.append(card.is_folded)
    assert folded == [True, False, True]


def test_read_again_sees_what_was_added_meanwhile(hands: Hands, services: Services) -> None:
    page = page_of(hands)
    before = len(page.cards)
    install(services)
    hands.window.show_page("packs")
    hands.settle()
    assert len(page.cards) == before
    hands.click(page.again)
    hands.settle()
    assert len(page.cards) == before + 1
    assert page.again.isEnabled()


def test_the_folders_of_a_pack_and_of_all_packs_are_shown_by_the_file_manager(
    open_window: Callable[[], Hands], services: Services, file_manager: FileManager
) -> None:
    folder = install(services)
    hands = open_window()
    page = page_of(hands)
    hands.click(card_of(page, "Northwind SaaS core").open_folder)
    hands.click(page.open_folder)
    assert file_manager.shown == [folder, services.paths.packs]


def test_names_of_a_pack_are_never_read_as_markup(
    open_window: Callable[[], Hands], services: Services
) -> None:
    folder = install(services)
    text = (folder / "pack.yaml").read_text()
    (folder / "pack.yaml").write_text(text.replace("Northwind SaaS core", "<b>Bold</b> <img src='x'>"))
    page = page_of(open_window())
    card = next(card for card in page.cards if card.accessibleName().startswith("<b>"))
    assert card.pack is not None


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_or_nameless_in_the_smallest_window(
    open_window: Callable[[tuple[int, int]], Hands], services: Services, percent: int
) -> None:
    services.change_settings(text_percent=percent)
    install(services)
    (services.paths.packs / "northwind" / "notes.yaml").write_text("a: b\n")
    hands = open_window((1000, 700))
    page = page_of(hands)
    hands.click(card_of(page, "Northwind SaaS core").toggle)
    hands.settle()
    assert cut_off(page) == []
    assert nameless(page) == []
