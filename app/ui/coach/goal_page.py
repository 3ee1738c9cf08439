"""One goal on one page: its prompts, the line to practise, and how it went."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain import Answer, CoachingRecord, Goal, GoalState, GoFirstError, KnownError, Rep
from app.ui.coach.desk import RecordDesk
from app.ui.coach.goal_checks import GoalChecks
from app.ui.coach.goal_form import GoalForm
from app.ui.coach.talk_parts import day_text, is_newer_on_disk, trash_in_hand
from app.ui.coach.view import CoachView
from app.ui.context import Context
from app.ui.widgets.basics import button, card, column, label, row, scrolled, tool_button
from app.workflow import fresh, is_draft, look_back_at


class GoalView(CoachView):
    """A goal that was agreed on in a talk, or one of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk = RecordDesk(context, self)
        self._rep_name = ""
        self._opened_as = ""
        self.form = GoalForm(context, self.desk)
        # The page's own primary button does it.
        self.form.line.practise.hide()
        self.checks = GoalChecks()
        self.checks.added.connect(self._check)
        self.let_go = button(self.tr("Let it go"), "quiet", clicked=self._let_go)
        self.open_again = button(self.tr("Take it up again"), icon_name="undo", clicked=self._open_again)
        self.delete = tool_button("trash", self.tr("Delete this goal"), clicked=self._delete)
        self.practise = button(
            self.tr("Practise this line"), "primary", icon_name="practice", clicked=self._practise
        )
        self._state = label("", "good")
        form = column(self.form)
        form.setContentsMargins(18, 16, 18, 18)
        checks = column(label(self.tr("How it goes"), "heading"), self.checks, spacing=12)
        checks.setContentsMargins(18, 14, 18, 18)
        page = QWidget()
        inside = column(
            row(self._state, None),
            card(form),
            card(checks),
            row(self.let_go, self.open_again, None),
            None,
            spacing=14,
        )
        inside.setContentsMargins(28, 4, 28, 28)
        page.setLayout(inside)
        self.setLayout(column(scrolled(page)))
        self.desk.changed.connect(self._show)
        self.desk.kept.connect(self._kept)

    @property
    def title(self) -> str:
        """Whose goal it is."""
        if self._rep_name:
            return self.tr("A goal of {name}").format(name=self._rep_name)
        return self.tr("Your goal")

    @property
    def subtitle(self) -> str:
        """By when."""
        if not self.desk.is_open:
            return ""
        goal: Goal = self.desk.record
        if is_draft(goal) or goal.due is None:
            return self.tr("a draft")
        return self.tr("by {day}").format(day=day_text(goal.due))

    @property
    def record(self) -> CoachingRecord | None:
        """The goal."""
        return self.desk.record if self.desk.is_open else None

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What leads to practice."""
        return (self.delete, self.practise)

    def open(self, record_id: str) -> None:
        """Show a goal; `+` and the id of a rep stand for a new one."""
        self.leave()
        self._opened_as = record_id
        try:
            if record_id.startswith("+") or not record_id:
                goal = Goal(**fresh(), rep=record_id[1:], text="")
            else:
                goal = self.context.services.records.get(Goal, record_id)
            self._rep_name = self._name_of(goal)
        except GoFirstError as error:
            self.context.host.show_error(error)
            # Once this place has been gone to: only then is there a way back from it.
            QTimer.singleShot(0, self, self.back_asked.emit)
            return
        self.checks.begin_anew()
        self.desk.open(goal)
        if not goal.text:
            self.form.start_writing()

    def refresh(self) -> None:
        """Show what a talk noted about it meanwhile."""
        if self.desk.is_open and is_newer_on_disk(self.context, self.desk):
            self.open(self.desk.record.id)

    def leave(self) -> None:
        """Keep everything."""
        self.desk.flush()

    def undo(self) -> bool:
        """Take the last step back."""
        return self.desk.is_open and self.desk.undo()

    def _kept(self) -> None:
        self.named.emit(self._opened_as, self.desk.record.id)

    def _name_of(self, goal: Goal) -> str:
        if not goal.rep:
            return ""
        try:
            return self.context.services.records.get(Rep, goal.rep).name
        except KnownError:
            # The goal can be read without the rep who was deleted.
            return self.tr("somebody who is not here any more")

    def _show(self) -> None:
        goal: Goal = self.desk.record
        self.checks.show_goal(goal)
        is_open = goal.state is GoalState.OPEN
        text = {
            GoalState.OPEN: "",
            GoalState.REACHED: self.tr("Reached. Well done."),
            GoalState.LET_GO: self.tr("Let go: it counts no more, and stays readable."),
        }[goal.state]
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self.let_go.setVisible(is_open)
        self.open_again.setVisible(not is_open)
        self.practise.setVisible(goal.line is not None)
        self.title_changed.emit()

    def _delete(self) -> None:
        if trash_in_hand(self.context, self.desk, "goal", self.tr("The goal lies in the trash.")):
            self.back_asked.emit()

    def _check(self, answer: Answer, text: str) -> None:
        new = look_back_at(self.desk.record, answer, text)
        self.desk.change(checks=new.checks, state=new.state)

    def _let_go(self) -> None:
        self.desk.change(state=GoalState.LET_GO)

    def _open_again(self) -> None:
        self.desk.change(state=GoalState.OPEN)

    def _practise(self) -> None:
        goal: Goal = self.desk.record
        if goal.line is not None:
            self.desk.flush()
            self.context.host.open_line(goal.line)
