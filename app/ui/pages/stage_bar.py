"""The sales process as a picture: its stages in order, as arrows, with how many scenarios each has."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import Stage
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_tooltip

_POINT = 11.0
_GAP = 4


class StageBar(QWidget):
    """Arrows in a row; a click on one shows its scenarios, a second click shows all."""

    stage_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: list[tuple[str, str, int]] = []
        self._chosen = ""
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Stages of the sales process"))
        theme().changed.connect(self.updateGeometry)

    def show_stages(self, stages: Sequence[Stage], counts: Mapping[str, int], language: str) -> None:
        """Show these stages, each with its number of scenarios."""
        self._stages = [(stage.id, stage.name.get(language), counts.get(stage.id, 0)) for stage in stages]
        self.updateGeometry()
        self.update()

    def choose(self, stage_id: str) -> None:
        """Mark a stage; an empty id marks none."""
        self._chosen = stage_id
        names = [name for key, name, _count in self._stages if key == stage_id]
        self.setAccessibleDescription(names[0] if names else self.tr("All stages"))
        self.update()

    @property
    def chosen(self) -> str:
        """The id of the marked stage."""
        return self._chosen

    def sizeHint(self) -> QSize:
        """As high as the rows of arrows need."""
        return QSize(700, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window: the arrows then stand in more rows."""
        return QSize(320, self._row_height())

    def hasHeightForWidth(self) -> bool:
        """Narrower means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at this width."""
        rows = len(self._rows(width))
        return rows * self._row_height() + (rows - 1) * _GAP

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrows."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (key, name, count) in enumerate(self._stages):
            box = self._box(index)
            chosen = key == self._chosen
            ground = t.accent if chosen else t.raised if index == self._hovered else t.surface
            text = t.on_accent if chosen else t.text
            painter.setPen(QPen(color(t.accent if chosen else t.border), 1))
            painter.setBrush(color(ground))
            painter.drawPath(self._arrow(box, index == 0))
            inner = box.adjusted(_POINT + 5, 7, -_POINT + 3, -7)
            font = theme().font(0.92, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
            painter.setFont(font)
            painter.setPen(color(text))
            shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
            painter.setFont(theme().font(0.82))
            painter.setPen(color(text if chosen else t.muted))
            painter.drawText(
                inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), str(count)
            )
        if self.hasFocus():
            painter.setPen(QPen(color(t.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the stage under the pointer."""
        index = self._index_at(event.position())
        if index >= 0:
            self._toggle(self._stages[index][0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the stage under the pointer."""
        index = self._index_at(event.position())
        if index != self._hovered:
            self._hovered = index
            self.setToolTip(as_tooltip(self._stages[index][1]) if index >= 0 else "")
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the stages; before the first lie all."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        keys = ["", *(key for key, _name, _count in self._stages)]
        now = keys.index(self._chosen) if self._chosen in keys else 0
        self._toggle(keys[(now + step) % len(keys)])

    def _toggle(self, key: str) -> None:
        self.choose("" if key == self._chosen else key)
        self.stage_chosen.emit(self._chosen)

    @staticmethod
    def _row_height() -> int:
        return int(QFontMetricsF(theme().font(0.92)).height() * 2 + 22)

    def _wanted(self) -> list[float]:
        metrics = QFontMetricsF(theme().font(0.92, QFont.Weight.DemiBold))
        return [metrics.horizontalAdvance(name) + 30 for _key, name, _count in self._stages]

    def _rows(self, width: int) -> list[range]:
        """Which arrows stand in which row: as few rows as show every name whole, at most three."""
        wanted, count = self._wanted(), len(self._stages)
        rows = [range(count)]
        for number in range(1, 4):
            each = max(math.ceil(count / number), 1)
            rows = [range(first, min(first + each, count)) for first in range(0, max(count, 1), each)]
            if all(sum(wanted[index] for index in row) <= width - _POINT - 2 for row in rows):
                break
        return rows

    def _edges(self, row: range) -> list[float]:
        """Where each arrow begins, and where the last one ends: the longer the name, the wider the arrow."""
        everything = self._wanted()
        wanted = [everything[index] for index in row]
        room = self.width() - _POINT - 2
        spare = (room - sum(wanted)) / max(len(wanted), 1)
        if spare < 0:
            wanted = [width * room / sum(wanted) for width in wanted]
            spare = 0.0
        edges = [1.0]
        for width in wanted:
            edges.append(edges[-1] + width + spare)
        return edges

    def _box(self, index: int) -> QRectF:
        rows = self._rows(self.width())
        line = next(number for number, row in enumerate(rows) if index in row)
        edges, place = self._edges(rows[line]), index - rows[line].start
        height = self._row_height()
        top = 1 + line * (height + _GAP)
        return QRectF(edges[place], top, edges[place + 1] - edges[place] + _POINT - 3, height - 2)

    def _index_at(self, point: QPointF) -> int:
        for index in range(len(self._stages)):
            box = self._box(index)
            in_row = box.top() <= point.y() <= box.bottom()
            if in_row and box.left() + _POINT / 2 <= point.x() < box.right() - _POINT / 2:
                return index
        return -1

    @staticmethod
    def _arrow(box: QRectF, first: bool) -> QPainterPath:
        path = QPainterPath()
        middle = box.center().y()
        path.moveTo(box.topLeft())
        path.lineTo(box.right() - _POINT, box.top())
        path.lineTo(box.right(), middle)
        path.lineTo(box.right() - _POINT, box.bottom())
        path.lineTo(box.bottomLeft())
        if not first:
            path.lineTo(box.left() + _POINT, middle)
        path.closeSubpath()
        return path
