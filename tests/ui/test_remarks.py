"""Remarks about an attempt: written, changed and taken away, marks on it, and playing that stops at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QToolButton

from app.domain import Advice, Remark, RemarkKind, TakeKind
from app.ui.round.remark_row import RemarkRow, breakable
from app.ui.widgets.wrapping_button import WrappingButton
from app.workflow import Services, Step
from tests.fakes.player import FakePlayer
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.stored import store, store_pair, words_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
WORDS = words_of(TakeKind.ATTEMPT).words


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> FakePlayer:
    """What the window plays with."""
    fake = FakePlayer()
    monkeypatch.setattr("app.audio.Player", lambda _key: fake)
    return fake


@pytest.fixture
def comparing(services: Services, player: FakePlayer, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of two stored takes; Anneke is the manager."""
    services.change_settings(manager_name="Anneke")
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    return hands


def take_id(hands: Hands) -> str:
    attempt = hands.controller.round.attempt
    assert attempt is not None
    return attempt.id


def kept(hands: Hands) -> tuple[Remark, ...]:
    """What is on the disk, in the order in which it was made."""
    found = hands.services.library.remarks(take_id(hands))
    return found.remarks if found is not None else ()


def remark(hands: Hands, number: int, start_s: float, kind: RemarkKind = RemarkKind.QUESTION) -> Remark:
    """Keep a remark as if it had been written before."""
    one = Remark(f"r{number}", kind, f"What about {number}?", "Anneke", NOON, start_s)
    hands.services.library.save_remark(take_id(hands), one)
    hands.controller.load_comparison()
    hands.settle()
    return one


def rows(hands: Hands) -> tuple[RemarkRow, ...]:
    return hands.compare.review.remarks.rows()


def panel_is_open(hands: Hands) -> bool:
    return hands.compare.review.remarks.panel.isVisible()


def write(hands: Hands, text: str, *, save: bool = True) -> None:
    """Type where the focus is, as a person does."""
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "remark_text"
    QTest.keyClicks(field, text)
    if save:
        hands.key(Qt.Key.Key_Return, CTRL)
        hands.settle()


def hear(hands: Hands, player: FakePlayer, second: float) -> None:
    """Play the attempt, and hear it as far as this."""
    hands.key(Qt.Key.Key_B)
    player.listen(second)
    hands.until(lambda: hands.compare.attempt.waveform.position_s == second)


# -- writing ---------------------------------------------------------------------------------------


def test_m_pins_what_is_typed_to_the_word_that_is_heard(comparing: Hands, player: FakePlayer) -> None:
    word = WORDS[6]
    hear(comparing, player, word.start_s + 0.05)
    comparing.key(Qt.Key.Key_M)
    assert not comparing.window.context.playback.is_playing
    write(comparing, "Mmm, a calm start.")
    [one] = kept(comparing)
    assert (one.start_s, one.end_s, one.text) == (word.start_s, None, "Mmm, a calm start.")
    assert (one.kind, one.author) == (RemarkKind.PRAISE, "Anneke")
    assert [row.remark for row in rows(comparing)] == [one]
    assert not panel_is_open(comparing)
    assert QApplication.focusWidget() is rows(comparing)[0].play
    # And B goes on from where it was heard.
    comparing.key(Qt.Key.Key_B)
    assert player.sections[0].start_s == pytest.approx(word.start_s + 0.05)


def test_after_praise_the_next_remark_is_a_question_unless_one_says_otherwise(comparing: Hands) -> None:
    remark(comparing, 1, 1.0, RemarkKind.PRAISE)
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Would it help to wait?")
    assert kept(comparing)[1].kind is RemarkKind.QUESTION
    comparing.key(Qt.Key.Key_M)
    praise = comparing.compare.review.remarks.panel.kinds.chip(RemarkKind.PRAISE.value)
    comparing.click(praise)
    comparing.compare.review.remarks.panel.text.setFocus()
    write(comparing, "That pause was good.")
    assert kept(comparing)[2].kind is RemarkKind.PRAISE


def test_the_chosen_key_point_is_what_a_remark_is_about(comparing: Hands) -> None:
    comparing.key(Qt.Key.Key_1)
    evidence = comparing.compare.key_points.rows()[0].link.attempt
    assert evidence is not None
    assert evidence.evidence is not None
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Clear.")
    assert (kept(comparing)[0].start_s, kept(comparing)[0].end_s) == (
        evidence.evidence.start_s,
        evidence.evidence.end_s,
    )


