"""Backups, bringing one in, checking and mending the library: one at a time, outside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.tasks import Task
from app.workflow import (
    Backup,
    Contents,
    Damage,
    Repaired,
    Restored,
    examine,
    look_at_backup,
    repair,
    restore,
    write_backup,
)

_STEPS: Final = 400
"""Progress is told so often and no more."""


class Job(StrEnum):
    """What is under way."""

    NONE = ""
    BACKUP = "backup"
    LOOK = "look"
    RESTORE = "restore"
    CHECK = "check"
    REPAIR = "repair"


class CareWork(QObject):
    """Runs one job and tells how far it is."""

    changed = Signal()
    """A job began, came further or is over."""
    done = Signal(object, object)
    """Job and result of one that came to its end."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.job = Job.NONE
        self.fraction = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self.job is not Job.NONE

    @property
    def is_stopping(self) -> bool:
        """Whether the job was cancelled and has not ended."""
        return self._task is not None and self._task.cancel_token.is_set()

    def back_up(self, file: Path, *, with_models: bool) -> None:
        """Write a backup."""

        def work(task: Task) -> Backup:
            return write_backup(
                self._context.services,
                file,
                with_models=with_models,
                on_progress=_of_numbers(task),
                cancel=task.cancel_token.is_set,
            )

        self._begin(Job.BACKUP, work)

    def look_at(self, file: Path) -> None:
        """Read what a backup says of itself."""

        def work(_task: Task) -> tuple[Path, Contents]:
            return file, look_at_backup(file)

        self._begin(Job.LOOK, work)

    def restore(self, file: Path) -> None:
        """Bring a backup in."""

        def work(task: Task) -> Restored:
            return restore(
                self._context.services, file, on_progress=_of_numbers(task), cancel=task.cancel_token.is_set
            )

        self._begin(Job.RESTORE, work)

    def check(self) -> None:
        """Look at every file."""

        def work(task: Task) -> tuple[Damage, ...]:
            return examine(self._context.services, _few(task), task.cancel_token.is_set)

        self._begin(Job.CHECK, work)

    def repair(self, damages: Sequence[Damage]) -> None:
        """Mend what can be mended."""

        def work(task: Task) -> Repaired:
            return repair(self._context.services, damages, _few(task), task.cancel_token.is_set)

        self._begin(Job.REPAIR, work)

    def cancel(self) -> None:
        """End the job; nothing half is left."""
        if self._task is not None:
            self._task.cancel()
            self.changed.emit()

    def _begin(self, job: Job, work: Callable[[Task], Any]) -> None:
        if self.is_busy:
            return
        self.job, self.fraction = job, 0.0
        self._task = self._context.tasks.start(
            Task(work, wants_task=True),
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=self._over,
            on_progress=self._moved,
            long=True,
        )
        self.changed.emit()

    def _moved(self, fraction: float) -> None:
        if self.is_busy:
            self.fraction = fraction
            self.changed.emit()

    def _done(self, result: Any) -> None:
        job = self.job
        self._over()
        self.done.emit(job, result)

    def _failed(self, error: GoFirstError) -> None:
        self._over()
        self._context.host.show_error(error)

    def _over(self) -> None:
        self.job, self._task, self.fraction = Job.NONE, None, 0.0
        self.changed.emit()


def _few(task: Task) -> Callable[[float], None]:
    told = -1

    def tell(fraction: float) -> None:
        nonlocal told
        if int(fraction * _STEPS) != told:
            told = int(fraction * _STEPS)
            task.report_progress(fraction)

    return tell


def _of_numbers(task: Task) -> Callable[[int, int], None]:
    tell = _few(task)

    def numbers(done: int, total: int) -> None:
        if total:
            tell(done / total)

    return numbers
