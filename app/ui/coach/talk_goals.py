"""The goals made in a talk: each in a row, one at a time opened with its prompts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Goal, GoFirstError, Talk
from app.ui.coach.desk import RecordDesk
from app.ui.coach.goal_form import GoalForm
from app.ui.coach.talk_parts import day_text, trash_in_hand
from app.ui.context import Context
from app.ui.widgets.basics import bring_into_view, button, clear, column, label, row, tool_button
from app.ui.widgets.wrapping_button import WrappingButton
from app.workflow import fresh, goals_of, is_draft


class TalkGoals(QWidget):
    """What both want to reach until next time."""

    written = Signal()
    """The goal in hand has another text, and Ctrl+Z belongs to it."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context, self._desk = context, desk
        self.desk = RecordDesk(context, self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.rows: list[WrappingButton] = []
        self.form = GoalForm(context, self.desk)
        self.close_form = button(self.tr("Done with this goal"), icon_name="check", clicked=self.put_away)
        self._form_box = QWidget()
        self.delete = tool_button("trash", self.tr("Delete this goal"), clicked=self._delete)
        inside = column(self.form, row(self.close_form, None, self.delete), spacing=12)
        inside.setContentsMargins(0, 6, 0, 0)
        self._form_box.setLayout(inside)
        self._form_box.hide()
        self.add = button(self.tr("Make a goal"), icon_name="goal", clicked=self.begin)
        self._hint = label(
            self.tr("One goal is plenty: something small that can be heard in the next call."), "muted"
        )
        self.setLayout(column(self._hint, self._rows, self._form_box, row(self.add, None), spacing=8))
        self.desk.changed.connect(self._goal_changed)
        self.desk.kept.connect(self._goal_kept)
        self._shown: object = None

    def show_talk(self) -> None:
        """Show the goals of the talk in hand."""
        self.put_away()
        self._shown = None
        self.show_rows()

    def show_rows(self) -> None:
        """Show the goals as they are on the disk, and that in hand as it is written."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        goals = [self._as_written(one) for one in goals_of(self._context.services, self._desk.record)]
        in_hand = self.desk.record.id if self.desk.is_open else ""
        shown = [(one.id, one.text, one.due, one.id == in_hand) for one in goals]
        if (shown, in_hand) == self._shown:
            return
        self._shown = (shown, in_hand)
        clear(self._rows)
        self.rows = []
        for goal in goals:
            if goal.id == in_hand:
                continue
            text = goal.text.strip() or self.tr("A goal without words")
            small = self._state_of(goal)
            one = WrappingButton(f"{text} · {small}", "point", partial(self.take_up, goal.id))
            self.rows.append(one)
            self._rows.addWidget(one)
        self._hint.setVisible(not goals and not in_hand)

    def begin(self) -> None:
        """A new goal; it is kept with its first word."""
        talk = self._desk.record
        self._open(Goal(**fresh(), rep=talk.rep, text="", talk=talk.id))
        self.form.start_writing()

    def take_up(self, goal_id: str) -> None:
        """Go on with a goal."""
        try:
            self._open(self._context.services.records.get(Goal, goal_id))
        except GoFirstError as error:
            self._context.host.show_error(error)

    def put_away(self) -> None:
        """Keep the goal in hand and fold its prompts away."""
        self.desk.close()
        self._form_box.hide()
        self.add.show()
        self.show_rows()

    def _delete(self) -> None:
        if trash_in_hand(self._context, self.desk, "goal", self.tr("The goal lies in the trash.")):
            self.put_away()

    def leave(self) -> None:
        """Keep what is being written."""
        self.desk.flush()

    def _open(self, goal: Goal) -> None:
        self.desk.open(goal)
        self._form_box.show()
        self.add.hide()
        self.show_rows()
        bring_into_view(self._form_box)

    def _as_written(self, goal: Goal) -> Goal:
        if self.desk.is_open and self.desk.record.id == goal.id and isinstance(self.desk.record, Goal):
            return self.desk.record
        return goal

    def _goal_changed(self) -> None:
        self.written.emit()

    def _goal_kept(self) -> None:
        goal, talk = self.desk.record, self._desk.record
        if goal.talk == talk.id and goal.id not in talk.goals:
            self._desk.change(goals=(*talk.goals, goal.id))
            # What a person did last is still a word in the goal.
            self.written.emit()
        self.show_rows()

    def _state_of(self, goal: Goal) -> str:
        if is_draft(goal) or goal.due is None:
            return self.tr("a draft: no day yet")
        return self.tr("by {day}").format(day=day_text(goal.due))
