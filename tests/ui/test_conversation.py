"""A conversation in the window: the buyer speaks, one key answers, and what was heard says where it goes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from app.config import resource
from app.domain import Answer, Ending, Take
from app.ui.buyer_speech import Source
from app.ui.conversation.controller import ConversationController
from app.ui.conversation.conversation_page import ConversationPage
from app.ui.conversation.state import Phase
from app.ui.round.state import Microphone
from app.workflow import Services
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.conversations import LOST, WON, scenario_of, store_conversation, words_of
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.looks import buttons, cut_off, nameless, texts

SMALLEST = (1000, 700)


@pytest.fixture(autouse=True)
def _silent_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.voice.ENGINE", "none")


_microphone: FakeMicrophone


@pytest.fixture
def talking(hands: Hands, microphone: FakeMicrophone) -> Hands:
    """The first turn of a conversation; there is a microphone, and no speech model."""
    global _microphone
    _microphone = microphone
    microphone.device = MICROPHONE
    talk(hands)
    return hands


def talk(hands: Hands) -> None:
    hands.window.open_conversation(*scenario_of(hands.services))
    hands.settle()


def page(hands: Hands) -> ConversationPage:
    return hands.window.conversation


def controller(hands: Hands) -> ConversationController:
    return hands.window.conversation.controller


def caption(hands: Hands) -> str:
    return hands.find(QLabel, "caption").text()


def turns(hands: Hands) -> list[str]:
    return [exchange.turn.id for exchange in controller(hands).conversation.exchanges]


def say(hands: Hands, text: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Space, speak, Space; the words are those that a speech model would have written down."""
    keep_words(monkeypatch, hands, text)
    begin_to_speak(hands)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: controller(hands).microphone is Microphone.CLOSED)
    hands.until(lambda: controller(hands).phase is not Phase.THINKING)
    hands.settle()


def begin_to_speak(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: controller(hands).microphone is Microphone.OPEN)
    _microphone.deliver(np.full(4800, 3000, np.int16))
    hands.until(lambda: (level := controller(hands).level()) is not None and level.elapsed_s > 0.05)


def keep_words(monkeypatch: pytest.MonkeyPatch, hands: Hands, text: str | None) -> None:
    if text is None:
        return
    pipeline = hands.window.context.pipeline

    def transcribe(take_id: str, *_more: object) -> object:
        transcript = words_of(text)
        hands.services.library.save_transcript(take_id, transcript)
        return transcript

    monkeypatch.setattr(
        type(pipeline), "transcribe", lambda _self, take_id, *more, **_on_text: transcribe(take_id, *more)
    )


def answers_of(hands: Hands) -> list[Take]:
    return [take for take in hands.services.library.takes() if take.conversation]


def test_the_way_in_is_on_the_card_and_in_the_brief(hands: Hands) -> None:
    hands.until(lambda: hands.window.practice.grid.is_complete)
    card = next(one for one in hands.window.practice.cards if one.found.entry.id == "too-expensive")
    [talk_button] = card.findChildren(QToolButton, "talk")
    hands.click(talk_button)
    hands.settle()
    in_front = [hands.window.shows_conversation]
    hands.open_line()
    in_front.append(hands.window.shows_conversation)
    hands.click(hands.find(QPushButton, "play_conversation"))
    hands.settle()
    in_front.append(hands.window.shows_conversation)
    assert in_front == [True, False, True]
    hands.click(hands.find(QToolButton, "leave_conversation"))
    assert hands.window.shows_round


def test_a_scenario_without_a_conversation_offers_none(hands: Hands) -> None:
    hands.until(lambda: hands.window.practice.grid.is_complete)
    card = next(one for one in hands.window.practice.cards if not one.found.entry.has_dialogue)
    [talk_button] = card.findChildren(QToolButton, "talk")
    assert not talk_button.isVisible()


def test_the_buyers_words_are_on_the_screen_and_nothing_records_by_itself(talking: Hands) -> None:
    assert caption(talking).startswith("“I'll be straight with you.")
    assert controller(talking).microphone is Microphone.CLOSED
    assert answers_of(talking) == []


