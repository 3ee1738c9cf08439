"""A waveform on a time scale, with key points as marks on it and a playhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import Span, TakeKind
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_tooltip, claim_keys
from app.ui.widgets.waveform_remarks import RemarkMark, RemarkMarks, boxes_in_a_row
from app.ui.widgets.waveform_spots import paint_spots, paint_unclear

if TYPE_CHECKING:
    from app.audio import Peaks

_BAR: Final = 3
_PITCH: Final = 5
_SEEK_S: Final = 2.0
HIGH_LANE: Final = 84
LOW_LANE: Final = 54
"""Pixels."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A key point on the waveform: its number, and the stretch where it was said."""

    number: int
    start_s: float
    end_s: float
    name: str


class Waveform(QWidget):
    """Draws one take. `scale_s` is the length of the whole width, so that two takes share a time scale."""

    seek_asked = Signal(float)
    """Seconds from the start of the take."""
    mark_clicked = Signal(int)
    """The number of the key point."""
    remark_clicked = Signal(str)
    """The id of the remark."""

    def __init__(self, kind: TakeKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._peaks: Peaks | None = None
        self._duration_s = 0.0
        self._scale_s = 1.0
        self._position_s: float | None = None
        self._marks: tuple[Mark, ...] = ()
        self._gaps: tuple[tuple[float, float], ...] = ()
        self._unclear: tuple[Span, ...] = ()
        self._spots: tuple[Span, ...] = ()
        self._current_mark = 0
        self.remarks = RemarkMarks()
        self._bars: tuple[list[float], list[float]] | None = None
        self._bars_for: tuple[int, float] = (0, 0.0)
        self._mark_row = 0
        self._lane_height = HIGH_LANE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        claim_keys(self, Qt.Key.Key_Left, Qt.Key.Key_Right)
        theme().changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(640, self._lane_height + self._mark_row)

    def set_lane_height(self, pixels: int) -> None:
        """How high the drawing is without the marks above it; low where two have to fit beside words."""
        if pixels != self._lane_height:
            self._lane_height = pixels
            self._fit()

    def show_take(self, peaks: Peaks | None, duration_s: float, scale_s: float) -> None:
        """Show a take of this length on a time scale of `scale_s` seconds."""
        self._peaks = peaks
        self._duration_s = duration_s
        self._scale_s = max(scale_s, duration_s, 0.1)
        self._bars = None
        self.update()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show key points."""
        self._marks = tuple(marks)
        self.update()

    def set_current(self, number: int) -> None:
        """Fill the mark of the key point in hand; 0 for none."""
        self._current_mark = number
        self.update()

    def show_remarks(self, marks: Sequence[RemarkMark], current: str = "") -> None:
        """Show remarks, with the one of this id filled; a screen reader reads all of them."""
        self.remarks.show(marks)
        self.remarks.current = current
        self.setAccessibleDescription(". ".join(mark.name for mark in self.remarks.marks))
        self.update()

    def show_gaps(self, gaps: Sequence[tuple[float, float]]) -> None:
        """Show where sound is missing: pairs of position and missing seconds."""
        self._gaps = tuple(gaps)
        self.update()

    def show_unclear(self, spans: Sequence[Span]) -> None:
        """Hatch where speech was heard and no words came of it."""
        self._unclear = tuple(spans)
        self.update()

    def show_spots(self, spans: Sequence[Span]) -> None:
        """Point at moments to listen to; none takes them away."""
        if tuple(spans) != self._spots:
            self._spots = tuple(spans)
            self.update()

    @property
    def spots(self) -> tuple[Span, ...]:
        """The moments that are pointed at."""
        return self._spots

    @property
    def unclear(self) -> tuple[Span, ...]:
        """What is hatched."""
        return self._unclear

    def show_position(self, position_s: float | None) -> None:
        """Move the playhead; None hides it."""
        if position_s == self._position_s:
            return
        old = self._position_s
        self._position_s = position_s
        if old is None or position_s is None:
            self.update()
            return
        left, right = sorted((self._x(old), self._x(position_s)))
        self.update(int(left) - 8, 0, int(right - left) + 16, self.height())

    @property
    def position_s(self) -> float | None:
        """Where the playhead is."""
        return self._position_s

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what the event asks for."""
        t = tokens()
        shade = color(t.model if self._kind is TakeKind.MODEL else t.attempt)
        soft = color(t.model_soft if self._kind is TakeKind.MODEL else t.attempt_soft)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lane = self._lane()
        self._paint_lane(painter, lane, t.raised)
        self._paint_bands(painter, lane, soft)
        self._paint_bars(painter, lane, shade, QRectF(event.rect()))
        paint_unclear(painter, lane, self._unclear, self._x)
        paint_spots(painter, lane, self._spots, shade, self._x)
        self._paint_gaps(painter, lane)
        self.remarks.paint(painter, lane, self._x, self.devicePixelRatioF())
        self._paint_badges(painter, shade)
        if self._position_s is not None:
            x = self._x(self._position_s)
            painter.setPen(QPen(color(t.text), 2))
            painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()))
        if self.hasFocus():
            painter.setPen(QPen(color(t.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(lane.adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play from the key point or the second that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        number = self._mark_at(event.position())
        remark = self.remarks.at(event.position(), self._lane(), self._x)
        if number:
            self.mark_clicked.emit(number)
        elif remark is not None:
            self.remark_clicked.emit(remark.id)
        elif event.position().y() >= self._mark_row and self._duration_s:
            self.seek_asked.emit(min(self._seconds(event.position().x()), self._duration_s))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the key point or the remark under the pointer."""
        number = self._mark_at(event.position())
        remark = self.remarks.at(event.position(), self._lane(), self._x)
        names = [mark.name for mark in self._marks if mark.number == number]
        names += [remark.name] if remark is not None else []
        self.setToolTip(as_tooltip(names[0]) if names else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if names else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the playhead while the waveform has the focus."""
        step = {Qt.Key.Key_Left: -_SEEK_S, Qt.Key.Key_Right: _SEEK_S}.get(Qt.Key(event.key()))
        if step is None or not self._duration_s:
            super().keyPressEvent(event)
            return
        self.seek_asked.emit(min(max((self._position_s or 0.0) + step, 0.0), self._duration_s))

    def _paint_lane(self, painter: QPainter, lane: QRectF, ground: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(ground))
        width = max(self._x(self._duration_s), 8.0) if self._duration_s else lane.width()
        painter.drawRoundedRect(QRectF(0, lane.top(), width, lane.height()), 8, 8)

    def _paint_bands(self, painter: QPainter, lane: QRectF, soft: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self._marks:
            left, right = self._x(mark.start_s), self._x(mark.end_s)
            painter.setBrush(soft)
            painter.drawRect(QRectF(left, lane.top(), max(right - left, 3), lane.height()))

    def _paint_bars(self, painter: QPainter, lane: QRectF, shade: QColor, clip: QRectF) -> None:
        lows, highs = self._read_bars()
        middle, half = lane.center().y(), lane.height() / 2 - 6
        waiting = QColor(shade)
        waiting.setAlphaF(0.55)
        played_to = self._x(self._position_s) if self._position_s is not None else float("inf")
        pens = [QPen(c, _BAR, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap) for c in (shade, waiting)]
        for index, (low, high) in enumerate(zip(lows, highs, strict=True)):
            x = index * _PITCH + _PITCH / 2
            if x < clip.left() - _PITCH or x > clip.right() + _PITCH:
                continue
            painter.setPen(pens[0] if x <= played_to else pens[1])
            top, bottom = middle - max(high * half, 0.5), middle - min(low * half, -0.5)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_gaps(self, painter: QPainter, lane: QRectF) -> None:
        pen = QPen(color(tokens().warn), 2, Qt.PenStyle.DashLine)
        for at_s, _missing in self._gaps:
            painter.setPen(pen)
            painter.drawLine(QPointF(self._x(at_s), lane.top()), QPointF(self._x(at_s), lane.bottom()))

    def _paint_badges(self, painter: QPainter, shade: QColor) -> None:
        t = tokens()
        painter.setFont(theme().font(0.82, QFont.Weight.Bold))
        for mark, badge in self._badges():
            current = mark.number == self._current_mark
            painter.setPen(QPen(shade, 1.5))
            painter.setBrush(shade if current else color(t.surface))
            painter.drawEllipse(badge)
            painter.setPen(color(t.surface) if current else shade)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(mark.number))

    def _badges(self) -> list[tuple[Mark, QRectF]]:
        marks = sorted(self._marks, key=lambda one: one.start_s)
        lefts = [self._x(mark.start_s) for mark in marks]
        boxes = boxes_in_a_row(lefts, 2, self._mark_row - 6, float(self.width()))
        return list(zip(marks, boxes, strict=True))

    def _mark_at(self, point: QPointF) -> int:
        for mark, badge in self._badges():
            if badge.adjusted(-3, -2, 3, 3).contains(point):
                return mark.number
        return 0

    def _fit(self) -> None:
        self._mark_row = theme().scaled(26)
        self.setMinimumHeight(LOW_LANE - 8 + self._mark_row)
        self.updateGeometry()
        self.update()

    def _read_bars(self) -> tuple[list[float], list[float]]:
        if self._peaks is None or not self._duration_s:
            return [], []
        wanted = (self.width(), self._duration_s / self._scale_s)
        if self._bars is None or self._bars_for != wanted:
            columns = max(int(self._x(self._duration_s) / _PITCH), 1)
            lows, highs = self._peaks.view(0.0, self._duration_s, columns)
            # A quiet microphone still shows its shape: the loudest moment fills the lane, within reason.
            loudest = max(float(highs.max(initial=0.0)), -float(lows.min(initial=0.0)), 0.05)
            gain = min(1 / loudest, 8.0)
            self._bars = ([float(v) * gain for v in lows], [float(v) * gain for v in highs])
            self._bars_for = wanted
        return self._bars

    def _lane(self) -> QRectF:
        return QRectF(0, self._mark_row, self.width(), self.height() - self._mark_row)

    def _x(self, seconds: float) -> float:
        return seconds / self._scale_s * self.width()

    def _seconds(self, x: float) -> float:
        return max(x / max(self.width(), 1) * self._scale_s, 0.0)


def clock(seconds: float) -> str:
    """Seconds as `1:23`, or `1:02:03` from an hour up."""
    whole = int(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
    return f"{whole // 60}:{whole % 60:02}"
