"""The key points beside the waveforms: what was said where, in the model and in the attempt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.round.key_point_row import KeyPointRow
from app.ui.round.pieces import link_without_times
from app.ui.theme import theme
from app.ui.widgets.basics import clear, drop, label
from app.workflow import Link


class KeyPointList(QWidget):
    """All key points, those first on which the rep and the program do not agree; one may be chosen."""

    chosen = Signal(int)
    play_asked = Signal(int, object)
    ruled = Signal(int, object)
    words_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.current = 0
        self._links: tuple[Link, ...] = ()
        self._sides = (False, False)
        theme().changed.connect(self._build)

    def show_links(self, links: tuple[Link, ...], has_model: bool, has_attempt: bool) -> None:
        """Show these key points, in this order; rows that only have other times stay as they are."""
        rows = self.rows()
        sides = (has_model, has_attempt)
        same = sides == self._sides and [one.number for one in links] == [one.link.number for one in rows]
        self._links, self._sides = links, sides
        if not (same and links):
            self._build()
            return
        for at, (row, link) in enumerate(zip(rows, links, strict=True)):
            if link_without_times(row.link) == link_without_times(link):
                row.retime(link)
            else:
                self._rows.insertWidget(at, self._row(link))
                drop(self._rows, row)
        self.choose(self.current)

    @property
    def links(self) -> tuple[Link, ...]:
        """What is shown, in order."""
        return self._links

    def choose(self, number: int) -> None:
        """Choose a key point; 0 for none."""
        self.current = number if any(link.number == number for link in self._links) else 0
        for one in self.rows():
            one.set_current(one.link.number == self.current)

    def number_beside(self, by: int) -> int:
        """The number of the key point that is shown so many rows further; before the first lies none."""
        numbers = [0, *(link.number for link in self._links)]
        at = numbers.index(self.current) + by
        return numbers[min(max(at, 0), len(numbers) - 1)]

    def rows(self) -> tuple[KeyPointRow, ...]:
        """The rows, in order."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, KeyPointRow))

    def row_of(self, number: int) -> KeyPointRow | None:
        """The row of a key point."""
        return next((one for one in self.rows() if one.link.number == number), None)

    def _build(self) -> None:
        clear(self._rows)
        for link in self._links:
            self._rows.addWidget(self._row(link))
        if not self._links:
            self._rows.addWidget(label(self.tr("This line has no key points."), "muted"))
        self.choose(self.current)

    def _row(self, link: Link) -> KeyPointRow:
        one = KeyPointRow(link, *self._sides)
        one.clicked.connect(self._clicked)
        one.play_asked.connect(self.play_asked)
        one.ruled.connect(self.ruled)
        one.words_asked.connect(self.words_asked)
        return one

    def _clicked(self, number: int) -> None:
        self.choose(0 if number == self.current else number)
        self.chosen.emit(self.current)
