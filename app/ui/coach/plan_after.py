"""A call plan after the call, in five minutes: the rep first, then the manager, then what to practise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import AfterCall, AgainstPlan, Answer, PlannedKind
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import TextField
from app.ui.coach.plan_checked import CheckedField
from app.ui.coach.plan_pick import LineField
from app.ui.context import Context
from app.ui.editor.area import Area
from app.ui.widgets.basics import button, card, clear, column, label
from app.ui.widgets.choices import Chips
from app.ui.widgets.folding import Folding
from app.workflow import against_plan, with_answer


class AgainstRow(QFrame):
    """One thing that was planned: whether it happened, with a word."""

    answered = Signal(object)
    """The `AgainstPlan` as it is now."""
    left = Signal()

    def __init__(self, item: AgainstPlan, answers: list[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.item = item
        self.chips = Chips(item.item, answers)
        self.chips.chosen.connect(self._chosen)
        self.word = Area(self.tr("A word about it: {item}").format(item=item.item), one_line=True)
        self.word.setPlaceholderText(self.tr("A word about it"))
        self.word.typed.connect(self._typed)
        self.word.left.connect(self.left)
        beside = Folding(self.word, self.chips, wide_from=520, spacing=10)
        layout = column(label(item.item), beside, spacing=6)
        layout.setContentsMargins(14, 10, 14, 10)
        self.setLayout(layout)
        self.show_item(item)

    def show_item(self, item: AgainstPlan) -> None:
        """Show what was answered."""
        self.item = item
        if item.answer is not None:
            self.chips.choose(item.answer.value)
        else:
            self.chips.clear_choice()
        self.word.show_text(item.text)

    def _chosen(self, key: str) -> None:
        self.answered.emit(replace(self.item, answer=Answer(key)))

    def _typed(self, text: str) -> None:
        self.answered.emit(replace(self.item, text=" ".join(text.split())))


class AgainstList(QWidget):
    """Everything that was planned."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[AgainstRow] = []
        self._none = label(self.tr("Nothing was planned to compare with."), "muted")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.setLayout(column(self._none, self._lines, spacing=0))
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show the plan as it is now, with what was answered."""
        if not self.desk.is_open:
            return
        items = against_plan(self.desk.record)
        if [(one.kind, one.item) for one in items] != [(one.item.kind, one.item.item) for one in self.rows]:
            self._make(items)
        for one, item in zip(self.rows, items, strict=True):
            one.show_item(item)
        self._none.setVisible(not items)

    def _make(self, items: tuple[AgainstPlan, ...]) -> None:
        clear(self._lines)
        self.rows = []
        before: PlannedKind | None = None
        for item in items:
            if item.kind is not before:
                before = item.kind
                self._lines.addWidget(label(self._heading(item.kind), "overline"))
            one = AgainstRow(item, self._answers())
            one.answered.connect(self._answered)
            one.left.connect(self.desk.end_step)
            self.rows.append(one)
            self._lines.addWidget(one)

    def _heading(self, kind: PlannedKind) -> str:
        return {
            PlannedKind.QUESTION: self.tr("Did you ask it?"),
            PlannedKind.OBJECTION: self.tr("Did it come up?"),
            PlannedKind.COMMITMENT: self.tr("Did you get it?"),
        }[kind]

    def _answers(self) -> list[tuple[str, str]]:
        return [
            (Answer.YES.value, self.tr("Yes")),
            (Answer.NO.value, self.tr("No")),
            (Answer.UNSURE.value, self.tr("Could not tell")),
        ]

    def _answered(self, item: AgainstPlan) -> None:
        self.desk.change(f"against {item.item}", after=with_answer(self.desk.record, item))


class AfterCallView(QWidget):
    """The five minutes after a call."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context = context
        self.desk = desk
        self.rep_view = TextField(
            desk,
            self.tr("How did it go, in your own words?"),
            _after("rep_view"),
            partial(self._put, "rep_view"),
            hint=self.tr("What happened, and what surprised you?"),
            lowest=2,
        )
        self.against = AgainstList(desk)
        self.went_well = TextField(
            desk, self.tr("What went well?"), _after("went_well"), partial(self._put, "went_well")
        )
        self.manager_view = CheckedField(
            context,
            desk,
            self.tr("How the manager sees it"),
            _after("manager_view"),
            partial(self._put, "manager_view"),
            hint=self.tr("What stood out, put as a question"),
        )
        self._waits = label(self.tr("The manager writes here once the rep has said how it went."), "muted")
        self.practise = TextField(
            desk,
            self.tr("What is worth practising?"),
            _after("practise"),
            partial(self._put, "practise"),
            one_line=True,
        )
        self.line = LineField(
            context, desk, self.tr("The line for it"), _after("line"), partial(self._put, "line"), role=""
        )
        self.own_line = button(
            self.tr("Take the scenario of this plan"), "chip", icon_name="plan", clicked=self._take_own
        )
        self.setLayout(
            column(
                _card(self.tr("The rep first"), self.rep_view, self.went_well),
                _card(self.tr("Against the plan"), self.against),
                _card(self.tr("Then the manager"), self._waits, self.manager_view),
                _card(self.tr("Next"), self.practise, self.line, self.own_line),
                spacing=16,
            )
        )
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show what follows from what is written."""
        if not self.desk.is_open:
            return
        plan = self.desk.record
        after = plan.after or AfterCall()
        # What the manager wrote is not hidden again when the rep rewrites.
        may_write = bool(after.rep_view.strip() or after.manager_view.strip())
        self.manager_view.setVisible(may_write)
        self._waits.setVisible(not may_write)
        self.own_line.setVisible(plan.line is not None and after.line is None)

    def _put(self, name: str, value: Any) -> dict[str, Any]:
        after = self.desk.record.after or AfterCall()
        return {"after": replace(after, **{name: value})}

    def _take_own(self) -> None:
        self.desk.change(**self._put("line", self.desk.record.line))
        self.line.practise.setFocus()


def _after(name: str) -> Callable[[Any], Any]:
    return lambda plan: getattr(plan.after or AfterCall(), name)


def _card(name: str, *parts: QWidget) -> QFrame:
    layout = column(label(name, "heading"), *parts, spacing=12)
    layout.setContentsMargins(20, 16, 20, 18)
    return card(layout)
