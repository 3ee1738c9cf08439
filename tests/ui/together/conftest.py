"""A manager and a rep at one laptop, with a microphone that a test speaks into."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import Contact, Rep
from app.ui.coach import places
from app.ui.round.controller import Microphone
from app.ui.together.together_page import TogetherPage
from app.workflow import Services, Step, add_rep
from tests.fakes.player import FakePlayer
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import EXAMPLE, MICROPHONE, Hands

CTRL = Qt.KeyboardModifier.ControlModifier


class TwoHands:
    """Presses keys where the focus is, and counts them; speaks into the microphone."""

    def __init__(self, hands: Hands, microphone: FakeMicrophone, player: FakePlayer) -> None:
        self.hands, self.microphone, self.player = hands, microphone, player
        self.pressed: list[str] = []

    @property
    def page(self) -> TogetherPage:
        page = self.hands.window.page("together")
        assert isinstance(page, TogetherPage)
        return page

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.hands.window, key, modifier)
        name = key.name.removeprefix("Key_")
        self.pressed.append(f"Ctrl+{name}" if modifier is CTRL else name)
        self.hands.settle()

    def say(self, seconds: float = 0.3) -> None:
        """Space, speak, Space."""
        self.key(Qt.Key.Key_Space)
        self.hands.until(lambda: self.hands.controller.microphone is Microphone.OPEN)
        self.speak(seconds)
        self.key(Qt.Key.Key_Space)
        self.hands.until(lambda: self.hands.controller.microphone is Microphone.CLOSED)
        self.hands.settle()

    def speak(self, seconds: float = 0.3) -> None:
        for _ in range(round(seconds * 10)):
            self.microphone.deliver(np.full(4_800, 3_000, np.int16))

    def begin(self) -> None:
        self.key(Qt.Key.Key_T, CTRL)
        self.key(Qt.Key.Key_Return)

    def at(self, step: Step) -> bool:
        """Whether the round is at this step."""
        return self.hands.step is step

    def contacts(self) -> tuple[Contact, ...]:
        """What is on the disk."""
        return self.hands.services.records.all_of(Contact)

    @property
    def turn(self) -> tuple[str, str]:
        """Whose turn it is, and what is to be done."""
        bar = self.hands.window.round.turns
        return bar.name.accessibleName(), bar.what.accessibleName()


@pytest.fixture
def bram(services: Services) -> Rep:
    """Anneke has met Bram before; the line of the example was practised last."""
    services.change_settings(manager_name="Anneke", recording_note_read=True, last_line=str(EXAMPLE))
    return add_rep(services, "Bram")


@pytest.fixture
def two(
    bram: Rep,
    open_window: Callable[[], Hands],
    microphone: FakeMicrophone,
    player: FakePlayer,
    monkeypatch: pytest.MonkeyPatch,
) -> TwoHands:
    """The open program at its first page."""
    assert bram.name == "Bram"
    if "rep_page" in places.PLACES["rep"]:
        # The page of a rep has tests of its own.
        monkeypatch.setitem(places.PLACES, "rep", "app.ui.coach.home:HomeView")
    microphone.device = MICROPHONE
    return TwoHands(open_window(), microphone, player)
