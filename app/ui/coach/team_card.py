"""One person of the team on a card: when you met, when you meet, what is in work. No figures, no marks."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.domain import day_of
from app.ui.coach.rep_words import ago, contact_text, on_day
from app.ui.icons import pixmap
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import as_sentence, as_tooltip
from app.ui.widgets.stage_strip import StageMark, paint_strip
from app.workflow import Practice, TeamMember

NARROWEST: Final = 260
_PAD: Final = 16
_CIRCLE: Final = 40
_STRIP: Final = 9
_LESS: Final = 0.9
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

_MARKS: Final = {
    Practice.LATELY: StageMark.FULL,
    Practice.EARLIER: StageMark.HALF,
    Practice.NOT_YET: StageMark.EMPTY,
}


class TeamCard(QAbstractButton):
    """The same card shows another person when the list has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.member: TeamMember | None = None
        self._shown: tuple[TeamMember | None, date, str] = (None, date.min, "")
        self._lines: tuple[str, str, str, str] | tuple[()] = ()
        self._picture: QPixmap | None = None
        self._look: tuple[object, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_member(self, member: TeamMember, today: date, language: str) -> None:
        """Show a person; the lines are put into words when the card is first seen."""
        shown = (member, today, language)
        if shown == self._shown:
            return
        self.member, self._shown, self._lines = member, shown, ()
        self._picture = None
        self.setAccessibleName(member.rep.name)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The tooltip says all of it."""
        self._put_into_words()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes with the Tab key hears all of it."""
        self._put_into_words()
        super().focusInEvent(event)

    def _put_into_words(self) -> tuple[str, str, str, str]:
        """When you met, when you meet, the skill, and what was practised lately."""
        if self._lines or self.member is None:
            return self._lines or ("", "", "", "")
        _, today, language = self._shown
        member = self.member
        meet = (
            self.tr("You meet {day}").format(day=on_day(member.next_meeting, today))
            if member.next_meeting
            else self.tr("No next one-on-one chosen")
        )
        names = [one.stage.name.get(language) for one in member.stages if one.practice is Practice.LATELY]
        lately = (
            self.tr("Lately: {stages}").format(stages=", ".join(names))
            if names
            else self.tr("Nothing practised together lately")
        )
        skill = member.rep.skill or self.tr("No skill chosen yet")
        self._lines = (self._met_text(member, today), meet, skill, lately)
        self.setAccessibleName(". ".join((member.rep.name, *self._lines)))
        self.setToolTip(as_tooltip("\n".join((member.rep.name, *self._lines))))
        return self._lines

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        line, small = self._heights()
        height = 2 * _PAD + line + small + 10 + 2 * (small + 3) + 12 + theme().scaled(_STRIP) + 6 + small
        return QSize(theme().scaled(NARROWEST), round(height))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: texts end in an ellipsis."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; what stands on it was drawn before unless something changed."""
        if self.member is None:
            return
        ratio = self.devicePixelRatioF()
        look = (self.size(), ratio, theme().tokens, theme().point_size)
        if self._picture is None or look != self._look:
            self._look = look
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_member(inner, self.member)
            inner.end()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_surface(painter)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _paint_member(self, painter: QPainter, member: TeamMember) -> None:
        t = tokens()
        met, meet, skill, lately = self._put_into_words()
        line, small = self._heights()
        box = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        side = theme().scaled(_CIRCLE)
        circle = QRectF(box.left(), box.top(), side, side)
        self._paint_initials(painter, circle, member.rep.name)
        if member.is_overdue:
            # A shape as well: colour is never the only sign.
            painter.setPen(QPen(color(t.warn), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        left = box.left() + side + 12
        wide = box.right() - left
        bold, less = theme().font(1.0, QFont.Weight.DemiBold), theme().font(_LESS)
        self._text(painter, bold, t.text, member.rep.name, QRectF(left, box.top(), wide, line))
        shade = t.warn if member.is_overdue else t.muted
        self._text(painter, less, shade, met, QRectF(left, box.top() + line, wide, small))
        y = box.top() + max(line + small, side) + 10
        for icon, text, given in (
            ("calendar", meet, member.next_meeting is not None),
            ("goal", skill, bool(member.rep.skill)),
        ):
            sign = pixmap(icon, t.muted, theme().scaled(14), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.left(), y + (small - theme().scaled(14)) / 2), sign)
            start = box.left() + theme().scaled(14) + 8
            place = QRectF(start, y, box.right() - start, small)
            self._text(painter, less, t.text if given else t.muted, text, place)
            y += small + 3
        high = theme().scaled(_STRIP)
        strip = QRectF(box.left(), box.bottom() - small - 6 - high, box.width(), high)
        paint_strip(painter, strip, [_MARKS[one.practice] for one in member.stages])
        below = QRectF(box.left(), box.bottom() - small, box.width(), small)
        self._text(painter, theme().font(0.85), t.muted, lately, below)

    def _met_text(self, member: TeamMember, today: date) -> str:
        if member.last is None or member.last_kind is None:
            return self.tr("Not met here yet")
        when = ago(day_of(member.last), today)
        if member.is_overdue:
            return self.tr("Last contact {when}").format(when=when)
        return f"{as_sentence(when)} · {contact_text(member.last_kind)}"

    def _paint_surface(self, painter: QPainter) -> None:
        t = tokens()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(color(t.focus), 2))
        else:
            painter.setPen(QPen(color(t.muted if self.underMouse() else t.border), 1))
        painter.setBrush(color(t.surface))
        painter.drawRoundedRect(box, 12, 12)

    @staticmethod
    def _paint_initials(painter: QPainter, box: QRectF, name: str) -> None:
        parts = [part for part in name.split() if part[:1].isalpha()]
        text = "".join(part[0].upper() for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts))
        t = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.accent_soft))
        painter.drawEllipse(box)
        painter.setPen(color(t.text))
        painter.setFont(theme().font(0.95, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _text(painter: QPainter, font: QFont, shade: str, text: str, box: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(color(shade))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, shown)

    @staticmethod
    def _heights() -> tuple[float, float]:
        line = QFontMetricsF(theme().font(1.0, QFont.Weight.DemiBold)).height()
        return line, QFontMetricsF(theme().font(_LESS)).height()
