"""Who leads a joint visit: three cards, each with a picture of who speaks and who listens."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.domain import VisitRole
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import column, label
from app.ui.widgets.flow import Flow

_PICTURE: Final = QSize(170, 84)
_SPEAKS: Final = {
    VisitRole.LEAD: (1.0, 0.0),
    VisitRole.SIDE_BY_SIDE: (0.75, 0.75),
    VisitRole.SECOND_FIDDLE: (0.0, 1.0),
}
"""How much of the speaking the manager (the model's colour) and the rep do, 0 to 1."""


class RolePicture(QWidget):
    """Two people before a third: whoever speaks is large and has a bubble, the other one listens."""

    def __init__(self, role: VisitRole) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(_PICTURE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        manager, rep = _SPEAKS[self._role]
        self._person(painter, 34, manager, t.model, t.model_soft)
        self._person(painter, 82, rep, t.attempt, t.attempt_soft)
        self._person(painter, 144, 0.3, t.muted, t.raised)
        painter.end()

    def _person(self, painter: QPainter, x: float, speaks: float, line: str, fill: str) -> None:
        size = 8 + 5 * speaks
        floor = float(self.height() - 4)
        painter.setPen(QPen(color(line), 2))
        painter.setBrush(color(fill))
        body = QPainterPath(QPointF(x - size * 1.5, floor))
        body.cubicTo(
            QPointF(x - size * 1.4, floor - size * 2.4),
            QPointF(x + size * 1.4, floor - size * 2.4),
            QPointF(x + size * 1.5, floor),
        )
        body.closeSubpath()
        painter.drawPath(body)
        top = floor - size * 3.0
        painter.drawEllipse(QPointF(x, top), size * 0.85, size * 0.85)
        if speaks >= 0.5:
            self._bubble(painter, x, top - size - 6, line, fill)

    def _bubble(self, painter: QPainter, x: float, bottom: float, line: str, fill: str) -> None:
        box = QRectF(x - 15, max(bottom - 18, 2), 34, 15)
        painter.setBrush(color(fill))
        painter.drawRoundedRect(box, 7, 7)
        painter.setBrush(color(line))
        painter.setPen(Qt.PenStyle.NoPen)
        for at in (-7, 0, 7):
            painter.drawEllipse(box.center() + QPointF(at, 0), 1.7, 1.7)


class RoleCard(QAbstractButton):
    """One way to go there together."""

    def __init__(self, role: VisitRole, name: str, why: str) -> None:
        super().__init__()
        self.role = role
        self.setCheckable(True)
        self.setAccessibleName(f"{name}. {why}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        heading, text = label(name, "heading"), label(why, "muted")
        for part in (heading, text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = column(RolePicture(role), heading, text, None, spacing=6)
        layout.setContentsMargins(16, 12, 16, 14)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Three beside each other in the smallest window."""
        width = theme().scaled(250)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """As high as its texts."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def minimumSizeHint(self) -> QSize:
        """No narrower than its picture."""
        return QSize(_PICTURE.width() + 32, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; the chosen one has a border that is seen without colours."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, lit = self.isChecked(), self.underMouse() or self.isDown()
        painter.setBrush(color(t.accent_soft if chosen else t.raised if lit else t.surface))
        width = 3 if chosen else 1
        pen = QPen(color(t.focus if self.hasFocus() else t.accent if chosen else t.border), width)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 12)
        if chosen:
            painter.setBrush(color(t.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            middle = QPointF(self.width() - 22, 22)
            painter.drawEllipse(middle, 10, 10)
            painter.setPen(QPen(color(t.on_accent), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(
                [middle + QPointF(-4, 0), middle + QPointF(-1, 3.5), middle + QPointF(4.5, -3.5)]
            )
        painter.end()


class RoleCards(QWidget):
    """The three of them; one at most is chosen."""

    chosen = Signal(object)
    """A `VisitRole`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        texts = (
            (VisitRole.LEAD, self.tr("The manager leads"), self.tr("To show how it can go.")),
            (VisitRole.SIDE_BY_SIDE, self.tr("Side by side"), self.tr("One opens, the other picks up.")),
            (
                VisitRole.SECOND_FIDDLE,
                self.tr("Second fiddle"),
                self.tr("The rep leads, the manager watches."),
            ),
        )
        self.cards = {role: RoleCard(role, title, why) for role, title, why in texts}
        flow = Flow(*self.cards.values(), spacing=12)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for role, one in self.cards.items():
            one.clicked.connect(lambda *_checked, role=role: self._clicked(role))
        theme().changed.connect(self._level)

    def choose(self, role: VisitRole | None) -> None:
        """Show which one it is, without saying so."""
        for one, shown in self.cards.items():
            shown.setChecked(one is role)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All are equally high."""
        super().resizeEvent(event)
        self._level()

    def _level(self) -> None:
        width = next(iter(self.cards.values())).sizeHint().width()
        highest = max(one.heightForWidth(width) for one in self.cards.values())
        for one in self.cards.values():
            one.setMinimumHeight(highest)

    def _clicked(self, role: VisitRole) -> None:
        self.choose(role)
        self.chosen.emit(role)
