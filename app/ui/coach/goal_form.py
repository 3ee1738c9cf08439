"""The prompts of a goal: five short ones, an if-then plan, and the line to practise for it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain import Goal, LineRef
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import DayField, TextField
from app.ui.coach.goal_line import LinePicker
from app.ui.coach.talk_dates import in_days
from app.ui.context import Context
from app.ui.widgets.basics import as_sentence, column, label, set_role
from app.ui.widgets.folding import Folding
from app.workflow import GoalPart, is_draft, missing_parts


class DueField(DayField):
    """By when; a click begins with a day that leaves time to practise."""

    def _add(self) -> None:
        self.desk.change(due=in_days(28))
        self.edit.setFocus()


class GoalForm(QWidget):
    """Shows the goal that a desk has in hand, and says kindly what it still lacks."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context, self._desk = context, desk
        texts = {
            "text": (self.tr("What will you do?"), self.tr("One thing that can be seen or heard.")),
            "measure": (
                self.tr("How will you both see that it worked?"),
                self.tr("What is there then that is not there now?"),
            ),
            "attainable": (
                self.tr("What does it take, and what helps?"),
                self.tr("Time, practice, somebody."),
            ),
            "relevant": (
                self.tr("What is it good for?"),
                self.tr("For the buyer, for the team, for yourself."),
            ),
        }
        self.fields = {
            key: TextField(desk, name, partial(_read, key), partial(_write, key), hint=hint, one_line=True)
            for key, (name, hint) in texts.items()
        }
        self.due = DueField(desk, self.tr("By when?"), partial(_read, "due"), partial(_write, "due"))
        self.if_buyer = TextField(
            desk,
            self.tr("If the buyer says …"),
            partial(_read, "if_buyer"),
            partial(_write, "if_buyer"),
            hint=self.tr("the words that you will hear"),
            one_line=True,
        )
        self.then_i = TextField(
            desk,
            self.tr("… then I"),
            partial(_read, "then_i"),
            partial(_write, "then_i"),
            hint=self.tr("what you say or do at once"),
            one_line=True,
        )
        plan = Folding(self.if_buyer, self.then_i, wide_from=520, spacing=14)
        plan.set_stretch(1, 1)
        self.line = LinePicker(context)
        self.line.picked.connect(self._line_picked)
        self.line.practise_asked.connect(self._practise)
        self.missing = label("", "muted")
        parts = column(spacing=14)
        for one in (*self.fields.values(), self.due, plan):
            parts.addWidget(one)
        parts.addLayout(
            column(label(self.tr("The line to practise for it"), "overline"), self.line, spacing=4)
        )
        parts.addWidget(self.missing)
        self.setLayout(parts)
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show the line, and what is missing."""
        if not self._desk.is_open or not isinstance(self._desk.record, Goal):
            return
        goal = self._desk.record
        self.line.show_line(goal.line)
        text = self._missing_text(goal)
        self.missing.setText(text)
        self.missing.setVisible(bool(text))
        set_role(self.missing, "warn" if is_draft(goal) and goal.text.strip() else "muted")

    def start_writing(self) -> None:
        """Ready to write the first answer."""
        self.fields["text"].area.setFocus()

    def _missing_text(self, goal: Goal) -> str:
        names = {
            GoalPart.MEASURE: self.tr("how you will both see it"),
            GoalPart.ATTAINABLE: self.tr("what it takes"),
            GoalPart.RELEVANT: self.tr("what it is good for"),
            GoalPart.IF_THEN: self.tr("an if-then plan"),
            GoalPart.LINE: self.tr("a line to practise"),
        }
        missing = missing_parts(goal)
        if GoalPart.TEXT in missing:
            return ""
        rest = ", ".join(names[one] for one in missing if one in names)
        parts = []
        if GoalPart.DUE in missing:
            parts.append(self.tr("Without a day this is a draft: by when will you have done it?"))
        if rest:
            parts.append(self.tr("Could still be added: {parts}.").format(parts=rest))
        return as_sentence(" ".join(parts))

    def _line_picked(self, ref: LineRef | None) -> None:
        self._desk.change(line=ref)

    def _practise(self, ref: LineRef) -> None:
        self._desk.flush()
        self._context.host.open_line(ref)


def _read(key: str, record: Any) -> Any:
    return getattr(record, key, None if key == "due" else "")


def _write(key: str, value: Any) -> dict[str, Any]:
    return {key: value}
