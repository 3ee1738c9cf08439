"""Hands for remarks: written as a person does, kept as if they had been written before, heard up to them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import Remark, RemarkKind, TakeKind
from app.ui.round.remark_row import RemarkRow
from tests.fakes.player import FakePlayer
from tests.ui.hands import Hands
from tests.ui.stored import words_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
WORDS = words_of(TakeKind.ATTEMPT).words


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
