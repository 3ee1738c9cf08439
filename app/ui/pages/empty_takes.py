"""What the page of takes shows where there are none: a picture, a sentence, and a way on."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import button, column, label

_SIZE: Final = QSize(340, 150)
_BARS: Final = 44


class TwoWaves(QWidget):
    """A model and an attempt beside each other, as everything here will look."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SIZE)
        self.setAccessibleName(self.tr("Picture of two recordings, one above the other"))
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw two waveforms, a blue one with an A and an orange one with a B."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lanes = (("A", t.model, t.model_soft, 36.0, 0.0), ("B", t.attempt, t.attempt_soft, 112.0, 1.7))
        for letter, shade, soft, middle, phase in lanes:
            badge = QRectF(2, middle - 17, 34, 34)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(soft))
            painter.drawEllipse(badge)
            painter.setPen(color(shade))
            painter.setFont(theme().font(min(1.2, 16 / theme().point_size), QFont.Weight.Bold))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter)
            painter.setPen(QPen(color(shade), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for number in range(_BARS):
                swell = abs(math.sin(number * 0.31 + phase)) * abs(math.sin(number * 0.11 + phase / 2 + 0.4))
                reach = 2 + 26 * swell
                x = 52.0 + number * 6.4
                painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))
        painter.end()


class Nothing(QWidget):
    """In the middle of the page instead of a list."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = TwoWaves()
        self._heading = label(role="heading")
        self._text = label(role="muted")
        self.button = button("", clicked=self.asked.emit)
        self.go = button(self.tr("Go to Practice"), "primary", clicked=self.asked.emit)
        for one in (self._heading, self._text):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = column(None, _centred(self._picture), 8, self._heading, self._text, 8, spacing=8)
        content.addLayout(_centred(self.button))
        content.addLayout(_centred(self.go))
        content.addStretch(1)
        self.setLayout(content)

    def show_words(
        self, heading: str, text: str = "", *, button_text: str = "", is_first: bool = False
    ) -> None:
        """Say why nothing is here; the picture and the way to Practice are for somebody who is new."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._picture.setVisible(is_first)
        self.go.setVisible(is_first)
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text) and not is_first)

    @property
    def heading(self) -> str:
        """What is said."""
        return self._heading.text()


def _centred(widget: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.addStretch(1)
    layout.addWidget(widget)
    layout.addStretch(1)
    return layout