def test_other_words_are_chosen_with_the_arrow_keys(comparing: Hands) -> None:
    comparing.key(Qt.Key.Key_M)
    write(comparing, "These", save=False)
    comparing.click(comparing.find(QPushButton, "remark_words"))
    comparing.keys(Qt.Key.Key_Right, Qt.Key.Key_Right)
    comparing.key(Qt.Key.Key_Right, SHIFT)
    comparing.key(Qt.Key.Key_Return)
    write(comparing, " three.")
    [one] = kept(comparing)
    assert (one.text, one.start_s, one.end_s) == ("These three.", WORDS[1].start_s, WORDS[2].end_s)


def test_a_stretch_of_words_is_dragged_over_and_remarked_on(comparing: Hands) -> None:
    words = comparing.compare.attempt.words
    first, last = (words._boxes[index].center().toPoint() for index in (1, 3))
    QTest.mousePress(words, Qt.MouseButton.LeftButton, pos=first)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for place in (first + QPoint(1, 0), last, last):
        at = QPointF(place)
        moved = QMouseEvent(
            QEvent.Type.MouseMove, at, words.mapToGlobal(at), Qt.MouseButton.NoButton, left, none
        )
        QApplication.sendEvent(words, moved)
    QTest.mouseRelease(words, left, pos=last)
    choice = words.choice
    assert choice is not None
    assert (choice.first, choice.end) == (1, 4)
    comparing.key(Qt.Key.Key_M)
    write(comparing, "This.")
    assert (kept(comparing)[0].start_s, kept(comparing)[0].end_s) == (WORDS[1].start_s, WORDS[3].end_s)


def test_who_writes_is_asked_once(comparing: Hands) -> None:
    comparing.services.change_settings(manager_name="")
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Good.")
    assert kept(comparing) == ()
    name = QApplication.focusWidget()
    assert name is not None
    assert name.objectName() == "remark_author"
    QTest.keyClicks(name, "Bram")
    comparing.key(Qt.Key.Key_Return, CTRL)
    comparing.settle()
    assert kept(comparing)[0].author == comparing.services.settings.manager_name == "Bram"
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Better.")
    assert [one.author for one in kept(comparing)] == ["Bram", "Bram"]


def test_a_remark_is_changed_and_the_change_undone(comparing: Hands) -> None:
    before = remark(comparing, 1, 2.0)
    comparing.compare.review.show_tab("remarks")
    comparing.click(comparing.find(QToolButton, "edit_r1"))
    write(comparing, " And now?")
    [after] = kept(comparing)
    assert (after.text, after.start_s, after.made_at) == ("What about 1? And now?", 2.0, before.made_at)
    comparing.key(Qt.Key.Key_Z, CTRL)
    comparing.settle()
    assert kept(comparing) == (before,)
    assert [row.remark for row in rows(comparing)] == [before]


def test_a_remark_is_removed_and_brought_back(comparing: Hands) -> None:
    before = remark(comparing, 1, 2.0)
    comparing.compare.review.show_tab("remarks")
    comparing.click(comparing.find(QToolButton, "remove_r1"))
    comparing.settle()
    assert kept(comparing) == ()
    assert rows(comparing) == ()
    comparing.key(Qt.Key.Key_Z, CTRL)
    comparing.settle()
    assert kept(comparing) == (before,)
    assert [row.remark for row in rows(comparing)] == [before]


def test_what_is_typed_stays_while_other_things_are_shown(services: Services, comparing: Hands) -> None:
    first = comparing.controller.round.attempt
    assert first is not None
    other = store(services, speaker="Kari", day=3)
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Half a thought", save=False)
    text = comparing.compare.review.remarks.panel.text
    comparing.compare.review.show_tab("points")
    comparing.go(Step.NEXT_TIME)
    comparing.go(Step.COMPARE)
    comparing.compare.review.show_tab("remarks")
    assert text.toPlainText() == "Half a thought"
    comparing.controller.look_at(other)
    comparing.settle()
    assert not panel_is_open(comparing)
    comparing.key(Qt.Key.Key_M)
    write(comparing, "About the other one", save=False)
    comparing.controller.look_at(first)
    comparing.settle()
    assert text.toPlainText() == "Half a thought"
    text.setFocus()
    write(comparing, ".")
    assert [one.text for one in kept(comparing)] == ["Half a thought."]


