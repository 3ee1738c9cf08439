"""The one door through which work leaves the GUI thread: create the task, connect, start.

A task runs a plain function in a pool thread; its signals arrive in the GUI thread. Every task must be given
a place for failure. No bare QThread, no moveToThread, no lambda on a worker's signal.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeGuard, TypeVar

import shiboken6
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
    told = Signal(object)
    """A first result, while the function goes on."""

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

    def tell(self, result: object) -> None:
        """Tell what is known already, before the function ends; callable from the pool thread."""
        self.told.emit(result)

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


class _Relay(QObject):
    """Receives what one task tells, in the GUI thread, and hands it on to whoever is still there."""

    def __init__(
        self,
        on_done: Callable[[Any], None],
        on_failed: Callable[[GoFirstError], None],
        on_cancelled: Callable[[], None] | None,
        on_progress: Callable[[float], None] | None,
        on_told: Callable[[Any], None] | None,
    ) -> None:
        super().__init__()
        self._on_done: Callable[[Any], None] | None = on_done
        self._on_failed: Callable[[GoFirstError], None] | None = on_failed
        self._on_cancelled = on_cancelled
        self._on_progress = on_progress
        self._on_told = on_told

    def cut(self) -> None:
        """Hand on nothing more: a signal that is already under way cannot be called back."""
        self._on_done = self._on_failed = self._on_cancelled = self._on_progress = self._on_told = None

    @Slot(object)
    def done(self, result: object) -> None:
        if _is_there(self._on_done):
            self._on_done(result)

    @Slot(object)
    def failed(self, error: GoFirstError) -> None:
        if _is_there(self._on_failed):
            self._on_failed(error)

    @Slot()
    def cancelled(self) -> None:
        if _is_there(self._on_cancelled):
            self._on_cancelled()

    @Slot(object)
    def told(self, result: object) -> None:
        if _is_there(self._on_told):
            self._on_told(result)

    @Slot(float)
    def progress(self, fraction: float) -> None:
        if _is_there(self._on_progress):
            self._on_progress(fraction)


_Call = TypeVar("_Call", bound=Callable[..., None])


def _is_there(function: _Call | None) -> TypeGuard[_Call]:
    """Whether a function can be called: the widget that it is a method of may have been deleted."""
    owner = getattr(getattr(function, "func", function), "__self__", None)
    return function is not None and (not isinstance(owner, QObject) or shiboken6.isValid(owner))


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
        # Opening the microphone, a scan and a few reads may be under way at once; each mostly waits.
        self._pool.setMaxThreadCount(4)
        # Long work waits in a line of its own, or it would keep Record waiting: words, and a download.
        self._long = QThreadPool(self)
        self._long.setMaxThreadCount(2)
        # What may take hours must keep neither a take's words nor a download waiting.
        self._background = QThreadPool(self)
        self._background.setMaxThreadCount(1)
        self._running: dict[Task, _Relay] = {}
        self._closed = False

    def start(
        self,
        task: Task,
        *,
        on_done: Callable[[Any], None],
        on_failed: Callable[[GoFirstError], None],
        on_cancelled: Callable[[], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        on_told: Callable[[Any], None] | None = None,
        long: bool = False,
        background: bool = False,
    ) -> Task:
        """Connect and start. The callables should be methods of objects that outlive the task.

        `long` is for what may take more than a second (words, downloads): two at a time, in order.
        `background` is for what nobody waits for: one at a time.
        """
        queued = Qt.ConnectionType.QueuedConnection
        relay = _Relay(on_done, on_failed, on_cancelled, on_progress, on_told)
        task.done.connect(relay.done, queued)
        task.failed.connect(relay.failed, queued)
        task.cancelled.connect(relay.cancelled, queued)
        task.progress.connect(relay.progress, queued)
        task.told.connect(relay.told, queued)
        for signal in (task.done, task.failed, task.cancelled):
            signal.connect(self._forget, queued)
        if self._closed:
            # The window is gone: there is nobody to tell.
            return task
        self._running[task] = relay
        pool = self._background if background else self._long if long else self._pool
        pool.start(_Runnable(task))
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
        """Cancel what runs and wait for it; what it still tells reaches nobody, and nothing starts anew."""
        self._closed = True
        for task in tuple(self._running):
            task.cancel()
        self._pool.waitForDone()
        self._long.waitForDone()
        self._background.waitForDone()
        for relay in self._running.values():
            relay.cut()
        self._running.clear()

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.pop(task, None)
