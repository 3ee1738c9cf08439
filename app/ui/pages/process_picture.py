"""A pack's sales process as a small picture: its stages in order, with a dot for each scenario."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_tooltip

_POINT: Final = 9.0
_MOST_DOTS: Final = 8
_GAP: Final = 4


class StageTile(QAbstractButton):
    """One stage: an arrow with its name, and how many scenarios it has."""

    def __init__(self, stage_id: str, name: str, scenarios: int, *, first: bool) -> None:
        super().__init__()
        self.stage_id = stage_id
        self._name = name
        self._scenarios = scenarios
        self._first = first
        count = self.tr("%n scenario(s)", "", scenarios)
        self.setAccessibleName(f"{name}: {count}")
        self.setToolTip(as_tooltip(f"{name} · {count}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(scenarios > 0)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for the whole name."""
        metrics = QFontMetricsF(theme().font(0.92))
        width = max(metrics.horizontalAdvance(self._name), 40.0) + 2 * _POINT + 18
        return QSize(round(width), round(metrics.height() * 2 + 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrow, the name and the dots."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setPen(QPen(color(t.focus), 2) if self.hasFocus() else QPen(color(t.border), 1))
        painter.setBrush(color(t.accent_soft if lit else t.raised))
        painter.drawPath(self._arrow(box))
        inner = box.adjusted(_POINT + 6, 5, -_POINT - 2, -5)
        font = theme().font(0.92)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(color(t.text if self.isEnabled() else t.muted))
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
        self._paint_count(painter, inner)
        painter.end()

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        t = tokens()
        number = QRectF(box)
        metrics = QFontMetricsF(theme().font(0.85))
        painter.setFont(theme().font(0.85))
        painter.setPen(color(t.muted))
        low = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(number, low, str(self._scenarios))
        radius = metrics.height() * 0.16
        x = box.left() + metrics.horizontalAdvance(str(self._scenarios)) + radius * 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.muted))
        for _ in range(min(self._scenarios, _MOST_DOTS)):
            if x + radius > box.right():
                break
            painter.drawEllipse(QPointF(x, box.bottom() - metrics.height() / 2), radius, radius)
            x += radius * 3

    def _arrow(self, box: QRectF) -> QPainterPath:
        path = QPainterPath(box.topLeft())
        path.lineTo(box.right() - _POINT, box.top())
        path.lineTo(box.right(), box.center().y())
        path.lineTo(box.right() - _POINT, box.bottom())
        path.lineTo(box.bottomLeft())
        if not self._first:
            path.lineTo(box.left() + _POINT, box.center().y())
        path.closeSubpath()
        return path


class ProcessPicture(QWidget):
    """All stages; where they do not fit beside each other they go on in the next line."""

    stage_clicked = Signal(str)

    def __init__(self, name: str, stages: Sequence[tuple[str, str, int]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.tiles: list[StageTile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for number, (stage_id, text, scenarios) in enumerate(stages):
            tile = StageTile(stage_id, text, scenarios, first=number == 0)
            tile.clicked.connect(self._clicked)
            self.tiles.append(tile)
        self._arrange()
        theme().changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as have room for the longest name."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One stage wide."""
        return QSize(200, self.sizeHint().height())

    def _arrange(self) -> None:
        if not self.tiles:
            return
        widest = max(tile.sizeHint().width() for tile in self.tiles)
        columns = max(min((self.width() + _GAP) // (widest + _GAP), len(self.tiles)), 1)
        # Rows of equal length: eight stages are four and four, not six and two.
        rows = -(-len(self.tiles) // columns)
        columns = -(-len(self.tiles) // rows)
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self.tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, StageTile):
            self.stage_clicked.emit(tile.stage_id)
