"""The history of a line as a row of takes: each one a button with its length and when it was made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.domain import Take
from app.ui.widgets.basics import button, clear, column, label
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import clock

SHOWN = 6


class TakeRow(QWidget):
    """The attempts at a line, the newest at the right; nothing compares people."""

    take_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = label(self.tr("Your takes of this line"), "overline")
        self._row = Flow()
        self.setLayout(column(self._title, self._row, spacing=6))

    def show_takes(self, takes: Sequence[Take], current: Take | None) -> None:
        """Show the first take and the latest ones; `current` is the one that is looked at."""
        clear(self._row)
        shown = list(takes) if len(takes) <= SHOWN else [takes[0], *takes[-(SHOWN - 1) :]]
        for take in shown:
            number = takes.index(take) + 1
            text = f"{number} · {clock(take.duration_s)} · {when(take)}"
            one = button(
                text, "chip", icon_name="star-filled" if take.chosen else "", clicked=self._clicker(take)
            )
            one.setCheckable(True)
            one.setChecked(current is not None and take.id == current.id)
            one.setAccessibleName(self.tr("Take {number}").format(number=number))
            self._row.addWidget(one)
            if number == 1 and len(shown) < len(takes):
                self._row.addWidget(label("…", "muted", wrap=False))
        self.setVisible(bool(takes))

    def _clicker(self, take: Take) -> Callable[..., None]:
        def clicked() -> None:
            self.take_clicked.emit(take)

        return clicked


def when(take: Take) -> str:
    """When a take was made: the time for today's, else the day."""
    made = take.created_local
    day = QDate(made.year, made.month, made.day)
    if day == QDate.currentDate():
        return f"{made:%H:%M}"
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
