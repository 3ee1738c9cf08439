"""The place of a joint visit: declared before, ticked during, talked over after."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from app.domain import Contact, GoFirstError, JointVisit
from app.ui.coach.plan_open import RecordView
from app.ui.coach.visit_after import AfterVisitView
from app.ui.coach.visit_before import BeforeVisit
from app.ui.coach.visit_during import DuringVisit
from app.ui.context import Context
from app.ui.widgets.basics import column, row, scrolled, tool_button
from app.ui.widgets.choices import Chips
from app.workflow import new_visit, note_visit, state_of_visit

_BEFORE: Final = "before"
_DURING: Final = "during"
_AFTER: Final = "after"
_WIDEST: Final = 980
_LONG: Final = timedelta(hours=2)
"""So long after its beginning a visit is taken to be over."""


class VisitView(RecordView):
    """One joint visit."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, state_of_visit)
        self.before = BeforeVisit(context, self.desk)
        self.during = DuringVisit(self.desk)
        self.after = AfterVisitView(context, self.desk)
        self.before.to_plan.clicked.connect(self._to_plan)
        self.parts = Chips(
            self.tr("Part of the visit"),
            [
                (_BEFORE, self.tr("Before")),
                (_DURING, self.tr("During")),
                (_AFTER, self.tr("After")),
            ],
            _BEFORE,
        )
        self.parts.chosen.connect(self._show_part)
        self.trash = tool_button("trash", self.tr("Remove this visit"), clicked=self._put_away)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        content.setLayout(column(self.before, self.during, self.after, None, spacing=0))
        middle = QWidget()
        around = row(content, None)
        # As wide as it may be, at the left where the head is.
        around.setStretch(0, 1000)
        around.setContentsMargins(28, 0, 20, 24)
        middle.setLayout(around)
        self._area = scrolled(middle)
        head = column(self.parts)
        head.setContentsMargins(28, 0, 28, 0)
        layout = column(head, self._area, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.desk.changed.connect(self.tell_title)
        self.desk.kept.connect(self._note)
        self._show_part(_BEFORE)

    @property
    def title(self) -> str:
        """The customer."""
        customer = self.desk.record.customer.strip() if self.desk.is_open else ""
        return customer or self.tr("New joint visit")

    @property
    def subtitle(self) -> str:
        """What it is, when, and with whom."""
        text = self.tr("Joint visit")
        when = self.desk.record.when if self.desk.is_open else None
        if when is not None:
            here = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
            text = f"{text}  ·  {QLocale().toString(here, QLocale.FormatType.ShortFormat)}"
        return self.whose(text)

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What can be done with the visit."""
        return (self.trash,)

    def open(self, record_id: str) -> None:
        """Show a visit, or declare one."""
        if not self.open_as(JointVisit, record_id, new_visit):
            return
        visit = self.desk.record
        now = datetime.now(UTC)
        part = _BEFORE
        if visit.after is not None or (visit.when is not None and visit.when + _LONG < now):
            part = _AFTER
        elif visit.when is not None and visit.when <= now:
            part = _DURING
        self._show_part(part)
        self._area.verticalScrollBar().setValue(0)
        self.refresh()
        if not visit.revision and not visit.customer:
            self.before.customer.area.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Plans and packs may have changed since."""
        if self.desk.is_open:
            self.before.refresh()
            self.after.line.refresh()

    def came_back(self, record_id: str) -> None:
        """Show it again."""
        self.context.host.open_coach("visit", record_id)

    def _show_part(self, part: str) -> None:
        self.parts.choose(part)
        for name, shown in ((_BEFORE, self.before), (_DURING, self.during), (_AFTER, self.after)):
            shown.setVisible(name == part)
        if self.desk.is_open and part == _DURING and self.during.rows:
            self.during.rows[0].note.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.desk.is_open and part == _AFTER:
            self.after.rep_view.area.setFocus(Qt.FocusReason.TabFocusReason)

    def _to_plan(self) -> None:
        if self.desk.flush():
            self.place_asked.emit("plan", self.desk.record.plan)

    def _put_away(self) -> None:
        if self.desk.is_open:
            self.put_away(self.tr("The joint visit was removed."))

    def _note(self) -> None:
        """A visit that was talked about is a contact."""
        visit = self.desk.record
        if visit.rep and visit.after is not None:
            self.context.tasks.run(
                note_visit, self.context.services, visit, on_done=self._noted, on_failed=self._failed
            )

    def _noted(self, _contact: Contact | None) -> None:
        """There is nothing to show of it."""

    def _failed(self, error: GoFirstError) -> None:
        self.context.host.show_error(error)
