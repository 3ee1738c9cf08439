"""The comparison: key points, earlier takes, models and words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from app.domain import LineRef, TakeKind, TranscriptState, Verdict
from app.ui.round.controller import WordsState
from app.workflow import ModelSource, Services, Step
from tests.ui.hands import Hands
from tests.ui.looks import buttons, texts
from tests.ui.stored import store, store_pair, words_of

OTHER = LineRef("gofirst.b2b-core", "too-expensive", "his-numbers")


# -- compare ---------------------------------------------------------------------------------------


@pytest.fixture
def comparing(services: Services, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of two stored takes."""
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    return hands


def test_a_stored_attempt_opens_beside_the_model_of_its_line(comparing: Hands) -> None:
    assert comparing.step is Step.COMPARE
    assert comparing.compare.model.words.words == words_of(TakeKind.MODEL).words
    assert comparing.compare.attempt.words.words == words_of(TakeKind.ATTEMPT).words
    shown = " ".join(texts(comparing.compare))
    assert "A · Model · Anneke" in shown
    assert "B · Attempt · Kari" in shown


def test_up_and_down_choose_key_points_and_stop_at_the_ends(comparing: Hands) -> None:
    points = comparing.compare.key_points
    chosen = []
    for _ in range(6):
        comparing.key(Qt.Key.Key_Down)
        chosen.append(points.current)
    assert chosen == [1, 2, 3, 4, 4, 4]
    for _ in range(6):
        comparing.key(Qt.Key.Key_Up)
    assert points.current == 0


def test_a_digit_chooses_its_key_point_and_a_click_takes_it_back(comparing: Hands) -> None:
    points = comparing.compare.key_points
    comparing.key(Qt.Key.Key_3)
    assert points.current == 3
    link = points.rows()[2].link
    assert any(link.text in one for one in texts(comparing.compare) if one.startswith("3 · "))
    comparing.click(points.rows()[2], QPoint(4, 4))
    assert points.current == 0
    comparing.click(points.rows()[1], QPoint(4, 4))
    assert points.current == 2


def test_a_digit_without_a_key_point_chooses_the_last_one(comparing: Hands) -> None:
    comparing.key(Qt.Key.Key_9)
    assert comparing.compare.key_points.current == 4


def test_every_key_point_says_where_it_was_said_or_that_it_was_not(comparing: Hands) -> None:
    rows = comparing.compare.key_points.rows()
    assert len(rows) == 4
    loaded = comparing.controller.comparison
    assert loaded is not None
    for row in rows:
        link = row.link
        chips = [one.text() for one in row.findChildren(QPushButton) if one.text()[:3] in ("A  ", "B  ")]
        said = [
            letter
            for letter, finding in (("A", link.model), ("B", link.attempt))
            if finding is not None
            and finding.evidence is not None
            and finding.verdict is not Verdict.NOT_SAID
        ]
        assert [text[0] for text in chips] == said
        crossed = [link.model, link.attempt]
        not_heard = sum(one is not None and one.verdict is Verdict.NOT_SAID for one in crossed)
        assert texts(row).count("not heard") == not_heard


