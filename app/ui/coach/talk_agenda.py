"""The agenda of a talk: points with their minutes, moved, added, left out; ticked off while it goes on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import AgendaItem, Talk
from app.ui.coach.desk import RecordDesk
from app.ui.coach.talk_parts import BareText, Minutes, Section
from app.ui.coach.talk_tick import Tick, come_after
from app.ui.widgets.basics import button, clear, label, row, tool_button
from app.ui.widgets.wrapping_button import WrappingButton
from app.workflow import planned_minutes


def default_agenda(*, with_look_back: bool) -> tuple[AgendaItem, ...]:
    """A sensible beginning, in the user's language: 45 minutes."""

    def point(text: str, minutes: int) -> AgendaItem:
        return AgendaItem(text, minutes)

    first = (
        point(QCoreApplication.translate("TalkAgenda", "What we agreed last time"), 10)
        if with_look_back
        else point(QCoreApplication.translate("TalkAgenda", "How are you, and how is the work?"), 10)
    )
    return (
        first,
        point(QCoreApplication.translate("TalkAgenda", "What the rep wants to talk about"), 10),
        point(QCoreApplication.translate("TalkAgenda", "A look at takes and conversations"), 10),
        point(QCoreApplication.translate("TalkAgenda", "One goal, and the line to practise"), 10),
        point(QCoreApplication.translate("TalkAgenda", "Who does what, and when we meet again"), 5),
    )


class AgendaRow(QWidget):
    """One point."""

    def __init__(self, desk: RecordDesk, number: int, moved: Any, dropped: Any) -> None:
        super().__init__()
        self._desk, self._number = desk, number
        self.text = BareText(
            desk,
            self.tr("Point {number}").format(number=number + 1),
            f"point {number}",
            self._text_of,
            partial(_put, desk, number, "text"),
            hint=self.tr("What to talk about"),
        )
        self.minutes = Minutes(self.tr("Minutes of point {number}").format(number=number + 1))
        self.minutes.valueChanged.connect(self._set_minutes)
        self.up = tool_button("up", self.tr("Earlier"), clicked=partial(moved, number, -1), size=16)
        self.down = tool_button("down", self.tr("Later"), clicked=partial(moved, number, 1), size=16)
        self.drop = tool_button("cross", self.tr("Leave out"), clicked=partial(dropped, number), size=16)
        layout = row(self.text, self.minutes, self.up, self.down, self.drop, spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        desk.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show the minutes, and which way it can be moved."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        agenda = self._desk.record.agenda
        if self._number < len(agenda):
            self.minutes.blockSignals(True)
            self.minutes.setValue(agenda[self._number].minutes)
            self.minutes.blockSignals(False)
            self.up.setEnabled(self._number > 0)
            self.down.setEnabled(self._number < len(agenda) - 1)

    def _text_of(self, record: Any) -> str:
        return str(record.agenda[self._number].text)

    def _set_minutes(self, minutes: int) -> None:
        self._desk.change(f"minutes {self._number}", **_put(self._desk, self._number, "minutes", minutes))


class AgendaSection(Section):
    """Before the talk: what will be talked about, and for how long."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__(icon_name="calendar")
        self.rename(self.tr("Agenda"))
        self._desk = desk
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.rows: list[AgendaRow] = []
        self.add = button(self.tr("Add a point"), "quiet", icon_name="plus", clicked=self._add)
        self.parts.addLayout(self._rows)
        self.parts.addLayout(row(self.add, None))
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show the points, and how long all of it takes."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        agenda = self._desk.record.agenda
        if len(self.rows) != len(agenda):
            clear(self._rows)
            self.rows = [AgendaRow(self._desk, one, self._move, self._drop) for one in range(len(agenda))]
            for one in self.rows:
                self._rows.addWidget(one)
            fields = [(one.text, one.minutes, one.up, one.down, one.drop) for one in self.rows]
            come_after(self.head, [*chain.from_iterable(fields), self.add])
        points = self.tr("%n point(s)", "", len(agenda))
        minutes = self.tr("{minutes} min").format(minutes=planned_minutes(self._desk.record))
        self.show_state(f"{points} · {minutes}")

    def _add(self) -> None:
        self._desk.change(agenda=(*self._desk.record.agenda, AgendaItem("", 5)))
        self.rows[-1].text.setFocus()

    def _move(self, number: int, by: int) -> None:
        agenda = list(self._desk.record.agenda)
        agenda.insert(number + by, agenda.pop(number))
        self._desk.change(agenda=tuple(agenda))

    def _drop(self, number: int) -> None:
        agenda = self._desk.record.agenda
        self._desk.change(agenda=(*agenda[:number], *agenda[number + 1 :]))


class AgendaTicks(QVBoxLayout):
    """While the talk goes on: each point with its tick; a click on a point takes its notes in hand."""

    chosen = Signal(int)

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__()
        self.setSpacing(2)
        self._desk = desk
        self.ticks: list[Tick] = []
        self.points: list[WrappingButton] = []
        self._frames: list[QFrame] = []
        self.current = 0
        self._shown: object = None
        desk.changed.connect(self.show_now)

    def choose(self, number: int) -> None:
        """Take a point in hand."""
        self.current = number
        self._shown = None
        self.show_now()
        self.chosen.emit(number)

    def show_now(self) -> None:
        """Show the points and what was done."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        agenda = self._desk.record.agenda
        shown = [(one.text, one.minutes, one.done) for one in agenda]
        if (shown, self.current) == self._shown:
            return
        self._shown = (shown, self.current)
        focused = next((number for number, one in enumerate(self.ticks) if one.hasFocus()), None)
        clear(self)
        self.ticks, self.points, self._frames = [], [], []
        for number, item in enumerate(agenda):
            self.addWidget(self._row(number, item))
        if focused is not None and focused < len(self.ticks):
            self.ticks[focused].setFocus()

    def _row(self, number: int, item: AgendaItem) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "current" if number == self.current else "row")
        tick = Tick(self.tr("Talked about: {point}").format(point=item.text), checked=item.done)
        tick.toggled.connect(partial(self._ticked, number))
        text = item.text or self.tr("A point without words")
        minutes = self.tr("{minutes} min").format(minutes=item.minutes)
        point = WrappingButton(text, "point", partial(self.choose, number))
        layout = row(tick, point, label(minutes, "small", wrap=False), spacing=2)
        layout.setStretch(1, 1)
        layout.setContentsMargins(8, 0, 8, 0)
        frame.setLayout(layout)
        self.ticks.append(tick)
        self.points.append(point)
        self._frames.append(frame)
        return frame

    def _ticked(self, number: int, done: bool) -> None:
        agenda = self._desk.record.agenda
        if number >= len(agenda):
            return
        if done and number == self.current and number + 1 < len(agenda):
            self.current = number + 1
            self.chosen.emit(self.current)
        self._desk.change(**_put(self._desk, number, "done", done))


def _put(desk: RecordDesk, number: int, key: str, value: Any) -> dict[str, Any]:
    agenda = list(desk.record.agenda)
    agenda[number] = replace(agenda[number], **{key: value})
    return {"agenda": tuple(agenda)}
