"""Getting, adding, checking and removing speech models: one thing at a time, outside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from app.config import this_machine
from app.domain import LANGUAGES, GoFirstError, Problem
from app.ui.context import Context
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.transcription import Calibration, CatalogueEntry, Choice, InstalledModel

_STEPS: Final = 400
"""Progress is told so often and no more; a download brings thousands of pieces."""


class Job(StrEnum):
    """What is under way."""

    NONE = ""
    DOWNLOAD = "download"
    ADD = "add"
    CHECK = "check"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class SpeechModels:
    """What is here, what could be fetched, and what is used."""

    installed: tuple[InstalledModel, ...] = ()
    catalogue: tuple[CatalogueEntry, ...] = ()
    recommended: Mapping[str, str] = field(default_factory=dict)
    """Name of the recommended model by language."""
    used: Mapping[str, str] = field(default_factory=dict)
    """Name of the model in use by language; empty where there is none."""
    calibration: Calibration | None = None
    """What was measured of this computer, where that still holds."""
    is_stale: bool = False
    """It was measured, and that holds no more."""
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    """Fast, balanced and best by language."""

    def find(self, name: str) -> InstalledModel | None:
        """The installed model of a name."""
        return next((model for model in self.installed if model.name == name), None)


def load_models(context: Context) -> SpeechModels:
    """Look which models there are; reads sizes and small files only."""
    from app.transcription import (
        CATALOGUE,
        choices,
        choose_model,
        installed_models,
        load_calibration,
        recommended,
        valid_calibration,
    )

    services, machine = context.services, this_machine()
    chosen = services.settings.speech_models
    path = services.paths.calibration
    measured = valid_calibration(path, machine)
    best = {language: recommended(language, machine, calibration=measured).name for language in LANGUAGES}
    used = {}
    for language in LANGUAGES:
        model = choose_model(language, services.paths.models, machine, chosen.get(language, ""), measured)
        used[language] = model.name if model is not None else ""
    return SpeechModels(
        installed_models(services.paths.models),
        CATALOGUE,
        best,
        used,
        measured,
        is_stale=measured is None and load_calibration(path) is not None,
        choices={language: choices(language, machine, measured) for language in LANGUAGES},
    )


class ModelWork(QObject):
    """Runs one job and tells how far it is."""

    changed = Signal()
    """A job began, or came further."""
    ended = Signal()
    """The job is over; what is installed may have changed."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.job = Job.NONE
        self.name = ""
        """The model that is fetched or removed."""
        self.done_bytes = 0
        self.total_bytes = 0
        self.unfinished: set[str] = set()
        """Models of which a part was fetched and kept."""
        self.problems: tuple[Problem, ...] | None = None
        """What the last check found; None before one."""

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self.job is not Job.NONE

    @property
    def is_stopping(self) -> bool:
        """Whether the job was cancelled and has not ended."""
        return self._task is not None and self._task.cancel_token.is_set()

    def download(self, name: str) -> None:
        """Fetch a model, or go on where an earlier try stopped. Touches the network."""
        self._begin(Job.DOWNLOAD, name, self._download, name)

    def add(self, folder: Path) -> None:
        """Copy a model from a folder."""
        self._begin(Job.ADD, folder.name, self._add, folder)

    def check(self) -> None:
        """Read every byte of every model."""
        self._begin(Job.CHECK, "", self._check)

    def remove(self, name: str) -> None:
        """Delete a model; it can be fetched again."""
        self._begin(Job.REMOVE, name, self._remove, name)

    def cancel(self) -> None:
        """End the job; what was fetched so far is kept."""
        if self._task is not None:
            self._task.cancel()
            self.changed.emit()

    def _begin(self, job: Job, name: str, function: Callable[..., Any], *arguments: Any) -> None:
        if self.is_busy:
            return
        self.job, self.name = job, name
        self.done_bytes = self.total_bytes = 0
        self.problems = None
        task = Task(function, *arguments, wants_task=True)
        self._task = self._context.tasks.start(
            task,
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=self._cancelled,
            on_progress=self._moved,
            long=True,
        )
        self.changed.emit()

    # In the pool thread

    def _download(self, name: str, task: Task) -> None:
        from app.transcription import fetch_model

        fetch_model(name, self._models, on_progress=self._teller(task), cancel=task.cancel_token)

    def _add(self, folder: Path, task: Task) -> str:
        from app.transcription import add_from_folder

        tell, token = self._teller(task), task.cancel_token
        return add_from_folder(folder, self._models, on_progress=tell, cancel=token).name

    def _check(self, task: Task) -> tuple[Problem, ...]:
        from app.transcription import check_models

        return check_models(self._models, on_progress=self._teller(task), cancel=task.cancel_token)

    def _remove(self, name: str, _task: Task) -> None:
        from app.transcription import remove_model

        remove_model(name, self._models)

    def _teller(self, task: Task) -> Callable[[int, int], None]:
        told = -1

        def tell(done: int, total: int) -> None:
            nonlocal told
            self.done_bytes, self.total_bytes = done, total
            step = done * _STEPS // total if total else 0
            if step != told:
                told = step
                task.report_progress(step / _STEPS)

        return tell

    @property
    def _models(self) -> Path:
        return self._context.services.paths.models

    # In the GUI thread

    def _moved(self, _fraction: float) -> None:
        if self.is_busy:
            self.changed.emit()

    def _done(self, result: Any) -> None:
        job, name = self.job, self.name
        if job is Job.DOWNLOAD:
            self._context.host.say(self._ready(name))
        elif job is Job.ADD:
            self._context.host.say(self._ready(str(result)))
        elif job is Job.CHECK:
            self.problems = result
        self.unfinished.discard(name)
        self._over()

    def _failed(self, error: GoFirstError) -> None:
        self._keep_part()
        self._over()
        self._context.host.show_error(error)

    def _cancelled(self) -> None:
        self._keep_part()
        self._over()

    def _keep_part(self) -> None:
        if self.job is Job.DOWNLOAD and self.done_bytes:
            self.unfinished.add(self.name)

    def _over(self) -> None:
        self.job, self.name, self._task = Job.NONE, "", None
        self.ended.emit()

    def _ready(self, name: str) -> str:
        text = self.tr("The speech model {name} is here; from now on words are written down with it.")
        return text.format(name=name)
