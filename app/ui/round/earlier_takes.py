"""Above the attempt: the first, the best and the latest take of the line, and the star."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain import Take
from app.ui.round.controller import RoundController
from app.ui.widgets.basics import button, clear, tool_button


class EarlierTakes(QWidget):
    """One click compares with another take."""

    def __init__(self, controller: RoundController) -> None:
        super().__init__()
        self._controller = controller
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._shown: object = None

    def refresh(self) -> None:
        """Offer the takes of the line in hand; where nothing is new, the buttons stay."""
        takes = self._controller.earlier
        shown = (takes, self._controller.is_example, self._controller.round.attempt)
        if shown == self._shown:
            return
        self.show_nothing()
        self._shown = shown
        if len(takes) < 2 or self._controller.is_example:
            return
        best = next((take for take in reversed(takes) if take.chosen), None)
        offers: list[tuple[str, Take]] = [(self.tr("First"), takes[0])]
        if best is not None:
            offers.append((self.tr("Best"), best))
        offers.append((self.tr("Latest"), takes[-1]))
        current = self._controller.round.attempt
        for name, take in offers:
            chip = button(name, "chip", clicked=self._looker(take))
            chip.setCheckable(True)
            chip.setChecked(current is not None and take.id == current.id)
            self._row.addWidget(chip)
        if current is not None:
            chosen = current.id == best.id if best is not None else False
            star = tool_button(
                "star-filled" if chosen else "star",
                self.tr("My best take"),
                clicked=self._controller.choose_best,
            )
            self._row.addWidget(star)

    def show_nothing(self) -> None:
        """Another line is in hand."""
        self._shown = None
        clear(self._row)

    def _looker(self, take: Take) -> Callable[[], None]:
        return lambda: self._controller.look_at(take)
