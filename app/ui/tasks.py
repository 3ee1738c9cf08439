"""The one door through which work leaves the GUI thread: create the task, connect, start.

A task runs a plain function in a pool thread; its signals arrive in the GUI thread. Every task must be given
a place for failure. No bare QThread, no moveToThread, no lambda on a worker's signal.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.domain import Cancelled, GoFirstError, InternalError


class Task(QObject):
    """One piece of work outside the GUI thread.

    The function gets the task itself when `wants_task` is set, for `report_progress` and the cancel token.
    """

    done = Signal(object)
    failed = Signal(object)
    """A `GoFirstError`: known errors as they are, anything else wrapped into an `InternalError`."""
    cancelled = Signal()
    progress = Signal(float)
    """0 to 1."""

    def __init__(self, function: Callable[..., Any], *arguments: Any, wants_task: bool = False) -> None:
        super().__init__()
        self._function = function
        self._arguments = arguments
        self._wants_task = wants_task
        self.cancel_token = threading.Event()
        self._ended = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end; `cancelled` follows when it has."""
        self.cancel_token.set()

    def report_progress(self, fraction: float) -> None:
        """Tell how far the work is; callable from the pool thread."""
        self.progress.emit(fraction)

    def work(self) -> None:
        """Run the function; called in the pool thread."""
        try:
            if self.cancel_token.is_set():
                raise Cancelled
            extra = (self,) if self._wants_task else ()
            result = self._function(*self._arguments, *extra)
        except Cancelled:
            self.cancelled.emit()
        except GoFirstError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - a bug must reach the report, not vanish in a thread
            wrapped = InternalError(
                f"{type(error).__name__} in {getattr(self._function, '__name__', 'a task')}"
            )
            wrapped.__cause__ = error
            self.failed.emit(wrapped)
        else:
            self.done.emit(result)
        finally:
            self._ended.set()


class _Runnable(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.work()


class Tasks(QObject):
    """Starts tasks, keeps them alive until they end, and waits for them when the window closes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # Playing, recording, transcribing and a scan may be under way at once; each mostly waits.
        self._pool.setMaxThreadCount(6)
        self._running: set[Task] = set()

    def start(
        self,
        task: Task,
        *,
        on_done: Callable[[Any], None],
        on_failed: Callable[[GoFirstError], None],
        on_cancelled: Callable[[], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
    ) -> Task:
        """Connect and start. The callables should be methods of objects that outlive the task."""
        queued = Qt.ConnectionType.QueuedConnection
        task.done.connect(on_done, queued)
        task.failed.connect(on_failed, queued)
        if on_cancelled is not None:
            task.cancelled.connect(on_cancelled, queued)
        if on_progress is not None:
            task.progress.connect(on_progress, queued)
        for signal in (task.done, task.failed, task.cancelled):
            signal.connect(self._forget, queued)
        self._running.add(task)
        self._pool.start(_Runnable(task))
        return task

    def run(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        on_done: Callable[[Any], None],
        on_failed: Callable[[GoFirstError], None],
    ) -> Task:
        """Start a function that needs neither progress nor cancel."""
        return self.start(Task(function, *arguments), on_done=on_done, on_failed=on_failed)

    @property
    def busy(self) -> int:
        """How many tasks have not ended."""
        return len(self._running)

    def close(self) -> None:
        """Cancel what runs and wait for it."""
        for task in tuple(self._running):
            task.cancel()
        self._pool.waitForDone()
        self._running.clear()

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.discard(task)
