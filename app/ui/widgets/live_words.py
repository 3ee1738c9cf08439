"""Words while they are spoken: the last lines of them, large and calm, the newest always in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens

LINES: Final = 3
"""One that is being filled and two that were just said."""
_SCALE: Final = 1.35
_READ_OUT: Final = 40
"""Words that a screen reader is given."""


class LiveWordsView(QWidget):
    """Words that may still change are slanted and lighter. A word keeps its place when it becomes certain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._certain = 0
        self._hint = ""
        self._places: list[tuple[int, float, float]] = []
        """Of each word: its line, its left edge and its width."""
        self.setAccessibleName(self.tr("Your words so far"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def show_words(self, words: Sequence[str], certain: int) -> None:
        """Show these words; the first `certain` of them will not change any more."""
        known = 0
        for before, now in zip(self._words, words, strict=False):
            if before != now:
                break
            known += 1
        self._words, self._certain = list(words), certain
        del self._places[known:]
        self._flow()
        self.setAccessibleDescription(" ".join(self._words[-_READ_OUT:]) or self._hint)
        self.update()

    def show_hint(self, hint: str) -> None:
        """A sentence that stands there before the first word."""
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleDescription(" ".join(self._words[-_READ_OUT:]) or hint)
            self.update()

    @property
    def words(self) -> tuple[str, ...]:
        """What was said so far."""
        return tuple(self._words)

    @property
    def certain(self) -> int:
        """How many of the words will not change any more."""
        return self._certain

    @property
    def hint(self) -> str:
        """What stands there before the first word."""
        return self._hint

    @property
    def shown(self) -> tuple[str, ...]:
        """The words that are in sight."""
        first = self._first_line()
        return tuple(
            word for word, (line, _x, _w) in zip(self._words, self._places, strict=True) if line >= first
        )

    def place_of(self, index: int) -> QRectF:
        """Where a word stands; above the widget when it went out of sight."""
        line, x, width = self._places[index]
        high = self._line_height()
        return QRectF(x, (line - self._first_line()) * high, width, high)

    def sizeHint(self) -> QSize:
        """As high as its lines, whatever is in them."""
        return QSize(480, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._places.clear()
            self._flow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the last lines."""
        t = tokens()
        painter = QPainter(self)
        if not self._words:
            painter.setPen(color(t.muted))
            painter.setFont(self.font())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(2, 4, -2, 0), int(flags), self._hint)
        first = self._first_line()
        fonts = (_font(slanted=False), _font(slanted=True))
        for index in range(len(self._words) - 1, -1, -1):
            if self._places[index][0] < first:
                break
            open_still = index >= self._certain
            painter.setFont(fonts[open_still])
            painter.setPen(color(t.muted if open_still else t.text))
            box = self.place_of(index)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, int(flags), self._words[index])
        painter.end()

    def _first_line(self) -> int:
        return max(0, self._places[-1][0] - LINES + 1) if self._places else 0

    def _flow(self) -> None:
        upright, slanted = (QFontMetricsF(_font(slanted=one)) for one in (False, True))
        space = upright.horizontalAdvance(" ") * 1.1
        line, end = 0, 0.0
        if self._places:
            line, x, width = self._places[-1]
            end = x + width + space
        for word in self._words[len(self._places) :]:
            # Room for both ways of writing it, so that nothing moves when a word becomes certain.
            width = max(upright.horizontalAdvance(word), slanted.horizontalAdvance(word))
            if end > 0 and end + width > self.width():
                line, end = line + 1, 0.0
            self._places.append((line, end, width))
            end += width + space

    def _line_height(self) -> float:
        return QFontMetricsF(_font(slanted=False)).height() * 1.2

    def _fit(self) -> None:
        self.setFixedHeight(round(LINES * self._line_height()) + 2)
        self._places.clear()
        self._flow()
        self.update()


def _font(*, slanted: bool) -> QFont:
    font = theme().font(_SCALE)
    font.setItalic(slanted)
    return font
