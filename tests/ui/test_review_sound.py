"""What is clicked in a review is heard from that second, and the history plays: with real sound."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from app.domain import TakeKind
from app.ui.playback import Piece
from app.ui.round.next_time import NextTimeView
from app.ui.round.pieces import PADDING_S
from app.ui.widgets.quote import Quote
from app.workflow import Services, Step
from tests.sound import SoundServer
from tests.ui.hands import Hands
from tests.ui.stored import store, store_pair

pytestmark = [pytest.mark.microphone, pytest.mark.alone]


@pytest.fixture
def comparing(sound_server: SoundServer, services: Services, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of two stored takes, with a loudspeaker."""
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    return hands


def heard(hands: Hands) -> Piece:
    """What is being played."""
    hands.until(lambda: hands.window.context.playback.pieces)
    [piece] = hands.window.context.playback.pieces
    return piece


def test_a_click_on_a_finding_plays_that_second_of_the_take(comparing: Hands) -> None:
    row = comparing.compare.key_points.row_of(1)
    assert row is not None
    assert row.link.attempt is not None
    assert row.link.attempt.evidence is not None
    chip = next(one for one in row.findChildren(QPushButton) if one.text().startswith("B  "))
    comparing.click(chip)
    piece = heard(comparing)
    assert piece.kind is TakeKind.ATTEMPT
    assert piece.start_s == pytest.approx(max(row.link.attempt.evidence.start_s - PADDING_S, 0.0))
    assert piece.end_s == pytest.approx(row.link.attempt.evidence.end_s + PADDING_S)


def test_a_click_anywhere_on_a_quoted_question_plays_it(comparing: Hands) -> None:
    loaded = comparing.controller.comparison
    assert loaded is not None
    assert loaded.comparison.attempt is not None
    assert loaded.comparison.attempt.review is not None
    question = loaded.comparison.attempt.review.questions[0].evidence
    quote = comparing.compare.review.beyond.findChildren(Quote)[0]
    comparing.click(quote, QPoint(quote.width() - 8, quote.height() // 2))
    assert heard(comparing).start_s == pytest.approx(question.start_s - PADDING_S)


def test_a_hedge_is_heard_from_its_second(comparing: Hands) -> None:
    comparing.key(Qt.Key.Key_T)
    row = next(one for one in comparing.compare.review.sound.rows() if one.fact.code == "hedges_pm")
    comparing.click(row.findChildren(QPushButton)[0])
    assert heard(comparing).start_s == pytest.approx(row.fact.places[0].span.start_s - PADDING_S)


def test_the_history_plays_by_click_and_by_key_and_stops_again(
    sound_server: SoundServer, services: Services, open_window: Callable[[], Hands]
) -> None:
    takes = [store(services, day=day) for day in range(3)]
    hands = open_window()
    hands.window.open_take(takes[2])
    hands.go(Step.NEXT_TIME)
    view = hands.window.round.views[Step.NEXT_TIME]
    assert isinstance(view, NextTimeView)
    shown = view.history.chart.columns
    hands.click(shown[0])
    assert heard(hands).path == services.library.audio_path(takes[0].id)
    assert [one.is_playing for one in shown] == [True, False, False]
    hands.click(shown[0])
    assert not hands.window.context.playback.is_playing
    assert not any(one.is_playing for one in shown)
    shown[0].setFocus()
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Space)
    assert heard(hands).path == services.library.audio_path(takes[1].id)
    assert hands.step is Step.NEXT_TIME
    hands.key(Qt.Key.Key_Escape)
    assert not hands.window.context.playback.is_playing
