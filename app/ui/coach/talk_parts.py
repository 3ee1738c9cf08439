"""The small parts of a talk's pages: sections that fold, texts without a title, minutes, moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from app.domain import GoFirstError
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import DayEdit, Field, Get, Put
from app.ui.context import Context
from app.ui.editor.area import Area
from app.ui.widgets.basics import Elided, ThemedIcon, button, column, label, row, tool_button


class Section(QFrame):
    """A card with a heading that folds it; folded, one line says what is in it."""

    def __init__(self, heading: str = "", *, icon_name: str = "", note: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading = heading
        self.head = tool_button("down", heading, clicked=self.turn)
        self._sign = ThemedIcon(self.head, "down")
        self._title = Elided(heading, "heading", hugs=True)
        self._state = Elided(role="small")
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(6)
        self._top = QWidget()
        self._top.setCursor(Qt.CursorShape.PointingHandCursor)
        top = row(self.head, self._title, 8, self._state, spacing=6)
        if icon_name:
            sign = tool_button(icon_name, heading)
            sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            top.insertWidget(1, sign)
        top.addLayout(self.tools)
        # The heading gets what it needs, then comes what is said about it.
        top.setStretchFactor(self._title, 100)
        top.setStretchFactor(self._state, 1)
        self._top.setLayout(top)
        self.parts = QVBoxLayout()
        self.parts.setSpacing(14)
        self.body = QWidget()
        inside = column(spacing=12)
        if note:
            inside.addWidget(label(note, "small"))
        inside.addLayout(self.parts)
        inside.setContentsMargins(6, 2, 6, 8)
        self.body.setLayout(inside)
        layout = column(self._top, self.body, spacing=10)
        layout.setContentsMargins(12, 10, 16, 10)
        self.setLayout(layout)
        self.turn_to(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether its content is shown."""
        return not self.body.isHidden()

    def rename(self, heading: str) -> None:
        """Give it another heading."""
        self._heading = heading
        self._title.show_text(heading)
        self.head.setToolTip(heading)
        self.head.setAccessibleName(heading)

    def show_state(self, text: str) -> None:
        """Say in a few words what is in it."""
        self._state.show_text(text)
        self.head.setAccessibleName(f"{self._heading}. {text}" if text else self._heading)

    def turn(self) -> None:
        """Open it, or fold it."""
        self.turn_to(is_open=not self.is_open)

    def turn_to(self, *, is_open: bool) -> None:
        """Open or fold it."""
        self.body.setVisible(is_open)
        self._sign.use("up" if is_open else "down")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the heading folds as well."""
        if self._top.geometry().contains(event.position().toPoint()):
            self.turn()
        super().mouseReleaseEvent(event)


class BareText(Area):
    """A text without a title of its own, for rows; its record may have lost the row meanwhile."""

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        step: str,
        get: Get,
        put: Callable[[str], dict[str, Any]],
        *,
        hint: str = "",
        one_line: bool = True,
        lowest: int = 1,
    ) -> None:
        super().__init__(name, one_line=one_line, lowest=lowest)
        self.setPlaceholderText(hint)
        self._desk, self._step, self._get, self._put = desk, step, get, put
        self.typed.connect(self._was_typed)
        self.left.connect(desk.end_step)
        desk.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show what the record says."""
        if self._desk.is_open:
            try:
                self.show_text(self._get(self._desk.record))
            except (IndexError, AttributeError):
                # The row has just gone, and this field goes with it.
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width means another height, also beside other fields."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _was_typed(self, text: str) -> None:
        self._desk.change(self._step, **self._put(" ".join(text.split()) if self.is_one_line else text))


class Minutes(QSpinBox):
    """Some minutes; the wheel scrolls the page."""

    def __init__(self, name: str, highest: int = 180) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setRange(0, highest)
        self.setSingleStep(5)
        self.setSuffix(self.tr(" min"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ClockEdit(QTimeEdit):
    """A time of day; the wheel scrolls the page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setDisplayFormat("HH:mm")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class MomentField(Field):
    """A day with a time (`datetime`, aware, in UTC; shown as the clock on the wall) or none.

    `propose` gives the moment that a click begins with.
    """

    def __init__(
        self,
        desk: RecordDesk,
        name: str,
        get: Get,
        put: Put,
        propose: Callable[[], datetime],
        *,
        add: str = "",
        note: str = "",
    ) -> None:
        self.day = DayEdit(name)
        self.clock = ClockEdit(self.tr("{name}: time").format(name=name))
        self.add = button(add or self.tr("Choose a moment"), icon_name="calendar", clicked=self._add)
        self.none = tool_button("cross", self.tr("{name}: no moment").format(name=name), clicked=self._drop)
        holder = QWidget()
        holder.setLayout(row(self.add, self.day, self.clock, self.none, None, spacing=8))
        holder.setAccessibleName(name)
        super().__init__(desk, name, holder, note)
        self._get, self._put, self._propose = get, put, propose
        self.day.dateChanged.connect(self._chosen)
        self.clock.timeChanged.connect(self._chosen)

    def show_now(self) -> None:
        """Show the moment, or that there is none."""
        if not self.desk.is_open:
            return
        moment: datetime | None = self._get(self.desk.record)
        self.add.setVisible(moment is None)
        for one in (self.day, self.clock, self.none):
            one.setVisible(moment is not None)
        if moment is None:
            return
        local = moment.astimezone()
        for edit in (self.day, self.clock):
            edit.blockSignals(True)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.clock.setTime(QTime(local.hour, local.minute))
        for edit in (self.day, self.clock):
            edit.blockSignals(False)

    def _add(self) -> None:
        self.desk.change(**self._put(self._propose()))
        self.day.setFocus()

    def _drop(self) -> None:
        self.desk.change(**self._put(None))

    def _chosen(self, _value: object) -> None:
        day, clock = self.day.date(), self.clock.time()
        wall = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - the wall's
        self.desk.change(self.name, **self._put(wall.astimezone().astimezone(UTC)))


def is_newer_on_disk(context: Context, desk: RecordDesk) -> bool:
    """Whether the record in hand was kept by something else meanwhile, and nothing was written here since."""
    record = desk.record
    if record.revision == 0 or not desk.flush():
        return False
    try:
        there = context.services.records.get(type(record), record.id)
    except GoFirstError:
        # It is said when something is written.
        return False
    return bool(there.revision != desk.record.revision)


def trash_in_hand(context: Context, desk: RecordDesk, place: str, said: str) -> bool:
    """Put the record in hand into the trash, with a way back to it; False when that failed, which is said."""
    if not desk.is_open or not desk.flush():
        return False
    record = desk.record
    if record.revision == 0:
        # Nobody wrote anything yet: there is nothing to keep.
        return True
    records = context.services.records
    try:
        records.trash(record)
    except GoFirstError as error:
        context.host.show_error(error)
        return False
    desk.close()

    def undo() -> None:
        try:
            records.restore(record)
        except GoFirstError as error:
            context.host.show_error(error)
        else:
            context.host.open_coach(place, record.id)

    context.host.offer_undo(said, undo)
    return True


def day_text(day: date) -> str:
    """A day as it is said: the day of the week, the day and the month."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def moment_text(moment: datetime) -> str:
    """A moment as it is said, by the clock on the wall."""
    local = moment.astimezone()
    return f"{day_text(local.date())}, {local:%H:%M}"
