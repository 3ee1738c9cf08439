"""A moment of a record: a day and a time on the clock of this computer, kept in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTimeEdit, QWidget

from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import DayEdit, Field, Get, Put
from app.ui.widgets.basics import button
from app.ui.widgets.flow import Flow

_STEP: Final = 15
"""Minutes that an arrow key moves a time by."""


class TimeEdit(QTimeEdit):
    """A time of day; the wheel scrolls the page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As wide as a time is."""
        return self.sizeHint()

    def stepBy(self, steps: int) -> None:
        """Quarters of an hour: nobody plans by the minute."""
        super().stepBy(steps * _STEP if self.currentSection() is QTimeEdit.Section.MinuteSection else steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class MomentField(Field):
    """A `datetime` in UTC, or none."""

    def __init__(self, desk: RecordDesk, name: str, get: Get, put: Put, *, note: str = "") -> None:
        self.today = button(self.tr("Today"), "chip", clicked=partial(self._add, 0))
        self.tomorrow = button(self.tr("Tomorrow"), "chip", clicked=partial(self._add, 1))
        self.day = DayEdit(self.tr("{name}: day").format(name=name))
        self.time = TimeEdit(self.tr("{name}: time").format(name=name))
        for edit in (self.day, self.time):
            inner = edit.findChild(QLineEdit)
            if inner is not None:
                inner.setAccessibleName(edit.accessibleName())
        self.none = button(self.tr("No day"), "quiet", clicked=self._drop)
        holder = QWidget()
        holder.setLayout(Flow(self.today, self.tomorrow, self.day, self.time, self.none))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        holder.setAccessibleName(name)
        super().__init__(desk, name, holder, note)
        self._get, self._put = get, put
        self.day.dateChanged.connect(self._chosen)
        self.time.timeChanged.connect(self._chosen)

    def show_now(self) -> None:
        """Show the moment, or that there is none."""
        if not self.desk.is_open:
            return
        moment: datetime | None = self._get(self.desk.record)
        for one in (self.today, self.tomorrow):
            one.setVisible(moment is None)
        for part in (self.day, self.time, self.none):
            part.setVisible(moment is not None)
        if moment is None:
            return
        here = moment.astimezone()
        for edit in (self.day, self.time):
            edit.blockSignals(True)
        self.day.setDate(QDate(here.year, here.month, here.day))
        if self._shown() != (here.hour, here.minute):
            self.time.setTime(QTime(here.hour, here.minute))
        for edit in (self.day, self.time):
            edit.blockSignals(False)

    def _shown(self) -> tuple[int, int]:
        return self.time.time().hour(), self.time.time().minute()

    def _add(self, days: int) -> None:
        now = datetime.now(UTC).astimezone()
        moment = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        if days:
            moment = now.replace(hour=10, minute=0, second=0, microsecond=0) + timedelta(days=days)
        self.desk.change(**self._put(moment.astimezone(UTC)))
        self.time.setFocus()

    def _drop(self) -> None:
        self.desk.change(**self._put(None))
        self.today.setFocus()

    def _chosen(self, _value: object) -> None:
        day, time = self.day.date(), self.time.time()
        local = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()).astimezone()
        self.desk.change(self.name, **self._put(local.astimezone(UTC)))
