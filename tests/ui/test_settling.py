"""The comparison while words are on their way: it opens at once, and nothing jumps when they settle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea

from app.domain import Answer, SelfCheck, Span, TakeKind, Transcript, Word
from app.transcription import add_from_folder
from app.ui.round.controller import WordsState
from app.ui.round.loading import with_peaks
from app.workflow import ModelChoice, ModelSource, Services, Step, compare_takes
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.stored import place_of, store, store_pair, words_of
from tests.workflow.making import MICRO


def late(words: Transcript, by_s: float = 1.1) -> Transcript:
    """The same words with times that are about right."""
    moved = tuple(Word(one.text, one.start_s + by_s, one.end_s + by_s) for one in words.words)
    return replace(words, words=moved)


@pytest.fixture
def settling(services: Services, open_window: Callable[[], Hands]) -> tuple[Hands, Callable[[bool], None]]:
    """The comparison of two takes, and a way to show the attempt's words before and after they settled."""
    model, attempt = store_pair(services)
    choice = ModelChoice(ModelSource.TAKE, "Anneke", model, services.library.audio_path(model.id))
    early = store(services, words=False, speaker="Kari", day=2)
    services.library.save_self_check(early.id, SelfCheck({"thank": Answer.NO, "same-price": Answer.YES}))
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()

    def show(settled: bool) -> None:
        coming = None if settled else {early.id: late(words_of(TakeKind.ATTEMPT))}
        if settled:
            services.library.save_transcript(early.id, words_of(TakeKind.ATTEMPT))
        found = compare_takes(services, place_of(services).line, "en", choice, early, coming)
        hands.controller.comparison = with_peaks(found)
        hands.controller.comparison_changed.emit()
        hands.settle()

    return hands, show


def places(hands: Hands) -> list[object]:
    """Where everything on the page stands."""
    page = hands.compare
    parts = [page.model, page.attempt, page.attempt.words, page.model.words, *page.key_points.rows()]
    return [one.geometry().getRect() for one in parts]


def test_when_times_settle_only_times_change(settling: tuple[Hands, Callable[[bool], None]]) -> None:
    hands, show = settling
    show(False)
    page = hands.compare
    shown = [page.key_points.row_of(number) for number in (1, 3)]
    hands.key(Qt.Key.Key_3)
    play = next(one for one in page.key_points.rows()[0].findChildren(QPushButton) if one.text()[:1] == "B")
    play.setFocus()
    area = next(one for one in page.review.findChildren(QScrollArea) if one.isVisible())
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    scrolled = area.verticalScrollBar().value()
    page.attempt.show_position(2.0)
    before, early = places(hands), page.attempt.words.words
    label = play.text()
    show(True)
    assert page.attempt.words.words == words_of(TakeKind.ATTEMPT).words != early
    assert places(hands) == before
    assert [page.key_points.row_of(number) for number in (1, 3)] == shown
    assert page.key_points.current == 3
    assert play.hasFocus()
    assert play.text() != label
    assert area.verticalScrollBar().value() == scrolled
    assert page.attempt.waveform.position_s == 2.0


def test_whoever_taps_words_goes_on_tapping_when_times_settle(
    settling: tuple[Hands, Callable[[bool], None]],
) -> None:
    hands, show = settling
    show(False)
    hands.compare.tap_words(4)
    hands.compare.attempt.words.begin_choice(2, 5)
    show(True)
    assert hands.compare.picker.is_open
    choice = hands.compare.attempt.words.choice
    assert choice is not None
    assert (choice.first, choice.end) == (2, 5)


def test_words_that_are_whole_are_shown_though_nothing_was_measured_yet(
    settling: tuple[Hands, Callable[[bool], None]],
) -> None:
    hands, show = settling
    show(False)
    hands.compare.review.toggle()
    assert "measured once the words are there" in " ".join(texts(hands.compare.review))
    show(True)
    assert "measured once the words are there" not in " ".join(texts(hands.compare.review))
    assert hands.compare.review.sound.rows()


@pytest.fixture
def with_model(services: Services) -> Services:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    add_from_folder(MICRO, services.paths.models, name="micro")
    return services


@pytest.mark.model
def test_the_comparison_opens_at_once_while_the_words_are_being_written_down(
    with_model: Services, open_window: Callable[[], Hands]
) -> None:
    services = with_model
    store(services, TakeKind.MODEL, speaker="Anneke")
    attempt = store(services, speaker="Kari", words=False)
    hands = open_window()
    hands.window.open_line(place_of(services).ref)
    hands.settle()
    # Somebody else has the turn: the words of this take have to wait.
    with services.transcriber._turn:
        hands.controller.look_at(attempt)
        hands.controller.process(attempt)
        hands.controller.go(Step.COMPARE)
        lane = hands.compare.attempt
        hands.until(lambda: hands.controller.comparison is not None)
        assert hands.controller.words_of(attempt) is WordsState.WORKING
        assert lane.words.words == ()
        assert "being written down" in lane.words.accessibleDescription()
        assert hands.compare.model.words.words
        assert lane.waveform._peaks is not None
        hands.key(Qt.Key.Key_Down)
        assert hands.compare.key_points.current == 1
        hands.controller.cancel_words()
    hands.settle()


@pytest.mark.model
def test_text_is_shown_before_its_times_and_an_older_reading_never_comes_last(
    with_model: Services, open_window: Callable[[], Hands]
) -> None:
    services = with_model
    attempt = store(services, speaker="Kari", words=False)
    hands = open_window()
    hands.controller.open(place_of(services), "en", Step.COMPARE)
    hands.settle()
    with services.transcriber._turn:
        hands.controller.look_at(attempt)
        hands.until(lambda: hands.controller.words_of(attempt) is WordsState.WORKING)
        hands.controller._text_came((attempt.id, late(words_of(TakeKind.ATTEMPT))))
        assert hands.controller.words_of(attempt) is WordsState.HEARD
        hands.until(lambda: hands.compare.attempt.words.words)
        assert services.library.transcript(attempt.id) is None
        newest = hands.controller.comparison
        assert newest is not None
        hands.controller._comparison_loaded(replace(newest, asked=newest.asked - 1))
        assert hands.controller.comparison is newest
        hands.controller.cancel_words()
    hands.settle()


def test_a_stretch_without_words_is_marked_in_the_waveform_and_in_the_words(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    attempt = store(services, speaker="Kari", words=False)
    said = words_of(TakeKind.ATTEMPT)
    hole = Span(said.words[7].end_s, said.words[15].start_s)
    services.library.save_transcript(
        attempt.id,
        replace(said, words=said.words[:8] + said.words[15:], sentences=(), holes=(hole,)),
    )
    hands = open_window()
    hands.window.open_take(services.library.take(attempt.id))
    hands.settle()
    lane = hands.compare.attempt
    assert hole in lane.waveform.unclear
    assert [one.before for one in lane.words.holes] == [8]
    assert "[could not be written down: 2.5 s]" in lane.words.accessibleDescription()
    assert any("could not be written down (hatched)" in one for one in texts(lane))
    loaded = hands.controller.comparison
    assert loaded is not None
    by_point = {one.key_point: one.attempt for one in loaded.comparison.links}
    missing = by_point["side-by-side"]
    assert missing is not None
    assert missing.reason == "unclear_audio"
