"""One measure as a picture: the attempt, the model and the speaker's own earlier range on one line.

There is no good and no bad end: what is compared is where the two lie, and where the speaker's own takes lay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens

_MARK: Final = 17
"""Pixels of a letter's disc at 100 % text."""
_MARGIN: Final = 0.12
"""Share of the range that stays free at each end."""


@dataclass(frozen=True, slots=True)
class ScaleValues:
    """What the picture shows; all in one unit."""

    attempt: float | None
    model: float | None = None
    earlier: tuple[float, float] | None = None
    """Lowest and highest of the speaker's own earlier takes."""
    least_span: float = 1.0
    """The line never stands for less than this, so that a small difference looks small."""
    floor: float | None = None
    """A value below which nothing can lie, such as no seconds."""

    @property
    def ends(self) -> tuple[float, float]:
        """What the left and the right end of the line stand for."""
        known = [one for one in (self.attempt, self.model, *(self.earlier or ())) if one is not None]
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        missing = max(self.least_span - (high - low), 0.0)
        low, high = low - missing / 2, high + missing / 2
        room = (high - low) * _MARGIN
        low, high = low - room, high + room
        if self.floor is not None and low < self.floor:
            low, high = self.floor - room, max(high, self.floor + self.least_span)
        return low, high


class ScalePicture(QWidget):
    """A line with a grey band, a blue A above it and an orange B on it."""

    def __init__(self, values: ScaleValues) -> None:
        super().__init__()
        self._values = values
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def values(self) -> ScaleValues:
        """What is shown."""
        return self._values

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme().scaled(160), self.height())

    def minimumSizeHint(self) -> QSize:
        """Still told apart."""
        return QSize(theme().scaled(90), self.height())

    def x_of(self, value: float) -> float:
        """Where a value lies."""
        low, high = self._values.ends
        side = theme().scaled(_MARK)
        return side / 2 + (value - low) / (high - low) * (self.width() - side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and what lies on it."""
        t = tokens()
        values = self._values
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().scaled(_MARK)
        line_y = self.height() - side / 2 - 1
        if values.earlier is not None:
            left, right = (self.x_of(one) for one in values.earlier)
            band = QRectF(min(left, right) - 4, line_y - side * 0.4, abs(right - left) + 8, side * 0.8)
            painter.setPen(QPen(color(t.muted, 0.55), 1))
            painter.setBrush(color(t.muted, 0.22))
            painter.drawRoundedRect(band, 5, 5)
        painter.setPen(QPen(color(t.border), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(2, line_y), QPointF(self.width() - 2, line_y))
        painter.setFont(theme().font(0.74, QFont.Weight.Bold))
        if values.model is not None:
            x = self.x_of(values.model)
            painter.setPen(QPen(color(t.model), 2))
            painter.drawLine(QPointF(x, side), QPointF(x, line_y + side * 0.4))
            self._disc(painter, x, side / 2, "A", t.model, filled=False)
        if values.attempt is not None:
            self._disc(painter, self.x_of(values.attempt), line_y, "B", t.attempt, filled=True)
        painter.end()

    @staticmethod
    def _disc(painter: QPainter, x: float, y: float, letter: str, shade: str, *, filled: bool) -> None:
        side = theme().scaled(_MARK) - 2
        disc = QRectF(x - side / 2, y - side / 2, side, side)
        surface = color(tokens().surface)
        painter.setPen(QPen(color(shade), 1.5))
        painter.setBrush(color(shade) if filled else surface)
        painter.drawEllipse(disc)
        painter.setPen(surface if filled else color(shade))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letter)

    def _fit(self) -> None:
        self.setFixedHeight(round(theme().scaled(_MARK) * 2.3) + 2)
        self.update()
