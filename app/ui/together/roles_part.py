"""Who plays what: two signs with names, as they will stand on the waveforms, and two choices."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain import TakeKind
from app.ui.icons import icon
from app.ui.theme import theme, tokens
from app.ui.together.turn_bar import SideSign
from app.ui.widgets.basics import Elided, button, column, row
from app.ui.widgets.choices import Chips
from app.ui.widgets.folding import Folding
from app.workflow import Play, Roles


class _Side(QWidget):
    """One of the two."""

    def __init__(self, kind: TakeKind) -> None:
        super().__init__()
        sign = SideSign(52)
        sign.show_kind(kind)
        self.name = Elided(role=f"turn-name-{kind.value}")
        self.what = Elided(role="speech")
        line: QHBoxLayout = row(sign, 6, column(self.name, self.what, spacing=0), spacing=8)
        line.setStretch(2, 1)
        self.setLayout(line)


class RolesPart(QWidget):
    """Shows and chooses the roles."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.roles = Roles()
        self._first, self._second = _Side(TakeKind.MODEL), _Side(TakeKind.ATTEMPT)
        self._arrow = QLabel()
        self._arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme().changed.connect(self._paint_arrow)
        self._paint_arrow()
        self.plays = Chips(
            self.tr("Who plays what"),
            (
                (Play.MODEL.value, self.tr("Say it first, then say it back")),
                (Play.BUYER.value, self.tr("Play the buyer, then answer")),
            ),
            Play.MODEL.value,
        )
        self.plays.chosen.connect(self._chosen)
        self.swap = button(self.tr("Swap roles"), "chip", icon_name="loop", clicked=self._swap)
        self.swap.setObjectName("together_swap")
        first = row(self._first, self._arrow, spacing=14)
        first.setStretch(0, 1)
        both = Folding(first, self._second, wide_from=560, spacing=18)
        both.set_stretch(1, 1)
        swap = row(self.swap, None)
        choices = Folding(self.plays, swap, wide_from=560)
        self.setLayout(column(both, 4, choices, spacing=10))

    def show_roles(self, roles: Roles) -> None:
        """Show roles."""
        self.roles = roles
        self.plays.choose(roles.play.value)

    def show_names(self, manager: str, rep: str) -> None:
        """Show who goes first and who follows."""
        first, second = (rep, manager) if self.roles.swapped else (manager, rep)
        nobody = "…"
        self._first.name.show_text(first or nobody)
        self._second.name.show_text(second or nobody)
        is_buyer = self.roles.play is Play.BUYER
        self._first.what.show_text(self.tr("plays the buyer") if is_buyer else self.tr("goes first"))
        self._second.what.show_text(self.tr("answers") if is_buyer else self.tr("says it back"))

    def _chosen(self, key: str) -> None:
        self.roles = Roles(Play(key), self.roles.swapped)
        self.changed.emit()

    def _swap(self) -> None:
        self.roles = Roles(self.roles.play, not self.roles.swapped)
        self.changed.emit()

    def _paint_arrow(self) -> None:
        side = theme().scaled(26)
        self._arrow.setPixmap(icon("next", tokens().muted, 0, side).pixmap(side, side))
