"""What can lie over a waveform: stretches that could not be understood, and moments to listen to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from app.domain import Span
from app.ui.theme import color, tokens

_NARROWEST: Final = 4.0
"""Pixels: a shorter moment is still seen."""


def paint_unclear(
    painter: QPainter, lane: QRectF, spans: Sequence[Span], x_of: Callable[[float], float]
) -> None:
    """Hatch what could not be understood."""
    brush = QBrush(color(tokens().text, 0.42), Qt.BrushStyle.BDiagPattern)
    for span in spans:
        box = _box(lane, span, x_of)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRect(box)
        painter.setPen(QPen(color(tokens().muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topRight(), box.bottomRight())


def paint_spots(
    painter: QPainter, lane: QRectF, spans: Sequence[Span], shade: QColor, x_of: Callable[[float], float]
) -> None:
    """A bracket below each moment, and a veil over it."""
    veil = QColor(shade)
    veil.setAlphaF(0.22)
    for span in spans:
        box = _box(lane, span, x_of)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRect(box)
        painter.setPen(QPen(color(tokens().text), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        low = box.bottom() - 1
        painter.drawPolyline(
            [
                QPointF(box.left() + 1, low - 7),
                QPointF(box.left() + 1, low),
                QPointF(box.right() - 1, low),
                QPointF(box.right() - 1, low - 7),
            ]
        )


def _box(lane: QRectF, span: Span, x_of: Callable[[float], float]) -> QRectF:
    left, right = x_of(span.start_s), x_of(span.end_s)
    if right - left < _NARROWEST:
        middle = (left + right) / 2
        left, right = middle - _NARROWEST / 2, middle + _NARROWEST / 2
    return QRectF(left, lane.top(), right - left, lane.height())
