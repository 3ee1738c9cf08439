"""What the first place of coaching shows somebody new, and the buttons for one's own work."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.icons import pixmap
from app.ui.theme import theme, tokens
from app.ui.widgets.basics import button, card, column, label, row
from app.ui.widgets.flow import Flow


class IconLabel(QLabel):
    """An icon beside a text, in the colour of the theme."""

    def __init__(self, name: str, size: int = 24) -> None:
        super().__init__()
        self._name, self._size = name, size
        theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        side = theme().scaled(self._size)
        self.setPixmap(pixmap(self._name, tokens().text, side, self.devicePixelRatioF()))
        self.setFixedSize(side, side)


class Welcome(QWidget):
    """What this page is for, in three lines. Nobody has to say what they are."""

    team_asked = Signal()
    own_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        lines = (
            (
                "together",
                self.tr("Practise side by side"),
                self.tr("One goes first, the other says it back. What you made together stays here."),
            ),
            (
                "talk",
                self.tr("Agree on one thing"),
                self.tr("A development talk at least monthly, with goals that end in a line to practise."),
            ),
            (
                "plan",
                self.tr("Plan a call, make it, look back"),
                self.tr("Alone or together. Only what somebody hands over is shared, and nobody is ranked."),
            ),
        )
        box = column(margins=24, spacing=16)
        for icon, title, text in lines:
            line = row(
                IconLabel(icon, 28), 8, column(label(title, "heading"), label(text, "muted"), spacing=2)
            )
            line.setStretch(2, 1)
            box.addLayout(line)
        self.team = button(
            self.tr("I coach somebody"), "primary", icon_name="plus", clicked=self.team_asked.emit
        )
        self.own = button(self.tr("Plan a call of my own"), icon_name="plan", clicked=self.own_asked.emit)
        box.addSpacing(4)
        box.addWidget(_holder(Flow(self.team, self.own, spacing=10)))
        self.setLayout(column(card(box)))


class OwnButtons(QWidget):
    """Something new: about the user, or with a person."""

    asked = Signal(str, str)
    """A place, and `+` or `+` with the id of a rep."""

    def __init__(self) -> None:
        super().__init__()
        self.rep = ""
        names = {
            "talk": self.tr("New talk"),
            "goal": self.tr("New goal"),
            "plan": self.tr("New call plan"),
            "visit": self.tr("New joint visit"),
        }
        self.buttons = {
            place: button(name, icon_name=place, clicked=partial(self._ask, place))
            for place, name in names.items()
        }
        self.setLayout(Flow(*self.buttons.values(), spacing=8))

    def _ask(self, place: str) -> None:
        self.asked.emit(place, f"+{self.rep}")


def _holder(flow: Flow) -> QWidget:
    holder = QWidget()
    holder.setLayout(flow)
    return holder
