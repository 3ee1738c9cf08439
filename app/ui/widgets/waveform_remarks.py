"""Remarks on a waveform: a box with a heart or a question mark at the lower edge, where each belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.icons import pixmap
from app.ui.theme import color, theme, tokens

_SIDE: Final = 20
"""Pixels at 100 % text."""


@dataclass(frozen=True, slots=True)
class RemarkMark:
    """A remark on the waveform; `end_s` None is a moment."""

    id: str
    is_praise: bool
    start_s: float
    end_s: float | None
    name: str


def boxes_in_a_row(lefts: Sequence[float], top: float, side: float, width: float) -> list[QRectF]:
    """Squares at these places (ascending, in pixels) that neither overlap nor leave the width."""
    result: list[QRectF] = []
    free_from = 0.0
    for wanted in lefts:
        left = max(wanted, free_from)
        result.append(QRectF(left + 1, top, side, side))
        free_from = left + side + 4
    # At the right end there may be no room for all of them: then they make room to the left.
    free_to = width
    for box in reversed(result):
        box.moveLeft(min(box.left(), free_to - side - 1))
        free_to = box.left() - 3
    return result


class RemarkMarks:
    """The marks of one waveform: where they are, how they look."""

    def __init__(self) -> None:
        self.marks: tuple[RemarkMark, ...] = ()
        self.current = ""
        """Id of the one that is shown beside the waveform."""

    def show(self, marks: Sequence[RemarkMark]) -> None:
        """Show these marks."""
        self.marks = tuple(sorted(marks, key=lambda one: one.start_s))

    def boxes(self, lane: QRectF, x_of: Callable[[float], float]) -> list[tuple[RemarkMark, QRectF]]:
        """Each mark with its box."""
        side = float(min(theme().scaled(_SIDE), int(lane.height()) - 4))
        lefts = [x_of(mark.start_s) for mark in self.marks]
        placed = boxes_in_a_row(lefts, lane.bottom() - side - 2, side, lane.width())
        return list(zip(self.marks, placed, strict=True))

    def at(self, point: QPointF, lane: QRectF, x_of: Callable[[float], float]) -> RemarkMark | None:
        """The mark under a point."""
        boxes = self.boxes(lane, x_of)
        return next((mark for mark, box in boxes if box.adjusted(-2, -2, 2, 2).contains(point)), None)

    def paint(self, painter: QPainter, lane: QRectF, x_of: Callable[[float], float], ratio: float) -> None:
        """A line where each begins, one below its stretch, and its box."""
        t = tokens()
        for mark, box in self.boxes(lane, x_of):
            current = mark.id == self.current
            x = x_of(mark.start_s)
            painter.setPen(QPen(color(t.text), 1, Qt.PenStyle.SolidLine if current else Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()))
            if mark.end_s is not None:
                painter.setPen(QPen(color(t.text), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                low = lane.bottom() - 1
                painter.drawLine(QPointF(x, low), QPointF(max(x_of(mark.end_s), x + 3), low))
            painter.setPen(QPen(color(t.text), 1.5))
            painter.setBrush(color(t.text if current else t.surface))
            painter.drawRoundedRect(box, 5, 5)
            size = int(box.width()) - 6
            shade = t.surface if current else t.text
            sign = pixmap("praise" if mark.is_praise else "question", shade, size, ratio)
            painter.drawPixmap(round(box.left() + 3), round(box.top() + 3), sign)
