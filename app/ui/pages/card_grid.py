"""The cards of many scenarios, of which only those are made that can be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.ui.pages.scenario_card import CARD_WIDTH, ScenarioCard
from app.workflow import FoundScenario, Spot

AT_ONCE: Final = 60
"""Cards that are there without scrolling: as many as a team's usual pack has scenarios."""
_EACH_TURN: Final = 6
"""Cards that are filled in one turn of the loop: so many are laid out and painted well within a frame."""
_UNSEEN_MS: Final = 30
"""Between the turns that fill cards below what is seen: they must not keep the first paint waiting."""
_AHEAD: Final = 1.5
"""So many heights of the window below what is seen cards are filled."""


class CardGrid(QWidget):
    """Cards in as many columns as fit; the first are filled at once, and a few more with each turn."""

    opened = Signal(object)
    talk_asked = Signal(object)
    meeting_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._spots: Sequence[Spot] = ()
        self._look: Callable[[Spot], FoundScenario] | None = None
        self._language = ""
        self._attempts: Mapping[str, int] = {}
        self._made: list[ScenarioCard] = []
        self._filled = 0
        self._wanted = 0
        self._columns = 0
        self._area: QScrollArea | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fill_more)

    def scrolls_in(self, area: QScrollArea) -> None:
        """Fill further cards when this area is scrolled."""
        self._area = area
        area.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def cards(self) -> Sequence[ScenarioCard]:
        """The cards that show something."""
        return self._made[: self._filled]

    @property
    def is_complete(self) -> bool:
        """Whether all is filled that is to be filled without scrolling."""
        return self._filled >= min(self._wanted, len(self._spots))

    def show_spots(
        self,
        spots: Sequence[Spot],
        look: Callable[[Spot], FoundScenario],
        language: str,
        attempts: Mapping[str, int],
    ) -> None:
        """Show these scenarios; `look` tells what stands at a spot, `attempts` counts takes by its key."""
        self._spots, self._look, self._language, self._attempts = spots, look, language, attempts
        self._wanted = AT_ONCE
        self._filled = 0
        self._columns = self._columns or self._wanted_columns()
        self._fill(min(self._columns, _EACH_TURN))
        for card in self._made[max(self._filled, len(spots)) :]:
            card.hide()
        self._timer.setInterval(0)
        if self.isVisible():
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        if self._wanted_columns() != self._columns:
            self._columns = self._wanted_columns()
            for index, card in enumerate(self._made):
                self._place(index, card)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is filled that nobody sees."""
        self._timer.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on filling."""
        super().showEvent(event)
        self._timer.start()

    def _wanted_columns(self) -> int:
        return max(self.width() // (CARD_WIDTH - 30), 1)

    def _in_view(self) -> int:
        """How many cards are seen at once, or a row more."""
        height = self._area.viewport().height() if self._area is not None else 0
        lowest = self._made[0].minimumHeight() if self._made else 1
        return (height // lowest + 1) * max(self._columns, 1)

    def _fill_more(self) -> None:
        self._fill(min(self._filled + _EACH_TURN, self._wanted))
        # Else the cards are squeezed into the height for those before until the scrolled page has grown.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        # Cards that still show what was found before are not left standing.
        in_a_hurry = self._filled < max(self._in_view(), len(self._made))
        self._timer.setInterval(0 if in_a_hurry else _UNSEEN_MS)
        if self.is_complete:
            self._timer.stop()
            self._hide_rest()

    def _fill(self, count: int) -> None:
        if self._look is None:
            return
        for index in range(self._filled, min(count, len(self._spots))):
            if index == len(self._made):
                card = ScenarioCard()
                card.opened.connect(self.opened)
                card.talk_asked.connect(self.talk_asked)
                card.meeting_asked.connect(self.meeting_asked)
                self._made.append(card)
                self._place(index, card)
            card = self._made[index]
            found = self._look(self._spots[index])
            card.show_scenario(found, self._language, self._attempts.get(found.key, 0))
            card.show()
            self._filled = index + 1

    def _hide_rest(self) -> None:
        for card in self._made[self._filled :]:
            card.hide()

    def _place(self, index: int, card: ScenarioCard) -> None:
        columns = max(self._columns, 1)
        self._grid.addWidget(card, index // columns, index % columns)
        for column in range(12):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _scrolled(self, value: int) -> None:
        if self._area is None or self._filled >= len(self._spots):
            return
        bar = self._area.verticalScrollBar()
        if value + _AHEAD * self._area.viewport().height() >= bar.maximum():
            self._wanted = self._filled + AT_ONCE // 2
            self._timer.setInterval(0)
            self._timer.start()
