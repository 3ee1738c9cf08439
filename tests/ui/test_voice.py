"""The computer's voice in its own process: it speaks, is missing, dies, hangs, and nothing waits for it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.ui.voice import Voice

LONG = "one two three four five six seven eight nine ten " * 8


@pytest.fixture
def voice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Voice]:
    """A voice that takes its time and makes no sound."""
    monkeypatch.setattr("app.ui.voice.ENGINE", "mock")
    made = Voice()
    yield made
    made.close()


@pytest.fixture
def missing() -> list[str]:
    """What was told to be missing."""
    return []


def told(missing: list[str], name: str = "missing") -> Callable[[], None]:
    return lambda: missing.append(name)


def process_of(voice: Voice) -> int:
    """The voice's process, once it runs."""
    process = voice.findChild(QProcess)
    assert process is not None
    assert process.waitForStarted(10_000)
    return int(process.processId())


def test_a_text_is_read_to_its_end(voice: Voice, qtbot: QtBot, missing: list[str]) -> None:
    with qtbot.waitSignal(voice.finished, timeout=20_000):
        voice.say("Good morning.", "en", on_missing=told(missing))
        speaking = voice.is_speaking
    assert (speaking, voice.is_speaking) == (True, False)
    assert missing == []


def test_a_language_without_a_voice_is_told_and_the_next_text_is_read(
    voice: Voice, qtbot: QtBot, missing: list[str]
) -> None:
    voice.say("Goedemorgen.", "nl", on_missing=told(missing))
    qtbot.waitUntil(lambda: missing == ["missing"], timeout=20_000)
    assert not voice.is_speaking
    with qtbot.waitSignal(voice.finished, timeout=20_000):
        voice.say("God morgen.", "nb", on_missing=told(missing))
    assert missing == ["missing"]


def test_stop_is_at_once_and_what_was_stopped_ends_nothing_later(
    voice: Voice, qtbot: QtBot, missing: list[str]
) -> None:
    ended: list[bool] = []
    voice.finished.connect(lambda: ended.append(voice.is_speaking))
    voice.say(LONG, "en", on_missing=told(missing))
    voice.stop()
    assert ended == [False]
    with qtbot.waitSignal(voice.finished, timeout=20_000):
        voice.say("Short.", "en", on_missing=told(missing))
    assert ended == [False, False]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not ended by signals there")
def test_a_process_that_dies_is_told_and_another_one_reads_the_next_text(
    voice: Voice, qtbot: QtBot, missing: list[str]
) -> None:
    voice.say(LONG, "en", on_missing=told(missing))
    os.kill(process_of(voice), signal.SIGKILL)
    qtbot.waitUntil(lambda: missing == ["missing"], timeout=10_000)
    assert not voice.is_speaking
    with qtbot.waitSignal(voice.finished, timeout=20_000):
        voice.say("Short.", "en", on_missing=told(missing))
    assert missing == ["missing"]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not stopped by signals there")
def test_an_engine_that_hangs_is_given_up_and_does_not_take_the_window_with_it(
    voice: Voice, qtbot: QtBot, missing: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.voice._START_S", 0.3)
    voice.say(LONG, "en", on_missing=told(missing))
    os.kill(process_of(voice), signal.SIGSTOP)
    qtbot.waitUntil(lambda: missing == ["missing"], timeout=10_000)
    assert not voice.is_speaking
    monkeypatch.setattr("app.ui.voice._START_S", 20.0)
    with qtbot.waitSignal(voice.finished, timeout=20_000):
        voice.say("Short.", "en", on_missing=told(missing))
    assert missing == ["missing"]
