"""A plan or a visit in hand: how far it has come follows from what is written in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from app.ui.coach.desk import RecordDesk
from app.ui.context import Context


class StatedDesk(RecordDesk):
    """A desk whose record has a `state` that nobody sets by hand."""

    def __init__(self, context: Context, parent: QObject, state: Callable[[Any], Any]) -> None:
        super().__init__(context, parent)
        self._state = state

    def change(self, step: str = "", **changes: Any) -> None:
        """As every desk, and the state with it."""
        super().change(step, **changes, state=self._state(replace(self.record, **changes)))

    def note(self, **facts: Any) -> None:
        """Change what no person wrote: it is not taken back by an undo."""
        self._before = [(step, replace(one, **facts)) for step, one in self._before]
        self._after = [replace(one, **facts) for one in self._after]
        self._use(replace(self.record, **facts))

    def drop(self) -> None:
        """Put the record away without keeping it: it is in the trash."""
        self._timer.stop()
        self._is_dirty = False
        self._record = None
