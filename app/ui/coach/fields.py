"""Fields of a record: a name, what is written, and a way to show the record again.

Each field reads one value of the record in hand and writes it: `get(record)` gives what is shown,
`put(value)` the fields of the record that change, as `RecordDesk.change` takes them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QLayout, QSizePolicy, QWidget

from app.ui.coach.desk import RecordDesk
from app.ui.editor.area import Area
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.choices import Chips, Combo, paint_arrow

Get = Callable[[Any], Any]
Put = Callable[[Any], dict[str, Any]]


class Field(QWidget):
    """What every field has: it follows the desk until it is deleted."""

    def __init__(self, desk: RecordDesk, name: str, input_: QWidget, note: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.name = name
        self.input = input_
        title = label(name, "overline")
        title.setBuddy(input_)
        if not input_.accessibleName():
            input_.setAccessibleName(name)
        parts: list[QWidget | QLayout | int | None] = [title]
        if note:
            parts.append(label(note, "small"))
        self.setLayout(column(*parts, input_, spacing=4))
        desk.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show what the record says."""
        raise NotImplementedError


class TextField(Field):
    """A text of one line or more."""

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        get: Get,
        put: Put,
        *,
        note: str = "",
        hint: str = "",
        one_line: bool = False,
        lowest: int = 1,
    ) -> None:
        self.area = Area(name, one_line=one_line, lowest=lowest)
        self.area.setPlaceholderText(hint)
        super().__init__(desk, name, self.area, note)
        self._get, self._put = get, put
        self.area.typed.connect(self._typed)
        self.area.left.connect(desk.end_step)

    def show_now(self) -> None:
        """Show the text."""
        if self.desk.is_open:
            self.area.show_text(self._get(self.desk.record))

    def _typed(self, text: str) -> None:
        self.desk.change(self.name, **self._put(" ".join(text.split()) if self.area.is_one_line else text))


class LinesField(Field):
    """A list of texts (`tuple[str, ...]`), one entry a line."""

    def __init__(
        self, desk: RecordDesk, name: str, get: Get, put: Put, *, note: str = "", hint: str = ""
    ) -> None:
        self.area = Area(name, lowest=2)
        self.area.setPlaceholderText(hint)
        super().__init__(desk, name, self.area, note)
        self._get, self._put = get, put
        self.area.typed.connect(self._typed)
        self.area.left.connect(desk.end_step)

    def show_now(self) -> None:
        """Show the list; blank lines that are being written stay."""
        if self.desk.is_open:
            entries = self._get(self.desk.record)
            if _entries(self.area.toPlainText()) != entries:
                self.area.show_text("\n".join(entries))

    def _typed(self, text: str) -> None:
        self.desk.change(self.name, **self._put(_entries(text)))


class ChipsField(Field):
    """One of a few, all in sight; values are given by their keys (texts)."""

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        options: Sequence[tuple[str, str]],
        get: Get,
        put: Put,
        *,
        note: str = "",
    ) -> None:
        self.chips = Chips(name, options)
        super().__init__(desk, name, self.chips, note)
        self._get, self._put = get, put
        self.chips.chosen.connect(self._chosen)

    def show_now(self) -> None:
        """Show the choice, or that none was made."""
        if self.desk.is_open:
            key = self._get(self.desk.record)
            if key:
                self.chips.choose(key)
            else:
                self.chips.clear_choice()

    def _chosen(self, key: str) -> None:
        self.desk.change(**self._put(key))


class ChoiceField(Field):
    """One of a longer list; `options()` gives pairs of key and text each time it is shown."""

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        options: Callable[[], Sequence[tuple[str, str]]],
        get: Get,
        put: Put,
        *,
        note: str = "",
    ) -> None:
        self.combo = Combo(name, 24)
        super().__init__(desk, name, self.combo, note)
        self._options, self._get, self._put = options, get, put
        self.combo.picked.connect(self._picked)

    def show_now(self) -> None:
        """Show the list and what is chosen."""
        if self.desk.is_open:
            self.combo.show_entries(list(self._options()), self._get(self.desk.record))

    def _picked(self, key: str) -> None:
        self.desk.change(**self._put(key))


class DayEdit(QDateEdit):
    """A day, with a calendar; the wheel scrolls the page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy"))
        self.setDisplayFormat(self.displayFormat().replace("yy", "yyyy"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As wide as a day is."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow as well: a style sheet knows only pictures in one colour."""
        super().paintEvent(event)
        paint_arrow(self)


class DayField(Field):
    """A day (`date`) or none."""

    def __init__(
        self, desk: RecordDesk, name: str, get: Get, put: Put, *, note: str = "", add: str = ""
    ) -> None:
        self.edit = DayEdit(name)
        self.add = button(add or self.tr("Choose a day"), icon_name="calendar", clicked=self._add)
        self.none = button(self.tr("No day"), "quiet", clicked=self._drop)
        holder = QWidget()
        holder.setLayout(row(self.add, self.edit, self.none, None, spacing=8))
        holder.setAccessibleName(name)
        super().__init__(desk, name, holder, note)
        self._get, self._put = get, put
        self.edit.dateChanged.connect(self._chosen)

    def show_now(self) -> None:
        """Show the day, or that there is none."""
        if not self.desk.is_open:
            return
        day: date | None = self._get(self.desk.record)
        self.add.setVisible(day is None)
        self.edit.setVisible(day is not None)
        self.none.setVisible(day is not None)
        if day is not None:
            self.edit.blockSignals(True)
            self.edit.setDate(QDate(day.year, day.month, day.day))
            self.edit.blockSignals(False)

    def _add(self) -> None:
        self.desk.change(**self._put(date.today()))  # noqa: DTZ011 - the day on the wall, not in UTC
        self.edit.setFocus()

    def _drop(self) -> None:
        self.desk.change(**self._put(None))

    def _chosen(self, day: QDate) -> None:
        self.desk.change(self.name, **self._put(date(day.year(), day.month(), day.day())))


def _entries(text: str) -> tuple[str, ...]:
    return tuple(" ".join(line.split()) for line in text.split("\n") if line.strip())
