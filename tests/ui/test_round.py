"""A round in the window, without sound: its steps and its keys, and the microphone that stays in sight."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton

from app.domain import LineRef
from app.storage import TakeFilter
from app.ui.actions import ACTIONS
from app.ui.keys_list import KeysList
from app.ui.pages.practice_page import PracticePage
from app.ui.round.controller import Microphone
from app.ui.round.step_bar import StepButton
from app.workflow import Services, Step
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import EXAMPLE, MICROPHONE, Hands

STEPS = list(Step)
OTHER = LineRef("gofirst.b2b-core", "too-expensive", "his-numbers")


# -- steps -----------------------------------------------------------------------------------------


def test_n_goes_through_every_step_and_backspace_all_the_way_back(hands: Hands) -> None:
    hands.open_line()
    seen = [hands.step]
    for _ in range(5):
        hands.key(Qt.Key.Key_N)
        hands.settle()
        seen.append(hands.step)
        assert hands.window.round.views[hands.step].isVisible()
    assert seen == STEPS
    for wanted in [*reversed(STEPS[:-1]), Step.BRIEF]:
        hands.key(Qt.Key.Key_Backspace)
        hands.settle()
        assert hands.step is wanted


def test_n_after_the_last_step_opens_the_next_line(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.NEXT_TIME)
    hands.key(Qt.Key.Key_N)
    hands.settle()
    assert hands.controller.round.place.ref == OTHER
    assert hands.step is Step.BRIEF


def test_any_step_can_be_reached_from_any_other_with_one_click(hands: Hands) -> None:
    hands.open_line()
    for here in STEPS:
        for there in STEPS:
            hands.go(here)
            hands.click(hands.find(StepButton, f"step_{there.value}"))
            assert hands.step is there
            checked = [one.objectName() for one in hands.window.findChildren(StepButton) if one.isChecked()]
            assert checked == [f"step_{there.value}"]


def test_the_primary_button_leads_through_the_round(hands: Hands) -> None:
    hands.open_line()
    primary = hands.find(QPushButton, "primary")
    names = []
    for step in STEPS:
        assert hands.step is step
        names.append(primary.text())
        hands.click(primary)
        hands.settle()
    assert len(set(names)) == len(STEPS)
    assert hands.controller.round.place.ref == OTHER


def test_left_and_right_go_to_the_line_before_and_after(hands: Hands) -> None:
    hands.open_line()
    hands.key(Qt.Key.Key_Right)
    hands.settle()
    assert hands.controller.round.place.ref == OTHER
    hands.key(Qt.Key.Key_Left)
    hands.settle()
    assert hands.controller.round.place.ref == EXAMPLE


def test_the_lines_of_a_scenario_can_be_chosen_with_the_keyboard_too(hands: Hands) -> None:
    hands.open_line()
    [lines] = [one for one in hands.window.round.findChildren(QComboBox) if one.isVisible()]
    lines.setFocus()
    hands.key(Qt.Key.Key_Down)
    assert lines.currentIndex() == 1
    lines.activated.emit(1)
    hands.settle()
    assert hands.controller.round.place.ref == OTHER


def test_r_goes_back_to_the_attempt_from_everywhere(hands: Hands) -> None:
    hands.open_line()
    for step in STEPS:
        hands.go(step)
        hands.key(Qt.Key.Key_R)
        assert hands.step is Step.ATTEMPT


def test_letters_in_a_text_field_are_letters(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.MODEL)
    hands.click(hands.find(QPushButton, "go_first"))
    name = hands.find(QLineEdit, "manager_name")
    hands.until(name.hasFocus)
    for key in (Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_1):
        hands.key(key)
    assert name.text() == "an r1"
    assert hands.step is Step.MODEL
    assert hands.controller.microphone is Microphone.CLOSED
    hands.key(Qt.Key.Key_Return)
    assert hands.services.settings.manager_name == "an r1"


def test_space_asks_who_goes_first_for_a_name_and_after_it_records(
    hands: Hands, microphone: FakeMicrophone
) -> None:
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.MODEL)
    hands.key(Qt.Key.Key_Space)
    name = hands.find(QLineEdit, "manager_name")
    hands.until(name.hasFocus)
    assert hands.controller.microphone is Microphone.CLOSED
    name.setText("Anneke")
    hands.key(Qt.Key.Key_Return)
    assert not name.hasFocus()
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    assert hands.services.settings.manager_name == "Anneke"


def test_the_keys_of_a_round_do_nothing_on_other_pages(hands: Hands) -> None:
    hands.open_line()
    hands.window.show_page("takes")
    hands.settle()
    hands.window.setFocus()
    hands.keys(Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_1)
    assert hands.step is Step.BRIEF
    assert hands.said == ""


def test_a_page_and_back_again_finds_the_round_where_it_was(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.SELF_CHECK)
    for name, key in (("takes", Qt.Key.Key_2), ("packs", Qt.Key.Key_3), ("settings", Qt.Key.Key_Comma)):
        hands.key(key, Qt.KeyboardModifier.ControlModifier)
        hands.settle()
        assert hands.window.current is hands.window.page(name)
        assert hands.find(QToolButton, f"rail_{name}").isChecked()
    hands.click(hands.find(QToolButton, "rail_practice"))
    hands.settle()
    assert hands.window.current is hands.window.round
    assert hands.step is Step.SELF_CHECK


def test_f1_opens_the_list_of_keys_and_esc_closes_it(hands: Hands) -> None:
    hands.key(Qt.Key.Key_F1)
    dialogs = hands.window.findChildren(KeysList)
    assert len(dialogs) == 1
    hands.until(dialogs[0].isVisible)
    QTest.keyClick(dialogs[0], Qt.Key.Key_Escape)
    hands.settle()
    assert hands.window.findChildren(KeysList) == []


def test_every_shortcut_can_be_typed() -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert QKeySequence(key).toString(), (spec.id, key)


# -- recording without sound: a microphone that the test moves -------------------------------------


@pytest.fixture
def recording(hands: Hands, microphone: FakeMicrophone) -> Hands:
    """A take under way."""
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    return hands


def test_while_the_microphone_is_open_the_round_stays_in_front(recording: Hands) -> None:
    for name in ("takes", "packs", "settings", "practice"):
        recording.click(recording.find(QToolButton, f"rail_{name}"))
        assert recording.window.current is recording.window.round
        assert recording.find(QToolButton, "rail_practice").isChecked()
    for key in (Qt.Key.Key_N, Qt.Key.Key_Backspace, Qt.Key.Key_R, Qt.Key.Key_Left, Qt.Key.Key_A):
        recording.key(key)
    assert recording.step is Step.ATTEMPT
    assert recording.controller.microphone is Microphone.OPEN
    assert not recording.find(QPushButton, "primary").isEnabled()
    assert not recording.window.context.voice.is_speaking


def test_leaving_the_round_closes_the_microphone(recording: Hands, microphone: FakeMicrophone) -> None:
    recording.window.round.leave_asked.emit()
    recording.until(lambda: recording.controller.microphone is Microphone.CLOSED)
    recording.settle()
    assert microphone.is_closed
    assert isinstance(recording.window.current, PracticePage)


def test_leaving_while_the_microphone_opens_closes_it_again(hands: Hands, microphone: FakeMicrophone) -> None:
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    assert hands.controller.microphone is Microphone.OPENING
    hands.window.round.leave_asked.emit()
    hands.settle()
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    assert microphone.is_closed


def test_a_recording_without_a_single_sample_leaves_nothing_and_says_so(
    recording: Hands, services: Services
) -> None:
    recording.key(Qt.Key.Key_Space)
    recording.until(lambda: recording.controller.microphone is Microphone.CLOSED)
    recording.settle()
    assert recording.said
    assert services.library.takes(TakeFilter()) == ()


# -- the buyer's words -----------------------------------------------------------------------------


def test_the_silence_after_the_buyers_words_is_known_of_an_answer_that_follows_them(
    hands: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.voice.ENGINE", "mock")
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    for heard in (True, False):
        if heard:
            hands.key(Qt.Key.Key_C)
            assert hands.controller.buyer.is_speaking
            hands.until(lambda: not hands.controller.buyer.is_speaking, 30)
        hands.key(Qt.Key.Key_Space)
        hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
        microphone.deliver(np.full(4800, 3000, np.int16))
        hands.key(Qt.Key.Key_Space)
        hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
        hands.settle()
    after_the_buyer, later = hands.controller.round.attempts
    assert after_the_buyer.cue_end_s is not None
    assert -10 < after_the_buyer.cue_end_s <= 0
    assert later.cue_end_s is None
