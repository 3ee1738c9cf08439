"""Recording people, keeping sound, what is a person's own, connections and files, as a person meets them."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.config import Theme, load_settings
from app.domain import LineRef, Take, TakeKind
from app.ui.pages.settings_page import SettingsPage
from app.ui.pages.takes_page import TakesPage
from app.ui.round.attempt import AttemptView
from app.ui.round.before_recording import BeforeRecording, recording_note
from app.ui.round.controller import Microphone
from app.workflow import Services, Step
from app.workflow.person_export import text_of
from app.workflow.sound_keeping import ASK_FROM, let_old_sounds_go
from tests.fakes.portaudio import FakeMicrophone
from tests.storage.builders import record, words
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.looks import cut_off, nameless, texts
from tests.ui.stored import store

LINE = LineRef("gofirst.b2b-core", "too-expensive", "compare")


def old_takes(services: Services, count: int, speaker: str = "Kari") -> list[Take]:
    made = datetime(2026, 3, 2, tzinfo=UTC)
    takes = [
        record(
            services.library, speaker=speaker, line=LINE, language="en", now=made + timedelta(hours=number)
        )
        for number in range(count)
    ]
    for take in takes:
        services.library.save_transcript(take.id, words("yes"))
    return takes


def settings_of(hands: Hands) -> SettingsPage:
    hands.window.open_settings()
    hands.settle()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def takes_of(hands: Hands) -> TakesPage:
    hands.window.show_page("takes")
    hands.settle()
    page = hands.window.page("takes")
    assert isinstance(page, TakesPage)
    hands.settle()
    return page


def before(hands: Hands) -> BeforeRecording:
    hands.open_line()
    hands.go(Step.ATTEMPT)
    view = hands.view
    assert isinstance(view, AttemptView)
    return view.before


def record_one(hands: Hands, microphone: FakeMicrophone) -> Take:
    microphone.device = MICROPHONE
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    microphone.deliver(np.full(4800, 3000, np.int16))
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    hands.settle()
    attempt = hands.controller.round.attempt
    assert attempt is not None
    return attempt


# -- recording people ----------------------------------------------------------------------------


def test_before_the_first_recording_it_is_said_once_what_to_think_of(
    hands: Hands, services: Services
) -> None:
    part = before(hands)
    assert part.note.isVisible()
    assert recording_note() in texts(part.note)
    assert cut_off(part.note) == []
    hands.click(part.understood)
    assert not part.note.isVisible()
    assert services.settings.recording_note_read
    hands.go(Step.MODEL)
    assert recording_note() not in texts(hands.view)
    assert recording_note() in texts(settings_of(hands).people), "it can be read again"


def test_recording_is_never_held_up_by_the_note(hands: Hands, microphone: FakeMicrophone) -> None:
    part = before(hands)
    record_one(hands, microphone)
    assert not part.note.isVisible()
    assert hands.services.settings.recording_note_read


def test_in_a_one_on_one_the_speaker_is_chosen_by_name_and_their_consent_kept_with_the_take(
    hands: Hands, services: Services, microphone: FakeMicrophone
) -> None:
    store(services, speaker="Kari")
    part = before(hands)
    hands.settle()
    assert part.names.currentText() == "No name"
    part.names.setCurrentIndex(part.names.findData("Kari"))
    part.names.activated.emit(part.names.currentIndex())
    assert services.settings.rep_name == "Kari"
    hands.click(part.agreed)
    take = record_one(hands, microphone)
    assert take.speaker == "Kari"
    assert take.consent is not None
    assert take.consent.agreed
    # Another one takes the seat: nobody has asked them yet.
    part.names.setCurrentIndex(part.names.count() - 1)
    part.names.activated.emit(part.names.currentIndex())
    assert part.other.hasFocus()
    part.other.setText("  Ola   Nordmann ")
    part.other.editingFinished.emit()
    assert part.names.currentText() == "Ola Nordmann"
    assert not part.agreed.isChecked()
    assert "Ola Nordmann" in part.agreed.text()
    other = record_one(hands, microphone)
    assert (other.speaker, other.consent) == ("Ola Nordmann", None)


def test_while_the_microphone_is_open_nothing_is_to_be_settled(
    hands: Hands, microphone: FakeMicrophone
) -> None:
    part = before(hands)
    microphone.device = MICROPHONE
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    assert not part.agreed.isVisible()
    assert not part.names.isVisible()
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    hands.settle()
    assert part.agreed.isVisible()


# -- keeping sound -------------------------------------------------------------------------------


def test_it_is_asked_once_how_long_sound_is_kept(hands: Hands, services: Services) -> None:
    old_takes(services, ASK_FROM - 1)
    page = takes_of(hands)
    assert page.sounds.text == ""
    old_takes(services, 1)
    page.refresh()
    hands.settle()
    assert page.sounds.choices.isVisible()
    hands.click(page.sounds.choices.chip("0"))
    hands.settle()
    assert services.settings.keep_sound_days == 0
    assert page.sounds.text == ""
    assert settings_of(hands).sounds.days.current == "0"


def test_what_goes_is_listed_first_and_can_be_kept(hands: Hands, services: Services) -> None:
    takes = old_takes(services, 3)
    services.change_settings(keep_sound_days=30)
    page = takes_of(hands)
    now = datetime.now(UTC)
    assert "can go" in page.sounds.text
    assert let_old_sounds_go(services, now + timedelta(days=2)) == (), "nobody has seen it"
    hands.click(page.sounds.show_list)
    hands.settle()
    box = page.sounds.sounds.list
    lines = [box.item(row).text() for row in range(box.count())]
    assert len(lines) == 3
    assert all("Kari" in line and "2 March" in line and "0:00" in line for line in lines)
    assert "not before" in page.sounds.text
    box.item(0).setCheckState(Qt.CheckState.Unchecked)
    hands.settle()
    gone = let_old_sounds_go(services, now + timedelta(days=2))
    assert set(gone) == {take.id for take in takes[:2]}
    page.refresh()
    hands.settle()
    assert page.sounds.text == "", "what is left was chosen to stay"
    page.choose(gone[0])
    assert not page.strip.play.isEnabled()
    page.toggle_playing(services.library.take(gone[0]))
    assert "went because it was old" in hands.said
    page.open_take.emit(services.library.take(gone[0]))
    hands.settle()
    assert hands.step is Step.COMPARE
    assert "no recording" not in hands.said


@pytest.mark.parametrize("percent", [100, 200])
def test_the_list_has_room_in_the_smallest_window(
    open_window: Callable[..., Hands], services: Services, percent: int
) -> None:
    services.change_settings(keep_sound_days=30, text_percent=percent, theme=Theme.DARK)
    old_takes(services, 12, speaker="Ola Nordmann-Østerås")
    hands = open_window((1000, 700))
    page = takes_of(hands)
    hands.click(page.sounds.show_list)
    hands.settle()
    assert cut_off(page.sounds) == []
    assert nameless(page.sounds) == []
    settings = settings_of(hands)
    for section in (settings.people, settings.sounds, settings.online, settings.kept):
        assert cut_off(section) == []
        assert nameless(section) == []


# -- people --------------------------------------------------------------------------------------


def test_all_takes_of_a_person_are_deleted_as_one_after_it_was_shown_what_goes(
    hands: Hands, services: Services
) -> None:
    old_takes(services, 3)
    old_takes(services, 1, speaker="Ola")
    page = settings_of(hands)
    kari = next(one for one in page.people.rows if one.name.accessibleName() == "Kari")
    hands.click(kari.delete)
    assert kari.keep.hasFocus()
    said = " ".join(texts(kari))
    assert "3 take" in said
    assert "2 March" in said
    assert "backups" in said
    assert "SSD" in said
    hands.click(kari.keep)
    assert services.library.count() == 4
    hands.click(kari.delete)
    hands.click(kari.to_trash)
    hands.settle()
    assert services.library.count() == 1
    assert len(services.library.trashed()) == 3
    hands.window.undo()
    hands.settle()
    assert services.library.count() == 4
    kari = next(one for one in page.people.rows if one.name.accessibleName() == "Kari")
    hands.click(kari.delete)
    hands.click(kari.for_good)
    hands.settle()
    assert services.library.count() == 1
    assert services.library.trashed() == ()
    assert [one.name.accessibleName() for one in page.people.rows] == ["Ola"]
    assert "deleted for good" in hands.said


def test_all_takes_of_a_person_are_exported_as_a_zip(
    hands: Hands, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_takes(services, 2)
    target = tmp_path / "kari"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    [row] = settings_of(hands).people.rows
    hands.click(row.export)
    hands.settle()
    with zipfile.ZipFile(tmp_path / "kari.zip") as packed:
        assert sum(name.endswith("audio.wav") for name in packed.namelist()) == 2
    assert "kari.zip" in hands.said
    assert row.export.isEnabled()


def test_an_export_can_be_cancelled(
    hands: Hands, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_takes(services, 2)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.zip"), ""))
    # Two short takes are out in a moment: the export has to be under way when it is cancelled.
    pressed = threading.Event()

    def text_once_cancelled(*arguments: Any) -> str:
        pressed.wait(20)
        return text_of(*arguments)

    monkeypatch.setattr("app.workflow.person_export.text_of", text_once_cancelled)
    [row] = settings_of(hands).people.rows
    hands.click(row.export)
    row.cancel.click()
    pressed.set()
    hands.settle()
    assert list(tmp_path.glob("*.zip")) == []
    assert list(tmp_path.glob(".tmp-*")) == []
    assert not row.is_busy


# -- connections and files -----------------------------------------------------------------------


def test_the_switch_for_working_offline_is_told_everywhere(hands: Hands, services: Services) -> None:
    page = settings_of(hands)
    hands.click(page.online.switch.chip("on"))
    hands.settle()
    assert load_settings(services.paths.settings)[0].work_offline
    assert "offline" in page.privacy.network.text()
    hands.click(page.online.switch.chip("off"))
    assert not load_settings(services.paths.settings)[0].work_offline
    assert "offline" not in page.privacy.network.text()


def test_every_connection_is_listed_and_the_list_can_be_cleared(hands: Hands, services: Services) -> None:
    one = {"id": "1", "at": "2026-03-01T10:00:00+00:00", "host": "packs.example", "purpose": "pack"}
    sums = {"id": "1", "sent": 2000, "received": 5_000_000}
    services.paths.connections.write_text(f"\n{json.dumps(one)}\n{json.dumps(sums)}")
    page = settings_of(hands)
    box = page.online.list
    assert box.count() == 1
    assert all(part in box.item(0).text() for part in ("packs.example", "2 kB", "5 MB", "2026"))
    hands.click(page.online.clear)
    hands.settle()
    assert not box.isVisible()
    assert not services.paths.connections.exists()


def test_every_file_is_counted_by_its_kind(hands: Hands, services: Services) -> None:
    store(services, TakeKind.MODEL, speaker="Anneke")
    services.library.trash(store(services, speaker="Kari").id)
    services.change_settings(rep_name="Kari")
    (services.paths.local / "from-elsewhere").write_text("x")
    page = settings_of(hands)
    shown = [one.accessibleName() or one.text() for one in page.kept.findChildren(QLabel)]
    assert {"Sound of takes", "Trash", "Settings", "Everything else"} <= set(shown)
    assert str(services.paths.takes) in shown
