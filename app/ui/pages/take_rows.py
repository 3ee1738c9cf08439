"""The takes of a library as rows of a list, with a row for each day above its takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    Signal,
)

from app.domain import Take, TakeKind, TakeState
from app.ui.widgets.waveform import clock

Index = QModelIndex | QPersistentModelIndex

WAITING: Final = (TakeState.RECORDED, TakeState.RECOVERED)
"""States of a take that has no words yet."""


class TakeRows(QAbstractListModel):
    """Newest first. A day's row cannot be selected; arrow keys pass over it."""

    redraw = Signal(QModelIndex)
    """A row looks different. A list lays all its rows out again on `dataChanged`: 60 ms for 5,000 takes, too
    much for a playhead."""

    older_asked = Signal()
    """Somebody wants to see older takes than the last one that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Take | str] = []
        self._last_day: date | None = None
        self.has_more = False
        self._row_of: dict[str, int] = {}
        self._until: Mapping[str, datetime | None] = {}
        self._playing = ""
        self._position_s = 0.0

    def show_takes(
        self,
        takes: Sequence[Take],
        today: date,
        until: Mapping[str, datetime | None] | None = None,
        *,
        has_more: bool = False,
    ) -> None:
        """Show these takes, and no others; `until` says when those in the trash will be gone."""
        self.beginResetModel()
        self._until = until or {}
        self._rows = []
        self._row_of = {}
        self._last_day = None
        self._add(self._with_days(takes, today))
        self.has_more = has_more
        self.endResetModel()

    def show_older(self, takes: Sequence[Take], today: date, *, has_more: bool) -> None:
        """Show these below the others."""
        rows = self._with_days(takes, today)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._add(rows)
            self.endInsertRows()
        self.has_more = has_more

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older takes; the list asks when somebody has scrolled to its end."""
        return not parent.isValid() and self.has_more

    def fetchMore(self, parent: Index) -> None:
        """Ask for them; they come in a moment."""
        if not parent.isValid() and self.has_more:
            self.has_more = False
            self.older_asked.emit()

    def _with_days(self, takes: Sequence[Take], today: date) -> list[Take | str]:
        rows: list[Take | str] = []
        for take in takes:
            day = take.created_local.date()
            if day != self._last_day:
                rows.append(self.day_text(day, today))
                self._last_day = day
            rows.append(take)
        return rows

    def _add(self, rows: Sequence[Take | str]) -> None:
        for one in rows:
            if isinstance(one, Take):
                self._row_of[one.id] = len(self._rows)
            self._rows.append(one)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows there are, days included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Takes can be selected, days cannot."""
        if self.take_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one if isinstance(one, str) else self.title(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one if isinstance(one, str) else self.spoken(one)
        return None

    def take_at(self, index: Index) -> Take | None:
        """The take in a row; None for a day."""
        one = self._rows[index.row()] if index.isValid() else None
        return one if isinstance(one, Take) else None

    def index_of(self, take_id: str) -> QModelIndex:
        """The row of a take, invalid when it is not shown."""
        row = self._row_of.get(take_id)
        return QModelIndex() if row is None else self.index(row)

    def index_near(self, row: int) -> QModelIndex:
        """The take in this row, else the next one below, else the next one above."""
        rows = [*range(max(row, 0), len(self._rows)), *range(min(row, len(self._rows)) - 1, -1, -1)]
        found = next((number for number in rows if isinstance(self._rows[number], Take)), None)
        return QModelIndex() if found is None else self.index(found)

    @property
    def takes(self) -> tuple[Take, ...]:
        """The takes that are shown."""
        return tuple(one for one in self._rows if isinstance(one, Take))

    @property
    def days(self) -> tuple[str, ...]:
        """The days that are shown."""
        return tuple(one for one in self._rows if isinstance(one, str))

    @property
    def playing(self) -> str:
        """Id of the take that is heard."""
        return self._playing

    @property
    def position_s(self) -> float:
        """Where in it."""
        return self._position_s

    def show_playing(self, take_id: str, position_s: float = 0.0) -> None:
        """Mark the take that is heard; an empty id marks none."""
        before = self._playing
        self._playing, self._position_s = take_id, position_s
        for one in {before, take_id}:
            self.row_changed(one)

    def row_changed(self, take_id: str) -> None:
        """Have a take's row drawn again."""
        index = self.index_of(take_id)
        if index.isValid():
            self.redraw.emit(index)

    def title(self, take: Take) -> str:
        """The scenario of a take."""
        return take.prompt.scenario_title or self.tr("A take without details")

    def about(self, take: Take) -> str:
        """Who speaks, and the line."""
        return " · ".join(part for part in (take.speaker, " ".join(take.prompt.line_text.split())) if part)

    def when(self, take: Take) -> str:
        """Time of day and length."""
        made = take.created_local
        time = QLocale().toString(QTime(made.hour, made.minute), QLocale.FormatType.ShortFormat)
        return f"{time} · {clock(take.duration_s)}"

    def state(self, take: Take) -> tuple[str, str]:
        """Icon and words for how far a take has come."""
        if take.id in self._until:
            until = self._until[take.id]
            if until is None:
                return "trash", self.tr("In the trash")
            return "trash", self.tr("Until {day}").format(day=_short_day(until.date()))
        if take.damaged:
            return "warning", self.tr("Details are lost")
        if take.state is TakeState.RECOVERED:
            return "warning", self.tr("Recovered")
        if take.state in WAITING:
            return "more", self.tr("No words yet")
        return "check", self.tr("Words ready")

    def spoken(self, take: Take) -> str:
        """A row in words, for those who hear the list."""
        kind = self.tr("Model") if take.kind is TakeKind.MODEL else self.tr("Attempt")
        parts = [kind, self.title(take), self.about(take), self.when(take), self.state(take)[1]]
        if take.chosen:
            parts.append(self.tr("best"))
        return ", ".join(part for part in parts if part)

    def day_text(self, day: date, today: date) -> str:
        """A day as a person calls it."""
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _short_day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