def test_the_list_of_takes_offers_first_best_and_latest(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    takes = [store(services, day=day) for day in range(4)]
    services.library.choose_best(takes[1].id, True)
    hands = open_window()
    hands.window.open_take(takes[3])
    hands.settle()
    wanted = {"First": takes[0], "Best": takes[1], "Latest": takes[3]}
    for name, take in wanted.items():
        chip = buttons(hands.compare.attempt)[name]
        hands.click(chip)
        hands.settle()
        assert hands.controller.round.attempt is not None
        assert hands.controller.round.attempt.id == take.id
        assert buttons(hands.compare.attempt)[name].isChecked()
        loaded = hands.controller.comparison
        assert loaded is not None
        assert loaded.comparison.attempt is not None
        assert loaded.comparison.attempt.audio == services.library.audio_path(take.id)


def test_a_take_is_listed_once_however_often_it_is_looked_at(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    before = store(services, words=False)
    hands = open_window()
    hands.open_line()
    hands.controller.look_at(before)
    services.library.save_transcript(before.id, words_of(TakeKind.ATTEMPT))
    hands.controller.look_at(services.library.take(before.id))
    assert [one.id for one in hands.controller.round.attempts] == [before.id]


def test_the_star_marks_the_best_take_and_takes_the_mark_back(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    takes = [store(services, day=day) for day in range(2)]
    hands = open_window()
    hands.window.open_take(takes[1])
    hands.settle()
    for expected in (True, False):
        found = hands.compare.attempt.findChildren(QToolButton)
        [star] = [one for one in found if one.isVisible() and "best" in one.accessibleName()]
        assert star.accessibleName() == "My best take"
        hands.click(star)
        hands.settle()
        assert services.library.take(takes[1].id).chosen is expected
        assert ("Best" in buttons(hands.compare.attempt)) is expected


def test_many_takes_are_all_within_reach(services: Services, open_window: Callable[..., Hands]) -> None:
    takes = [store(services, day=day, words=False) for day in range(8)]
    hands = open_window((1000, 700))
    hands.open_line()
    for take in takes:
        hands.controller.look_at(take)
    hands.go(Step.ATTEMPT)
    chips = [one for one in hands.view.findChildren(QPushButton) if one.text().startswith("Take ")]
    assert len(chips) == 8
    assert all(one.mapTo(hands.view, one.rect().topRight()).x() < hands.view.width() for one in chips)


def test_another_line_shows_nothing_of_the_line_before(comparing: Hands) -> None:
    comparing.open_line(OTHER)
    comparing.controller.go(Step.COMPARE)
    # Before its own takes are read.
    assert comparing.compare.attempt.words.words == ()
    assert comparing.compare.key_points.rows() == ()
    comparing.settle()
    assert comparing.compare.attempt.words.words == ()
    assert len(comparing.compare.key_points.rows()) == len(comparing.controller.round.place.line.key_points)


def test_an_error_while_reading_a_comparison_leaves_no_old_one_on_the_page(comparing: Hands) -> None:
    attempt = comparing.controller.round.attempt
    assert attempt is not None
    comparing.services.library.audio_path(attempt.id).unlink()
    comparing.controller.load_comparison()
    comparing.settle()
    assert comparing.said
    assert comparing.compare.attempt.words.words == ()


# -- models ----------------------------------------------------------------------------------------


def test_the_model_that_was_chosen_stays_chosen_when_its_words_come(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    old = store(services, TakeKind.MODEL, speaker="Anneke", words=False)
    store(services, TakeKind.MODEL, speaker="Bram", day=1)
    hands = open_window()
    hands.open_line()
    hands.go(Step.MODEL)
    assert [one.speaker for one in hands.controller.models] == ["Bram", "Anneke", ""]
    hands.click(buttons(hands.view)["Anneke"])
    services.library.save_transcript(old.id, words_of(TakeKind.MODEL))
    hands.controller._reload_models()
    hands.settle()
    assert hands.controller.round.model is not None
    assert hands.controller.round.model.speaker == "Anneke"
    assert buttons(hands.view)["Anneke"].isChecked()


def test_a_stored_model_opens_as_the_model_in_hand(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    old = store(services, TakeKind.MODEL, speaker="Anneke")
    store(services, TakeKind.MODEL, speaker="Bram", day=1)
    hands = open_window()
    hands.window.open_take(old)
    hands.settle()
    assert hands.step is Step.MODEL
    assert "A · Model by Anneke" in texts(hands.view)


def test_a_line_without_a_model_says_that_nobody_has_modelled_it(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.MODEL)
    assert any("Nobody has modelled this line yet" in one for one in texts(hands.view))
    assert hands.controller.round.model is not None
    assert hands.controller.round.model.source is ModelSource.VOICE


# -- words -----------------------------------------------------------------------------------------


def test_a_take_that_has_its_words_is_not_transcribed_again(comparing: Hands) -> None:
    attempt = comparing.controller.round.attempt
    assert comparing.controller.words_of(attempt) is WordsState.READY
    assert "Write the words down" not in buttons(comparing.compare)


def test_a_take_whose_words_failed_can_be_tried_again(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    take = store(services, words=False)
    failed = replace(words_of(TakeKind.ATTEMPT), state=TranscriptState.FAILED, words=(), problem="x")
    services.library.save_transcript(take.id, failed)
    hands = open_window()
    hands.window.open_take(services.library.take(take.id))
    hands.settle()
    assert any("could not be written down" in one for one in texts(hands.compare))
    hands.click(buttons(hands.compare)["Write the words down"])
    hands.settle()
    # There is no speech model in this profile: so it was tried.
    assert "Get a speech model" in buttons(hands.compare)
