"""A key point while somebody speaks: quiet until it is made, then lit up with a check."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.icons import pixmap
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_sentence, as_tooltip

_WIDEST: Final = 420
"""Pixels at 100 % text; a longer point ends in an ellipsis, and its tooltip has all of it."""
_PAD: Final = 8
_SIGN: Final = 18


class PointChip(QWidget):
    """Number and text. Lit: a check, the colour of the attempt, a bolder text; its size stays the same."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self._number = number
        self._text = as_sentence(text)
        self._lit = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._name()

    @property
    def is_lit(self) -> bool:
        """Whether the point was made."""
        return self._lit

    def light(self, lit: bool) -> None:
        """Light it up, or let it be quiet."""
        if lit != self._lit:
            self._lit = lit
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the bold text and the check, also while there is none."""
        t = theme()
        text = QFontMetricsF(t.font(1.0, QFont.Weight.DemiBold)).horizontalAdvance(self._text)
        signs = 2 * t.scaled(_SIGN) + 4 * _PAD
        return QSize(min(round(text) + 2, t.scaled(_WIDEST)) + signs, t.scaled(32))

    def minimumSizeHint(self) -> QSize:
        """Its signs and a few letters."""
        return QSize(theme().scaled(140), theme().scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        t = tokens()
        side = theme().scaled(_SIGN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(color(t.attempt if self._lit else t.border), 2 if self._lit else 1))
        painter.setBrush(color(t.attempt_soft if self._lit else t.surface))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        middle = box.center().y()
        number = QRectF(_PAD, middle - side / 2, side, side)
        painter.setPen(color(t.attempt if self._lit else t.muted))
        painter.setFont(theme().font(0.92, QFont.Weight.DemiBold))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        font = theme().font(1.0, QFont.Weight.DemiBold if self._lit else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(color(t.text if self._lit else t.muted))
        words = QRectF(number.right() + _PAD, 0, self.width() - 2 * side - 4 * _PAD, self.height())
        shown = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, words.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags), shown)
        if self._lit:
            check = pixmap("check", t.attempt, side, self.devicePixelRatioF())
            painter.drawPixmap(round(words.right() + _PAD), round(middle - side / 2), check)
        painter.end()

    def _name(self) -> None:
        name = f"{self._number}: {self._text}"
        self.setAccessibleName(self.tr("{point}, said").format(point=name) if self._lit else name)
        self.setToolTip(as_tooltip(self._text))

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()
