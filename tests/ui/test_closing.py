"""The end and the next start: nothing that was recorded is lost, and nothing of the window works on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from app.config import InstanceLock, find_paths
from app.domain import Answer, KnownError, TakeKind, TakeState
from app.ui.round.controller import Microphone
from app.ui.sentences import sentence
from app.ui.start import run_window
from app.workflow import Services, Step, prompt_of
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.stored import place_of, store, wav_of


def interrupt_a_take(services: Services) -> str:
    """What a kill in mid-take leaves: a folder with the sound so far, and nobody who finishes it."""
    dying = Services(services.paths)
    place = place_of(services)
    opened = dying.library.begin(TakeKind.ATTEMPT, place.ref, "en", "Kari", prompt_of(place, "en"))
    facts, content = wav_of(TakeKind.ATTEMPT)
    opened.audio_path.write_bytes(content[: 44 + facts.sample_rate * 2 * 3])
    dying.close()
    return opened.take.id


def actions(hands: Hands) -> list[str]:
    return [one.text() for one in hands.window.notice.action_buttons()]


def press(hands: Hands, name: str) -> None:
    [button] = [one for one in hands.window.notice.findChildren(QPushButton) if one.text() == name]
    hands.click(button)
    hands.settle()


# -- closing ---------------------------------------------------------------------------------------


def test_closing_while_recording_finishes_and_keeps_the_take(
    hands: Hands, microphone: FakeMicrophone, services: Services
) -> None:
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    for _ in range(10):
        microphone.deliver(np.full(4800, 3000, np.int16))
    hands.window.close()
    assert microphone.is_closed
    [take] = services.library.takes()
    assert take.state is TakeState.RECORDED
    assert take.duration_s == 1.0


def test_closing_while_the_microphone_opens_closes_it(
    hands: Hands, microphone: FakeMicrophone, services: Services
) -> None:
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    hands.window.close()
    assert microphone.is_closed
    QApplication.processEvents()
    assert hands.controller.microphone is Microphone.CLOSED
    assert services.library.takes() == ()


def test_closing_in_the_self_check_keeps_the_answers(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    attempt = store(services)
    hands = open_window()
    hands.open_line()
    hands.controller.look_at(attempt)
    hands.go(Step.SELF_CHECK)
    hands.key(Qt.Key.Key_1)
    hands.window.close()
    kept = services.library.self_check(attempt.id)
    assert kept is not None
    assert list(kept.answers.values()) == [Answer.YES]


def test_closing_at_once_after_opening_a_round_is_clean(hands: Hands) -> None:
    hands.window.open_example()
    hands.window.open_line(place_of(hands.services).ref)
    hands.window.close()
    hands.window.close()
    QApplication.processEvents()
    # A task that ends now must not open the library of a program that is gone.
    assert hands.services._library is None


# -- the next start --------------------------------------------------------------------------------


def test_an_interrupted_take_is_brought_back_and_offered(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    take_id = interrupt_a_take(services)
    hands = open_window()
    assert "interrupted" in hands.said
    assert "0:03" in hands.said
    assert actions(hands) == ["Keep", "Listen", "Delete"]
    [take] = services.library.takes()
    assert (take.id, take.state) == (take_id, TakeState.RECOVERED)
    # To do nothing, or to close the notice, keeps it.
    [cross] = [one for one in hands.window.notice.findChildren(QToolButton) if one.isVisible()]
    hands.click(cross)
    assert hands.said == ""
    assert services.library.takes() == (take,)


def test_listen_leads_to_the_takes(services: Services, open_window: Callable[[], Hands]) -> None:
    interrupt_a_take(services)
    hands = open_window()
    press(hands, "Listen")
    assert hands.window.current is hands.window.page("takes")
    assert len(services.library.takes()) == 1


def test_delete_moves_it_to_the_trash_and_ctrl_z_brings_it_back(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    take_id = interrupt_a_take(services)
    hands = open_window()
    press(hands, "Delete")
    assert services.library.takes() == ()
    assert actions(hands) == ["Undo"]
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert [take.id for take in services.library.takes()] == [take_id]
    # Undone once is undone.
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(services.library.takes()) == 1


def test_what_start_up_found_is_said_together(services: Services, open_window: Callable[[], Hands]) -> None:
    services.settings_problem = "settings_damaged"
    interrupt_a_take(services)
    interrupt_a_take(services)
    hands = open_window()
    assert sentence(KnownError("settings_damaged")) in hands.said
    assert "interrupted" in hands.said
    assert "2" in hands.said
    assert actions(hands) == ["Keep", "Listen", "Delete"]


def test_a_second_program_says_so_and_leaves_the_first_alone(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.start.WAIT_S", 0.3)
    paths = find_paths(tmp_path / "profile")
    paths.make()
    lock = InstanceLock(paths.lock)
    assert lock.acquire()
    assert run_window(Services(paths)) == 2
    assert capsys.readouterr().err.strip() == sentence(KnownError("already_running"))
    lock.release()
