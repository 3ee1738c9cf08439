"""A round with real sound: PortAudio into a microphone and a loudspeaker made of software."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QSlider, QToolButton

from app.domain import TakeKind
from app.ui.round.controller import Microphone
from app.ui.round.recording_panel import RecordButton
from app.workflow import Services, Step
from tests.sound import SoundServer
from tests.ui.hands import Hands
from tests.ui.stored import store_pair, words_of

pytestmark = [pytest.mark.microphone, pytest.mark.alone]
SPEECH = Path(__file__).parents[1] / "data" / "speech" / "en.wav"
A, B, SHIFT = Qt.Key.Key_A, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def comparing(sound_server: SoundServer, services: Services, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of two stored takes, with a loudspeaker."""
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    return hands


@pytest.fixture
def speaking(sound_server: SoundServer, hands: Hands) -> Hands:
    """The attempt of a line, with a microphone."""
    hands.open_line()
    hands.go(Step.ATTEMPT)
    return hands


class Heard:
    """Which takes were heard, in turn, and where."""

    def __init__(self, hands: Hands) -> None:
        self.kinds: list[TakeKind] = []
        self.places: list[tuple[TakeKind, float]] = []
        self._playback = hands.window.context.playback
        self._playback.moved.connect(self._note)

    def _note(self, kind: TakeKind, second: float) -> None:
        if not self.kinds or self.kinds[-1] is not kind:
            self.kinds.append(kind)
        self.places.append((kind, second))

    def latest(self, kind: TakeKind) -> float:
        return max((second for one, second in self.places if one is kind), default=-1.0)


def playing(hands: Hands) -> bool:
    return hands.window.context.playback.is_playing


def loops(hands: Hands) -> bool:
    return hands.window.context.playback.loop


def seconds_of(hands: Hands) -> list[tuple[float, float | None]]:
    return [(piece.start_s, piece.end_s) for piece in hands.window.context.playback.pieces]


def record(hands: Hands, seconds: float = 0.4) -> None:
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    hands.until(lambda: (level := hands.controller.level()) is not None and level.elapsed_s >= seconds)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    hands.settle()


# -- playing ---------------------------------------------------------------------------------------


def test_a_plays_the_model_and_its_words_light_up(comparing: Hands) -> None:
    heard = Heard(comparing)
    comparing.key(A)
    assert playing(comparing)
    comparing.until(lambda: comparing.compare.model.words.current_word >= 0)
    assert heard.kinds == [TakeKind.MODEL]
    assert comparing.compare.model.waveform.position_s is not None
    assert comparing.compare.attempt.waveform.position_s is None


def test_esc_stops_and_takes_the_playhead_away(comparing: Hands) -> None:
    heard = Heard(comparing)
    comparing.key(B)
    comparing.until(lambda: heard.kinds == [TakeKind.ATTEMPT])
    comparing.key(Qt.Key.Key_Escape)
    assert not playing(comparing)
    assert comparing.compare.attempt.waveform.position_s is None
    assert comparing.compare.attempt.words.current_word == -1


def test_a_key_point_is_played_alone_first_in_the_model_then_in_the_attempt(comparing: Hands) -> None:
    heard = Heard(comparing)
    for _ in range(10):
        comparing.key(Qt.Key.Key_Plus)
    comparing.key(Qt.Key.Key_1)
    comparing.key(A, SHIFT)
    pieces = seconds_of(comparing)
    assert len(pieces) == 2
    assert all(end is not None and 0 < end - start < 6 for start, end in pieces)
    comparing.until(lambda: not playing(comparing), 20)
    assert heard.kinds == [TakeKind.MODEL, TakeKind.ATTEMPT]
    first_end = pieces[0][1]
    assert first_end is not None
    assert heard.latest(TakeKind.MODEL) <= first_end + 0.1


def test_b_right_after_a_plays_after_it_and_b_alone_plays_instead(comparing: Hands) -> None:
    comparing.key(A)
    comparing.key(B)
    kinds = [piece.kind for piece in comparing.window.context.playback.pieces]
    assert kinds == [TakeKind.MODEL, TakeKind.ATTEMPT]
    comparing.key(B)
    assert [piece.kind for piece in comparing.window.context.playback.pieces] == [TakeKind.ATTEMPT]


