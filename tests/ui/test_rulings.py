"""Where the rep and the program do not agree: first in the list, settled with one click, kept and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.domain import Answer, KeyPointKind, Right, Ruling, SelfCheck, Verdict
from app.ui.round.key_point_row import KeyPointRow
from app.ui.round.ruling_box import RulingBox
from app.workflow import Services, Step
from tests.ui import reviewed
from tests.ui.hands import Hands
from tests.ui.looks import buttons, texts
from tests.ui.stored import store_pair

SAID, NOT_SAID = 1, 4
"""Numbers of key points of the example's attempt that are certainly there, and certainly not."""


@pytest.fixture
def at_odds(services: Services, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of an attempt whose self-check is wrong about two points."""
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    points = hands.controller.round.place.line.key_points
    answers = {points[SAID - 1].id: Answer.NO, points[NOT_SAID - 1].id: Answer.YES}
    services.library.save_self_check(attempt.id, SelfCheck(answers))
    hands.controller.load_comparison()
    hands.settle()
    return hands


def rulings(hands: Hands) -> dict[int, Ruling]:
    """What is kept, by the number of the key point."""
    attempt = hands.controller.round.attempt
    assert attempt is not None
    kept = hands.services.library.self_check(attempt.id)
    ids = [point.id for point in hands.controller.round.place.line.key_points]
    return {ids.index(key) + 1: one for key, one in kept.rulings.items()} if kept is not None else {}


def box_of(hands: Hands, number: int) -> RulingBox | None:
    row = hands.compare.key_points.row_of(number)
    assert row is not None
    return row.ruling


def click(hands: Hands, number: int, name: str) -> None:
    box = box_of(hands, number)
    assert box is not None
    hands.click(box.findChild(QPushButton, name) or box.findChild(QToolButton, name))  # type: ignore[arg-type]
    hands.settle()


def is_tapping(hands: Hands) -> bool:
    return hands.compare.picker.is_open


def point_id(hands: Hands, number: int) -> str:
    return hands.controller.round.place.line.key_points[number - 1].id


def test_disagreements_come_first_each_with_the_two_voices(at_odds: Hands) -> None:
    rows = at_odds.compare.key_points.rows()
    assert {rows[0].link.number, rows[1].link.number} == {SAID, NOT_SAID}
    assert [row.link.number for row in rows[2:]] == sorted(row.link.number for row in rows[2:])
    for number, voices in (
        (SAID, ["You thought you did not say it.", "The program heard it."]),
        (NOT_SAID, ["You thought you said it.", "The program did not hear it."]),
    ):
        box = box_of(at_odds, number)
        assert box is not None
        assert texts(box) == voices
    assert any("do not agree on 2 points" in text for text in texts(at_odds.compare))


def test_one_click_keeps_that_the_rep_was_right_and_shows_it(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"rep_{point_id(at_odds, NOT_SAID)}")
    assert rulings(at_odds)[NOT_SAID].right is Right.REP
    box = box_of(at_odds, NOT_SAID)
    assert box is not None
    assert texts(box)[0] == "Said, by your word."
    assert any("do not agree on 1 point." in text for text in texts(at_odds.compare))


def test_one_click_keeps_that_the_program_was_right(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"program_{point_id(at_odds, NOT_SAID)}")
    assert rulings(at_odds)[NOT_SAID].right is Right.PROGRAM
    box = box_of(at_odds, NOT_SAID)
    assert box is not None
    assert texts(box) == ["You listened again: it is not there."]


def test_the_word_of_the_rep_is_undone_with_ctrl_z(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"rep_{point_id(at_odds, NOT_SAID)}")
    at_odds.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_odds.settle()
    assert rulings(at_odds) == {}
    box = box_of(at_odds, NOT_SAID)
    assert box is not None
    assert "You thought you said it." in texts(box)


def test_what_was_settled_can_be_taken_back_later(at_odds: Hands) -> None:
    click(at_odds, SAID, f"rep_{point_id(at_odds, SAID)}")
    assert rulings(at_odds)[SAID].right is Right.REP
    click(at_odds, SAID, f"take_back_{point_id(at_odds, SAID)}")
    assert rulings(at_odds) == {}
    # And taking back is undone too.
    at_odds.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_odds.settle()
    assert rulings(at_odds)[SAID].right is Right.REP


def test_i_and_g_settle_the_chosen_point_and_then_the_next_open_one(at_odds: Hands) -> None:
    at_odds.key(Qt.Key.Key_Down)
    first = at_odds.compare.key_points.current
    at_odds.key(Qt.Key.Key_I)
    at_odds.settle()
    assert rulings(at_odds)[first].right is Right.REP
    at_odds.compare.choose_point(0)
    at_odds.key(Qt.Key.Key_G)
    at_odds.settle()
    assert {number: one.right for number, one in rulings(at_odds).items()} == {
        first: Right.REP,
        ({SAID, NOT_SAID} - {first}).pop(): Right.PROGRAM,
    }
    at_odds.key(Qt.Key.Key_I)
    at_odds.settle()
    assert len(rulings(at_odds)) == 2


def test_tapped_words_are_kept_and_become_the_place_where_it_was_said(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"rep_{point_id(at_odds, NOT_SAID)}")
    click(at_odds, NOT_SAID, f"tap_{point_id(at_odds, NOT_SAID)}")
    words = at_odds.compare.attempt.words
    assert is_tapping(at_odds)
    for _ in range(3):
        at_odds.key(Qt.Key.Key_Right)
    at_odds.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    at_odds.key(Qt.Key.Key_Return)
    at_odds.settle()
    quote = " ".join(word.text for word in words.words[2:4])
    assert rulings(at_odds)[NOT_SAID] == Ruling(Right.REP, quote)
    assert not is_tapping(at_odds)
    row = at_odds.compare.key_points.row_of(NOT_SAID)
    assert row is not None
    assert row.link.attempt is not None
    assert row.link.attempt.evidence is not None
    assert row.link.attempt.evidence.start_s == words.words[2].start_s
    assert any(quote in text for text in texts(row))


def test_esc_leaves_the_words_as_they_were(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"rep_{point_id(at_odds, NOT_SAID)}")
    kept = rulings(at_odds)
    click(at_odds, NOT_SAID, f"tap_{point_id(at_odds, NOT_SAID)}")
    at_odds.key(Qt.Key.Key_Right)
    at_odds.key(Qt.Key.Key_Escape)
    at_odds.settle()
    assert rulings(at_odds) == kept
    assert not is_tapping(at_odds)


def test_two_taps_choose_the_words_between_them(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"rep_{point_id(at_odds, NOT_SAID)}")
    click(at_odds, NOT_SAID, f"tap_{point_id(at_odds, NOT_SAID)}")
    words = at_odds.compare.attempt.words
    for box in (words._boxes[4], words._boxes[1]):
        at_odds.click(words, QPoint(round(box.center().x()), round(box.center().y())))
    assert words.choice is not None
    assert (words.choice.first, words.choice.end) == (1, 5)
    at_odds.click(at_odds.compare.picker.keep)
    at_odds.settle()
    assert rulings(at_odds)[NOT_SAID].quote == " ".join(word.text for word in words.words[1:5])


def test_the_suggestion_follows_the_word_of_the_rep(at_odds: Hands) -> None:
    loaded = at_odds.controller.comparison
    assert loaded is not None
    before = loaded.comparison.next_time
    assert before is not None
    for number in range(1, 5):
        box = box_of(at_odds, number)
        if box is not None and number != SAID:
            click(at_odds, number, f"rep_{point_id(at_odds, number)}")
    at_odds.go(Step.NEXT_TIME)
    assert at_odds.controller.comparison is not None
    after = at_odds.controller.comparison.comparison.next_time
    assert after is not None
    assert (after.code, after.key_point) != (before.code, before.key_point)


def test_space_does_not_record_while_words_are_tapped(at_odds: Hands) -> None:
    click(at_odds, NOT_SAID, f"rep_{point_id(at_odds, NOT_SAID)}")
    click(at_odds, NOT_SAID, f"tap_{point_id(at_odds, NOT_SAID)}")
    at_odds.key(Qt.Key.Key_Space)
    assert at_odds.step is Step.COMPARE
    assert is_tapping(at_odds)


def test_on_the_example_a_ruling_can_be_tried_out_and_nothing_is_kept(hands: Hands) -> None:
    hands.open_example()
    wanted = next(row.link.number for row in hands.compare.key_points.rows() if row.link.is_open)
    click(hands, wanted, f"rep_{point_id(hands, wanted)}")
    box = box_of(hands, wanted)
    assert box is not None
    assert texts(box)[0] == "Said, by your word."
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    box = box_of(hands, wanted)
    assert box is not None
    assert "You thought you said it." in texts(box)
    assert hands.services.library.count() == 0


# -- what a row says of each finding -----------------------------------------------------------------


def row_texts(qtbot: QtBot, one: KeyPointRow) -> list[str]:
    qtbot.addWidget(one)
    one.show()
    return texts(one)


@pytest.mark.parametrize(
    ("reason", "missing", "said"),
    [
        ("denied", (), "The words are there, but with a “not”: that says the opposite."),
        ("reported", (), "Said about the buyer or somebody else, not about you."),
        ("partial", ("day", "two years"), "Half of it was said. Missing: a day, “two years”."),
        ("stated", (), "Stated, not asked."),
        ("asked", (), "Asked, not stated."),
        ("other", (), "Its words were said, but about something else."),
    ],
)
def test_words_that_came_close_are_quoted_with_why_they_do_not_make_the_point(
    qtbot: QtBot, reason: str, missing: tuple[str, ...], said: str
) -> None:
    found = reviewed.finding(Verdict.NOT_SAID, reason, reviewed.evidence(3, 6), missing)
    row = KeyPointRow(reviewed.link(1, found), has_model=False, has_attempt=True)
    shown = row_texts(qtbot, row)
    assert said in shown
    assert "“with a small”" in shown
    asked: list[int] = []
    row.play_asked.connect(lambda number, _kind: asked.append(number))
    buttons(row)["0:01"].click()
    assert asked == [1]


@pytest.mark.parametrize("reason", ["weak", "unclear_audio", "no_phrases"])
def test_what_could_not_be_told_is_said_and_the_rep_is_asked(qtbot: QtBot, reason: str) -> None:
    found = reviewed.finding(Verdict.COULD_NOT_TELL, reason)
    row = KeyPointRow(reviewed.link(1, found, Answer.UNSURE), has_model=False, has_attempt=True)
    shown = row_texts(qtbot, row)
    assert "The program could not tell." in shown
    assert len([text for text in shown if text.endswith(".")]) == 3
    ruled: list[object] = []
    row.ruled.connect(lambda _number, right: ruled.append(right))
    buttons(row)["I did say it"].click()
    buttons(row)["Leave it open"].click()
    assert ruled == [Right.REP, Right.PROGRAM]


def test_what_had_better_be_left_out_is_good_when_it_was_not_said(qtbot: QtBot) -> None:
    out = reviewed.link(1, reviewed.finding(Verdict.NOT_SAID), kind=KeyPointKind.AVOID)
    shown = row_texts(qtbot, KeyPointRow(out, has_model=False, has_attempt=True))
    assert "left out" in shown
    assert "not heard" not in shown
    assert "better left out" in shown


def test_a_row_without_a_disagreement_asks_nothing(qtbot: QtBot) -> None:
    agreed = reviewed.link(1, reviewed.finding(Verdict.SAID, found=reviewed.evidence(0, 3)), Answer.YES)
    row = KeyPointRow(agreed, has_model=False, has_attempt=True)
    qtbot.addWidget(row)
    assert row.ruling is None
