"""The stages of a process in order, each with a dot for each thing that was said or is open. No figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_tooltip
from app.ui.widgets.dots import Dot, paint_dot
from app.ui.widgets.even_grid import EvenGrid
from app.ui.widgets.stage_strip import arrow

_DOT: Final = 12
_PITCH: Final = 15
_ROWS: Final = 2
_POINT: Final = 12


@dataclass(frozen=True, slots=True)
class StageTileFacts:
    """What a tile shows."""

    key: str
    name: str
    dots: tuple[Dot, ...]
    spoken: str
    """What a screen reader says beside the name."""


class StageDots(QAbstractButton):
    """One stage."""

    def __init__(self, facts: StageTileFacts, *, first: bool) -> None:
        super().__init__()
        self.facts = facts
        self._first = first
        self.setCheckable(True)
        self.setAccessibleName(f"{facts.name}: {facts.spoken}")
        self.setToolTip(as_tooltip(f"{facts.name}: {facts.spoken}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A name and two rows of dots."""
        height = QFontMetricsF(theme().font(0.92)).height() + theme().scaled(_PITCH * _ROWS) + 18
        return QSize(theme().scaled(150), round(height))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: the name ends in an ellipsis."""
        return QSize(90, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrow, its name and its dots."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        rim = t.focus if self.hasFocus() else t.text if chosen else t.border
        painter.setPen(QPen(color(rim), 2 if self.hasFocus() or chosen else 1))
        painter.setBrush(color(t.accent_soft if chosen or self.underMouse() else t.surface))
        painter.drawPath(arrow(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._first))
        inner = QRectF(self.rect()).adjusted(_POINT + 8, 7, -_POINT - 4, -6)
        font = theme().font(0.92, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(color(t.text if self.facts.dots else t.muted))
        shown = metrics.elidedText(self.facts.name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
        side, pitch = theme().scaled(_DOT), theme().scaled(_PITCH)
        each = max(int(inner.width() // pitch), 1)
        for number, dot in enumerate(self.facts.dots[: each * _ROWS]):
            x = inner.left() + number % each * pitch
            y = inner.top() + metrics.height() + 4 + number // each * pitch
            paint_dot(painter, QRectF(x, y, side, side), dot, t.attempt)
        painter.end()


class StageTiles(QWidget):
    """All stages; one of them is chosen."""

    chosen = Signal(str)
    """The key of the stage that was clicked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.tiles: list[StageDots] = []
        self._group = QButtonGroup(self)
        self._grid = EvenGrid(148, spacing=4, balanced=True)
        self.setLayout(self._grid)

    def show_stages(self, stages: Sequence[StageTileFacts], current: str) -> None:
        """Show these stages, one of them chosen."""
        if [tile.facts for tile in self.tiles] != list(stages):
            for old in self.tiles:
                self._group.removeButton(old)
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.tiles = []
            for number, facts in enumerate(stages):
                tile = StageDots(facts, first=number == 0)
                tile.clicked.connect(self._clicked)
                self._group.addButton(tile)
                self._grid.addWidget(tile)
                self.tiles.append(tile)
        for tile in self.tiles:
            tile.setChecked(tile.facts.key == current)

    def _clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, StageDots):
            self.chosen.emit(tile.facts.key)