def test_without_a_voice_the_rep_goes_on_at_once_and_is_told_how_to_get_one(talking: Hands) -> None:
    talking.until(lambda: controller(talking).speech.source is Source.NONE)
    assert not controller(talking).speech.is_speaking
    assert any("no voice for English" in one for one in texts(talking.window))
    begin_to_speak(talking)
    talking.key(Qt.Key.Key_Space)
    talking.until(lambda: controller(talking).microphone is Microphone.CLOSED)
    [take] = answers_of(talking)
    assert take.cue_end_s is None


def test_what_was_heard_leads_to_the_next_turn_and_to_an_end(
    talking: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(talking, WON[0], monkeypatch)
    assert caption(talking).startswith("“Hang on, let me look.")
    assert any(WON[0] in one for one in texts(talking.window))
    say(talking, WON[1], monkeypatch)
    assert controller(talking).phase is Phase.ENDED
    assert controller(talking).conversation.ended is Ending.WON
    assert talking.find(QLabel, "ending").text() == "Kwame Mensah goes on with you"
    assert {take.conversation for take in answers_of(talking)} == {controller(talking).conversation.id}


def test_silence_is_no_answer_and_can_be_said_again(talking: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    say(talking, "", monkeypatch)
    assert controller(talking).phase is Phase.SILENT
    assert talking.find(QLabel, "silent").isVisible()
    assert turns(talking) == []
    say(talking, WON[0], monkeypatch)
    assert turns(talking) == ["opening"]
    assert [take.taken_back for take in sorted(answers_of(talking), key=lambda one: one.id)] == [True, False]


def test_without_a_speech_model_the_rep_says_what_decides(
    talking: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(talking, None, monkeypatch)
    assert controller(talking).phase is Phase.TELL
    points = controller(talking).deciding
    for number, point in enumerate(points, start=1):
        asks = point.id == "ask.in-the-quote"
        controller(talking).answer(number, Answer.YES if asks else Answer.NO)
    talking.key(Qt.Key.Key_N)
    talking.until(lambda: turns(talking) == ["opening"])
    exchange = controller(talking).conversation.exchanges[0]
    assert exchange.taken is not None
    assert exchange.taken.way.goto == "whats-missing"
    assert exchange.heard is not None
    assert exchange.heard.by_rep


def test_digits_step_through_yes_and_no(talking: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    say(talking, None, monkeypatch)
    point = controller(talking).deciding[0].id
    for expected in (Answer.YES, Answer.NO, Answer.YES):
        talking.key(Qt.Key.Key_1)
        assert controller(talking).answers == {point: expected}


def test_what_the_rep_leaves_open_counts_for_the_rep_and_is_said_on_the_path(
    talking: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    while controller(talking).phase is not Phase.ENDED:
        say(talking, None, monkeypatch)
        talking.key(Qt.Key.Key_N)
        talking.until(lambda: controller(talking).phase is not Phase.TELL)
        talking.settle()
    assert controller(talking).conversation.ended is Ending.WON
    assert any("counted for you" in one for one in texts(talking.window))


def test_a_turn_can_be_skipped_gone_back_behind_and_said_again(
    talking: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(talking, WON[0], monkeypatch)
    talking.key(Qt.Key.Key_N)
    assert turns(talking) == ["opening", "whats-missing"]
    talking.key(Qt.Key.Key_Backspace)
    assert turns(talking) == ["opening"]
    talking.key(Qt.Key.Key_R)
    assert turns(talking) == []
    assert controller(talking).phase is Phase.ANSWER
    [take] = answers_of(talking)
    assert take.taken_back


def test_the_hints_are_folded_away_until_they_are_asked_for(talking: Hands) -> None:
    hints = page(talking).call.hints
    opened = [hints.is_open]
    talking.key(Qt.Key.Key_H)
    opened.append(hints.is_open)
    assert "What is in the other quote, and what isn't?" in texts(talking.window)
    talking.key(Qt.Key.Key_H)
    assert [*opened, hints.is_open] == [False, True, False]


def test_leaving_asks_nothing_and_keeps_every_take(talking: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    say(talking, WON[0], monkeypatch)
    talking.click(talking.find(QToolButton, "leave_conversation"))
    talking.settle()
    assert not talking.window.shows_conversation
    assert len(answers_of(talking)) == 1


def test_while_the_microphone_is_open_no_other_page_comes_in_front(talking: Hands) -> None:
    talking.key(Qt.Key.Key_Space)
    talking.until(lambda: controller(talking).microphone is Microphone.OPEN)
    in_front = []
    talking.window.show_page("takes")
    in_front.append(talking.window.shows_conversation)
    talking.key(Qt.Key.Key_Space)
    talking.until(lambda: controller(talking).microphone is Microphone.CLOSED)
    for name in ("takes", "practice"):
        talking.window.show_page(name)
        in_front.append(talking.window.shows_conversation)
    assert in_front == [True, False, True]


def test_an_answer_that_is_being_recorded_is_kept_when_the_window_closes(talking: Hands) -> None:
    begin_to_speak(talking)
    talking.window.close()
    [take] = answers_of(talking)
    assert take.frames > 0


def test_the_end_shows_the_path_what_would_have_opened_another_way_and_one_suggestion(
    hands: Hands,
) -> None:
    open_again(hands, LOST)
    shown = texts(page(hands))
    assert "Kwame Mensah does not go on" in shown
    assert any(one.startswith("What would have opened it: ask:") for one in shown)
    assert hands.find(QLabel, "conversation_suggestion").text().endswith("?")
    assert any("% of the talking" in one for one in shown)
    assert any(one.startswith("Not agreed: ") for one in shown)


def test_again_from_a_turn_goes_back_there_and_from_the_start_begins_anew(hands: Hands) -> None:
    open_again(hands, WON)
    before = controller(hands).conversation.id
    hands.click(hands.find(QPushButton, "again_from_2"))
    hands.settle()
    assert turns(hands) == ["opening"]
    assert controller(hands).conversation.id == before
    open_again(hands, LOST, day=1)
    hands.key(Qt.Key.Key_R)
    hands.settle()
    assert turns(hands) == []
    assert controller(hands).conversation.id != before


def test_a_take_of_a_turn_opens_its_conversation(hands: Hands) -> None:
    conversation = store_conversation(hands.services, WON)
    [take, *_] = answers_of(hands)
    hands.window.open_take(take)
    hands.settle()
    assert controller(hands).conversation.id == conversation.id
    assert controller(hands).phase is Phase.ENDED


def open_again(hands: Hands, answers: tuple[str, ...], day: int = 0) -> None:
    conversation = store_conversation(hands.services, answers, day)
    talk(hands)
    page(hands).open_again(*scenario_of(hands.services), conversation.id)
    hands.settle()
    assert controller(hands).phase is Phase.ENDED


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_everything_has_a_name_and_room_in_the_smallest_window(
    services: Services, open_window: Callable[..., Hands], language: str, percent: int
) -> None:
    assert resource("assets", "translations", f"go_first_{language}.qm").stat().st_size > 1000
    services.change_settings(interface_language=language, text_percent=percent)
    begun = store_conversation(services, WON[:1])
    ended = store_conversation(services, WON, day=1)
    hands = open_window(SMALLEST)
    talk(hands)
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        hands.settle()
        found = [*cut_off(hands.window), *(f"no name: {one}" for one in nameless(hands.window))]
        if (hands.window.width(), hands.window.height()) != SMALLEST:
            found.append("forced another size")
        if found:
            faults[name] = found

    def at(phase: Phase) -> None:
        controller(hands).phase = phase
        controller(hands).changed.emit()

    look("start")
    hands.key(Qt.Key.Key_H)
    look("hints")
    page(hands).open_again(*scenario_of(services), begun.id)
    hands.settle()
    look("second turn")
    for phase in (Phase.THINKING, Phase.SILENT, Phase.TELL):
        at(phase)
        look(phase.value)
    page(hands).open_again(*scenario_of(services), ended.id)
    hands.settle()
    look("end")
    assert buttons(hands.window)
    assert faults == {}


def test_the_keys_of_the_round_and_of_the_conversation_are_never_enabled_together(hands: Hands) -> None:
    seen = []
    for page_name in ("practice", "round", "conversation"):
        if page_name == "round":
            hands.open_line()
        elif page_name == "conversation":
            talk(hands)
        seen.append(tuple(action_of(hands, name).isEnabled() for name in ("record", "talk_record")))
    assert seen == [(False, False), (True, False), (False, True)]


def action_of(hands: Hands, name: str) -> QAction:
    [action] = hands.window.findChildren(QAction, name)
    return action
