from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolButton

from app.config import Theme, load_settings
from app.transcription import download as download_module
from app.transcription import installed_models
from app.ui import start
from app.ui.pages.microphone_test import MicrophoneTest
from app.ui.pages.model_row import ModelRow
from app.ui.pages.settings_page import SettingsPage
from app.ui.theme import theme
from app.workflow import Services, Step
from tests.hub import Answer, ModelHub
from tests.sound import SoundServer
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless
from tests.ui.stored import store

DATA = Path(__file__).parents[1] / "data"
FILES = ("config.json", "model.bin", "preprocessor_config.json", "tokenizer.json", "vocabulary.json")


def page_of(hands: Hands) -> SettingsPage:
    hands.window.show_page("settings")
    hands.settle()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def install(services: Services, name: str = "micro") -> Path:
    folder = services.paths.models / name
    folder.mkdir(parents=True)
    for file in FILES:
        shutil.copyfile(DATA / "micro-whisper" / file, folder / file)
    return folder


# -- look, language, names ----------------------------------------------------------------------


def test_a_theme_and_a_text_size_hold_at_once_and_are_kept(hands: Hands, services: Services) -> None:
    page = page_of(hands)
    small = theme().point_size
    hands.click(page.look.theme.chip(Theme.DARK))
    hands.click(page.look.text_size.chip("150"))
    assert theme().tokens.is_dark
    assert theme().point_size == pytest.approx(small * 1.5)
    settings = load_settings(services.paths.settings)[0]
    assert (settings.theme, settings.text_percent) == (Theme.DARK, 150)


def test_what_is_shown_while_speaking_is_kept_and_follows_the_switches_of_the_round(
    hands: Hands, services: Services
) -> None:
    page = page_of(hands)
    assert (page.practice.live_words.current, page.practice.live_key_points.current) == ("off", "on")
    hands.click(page.practice.live_words.chip("on"))
    hands.click(page.practice.live_key_points.chip("off"))
    kept = load_settings(services.paths.settings)[0]
    assert (kept.live_words, kept.live_key_points) == (True, False)
    hands.open_line()
    hands.go(Step.ATTEMPT)
    assert hands.find(QToolButton, "live_words").isChecked()
    assert not hands.find(QToolButton, "live_key_points").isChecked()
    hands.key(Qt.Key.Key_K)
    page = page_of(hands)
    assert page.practice.live_key_points.current == "on"


def test_arrow_keys_go_through_the_chips(hands: Hands, services: Services) -> None:
    page = page_of(hands)
    chip = page.look.theme.chip(Theme.SYSTEM)
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Right)
    assert services.settings.theme is Theme.LIGHT
    assert page.look.theme.current == Theme.LIGHT


def test_another_language_of_the_program_is_spoken_at_once_where_the_user_was(
    hands: Hands, services: Services
) -> None:
    page, first = page_of(hands), hands.window
    where = first.geometry()
    hands.click(page.look.interface.chip("nl"))
    hands.qtbot.waitUntil(lambda: bool(start._shown) and start._shown[0].isVisible(), timeout=10_000)
    hands.window = start._shown.pop()
    assert services.settings.interface_language == "nl"
    assert hands.window.geometry() == where
    again = hands.window.page("settings")
    assert isinstance(again, SettingsPage)
    assert hands.window.current is again
    assert "Taal van het programma" in [one.text() for one in again.findChildren(QLabel)]
    hands.qtbot.waitUntil(lambda: not shiboken6.isValid(first), timeout=10_000)
    hands.settle()


def test_the_language_to_practise_in_is_kept(hands: Hands, services: Services) -> None:
    hands.click(page_of(hands).look.practice.chip("nb"))
    assert load_settings(services.paths.settings)[0].practice_language == "nb"


