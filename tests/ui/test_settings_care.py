from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.config import find_paths
from app.ui.pages.settings_page import SettingsPage
from app.workflow import Services, write_backup
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless
from tests.ui.stored import store


def page_of(hands: Hands) -> SettingsPage:
    hands.window.show_page("settings")
    hands.settle()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_a_backup_is_written_where_the_user_says_and_brought_in_after_a_question(
    open_window: Callable[[], Hands], services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Services(find_paths(tmp_path / "other"))
    other.loaded_packs = services.loaded_packs  # type: ignore[method-assign]
    theirs = store(other)
    file = write_backup(other, tmp_path / "theirs.zip").file
    other.close()
    mine = store(services)
    hands = open_window()
    page = page_of(hands)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    hands.click(page.backup.save)
    hands.settle()
    assert (tmp_path / "mine.zip").exists()
    assert str(tmp_path / "mine.zip") in page.backup._done_text.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    hands.click(page.backup.bring)
    hands.settle()
    assert page.backup._question.text().startswith("A backup of ")
    assert page.backup.bring.isHidden()
    hands.click(page.backup.agree)
    hands.settle()
    assert {take.id for take in services.library.takes()} == {mine.id, theirs.id}
    assert page.backup._done_text.text().startswith("1 take")


def test_a_damaged_backup_is_said_and_changes_nothing(
    hands: Hands, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.zip").write_bytes(b"PK rubbish")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "b.zip"), ""))
    page = page_of(hands)
    hands.click(page.backup.bring)
    hands.settle()
    assert hands.said.startswith("b.zip is damaged or cut off.")
    assert not page.backup.bring.isHidden()


def test_what_is_damaged_is_named_with_what_is_left_and_mended_by_a_click(
    open_window: Callable[[], Hands], services: Services
) -> None:
    take, heard = store(services), store(services)
    file = services.library.folder(take.id) / "take.json"
    before = file.read_bytes()
    file.write_bytes(before[:50])
    sound = services.library.audio_path(heard.id)
    sound.write_bytes(sound.read_bytes()[:-2])
    hands = open_window()
    page = page_of(hands)
    hands.click(page.check.check)
    hands.settle()
    assert page.check.summary.text().startswith("2 thing")
    assert not cut_off(page.check)
    assert not nameless(page.check)
    hands.click(page.check.mend)
    hands.settle()
    assert page.check.summary.text().count("1 thing") == 2
    assert page.check.mend.isHidden()
    assert file.read_bytes() == before
    assert not services.library.take(take.id).damaged


def test_a_check_of_a_sound_library_says_so(open_window: Callable[[], Hands], services: Services) -> None:
    store(services)
    page = page_of(hands := open_window())
    hands.click(page.check.check)
    hands.settle()
    assert page.check.summary.text() == "Nothing is damaged."


def test_a_newer_library_is_said_at_the_start_and_refuses_a_restore(
    open_window: Callable[[], Hands], services: Services, tmp_path: Path
) -> None:
    store(services)
    file = write_backup(services, tmp_path / "b.zip").file
    services.library.close()
    (services.paths.library / "VERSION").write_text("99\n")
    hands = open_window()
    assert hands.said.startswith("This library was made by a newer version of Go First (format 99).")
    hands.window.notice.hide()
    page_of(hands).backup._work.restore(file)
    hands.settle()
    assert hands.said.startswith("This library was made by a newer version")


def test_a_synchronised_folder_is_warned_of_once(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.synced_by", lambda _: "OneDrive")
    assert "OneDrive synchronises" in open_window().said
    assert "OneDrive" not in open_window().said
