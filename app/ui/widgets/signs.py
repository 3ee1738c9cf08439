"""Two small signs that stand on several pages: a buyer's initials, and the number of a key point."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import color, theme, tokens


class Initials(QWidget):
    """A buyer's initials in a circle, where a photograph would be."""

    def __init__(self, size: int = 52, *, raised: bool = False) -> None:
        super().__init__()
        self._text = ""
        self._raised = raised
        self._size = size
        theme().changed.connect(self._fit)
        self._fit()

    def show_name(self, name: str) -> None:
        """Show the initials of a name."""
        parts = [part for part in name.split() if part[:1].isalpha()]
        self._text = "".join(
            part[0].upper() for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)
        )
        self.update()

    def _fit(self) -> None:
        side = theme().scaled(self._size)
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.surface if self._raised else t.accent_soft))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(color(t.text))
        painter.setFont(theme().font(self._size / 42, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class RuleNumber(QWidget):
    """The number of a key point in a ring, the same sign as on the waveforms."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        side = theme().scaled(26)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color(t.text))
        painter.setBrush(color(t.surface))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.setFont(theme().font(0.88, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
