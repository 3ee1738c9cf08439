"""Remarks about an attempt: written, worded, changed, taken away, and never lost."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from app.domain import Advice, RemarkKind
from app.ui.widgets.wrapping_button import WrappingButton
from app.workflow import Services, Step
from app.workflow.wording import kept_wording
from tests.fakes.player import FakePlayer
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.remarking import (
    CTRL,
    SHIFT,
    WORDS,
    hear,
    kept,
    panel_is_open,
    remark,
    rows,
    take_id,
    write,
)
from tests.ui.stored import store

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
    learned: list[Advice] = []
    comparing.compare.remarks.writing.on_wording = look
    comparing.compare.remarks.writing.on_kept = learned.append
    panel = comparing.compare.review.remarks.panel
    comparing.key(Qt.Key.Key_M)
    write(comparing, "You always hurry", save=False)
    comparing.until(lambda: panel.advice.isVisible())
    [keep] = [one for one in panel.advice.findChildren(QPushButton) if one.text() == "Keep it"]
    comparing.click(keep)
    assert not panel.advice.isVisible()
    comparing.settle()
    assert [one.reason for one in learned] == ["This is about the person."]
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


def test_the_programs_own_check_advises_and_learns_what_is_kept(comparing: Hands) -> None:
    panel = comparing.compare.review.remarks.panel
    paths = comparing.services.paths
    comparing.key(Qt.Key.Key_M)
    write(comparing, "You always give a discount too early.", save=False)
    comparing.until(lambda: panel.advice.isVisible())
    [advice] = panel.advice.shown
    assert "exception" in advice.reason
    assert 2 <= len(advice.rewordings) <= 3
    assert any(one.endswith("?") or "…" in one for one in advice.rewordings)
    [keep] = [one for one in panel.advice.findChildren(QPushButton) if one.text() == "Keep it"]
    comparing.click(keep)
    comparing.settle()
    assert kept_wording(paths) == {advice.pattern: 1}
    panel.text.setFocus()
    write(comparing, " You should ask more questions. Clear.", save=False)
    comparing.until(lambda: panel.advice.isVisible())
    [other] = panel.advice.shown
    [first, *_] = panel.advice.findChildren(WrappingButton)
    comparing.click(first, QPoint(6, 6))
    panel.text.setFocus()
    write(comparing, "")
    [saved] = kept(comparing)
    assert saved.text == f"You always give a discount too early. {other.rewordings[0]} Clear."


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
