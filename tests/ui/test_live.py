"""What is shown of an attempt while it is spoken: words, key points, and how far listening is behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.domain import Level, Line, LineRef, Take
from app.transcription import LiveWords, add_from_folder
from app.ui.round.attempt import AttemptView
from app.ui.round.controller import Microphone
from app.ui.round.live_points import LivePoints
from app.ui.widgets.live_words import LINES, LiveWordsView
from app.workflow import Services, Step
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import EXAMPLE, MICROPHONE, Hands
from tests.ui.looks import cut_off, nameless
from tests.workflow.making import LINE, MICRO, PACK, SAID, SPEECH, place, words

SENTENCES = [f"{one.strip()}." for one in SAID.split(".")[:3]]
BLOCK = 4800


def attempt_of(hands: Hands) -> AttemptView:
    view = hands.view
    assert isinstance(view, AttemptView)
    return view


# -- the words -------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot) -> LiveWordsView:
    made = LiveWordsView()
    qtbot.addWidget(made)
    made.resize(500, made.height())
    made.show()
    return made


def test_the_newest_words_are_in_sight_and_the_height_stays(view: LiveWordsView) -> None:
    height = view.height()
    said = [f"word{at}" for at in range(400)]
    for count in (0, 1, 30, 400):
        view.show_words(said[:count], count)
        assert view.height() == view.sizeHint().height() == height
        shown = view.shown
        assert shown == tuple(said[count - len(shown) : count])
        assert all(0 <= view.place_of(at).top() < height for at in range(count - len(shown), count))
        assert all(view.place_of(at).right() <= view.width() for at in range(count))
    tops = {view.place_of(at).top() for at in range(400 - len(view.shown), 400)}
    assert len(tops) == LINES


def test_a_word_keeps_its_place_when_it_becomes_certain(view: LiveWordsView) -> None:
    said = SAID.split()
    view.show_words(said, 0)
    before = [view.place_of(at) for at in range(len(said))]
    for certain in range(len(said) + 1):
        view.show_words(said, certain)
        assert [view.place_of(at) for at in range(len(said))] == before


def test_words_that_may_change_look_different_without_colour(view: LiveWordsView) -> None:
    view.show_words(["minimum"], 0)
    open_still = view.grab().toImage()
    view.show_words(["minimum"], 1)
    certain = view.grab().toImage()

    def ink(image: QImage) -> NDArray[np.bool_]:
        gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
        return np.asarray(np.abs(pixels.astype(int) - int(pixels[0, 0])) > 60)

    assert (ink(open_still) != ink(certain)).mean() > 0.2 * ink(certain).mean()


def test_a_screen_reader_gets_the_newest_words(view: LiveWordsView) -> None:
    assert view.accessibleName()
    view.show_hint("Words come here.")
    assert view.accessibleDescription() == "Words come here."
    view.show_words(SAID.split(), 4)
    assert view.accessibleDescription() == SAID


# -- the key points --------------------------------------------------------------------------------


@pytest.fixture
def line(services: Services) -> Line:
    shutil.copytree(PACK, services.paths.packs / "known-sentences")
    return place(services).line


def test_of_many_words_at_once_the_newest_are_looked_at_and_only_one_look_runs(
    line: Line, hands: Hands
) -> None:
    tasks = hands.window.context.tasks
    points = LivePoints(hands.window.context, hands.window)
    seen: list[frozenset[str]] = []
    points.changed.connect(lambda: seen.append(points.made))
    points.begin(line, "en")
    before = tasks.busy
    for count in range(1, len(SAID.split()) + 1):
        points.hear(words(" ".join(SAID.split()[:count])))
        assert tasks.busy <= before + 1
    hands.until(lambda: points.made == {"thank", "send", "call"})
    assert seen == [{"thank", "send", "call"}]


def test_after_the_end_nothing_lights_up_any_more(line: Line, hands: Hands) -> None:
    points = LivePoints(hands.window.context, hands.window)
    points.begin(line, "en")
    points.hear(words(SAID))
    points.end()
    points.hear(words(SAID))
    hands.settle()
    assert points.made == frozenset()


def test_a_take_that_follows_at_once_gets_nothing_of_the_one_before(line: Line, hands: Hands) -> None:
    points = LivePoints(hands.window.context, hands.window)
    points.begin(line, "en")
    points.hear(words(SAID))
    points.begin(line, "en")
    points.hear(words(SENTENCES[0]))
    hands.until(lambda: points.made)
    hands.settle()
    assert points.made == {"thank"}


# -- in the window, with the speech model -----------------------------------------------------------


class Speaker:
    """Speaks into the microphone of the test, in blocks, as fast as they are taken."""

    def __init__(self, hands: Hands, microphone: FakeMicrophone) -> None:
        self._hands, self._microphone = hands, microphone
        self._said_s = 0.0
        sound, self._rate = soundfile.read(SPEECH / "en.wav", dtype="int16")
        self._sound: NDArray[np.int16] = np.repeat(np.asarray(sound), 48_000 // self._rate)

    def say(self, start_s: float, end_s: float) -> None:
        self._deliver(self._sound[round(start_s * 48_000) : round(end_s * 48_000)])

    def pause(self, seconds: float) -> None:
        # A microphone is never quite silent: exact zeros mean that the computer keeps it away.
        hiss = np.random.default_rng(1).normal(0, 3, round(seconds * 48_000))
        self._deliver(hiss.astype(np.int16))

    def _deliver(self, samples: NDArray[np.int16]) -> None:
        for at in range(0, len(samples), BLOCK):
            block = samples[at : at + BLOCK]
            self._microphone.deliver(block)
            self._said_s += len(block) / 48_000
            self._hands.until(self._is_taken)

    def _is_taken(self) -> bool:
        level = self._hands.controller.level()
        return level is not None and level.elapsed_s >= self._said_s - 0.001


@pytest.fixture
def with_model(services: Services) -> Services:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    shutil.copytree(PACK, services.paths.packs / "known-sentences")
    add_from_folder(MICRO, services.paths.models, name="micro")
    return services


@pytest.fixture
def speaking(
    with_model: Services, open_window: Callable[[], Hands], microphone: FakeMicrophone
) -> tuple[Hands, Speaker]:
    """An attempt under way, with words shown."""
    with_model.change_settings(live_words=True, practice_language="en")
    microphone.device = MICROPHONE
    hands = open_window()
    return hands, begin(hands, microphone)


def begin(hands: Hands, microphone: FakeMicrophone, ref: LineRef = LINE) -> Speaker:
    hands.open_line(ref)
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    return Speaker(hands, microphone)


def stop(hands: Hands) -> Take:
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    attempt = hands.controller.round.attempt
    assert attempt is not None
    return attempt


def lit(hands: Hands) -> set[str]:
    chips = hands.window.round.views[Step.ATTEMPT].live.chips  # type: ignore[attr-defined]
    return {key for key, chip in chips.items() if chip.is_lit}


@pytest.mark.model
def test_words_and_key_points_come_while_speaking_and_vanish_at_stop(
    speaking: tuple[Hands, Speaker],
) -> None:
    hands, speaker = speaking
    live = attempt_of(hands).live
    assert live.words.hint
    speaker.say(0.0, 4.6)
    speaker.pause(1.5)
    hands.until(lambda: lit(hands) == {"thank", "send"}, 60)
    assert " ".join(live.words.words) == " ".join(SENTENCES[:2])
    assert live.isVisible()
    assert cut_off(hands.window) == []
    stop(hands)
    assert lit(hands) == set()
    assert live.isHidden()
    assert live.words.words == ()
    hands.settle()
    assert live.isHidden()


@pytest.mark.model
def test_the_switches_hide_and_show_while_speaking_and_are_kept(
    speaking: tuple[Hands, Speaker], services: Services
) -> None:
    hands, speaker = speaking
    live = attempt_of(hands).live
    speaker.say(0.0, 4.6)
    speaker.pause(1.5)
    hands.until(lambda: lit(hands), 60)
    hands.key(Qt.Key.Key_V)
    assert not services.settings.live_words
    assert live.words.isHidden()
    assert all(chip.isVisible() for chip in live.chips.values())
    hands.click(hands.find(QToolButton, "live_key_points"))
    assert not services.settings.live_key_points
    assert live.isHidden()
    hands.keys(Qt.Key.Key_V, Qt.Key.Key_K)
    assert (services.settings.live_words, services.settings.live_key_points) == (True, True)
    assert live.words.words
    assert lit(hands) == {"thank", "send"}
    assert nameless(attempt_of(hands)) == []
    stop(hands)


def test_without_a_speech_model_no_key_point_waits_to_be_lit(
    services: Services, open_window: Callable[[], Hands], microphone: FakeMicrophone
) -> None:
    services.change_settings(live_words=True)
    microphone.device = MICROPHONE
    hands = open_window()
    begin(hands, microphone, EXAMPLE)
    live = attempt_of(hands).live
    hands.until(lambda: not hands.controller.is_listening)
    hands.until(lambda: "speech model" in live.words.hint)
    assert live.words.isVisible()
    assert not any(chip.isVisible() for chip in live.chips.values())
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)


def test_words_are_hidden_unless_they_are_asked_for_and_key_points_are_shown(services: Services) -> None:
    assert not services.settings.live_words
    assert services.settings.live_key_points


def test_there_are_no_switches_where_takes_are_not_listened_to(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    services.change_settings(live_transcription=False)
    hands = open_window()
    hands.open_line()
    hands.go(Step.ATTEMPT)
    for name in ("live_words", "live_key_points"):
        assert not hands.find(QToolButton, name).isVisible()
    hands.key(Qt.Key.Key_V)
    assert not services.settings.live_words


def test_listening_that_falls_behind_is_said_and_faults_of_the_sound_come_first(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.ATTEMPT)
    panel = attempt_of(hands).panel
    level = Level(6.0, -12.0, -20.0, 0, 0.0, 0.0, is_open=True)
    behind = LiveWords((), 0, 12.2, is_whole=False)
    for heard, wanted in ((behind, "12 s behind"), (replace(behind, behind_s=4.0), ""), (None, "")):
        panel.show_heard(heard)
        panel.show_level(level)
        assert wanted in panel.hint
        assert bool(panel.hint) == bool(wanted)
    panel.show_heard(behind)
    panel.show_level(replace(level, clipped=3))
    assert "Too loud" in panel.hint


@pytest.mark.model
def test_a_worker_that_dies_while_somebody_speaks_is_said_and_the_take_goes_on(
    speaking: tuple[Hands, Speaker], monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, speaker = speaking
    late = attempt_of(hands).live.findChild(QLabel, "late")
    assert late is not None
    speaker.say(0.0, 1.0)
    assert late.isHidden()
    monkeypatch.setattr("app.workflow.Services.transcription_trouble", "stopped")
    hands.until(late.isVisible)
    assert "the recording is whole" in late.text()
    monkeypatch.setattr("app.workflow.Services.transcription_trouble", "")
    hands.until(late.isHidden)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
