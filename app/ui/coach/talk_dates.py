"""Days in rows: who does what by when, and when to follow up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Agreement, Talk
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import DayEdit
from app.ui.coach.talk_parts import BareText
from app.ui.coach.talk_tick import come_after
from app.ui.widgets.basics import button, clear, column, label, row, tool_button
from app.ui.widgets.choices import Combo
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding


class DayCell(QWidget):
    """A day in a row, or a button that gives it one."""

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        get: Callable[[Any], date | None],
        put: Callable[[date | None], dict[str, Any]],
    ) -> None:
        super().__init__()
        self._desk, self._name, self._get, self._put = desk, name, get, put
        self.add = button(self.tr("By when?"), "quiet", icon_name="calendar", clicked=self._add)
        self.add.setAccessibleName(f"{name}: {self.add.text()}")
        self.edit = DayEdit(name)
        self.edit.dateChanged.connect(self._chosen)
        self.setLayout(row(self.add, self.edit, spacing=0))
        desk.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show the day."""
        if not self._desk.is_open:
            return
        try:
            day = self._get(self._desk.record)
        except (IndexError, AttributeError):
            # The row has just gone, and this goes with it.
            return
        self.add.setVisible(day is None)
        self.edit.setVisible(day is not None)
        if day is not None:
            self.edit.blockSignals(True)
            self.edit.setDate(QDate(day.year, day.month, day.day))
            self.edit.blockSignals(False)

    def _add(self) -> None:
        self._desk.change(**self._put(in_days(7)))
        self.edit.setFocus()

    def _chosen(self, day: QDate) -> None:
        self._desk.change(self._name, **self._put(date(day.year(), day.month(), day.day())))


class AgreementRow(QWidget):
    """Who does what by when."""

    def __init__(
        self, desk: RecordDesk, number: int, names: list[str], drop: Callable[[int], object]
    ) -> None:
        super().__init__()
        self._desk, self._number, self._names = desk, number, names
        self.who = Combo(self.tr("Who does it"), 10)
        self.who.picked.connect(partial(self._change, "who"))
        self.what = BareText(
            desk,
            self.tr("What is done"),
            f"agreement {number}",
            lambda record: record.agreements[number].what,
            lambda text: self._with("what", text),
            hint=self.tr("does what?"),
        )
        self.due = DayCell(
            desk,
            self.tr("Day of agreement {number}").format(number=number + 1),
            lambda record: record.agreements[number].due,
            lambda day: self._with("due", day),
        )
        self.drop = tool_button("cross", self.tr("Leave out"), clicked=partial(drop, number), size=16)
        first = row(self.who, self.what, spacing=6)
        first.setStretch(1, 1)
        second = row(self.due, None, self.drop, spacing=6)
        self.setLayout(column(Folding(first, second, wide_from=560, spacing=6)))
        desk.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show who it is."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        agreements = self._desk.record.agreements
        if self._number < len(agreements):
            who = agreements[self._number].who
            names = [*self._names, *([who] if who and who not in self._names else [])]
            self.who.show_entries([(one, one) for one in names], who)

    def _change(self, key: str, value: object) -> None:
        self._desk.change(**self._with(key, value))

    def _with(self, key: str, value: object) -> dict[str, Any]:
        agreements = list(self._desk.record.agreements)
        agreements[self._number] = replace(agreements[self._number], **{key: value})
        return {"agreements": tuple(agreements)}


class AgreementList(QWidget):
    """All of them, and a button for one more. Tab comes to them after `anchor`."""

    def __init__(self, desk: RecordDesk, anchor: QWidget) -> None:
        super().__init__()
        self._anchor = anchor
        self._desk = desk
        self._names: list[str] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.rows: list[AgreementRow] = []
        self.add = button(self.tr("Add who does what"), "quiet", icon_name="plus", clicked=self._add)
        self.setLayout(column(self._rows, row(self.add, None), spacing=6))
        desk.changed.connect(self.show_now)

    def use_names(self, names: list[str]) -> None:
        """Who may do something; the first is proposed."""
        self._names = [*names, self.tr("Both of us")]
        self.rows = []
        clear(self._rows)
        self.show_now()

    def show_now(self) -> None:
        """Show as many rows as there are agreements."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        agreements = self._desk.record.agreements
        if len(self.rows) != len(agreements):
            clear(self._rows)
            count = range(len(agreements))
            self.rows = [AgreementRow(self._desk, one, self._names, self._drop) for one in count]
            for one in self.rows:
                self._rows.addWidget(one)
            fields = [(one.who, one.what, one.due.add, one.due.edit, one.drop) for one in self.rows]
            come_after(self._anchor, list(chain.from_iterable(fields)))

    def _add(self) -> None:
        who = self._names[0] if self._names else ""
        self._desk.change(agreements=(*self._desk.record.agreements, Agreement(who, "")))
        self.rows[-1].what.setFocus()

    def _drop(self, number: int) -> None:
        agreements = self._desk.record.agreements
        self._desk.change(agreements=(*agreements[:number], *agreements[number + 1 :]))


class FollowUps(QWidget):
    """Days on which both look how it goes. Tab comes to them after `anchor`."""

    def __init__(self, desk: RecordDesk, anchor: QWidget) -> None:
        super().__init__()
        self._anchor = anchor
        self._desk = desk
        self._holder = QWidget()
        self._flow = Flow(spacing=10)
        self._holder.setLayout(self._flow)
        self.cells: list[DayCell] = []
        self._in_order: list[QWidget] = []
        self.add = button(self.tr("Add a day"), "quiet", icon_name="plus", clicked=self._add)
        self.setLayout(
            column(
                label(self.tr("Look in between how it goes"), "overline"),
                self._holder,
                row(self.add, None),
                spacing=4,
            )
        )
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show as many days as there are."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        days = self._desk.record.follow_ups
        self._holder.setVisible(bool(days))
        if len(self.cells) != len(days):
            clear(self._flow)
            self.cells, self._in_order = [], []
            for number in range(len(days)):
                self._flow.addWidget(self._cell(number))
            come_after(self._anchor, self._in_order)

    def _cell(self, number: int) -> QWidget:
        name = self.tr("Day {number} to follow up").format(number=number + 1)
        cell = DayCell(self._desk, name, lambda record: record.follow_ups[number], partial(self._put, number))
        self.cells.append(cell)
        drop = tool_button(
            "cross",
            self.tr("Leave out: {what}").format(what=name),
            clicked=partial(self._drop, number),
            size=16,
        )
        holder = QWidget()
        holder.setLayout(row(cell, drop, spacing=2))
        self._in_order = [*self._in_order, cell.add, cell.edit, drop]
        return holder

    def _add(self) -> None:
        days = self._desk.record.follow_ups
        day = max(days) + timedelta(days=7) if days else in_days(7)
        self._desk.change(follow_ups=(*days, day))

    def _put(self, number: int, day: date | None) -> dict[str, Any]:
        days = list(self._desk.record.follow_ups)
        if day is not None:
            days[number] = day
        return {"follow_ups": tuple(days)}

    def _drop(self, number: int) -> None:
        days = self._desk.record.follow_ups
        self._desk.change(follow_ups=(*days[:number], *days[number + 1 :]))


def in_days(days: int) -> date:
    """So many days from today, as the calendar on the wall counts."""
    return date.today() + timedelta(days=days)  # noqa: DTZ011 - the day on the wall, not in UTC
