"""Measuring this computer, outside the GUI thread and in processes of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.transcription import Calibration, Progress


class MeasureWork(QObject):
    """Runs it and tells how far it is."""

    changed = Signal()
    """It began, or came further."""
    ended = Signal()
    """It is over; there may be new numbers."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.name = ""
        """The model that is measured."""
        self.fraction = 0.0
        self.is_waiting = False
        """A take is being recorded."""

    @property
    def is_busy(self) -> bool:
        """Whether it is under way."""
        return self._task is not None

    @property
    def is_stopping(self) -> bool:
        """Whether it was cancelled and has not ended."""
        return self._task is not None and self._task.cancel_token.is_set()

    def start(self) -> None:
        """Measure; nothing where it is under way."""
        if self._task is not None:
            return
        self.name, self.fraction, self.is_waiting = "", 0.0, False
        self._task = self._context.tasks.start(
            Task(self._measure, wants_task=True),
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=self._over,
            on_progress=self._moved,
            long=True,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """End it; what was known before stays."""
        if self._task is not None:
            self._task.cancel()
            self.changed.emit()

    def _measure(self, task: Task) -> Calibration:
        """In the pool thread."""
        from app.workflow import calibrate

        def tell(progress: Progress) -> None:
            self.name, self.fraction = progress.name, progress.fraction
            self.is_waiting = progress.is_waiting
            task.report_progress(progress.fraction)

        return calibrate(self._context.services, on_progress=tell, cancel=task.cancel_token)

    def _moved(self, _fraction: float) -> None:
        if self._task is not None:
            self.changed.emit()

    def _done(self, _calibration: Any) -> None:
        self._over()

    def _failed(self, error: GoFirstError) -> None:
        self._over()
        self._context.host.show_error(error)

    def _over(self) -> None:
        self._task = None
        self.ended.emit()
