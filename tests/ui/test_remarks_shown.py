"""Remarks in the list and on the waveform, and playing that stops at them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton

from app.domain import RemarkKind
from app.ui.round.remark_row import breakable
from app.workflow import Step
from tests.fakes.player import FakePlayer
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.remarking import SHIFT, remark, rows, write

# -- the list and the marks ------------------------------------------------------------------------


def test_praise_comes_first_and_the_tab_says_how_many(comparing: Hands) -> None:
    tab = comparing.compare.review.tabs.chip("remarks")
    assert tab.text() == "Remarks"
    remark(comparing, 1, 5.0)
    remark(comparing, 2, 1.0)
    remark(comparing, 3, 8.0, RemarkKind.PRAISE)
    comparing.compare.review.show_tab("remarks")
    assert [row.remark.id for row in rows(comparing)] == ["r3", "r2", "r1"]
    assert [texts(row)[0] for row in rows(comparing)] == ["Praise", "Question", "Question"]
    assert tab.text() == "Remarks · 3"
    assert tab.accessibleName().endswith("Remarks · 3")


def test_remarks_are_marks_on_the_attempt_with_names_and_a_shape_of_their_kind(comparing: Hands) -> None:
    remark(comparing, 1, 2.0)
    waveform = comparing.compare.attempt.waveform
    question = waveform.grab().toImage()
    remark(comparing, 1, 2.0, RemarkKind.PRAISE)
    assert waveform.grab().toImage() != question
    remark(comparing, 2, 6.0)
    assert waveform.accessibleDescription() == "Praise, 0:02: What about 1?. Question, 0:06: What about 2?"
    assert comparing.compare.model.waveform.remarks.marks == ()


def test_a_click_on_a_mark_plays_from_it_and_shows_it(comparing: Hands, player: FakePlayer) -> None:
    remark(comparing, 1, 2.0)
    remark(comparing, 2, 6.0)
    waveform = comparing.compare.attempt.waveform
    [_first, (mark, box)] = waveform.remarks.boxes(waveform._lane(), waveform._x)
    comparing.click(waveform, box.center().toPoint())
    assert mark.id == "r2"
    assert player.sections[0].start_s == 6.0
    assert comparing.compare.review.shows_remarks
    assert comparing.compare.review.remarks.current == "r2"


def test_the_keys_reach_each_remark_and_its_moment(comparing: Hands, player: FakePlayer) -> None:
    remark(comparing, 1, 2.0)
    remark(comparing, 2, 6.0)
    comparing.keys(Qt.Key.Key_T, Qt.Key.Key_T)
    comparing.keys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert player.sections[0].start_s == 6.0
    assert rows(comparing)[1].play.text() == "B  0:06"


def test_a_word_without_an_end_is_broken() -> None:
    assert breakable("a b") == "a b"
    assert max(len(part) for part in breakable("x" * 90).split("\u200b")) == 20


def test_the_example_shows_remarks_and_keeps_none(hands: Hands) -> None:
    hands.open_example()
    hands.services.change_settings(manager_name="Anneke")
    hands.key(Qt.Key.Key_M)
    write(hands, "Good.")
    assert [row.remark.text for row in rows(hands)] == ["Good."]
    hands.click(rows(hands)[0].findChildren(QToolButton)[1])
    assert rows(hands) == ()
    hands.window.undo()
    assert len(rows(hands)) == 1


# -- playing ---------------------------------------------------------------------------------------


def test_playing_stops_at_a_remark_shows_it_and_goes_on_from_there(
    comparing: Hands, player: FakePlayer
) -> None:
    remark(comparing, 1, 3.0)
    playback = comparing.window.context.playback
    comparing.key(Qt.Key.Key_B)
    assert [(one.start_s, one.end_s) for one in player.sections] == [(0.0, 3.0)]
    player.listen()
    comparing.until(lambda: not playback.is_playing)
    assert comparing.compare.review.shows_remarks
    assert comparing.compare.review.remarks.current == "r1"
    assert comparing.compare.attempt.waveform.position_s == 3.0
    assert comparing.find(QPushButton, "go_on_r1").isVisible()
    comparing.key(Qt.Key.Key_B)
    assert [(one.start_s, one.end_s) for one in player.sections] == [(3.0, None)]
    assert not comparing.find(QPushButton, "go_on_r1").isVisible()
    player.listen()
    comparing.until(lambda: not playback.is_playing)
    comparing.key(Qt.Key.Key_B)
    assert player.sections[0].start_s == 0.0
    # Esc at a remark: from the start again.
    player.listen()
    comparing.until(lambda: playback.is_held)
    comparing.key(Qt.Key.Key_Escape)
    comparing.until(lambda: comparing.compare.attempt.waveform.position_s is None)
    comparing.key(Qt.Key.Key_B)
    assert player.sections[0].start_s == 0.0
    # The model plays through.
    comparing.key(Qt.Key.Key_A, SHIFT)
    assert [(one.label, one.end_s) for one in player.sections] == [("model", None), ("attempt", 3.0)]


def test_it_plays_through_when_that_is_wanted_or_in_a_loop(comparing: Hands, player: FakePlayer) -> None:
    remark(comparing, 1, 3.0)
    comparing.compare.review.show_tab("remarks")
    comparing.key(Qt.Key.Key_B)
    player.listen(1.0)
    stops = comparing.find(QCheckBox, "stop_at_remarks")
    stops.click()
    # What was playing goes on where it is, past the remark.
    assert [(one.start_s, one.end_s) for one in player.sections] == [(1.0, None)]
    assert not comparing.services.settings.stop_at_remarks
    stops.click()
    comparing.compare.toggle_loop()
    comparing.key(Qt.Key.Key_B)
    assert player.sections[0].end_s is None
    # And on another page.
    comparing.compare.toggle_loop()
    comparing.go(Step.NEXT_TIME)
    comparing.controller.play_attempt()
    assert player.sections[0].end_s is None
