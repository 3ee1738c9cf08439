"""The talk after a joint visit, in its fixed order: one step opens after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import AfterVisit
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import TextField
from app.ui.coach.plan_checked import CheckedField
from app.ui.coach.plan_pick import LineField
from app.ui.context import Context
from app.ui.editor.area import Area
from app.ui.widgets.basics import column, drop, label, row
from app.workflow import AfterStep, open_step


class StepCard(QFrame):
    """One step: shut until the one before has been said something to."""

    def __init__(self, number: int, name: str, *parts: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        head = row(label(str(number), "key", wrap=False), label(name, "heading"), spacing=10)
        head.setStretch(1, 1)
        self._inside = QWidget()
        self._inside.setLayout(column(*parts, spacing=12))
        layout = column(head, self._inside, spacing=10)
        layout.setContentsMargins(20, 14, 20, 16)
        self.setLayout(layout)

    @property
    def is_shut(self) -> bool:
        """Whether only its name is shown."""
        return self._inside.isHidden()

    def open(self, *, is_open: bool) -> None:
        """Show or hide what is asked."""
        self._inside.setVisible(is_open)


class AnswersList(QWidget):
    """What went well: the question is asked again after every answer."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__()
        self.desk = desk
        self.areas: list[Area] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._lines)
        self._fill(1)
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show the answers; what is being written stays where it is."""
        if not self.desk.is_open:
            return
        wanted = (self.desk.record.after or AfterVisit()).went_well
        if self._answers() != wanted:
            self._fill(len(wanted) + 1)
            for area, text in zip(self.areas, (*wanted, ""), strict=True):
                area.show_text(text)
        self._tidy()

    def _answers(self) -> tuple[str, ...]:
        texts = (" ".join(area.toPlainText().split()) for area in self.areas)
        return tuple(one for one in texts if one)

    def _fill(self, count: int) -> None:
        while len(self.areas) > count:
            drop(self._lines, self.areas.pop())
        while len(self.areas) < count:
            again = self.tr("And what else?")
            question = again if self.areas else self.tr("What went well?")
            area = Area(f"{question} {len(self.areas) + 1}", one_line=True)
            area.setPlaceholderText(question)
            area.typed.connect(self._typed)
            area.left.connect(self.desk.end_step)
            self.areas.append(area)
            self._lines.addWidget(area)

    def _tidy(self) -> None:
        if self.areas[-1].toPlainText().strip():
            self._fill(len(self.areas) + 1)

    def _typed(self, _text: str) -> None:
        after = self.desk.record.after or AfterVisit()
        self.desk.change("went_well", after=replace(after, went_well=self._answers()))
        self._tidy()


class AfterVisitView(QWidget):
    """All five steps."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self.desk = desk
        self.rep_view = TextField(
            desk,
            self.tr("How did you see it?"),
            _get("rep_view"),
            self._putter("rep_view"),
            hint=self.tr("The rep speaks first; the manager writes it down or asks on."),
            lowest=2,
        )
        self.went_well = AnswersList(desk)
        self.one_thing = CheckedField(
            context,
            desk,
            self.tr("One thing, put as a question"),
            _get("one_thing"),
            self._putter("one_thing"),
            hint=self.tr("What would happen if … next time?"),
        )
        self.compliment = TextField(
            desk,
            self.tr("What you saw and liked, as it was said"),
            _get("compliment"),
            self._putter("compliment"),
        )
        self.practise = TextField(
            desk,
            self.tr("What is worth practising?"),
            _get("practise"),
            self._putter("practise"),
            one_line=True,
        )
        self.line = LineField(context, desk, self.tr("The line for it"), _get("line"), self._putter("line"))
        self.steps = {
            AfterStep.REP_VIEW: StepCard(1, self.tr("The rep's view"), self.rep_view),
            AfterStep.WENT_WELL: StepCard(2, self.tr("What went well"), self.went_well),
            AfterStep.ONE_THING: StepCard(3, self.tr("One thing"), self.one_thing),
            AfterStep.COMPLIMENT: StepCard(4, self.tr("A sincere compliment"), self.compliment),
            AfterStep.PRACTISE: StepCard(5, self.tr("Next practice"), self.practise, self.line),
        }
        self.setLayout(column(*self.steps.values(), spacing=12))
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Open as many steps as have been come to; one that was written into stays open."""
        if not self.desk.is_open:
            return
        after = self.desk.record.after or AfterVisit()
        order = list(AfterStep)
        reached = order.index(open_step(after))
        for at, step in enumerate(order):
            self.steps[step].open(is_open=at <= reached or bool(getattr(after, step.value)))

    def _putter(self, name: str) -> Callable[[Any], dict[str, Any]]:
        return partial(self._put, name)

    def _put(self, name: str, value: Any) -> dict[str, Any]:
        after = self.desk.record.after or AfterVisit()
        return {"after": replace(after, **{name: value})}


def _get(name: str) -> Callable[[Any], Any]:
    return lambda visit: getattr(visit.after or AfterVisit(), name)
