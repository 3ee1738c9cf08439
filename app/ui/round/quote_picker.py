"""Tapping the words of the attempt that something is about: what to do, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.ui.widgets.basics import button, label, row
from app.ui.widgets.words import WordsView


class QuotePicker(QFrame):
    """A bar above the words, there while words are being tapped."""

    picked = Signal(int, str)
    """The number of the key point, and the words."""
    range_picked = Signal(int, int)
    """Index of the first word, and of the one behind the last."""

    def __init__(self, words: WordsView, text: str = "") -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._words = words
        self._number = 0
        self._text = label(text or self.tr("Tap the first and the last word that make the point."))
        self.keep = button(self.tr("Keep"), "primary", clicked=lambda: self.end(keep=True))
        self._cancel = button(self.tr("Cancel"), "quiet", clicked=lambda: self.end(keep=False))
        bar = row(self._text, self._cancel, self.keep, spacing=8)
        bar.setContentsMargins(10, 6, 6, 6)
        bar.setStretch(0, 1)
        self.setLayout(bar)
        words.choice_changed.connect(self._show)
        words.choice_ended.connect(self._ended)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether words are being tapped."""
        return not self.isHidden()

    def begin(self, number: int, first: int, end: int) -> None:
        """Let the words of key point `number` be tapped; these are chosen at first."""
        if self._words.choice is not None:
            # Whoever else lets words be chosen gives way.
            self._words.choice_ended.emit(False)
        self._number = number
        self.show()
        self._words.begin_choice(first, end)
        self._show()

    def end(self, *, keep: bool) -> None:
        """Tell which words were tapped, or leave it at that."""
        if not self.is_open:
            return
        choice = self._words.choice
        self.hide()
        words = self._words.words[choice.first : choice.end] if choice is not None else ()
        self._words.end_choice()
        if keep and words and choice is not None:
            self.picked.emit(self._number, " ".join(word.text for word in words))
            self.range_picked.emit(choice.first, choice.end)

    def _show(self) -> None:
        choice = self._words.choice
        chosen = choice is not None and not choice.is_empty
        self.keep.setEnabled(chosen)

    def _ended(self, keep: bool) -> None:
        self.end(keep=keep)