def test_a_click_on_a_word_plays_from_it(comparing: Hands) -> None:
    heard = Heard(comparing)
    words = comparing.compare.model.words
    words.word_clicked.emit(8)
    start_s = words_of(TakeKind.MODEL).words[8].start_s
    assert seconds_of(comparing) == [(start_s, None)]
    comparing.until(lambda: heard.places)
    assert heard.places[0][1] >= start_s - 0.05
    comparing.until(lambda: words.current_word in (8, 9))


def test_a_click_on_the_waveform_plays_from_there_in_that_take(comparing: Hands) -> None:
    waveform = comparing.compare.attempt.waveform
    comparing.click(waveform, QPoint(100, waveform.height() - 20))
    [piece] = comparing.window.context.playback.pieces
    assert piece.kind is TakeKind.ATTEMPT
    assert 0.3 < piece.start_s < 6


def test_a_button_of_a_key_point_plays_just_that(comparing: Hands) -> None:
    row = comparing.compare.key_points.rows()[0]
    first, *_ = row.findChildren(QPushButton)
    comparing.click(first)
    assert comparing.compare.key_points.current == 1
    [(start, end)] = seconds_of(comparing)
    assert end is not None
    assert end - start < 6


def test_left_and_right_go_two_seconds_back_and_on(comparing: Hands) -> None:
    heard = Heard(comparing)
    comparing.key(A)
    comparing.until(lambda: heard.latest(TakeKind.MODEL) > 0.1)
    comparing.window.setFocus()
    comparing.key(Qt.Key.Key_Right)
    comparing.key(Qt.Key.Key_Right)
    comparing.until(lambda: heard.latest(TakeKind.MODEL) > 3.5)
    comparing.key(Qt.Key.Key_Left)
    comparing.until(lambda: heard.places[-1][1] < 3.0)


def test_a_loop_starts_again_and_holds_only_where_its_button_is_seen(comparing: Hands) -> None:
    playback = comparing.window.context.playback
    comparing.key(Qt.Key.Key_1)
    comparing.key(Qt.Key.Key_L)
    assert loops(comparing)
    heard = Heard(comparing)
    comparing.key(B)
    start_s = playback.pieces[0].start_s

    def went_back() -> bool:
        places = [second for _kind, second in heard.places]
        return any(later < earlier - 0.3 for earlier, later in itertools.pairwise(places))

    comparing.until(went_back, 15)
    assert min(second for _kind, second in heard.places) >= start_s - 0.05
    comparing.go(Step.NEXT_TIME)
    assert not loops(comparing)
    assert not playing(comparing)
    comparing.go(Step.COMPARE)
    assert loops(comparing)
    comparing.key(Qt.Key.Key_L)
    assert not loops(comparing)


def test_minus_and_plus_change_the_pace_while_it_plays(comparing: Hands) -> None:
    playback = comparing.window.context.playback
    comparing.key(A)
    [slider] = comparing.compare.findChildren(QSlider)
    for _ in range(20):
        comparing.key(Qt.Key.Key_Minus)
    assert playback.rate == pytest.approx(0.5)
    assert slider.value() == slider.minimum()
    for _ in range(20):
        comparing.key(Qt.Key.Key_Plus)
    assert playback.rate == pytest.approx(1.5)
    heard = Heard(comparing)
    comparing.until(lambda: heard.places)
    assert playing(comparing)


def test_another_page_is_a_silent_one(comparing: Hands) -> None:
    comparing.key(A)
    assert playing(comparing)
    comparing.click(comparing.find(QToolButton, "rail_packs"))
    assert not playing(comparing)


def test_the_model_is_heard_in_its_own_step_and_its_button_stops_it(comparing: Hands) -> None:
    comparing.go(Step.MODEL)
    button = comparing.find(QPushButton, "play_model_button")
    comparing.click(button)
    assert playing(comparing)
    assert button.text() == "Stop"
    comparing.click(button)
    assert not playing(comparing)
    assert button.text() == "Play the model"


# -- recording -------------------------------------------------------------------------------------


def test_space_records_and_stops_and_the_take_is_there(speaking: Hands, services: Services) -> None:
    record(speaking)
    [take] = services.library.takes()
    assert take.kind is TakeKind.ATTEMPT
    assert take.duration_s >= 0.4
    assert speaking.step is Step.ATTEMPT
    assert speaking.controller.round.attempt is not None
    assert speaking.controller.round.attempt.id == take.id
    assert speaking.find(QPushButton, "play_attempt_button").isVisible()
    speaking.key(B)
    assert playing(speaking)


