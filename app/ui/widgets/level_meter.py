"""The level meter: how loud the microphone is, whether it clips, and the waveform as it grows."""

from __future__ import annotations

import math
from collections import deque
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import Level, TakeKind
from app.ui.theme import color, theme, tokens

FLOOR_DBFS: Final = -60.0
"""What the meter shows as nothing."""
_KEPT: Final = 400


class LevelMeter(QWidget):
    """Bars that grow from the right while the microphone is open; the newest one is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = TakeKind.ATTEMPT
        self._history: deque[float] = deque(maxlen=_KEPT)
        self._clipped_at: deque[int] = deque(maxlen=_KEPT)
        self._count = 0
        self._clipped = 0
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(520, 112)

    def begin(self, kind: TakeKind) -> None:
        """Start anew for a take of this kind."""
        self._kind = kind
        self._history.clear()
        self._clipped_at.clear()
        self._count = 0
        self._clipped = 0
        self.update()

    def end(self) -> None:
        """The microphone is closed."""
        self.update()

    def show_level(self, level: Level) -> None:
        """Add what came since the last call."""
        height = 0.0
        if math.isfinite(level.peak_dbfs):
            height = min(max(1 - level.peak_dbfs / FLOOR_DBFS, 0.0), 1.0)
        self._history.append(height)
        self._count += 1
        if level.clipped > self._clipped:
            self._clipped_at.append(self._count)
            self._clipped = level.clipped
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, the newest at the right."""
        t = tokens()
        shade = color(t.model if self._kind is TakeKind.MODEL else t.attempt)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lane = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.raised))
        painter.drawRoundedRect(lane, 12, 12)
        middle, half = lane.center().y(), lane.height() / 2 - 10
        painter.setPen(QPen(color(t.border), 1))
        painter.drawLine(QPointF(14, middle), QPointF(lane.right() - 14, middle))
        clipped = set(self._clipped_at)
        bars: dict[bool, list[QLineF]] = {False: [], True: []}
        x = lane.right() - 18
        for back, height in enumerate(reversed(self._history)):
            if x < 14:
                break
            reach = max(height * half, 1.0)
            bars[self._count - back in clipped].append(QLineF(x, middle - reach, x, middle + reach))
            x -= 5
        # Two calls, not one a bar: each call of Qt lets other threads of Python go first.
        for loud, lines in bars.items():
            painter.setPen(
                QPen(color(t.record) if loud else shade, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            painter.drawLines(lines)
        painter.end()
