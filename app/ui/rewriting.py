"""Old takes that are written down again: what is found, what is under way, and the user's word on it.

Owned by the window: it goes on whatever page is shown, and starts again with the program.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.config import Retranscription
from app.domain import GoFirstError, KnownError
from app.ui.context import Host
from app.ui.tasks import Task, Tasks
from app.workflow import Finder, Outdated, Rewritten, Services, retranscribe

_SAID_S = 10.0


class Phase(StrEnum):
    """What it is doing."""

    NOTHING = "nothing"
    OFFERED = "offered"
    """Takes could get better words; the user has not said yes."""
    WORKING = "working"
    ENDING = "ending"
    """A pause or an end was asked for and takes effect in a moment."""
    PAUSED = "paused"


class Rewriting(QObject):
    """Looks for takes and writes them down again, in tasks. All methods are called in the GUI thread."""

    changed = Signal()
    written = Signal()
    """Takes have new words."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        host: Host,
        is_read: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        """`is_read` says whether somebody reads a take just now; it is called from another thread."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._host = host
        self._is_read = is_read
        self._finder = Finder(services)
        self._looking: Task | None = None
        self._task: Task | None = None
        self._declined: frozenset[str] = frozenset()
        self._has_left = False
        self.phase = Phase.NOTHING
        self.found: tuple[Outdated, ...] = ()
        """What can be written down again, newest first."""
        self.fraction = 0.0

    @property
    def total(self) -> int:
        """Takes of this pass."""
        return len(self.found)

    @property
    def number(self) -> int:
        """Which of them is being written down, counted from 1."""
        return min(int(self.fraction * self.total) + 1, self.total)

    @property
    def is_working(self) -> bool:
        """Whether takes are being written down."""
        return self.phase is Phase.WORKING

    def look(self) -> None:
        """Look for takes: models, choices and takes may have changed."""
        if self._looking is None and self._task is None:
            self._looking = self._tasks.start(
                Task(_find, self._finder, wants_task=True),
                on_done=self._looked,
                on_failed=self._could_not_look,
                on_cancelled=self._not_looked,
                background=True,
            )

    def resume(self) -> None:
        """The program has started: go on with what was under way when it ended."""
        if self._services.settings.retranscription is Retranscription.ON:
            self.look()

    def take_up(self) -> None:
        """A page was left: takes that were open there may be written down now."""
        if self._has_left:
            self.look()

    def begin(self) -> None:
        """Write them down, or go on with it."""
        self._remember(Retranscription.ON)
        self._start()

    def pause(self) -> None:
        """Stop for a while; the take in hand keeps its words."""
        self._remember(Retranscription.PAUSED)
        self._end()

    def stop(self) -> None:
        """Stop; the rest is offered again when the program is started anew, or another model comes."""
        self._remember(Retranscription.ASK)
        self.decline()

    def decline(self) -> None:
        """Not now: the same models are not offered again before the program is started anew."""
        self._declined = self._models
        self._end()

    @property
    def _models(self) -> frozenset[str]:
        return frozenset(one.model for one in self.found)

    def _looked(self, found: tuple[Outdated, ...]) -> None:
        self._looking = None
        self.found = found
        wanted = self._services.settings.retranscription
        if wanted is Retranscription.ON:
            self._start()
        elif not found and wanted is Retranscription.PAUSED:
            self._remember(Retranscription.ASK)
            self._show(Phase.NOTHING)
        elif wanted is Retranscription.PAUSED:
            self._show(Phase.PAUSED)
        else:
            self._show(Phase.OFFERED if self._models - self._declined else Phase.NOTHING)

    def _could_not_look(self, error: GoFirstError) -> None:
        # A library that cannot be read is said by whoever shows it; a bug is never kept quiet.
        self._not_looked()
        if not isinstance(error, KnownError):
            self._host.show_error(error)

    def _not_looked(self) -> None:
        self._looking = None
        self._show(Phase.NOTHING)

    def _start(self) -> None:
        if self._task is not None:
            return
        self.fraction = 0.0
        self._has_left = False
        task = Task(_write, self._services, self.found, self._is_read, wants_task=True)
        self._task = self._tasks.start(
            task,
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=self._ended,
            on_progress=self._moved,
            background=True,
        )
        self._show(Phase.WORKING if self.found else Phase.NOTHING)

    def _end(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._show(Phase.ENDING)
        else:
            self._show(Phase.NOTHING)

    def _moved(self, fraction: float) -> None:
        self.fraction = fraction
        if self.is_working:
            self.changed.emit()

    def _done(self, result: Rewritten) -> None:
        self._task = None
        self._has_left = bool(result.left)
        if not result.left and self._services.settings.retranscription is Retranscription.ON:
            self._remember(Retranscription.ASK)
        self.found = ()
        self._show(Phase.NOTHING)
        self._say(result)
        if result.done:
            self.written.emit()

    def _say(self, result: Rewritten) -> None:
        texts = []
        if result.done:
            texts.append(self.tr("%n take(s) have better words now.", "", result.done))
        if kept := result.kept + result.unreadable:
            texts.append(self.tr("%n take(s) kept the words they had.", "", kept))
        if texts:
            self._host.say(" ".join(texts), seconds=_SAID_S)

    def _failed(self, error: GoFirstError) -> None:
        self._task = None
        if self._services.settings.retranscription is Retranscription.ON:
            self._remember(Retranscription.PAUSED)
        self._ended()
        self._host.show_error(error)

    def _ended(self) -> None:
        """It stopped before all was done: what is left is found on disk."""
        self._task = None
        self.fraction = 0.0
        self.look()
        self.written.emit()

    def _show(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit()

    def _remember(self, wanted: Retranscription) -> None:
        if wanted is self._services.settings.retranscription:
            return
        try:
            self._services.change_settings(retranscription=wanted)
        except KnownError as error:
            # It holds until the program ends; what start-up said of the settings is not said again.
            if error.code != self._services.settings_problem:
                self._host.show_error(error)


def _find(finder: Finder, task: Task) -> tuple[Outdated, ...]:
    return finder.find(cancel=task.cancel_token)


def _write(
    services: Services, found: tuple[Outdated, ...], is_read: Callable[[str], bool], task: Task
) -> Rewritten:
    return retranscribe(services, found, task.report_progress, task.cancel_token, is_open=is_read)
