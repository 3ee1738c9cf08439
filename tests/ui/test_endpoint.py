"""The company's service in the window: off by default, said before recording, and nothing sent unasked."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.config import Settings, load_settings, read_key
from app.domain import TakeKind, TakeState
from app.ui.pages.settings_endpoint import EndpointSection
from app.ui.pages.settings_page import SettingsPage
from app.ui.pages.takes_page import TakesPage
from app.ui.round.attempt import AttemptView
from app.ui.round.controller import Microphone, WordsState
from app.workflow import Services, Step
from tests.fakes.portaudio import FakeMicrophone
from tests.speech_service import Answer, SpeechService
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.looks import buttons, cut_off, nameless, texts
from tests.ui.stored import store

TENTH = 4800

SAID = {"text": "It costs less.", "words": [{"word": "It", "start": 0.1, "end": 0.4}]}


_reached: list[object] = []
"""Addresses that a connection was made to, or that were looked up."""


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        _reached.append(arguments[1])
    elif event == "socket.getaddrinfo":
        _reached.append(arguments[0])


# An audit hook sees every way to a connection, and stays until the process ends.
sys.addaudithook(_guard)


@pytest.fixture
def service() -> Iterator[SpeechService]:
    with SpeechService(lambda _asked: Answer(SAID)) as running:
        yield running


@pytest.fixture
def company(services: Services, service: SpeechService) -> SpeechService:
    """The service, switched on for English."""
    services.change_settings(endpoint_on=True, endpoint_url=service.url, endpoint_languages=("en",))
    return service


def section_of(hands: Hands) -> EndpointSection:
    hands.window.show_page("settings")
    hands.settle()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    return page.endpoint


def takes_of(hands: Hands) -> TakesPage:
    hands.window.show_page("takes")
    hands.settle()
    page = hands.window.page("takes")
    assert isinstance(page, TakesPage)
    return page


def elapsed_s(hands: Hands) -> float:
    level = hands.controller.level()
    return level.elapsed_s if level is not None else 0.0


def has_passed(hands: Hands, moment_s: float) -> bool:
    return elapsed_s(hands) >= moment_s


def record(hands: Hands, microphone: FakeMicrophone) -> None:
    """One attempt of a second, from Space to Space."""
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    spoken = (8000 * np.sin(np.arange(48_000) / 20)).astype(np.int16)
    for block in spoken.reshape(-1, TENTH):
        until = elapsed_s(hands) + 0.05
        microphone.deliver(block)
        hands.until(partial(has_passed, hands, until))
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    hands.settle()


# -- settings -----------------------------------------------------------------------------------


def test_it_is_off_by_default_and_then_one_switch(hands: Hands) -> None:
    assert not Settings().endpoint_on
    assert not Settings().endpoint_always
    section = section_of(hands)
    assert section.switch.current == "off"
    assert not section.address.isVisible()
    assert not section.trial.button.isVisible()


def test_what_is_chosen_is_kept_and_the_warning_names_the_host(hands: Hands, services: Services) -> None:
    section = section_of(hands)
    hands.click(section.switch.chip("on"))
    QTest.keyClicks(section.address, "speech.example.com")
    QTest.keyClick(section.address, Qt.Key.Key_Return)
    hands.click(section.languages["nl"])
    kept = load_settings(services.paths.settings)[0]
    assert kept.endpoint_on
    assert kept.endpoint_url == "https://speech.example.com/v1"
    assert kept.endpoint_languages == ("nl",)
    assert not kept.endpoint_always
    assert section.always.current == "ask"
    assert "leaves this computer" in section.warning.text()
    assert "speech.example.com" in section.warning.text()
    page = hands.window.page("settings")
    assert isinstance(page, SettingsPage)
    assert "speech.example.com" in page.privacy.stays.text()
    assert "speech.example.com" in page.privacy.network.text()


def test_an_address_that_may_not_be_used_says_why_and_is_not_kept(hands: Hands, services: Services) -> None:
    services.change_settings(endpoint_on=True)
    section = section_of(hands)
    section.address.setText("http://speech.example.com")
    QTest.keyClick(section.address, Qt.Key.Key_Return)
    assert "listen" in section.problem.text()
    assert services.settings.endpoint_url == ""


def test_the_key_lies_in_a_file_of_its_own_and_can_be_removed(
    hands: Hands, services: Services, company: SpeechService
) -> None:
    section = section_of(hands)
    QTest.keyClicks(section.key, "sk-SECRET")
    QTest.keyClick(section.key, Qt.Key.Key_Return)
    file = services.paths.endpoint_key
    assert read_key(file, company.url) == "sk-SECRET"
    assert read_key(file, "https://elsewhere.example.com") == ""
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "SECRET" not in services.paths.settings.read_text(encoding="utf-8")
    assert section.key.text() == ""
    hands.click(section.forget)
    assert not file.exists()


def test_another_address_takes_back_that_every_take_is_sent(
    hands: Hands, services: Services, company: SpeechService
) -> None:
    assert company.connections == 0
    services.change_settings(endpoint_always=True)
    section = section_of(hands)
    section.address.setText("https://other.example.com")
    QTest.keyClick(section.address, Qt.Key.Key_Return)
    assert not services.settings.endpoint_always


def test_a_try_sends_a_tone_and_says_what_it_told(hands: Hands, company: SpeechService) -> None:
    section = section_of(hands)
    hands.click(section.trial.button)
    hands.settle()
    assert "each word" in section.trial.result.text()
    [asked] = company.asked
    assert len(asked.sound) == 16_000
    company.answers.append(Answer(status=401))
    hands.click(section.trial.button)
    hands.settle()
    assert "key" in section.trial.result.text()


def test_a_try_can_be_cancelled(hands: Hands, company: SpeechService) -> None:
    section = section_of(hands)
    company.answers.append(Answer(waits=True))
    hands.click(section.trial.button)
    hands.until(lambda: company.asked)
    hands.click(section.trial.cancel)
    hands.settle()
    assert section.trial.result.text() == ""
    assert section.trial.button.isEnabled()


# -- a take -------------------------------------------------------------------------------------


def test_before_and_while_recording_it_is_said_where_the_words_come_from(
    hands: Hands, services: Services, company: SpeechService, microphone: FakeMicrophone
) -> None:
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    view = hands.view
    assert isinstance(view, AttemptView)
    assert company.host in view.panel.leaving.text
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    assert company.host in view.panel.leaving.text
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    services.change_settings(endpoint_on=False)
    hands.go(Step.BRIEF)
    hands.go(Step.ATTEMPT)
    assert view.panel.leaving.text == ""


@pytest.mark.parametrize("always", [False, True])
def test_the_line_says_that_the_recording_leaves_this_computer(
    hands: Hands, services: Services, always: bool
) -> None:
    services.change_settings(
        endpoint_on=True,
        endpoint_url="https://speech.example.com",
        endpoint_languages=("en",),
        endpoint_always=always,
    )
    hands.open_line()
    hands.go(Step.ATTEMPT)
    view = hands.view
    assert isinstance(view, AttemptView)
    said = view.panel.leaving.text
    assert ("leaves this computer" in said) is always
    assert ("until you send it" in said) is not always


def test_after_stop_nothing_is_sent_before_the_click_that_sends_it(
    hands: Hands, services: Services, company: SpeechService, microphone: FakeMicrophone
) -> None:
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    record(hands, microphone)
    [take] = hands.controller.round.attempts
    assert hands.controller.words_of(take) is WordsState.ASKS
    hands.go(Step.COMPARE)
    takes_of(hands)
    hands.window.open_take(take)
    hands.settle()
    hands.go(Step.COMPARE)
    assert company.connections == 0
    assert hands.said == ""
    send = hands.find(QPushButton, "send_take")
    assert send.isVisible()
    assert company.host in send.accessibleName()
    hands.click(send)
    hands.settle()
    assert len(company.asked) == 1
    found = services.library.transcript(take.id)
    assert found is not None
    assert found.text == "It"
    assert found.model == f"whisper-1 @ {company.host}"
    assert not send.isVisible()
    assert any(company.host in one for one in texts(hands.window))


def test_with_every_take_stop_sends_it_but_an_old_take_waits_for_its_click(
    hands: Hands, services: Services, company: SpeechService, microphone: FakeMicrophone
) -> None:
    services.change_settings(endpoint_always=True)
    old = store(services, words=False)
    microphone.device = MICROPHONE
    hands.open_line()
    hands.controller.look_at(old)
    hands.go(Step.COMPARE)
    assert company.connections == 0
    hands.go(Step.ATTEMPT)
    record(hands, microphone)
    assert len(company.asked) == 1
    assert services.library.take(old.id).state is TakeState.RECORDED


def test_a_take_that_could_not_be_sent_is_whole_and_waits(
    hands: Hands, services: Services, company: SpeechService
) -> None:
    take = store(services, words=False)
    before = services.library.audio_path(take.id).read_bytes()
    hands.open_line()
    hands.controller.look_at(take)
    hands.go(Step.COMPARE)
    company.answers.append(Answer(status=500))
    hands.click(hands.find(QPushButton, "send_take"))
    hands.settle()
    assert company.host in hands.said
    assert services.library.transcript(take.id) is None
    assert services.library.audio_path(take.id).read_bytes() == before
    assert hands.find(QPushButton, "send_take").isVisible()


def test_waiting_takes_are_sent_by_a_button_that_says_so(
    hands: Hands, services: Services, company: SpeechService
) -> None:
    store(services, words=False)
    store(services, TakeKind.MODEL, words=False)
    page = takes_of(hands)
    assert not page.waiting.write.isVisible()
    assert company.host in page.waiting.send.accessibleName()
    assert company.connections == 0
    hands.click(page.waiting.send)
    hands.settle()
    assert len(company.asked) == 2
    assert not page.waiting.isVisible()


def test_with_the_service_off_the_window_makes_no_connection(
    open_window: Callable[[], Hands],
    services: Services,
    service: SpeechService,
    microphone: FakeMicrophone,
) -> None:
    _reached.clear()
    services.change_settings(endpoint_url=service.url, endpoint_languages=("en",), endpoint_always=True)
    microphone.device = MICROPHONE
    hands = open_window()
    section_of(hands)
    store(services, words=False)
    takes_of(hands)
    hands.open_line()
    hands.go(Step.ATTEMPT)
    record(hands, microphone)
    for step in Step:
        hands.go(step)
    assert hands.find(QPushButton, "send_take").isHidden()
    assert _reached == []
    assert service.connections == 0


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_nothing_is_cut_off_and_everything_has_a_name(
    services: Services, open_window: Callable[..., Hands], language: str, percent: int
) -> None:
    services.change_settings(
        interface_language=language,
        practice_language="en",
        text_percent=percent,
        endpoint_on=True,
        endpoint_url="https://speech-to-text.europe-west.example-company.com:8443",
        endpoint_languages=("en",),
        endpoint_always=True,
    )
    take = store(services, words=False)
    hands = open_window((1000, 700))
    section_of(hands)
    assert [*cut_off(hands.window), *nameless(hands.window)] == []
    takes_of(hands)
    assert [*cut_off(hands.window), *nameless(hands.window)] == []
    hands.open_line()
    hands.go(Step.ATTEMPT)
    assert [*cut_off(hands.window), *nameless(hands.window)] == []
    hands.controller.look_at(take)
    hands.go(Step.COMPARE)
    assert [*cut_off(hands.window), *nameless(hands.window)] == []
    assert buttons(hands.window)
