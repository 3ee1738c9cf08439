"""A list of pairs of texts: an objection and its answer, a name and a role, a sign and its meaning.

There is always one empty pair at the end: writing into it is all that adding takes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import Field, Put
from app.ui.editor.area import Area
from app.ui.widgets.basics import column, drop, row, tool_button

Pair = tuple[str, str]
GetPairs = Callable[[Any], tuple[Pair, ...]]


class PairRow(QFrame):
    """One pair."""

    typed = Signal()
    left = Signal()
    remove_asked = Signal()

    def __init__(self, names: Pair, hints: Pair, *, stacked: bool) -> None:
        super().__init__()
        self.first = Area(names[0], one_line=True)
        self.second = Area(names[1], one_line=not stacked)
        self._names = names
        for area, hint in zip((self.first, self.second), hints, strict=True):
            area.setPlaceholderText(hint)
            area.typed.connect(self._typed)
            area.left.connect(self.left)
        self.remove = tool_button("cross", self.tr("Remove"), clicked=self.remove_asked.emit, size=14)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        fields: QWidget = QWidget()
        if stacked:
            fields.setLayout(column(self.first, self.second, spacing=4))
        else:
            beside = row(self.first, self.second, spacing=8)
            beside.setStretch(0, 1)
            beside.setStretch(1, 1)
            fields.setLayout(beside)
        layout = row(fields, self.remove, spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.number(1)

    @property
    def pair(self) -> Pair:
        """What is written."""
        one, other = self.first.toPlainText(), self.second.toPlainText()
        return " ".join(one.split()), " ".join(other.split()) if self.second.is_one_line else other.strip()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return self.pair == ("", "")

    def number(self, number: int) -> None:
        """Its place, for who cannot see it."""
        for area, name in zip((self.first, self.second), self._names, strict=True):
            area.setAccessibleName(f"{name} {number}")
        self.remove.setAccessibleName(f"{self.tr('Remove')}: {self._names[0]} {number}")
        self.remove.setVisible(not self.is_empty)

    def show_pair(self, pair: Pair) -> None:
        """Show what the record says."""
        self.first.show_text(pair[0])
        self.second.show_text(pair[1])

    def _typed(self, _text: str) -> None:
        self.typed.emit()


class PairsField(Field):
    """The list. `stacked` puts the second text below the first and lets it have more lines."""

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        names: Pair,
        get: GetPairs,
        put: Put,
        *,
        note: str = "",
        hints: Pair = ("", ""),
        stacked: bool = False,
    ) -> None:
        self.rows: list[PairRow] = []
        self._names, self._hints, self._stacked = names, hints, stacked
        holder = QWidget()
        holder.setAccessibleName(name)
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10 if stacked else 4)
        super().__init__(desk, name, holder, note)
        self._get, self._put = get, put
        self._fill(1)

    def focus_first(self) -> None:
        """Write the next one."""
        self.rows[-1].first.setFocus()

    def show_now(self) -> None:
        """Show the list; what is being written stays where it is."""
        if not self.desk.is_open:
            return
        wanted = self._get(self.desk.record)
        if self._pairs() != wanted:
            self._fill(len(wanted) + 1)
            for one, pair in zip(self.rows, (*wanted, ("", "")), strict=True):
                one.show_pair(pair)
        self._tidy()

    def _pairs(self) -> tuple[Pair, ...]:
        return tuple(one.pair for one in self.rows if not one.is_empty)

    def _fill(self, count: int) -> None:
        while len(self.rows) > count:
            drop(self._lines, self.rows.pop())
        while len(self.rows) < count:
            one = PairRow(self._names, self._hints, stacked=self._stacked)
            one.typed.connect(self._typed)
            one.left.connect(self.desk.end_step)
            one.remove_asked.connect(partial(self._remove, one))
            self.rows.append(one)
            self._lines.addWidget(one)

    def _tidy(self) -> None:
        if not self.rows[-1].is_empty:
            self._fill(len(self.rows) + 1)
        for number, one in enumerate(self.rows, start=1):
            one.number(number)

    def _typed(self) -> None:
        self.desk.change(self.name, **self._put(self._pairs()))
        self._tidy()

    def _remove(self, one: PairRow) -> None:
        at = self.rows.index(one)
        left = tuple(other.pair for other in self.rows if other is not one and not other.is_empty)
        self.desk.end_step()
        self.desk.change(**self._put(left))
        self.rows[min(at, len(self.rows) - 1)].first.setFocus()
