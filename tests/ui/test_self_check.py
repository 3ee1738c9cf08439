"""The rep judges first: the answers, and what is not shown before them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain import Answer, TakeKind
from app.ui.round.key_point_row import KeyPointRow
from app.workflow import Services, Step
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.stored import store, store_pair, words_of


def test_digits_step_through_yes_no_and_not_sure(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.SELF_CHECK)
    point = hands.controller.round.place.line.key_points[1]
    for answer in (Answer.YES, Answer.NO, Answer.UNSURE, Answer.YES):
        hands.key(Qt.Key.Key_2)
        assert hands.controller.round.answers == {point.id: answer}
        checked = [one.accessibleName() for one in hands.view.findChildren(QPushButton) if one.isChecked()]
        assert len(checked) == 1
        assert point.text.get("en") in checked[0]
    hands.key(Qt.Key.Key_9)
    assert len(hands.controller.round.answers) == 1


def test_a_click_gives_an_answer(hands: Hands) -> None:
    hands.open_line()
    hands.go(Step.SELF_CHECK)
    no = [one for one in hands.view.findChildren(QPushButton) if one.text() == "No"]
    hands.click(no[2])
    point = hands.controller.round.place.line.key_points[2]
    assert hands.controller.round.answers == {point.id: Answer.NO}
    assert no[2].isChecked()


def test_nothing_is_shown_of_what_was_found_before_the_self_check(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.open_line()
    hands.controller.look_at(attempt)
    for step in (Step.BRIEF, Step.MODEL, Step.ATTEMPT, Step.SELF_CHECK):
        hands.go(step)
        shown = " ".join(texts(hands.window.round))
        assert "not heard" not in shown
        assert "not said" not in shown
        for point in words_of(TakeKind.ATTEMPT).words[:1]:
            assert point.text not in shown.split()
    hands.go(Step.COMPARE)
    assert [one for one in hands.window.findChildren(KeyPointRow) if one.isVisible()]


def test_answers_are_kept_with_their_take_whichever_way_the_step_is_left(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    _model, attempt = store_pair(services)
    hands = open_window()
    leave: list[Callable[[], object]] = [
        lambda: hands.key(Qt.Key.Key_N),
        lambda: hands.key(Qt.Key.Key_R),
        lambda: hands.window.round.leave_asked.emit(),
    ]
    for number, go in enumerate(leave):
        hands.open_line()
        hands.controller.look_at(attempt)
        hands.go(Step.SELF_CHECK)
        for _ in range(number + 1):
            hands.key(Qt.Key.Key_1)
        go()
        hands.settle()
        kept = services.library.self_check(attempt.id)
        assert kept is not None
        assert list(kept.answers.values()) == [(Answer.YES, Answer.NO, Answer.UNSURE)[number]]


def test_answers_about_one_take_are_not_given_to_another(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    first, second = store(services), store(services, day=1)
    hands = open_window()
    hands.open_line()
    hands.controller.look_at(second)
    hands.go(Step.SELF_CHECK)
    hands.key(Qt.Key.Key_1)
    hands.go(Step.ATTEMPT)
    hands.controller.look_at(first)
    hands.go(Step.SELF_CHECK)
    assert hands.controller.round.answers == {}
    hands.go(Step.COMPARE)
    assert services.library.self_check(first.id) is None
    assert services.library.self_check(second.id) is not None
