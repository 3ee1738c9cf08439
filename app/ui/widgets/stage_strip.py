"""The stages of a process as a short row of arrows: which were practised lately, and which before."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.ui.theme import color, tokens

_GAP: Final = 3.0


class StageMark(StrEnum):
    """How an arrow is drawn; they differ without colour as well."""

    FULL = "full"
    HALF = "half"
    """Filled in its lower half."""
    EMPTY = "empty"


def paint_strip(painter: QPainter, box: QRectF, marks: Sequence[StageMark]) -> None:
    """Draw an arrow for each mark, all of one width, over the whole box."""
    if not marks:
        return
    t = tokens()
    width = (box.width() - _GAP * (len(marks) - 1)) / len(marks)
    for number, mark in enumerate(marks):
        path = arrow(
            QRectF(box.left() + number * (width + _GAP), box.top(), width, box.height()), number == 0
        )
        if mark is not StageMark.EMPTY:
            painter.save()
            if mark is StageMark.HALF:
                painter.setClipRect(QRectF(box.left(), box.center().y(), box.width(), box.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(t.attempt))
            painter.drawPath(path)
            painter.restore()
        painter.setPen(QPen(color(t.muted if mark is StageMark.EMPTY else t.attempt), 1.1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def arrow(box: QRectF, first: bool, longest: float = 12.0) -> QPainterPath:
    """The outline of one stage; the first one has a straight back. The tip is `longest` pixels at most."""
    point = min(box.height() / 2, box.width() / 3, longest)
    path = QPainterPath(box.topLeft())
    path.lineTo(box.right() - point, box.top())
    path.lineTo(QPointF(box.right(), box.center().y()))
    path.lineTo(box.right() - point, box.bottom())
    path.lineTo(box.bottomLeft())
    if not first:
        path.lineTo(QPointF(box.left() + point, box.center().y()))
    path.closeSubpath()
    return path
