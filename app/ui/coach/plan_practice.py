"""Practise this: a scenario is made from a plan with one click, and found again with the next."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain import CallPlan, GoFirstError, KnownError, LineRef
from app.ui.coach.plan_desk import StatedDesk
from app.ui.coach.plan_words import plan_words
from app.ui.context import Context
from app.workflow import (
    PlanScenario,
    ScenarioState,
    Written,
    look_at_scenario,
    make_scenario,
    plan_fingerprint,
    take_scenario_back,
    update_scenario,
)


class PlanPractice(QObject):
    """Goes from the plan in hand to the round on its line."""

    incomplete = Signal()
    """The plan has no customer or no aim yet."""
    busy_changed = Signal(bool)

    def __init__(self, context: Context, desk: StatedDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._plan: CallPlan | None = None
        """The plan that the work under way is for."""

    def practise(self) -> None:
        """Open the round on the plan's scenario; it is made where there is none."""
        plan = self._desk.record
        if self._plan is not None or not self._desk.flush():
            return
        if not plan.customer.strip() or not plan.aim.strip():
            self.incomplete.emit()
            self._context.host.show_error(KnownError("plan_incomplete"))
            return
        self._begin()
        self._run(look_at_scenario, self._looked)

    def _looked(self, found: PlanScenario) -> None:
        plan = self._plan
        if plan is None:
            return
        if found.line is None:
            self._run(make_scenario, partial(self._made, found.was_made), plan_words(plan.language))
            return
        self._end()
        if found.state is ScenarioState.CURRENT:
            self._open(found.line)
        elif found.state is ScenarioState.OUTDATED:
            self._context.host.say(
                self.tr("The plan was changed since this scenario was made from it."),
                (self.tr("Bring it up to date"), partial(self._update, plan, asked=False)),
                (self.tr("Practise it as it is"), partial(self._open, found.line)),
            )
        else:
            self._context.host.say(
                self.tr("Both the plan and the scenario were changed since. Which one counts?"),
                (self.tr("The plan"), partial(self._update, plan, asked=True)),
                (self.tr("My scenario"), partial(self._prefer, plan, found.line)),
            )

    def _update(self, plan: CallPlan, *, asked: bool) -> None:
        if self._plan is None and self._is_in_hand(plan):
            self._begin()
            self._run(update_scenario, partial(self._updated, asked), plan_words(plan.language))

    def _prefer(self, plan: CallPlan, line: LineRef) -> None:
        """The scenario counts as it is, until the plan is changed again."""
        if self._is_in_hand(plan):
            self._desk.note(made_from=plan_fingerprint(plan))
            self._desk.flush()
        self._open(line)

    def _is_in_hand(self, plan: CallPlan) -> bool:
        return self._desk.is_open and bool(self._desk.record.id == plan.id)

    def _made(self, again: bool, written: Written) -> None:
        self._keep(written)
        self._open(written.line)
        if again:
            self._context.host.say(
                self.tr("The scenario was not there any more. It was made from the plan again."), seconds=8
            )

    def _updated(self, asked: bool, written: Written) -> None:
        self._keep(written)
        self._open(written.line)
        if asked and written.before is not None:
            self._context.host.offer_undo(
                self.tr("The scenario says what the plan says now."), partial(self._take_back, written)
            )

    def _take_back(self, written: Written) -> None:
        if written.before is None:
            return
        try:
            take_scenario_back(self._context.services, written.before)
        except GoFirstError as error:
            self._context.host.show_error(error)
            return
        self._context.services.packs()
        self._context.host.open_line(written.line)

    def _keep(self, written: Written) -> None:
        plan = self._plan
        self._end()
        facts: dict[str, Any] = {
            "line": written.line,
            "made_from": written.made_from,
            "made_as": written.made_as,
        }
        if plan is None:
            return
        if self._is_in_hand(plan):
            self._desk.note(**facts)
            self._desk.flush()
            return
        # Another plan was opened meanwhile.
        records = self._context.services.records
        try:
            records.save(replace(records.get(CallPlan, plan.id), **facts))
        except GoFirstError as error:
            self._context.host.show_error(error)

    def _open(self, line: LineRef) -> None:
        self._context.host.open_line(line)

    # -- work ------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._plan = self._desk.record
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._plan = None
        self.busy_changed.emit(False)

    def _run(self, function: Any, done: Any, *arguments: Any) -> None:
        self._context.tasks.run(
            function, self._context.services, self._plan, *arguments, on_done=done, on_failed=self._failed
        )

    def _failed(self, error: GoFirstError) -> None:
        self._end()
        self._context.host.show_error(error)
