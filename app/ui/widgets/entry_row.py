"""One entry of a list as a painted row: a sign, what it is, a second line, and when. Quick in hundreds."""

from __future__ import annotations

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
_AT_ONCE: Final = 10
"""Rows that are filled before the first paint: more than a small window shows."""
_EACH_TURN: Final = 8


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


class EntryRow(QAbstractButton):
    """A row that can be clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.entry = Entry("", "info", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_entry(self, entry: Entry) -> None:
        """Show another entry."""
        if entry == self.entry:
            return
        self.entry = entry
        parts = (entry.title, entry.note, entry.when)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setEnabled(entry.opens)
        shape = Qt.CursorShape.PointingHandCursor if entry.opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setToolTip(as_tooltip("\n".join(part for part in (entry.title, entry.note) if part)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line or two."""
        height = QFontMetricsF(theme().font()).height()
        if self.entry.note:
            height += QFontMetricsF(theme().font(_LESS)).height() + 2
        return QSize(240, round(height) + 14)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: texts end in an ellipsis."""
        return QSize(120, self.sizeHint().height())

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
        left = box.left() + _PAD + entry.depth * (side + _PAD)
        title_font, small = theme().font(), theme().font(_LESS)
        title, less = QFontMetricsF(title_font), QFontMetricsF(small)
        top = box.top() + 6
        sign = pixmap(entry.icon, getattr(t, entry.shade), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, top + (title.height() - side) / 2), sign)
        left += side + _PAD
        right = box.right() - _PAD
        if entry.when:
            wide = less.horizontalAdvance(entry.when) + 2
            painter.setFont(small)
            painter.setPen(color(t.muted))
            place = QRectF(right - wide, top, wide, title.height())
            painter.drawText(
                place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), entry.when
            )
            right -= wide + _PAD
        painter.setFont(title_font)
        painter.setPen(color(t.text if entry.opens else t.muted))
        self._line(painter, title, entry.title, QRectF(left, top, right - left, title.height()))
        if entry.note:
            painter.setFont(small)
            painter.setPen(color(t.muted))
            place = QRectF(left, top + title.height() + 1, box.right() - _PAD - left, less.height())
            self._line(painter, less, entry.note, place)
        painter.end()

    @staticmethod
    def _line(painter: QPainter, metrics: QFontMetricsF, text: str, box: QRectF) -> None:
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class EntryList(QWidget):
    """Rows below each other; those that are seen at once are there first, the others follow in turns."""

    clicked = Signal(str)
    """The key of the entry."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows: list[EntryRow] = []
        self._entries: Sequence[Entry] = ()
        self._filled = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fill_more)

    @property
    def is_complete(self) -> bool:
        """Whether every entry has its row."""
        return self._filled == len(self._entries)

    @property
    def shown(self) -> Sequence[EntryRow]:
        """The rows that show something."""
        return self.rows[: self._filled]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these and no others."""
        self._entries = tuple(entries)
        self._filled = 0
        self._fill(_AT_ONCE)
        for old in self.rows[len(entries) :]:
            old.hide()
        if not self.is_complete and self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on filling."""
        super().showEvent(event)
        if not self.is_complete:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is filled that nobody sees."""
        self._timer.stop()
        super().hideEvent(event)

    def _fill_more(self) -> None:
        self._fill(self._filled + _EACH_TURN)
        if self.is_complete:
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
