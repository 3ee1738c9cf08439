"""The first page: what to practise, found by stage, by search, or where it was left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from app.domain import LineRef
from app.ui.pages.card_grid import AT_ONCE
from app.ui.pages.practice_page import PracticePage
from app.ui.pages.scenario_card import ScenarioCard
from app.ui.pages.stage_bar import StageBar
from app.workflow import Services, Step
from benchmarks.scenarios import write_packs
from tests.ui.hands import Hands
from tests.ui.looks import buttons, texts

OTHER = LineRef("gofirst.b2b-core", "too-expensive", "his-numbers")


def test_a_click_on_a_scenario_opens_its_brief(hands: Hands) -> None:
    card = hands.window.practice.cards[0]
    hands.click(card, QPoint(30, 20))
    hands.settle()
    assert hands.step is Step.BRIEF
    scenario = hands.controller.round.place.scenario
    assert scenario is card.found.open()
    shown = texts(hands.view)
    assert scenario.situation.get("en") in shown
    assert scenario.buyer.name.get("en") in shown


def test_enter_and_space_open_the_scenario_that_has_the_focus(hands: Hands) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        hands.window.practice.cards[1].setFocus()
        hands.key(key)
        hands.settle()
        assert hands.window.current is hands.window.round
        hands.window.round.leave_asked.emit()
        hands.settle()


def test_the_brief_shows_the_key_points_and_not_yet_the_line(hands: Hands) -> None:
    hands.open_line()
    place = hands.controller.round.place
    shown = " ".join(texts(hands.view)).lower()
    for point in place.line.key_points:
        assert point.text.get("en").lower() in shown
    assert place.line.text.get("en").lower() not in shown


def test_the_line_that_was_practised_last_is_offered_again(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    first = open_window()
    first.open_line(OTHER)
    assert services.settings.last_line == str(OTHER)
    first.window.show_page("practice")
    first.window.round.leave_asked.emit()
    first.settle()
    hands_on = buttons(first.window.practice)["Go on"]
    first.click(hands_on)
    first.settle()
    assert first.controller.round.place.ref == OTHER


def test_search_narrows_the_scenarios_and_says_when_there_is_none(hands: Hands) -> None:
    practice = hands.window.practice
    everything = len(practice.cards)
    hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = QApplication.focusWidget()
    assert isinstance(search, QLineEdit)
    search.setText("kwame")
    hands.until(lambda: 0 < len(practice.cards) < everything)
    search.setText("no such thing at all")
    assert practice.cards == []
    assert "No scenario is about “no such thing at all”." in texts(practice)
    search.clear()
    hands.until(lambda: len(practice.cards) == everything)


def test_a_stage_shows_its_scenarios_and_a_second_click_shows_all(hands: Hands) -> None:
    practice = hands.window.practice
    everything = len(practice.cards)
    [bar] = practice.findChildren(StageBar)
    at = QPoint(60, 20)
    hands.click(bar, at)
    assert bar.chosen
    assert {card.found.entry.stage for card in practice.cards} == {bar.chosen}
    hands.click(bar, at)
    assert bar.chosen == ""
    hands.until(lambda: len(practice.cards) == everything)


def test_ctrl_f_leads_from_a_round_to_the_search(hands: Hands) -> None:
    hands.open_line()
    hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert isinstance(hands.window.current, PracticePage)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_screen_reader_hears_the_title_of_a_card(hands: Hands) -> None:
    for card in hands.window.practice.findChildren(ScenarioCard):
        assert card.accessibleName() == card.found.entry.title.get("en")


def test_of_many_scenarios_only_those_in_view_get_a_card_and_more_come_by_scrolling(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    write_packs(services.paths.packs, 400)
    hands = open_window()
    practice = hands.window.practice
    hands.until(lambda: practice.grid.is_complete)
    assert 0 < len(practice.cards) <= AT_ONCE
    assert len(practice.findChildren(ScenarioCard)) == len(practice.cards)
    [area] = [one for one in practice.findChildren(QScrollArea) if one.isVisible()]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    hands.until(lambda: len(practice.cards) > AT_ONCE)
    made = len(practice.findChildren(ScenarioCard))
    practice.show_stage(practice.cards[0].found.entry.stage)
    hands.until(lambda: practice.grid.is_complete)
    assert len(practice.findChildren(ScenarioCard)) <= made
    assert all(card.isVisibleTo(practice) for card in practice.cards)
    hidden = set(practice.findChildren(ScenarioCard)) - set(practice.cards)
    assert not any(card.isVisibleTo(practice) for card in hidden)


def test_a_scenario_whose_file_went_is_said_and_taken_off_the_list(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    write_packs(services.paths.packs, 2)
    hands = open_window()
    practice = hands.window.practice
    hands.until(lambda: practice.grid.is_complete)
    card = next(one for one in practice.cards if one.found.entry.id == "scenario-0")
    (services.paths.packs / "pack-000" / "scenarios" / "00000.yaml").unlink()
    card.opened.emit(card.found)
    hands.settle()
    hands.until(lambda: practice.grid.is_complete)
    assert hands.said
    assert hands.window.current is practice
    assert "scenario-0" not in {one.found.entry.id for one in practice.cards}


def test_a_change_within_a_file_shows_up_shortly_after_the_start(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    write_packs(services.paths.packs, 2)
    services.packs()
    services.forget_packs()
    file = services.paths.packs / "pack-000" / "scenarios" / "00000.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("scenario-0", "changed"), encoding="utf-8")
    hands = open_window()
    practice = hands.window.practice
    hands.until(lambda: "changed" in {one.found.entry.id for one in practice.cards})


def test_cards_have_their_height_while_more_are_filled(
    services: Services, open_window: Callable[..., Hands], monkeypatch: pytest.MonkeyPatch
) -> None:
    # So that the window is there before the last cards are, on a fast computer too.
    monkeypatch.setattr("app.ui.pages.card_grid._UNSEEN_MS", 100)
    services.change_settings(interface_language="nl", practice_language="nl")
    hands = open_window((1000, 700))
    grid = hands.window.practice.grid
    assert not grid.is_complete
    while not grid.is_complete:
        hands.qtbot.wait(40)
        hands.window.grab()
        assert [one for one in grid.cards if one.height() < one.heightForWidth(one.width())] == []
