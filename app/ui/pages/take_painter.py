"""Draws the rows of the list of takes: days as headings, takes with a play button and a small picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain import Take, TakeKind
from app.ui.icons import pixmap
from app.ui.pages.small_waves import BARS, SmallWaves
from app.ui.pages.take_rows import Index, TakeRows
from app.ui.theme import color, theme, tokens

_GAP: Final = 14
_BAR: Final = 3.0
_WAVE_WIDTH: Final = BARS * 4.0
_TITLE_WIDTH: Final = 260
"""Where less is left for the title the small picture makes way."""


class TakePainter(QStyledItemDelegate):
    """The look of one row."""

    play_asked = Signal(object)
    """The take whose play button was clicked."""

    def __init__(self, rows: TakeRows, waves: SmallWaves, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._waves = waves
        self.can_play = True

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a take, one for a day."""
        line = QFontMetricsF(theme().font()).height()
        if self._rows.take_at(index) is None:
            return QSize(200, round(line + (14 if index.row() == 0 else 24)))
        return QSize(200, round(max(line * 2 + 22, 58)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        take = self._rows.take_at(index)
        if take is None:
            self._paint_day(painter, option, index)
        else:
            self._paint_take(painter, option, take)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Play when the button in the row is clicked."""
        take = self._rows.take_at(index)
        if (
            take is not None
            and self.can_play
            and event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and self.button_rect(option).contains(event.position())
        ):
            self.play_asked.emit(take)
            return True
        return False

    @staticmethod
    def button_rect(option: QStyleOptionViewItem) -> QRectF:
        """Where a row has its play button."""
        rect = QRectF(option.rect)
        size = min(rect.height() - 18, 58.0)
        return QRectF(rect.left() + 20, rect.center().y() - size / 2, size, size)

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = tokens()
        rect = QRectF(option.rect).adjusted(22, 0, -12, -6)
        painter.setFont(theme().font(0.9, QFont.Weight.DemiBold))
        painter.setPen(color(t.muted))
        text = str(index.data())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), text)

    def _paint_take(self, painter: QPainter, option: QStyleOptionViewItem, take: Take) -> None:
        t = tokens()
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect).adjusted(8, 2, -8, -2)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(t.accent_soft if selected else t.window))
            painter.drawRoundedRect(box, 10, 10)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color(t.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10)
        is_model = take.kind is TakeKind.MODEL
        shade, soft = (t.model, t.model_soft) if is_model else (t.attempt, t.attempt_soft)
        ratio = option.widget.devicePixelRatioF()
        round_button = self.button_rect(option)
        self._paint_button(painter, round_button, take, shade, soft, ratio)
        text = QRectF(box)
        text.setLeft(round_button.right() + _GAP)
        text.setRight(box.right() - 14)
        facts = self._facts_width()
        self._paint_facts(
            painter, QRectF(text.right() - facts, text.top(), facts, text.height()), take, ratio
        )
        text.setRight(text.right() - facts - _GAP)
        if text.width() - _WAVE_WIDTH - _GAP > _TITLE_WIDTH * theme().point_size / 10.5:
            wave = QRectF(text.right() - _WAVE_WIDTH, text.center().y() - 15, _WAVE_WIDTH, 30)
            self._paint_wave(painter, wave, take, color(shade))
            text.setRight(wave.left() - _GAP)
        self._paint_text(painter, text, take, shade, ratio)

    def _paint_button(
        self, painter: QPainter, box: QRectF, take: Take, shade: str, soft: str, ratio: float
    ) -> None:
        heard = take.id == self._rows.playing
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(shade if heard else soft))
        painter.drawEllipse(box)
        name = "stop" if heard else "play" if self.can_play else "trash"
        size = round(box.width() * 0.46)
        picture = pixmap(name, tokens().surface if heard else shade, size, ratio)
        nudge = 1.0 if name == "play" else 0.0
        painter.drawPixmap(QPointF(box.center().x() - size / 2 + nudge, box.center().y() - size / 2), picture)

    def _paint_text(self, painter: QPainter, box: QRectF, take: Take, shade: str, ratio: float) -> None:
        t = tokens()
        title_font, line_font = theme().font(1.0, QFont.Weight.DemiBold), theme().font(0.92)
        title_metrics, line_metrics = QFontMetricsF(title_font), QFontMetricsF(line_font)
        top = box.center().y() - (title_metrics.height() + line_metrics.height() + 2) / 2
        side = title_metrics.height()
        # A letter besides the colour: A is the model, B the attempt.
        badge = QRectF(box.left(), top, side, side)
        painter.setPen(QPen(color(shade), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(theme().font(0.78, QFont.Weight.Bold))
        painter.setPen(color(shade))
        letter = "A" if take.kind is TakeKind.MODEL else "B"
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter)
        left = badge.right() + 8
        room = box.right() - left - (side + 4 if take.chosen else 0)
        title = title_metrics.elidedText(self._rows.title(take), Qt.TextElideMode.ElideRight, room)
        painter.setFont(title_font)
        painter.setPen(color(t.text))
        painter.drawText(QPointF(left, top + title_metrics.ascent()), title)
        if take.chosen:
            star = pixmap("star-filled", shade, round(side * 0.8), ratio)
            at = left + title_metrics.horizontalAdvance(title) + 6
            painter.drawPixmap(QPointF(at, top + side * 0.1), star)
        about = line_metrics.elidedText(self._rows.about(take), Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(line_font)
        painter.setPen(color(t.muted))
        painter.drawText(QPointF(box.left(), top + side + 2 + line_metrics.ascent()), about)

    def _paint_facts(self, painter: QPainter, box: QRectF, take: Take, ratio: float) -> None:
        t = tokens()
        font = theme().font(0.92)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        height = metrics.height()
        top = box.center().y() - height - 1
        painter.setPen(color(t.text))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(box.left(), top, box.width(), height), right, self._rows.when(take))
        icon_name, text = self._rows.state(take)
        shade = t.warn if icon_name == "warning" else t.good if icon_name == "check" else t.muted
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - height - 4)
        painter.setPen(color(shade if icon_name == "warning" else t.muted))
        low = QRectF(box.left(), top + height + 2, box.width(), height)
        painter.drawText(low, right, shown)
        size = round(height * 0.8)
        at = low.right() - metrics.horizontalAdvance(shown) - size - 5
        painter.drawPixmap(QPointF(at, low.center().y() - size / 2), pixmap(icon_name, shade, size, ratio))

    def _paint_wave(self, painter: QPainter, box: QRectF, take: Take, shade: QColor) -> None:
        heights = self._waves.bars(take) if self.can_play else ()
        if not heights:
            return
        heard_to = BARS + 1.0
        if take.id == self._rows.playing and take.duration_s:
            heard_to = self._rows.position_s / take.duration_s * BARS
        soft = QColor(shade)
        soft.setAlphaF(0.4)
        for number, height in enumerate(heights):
            x = box.left() + (number + 0.5) * box.width() / BARS
            reach = max(height * box.height() / 2, 0.8)
            ink = shade if number <= heard_to else soft
            painter.setPen(QPen(ink, _BAR, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(x, box.center().y() - reach), QPointF(x, box.center().y() + reach))

    def _facts_width(self) -> float:
        metrics = QFontMetricsF(theme().font(0.92))
        samples = (self.tr("Words ready"), self.tr("No words yet"), self.tr("Details are lost"))
        widest = max(metrics.horizontalAdvance(text) for text in samples) + metrics.height() + 6
        return max(widest, metrics.horizontalAdvance("00:00 AM · 00:00"))
