"""The example round: seen before anything was recorded and without a speech model."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain import LineRef, TakeKind
from app.workflow import ModelSource, Services, Step
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.stored import store, words_of

OTHER = LineRef("gofirst.b2b-core", "too-expensive", "his-numbers")


def test_the_example_opens_without_a_speech_model_and_without_any_take(hands: Hands) -> None:
    assert hands.services.library.takes() == ()
    hands.click(hands.find(QPushButton, "open_example"))
    hands.until(lambda: hands.window._round is not None and hands.controller.comparison is not None)
    hands.settle()
    assert hands.step is Step.COMPARE
    assert hands.said == ""
    assert "Example" in texts(hands.window.round)
    assert hands.compare.model.words.words == words_of(TakeKind.MODEL).words
    assert hands.compare.attempt.words.words == words_of(TakeKind.ATTEMPT).words
    verdicts = [link.attempt.verdict for link in hands.controller.comparison.comparison.links if link.attempt]  # type: ignore[union-attr]
    assert len(set(verdicts)) > 1
    hands.key(Qt.Key.Key_N)
    hands.settle()
    assert hands.find(QLabel, "next_time_text").text().endswith("?")
    assert hands.services.library.takes() == ()


def test_again_after_the_example_is_a_round_of_ones_own_beside_the_same_model(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    hands = open_window()
    hands.open_example()
    hands.key(Qt.Key.Key_R)
    assert hands.step is Step.ATTEMPT
    assert not hands.controller.is_example
    attempt = store(services)
    hands.controller.look_at(attempt)
    hands.controller._reload_models()
    hands.settle()
    hands.go(Step.COMPARE)
    loaded = hands.controller.comparison
    assert loaded is not None
    assert loaded.comparison.attempt is not None
    assert loaded.comparison.attempt.take is not None
    assert loaded.comparison.model is not None
    assert loaded.comparison.model.audio.name == "model.flac"
    assert "Example" not in texts(hands.window.round)


def test_leaving_the_example_leaves_nothing_of_it(hands: Hands) -> None:
    hands.open_example()
    hands.open_line(OTHER)
    assert not hands.controller.is_example
    assert [one.source for one in hands.controller.models] == [ModelSource.VOICE]
