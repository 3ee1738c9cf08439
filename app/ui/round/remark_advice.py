"""Below a remark that is being written: what could be worded another way. It advises and never blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import Advice
from app.ui.widgets.basics import button, claim_keys, clear, column, label, quoted
from app.ui.widgets.flow import Flow
from app.ui.widgets.wrapping_button import WrappingButton

MOST_ADVICE: Final = 3
"""More at a time than this is read by nobody."""
MOST_REWORDINGS: Final = 3
ENDING: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that save or put away what is written, alone or with Ctrl, wherever the focus is."""


class AdviceList(QWidget):
    """A reason and a few other wordings for each place; one click takes one over."""

    reworded = Signal(object, str)
    """The advice, and what is to stand there."""
    kept = Signal(object)
    """The advice that the writer does not follow."""
    changed = Signal()
    """Other advice is shown, or none."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._kept: set[str] = set()
        self._text = ""
        self.shown: tuple[Advice, ...] = ()

    def forget(self) -> None:
        """Another remark is being written."""
        self._kept.clear()
        self.show_advice("", ())

    def show_advice(self, text: str, advice: Sequence[Advice]) -> None:
        """Show what was advised about this text, but for what the writer has kept."""
        self._text = text
        self.shown = tuple(one for one in advice if self._words(one) not in self._kept)[:MOST_ADVICE]
        clear(self._lines)
        for one in self.shown:
            self._lines.addWidget(self._box(one))
        self.setVisible(bool(self.shown))
        self.changed.emit()

    def _box(self, advice: Advice) -> QFrame:
        words = self._words(advice)
        box = column(label(f"{quoted(words)}: {advice.reason}", "small"), spacing=4)
        for wording in advice.rewordings[:MOST_REWORDINGS]:
            one = WrappingButton(wording, "wording", self._rewording(advice, wording))
            one.setAccessibleName(self.tr("Write instead: {text}").format(text=wording))
            claim_keys(one, *ENDING)
            box.addWidget(one)
        keep = button(self.tr("Keep it"), "chip", clicked=self._keeping(advice))
        keep.setAccessibleName(self.tr("Keep it: {text}").format(text=words))
        claim_keys(keep, *ENDING)
        box.addLayout(Flow(keep))
        holder = QFrame()
        holder.setLayout(box)
        return holder

    def _words(self, advice: Advice) -> str:
        return self._text[advice.start : advice.end]

    def _rewording(self, advice: Advice, wording: str) -> Callable[[], None]:
        return lambda: self.reworded.emit(advice, wording)

    def _keeping(self, advice: Advice) -> Callable[[], None]:
        def keep() -> None:
            self._kept.add(self._words(advice))
            self.show_advice(self._text, self.shown)
            self.kept.emit(advice)

        return keep
