"""Noting by hand that two people spoke: a day and a short text."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import GoFirstError, Rep, day_of
from app.ui.coach.fields import DayEdit
from app.ui.context import Context
from app.ui.widgets.basics import button, card, column, label, row, tool_button
from app.ui.widgets.folding import Folding
from app.workflow import note_spoken


class SpokenForm(QWidget):
    """A small form, shown when it is asked for."""

    noted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rep: Rep | None = None
        self.day = DayEdit(self.tr("Day"))
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("What it was about"))
        self.text.setPlaceholderText(self.tr("What it was about, in a few words"))
        self.text.setMaxLength(300)
        self.text.returnPressed.connect(self._keep)
        self.keep = button(self.tr("Note it"), "primary", clicked=self._keep)
        away = tool_button("cross", self.tr("Close"), clicked=self.hide)
        ask = row(self.text, self.keep)
        ask.setStretch(0, 1)
        head = row(label(self.tr("You spoke"), "overline"), None, away)
        fields = Folding(ask, self.day, wide_from=520)
        self.setLayout(column(card(column(head, fields, margins=14, spacing=6))))

    def begin(self, rep: Rep) -> None:
        """Show it for a person: today, and nothing written."""
        today = day_of(datetime.now(UTC))
        self._rep = rep
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.text.clear()
        self.show()
        self.text.setFocus()

    def _keep(self) -> None:
        if self._rep is None:
            return
        there = self.day.date()
        day = date(there.year(), there.month(), there.day())
        try:
            note_spoken(self._context.services, self._rep, day, self.text.text())
        except GoFirstError as error:
            self._context.host.show_error(error)
            return
        self.hide()
        self.noted.emit()
