"""The team as cards: found by a word, narrowed by chips, in the order in which a conversation has waited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.coach.team_card import NARROWEST, TeamCard
from app.ui.widgets.basics import column, label
from app.ui.widgets.choices import Chips
from app.ui.widgets.even_grid import EvenGrid
from app.ui.widgets.folding import Folding
from app.workflow import TeamFilter, TeamMember, find_members

SEARCH_FROM: Final = 7
"""People; fewer are seen at once."""
_AT_ONCE: Final = 8
"""Cards that are there before the first paint: as many as are seen above one's own work."""
_EACH_TURN: Final = 4
_UNSEEN_MS: Final = 30
"""Between the turns that make the other cards: they must not keep the first paint waiting."""


class TeamBoard(QWidget):
    """All cards; those that are seen at once are there first, the others follow in turns."""

    opened = Signal(str)
    """Id of a person."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[TeamCard] = []
        self._members: Sequence[TeamMember] = ()
        self._found: Sequence[TeamMember] = ()
        self._today = date.min
        self._language = "en"
        self._filled = 0
        find = self.tr("Find somebody")
        self.search = QLineEdit()
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self._narrow)
        self.chips = Chips(
            self.tr("Show"),
            (
                (TeamFilter.ALL, self.tr("Everybody")),
                (TeamFilter.OVERDUE, self.tr("Not spoken to for long")),
                (TeamFilter.SOON, self.tr("You meet this week")),
            ),
            TeamFilter.ALL,
        )
        self.chips.chosen.connect(self._narrow)
        self.tools = Folding(self.chips, self.search, wide_from=720)
        self._nobody = label(self.tr("Nobody is like that just now."), "muted")
        self._nobody.hide()
        self._holder = QWidget()
        self._grid = EvenGrid(NARROWEST)
        self._holder.setLayout(self._grid)
        self.setLayout(column(self.tools, self._nobody, self._holder, spacing=10))
        self._timer = QTimer(self)
        self._timer.setInterval(_UNSEEN_MS)
        self._timer.timeout.connect(self._fill_more)

    @property
    def is_complete(self) -> bool:
        """Whether all cards are there that are seen without scrolling."""
        return self._filled >= min(_AT_ONCE, len(self._found))

    @property
    def _is_waiting(self) -> bool:
        """Whether somebody has no card yet."""
        return self._filled < len(self._found)

    @property
    def shown(self) -> Sequence[TeamCard]:
        """The cards that show somebody."""
        return self.cards[: self._filled]

    def show_members(self, members: Sequence[TeamMember], today: date, language: str) -> None:
        """Show a team; what was searched for stays."""
        if (members, today, language) == (self._members, self._today, self._language):
            return
        self._members, self._today, self._language = members, today, language
        self.tools.setVisible(len(members) >= SEARCH_FROM)
        self._narrow()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on filling."""
        super().showEvent(event)
        if self._is_waiting:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is filled that nobody sees."""
        self._timer.stop()
        super().hideEvent(event)

    def _narrow(self, *_changed: object) -> None:
        is_large = len(self._members) >= SEARCH_FROM
        words = self.search.text() if is_large else ""
        which = TeamFilter(self.chips.current) if is_large else TeamFilter.ALL
        self._found = find_members(self._members, words, which, self._today)
        self._filled = 0
        self._fill(_AT_ONCE)
        for old in self.cards[len(self._found) :]:
            old.hide()
        self._nobody.setVisible(bool(self._members) and not self._found)
        if self._is_waiting and self.isVisible():
            self._timer.start()

    def _fill_more(self) -> None:
        self._fill(self._filled + _EACH_TURN)
        if not self._is_waiting:
            self._timer.stop()

    def _fill(self, until: int) -> None:
        for number in range(self._filled, min(until, len(self._found))):
            if number == len(self.cards):
                card = TeamCard()
                card.clicked.connect(self._clicked)
                self.cards.append(card)
                self._grid.addWidget(card)
            self.cards[number].show_member(self._found[number], self._today, self._language)
            self.cards[number].show()
            self._filled = number + 1

    def _clicked(self) -> None:
        card = self.sender()
        if isinstance(card, TeamCard) and card.member is not None:
            self.opened.emit(card.member.rep.id)
