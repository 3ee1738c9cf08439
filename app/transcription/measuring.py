"""Measuring what each speech model costs on this computer, in processes of their own.

Nothing is downloaded: what is not here is measured on a stand-in of the same shape. A take that is being
recorded always comes first: the model under way is dropped and measured again afterwards.
"""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from app.config import Machine, free_memory_bytes, has_nvidia_driver, make_private_folder, storage_error
from app.domain import Cancelled, KnownError
from app.transcription.calibration import Calibration, Measure, Outcome, now, surroundings
from app.transcription.process import WorkerProcess, few_threads
from app.transcription.record import CancelToken
from app.transcription.shapes import SHAPES
from app.transcription.store import ModelState, installed_models, ready_model

_log = logging.getLogger(__name__)

TOKENS: Final = 100
"""Of text in a window: 25 s of speech, four a second."""
REPEATS: Final = 3
_POLL_S: Final = 0.1
_SILENT_S: Final = 30.0
"""A process that does not even say that it lives; starting it can take 6 s where all cores are busy."""
_STUCK_S: Final = 240.0
"""One step: the slowest window measured with these shapes took 9 s; a large model may need minutes."""
_MEGABYTE: Final = 1_000_000
_NEEDS_MB: Final = {"tiny": 500, "base": 700, "small": 1100}
"""Peak of the process, rounded up: 485, 567 and 1,065 MB; building takes 290, 418 and 997 MB."""
_SPARE_MB: Final = 500
"""Left to other programs."""
_BUILD_SHARE: Final = 0.25
"""Of the time of a model that has to be built first."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model to be measured."""

    name: str
    folder: Path | None
    """None: it is not here, a stand-in is built."""
    needs_mb: int

    @property
    def weight(self) -> float:
        """How long it takes beside the others, about: as its size, and something for the start."""
        return self.needs_mb + 300


@dataclass(frozen=True, slots=True)
class Progress:
    """How far measuring is."""

    name: str
    """The model that is measured."""
    fraction: float
    """Of the whole, 0 to 1."""
    is_waiting: bool = False
    """A take is being recorded; it goes on afterwards."""


class _GiveWay(Exception):
    """A take is being recorded."""


class _NoAnswer(Exception):
    """The process could not tell; `str()` is a code."""


def candidates(models_dir: Path) -> tuple[Candidate, ...]:
    """The shapes and every installed model, the small ones first."""
    here = {model.name: model for model in installed_models(models_dir)}
    found = []
    for name in SHAPES:
        model = here.pop(name, None)
        is_whole = model is not None and model.state is not ModelState.DAMAGED
        found.append(Candidate(name, model.folder if model and is_whole else None, _NEEDS_MB[name]))
    others = [
        # Twice in memory as int8, once more as it is on disk while it is loaded.
        Candidate(model.name, model.folder, 350 + round(2 * model.size_bytes / _MEGABYTE))
        for model in here.values()
        if model.state is not ModelState.DAMAGED
    ]
    return tuple(sorted([*found, *others], key=lambda one: one.needs_mb))


