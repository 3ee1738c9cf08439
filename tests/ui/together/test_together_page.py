"""The page of two: all is chosen when it opens, what is missing is asked for; a new line is kept or goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain import ContactKind, LineRef, Rep, Status, TakeKind
from app.packs import LoadedPack
from app.ui.coach import places
from app.workflow import Services, Step, add_rep, find_line, note_contact
from tests.fakes.player import FakePlayer
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import EXAMPLE, MICROPHONE, Hands
from tests.ui.looks import cut_off, nameless
from tests.ui.together.conftest import CTRL, TwoHands

K = Qt.Key


@pytest.fixture
def strangers(
    open_window: Callable[[], Hands],
    microphone: FakeMicrophone,
    player: FakePlayer,
    monkeypatch: pytest.MonkeyPatch,
) -> TwoHands:
    """The program before anybody has said a name."""
    monkeypatch.setitem(places.PLACES, "rep", "app.ui.coach.home:HomeView")
    microphone.device = MICROPHONE
    return TwoHands(open_window(), microphone, player)


def typed(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def test_who_was_met_last_is_chosen_and_the_skill_is_offered(
    services: Services, bram: Rep, open_window: Callable[[], Hands]
) -> None:
    other = LineRef("gofirst.b2b-core", "too-expensive", "his-numbers")
    kari = services.records.save(replace(add_rep(services, "Kari"), skill_line=other))
    now = datetime.now(UTC)
    for rep, days in ((bram, 3), (kari, 1)):
        note_contact(services, rep.id, ContactKind.SPOKEN, at=now - timedelta(days=days))
    hands = open_window()
    hands.key(K.Key_T, CTRL)
    hands.settle()
    page = hands.window.page("together")
    assert (page.people.manager_name, page.people.rep_name) == ("Anneke", "Kari")  # type: ignore[attr-defined]
    place = page.line.place  # type: ignore[attr-defined]
    assert place.ref == EXAMPLE
    [skill] = [one for one in page.findChildren(QPushButton) if one.text() == "The skill in work"]
    hands.click(skill)
    assert page.line.place.ref == other  # type: ignore[attr-defined]
    assert nameless(hands.window) == []


def test_names_are_asked_for_one_after_the_other_and_then_it_begins(
    strangers: TwoHands, services: Services
) -> None:
    strangers.key(K.Key_T, CTRL)
    assert QApplication.focusWidget() is strangers.page.people.manager
    strangers.hands.click(strangers.page.begin_button)
    assert "need a name" in strangers.page.fault.text()
    typed("Anneke")
    strangers.key(K.Key_Return)
    typed("anneke ")
    strangers.key(K.Key_Return)
    assert "same name" in strangers.page.fault.text()
    strangers.page.people.rep.setFocus()
    strangers.page.people.rep.selectAll()
    typed("Bram")
    strangers.key(K.Key_Return)
    assert strangers.at(Step.MODEL)
    assert services.settings.manager_name == "Anneke"
    assert [rep.name for rep in services.records.all_of(Rep)] == ["Bram"]


def test_another_line_is_found_by_words_and_a_line_that_is_gone_is_none(
    two: TwoHands, services: Services
) -> None:
    services.change_settings(last_line="gone/gone/gone")
    two.key(K.Key_T, CTRL)
    assert two.page.line.place is not None
    two.page.focus_search()
    typed("just tell me")
    two.hands.until(lambda: two.page.findChildren(QPushButton, "found_line"))
    two.key(K.Key_Return)
    assert two.page.line.place.scenario.id == "what-does-it-cost"
    two.key(K.Key_Return)
    assert two.hands.controller.round.place.scenario.id == "what-does-it-cost"


def test_without_packs_there_is_a_line_of_ones_own(
    services: Services, bram: Rep, strangers: TwoHands
) -> None:
    services._packs = ()
    strangers.begin()
    assert "no line" in strangers.page.fault.text()
    typed("Ask who else decides")
    strangers.key(K.Key_Return)
    assert strangers.at(Step.MODEL)
    assert strangers.turn[0] == "Anneke"
    assert bram.name == "Bram"


def test_large_letters_and_long_names_have_room_in_the_smallest_window(
    services: Services, bram: Rep, open_window: Callable[..., Hands], microphone: FakeMicrophone
) -> None:
    long = "Bartholomeus van den Eijnden-Waterschoot"
    add_rep(services, f"{long} junior")
    services.change_settings(manager_name=long, text_percent=200)
    microphone.device = MICROPHONE
    hands = open_window((1000, 700))
    two = TwoHands(hands, microphone, FakePlayer())
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        hands.settle()
        found = [*cut_off(hands.window), *(f"no name: {one}" for one in nameless(hands.window))]
        if (hands.window.width(), hands.window.height()) != (1000, 700):
            found.append("forced another size")
        if found:
            faults[name] = found

    two.key(K.Key_T, CTRL)
    look("page")
    hands.click(two.page.new)
    look("a new line")
    two.page.begin()
    hands.settle()
    look("model")
    two.key(K.Key_N)
    two.say()
    look("self-check")
    two.key(K.Key_N)
    look("view of the other one")
    hands.go(Step.COMPARE)
    look("compare")
    hands.go(Step.NEXT_TIME)
    look("next time")
    assert faults == {}
    assert bram.name == "Bram"


def new_line(two: TwoHands, *, both: bool = False) -> None:
    """Name it, say it, perhaps have it said back, and listen."""
    two.key(K.Key_T, CTRL)
    two.hands.click(two.page.new)
    typed("Ask who else decides")
    two.key(K.Key_Return)
    two.say()
    if both:
        two.key(K.Key_N)
        two.say()
    two.hands.go(Step.COMPARE)


def test_a_new_line_is_kept_as_a_draft_in_an_own_pack_with_its_takes(
    two: TwoHands, services: Services, bundled_packs: tuple[LoadedPack, ...]
) -> None:
    new_line(two, both=True)
    assert services.settings.last_line == str(EXAMPLE)
    two.hands.click(two.hands.find(QPushButton, "keep_line"))
    two.hands.settle()
    assert "kept as a draft" in two.hands.said
    ref = LineRef("team.our-scenarios", "ask-who-else-decides", "line-1")
    place = find_line(services.packs(), ref)
    assert place is not None
    assert place.scenario.status is Status.WIP
    assert place.line.text.get("en") == "Ask who else decides"
    assert {take.kind for take in services.library.takes_of_line(ref)} == set(TakeKind)
    assert {one.line for one in two.contacts()[0].takes} == {ref}
    two.hands.click(two.hands.window.notice.action_buttons()[0])
    two.hands.settle()
    assert two.hands.window.shows_editor
    assert bundled_packs


def test_a_new_line_that_is_let_go_takes_its_takes_along_until_an_undo(
    two: TwoHands, services: Services
) -> None:
    new_line(two)
    two.hands.click(two.hands.find(QPushButton, "let_go_of_line"))
    two.hands.settle()
    assert two.hands.window.current is two.page
    assert services.library.count() == 0
    two.key(K.Key_Z, CTRL)
    assert services.library.count() == 1
    assert two.hands.window.shows_round
    assert not [path for path in services.paths.packs.iterdir() if path.is_dir()]
    two.key(K.Key_E)
    assert [one.text() for one in two.hands.window.notice.action_buttons()] == ["Keep the line", "Let it go"]
    two.hands.click(two.hands.window.notice.action_buttons()[1])
    two.hands.settle()
    assert services.library.count() == 0
    assert two.hands.window.coach.isVisible()
