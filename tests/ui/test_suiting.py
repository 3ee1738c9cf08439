"""The card that says which speech model suits this computer, in all its states."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.config import load_settings
from app.domain import KnownError
from app.transcription import (
    Calibration,
    Measure,
    Measuring,
    Outcome,
    load_calibration,
    save_calibration,
)
from app.transcription import download as download_module
from app.transcription.process import WorkerProcess
from app.ui.pages.settings_page import SettingsPage
from app.ui.pages.suiting_card import SuitingCard
from app.workflow import Services
from tests.hub import ModelHub
from tests.transcription.calibrations import measured
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless, spoken_name

MICRO = Path(__file__).parents[1] / "data" / "micro-whisper"
FILES = ("config.json", "model.bin", "preprocessor_config.json", "tokenizer.json", "vocabulary.json")


def install(services: Services, *names: str) -> None:
    for name in names:
        folder = services.paths.models / name
        folder.mkdir(parents=True)
        for file in FILES:
            shutil.copyfile(MICRO / file, folder / file)


def keep(services: Services, calibration: Calibration) -> None:
    save_calibration(services.paths.calibration, calibration)


def page_of(hands: Hands) -> SettingsPage:
    hands.window.show_page("settings")
    hands.settle()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def card_of(hands: Hands) -> SuitingCard:
    return page_of(hands).speech.suiting


@pytest.fixture
def quick_measuring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measures few tokens, and only what is installed."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    monkeypatch.setattr("app.transcription.measuring.SHAPES", {})
    monkeypatch.setattr("app.transcription.Measuring", partial(Measuring, tokens=4, repeats=1))


def test_before_anything_is_measured_there_is_one_button(hands: Hands) -> None:
    card = card_of(hands)
    assert card.measure.isVisible()
    assert card.about.startswith("Go First can measure")
    assert not card.cancel.isVisible()
    assert not any(one.isVisible() for one in card.cards)


@pytest.mark.usefixtures("quick_measuring")
def test_a_click_measures_and_shows_three_choices(
    open_window: Callable[[], Hands], services: Services
) -> None:
    install(services, "base")
    hands = open_window()
    card = card_of(hands)
    QTest.keyClick(card.measure, Qt.Key.Key_Space)
    assert card.progress_text
    assert not card.measure.isVisible()
    hands.until(lambda: not card.measuring.is_busy, 20)
    hands.settle()
    fast, balanced, best = card.cards
    assert (fast.about, balanced.about) == ("tiny · 78 MB", "base · 148 MB")
    assert balanced.wait.text.startswith("at most about ")
    assert best.wait.text == "could not tell"
    assert balanced.is_recommended
    assert balanced.is_in_use
    kept = load_calibration(services.paths.calibration)
    assert kept is not None
    assert kept.has_numbers


@pytest.mark.usefixtures("quick_measuring")
def test_a_cancel_leaves_everything_as_it_was(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.transcription.Measuring", partial(Measuring, tokens=100, repeats=1000))
    install(services, "base")
    hands = open_window()
    card = card_of(hands)
    hands.click(card.measure)
    hands.until(lambda: card.progress_text == "Measuring base", 20)
    hands.click(card.cancel)
    assert card.progress_text == "Stopping …"
    hands.until(lambda: not card.measuring.is_busy, 20)
    hands.settle()
    assert card.measure.isVisible()
    assert not services.paths.calibration.exists()


@pytest.mark.usefixtures("quick_measuring")
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes another way")
def test_when_the_process_dies_nothing_becomes_a_number(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(services, "base")
    real = WorkerProcess.send

    def send_and_kill(self: WorkerProcess, header: dict[str, object], payload: bytes = b"") -> None:
        real(self, header, payload)
        os.kill(self.pid, signal.SIGKILL)

    monkeypatch.setattr(WorkerProcess, "send", send_and_kill)
    hands = open_window()
    card = card_of(hands)
    hands.click(card.measure)
    hands.until(lambda: not card.measuring.is_busy, 20)
    hands.settle()
    assert card.about.startswith("It could not be told")
    assert card.measure.isVisible()
    assert not any(one.isVisible() for one in card.cards)


def test_numbers_that_hold_no_more_ask_for_measuring_again(
    open_window: Callable[[], Hands], services: Services
) -> None:
    calibration = measured(tiny=0.9, base=1.8)
    keep(services, replace(calibration, where=replace(calibration.where, cores=99)))
    card = card_of(open_window())
    assert card.measure.isVisible()
    assert "changed since it was measured" in card.about


@pytest.mark.usefixtures("quick_measuring")
def test_a_take_that_is_recorded_comes_first_and_that_is_said(
    open_window: Callable[[], Hands], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = threading.Event()
    recording.set()
    monkeypatch.setattr("app.workflow.calibrating.is_recording", recording.is_set)
    install(services, "base")
    hands = open_window()
    card = card_of(hands)
    hands.click(card.measure)
    hands.until(lambda: card.progress_text.startswith("A take is being recorded"))
    recording.clear()
    hands.until(lambda: not card.measuring.is_busy, 20)
    hands.settle()
    assert card.cards[1].isVisible()


def test_each_language_has_its_own_choices(open_window: Callable[[], Hands], services: Services) -> None:
    keep(services, measured(tiny=0.9, base=1.8, small=3.5))
    hands = open_window()
    card = card_of(hands)
    assert [one.about.split(" · ")[0] for one in card.cards] == ["tiny", "base", "small"]
    assert [one.is_recommended for one in card.cards] == [False, True, False]
    hands.click(card.languages.chip("nb"))
    names = [one.about.split(" · ")[0] for one in card.cards]
    assert names == ["tiny", "nb-whisper-base", "nb-whisper-small"]
    assert [one.is_recommended for one in card.cards] == [False, False, True]
    assert "nb-whisper-small, Norsk bokmål" in spoken_name(card.cards[2].fetch)


def test_one_click_takes_another_model_for_one_language(
    open_window: Callable[[], Hands], services: Services
) -> None:
    install(services, "tiny", "base")
    keep(services, measured(tiny=0.9, base=1.8, small=5.3))
    hands = open_window()
    card = card_of(hands)
    fast, balanced, _ = card.cards
    assert balanced.is_in_use
    hands.click(fast.use)
    hands.settle()
    assert (fast.is_in_use, balanced.is_in_use) == (True, False)
    assert dict(load_settings(services.paths.settings)[0].speech_models) == {"en": "tiny"}
    hands.click(card.languages.chip("nl"))
    assert balanced.is_in_use


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setattr(download_module, "RETRY_WAITS_S", [0.0])
    with ModelHub() as running:
        content = {name: (MICRO / name).read_bytes() for name in FILES}
        running.add("Systran/faster-whisper-small", content, lfs={"model.bin", "tokenizer.json"})
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


def test_a_choice_that_is_not_here_is_fetched_and_then_used(
    hub: ModelHub, open_window: Callable[[], Hands], services: Services
) -> None:
    install(services, "base")
    keep(services, measured(tiny=0.9, base=1.8, small=5.3))
    hands = open_window()
    page = page_of(hands)
    card = page.speech.suiting
    best = card.cards[2]
    assert hub.requests == []
    hands.click(best.fetch)
    assert best.cancel.isVisible()
    hands.until(lambda: not page.speech.work.is_busy, 30)
    hands.settle()
    assert best.is_in_use
    assert dict(services.settings.speech_models) == {"en": "small"}


def test_until_a_chosen_model_is_here_the_old_one_is_used(
    open_window: Callable[[], Hands], services: Services
) -> None:
    install(services, "base")
    keep(services, measured(tiny=0.9, base=1.8, small=5.3))
    services.change_settings(speech_models={"en": "small"})
    page = page_of(open_window())
    assert page.speech.suiting.cards[1].is_in_use
    assert page.speech.suiting.cards[2].fetch.isVisible()
    assert page.speech.used["en"].currentText() == "small (not here yet)"


def test_an_added_model_is_offered_with_its_wait(
    open_window: Callable[[], Hands], services: Services
) -> None:
    install(services, "our-norwegian")
    keep(services, measured(base=1.8, our_norwegian=2.5))
    combo = page_of(open_window()).speech.used["nb"]
    assert "our-norwegian · 2.5 s" in [combo.itemText(index) for index in range(combo.count())]


@pytest.mark.parametrize(
    ("device", "nvidia", "text"),
    [
        ("cuda", True, "NVIDIA graphics card found: used."),
        ("cpu", True, "NVIDIA graphics card found, but it cannot be used."),
        ("cpu", False, "No NVIDIA graphics card found."),
    ],
)
def test_a_graphics_card_is_told_plainly(
    open_window: Callable[[], Hands],
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    device: str,
    nvidia: bool,
    text: str,
) -> None:
    monkeypatch.setattr("app.transcription.calibration.has_nvidia_driver", lambda: nvidia)
    keep(services, measured(device=device, tiny=0.1, base=0.2, small=0.3))
    assert text in card_of(open_window()).facts.text()


def test_a_missing_model_leads_to_the_button_in_one_click(hands: Hands) -> None:
    hands.window.show_error(KnownError("no_model", language="en"))
    (way,) = [one for one in hands.window.notice.action_buttons() if one.text() == "Open settings"]
    hands.click(way)
    hands.settle()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.speech.suiting.measure.hasFocus()


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_choices_fit_into_the_smallest_window(
    open_window: Callable[[tuple[int, int]], Hands], services: Services, percent: int, language: str
) -> None:
    services.change_settings(text_percent=percent, interface_language=language)
    install(services, "tiny")
    slow = Measure("base", Outcome.MEASURED, window_s=5.0, was_disturbed=True)
    keep(services, measured(Measure("small", Outcome.SHORT_OF_MEMORY), slow, tiny=0.9))
    page = page_of(open_window((1000, 700)))
    assert page.speech.suiting.disturbed.isVisible()
    assert cut_off(page.speech) == []
    assert nameless(page.speech) == []
