"""A box to tick that is seen in the dark as well, and the way of Tab through rows that were just made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens


def come_after(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab come to widgets that were made just now right after one that was there.

    Qt is not asked for the widget before (`previousInFocusChain`): the wrapper that PySide makes of one of
    Qt's own outlives it, and the next collection of garbage ends the program (3 of 3 runs, PySide 6.11).
    """
    for one, after in pairwise((anchor, *widgets)):
        QWidget.setTabOrder(one, after)


class Tick(QCheckBox):
    """A box without a text; `name` is what a screen reader says."""

    def __init__(self, name: str, *, checked: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The box, with room to hit it."""
        side = theme().scaled(24)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it is the box
        """All of it takes a click."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, filled and ticked when it is done."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().scaled(16)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(color(t.accent if self.isChecked() else t.muted), 1.6))
        painter.setBrush(color(t.accent) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(color(t.on_accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            at = [(0.25, 0.52), (0.43, 0.7), (0.76, 0.3)]
            painter.drawPolyline([QPointF(box.left() + side * x, box.top() + side * y) for x, y in at])
        if self.hasFocus():
            painter.setPen(QPen(color(t.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
