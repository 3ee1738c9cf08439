"""One take of a line as a column of dots; a click plays it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.icons import pixmap
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_tooltip, claim_keys
from app.ui.widgets.dots import Dot, paint_dot

PITCH: Final = 20
"""Pixels from one key point to the next, at 100 % text."""
_DOT: Final = 13
_TOP: Final = 22
"""Pixels above the first dot, for the star."""
_LEAST_WIDTH: Final = 34


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What a column shows."""

    number: int
    name: str
    """What a screen reader and the tooltip say."""
    dots: tuple[Dot, ...]
    labels: tuple[str, ...] = ()
    """Such as "First" and "Best"."""
    starred: bool = False
    current: bool = False
    """The take that the round is looking at."""


class TakeColumn(QAbstractButton):
    """A column of the history."""

    moved = Signal(int)
    """Left or right with the keys: -1 or 1; -1000 and 1000 for the ends."""

    def __init__(self, facts: ColumnFacts, lines: int) -> None:
        super().__init__()
        self.facts = facts
        self._lines = lines
        self._playing = False
        self.setAccessibleName(facts.name)
        self.setToolTip(as_tooltip(facts.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        claim_keys(self, *_MOVES)
        theme().changed.connect(self.updateGeometry)

    def show_playing(self, playing: bool) -> None:
        """Whether this take is heard."""
        if playing != self._playing:
            self._playing = playing
            self.update()

    @property
    def is_playing(self) -> bool:
        """Whether it is shown as being heard."""
        return self._playing

    def sizeHint(self) -> QSize:
        """Dots, number, and the labels that the widest column has."""
        labels = self._label_metrics()
        wide = max((labels.horizontalAdvance(text) for text in self.facts.labels), default=0.0)
        height = theme().scaled(_TOP + PITCH * len(self.facts.dots)) + self._number_height()
        height += round(labels.height() * self._lines) + 6
        return QSize(max(theme().scaled(_LEAST_WIDTH), round(wide) + 10), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go to the takes beside it, Enter plays."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the column."""
        t = tokens()
        facts = self.facts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._playing or facts.current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(t.attempt_soft if self._playing else t.raised))
            painter.drawRoundedRect(box, 8, 8)
        if facts.current:
            painter.setPen(QPen(color(t.attempt), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        side = theme().scaled(_DOT)
        if facts.starred or self._playing:
            size = theme().scaled(14)
            name = "play" if self._playing else "star-filled"
            picture = pixmap(name, t.attempt, size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.center().x() - size / 2, theme().scaled(5)), picture)
        for index, dot in enumerate(facts.dots):
            top = theme().scaled(_TOP + PITCH * index) + (theme().scaled(PITCH) - side) / 2
            paint_dot(painter, QRectF(box.center().x() - side / 2, top, side, side), dot, t.attempt)
        y = float(theme().scaled(_TOP + PITCH * len(facts.dots)))
        painter.setFont(theme().font(0.88, QFont.Weight.DemiBold))
        painter.setPen(color(t.text))
        row = QRectF(0, y, self.width(), self._number_height())
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, str(facts.number))
        painter.setFont(theme().font(0.76))
        painter.setPen(color(t.muted))
        high = self._label_metrics().height()
        for index, text in enumerate(facts.labels):
            line = QRectF(0, row.bottom() + index * high, self.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            painter.setPen(QPen(color(t.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        painter.end()

    @staticmethod
    def _number_height() -> int:
        return round(QFontMetricsF(theme().font(0.88)).height()) + 2

    @staticmethod
    def _label_metrics() -> QFontMetricsF:
        return QFontMetricsF(theme().font(0.76))


_MOVES: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}


def dots_top() -> int:
    """Pixels from the top of a column to its first dot's row."""
    return theme().scaled(_TOP)


def dot_pitch() -> int:
    """Pixels from row to row."""
    return theme().scaled(PITCH)
