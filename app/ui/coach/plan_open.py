"""What the views of one record share: opening it, taking it away, and whose it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QTimer

from app.domain import CoachingRecord, GoFirstError, KnownError, Rep
from app.ui.coach.plan_desk import StatedDesk
from app.ui.coach.view import CoachView
from app.ui.context import Context

R = TypeVar("R", bound=CoachingRecord)

NEW: Final = "+"


class RecordView(CoachView):
    """A view of one record that is made when it is opened under `+`."""

    def __init__(self, context: Context, state: Callable[[R], object]) -> None:
        super().__init__(context)
        self.desk = StatedDesk(context, self, state)
        self._opened_as: str | None = None
        self._rep_name = ""
        self._told = ("", "", True)
        self.desk.kept.connect(self._kept)

    @property
    def record(self) -> CoachingRecord | None:
        """What is shown, as it is in hand; None while nothing of it was ever kept."""
        found: CoachingRecord | None = self.desk.record if self.desk.is_open else None
        return found if found is not None and found.revision else None

    def open_as(self, kind: type[R], record_id: str, make: Callable[[str], R]) -> bool:
        """Take the record of this id in hand, or a new one; False when it cannot be read, which is said."""
        self._opened_as = None
        try:
            if not record_id or record_id.startswith(NEW):
                record = make(record_id.removeprefix(NEW))
                self._opened_as = record_id
            else:
                record = self.context.services.records.get(kind, record_id)
        except GoFirstError as error:
            self.desk.close()
            self.context.host.show_error(error)
            QTimer.singleShot(0, self, self.back_asked.emit)
            return False
        self._rep_name = self._name_of(record.rep)
        if self.desk.is_open and self.desk.record == record:
            # Come back to: what was written can still be taken back.
            self.desk.changed.emit()
        else:
            self.desk.open(record)
        return True

    def tell_title(self) -> None:
        """Say so where the title is another one now; it is asked for with every letter."""
        now = (self.title, self.subtitle, self.record is None)
        if now != self._told:
            self._told = now
            self.title_changed.emit()

    def whose(self, what: str) -> str:
        """What stands above the title: what it is, and whose."""
        return f"{what}  ·  {self._rep_name}" if self._rep_name else what

    def leave(self) -> None:
        """Keep everything."""
        self.desk.flush()

    def undo(self) -> bool:
        """Take the last step back."""
        return self.desk.is_open and self.desk.undo()

    def put_away(self, said: str) -> None:
        """Move the record to the trash, with an undo."""
        record = self.desk.record
        if record.revision and self.desk.flush():
            record = self.desk.record
            try:
                self.context.services.records.trash(record)
            except GoFirstError as error:
                self.context.host.show_error(error)
                return
            self.context.host.offer_undo(said, lambda: self._bring_back(record))
        self.desk.drop()
        self.back_asked.emit()

    def _bring_back(self, record: CoachingRecord) -> None:
        try:
            self.context.services.records.restore(record)
        except GoFirstError as error:
            self.context.host.show_error(error)
            return
        self.came_back(record.id)

    def came_back(self, record_id: str) -> None:
        """A record that was put away is there again."""
        raise NotImplementedError

    def _kept(self) -> None:
        if self._opened_as is not None:
            self.named.emit(self._opened_as, self.desk.record.id)
            self._opened_as = None
            self.tell_title()

    def _name_of(self, rep: str) -> str:
        if not rep:
            return ""
        try:
            return self.context.services.records.get(Rep, rep).name
        except KnownError:
            return ""
