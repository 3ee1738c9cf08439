"""The place of a call plan: before the call, practised with one click, and looked back at after it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import CallPlan, GoFirstError, PlanState, Take
from app.ui.coach.plan_after import AfterCallView
from app.ui.coach.plan_before import BeforeCall
from app.ui.coach.plan_open import RecordView
from app.ui.coach.plan_practice import PlanPractice
from app.ui.coach.plan_words import practice_language
from app.ui.context import Context
from app.ui.widgets.basics import button, clear, column, label, row, scrolled, tool_button
from app.ui.widgets.choices import Chips
from app.ui.widgets.flow import Flow
from app.workflow import (
    PlanPart,
    Suggestions,
    copied_plan,
    new_plan,
    open_parts,
    state_of_plan,
    suggest,
    takes_of_plan,
    visit_of_plan,
)

_BEFORE: Final = "before"
_AFTER: Final = "after"
_WIDEST: Final = 980
_NEEDED: Final = (PlanPart.CUSTOMER, PlanPart.AIM)


class PlanView(RecordView):
    """One call plan."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, state_of_plan)
        self._suggested_for = ("", "", "")
        self._shown_open: tuple[PlanPart, ...] = ()
        self.before = BeforeCall(context, self.desk)
        self.after = AfterCallView(context, self.desk)
        self.practice = PlanPractice(context, self.desk, self)
        self.practice.incomplete.connect(self._go_to_missing)
        self.practice.busy_changed.connect(self._show_busy)
        self.parts = Chips(
            self.tr("Part of the plan"),
            [(_BEFORE, self.tr("Before the call")), (_AFTER, self.tr("After the call"))],
            _BEFORE,
        )
        self.parts.chosen.connect(self._show_part)
        self._hint = label(
            self.tr("Customer and aim are enough to begin. All else is there if it helps."), "muted"
        )
        self._open_line = QWidget()
        self._open_parts = Flow(spacing=6)
        self._open_line.setLayout(self._open_parts)
        self._practised = label(role="small")
        self.copy = tool_button("copy", self.tr("Plan the next call of this customer"), clicked=self._copy)
        self.visit = tool_button("visit", self.tr("Go there together"), clicked=self._visit)
        self.trash = tool_button("trash", self.tr("Remove this plan"), clicked=self._put_away)
        self.practise = button(
            self.tr("Practise this"), "primary", icon_name="practice", clicked=self.practice.practise
        )
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        content.setLayout(column(self._hint, self._open_line, self.before, self.after, None, spacing=12))
        middle = QWidget()
        around = row(content, None)
        # As wide as it may be, at the left where the head is.
        around.setStretch(0, 1000)
        around.setContentsMargins(28, 0, 20, 24)
        middle.setLayout(around)
        self._area = scrolled(middle)
        head = QVBoxLayout()
        head.setContentsMargins(28, 0, 28, 0)
        head.addWidget(self.parts)
        head.addWidget(self._practised)
        layout = column(head, self._area, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.desk.changed.connect(self._changed)
        self._show_part(_BEFORE)

    @property
    def title(self) -> str:
        """The customer."""
        customer = self.desk.record.customer.strip() if self.desk.is_open else ""
        return customer or self.tr("New call plan")

    @property
    def subtitle(self) -> str:
        """What it is, whose, and when the call is."""
        text = self.tr("Call plan")
        when = self.desk.record.when if self.desk.is_open else None
        if when is not None:
            here = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
            text = f"{text}  ·  {QLocale().toString(here, QLocale.FormatType.ShortFormat)}"
        return self.whose(text)

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What can be done with the plan."""
        return self.visit, self.copy, self.trash, self.practise

    def open(self, record_id: str) -> None:
        """Show a plan, or begin one."""
        language = practice_language(self.context)
        if not self.open_as(CallPlan, record_id, partial(new_plan, language)):
            return
        plan = self.desk.record
        is_over = plan.when is not None and plan.when < datetime.now(UTC)
        looks_back = plan.state is PlanState.LOOKED_BACK or (plan.state is PlanState.READY and is_over)
        self._show_part(_AFTER if looks_back else _BEFORE)
        self._area.verticalScrollBar().setValue(0)
        self.refresh()
        if not plan.revision:
            self.before.customer.area.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Packs and takes may have changed since."""
        if not self.desk.is_open:
            return
        self._suggested_for = ("", "", "")
        self.after.line.refresh()
        self.before.stage.show_now()
        self._suggest()
        self._practised.hide()
        if self.desk.record.line is not None:
            self.context.tasks.run(
                takes_of_plan,
                self.context.services,
                self.desk.record,
                on_done=partial(self._show_takes, self.desk.record.id),
                on_failed=self._failed,
            )

    def came_back(self, record_id: str) -> None:
        """Show it again."""
        self.context.host.open_coach("plan", record_id)

    def _changed(self) -> None:
        if not self.desk.is_open:
            return
        self._show_open()
        self._suggest()
        self.tell_title()
        plan = self.desk.record
        self.copy.setEnabled(bool(plan.customer.strip()))
        self.visit.setEnabled(bool(plan.customer.strip()))

    def _show_part(self, part: str) -> None:
        self.parts.choose(part)
        self.before.setVisible(part == _BEFORE)
        self.after.setVisible(part == _AFTER)
        if self.desk.is_open:
            self._show_open()
            if part == _AFTER:
                self.after.rep_view.area.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_open(self) -> None:
        """What is still open, each a way to it; only customer and aim are needed."""
        missing = open_parts(self.desk.record)
        is_before = self.parts.current == _BEFORE
        needs = any(one in _NEEDED for one in missing)
        self._hint.setVisible(is_before and needs)
        self._open_line.setVisible(is_before and bool(missing) and not needs)
        if missing == self._shown_open:
            return
        self._shown_open = missing
        clear(self._open_parts)
        title = label(self.tr("Still open, if you like:"), "muted", wrap=False)
        # As high as the chips beside it.
        title.setContentsMargins(0, 5, 0, 5)
        self._open_parts.addWidget(title)
        for part in missing:
            chip = button(self.before.field(part).name, "chip", clicked=partial(self.before.go_to, part))
            chip.setAccessibleName(self.tr("Still open: {part}").format(part=chip.text()))
            self._open_parts.addWidget(chip)

    def _go_to_missing(self) -> None:
        self._show_part(_BEFORE)
        part = next((one for one in open_parts(self.desk.record) if one in _NEEDED), PlanPart.AIM)
        self.before.go_to(part)

    # -- what comes from tasks -------------------------------------------------------------------

    def _suggest(self) -> None:
        plan = self.desk.record
        wanted = (plan.pack, plan.stage, plan.language)
        if wanted == self._suggested_for:
            return
        self._suggested_for = wanted
        self.context.tasks.run(
            suggest,
            self.context.services,
            plan,
            on_done=partial(self._suggested, wanted),
            on_failed=self._failed,
        )

    def _suggested(self, wanted: tuple[str, str, str], found: Suggestions) -> None:
        if wanted == self._suggested_for and self.desk.is_open:
            self.before.show_suggestions(found)

    def _show_takes(self, plan_id: str, takes: tuple[Take, ...]) -> None:
        if not self.desk.is_open or self.desk.record.id != plan_id or not takes:
            return
        last = takes[0].created.astimezone()
        day = QLocale().toString(QDate(last.year, last.month, last.day), QLocale.FormatType.ShortFormat)
        text = self.tr("Practised in %n take(s), the last one on {day}.", "", len(takes))
        self._practised.setText(text.format(day=day))
        self._practised.show()

    def _show_busy(self, busy: bool) -> None:
        self.practise.setEnabled(not busy)

    def _failed(self, error: GoFirstError) -> None:
        self.context.host.show_error(error)

    # -- what can be done with it ----------------------------------------------------------------

    def _copy(self) -> None:
        if not self.desk.flush():
            return
        try:
            new = self.context.services.records.save(copied_plan(self.desk.record))
        except GoFirstError as error:
            self._failed(error)
            return
        self.place_asked.emit("plan", new.id)
        text = self.tr("A plan for the next call. What was asked and got is left out.")
        self.context.host.say(text, seconds=8)

    def _visit(self) -> None:
        if not self.desk.flush():
            return
        try:
            visit = visit_of_plan(self.context.services, self.desk.record)
            if not visit.revision:
                visit = self.context.services.records.save(visit)
        except GoFirstError as error:
            self._failed(error)
            return
        self.place_asked.emit("visit", visit.id)

    def _put_away(self) -> None:
        if self.desk.is_open:
            self.put_away(self.tr("The call plan was removed."))
