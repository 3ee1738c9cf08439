"""Type and signs that are read from across a room: their size goes with that of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain import Verdict
from app.ui.theme import color, theme, tokens

_WINDOW: Final = QSize(1280, 800)
"""The window that sizes are given for."""


def unit_of(size: QSize) -> float:
    """How large things are in a window of this size, beside one of 1280 x 800."""
    unit = min(size.width() / _WINDOW.width(), size.height() / _WINDOW.height())
    # Whoever has larger letters everywhere has them here too, though here they are large already.
    return unit * (1 + (theme().scaled(100) - 100) / 300)


class BigText(QLabel):
    """A text of so many pixels in a window of 1280 x 800."""

    def __init__(self, pixels: float, *, bold: bool = False, wrap: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._pixels, self._bold = pixels, bold
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def scale(self, unit: float) -> None:
        """Be `unit` times as large."""
        font = QFont(theme().font(1.0, QFont.Weight.DemiBold if self._bold else QFont.Weight.Normal))
        font.setPixelSize(max(round(self._pixels * unit), 10))
        self.setFont(font)


class BigSign(QWidget):
    """The number of a key point in a ring, or the mark of what was found: never told by colour alone."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._verdict: Verdict | None = None
        self.setAccessibleName(str(number))
        theme().changed.connect(self.update)
        self.scale(1.0)

    def show_verdict(self, verdict: Verdict | None, text: str) -> None:
        """Show the mark of this verdict, said as `text`; None shows the number."""
        self._verdict = verdict
        self.setAccessibleName(f"{self._number}: {text}" if verdict is not None else str(self._number))
        self.update()

    @property
    def verdict(self) -> Verdict | None:
        """What is shown; None for the number."""
        return self._verdict

    def scale(self, unit: float) -> None:
        """Be `unit` times as large."""
        side = round(52 * unit)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring with the number, or the mark."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        width = max(side / 16, 1.5)
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        shades = {
            Verdict.SAID: t.good,
            Verdict.NOT_SAID: t.warn,
            Verdict.COULD_NOT_TELL: t.muted,
        }
        shade = color(shades[self._verdict]) if self._verdict is not None else color(t.text)
        is_said = self._verdict is Verdict.SAID
        painter.setPen(QPen(shade, width))
        painter.setBrush(shade if is_said else color(t.surface))
        painter.drawEllipse(box)
        line = QPen(color(t.surface) if is_said else shade, side / 9, Qt.PenStyle.SolidLine)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        if is_said:
            painter.drawPolyline([_at(side, 0.29, 0.53), _at(side, 0.44, 0.67), _at(side, 0.72, 0.36)])
        elif self._verdict is Verdict.NOT_SAID:
            painter.drawLine(_at(side, 0.31, 0.5), _at(side, 0.69, 0.5))
        else:
            font = theme().font(1.0, QFont.Weight.DemiBold)
            font.setPixelSize(max(round(side * 0.52), 8))
            painter.setFont(font)
            text = "?" if self._verdict is not None else str(self._number)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


def _at(side: float, x: float, y: float) -> QPointF:
    return QPointF(side * x, side * y)
