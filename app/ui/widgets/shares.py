"""How many of how many, as a row of small squares: filled, and still empty ones."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens

_MOST: Final = 30
"""More squares than this are a bar."""
_SIDE: Final = 9
_GAP: Final = 3


class Share(QWidget):
    """`part` of `whole`; two of them below each other have one scale by `widest`."""

    def __init__(self, part: int, whole: int, widest: int) -> None:
        super().__init__()
        self._part, self._whole, self._widest = part, whole, max(widest, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all squares."""
        return QSize(min(self._widest, _MOST) * theme().scaled(_SIDE + _GAP), theme().scaled(_SIDE))

    def minimumSizeHint(self) -> QSize:
        """A short bar."""
        return QSize(theme().scaled(80), theme().scaled(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the squares, or a bar where they have no room."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().scaled(_SIDE)
        painter.setPen(QPen(color(t.muted), 1.2))
        if self._widest <= _MOST and self.width() >= self.sizeHint().width():
            for index in range(self._whole):
                painter.setBrush(color(t.muted) if index < self._part else Qt.BrushStyle.NoBrush)
                left = index * (side + theme().scaled(_GAP))
                painter.drawRoundedRect(QRectF(left + 1, 1, side - 2, side - 2), 2, 2)
        elif self._whole:
            width = self.width() * self._whole / self._widest
            painter.drawRoundedRect(QRectF(1, 1, width - 2, side - 2), 3, 3)
            painter.setBrush(color(t.muted))
            painter.drawRoundedRect(QRectF(1, 1, width * self._part / self._whole - 2, side - 2), 3, 3)
        painter.end()

    def _fit(self) -> None:
        self.setFixedHeight(theme().scaled(_SIDE))
        self.setMaximumWidth(self.sizeHint().width())
        self.updateGeometry()
        self.update()
