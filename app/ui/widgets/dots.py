"""What a take says about one key point, as a dot of five shapes: no colour is needed to tell them apart."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import color, theme, tokens


class Dot(StrEnum):
    """The shapes."""

    SAID = "said"
    BY_REP = "by_rep"
    """Said, by the rep's own word."""
    NOT_SAID = "not_said"
    COULD_NOT_TELL = "could_not_tell"
    NO_WORDS = "no_words"


def paint_dot(painter: QPainter, box: QRectF, dot: Dot, shade: str) -> None:
    """Draw a dot into a square."""
    t = tokens()
    middle, reach = box.center(), box.width() / 2 - 1
    painter.setPen(QPen(color(shade), max(1.6, reach * 0.26)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if dot is Dot.SAID:
        painter.setBrush(color(shade))
        painter.drawEllipse(middle, reach, reach)
    elif dot is Dot.BY_REP:
        painter.drawEllipse(middle, reach, reach)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(shade))
        painter.drawEllipse(middle, reach * 0.5, reach * 0.5)
    elif dot is Dot.NOT_SAID:
        painter.drawEllipse(middle, reach, reach)
    elif dot is Dot.COULD_NOT_TELL:
        painter.setPen(color(t.muted))
        font = theme().font(1.0, QFont.Weight.Bold)
        font.setPixelSize(max(round(box.height() * 1.05), 8))
        painter.setFont(font)
        painter.drawText(box.adjusted(-3, -3, 3, 3), Qt.AlignmentFlag.AlignCenter, "?")
    else:
        painter.setPen(QPen(color(t.muted), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - QPointF(reach * 0.6, 0), middle + QPointF(reach * 0.6, 0))


class DotSign(QWidget):
    """One dot in a legend."""

    def __init__(self, dot: Dot) -> None:
        super().__init__()
        self._dot = dot
        theme().changed.connect(self._fit)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dot(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._dot, tokens().attempt)
        painter.end()

    def _fit(self) -> None:
        side = theme().scaled(14)
        self.setFixedSize(side, side)
        self.update()