def test_esc_puts_away_and_ctrl_z_brings_back(comparing: Hands) -> None:
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Not yet", save=False)
    comparing.key(Qt.Key.Key_Escape)
    assert not panel_is_open(comparing)
    comparing.key(Qt.Key.Key_Z, CTRL)
    write(comparing, "!")
    assert [one.text for one in kept(comparing)] == ["Not yet!"]


def test_far_too_much_text_is_refused_and_stays(comparing: Hands) -> None:
    comparing.key(Qt.Key.Key_M)
    text = comparing.compare.review.remarks.panel.text
    text.setPlainText("x" * 4001)
    write(comparing, "")
    assert "4000 characters" in comparing.said
    assert kept(comparing) == ()
    assert len(text.toPlainText()) == 4001


def test_a_change_does_not_take_the_place_of_a_new_remark(comparing: Hands) -> None:
    remark(comparing, 1, 2.0)
    comparing.key(Qt.Key.Key_M)
    write(comparing, "New one", save=False)
    comparing.click(comparing.find(QToolButton, "edit_r1"))
    write(comparing, "!")
    assert kept(comparing)[0].text == "What about 1?!"
    assert comparing.compare.review.remarks.panel.text.toPlainText() == "New one"


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


# -- wording ---------------------------------------------------------------------------------------


def look(text: str, _language: str) -> Sequence[Advice]:
    at = text.find("You always")
    if at < 0:
        return ()
    wordings = ("What would happen if you", "Have you tried to", "Would it help to", "One too many")
    return (Advice(at, at + len("You always"), "This is about the person.", wordings),)


def test_advice_comes_when_typing_pauses_and_a_click_takes_it_over(comparing: Hands) -> None:
    comparing.compare.remarks.writing.on_wording = look
    panel = comparing.compare.review.remarks.panel
    comparing.key(Qt.Key.Key_M)
    panel.text.insertPlainText("👍 ")
    write(comparing, "Well. You always hurry?", save=False)
    comparing.until(lambda: panel.advice.isVisible())
    chips = panel.advice.findChildren(WrappingButton)
    assert [one.whole_text for one in chips] == list(look("You always", "")[0].rewordings[:3])
    comparing.click(chips[0], QPoint(6, 6))
    assert panel.text.toPlainText() == "👍 Well. What would happen if you hurry?"
    assert not panel.advice.isVisible()
    write(comparing, "")
    assert kept(comparing)[0].text == "👍 Well. What would happen if you hurry?"


def test_advice_can_be_kept_off_and_never_blocks(comparing: Hands) -> None:
    comparing.compare.remarks.writing.on_wording = look
    panel = comparing.compare.review.remarks.panel
    comparing.key(Qt.Key.Key_M)
    write(comparing, "You always hurry", save=False)
    comparing.until(lambda: panel.advice.isVisible())
    [keep] = [one for one in panel.advice.findChildren(QPushButton) if one.text() == "Keep it"]
    comparing.click(keep)
    assert not panel.advice.isVisible()
    panel.text.setFocus()
    write(comparing, ".", save=False)
    panel._paused()
    comparing.settle()
    assert not panel.advice.isVisible()
    # What comes too late is about another text.
    panel.advice.forget()
    panel.show_advice("You always", look("You always", "en"))
    assert not panel.advice.isVisible()
    write(comparing, "")
    assert kept(comparing)[0].text == "You always hurry."


# -- faults ----------------------------------------------------------------------------------------


def test_damaged_remarks_are_told_of_and_nothing_is_lost(comparing: Hands) -> None:
    remark(comparing, 1, 2.0)
    file = comparing.services.library.folder(take_id(comparing)) / "remarks.json"
    file.write_bytes(b"not json")
    comparing.controller.load_comparison()
    comparing.settle()
    comparing.compare.review.show_tab("remarks")
    assert any("remarks.json is damaged" in one for one in texts(comparing.compare.review.remarks))
    assert rows(comparing) == ()
    comparing.key(Qt.Key.Key_M)
    write(comparing, "Still here")
    assert "damaged" in comparing.said
    assert file.read_bytes() == b"not json"
    panel = comparing.compare.review.remarks.panel
    assert panel_is_open(comparing)
    assert panel.text.toPlainText() == "Still here"
    assert panel.save.isEnabled()