class Measuring:
    """One run over all candidates."""

    def __init__(
        self,
        models_dir: Path,
        scratch: Path,
        machine: Machine,
        *,
        is_recording: Callable[[], bool] = lambda: False,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
        tokens: int = TOKENS,
        repeats: int = REPEATS,
        free_memory: Callable[[], int | None] = free_memory_bytes,
        worker: str = "app.transcription.measuring_worker",
    ) -> None:
        """`scratch` is a folder of our own for stand-ins: emptied before and removed afterwards.

        While `is_recording` says so nothing is measured. `on_progress` is called in the thread of `run`.
        """
        self._models_dir = models_dir
        self._scratch = scratch
        self._machine = machine
        self._is_recording = is_recording
        self._on_progress = on_progress
        self._cancel = cancel
        self._how = {"threads": few_threads(), "tokens": tokens, "repeats": repeats}
        self._free_memory = free_memory
        self._module = worker
        self._name = ""
        self._done = 0.0
        self._part = 0.0
        self._pause = threading.Event()

    def run(self, names: Sequence[str] = ()) -> Calibration:
        """Measure every candidate, or only those of `names`.

        Raises:
            Cancelled: within about a second.
            KnownError: `transcription_missing`, or `disk_full`, `folder_unwritable` or `write_failed` when
                nothing can be put into the scratch folder. What goes wrong with one model is said in its
                measure.
        """
        chosen = [one for one in candidates(self._models_dir) if not names or one.name in names]
        whole = sum(one.weight for one in chosen)
        measures = []
        try:
            self._empty_scratch()
            make_private_folder(self._scratch)
            for one in chosen:
                self._name, self._part = one.name, one.weight / whole
                self._tell(0.0)
                measures.append(self._measure(one))
                self._done += self._part
            self._part = 0.0
            self._tell(0.0)
        finally:
            self._empty_scratch()
        return Calibration(now(), surroundings(self._machine), tuple(measures))

    def _measure(self, one: Candidate) -> Measure:
        if not self._has_memory(one):
            return Measure(one.name, Outcome.SHORT_OF_MEMORY)
        while True:
            self._wait_for_recording()
            try:
                return self._measure_with(one, cuda=True)
            except _GiveWay:
                continue
            except _NoAnswer as failure:
                if not has_nvidia_driver():
                    return self._unknown(one, str(failure))
            try:
                # A driver that takes the process down shows no error; the processor always works.
                return self._measure_with(one, cuda=False)
            except _GiveWay:
                continue
            except _NoAnswer as failure:
                return self._unknown(one, str(failure))

    def _measure_with(self, one: Candidate, *, cuda: bool) -> Measure:
        folder, first = one.folder, 0.0
        if folder is None:
            folder, first = self._scratch / one.name, _BUILD_SHARE
            if not (folder / "tokenizer.json").is_file():
                shutil.rmtree(folder, ignore_errors=True)
                self._ask({"type": "build", "name": one.name, "folder": str(folder)}, 0.0, first)
        else:
            try:
                ready_model(folder)
            except KnownError as error:
                raise _NoAnswer(error.code) from error
        asked = {"type": "measure", "folder": str(folder), "cuda": cuda, **self._how}
        answer = self._ask(asked, first, 1.0)
        if one.folder is None:
            shutil.rmtree(folder, ignore_errors=True)
        memory = answer["memory_bytes"]
        return Measure(
            one.name,
            Outcome.MEASURED,
            window_s=round(answer["window_s"], 3),
            encoder_s=round(answer["encoder_s"], 3),
            processor_s=round(answer["processor_s"], 3),
            memory_bytes=memory,
            was_disturbed=answer["was_disturbed"],
            device=answer["device"],
            compute=answer["compute"],
            is_stand_in=one.folder is None,
        )

    def _ask(self, message: dict[str, Any], begin: float, end: float) -> dict[str, Any]:
        """What a fresh process answers; it is ended whatever happens."""
        try:
            worker = WorkerProcess(self._module)
        except OSError as error:
            raise _NoAnswer("transcription_crashed") from error
        try:
            worker.send(message)
            return self._answer(worker, begin, end)
        finally:
            worker.end(at_once=True)

    def _answer(self, worker: WorkerProcess, begin: float, end: float) -> dict[str, Any]:
        moved_at = time.monotonic()
        while True:
            self._check_cancel()
            if self._is_recording():
                raise _GiveWay
            event = worker.next_event(_POLL_S)
            if event is None:
                raise _NoAnswer("transcription_crashed")
            kind = event.get("type")
            if kind in ("built", "measured"):
                return event
            if kind == "failed" and event["code"] == "transcription_missing":
                raise KnownError("transcription_missing")
            if kind == "failed":
                _log.warning("%s could not be measured: %s", self._name, event["reason"])
                raise _NoAnswer(event["code"])
            silent_s, still_s = time.monotonic() - worker.heard_at, time.monotonic() - moved_at
            if silent_s > _SILENT_S or still_s > _STUCK_S:
                raise _NoAnswer("transcription_hung")
            if kind == "step":
                moved_at = time.monotonic()
                self._tell(begin + event["fraction"] * (end - begin))

    def _has_memory(self, one: Candidate) -> bool:
        free = self._free_memory()
        if free is None and self._machine.memory_bytes is not None:
            # macOS tells the whole only; half of it is usually in use.
            free = self._machine.memory_bytes // 2
        return free is None or free >= (one.needs_mb + _SPARE_MB) * _MEGABYTE

    def _wait_for_recording(self) -> None:
        is_told = False
        while self._is_recording():
            self._check_cancel()
            if not is_told:
                is_told = True
                self._tell(0.0, is_waiting=True)
            self._pause.wait(_POLL_S)
        self._check_cancel()

    def _check_cancel(self) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise Cancelled

    def _tell(self, fraction: float, *, is_waiting: bool = False) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(self._name, min(1.0, self._done + fraction * self._part), is_waiting))

    def _empty_scratch(self) -> None:
        try:
            if self._scratch.exists():
                shutil.rmtree(self._scratch)
        except OSError as error:
            raise storage_error(error, self._scratch) from error

    @staticmethod
    def _unknown(one: Candidate, reason: str) -> Measure:
        return replace(Measure(one.name, Outcome.UNKNOWN, reason=reason), is_stand_in=one.folder is None)
