"""The seconds below two waveforms that share a scale."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import color, theme, tokens
from app.ui.widgets.waveform import clock


class TimeRuler(QWidget):
    """The seconds below two waveforms that share a scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale_s = 1.0
        theme().changed.connect(self._fit)
        self._fit()

    def show_scale(self, scale_s: float) -> None:
        """Show a scale of this many seconds over the whole width."""
        self._scale_s = max(scale_s, 0.1)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a tick and a number about every 80 pixels, farther apart for larger text."""
        t = tokens()
        painter = QPainter(self)
        painter.setFont(theme().font(0.8))
        pitch = theme().scaled(80)
        wanted = self._scale_s * pitch / max(self.width(), pitch)
        step = next((s for s in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600) if s >= wanted), 1200)
        for index in range(int(self._scale_s / step) + 1):
            x = index * step / self._scale_s * self.width()
            painter.setPen(color(t.border))
            painter.drawLine(QPointF(x, 0), QPointF(x, 5))
            painter.setPen(color(t.muted))
            if x < self.width() - theme().scaled(24):
                painter.drawText(QPointF(x + 3, self.height() - 5), clock(index * step))
        painter.end()

    def _fit(self) -> None:
        self.setFixedHeight(theme().scaled(22))
        self.update()