def test_names_are_kept_when_the_field_is_left(hands: Hands, services: Services) -> None:
    names = page_of(hands).names
    names.manager.setFocus()
    QTest.keyClicks(names.manager, " Anneke ")
    QTest.keyClick(names.manager, Qt.Key.Key_Tab)
    QTest.keyClicks(names.rep, "Kari")
    QTest.keyClick(names.rep, Qt.Key.Key_Return)
    settings = load_settings(services.paths.settings)[0]
    assert (settings.manager_name, settings.rep_name) == ("Anneke", "Kari")


def test_a_name_cannot_be_longer_than_the_settings_allow(hands: Hands, services: Services) -> None:
    names = page_of(hands).names
    names.rep.setText("x" * 500)
    QTest.keyClick(names.rep, Qt.Key.Key_Return)
    assert len(services.settings.rep_name) == 80


def test_settings_that_cannot_be_written_say_so_and_hold_until_the_end(
    hands: Hands, services: Services
) -> None:
    page = page_of(hands)
    services.paths.settings.unlink(missing_ok=True)
    services.paths.settings.mkdir()
    hands.click(page.look.theme.chip(Theme.DARK))
    assert theme().tokens.is_dark
    assert hands.said


def test_the_wheel_scrolls_the_page_and_changes_no_choice(hands: Hands, services: Services) -> None:
    install(services)
    page = page_of(hands)
    combo = page.speech.used["en"]
    combo.setFocus()
    before = combo.currentIndex()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)
    assert combo.currentIndex() == before
    assert not wheel.isAccepted()


# -- sound --------------------------------------------------------------------------------------


@pytest.mark.microphone
def test_microphones_are_listed_with_the_computers_own_choice_first(
    sound_server: SoundServer, hands: Hands, services: Services
) -> None:
    page = page_of(hands)
    combo = page.sound.microphone
    assert combo.itemData(0) == ""
    assert combo.itemText(0).startswith("Like the computer")
    assert combo.count() >= 2
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert services.settings.input_device == combo.itemData(1)


@pytest.mark.microphone
def test_a_microphone_that_is_not_plugged_in_stays_chosen_and_is_called_so(
    sound_server: SoundServer, open_window: Callable[[], Hands], services: Services
) -> None:
    services.change_settings(input_device="ALSA|My headset")
    page = page_of(open_window())
    assert page.sound.microphone.currentText() == "My headset (not connected)"
    assert services.settings.input_device == "ALSA|My headset"


