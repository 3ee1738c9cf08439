"""What goes wrong is said in one sentence with a way on, and nothing is lost."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.config import load_settings
from app.domain import KnownError, LineRef, TakeKind, Transcript, TranscriptState
from app.ui.pages.practice_page import PracticePage
from app.ui.round.controller import Microphone, WordsState
from app.ui.round.recording_panel import RecordingPanel
from app.ui.sentences import sentence
from app.ui.voice_help import how_to_add_a_voice
from app.workflow import Services, Step
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.stored import store, store_pair, words_of

TENTH = 4800


def actions(hands: Hands) -> dict[str, QPushButton]:
    return {one.text(): one for one in hands.window.notice.action_buttons()}


def labels(hands: Hands) -> str:
    return " ".join(one.text() for one in hands.window.findChildren(QLabel) if one.isVisible())


# -- the microphone --------------------------------------------------------------------------------


@pytest.fixture
def ready(hands: Hands) -> Hands:
    """At the attempt of a line."""
    hands.open_line()
    hands.go(Step.ATTEMPT)
    return hands


def start(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)


def stop(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    hands.settle()


def elapsed_s(hands: Hands) -> float:
    level = hands.controller.level()
    return level.elapsed_s if level is not None else 0.0


def until_taken(hands: Hands, seconds: float) -> None:
    hands.until(lambda: elapsed_s(hands) >= seconds)


def hint(hands: Hands) -> str:
    [panel] = hands.window.round.views[Step.ATTEMPT].findChildren(RecordingPanel)
    return panel.hint


def test_without_a_microphone_a_sentence_says_so_and_leads_to_the_settings(
    ready: Hands, services: Services
) -> None:
    ready.key(Qt.Key.Key_Space)
    ready.settle()
    assert ready.said == sentence(KnownError("no_microphone"))
    assert ready.controller.microphone is Microphone.CLOSED
    assert services.library.takes() == ()
    ready.click(actions(ready)["Open settings"])
    ready.settle()
    assert ready.window.current is ready.window.page("settings")
    assert ready.said == ""


@pytest.mark.parametrize("code", ["microphone_busy", "microphone_failed"])
def test_a_microphone_that_does_not_open_is_named_and_the_next_try_works(
    ready: Hands, microphone: FakeMicrophone, code: str
) -> None:
    microphone.device = MICROPHONE
    microphone.open_error = KnownError(code, name="mic", reason="-9985")
    ready.key(Qt.Key.Key_Space)
    ready.settle()
    assert ready.said == sentence(microphone.open_error)
    assert "Open settings" in actions(ready)
    microphone.open_error = None
    start(ready)
    stop(ready)


def test_exact_zeros_are_no_quiet_room_but_a_blocked_microphone(
    ready: Hands, microphone: FakeMicrophone
) -> None:
    microphone.device = MICROPHONE
    start(ready)
    for _ in range(20):
        microphone.deliver(np.zeros(TENTH, np.int16))
    ready.until(lambda: "Only silence arrives" in hint(ready))
    for _ in range(3):
        microphone.deliver(np.full(TENTH, 4000, np.int16))
    ready.until(lambda: not hint(ready))
    stop(ready)


def test_a_clipped_a_quiet_and_a_broken_sound_have_their_own_hint(
    ready: Hands, microphone: FakeMicrophone
) -> None:
    microphone.device = MICROPHONE
    start(ready)
    for batch in range(1, 4):
        for _ in range(15):
            microphone.deliver(np.tile(np.array([40, -40], np.int16), TENTH // 2))
        # No faster than it is taken: what overflows would be missing.
        until_taken(ready, batch * 1.5)
    ready.until(lambda: "Very quiet" in hint(ready))
    microphone.deliver(np.full(TENTH, 32767, np.int16))
    ready.until(lambda: "Too loud" in hint(ready))
    microphone.wait(2.0)
    for block in range(47, 61):
        microphone.deliver(np.full(TENTH, 3000, np.int16))
        until_taken(ready, block / 10)
    ready.until(lambda: "missing" in hint(ready))
    stop(ready)
    assert hint(ready) == ""


def test_a_microphone_that_goes_away_ends_the_take_and_keeps_it(
    ready: Hands, microphone: FakeMicrophone, services: Services
) -> None:
    microphone.device = MICROPHONE
    start(ready)
    for _ in range(10):
        microphone.deliver(np.full(TENTH, 3000, np.int16))
    until_taken(ready, 1.0)
    microphone.die()
    microphone.wait(5.0)
    ready.until(lambda: ready.controller.microphone is Microphone.CLOSED)
    ready.settle()
    assert ready.said
    assert "Open settings" in actions(ready)
    [take] = services.library.takes()
    assert take.duration_s == 1.0


def question(hands: Hands) -> str:
    [panel] = hands.window.round.views[Step.ATTEMPT].findChildren(RecordingPanel)
    return panel.question.text


def test_another_microphone_makes_the_take_wait_and_one_key_goes_on(
    ready: Hands, microphone: FakeMicrophone, services: Services
) -> None:
    microphone.device = MICROPHONE
    start(ready)
    for _ in range(5):
        microphone.deliver(np.full(TENTH, 3000, np.int16))
    until_taken(ready, 0.5)
    microphone.move("Webcam")
    ready.until(lambda: question(ready) != "")
    assert question(ready) == sentence(KnownError("microphone_changed", old="mic", new="Webcam"))
    assert ready.controller.microphone is Microphone.OPEN
    ready.until(lambda: not microphone.active)
    ready.key(Qt.Key.Key_O)
    ready.until(lambda: question(ready) == "")
    ready.until(lambda: microphone.active)
    for _ in range(5):
        microphone.deliver(np.full(TENTH, 3000, np.int16))
    until_taken(ready, 1.0)
    microphone.move("Headset")
    ready.until(lambda: "Headset" in question(ready))
    stop(ready)
    assert question(ready) == ""
    [take] = services.library.takes()
    assert take.duration_s == 1.0
    assert [gap.at_s for gap in take.gaps] == [0.5, 1.0]


def test_after_an_hour_it_is_asked_once_whether_somebody_still_speaks(
    ready: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.round.open_microphone.ASK_AFTER_S", 0.5)
    microphone.device = MICROPHONE
    start(ready)
    for _ in range(6):
        microphone.deliver(np.full(TENTH, 3000, np.int16))
    ready.until(lambda: "still speaking" in question(ready))
    ready.key(Qt.Key.Key_O)
    ready.until(lambda: question(ready) == "")
    for _ in range(5):
        microphone.deliver(np.full(TENTH, 3000, np.int16))
    ready.until(lambda: "still speaking" in question(ready))
    stop(ready)


# -- playing ---------------------------------------------------------------------------------------


def test_without_a_loudspeaker_a_sentence_says_so(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    for key in (Qt.Key.Key_A, Qt.Key.Key_B):
        hands.key(key)
        assert hands.said == sentence(KnownError("no_speaker"))
        assert not hands.window.context.playback.is_playing
        hands.window.notice.hide()


def test_without_a_voice_for_the_language_a_sentence_says_so(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.voice.ENGINE", "none")
    hands.open_line()
    hands.key(Qt.Key.Key_A)
    hands.until(lambda: hands.said == sentence(KnownError("no_voice", how=how_to_add_a_voice("en"))))
    assert not hands.window.context.voice.is_speaking


def test_a_take_whose_sound_is_gone_says_so_and_the_page_stays(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    _model, attempt = store_pair(services)
    services.library.audio_path(attempt.id).unlink()
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    assert hands.said
    assert hands.step is Step.COMPARE


# -- words -----------------------------------------------------------------------------------------


def test_without_a_speech_model_takes_wait_and_the_page_offers_one(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    attempt = store(services, words=False)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    assert hands.controller.words_of(attempt) is WordsState.NO_MODEL
    assert "needs a speech model" in labels(hands)
    assert hands.said == ""
    assert services.library.transcript(attempt.id) is None
    [offer] = [one for one in hands.compare.findChildren(QPushButton) if one.text() == "Get a speech model"]
    hands.click(offer)
    hands.settle()
    assert hands.window.current is hands.window.page("settings")


@pytest.mark.parametrize("code", ["transcription_crashed", "transcription_hung", "transcription_failed"])
def test_words_that_could_not_be_written_down_are_said_with_two_ways_on(
    services: Services, open_window: Callable[[], Hands], monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    attempt = store(services, words=False)

    def give_up(_pipeline: object, take_id: str, *_more: object, **_options: object) -> None:
        services.library.save_transcript(take_id, Transcript(TranscriptState.FAILED, "en", problem=code))

    monkeypatch.setattr("app.workflow.TakePipeline.process", give_up)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    assert hands.said == sentence(KnownError(code))
    assert hands.controller.words_of(attempt) is WordsState.FAILED
    offers = [one.text() for one in hands.compare.findChildren(QPushButton) if one.isVisible()]
    assert "Write the words down" in offers
    hands.click(actions(hands)["Open settings"])
    hands.settle()
    assert hands.window.current is hands.window.page("settings")


@pytest.mark.parametrize(
    ("trouble", "said"), [("stopped", "is starting again"), ("silent", "does not answer")]
)
def test_while_transcription_is_held_up_the_page_says_so_and_no_longer(
    services: Services,
    open_window: Callable[[], Hands],
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
    said: str,
) -> None:
    attempt = store(services, words=False)
    go_on = threading.Event()
    monkeypatch.setattr("app.workflow.TakePipeline.process", lambda *_given, **_named: go_on.wait(20))
    hands = open_window()
    hands.window.open_take(attempt)
    hands.until(lambda: "Writing the words down" in labels(hands))
    monkeypatch.setattr("app.workflow.Services.transcription_trouble", trouble)
    hands.until(lambda: said in labels(hands), 2)
    monkeypatch.setattr("app.workflow.Services.transcription_trouble", "")
    hands.until(lambda: "Writing the words down" in labels(hands), 2)
    go_on.set()
    hands.settle()


def test_words_that_came_meanwhile_are_there_when_the_round_is_shown_again(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    attempt = store(services, words=False)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    hands.window.show_page("settings")
    hands.settle()
    services.library.save_transcript(attempt.id, words_of(TakeKind.ATTEMPT))
    hands.window.show_page("practice")
    hands.settle()
    assert hands.compare.attempt.words.words == words_of(TakeKind.ATTEMPT).words
    assert hands.controller.words_of(attempt) is WordsState.READY
    assert "needs a speech model" not in labels(hands)


def test_the_suggestion_says_that_there_are_no_words(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    attempt = store(services, words=False)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    hands.go(Step.NEXT_TIME)
    assert "There are no words to compare" in labels(hands)


# -- packs, lines and settings -----------------------------------------------------------------------


def test_a_damaged_pack_does_not_hide_the_good_ones(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    bad = services.paths.packs / "bad"
    bad.mkdir(parents=True)
    (bad / "pack.yaml").write_text("format: [1\nid: }", encoding="utf-8")
    (services.paths.packs / "torn.gofirst").write_bytes(b"PK\x03\x04 and no more")
    hands = open_window()
    hands.until(lambda: len(hands.window.practice.cards) > 10)
    assert hands.said == ""


def test_without_any_pack_the_page_says_what_to_do(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    services._packs = ()
    hands = open_window()
    assert "Packs shows what is installed" in labels(hands)
    hands.window.open_example()
    hands.settle()
    assert hands.said
    assert isinstance(hands.window.current, PracticePage)


@pytest.mark.parametrize("line", ["no/such/line", "nonsense", "a/b/c/d", "//"])
def test_a_last_line_that_is_gone_is_not_offered(
    services: Services, open_window: Callable[[], Hands], line: str
) -> None:
    services.change_settings(last_line=line)
    hands = open_window()
    assert "Go on" not in [one.text() for one in hands.window.findChildren(QPushButton) if one.isVisible()]
    assert hands.said == ""


def test_settings_of_a_newer_version_are_left_alone_and_said_once(
    tmp_path: Path, services: Services, open_window: Callable[[], Hands]
) -> None:
    content = json.dumps({"format": 99, "theme": "purple"})
    services.paths.settings.write_text(content, encoding="utf-8")
    services._settings, services.settings_problem = load_settings(services.paths.settings)
    hands = open_window()
    assert hands.said == sentence(KnownError("settings_newer"))
    hands.window.notice.hide()
    hands.open_line()
    assert hands.said == ""
    assert services.paths.settings.read_text(encoding="utf-8") == content


def test_damaged_settings_are_set_aside_and_said(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    services.paths.settings.write_text("{not json", encoding="utf-8")
    services._settings, services.settings_problem = load_settings(services.paths.settings)
    hands = open_window()
    assert hands.said == sentence(KnownError("settings_damaged"))
    assert [one.name for one in services.paths.local.glob("settings.bad-*.json")]


def test_a_take_whose_line_vanished_from_the_packs_is_shown_with_its_own_copy_of_it(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    take = store(services)
    services._packs = ()
    hands = open_window()
    hands.window.open_take(take)
    hands.settle()
    assert hands.said == ""
    assert hands.step is Step.COMPARE
    assert hands.compare.attempt.words.words == words_of(TakeKind.ATTEMPT).words
    assert [row.link.text for row in hands.compare.key_points.rows()] == [
        text for _key, text in take.prompt.key_points
    ]
    for step in Step:
        hands.go(step)
    hands.key(Qt.Key.Key_N)
    hands.settle()
    assert isinstance(hands.window.current, PracticePage)
    assert [one.id for one in services.library.takes()] == [take.id]


def test_a_line_in_a_language_that_it_does_not_have_is_practised_in_its_own(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    services.change_settings(practice_language="fi")
    hands = open_window()
    hands.open_line()
    assert hands.controller.round.language == "en"


def test_an_unknown_line_is_said(hands: Hands) -> None:
    ref = LineRef("gofirst.b2b-core", "too-expensive", "gone")
    hands.window.open_line(ref)
    assert hands.said == sentence(KnownError("line_not_found", line=str(ref)))
    assert isinstance(hands.window.current, PracticePage)