def test_as_many_takes_as_wanted_and_any_of_them_can_be_chosen(speaking: Hands) -> None:
    for _ in range(3):
        record(speaking, 0.2)
    chips = [one for one in speaking.window.findChildren(QPushButton) if one.text().startswith("Take ")]
    assert [one.isChecked() for one in chips] == [False, False, True]
    speaking.click(chips[0])
    speaking.settle()
    attempts = speaking.controller.round.attempts
    assert len(attempts) == 3
    assert speaking.controller.round.attempt == attempts[0]


def test_the_window_shows_that_the_microphone_is_open_and_nothing_else_invites(speaking: Hands) -> None:
    speaking.key(Qt.Key.Key_Space)
    speaking.until(lambda: speaking.controller.microphone is Microphone.OPEN)
    button = speaking.find(RecordButton, "record_attempt")
    assert button.accessibleName() == "Stop recording"
    assert not speaking.find(QPushButton, "primary").isEnabled()
    speaking.click(button)
    speaking.until(lambda: speaking.controller.microphone is Microphone.CLOSED)
    speaking.settle()
    assert button.accessibleName() == "Start recording"
    assert speaking.find(QPushButton, "primary").isEnabled()


def test_space_in_the_comparison_goes_to_the_attempt_and_records(
    comparing: Hands, services: Services
) -> None:
    before = len(services.library.takes())
    comparing.window.setFocus()
    record(comparing, 0.2)
    assert comparing.step is Step.ATTEMPT
    assert len(services.library.takes()) == before + 1


def test_the_manager_goes_first_and_the_rep_hears_that_model(
    sound_server: SoundServer, hands: Hands, services: Services
) -> None:
    hands.open_line()
    hands.go(Step.MODEL)
    hands.click(hands.find(QPushButton, "go_first"))
    name = hands.find(QLineEdit, "manager_name")
    name.setText("Bell & Son")
    hands.window.setFocus()
    record(hands, 0.3)
    [take] = services.library.takes()
    assert (take.kind, take.speaker) == (TakeKind.MODEL, "Bell & Son")
    assert services.settings.manager_name == "Bell & Son"
    assert hands.controller.round.model is not None
    assert hands.controller.round.model.take is not None
    assert hands.controller.round.model.take.id == take.id
    hands.key(A)
    assert playing(hands)
    record(hands, 0.2)
    assert len(services.library.takes()) == 2
    named = [one.text() for one in hands.window.findChildren(QPushButton) if "Bell" in one.text()]
    assert len([text for text in named if " · " in text]) == 2
    assert all("Bell && Son" in text for text in named)


def test_what_plays_falls_silent_before_the_microphone_opens(comparing: Hands) -> None:
    comparing.key(A)
    comparing.go(Step.ATTEMPT)
    comparing.key(B)
    assert playing(comparing)
    comparing.key(Qt.Key.Key_Space)
    assert not playing(comparing)
    comparing.until(lambda: comparing.controller.microphone is Microphone.OPEN)
    comparing.key(A)
    assert not playing(comparing)
    comparing.key(Qt.Key.Key_Space)
    comparing.until(lambda: comparing.controller.microphone is Microphone.CLOSED)
    comparing.settle()


def test_the_level_meter_moves_with_what_is_said(speaking: Hands, sound_server: SoundServer) -> None:
    speaking.key(Qt.Key.Key_Space)
    speaking.until(lambda: speaking.controller.microphone is Microphone.OPEN)
    loudest: list[float] = []
    voice = sound_server.say_async(SPEECH)

    def is_loud() -> bool:
        level = speaking.controller.level()
        loudest.append(level.peak_dbfs if level is not None else float("-inf"))
        return max(loudest) > -25

    speaking.until(is_loud)
    voice.terminate()
    voice.wait()
    speaking.key(Qt.Key.Key_Space)
    speaking.until(lambda: speaking.controller.microphone is Microphone.CLOSED)
    speaking.settle()


def test_a_take_under_way_is_kept_when_the_window_closes(speaking: Hands, services: Services) -> None:
    speaking.key(Qt.Key.Key_Space)
    speaking.until(lambda: (level := speaking.controller.level()) is not None and level.elapsed_s >= 0.3)
    speaking.window.close()
    [take] = services.library.takes()
    assert take.duration_s >= 0.3
    assert services.library.check() == ()
