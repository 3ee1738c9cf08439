"""One entry of a list as a painted row: a sign, what it is, a second line, and when. Quick in hundreds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_tooltip

_ICON: Final = 18
_PAD: Final = 12
_LESS: Final = 0.9
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAP: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_AT_ONCE: Final = 10
"""Rows that are filled before the first paint: as many as are seen at once."""
_EACH_TURN: Final = 5
_UNSEEN_MS: Final = 30
"""Between the turns that fill the other rows: they must not keep the first paint waiting."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row shows."""

    key: str
    """What the row is asked for by."""
    icon: str
    title: str
    note: str = ""
    """The second line; without one the row is one line high."""
    when: str = ""
    shade: str = "text"
    """Name of a token: the colour of the sign."""
    depth: int = 0
    """1: belongs to the row above."""
    opens: bool = True
    """Whether a click leads anywhere."""
    wraps: bool = False
    """The title goes on in further lines instead of ending in an ellipsis."""


class EntryRow(QAbstractButton):
    """A row that can be clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.entry = Entry("", "info", "")
        self._heights: dict[int, int] = {}
        """Already measured, by the width: a layout asks many times."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._measure_again)

    def show_entry(self, entry: Entry) -> None:
        """Show another entry."""
        if entry == self.entry:
            return
        self.entry = entry
        self._heights.clear()
        parts = (entry.title, entry.note, entry.when)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setEnabled(entry.opens)
        shape = Qt.CursorShape.PointingHandCursor if entry.opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setToolTip(as_tooltip("\n".join(part for part in (entry.title, entry.note) if part)))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher, where the title wraps."""
        return self.entry.wraps

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        asked = width if self.entry.wraps else 0
        if asked not in self._heights:
            self._heights[asked] = self._height_at(width)
        return self._heights[asked]

    def _measure_again(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _height_at(self, width: int) -> int:
        metrics = QFontMetricsF(theme().font())
        height = metrics.height()
        if self.entry.wraps:
            room = QRectF(0, 0, max(width - self._left() - self._when_width() - _PAD - 2, 40), 10_000)
            height = max(metrics.boundingRect(room, _WRAP, self.entry.title).height(), height)
        if self.entry.note:
            height += QFontMetricsF(theme().font(_LESS)).height() + 2
        return math.ceil(height) + 14

    def sizeHint(self) -> QSize:
        """One line or two; how high it is where the title wraps depends on the width."""
        return QSize(240, self.heightForWidth(10_000))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: texts end in an ellipsis."""
        return QSize(120, self.heightForWidth(10_000))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        t, entry = tokens(), self.entry
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if entry.opens and (self.underMouse() or self.hasFocus()):
            painter.setPen(QPen(color(t.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(color(t.raised) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        side = theme().scaled(_ICON)
        title_font, small = theme().font(), theme().font(_LESS)
        title, less = QFontMetricsF(title_font), QFontMetricsF(small)
        top, left, right = box.top() + 6, box.left() + self._left(), box.right() - _PAD
        sign = pixmap(entry.icon, getattr(t, entry.shade), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left - side - _PAD, top + (title.height() - side) / 2), sign)
        if entry.when:
            painter.setFont(small)
            painter.setPen(color(t.muted))
            wide = self._when_width()
            painter.drawText(QRectF(right - wide, top, wide, title.height()), _RIGHT, entry.when)
            right -= wide + _PAD
        painter.setFont(title_font)
        painter.setPen(color(t.text if entry.opens else t.muted))
        low = box.bottom() - 6
        if entry.note:
            low -= less.height() + 1
        if entry.wraps:
            painter.drawText(QRectF(left, top, right - left, low - top + 2), _WRAP, entry.title)
        else:
            self._line(painter, title, entry.title, QRectF(left, top, right - left, title.height()))
        if entry.note:
            painter.setFont(small)
            painter.setPen(color(t.muted))
            self._line(painter, less, entry.note, QRectF(left, low, box.right() - _PAD - left, less.height()))
        painter.end()

    def _left(self) -> float:
        """Pixels before the texts."""
        side = theme().scaled(_ICON)
        return float(_PAD + self.entry.depth * (side + _PAD) + side + _PAD)

    def _when_width(self) -> float:
        when = self.entry.when
        return QFontMetricsF(theme().font(_LESS)).horizontalAdvance(when) + 2 if when else 0.0

    @staticmethod
    def _line(painter: QPainter, metrics: QFontMetricsF, text: str, box: QRectF) -> None:
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, shown)


class EntryList(QWidget):
    """Rows below each other; those that are seen at once are there first, the others follow in turns."""

    clicked = Signal(str)
    """The key of the entry."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows: list[EntryRow] = []
        self._entries: tuple[Entry, ...] = ()
        self._filled = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._timer = QTimer(self)
        self._timer.setInterval(_UNSEEN_MS)
        self._timer.timeout.connect(self._fill_more)

    @property
    def is_complete(self) -> bool:
        """Whether all rows are there that are seen without scrolling."""
        return self._filled >= min(_AT_ONCE, len(self._entries))

    @property
    def _is_waiting(self) -> bool:
        """Whether an entry has no row yet."""
        return self._filled < len(self._entries)

    @property
    def shown(self) -> Sequence[EntryRow]:
        """The rows that show something."""
        return self.rows[: self._filled]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these and no others."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self._filled = 0
        self._fill(_AT_ONCE)
        for old in self.rows[len(entries) :]:
            old.hide()
        if self._is_waiting and self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on filling."""
        super().showEvent(event)
        if self._is_waiting:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is filled that nobody sees."""
        self._timer.stop()
        super().hideEvent(event)

    def _fill_more(self) -> None:
        self._fill(self._filled + _EACH_TURN)
        if not self._is_waiting:
            self._timer.stop()

    def _fill(self, until: int) -> None:
        for number in range(self._filled, min(until, len(self._entries))):
            if number == len(self.rows):
                row = EntryRow()
                row.clicked.connect(self._clicked)
                self.rows.append(row)
                self._box.addWidget(row)
            self.rows[number].show_entry(self._entries[number])
            self.rows[number].show()
            self._filled = number + 1

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            self.clicked.emit(row.entry.key)
