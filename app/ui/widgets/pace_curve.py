"""How fast each stretch was said: the model's curve and the attempt's on the time scale of the waveforms."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import PacePoint, TakeKind
from app.ui.theme import color, theme, tokens

_LEAST_SPAN: Final = 80.0
"""Words a minute from the bottom to the top at least: a small difference looks small."""
_HEIGHT: Final = 74


class PaceCurve(QWidget):
    """Two curves with their letters; the attempt's is the thicker one."""

    def __init__(
        self, model: Sequence[PacePoint], attempt: Sequence[PacePoint], scale_s: float, name: str
    ) -> None:
        super().__init__()
        self._curves = ((TakeKind.MODEL, tuple(model)), (TakeKind.ATTEMPT, tuple(attempt)))
        self._scale_s = max(scale_s, 0.1)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme().scaled(200), self.height())

    def minimumSizeHint(self) -> QSize:
        """Still a curve."""
        return QSize(theme().scaled(120), self.height())

    @property
    def ends(self) -> tuple[float, float]:
        """Words a minute at the bottom and at the top."""
        paces = [point.wpm for _kind, points in self._curves for point in points]
        low, high = (min(paces), max(paces)) if paces else (100.0, 180.0)
        missing = max(_LEAST_SPAN - (high - low), 0.0)
        return max(low - missing / 2, 0.0), high + missing / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both curves on a quiet ground."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.raised))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        low, high = self.ends
        painter.setFont(theme().font(0.72))
        metrics = QFontMetricsF(painter.font())
        numbers = [QLocale().toString(round(one)) for one in (high, low)]
        left = max(metrics.horizontalAdvance(one) for one in numbers) + 10
        side = theme().scaled(15)
        plot = QRectF(left, 7, self.width() - left - side - 8, self.height() - 14)
        painter.setPen(color(t.muted))
        painter.drawText(QPointF(5, plot.top() + metrics.ascent() - 2), numbers[0])
        painter.drawText(QPointF(5, plot.bottom()), numbers[1])
        painter.setPen(QPen(color(t.border), 1))
        for y in (plot.top(), plot.bottom()):
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        ends: list[float] = []
        for kind, points in self._curves:
            if points:
                self._curve(painter, plot, kind, points, ends)
        painter.end()

    def _curve(
        self,
        painter: QPainter,
        plot: QRectF,
        kind: TakeKind,
        points: Sequence[PacePoint],
        ends: list[float],
    ) -> None:
        t = tokens()
        shade = color(t.model if kind is TakeKind.MODEL else t.attempt)
        low, high = self.ends
        places = [
            QPointF(
                plot.left() + min((point.start_s + point.end_s) / 2 / self._scale_s, 1.0) * plot.width(),
                plot.bottom() - (point.wpm - low) / (high - low) * plot.height(),
            )
            for point in points
        ]
        path = QPainterPath(places[0])
        for before, after in pairwise(places):
            # Level at both ends, so that the curve never swings beyond what was measured.
            middle = (before.x() + after.x()) / 2
            path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        is_model = kind is TakeKind.MODEL
        style = Qt.PenStyle.DashLine if is_model else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade, 1.8 if is_model else 2.6, style, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
        side = theme().scaled(15)
        y = places[-1].y()
        while any(abs(y - other) < side for other in ends):
            y += side if y < plot.center().y() else -side
        ends.append(y)
        disc = QRectF(min(places[-1].x() + 4, self.width() - side - 2), y - side / 2, side, side)
        painter.setFont(theme().font(0.7, QFont.Weight.Bold))
        painter.setPen(QPen(shade, 1.4))
        painter.setBrush(color(t.surface) if is_model else shade)
        painter.drawEllipse(disc)
        painter.setPen(shade if is_model else color(t.surface))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "A" if is_model else "B")

    def _fit(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.update()
