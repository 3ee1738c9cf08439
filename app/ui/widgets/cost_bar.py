"""What something costs, as a bar with its name and its value; bars beside each other have one scale."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import column, label

_HEIGHT: Final = 8


class CostBar(QWidget):
    """A name and a value in words, and how much that is of the dearest as a bar below them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value = label(role="small")
        self._bar = _Bar()
        self.setLayout(column(label(name, "small"), self._value, self._bar, spacing=2))

    @property
    def text(self) -> str:
        """The value in words."""
        return self._value.text()

    def show_cost(self, text: str, share: float | None) -> None:
        """A value, and its part of the dearest one (0 to 1); None draws nothing."""
        self._value.setText(text)
        self._bar.show_share(share)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def show_share(self, share: float | None) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(80), theme().scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = float(self.height())
        painter.setBrush(color(tokens().border))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), height), height / 2, height / 2)
        if self._share is not None:
            painter.setBrush(color(tokens().muted))
            width = max(height, self._share * self.width())
            painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
        painter.end()

    def _fit(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.update()