@pytest.mark.microphone
def test_the_test_hears_speech_and_leaves_nothing_behind(
    sound_server: SoundServer,
    hands: Hands,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    test = page_of(hands).sound.test
    hands.click(test.button)
    hands.until(lambda: level_comes(test))
    assert list(tmp_path.glob("go-first-test-*"))
    speech = sound_server.say_async(next((DATA / "speech").glob("*.wav")))
    hands.until(lambda: test.hint.text() == "You are heard well.", 20)
    speech.terminate()
    speech.wait()
    hands.click(test.button)
    hands.until(lambda: not test.is_open)
    assert not list(tmp_path.glob("go-first-test-*"))
    assert services.library.takes() == ()


@pytest.mark.microphone
def test_only_silence_is_called_by_its_name(sound_server: SoundServer, hands: Hands) -> None:
    test = page_of(hands).sound.test
    hands.click(test.button)
    hands.until(lambda: test.hint.text().startswith("Only silence arrives."), 15)
    hands.click(test.button)
    hands.until(lambda: not test.is_open)


@pytest.mark.microphone
def test_the_microphone_is_closed_when_the_page_is_left(sound_server: SoundServer, hands: Hands) -> None:
    test = page_of(hands).sound.test
    hands.click(test.button)
    hands.until(lambda: level_comes(test))
    hands.window.show_page("packs")
    hands.until(lambda: not test.is_open)
    hands.settle()


@pytest.mark.microphone
def test_a_microphone_that_is_plugged_in_later_appears_by_itself(
    sound_server: SoundServer, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.audio import devices

    page = page_of(hands)
    page.sound._look()
    hands.settle()
    before = page.sound.microphone.count()
    listed = devices.choose_devices
    monkeypatch.setattr(devices, "devices_fingerprint", lambda: "another card")
    monkeypatch.setattr(devices, "choose_devices", lambda *one: (*listed(*one), *listed(*one)[:1]))
    page.sound._look()
    hands.settle()
    assert page.sound.microphone.count() == before + 1


def level_comes(test: MicrophoneTest) -> bool:
    recorder = test._trial.recorder if test._trial is not None else None
    return recorder is not None and recorder.level().elapsed_s > 0


def test_without_a_sound_system_the_page_says_so_once(
    open_window: Callable[[], Hands], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import audio
    from app.domain import KnownError

    def broken() -> object:
        raise KnownError("sound_system_missing", reason="no library")

    monkeypatch.setattr(audio, "list_inputs", broken)
    hands = open_window()
    page = page_of(hands)
    assert page.sound.problem.isVisible()
    assert hands.said == ""
    assert not page.sound.test.button.isEnabled()


# -- speech models ------------------------------------------------------------------------------


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setattr(download_module, "RETRY_WAITS_S", [0.0])
    content = {name: (DATA / "micro-whisper" / name).read_bytes() for name in FILES}
    with ModelHub() as running:
        for name in ("tiny", "base", "small"):
            running.add(f"Systran/faster-whisper-{name}", content, lfs={"model.bin", "tokenizer.json"})
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


def recommended_row(page: SettingsPage) -> ModelRow:
    return next(row for row in page.speech.rows.values() if row.facts.recommended_for)


def test_nothing_touches_the_network_before_a_click(hub: ModelHub, hands: Hands) -> None:
    page = page_of(hands)
    assert page.speech.none.isVisible()
    assert recommended_row(page).download.isVisible()
    assert hub.requests == []


def test_a_model_is_fetched_on_a_click_and_used_from_then_on(
    hub: ModelHub, hands: Hands, services: Services
) -> None:
    page = page_of(hands)
    row = recommended_row(page)
    name = row.facts.name
    hands.click(row.download)
    assert row.progress_text
    hands.until(lambda: not page.speech.work.is_busy, 30)
    hands.settle()
    assert [model.name for model in installed_models(services.paths.models)] == [name]
    row = page.speech.rows[name]
    assert row.facts.is_installed
    assert not row.download.isVisible()
    assert page.speech.used["en"].currentText() == f"The best one here ({name})"
    assert name in hands.said


def test_a_cancelled_download_goes_on_where_it_stopped(
    hub: ModelHub, hands: Hands, services: Services
) -> None:
    page = page_of(hands)
    row = recommended_row(page)
    name = row.facts.name

    def cut(answer: Answer) -> None:
        # The connection breaks off in mid-file; the person cancels while the program asks for the rest.
        if answer.path.endswith("model.bin") and answer.status in (200, 206):
            if answer.range_from:
                page.speech.work._task.cancel_token.set()  # type: ignore[union-attr]
            answer.cut_after = 0 if answer.range_from else 300_000

    hub.faults.append(cut)
    hands.click(row.download)
    hands.until(lambda: not page.speech.work.is_busy, 30)
    hands.settle()
    row = page.speech.rows[name]
    assert row.download.text() == "Go on"
    assert not row.facts.is_installed
    hub.faults.clear()
    hands.click(row.download)
    hands.until(lambda: not page.speech.work.is_busy, 30)
    hands.settle()
    assert page.speech.rows[name].facts.is_installed
    assert hub.downloads("model.bin")[-1] == "bytes=300000-"


def test_a_hub_that_does_not_answer_is_said_and_can_be_asked_again(
    hands: Hands, hub: ModelHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    page = page_of(hands)
    row = recommended_row(page)
    hands.click(row.download)
    hands.until(lambda: not page.speech.work.is_busy, 30)
    hands.settle()
    assert hands.said
    assert page.speech.rows[row.facts.name].download.isEnabled()


def test_a_model_is_added_from_a_folder(
    hands: Hands, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "My Model"
    shutil.copytree(DATA / "micro-whisper", source)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(source))
    page = page_of(hands)
    hands.click(page.speech.add)
    hands.until(lambda: not page.speech.work.is_busy, 20)
    hands.settle()
    assert page.speech.rows["my-model"].facts.is_installed


def test_a_folder_without_a_model_is_refused_with_a_sentence(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page = page_of(hands)
    hands.click(page.speech.add)
    hands.settle()
    assert hands.said
    assert page.speech.add.isEnabled()


def test_a_damaged_file_is_found_by_the_check(
    hands: Hands, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "micro"
    shutil.copytree(DATA / "micro-whisper", source)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(source))
    page = page_of(hands)
    hands.click(page.speech.add)
    hands.until(lambda: not page.speech.work.is_busy, 20)
    hands.settle()
    hands.click(page.speech.check)
    hands.settle()
    assert page.speech.found.text() == "Every file is as it should be."
    file = services.paths.models / "micro" / "model.bin"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    hands.click(page.speech.check)
    hands.settle()
    assert "model.bin" in page.speech.found.text()
    assert page.speech.found.property("role") == "warn"


def test_a_model_is_removed_only_after_a_second_question(
    open_window: Callable[[], Hands], services: Services
) -> None:
    folder = install(services)
    hands = open_window()
    row = page_of(hands).speech.rows["micro"]
    hands.click(row.remove)
    assert folder.exists()
    hands.click(row.keep)
    assert not row.sure.isVisible()
    hands.click(row.remove)
    hands.click(row.sure)
    hands.settle()
    assert not folder.exists()


def test_a_language_keeps_the_model_that_was_chosen_for_it(
    open_window: Callable[[], Hands], services: Services
) -> None:
    install(services, "one")
    install(services, "two")
    hands = open_window()
    combo = page_of(hands).speech.used["nl"]
    texts = [combo.itemText(index) for index in range(combo.count())]
    assert {"one", "two"} <= set(texts)
    index = texts.index("one")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    hands.settle()
    assert dict(load_settings(services.paths.settings)[0].speech_models) == {"nl": "one"}
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    hands.settle()
    assert dict(services.settings.speech_models) == {}
    assert combo.currentText().startswith("The best one here (")


def test_models_that_are_not_recommended_are_shown_when_asked_for(hands: Hands) -> None:
    speech = page_of(hands).speech
    few = len(speech.rows)
    hands.click(speech.all)
    assert len(speech.rows) == len(speech.models.catalogue) > few
    hands.click(speech.all)
    assert len(speech.rows) == few


# -- data and looks -----------------------------------------------------------------------------


def test_the_page_says_where_the_takes_lie_and_how_much_there_is(
    open_window: Callable[[], Hands], services: Services
) -> None:
    store(services)
    page = page_of(open_window())
    assert page.data.folder.accessibleName() == str(services.paths.library)
    assert page.data.facts.text().startswith("1 take")
    assert "free on the disk" in page.data.facts.text()


def test_the_example_is_one_click_away(hands: Hands) -> None:
    page = page_of(hands)
    hands.click(page.data.example)
    hands.settle()
    assert hands.window.current is hands.window.round


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_or_nameless_in_the_smallest_window(
    open_window: Callable[[tuple[int, int]], Hands], services: Services, percent: int
) -> None:
    services.change_settings(text_percent=percent)
    install(services)
    hands = open_window((1000, 700))
    page = page_of(hands)
    hands.click(page.speech.all)
    hands.click(page.speech.rows["micro"].remove)
    hands.click(page.speech.check)
    hands.settle()
    # A page that has grown finds its heights over several turns of the loop.
    hands.until(lambda: cut_off(page) == [])
    assert nameless(page) == []
