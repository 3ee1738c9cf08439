"""What was agreed on last time: each goal with its check, and who did what. A talk opens with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import Answer, Goal, KnownError, Talk
from app.ui.coach.talk_parts import Section, day_text
from app.ui.coach.talk_summary import if_then
from app.ui.coach.talk_tick import Tick
from app.ui.context import Context
from app.ui.editor.area import Area
from app.ui.widgets.basics import button, clear, column, label, quoted, row
from app.ui.widgets.choices import Chips
from app.workflow import LookBack, check_in_talk, look_back_at


class GoalRow(QFrame):
    """One goal of last time: was it reached, and one sentence about it."""

    opened = Signal(str)
    """Id of the goal."""
    answered = Signal()

    def __init__(self, context: Context, goal: Goal, talk: str) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context, self.goal, self._talk = context, goal, talk
        self.chips = Chips(
            goal.text,
            [
                (Answer.YES.value, self.tr("Yes")),
                (Answer.UNSURE.value, self.tr("Not yet")),
                (Answer.NO.value, self.tr("No")),
            ],
        )
        self.sentence = Area(self.tr("One sentence about it"), one_line=True, own_undo=True)
        self.sentence.setPlaceholderText(self.tr("One sentence: what happened?"))
        check = check_in_talk(goal, talk)
        if check is not None:
            self.chips.choose(check.answer.value)
            self.sentence.show_text(check.text)
        self.chips.chosen.connect(self._keep)
        self.sentence.left.connect(self._keep)
        look = button(
            self.tr("Look at it"), "quiet", icon_name="goal", clicked=partial(self.opened.emit, goal.id)
        )
        look.setAccessibleName(f"{look.text()}: {goal.text}")
        parts = column(spacing=8, margins=14)
        parts.addWidget(label(goal.text, "heading"))
        for one in self._about(goal):
            parts.addWidget(label(one, "small"))
        asked = row(label(self.tr("Reached?"), "overline", wrap=False), self.chips, look, spacing=10)
        asked.setStretch(1, 1)
        parts.addLayout(asked)
        parts.addWidget(self.sentence)
        self.setLayout(parts)

    def _keep(self, *_key: object) -> None:
        """Keep the check with the goal as it is now: others may have changed it."""
        key = self.chips.current
        if not key:
            return
        records = self._context.services.records
        text = " ".join(self.sentence.toPlainText().split())
        try:
            now = records.get(Goal, self.goal.id)
            check = check_in_talk(now, self._talk)
            if check is not None and (check.answer.value, check.text) == (key, text):
                return
            self.goal = records.save(look_back_at(now, Answer(key), text, talk=self._talk))
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self.answered.emit()

    def keep(self) -> None:
        """Keep the sentence that is being written."""
        self._keep()

    def _about(self, goal: Goal) -> list[str]:
        parts = []
        if goal.due is not None:
            parts.append(self.tr("By {day}").format(day=day_text(goal.due)))
        if goal.measure.strip():
            parts.append(goal.measure.strip())
        found = [" · ".join(parts)] if parts else []
        plan = if_then(goal)
        return [*found, plan] if plan else found


class LookBackSection(Section):
    """The goals and the agreements of the talk before."""

    goal_asked = Signal(str)
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(icon_name="goal")
        self.rename(self.tr("What we agreed last time"))
        self._context = context
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.parts.addLayout(self._rows)
        self.goals: list[GoalRow] = []
        self.ticks: list[Tick] = []
        self._before: Talk | None = None

    def show_look_back(self, found: LookBack, talk: Talk) -> None:
        """Show what was agreed on before this talk."""
        clear(self._rows)
        self.goals, self.ticks = [], []
        self._before = found.talk
        self.setVisible(found.talk is not None or bool(found.goals))
        for goal in found.goals:
            one = GoalRow(self._context, goal, talk.id)
            one.opened.connect(self.goal_asked)
            one.answered.connect(self._answered)
            self.goals.append(one)
            self._rows.addWidget(one)
        if found.talk is not None and found.talk.agreements:
            self._rows.addWidget(label(self.tr("Who does what"), "overline"))
            for number, agreed in enumerate(found.talk.agreements):
                due = f" · {day_text(agreed.due)}" if agreed.due is not None else ""
                text = f"{agreed.who}: {agreed.what}{due}" if agreed.who else f"{agreed.what}{due}"
                self._rows.addWidget(self._tick(number, text, done=agreed.done))
        if found.talk is not None and not found.goals and not found.talk.agreements:
            text = found.talk.summary.strip()
            nothing = self.tr("Nothing was agreed on last time.")
            self._rows.addWidget(label(quoted(text) if text else nothing))
        self._show_state()

    def keep(self) -> None:
        """Keep the sentences that are being written."""
        for one in self.goals:
            one.keep()

    @property
    def is_done(self) -> bool:
        """Whether every goal was looked at."""
        return all(one.chips.current for one in self.goals)

    def _tick(self, number: int, text: str, *, done: bool) -> QWidget:
        tick = Tick(text, checked=done)
        tick.toggled.connect(partial(self._ticked, number))
        words = label(text)
        words.setBuddy(tick)
        holder = QWidget()
        layout = row(tick, words, spacing=6)
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        self.ticks.append(tick)
        return holder

    def _ticked(self, number: int, done: bool) -> None:
        if self._before is None:
            return
        records = self._context.services.records
        try:
            before = records.get(Talk, self._before.id)
            agreed = list(before.agreements)
            if number < len(agreed):
                agreed[number] = replace(agreed[number], done=done)
                self._before = records.save(replace(before, agreements=tuple(agreed)))
        except KnownError as error:
            self._context.host.show_error(error)
        self._show_state()

    def _answered(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        left = sum(not one.chips.current for one in self.goals)
        if left:
            self.show_state(self.tr("%n goal(s) to look back at", "", left))
        else:
            self.show_state(self.tr("looked back at") if self.goals else "")
