"""The list of takes whose sound is to go, or stays for a reason. What is not shown here does not go."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.round.moments import day_of
from app.ui.theme import theme
from app.ui.widgets.basics import column, label
from app.ui.widgets.waveform import clock
from app.workflow import OldSound, Stays, choose_sound, old_sounds, sounds_shown

_ID: Final = Qt.ItemDataRole.UserRole
_MOST_LINES: Final = 7
_FEWEST_LINES: Final = 2
"""Where the window is low and the text large."""


class OldSounds(QWidget):
    """Names, days and lengths; a tick says that the sound goes, and can be taken away."""

    changed = Signal()
    """Something was shown or chosen."""

    def __init__(self, context: Context, *, explains: bool = True) -> None:
        """`explains`: with a sentence above the list; else whoever shows it says what it means."""
        super().__init__()
        self._context = context
        self._sounds: tuple[OldSound, ...] = ()
        self.note = label("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Takes whose sound is old"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._ticked)
        self.list.setProperty("role", "plain")
        self.setLayout(column(*((self.note,) if explains else ()), self.list, spacing=6))
        theme().changed.connect(self._fit)

    @property
    def sounds(self) -> tuple[OldSound, ...]:
        """What is in the list."""
        return self._sounds

    @property
    def going(self) -> tuple[OldSound, ...]:
        """Those whose sound goes."""
        return tuple(one for one in self._sounds if one.stays is Stays.NO)

    def look(self) -> None:
        """Read which there are, in a task."""
        self._context.tasks.run(
            old_sounds, self._context.services, on_done=self.show_sounds, on_failed=self._failed
        )

    def show_sounds(self, sounds: Any) -> None:
        """Show them."""
        self._sounds = sounds
        self.list.blockSignals(True)
        self.list.clear()
        for one in sounds:
            item = QListWidgetItem(self._line(one))
            item.setData(_ID, one.take.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.stays is Stays.NO else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.note.setText(self._note())
        self._fit()
        self._seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is in front of somebody."""
        super().showEvent(event)
        self._seen()

    def _seen(self) -> None:
        new = [one.take.id for one in self.going if one.goes_from is None]
        if self.isVisible() and new:
            self._context.tasks.run(_shown, self._context, new, on_done=self._noted, on_failed=self._failed)

    def _noted(self, sounds: Any) -> None:
        self._sounds = sounds
        self.note.setText(self._note())
        self.changed.emit()

    def _ticked(self, item: QListWidgetItem) -> None:
        goes = item.checkState() is Qt.CheckState.Checked
        self._context.tasks.run(
            _choose, self._context, item.data(_ID), goes, on_done=self._noted, on_failed=self._failed
        )

    def _failed(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)

    def _note(self) -> str:
        going = self.going
        if not going:
            return self.tr("Nothing goes now. A tick lets the sound of a take go.")
        days = [one.goes_from for one in going if one.goes_from is not None]
        if not days:
            return self.tr("The sound of what is ticked goes for good; words, findings and notes stay.")
        text = self.tr(
            "The sound of what is ticked goes for good, not before {day}; words, findings and notes stay."
        )
        return text.format(day=day_text(max(days)))

    def _line(self, one: OldSound) -> str:
        take = one.take
        reasons = {
            Stays.MODEL: self.tr("a line’s model"),
            Stays.NO_WORDS: self.tr("has no words yet"),
        }
        parts = (
            take.speaker or self.tr("No name"),
            day_of(take),
            clock(take.duration_s),
            reasons.get(one.stays, ""),
            " ".join(take.prompt.scenario_title.split()),
        )
        return " · ".join(part for part in parts if part)

    def _fit(self) -> None:
        height = self.list.sizeHintForRow(0) if self.list.count() else 0
        number = self.list.count()
        self.list.setMinimumHeight(height * min(number, _FEWEST_LINES) + 10)
        self.list.setMaximumHeight(height * min(number, _MOST_LINES) + 10)
        self.list.setVisible(bool(self.list.count()))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, super().sizeHint().height())


def day_text(moment: datetime) -> str:
    """A day of this computer's calendar, as it is said."""
    here = moment.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)


def _shown(context: Context, take_ids: list[str]) -> tuple[OldSound, ...]:
    sounds_shown(context.services, take_ids)
    return old_sounds(context.services)


def _choose(context: Context, take_id: str, goes: bool) -> tuple[OldSound, ...]:
    choose_sound(context.services, take_id, goes=goes)
    return old_sounds(context.services)
