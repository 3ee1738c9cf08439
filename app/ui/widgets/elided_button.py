"""A button whose text ends in an ellipsis where there is no room; a screen reader says all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.ui.theme import theme
from app.ui.widgets.basics import as_tooltip

_LEAST: Final = 90
"""Pixels at 100 % text that it never goes below."""


class ElidedButton(QPushButton):
    """As wide as its text, or as there is room."""

    def __init__(self, text: str, role: str, hint: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._whole = text
        self._hint = hint
        self.setProperty("role", role)
        self.setAccessibleName(f"{text}. {hint}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda *_checked: clicked())
        self._elide()

    def show_text(self, text: str, hint: str) -> None:
        """Show another text."""
        if (text, hint) == (self._whole, self._hint):
            return
        self._whole, self._hint = text, hint
        self.setAccessibleName(f"{text}. {hint}")
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        missing = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + max(missing, 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Still a few letters."""
        return QSize(min(theme().scaled(_LEAST), self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text to the new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        room = self.width() - around
        fits = self.width() >= self.sizeHint().width()
        shown = self._whole if fits else metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        shown = shown.replace("&", "&&")
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(as_tooltip(self._hint if fits else f"{self._whole} · {self._hint}"))
