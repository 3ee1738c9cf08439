"""Remarks that are spoken, and those that are not added yet: none is lost, and none outlives its take."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from app.domain import TakeKind
from app.ui.round.remark_panel import RemarkPanel
from app.workflow import Services, Step, erase_person, people, purge_take
from tests.fakes.player import FakePlayer
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.remarking import CTRL, hear, kept, panel_is_open, rows, take_id, write
from tests.ui.speaking import closed, opened, plug_in, speak
from tests.ui.stored import store_pair


@pytest.fixture
def talking(comparing: Hands, microphone: FakeMicrophone) -> Hands:
    """The comparison, with a microphone, and a remark that is being begun."""
    plug_in(microphone)
    comparing.key(Qt.Key.Key_M)
    return comparing


def panel_of(hands: Hands) -> RemarkPanel:
    return hands.compare.review.remarks.panel


def say(hands: Hands, microphone: FakeMicrophone) -> None:
    hands.key(Qt.Key.Key_D, CTRL)
    opened(hands, hands.controller)
    speak(microphone)
    hands.key(Qt.Key.Key_D, CTRL)
    closed(hands, hands.controller)


def drafts(hands: Hands) -> list[str]:
    folder = hands.services.paths.remark_drafts
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def sounds(hands: Hands) -> list[str]:
    return [one.name for one in hands.services.library.folder(take_id(hands)).glob("spoken-*")]


def test_a_remark_is_spoken_kept_beside_the_others_and_heard(
    talking: Hands, microphone: FakeMicrophone, player: FakePlayer
) -> None:
    panel = panel_of(talking)
    talking.key(Qt.Key.Key_D, CTRL)
    opened(talking, talking.controller)
    assert "microphone is open" in panel.speech.note
    assert panel.speech.speak.property("role") == "live"
    assert not panel.save.isEnabled()
    speak(microphone)
    talking.key(Qt.Key.Key_D, CTRL)
    closed(talking, talking.controller)
    assert microphone.is_closed
    assert panel.speech.speak.property("role") == "chip"
    assert "no speech model" in panel.speech.note
    talking.key(Qt.Key.Key_Return, CTRL)
    talking.settle()
    [one] = kept(talking)
    assert (one.text, one.author, round(one.sound_s, 2)) == ("", "Anneke", 0.3)
    assert sounds(talking) == [one.sound]
    assert drafts(talking) == []
    assert talking.services.library.check() == ()
    talking.click(rows(talking)[0].hear)
    assert player.sections[0].path == talking.services.library.remark_sound(take_id(talking), one)


def test_its_words_come_by_themselves_and_the_wording_is_looked_at(
    talking: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.round.remark_speaking.words_of_remark", lambda *_: "You always hurry.")
    say(talking, microphone)
    panel = panel_of(talking)
    assert panel.text.toPlainText() == "You always hurry."
    talking.until(lambda: panel.advice.isVisible())
    panel.text.setFocus()
    write(talking, " Or not?")
    assert [(one.text, bool(one.sound)) for one in kept(talking)] == [("You always hurry. Or not?", True)]


def test_words_that_come_after_it_was_added_are_filled_in(
    talking: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    added = threading.Event()

    def slowly(*_: object) -> str:
        added.wait(10)
        return "A calm start."

    monkeypatch.setattr("app.ui.round.remark_speaking.words_of_remark", slowly)
    talking.key(Qt.Key.Key_D, CTRL)
    opened(talking, talking.controller)
    speak(microphone)
    talking.key(Qt.Key.Key_D, CTRL)
    talking.until(lambda: panel_of(talking).save.isEnabled())
    talking.key(Qt.Key.Key_Return, CTRL)
    talking.until(lambda: bool(kept(talking)))
    added.set()
    talking.settle()
    talking.settle()
    assert [one.text for one in kept(talking)] == ["A calm start."]


def test_playing_stops_at_it_h_plays_it_and_b_goes_on(
    talking: Hands, microphone: FakeMicrophone, player: FakePlayer
) -> None:
    talking.key(Qt.Key.Key_Escape)
    hear(talking, player, 3.0)
    talking.key(Qt.Key.Key_M)
    say(talking, microphone)
    talking.key(Qt.Key.Key_Return, CTRL)
    talking.settle()
    [one] = kept(talking)
    playback = talking.window.context.playback
    playback.stop()
    talking.key(Qt.Key.Key_B)
    player.listen()
    talking.until(lambda: playback.is_held)
    talking.key(Qt.Key.Key_H)
    assert player.sections[0].path.name == one.sound
    assert playback.is_held
    player.listen()
    talking.until(lambda: not playback.is_playing)
    assert playback.is_held
    talking.key(Qt.Key.Key_B)
    assert player.sections[0].path.name == "audio.wav"
    assert player.sections[0].start_s == pytest.approx(one.start_s)


def test_the_microphone_is_open_while_the_button_is_held(
    talking: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.round.remark_speech.HELD_MS", 60)
    button = talking.find(QPushButton, "speak_remark")
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    opened(talking, talking.controller)
    speak(microphone)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    closed(talking, talking.controller)
    draft = panel_of(talking).draft
    assert draft is not None
    assert draft.sound_s == pytest.approx(0.3)


def test_its_sound_is_taken_out_and_brought_back(talking: Hands, microphone: FakeMicrophone) -> None:
    say(talking, microphone)
    talking.click(talking.find(QToolButton, "drop_spoken"))
    assert not panel_of(talking).save.isEnabled()
    talking.key(Qt.Key.Key_Z, CTRL)
    talking.key(Qt.Key.Key_Return, CTRL)
    talking.settle()
    assert len(sounds(talking)) == 1
    [one] = kept(talking)
    talking.click(talking.find(QToolButton, f"remove_{one.id}"))
    talking.settle()
    assert sounds(talking) == []
    talking.key(Qt.Key.Key_Z, CTRL)
    talking.settle()
    assert kept(talking) == (one,)
    assert sounds(talking) == [one.sound]
    assert talking.services.library.check() == ()


def test_no_microphone_an_unplugged_one_and_nothing_else_is_recorded(
    talking: Hands, microphone: FakeMicrophone
) -> None:
    microphone.device = None
    talking.key(Qt.Key.Key_D, CTRL)
    closed(talking, talking.controller)
    assert "microphone" in talking.said.lower()
    assert not panel_of(talking).save.isEnabled()
    plug_in(microphone)
    talking.key(Qt.Key.Key_D, CTRL)
    opened(talking, talking.controller)
    talking.controller.go(Step.NEXT_TIME)
    talking.window.show_page("takes")
    assert talking.step is Step.COMPARE
    assert talking.window.shows_round
    speak(microphone, 11)
    microphone.die()
    closed(talking, talking.controller)
    assert "0:01" in talking.said
    assert panel_is_open(talking)
    assert panel_of(talking).save.isEnabled()
    assert len(talking.services.library.takes()) == 2


# -- what is not added yet -------------------------------------------------------------------------


def test_what_is_being_written_is_there_again_after_the_window_was_closed(
    services: Services, player: FakePlayer, open_window: Callable[[], Hands]
) -> None:
    services.change_settings(manager_name="Anneke")
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    hands.key(Qt.Key.Key_M)
    write(hands, "Half a thou", save=False)
    hands.window.close()
    again = open_window()
    again.window.open_take(attempt)
    again.settle()
    again.compare.review.show_tab("remarks")
    panel = panel_of(again)
    assert panel.text.toPlainText() == "Half a thou"
    panel.text.setFocus()
    write(again, "ght.")
    assert [one.text for one in kept(again)] == ["Half a thought."]
    assert drafts(again) == []


def test_a_window_that_is_closed_while_a_remark_is_spoken_keeps_it_as_a_draft(
    services: Services, microphone: FakeMicrophone, player: FakePlayer, open_window: Callable[[], Hands]
) -> None:
    plug_in(microphone)
    services.change_settings(manager_name="Anneke")
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    hands.key(Qt.Key.Key_M)
    hands.key(Qt.Key.Key_D, CTRL)
    opened(hands, hands.controller)
    speak(microphone)
    hands.window.close()
    assert microphone.is_closed
    again = open_window()
    again.window.open_take(attempt)
    again.settle()
    draft = panel_of(again).draft
    assert draft is not None
    assert draft.sound_s == pytest.approx(0.3)
    again.compare.review.show_tab("remarks")
    again.click(again.find(QPushButton, "save_remark"))
    again.settle()
    assert [round(one.sound_s, 2) for one in kept(again)] == [0.3]


def test_a_draft_that_is_put_away_is_gone_and_one_of_another_day_goes_with_its_take(
    talking: Hands, microphone: FakeMicrophone
) -> None:
    say(talking, microphone)
    write(talking, "Not yet", save=False)
    talking.until(lambda: "Not yet" in _text(talking))
    assert len(drafts(talking)) == 2
    talking.key(Qt.Key.Key_Escape)
    assert [one for one in drafts(talking) if one.endswith(".json")] == []
    talking.key(Qt.Key.Key_Z, CTRL)
    assert len(drafts(talking)) == 2
    talking.services.library.trash(take_id(talking))
    purge_take(talking.services, take_id(talking))
    assert drafts(talking) == []


def _text(hands: Hands) -> str:
    folder = hands.services.paths.remark_drafts
    return "".join(one.read_text() for one in folder.glob("*.json"))


def test_a_draft_that_cannot_be_read_is_said_and_left_alone(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    services.change_settings(manager_name="Anneke")
    _model, attempt = store_pair(services)
    file = services.paths.remark_drafts / f"{attempt.id}.json"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"{")
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    assert "damaged" in hands.said
    hands.key(Qt.Key.Key_M)
    write(hands, "New", save=False)
    hands.compare.remarks.writing.flush()
    assert file.read_bytes() == b"{"


# -- whose voice it is -----------------------------------------------------------------------------


def test_a_spoken_remark_is_a_recording_of_its_author_and_is_erased_with_them(
    talking: Hands, microphone: FakeMicrophone
) -> None:
    talking.services.library.set_speaker(store_model(talking), "Somebody else")
    say(talking, microphone)
    write(talking, "Clear.")
    talking.key(Qt.Key.Key_M)
    say(talking, microphone)
    talking.key(Qt.Key.Key_Return, CTRL)
    talking.settle()
    [anneke] = [one for one in people(talking.services) if one.name == "Anneke"]
    assert (len(anneke.takes), len(anneke.spoken)) == (0, 2)
    assert anneke.seconds == pytest.approx(0.6)
    talking.window.show_page("settings")
    talking.settle()
    assert any("2 spoken remark" in one for one in texts(talking.window.page("settings")))
    erase_person(talking.services, "Anneke")
    assert [(one.text, one.sound) for one in kept(talking)] == [("Clear.", "")]
    folder = talking.services.library.folder(take_id(talking))
    assert not any(folder.rglob("spoken-*"))
    assert talking.services.library.check() == ()


def store_model(hands: Hands) -> str:
    [model] = [one for one in hands.services.library.takes() if one.kind is TakeKind.MODEL]
    return model.id
