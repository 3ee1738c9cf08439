"""A record in hand: changed step by step, kept while it is written, with a way back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import CoachingRecord, GoFirstError, KnownError
from app.ui.context import Context

SAVE_AFTER_MS: Final = 600
_STEPS: Final = 200


class RecordDesk(QObject):
    """Holds one record. A new one (`revision` 0) is on the disk with its first change."""

    changed = Signal()
    """The record in hand is another one now; views show it again."""
    kept = Signal()
    """All that was changed is on the disk."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._record: CoachingRecord | None = None
        self._is_dirty = False
        self._before: list[tuple[str, CoachingRecord]] = []
        self._after: list[CoachingRecord] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def is_open(self) -> bool:
        """Whether a record is in hand."""
        return self._record is not None

    @property
    def record(self) -> Any:
        """The record in hand.

        Raises:
            RuntimeError: there is none.
        """
        if self._record is None:
            raise RuntimeError("no record in hand")
        return self._record

    def open(self, record: CoachingRecord) -> None:
        """Take a record in hand; the one before is kept first."""
        self.flush()
        self._record = record
        self._is_dirty = False
        self._before.clear()
        self._after.clear()
        self.changed.emit()

    def close(self) -> None:
        """Keep what was changed and put the record away."""
        self.flush()
        self._record = None

    def change(self, step: str = "", **changes: Any) -> None:
        """Change fields. Changes of one `step` in a row are taken back together, as letters of a word are."""
        new = replace(self.record, **changes)
        if new == self._record:
            return
        if not step or not self._before or self._before[-1][0] != step:
            self._before.append((step, self.record))
            del self._before[:-_STEPS]
        self._after.clear()
        self._use(new)

    def end_step(self) -> None:
        """What is changed next is another step, though it has the same name."""
        if self._before:
            self._before[-1] = ("", self._before[-1][1])

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        if not self._before:
            return False
        self._after.append(self.record)
        self._use(self._before.pop()[1])
        return True

    def redo(self) -> bool:
        """Take the last `undo` back; False when there is none."""
        if not self._after:
            return False
        self._before.append(("", self.record))
        self._use(self._after.pop())
        return True

    def flush(self) -> bool:
        """Keep what was changed, now; False when that failed, which is said."""
        self._timer.stop()
        if self._record is None or not self._is_dirty:
            return True
        try:
            self._record = self._context.services.records.save(self._record)
        except KnownError as error:
            self._say(error)
            return False
        self._is_dirty = False
        self.kept.emit()
        return True

    def put_back(self, record: CoachingRecord) -> None:
        """Keep this version whatever lies on the disk."""
        try:
            kept = self._context.services.records.put_back(record)
        except GoFirstError as error:
            self._context.host.show_error(error)
            return
        if self._record is not None and self._record.id == kept.id:
            self._record, self._is_dirty = kept, False
            self.changed.emit()
            self.kept.emit()

    def read_again(self) -> None:
        """Show what lies on the disk in place of what is in hand; the latter can be had back by `undo`."""
        mine = self.record
        try:
            self._record = self._context.services.records.get(type(mine), mine.id)
        except GoFirstError as error:
            self._context.host.show_error(error)
            return
        self._is_dirty = False
        self._before.append(("", mine))
        self.changed.emit()

    def _use(self, record: CoachingRecord) -> None:
        # An undo brings fields back, never the number by which a save of somebody else is noticed.
        now = self.record
        self._record = replace(record, revision=now.revision, changed=now.changed)
        self._is_dirty = True
        self._timer.start()
        self.changed.emit()

    def _say(self, error: KnownError) -> None:
        if error.code == "record_changed":
            self._context.host.say(
                self.tr("This was changed somewhere else meanwhile. Which version counts?"),
                (self.tr("Keep mine"), partial(self.put_back, self.record)),
                (self.tr("Show the other one"), self.read_again),
            )
        elif error.code == "record_unknown":
            self._context.host.say(
                self.tr("This was deleted somewhere else meanwhile."),
                (self.tr("Keep mine"), partial(self.put_back, self.record)),
            )
        else:
            self._context.host.show_error(error)
