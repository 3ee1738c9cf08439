"""Two small pictures: who talked how much, and how long the rep waited before each answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens


class TalkShareBar(QWidget):
    """The buyer's part in grey, the rep's in orange; a bracket shows what the scenario's author gives."""

    def __init__(self, share: float, band: tuple[float | None, float | None]) -> None:
        super().__init__()
        self._share = share
        self._band = band
        theme().changed.connect(self._fit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(theme().scaled(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, width = theme().scaled(20), self.width()
        own = width * min(max(self._share, 0.0), 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.border))
        painter.drawRoundedRect(QRectF(0, 0, max(width - own - 2, 0), height), 5, 5)
        painter.setBrush(color(t.attempt))
        painter.drawRoundedRect(QRectF(width - own, 0, own, height), 5, 5)
        low, high = self._band
        if low is not None and high is not None:
            painter.setPen(QPen(color(t.muted), 1.6))
            y = height + 5
            left, right = width * (1 - high), width * (1 - low)
            painter.drawPolyline(
                [QPointF(left, y), QPointF(left, y + 5), QPointF(right, y + 5), QPointF(right, y)]
            )
        painter.end()


class PauseColumns(QWidget):
    """One column for each exchange, its seconds above it; a dash where it could not be told."""

    def __init__(self, pauses: Sequence[tuple[int, float | None]]) -> None:
        super().__init__()
        self._pauses = tuple(pauses)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its numbers and columns."""
        return QSize(200, theme().scaled(92))

    def _fit(self) -> None:
        self.setFixedHeight(theme().scaled(92))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme().scaled(18)
        room = self.height() - 2 * line
        longest = max((value for _number, value in self._pauses if value is not None), default=0.0)
        each = min(self.width() / max(len(self._pauses), 1), float(theme().scaled(64)))
        painter.setFont(theme().font(0.85))
        for at, (number, value) in enumerate(self._pauses):
            x = at * each
            high = 0.0 if value is None else room * max(value, 0.0) / max(longest, 2.0)
            if value is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(t.attempt))
                bar = QRectF(x + each * 0.25, line + room - high, each * 0.5, max(high, 2.0))
                painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(color(t.text))
            text = "–" if value is None else QLocale().toString(value, "f", 1)
            top = QRectF(x, room - high, each, line)
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, text)
            painter.setPen(color(t.muted))
            painter.setFont(theme().font(0.85, QFont.Weight.DemiBold))
            painter.drawText(QRectF(x, line + room, each, line), Qt.AlignmentFlag.AlignCenter, str(number))
            painter.setFont(theme().font(0.85))
        painter.end()
