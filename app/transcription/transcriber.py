"""Speech to words from the program's side: feeds the worker, watches it, starts it again when it dies."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from app.domain import Cancelled, KnownError, Language, Span, Transcript, TranscriptState, whisper_language
from app.transcription.feed import RATE, Feed
from app.transcription.process import WorkerProcess
from app.transcription.record import CancelToken
from app.transcription.store import InstalledModel, ready_model
from app.transcription.words import RawSegment, RawWord, assemble

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

_AHEAD: Final = 60 * RATE
"""Samples that the worker may be behind: two windows, so that it never waits and never holds more."""
_WINDOW: Final = 30 * RATE
"""With less than this the worker may rightly be waiting for more."""
_POLL_S: Final = 0.05
_SILENT_S: Final = 6.0
"""Three heartbeats of 2 s missed."""
_STUCK_S: Final = 600.0
"""A worker that beats but finishes nothing for this long is stuck: the slowest window measured took 9 s."""
_FORGET_S: Final = 0.4
_RESTARTS: Final = 2


class _WorkerLost(Exception):
    """The worker died or went silent."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _CouldNot(Exception):
    """The worker lives and says that this take cannot be done."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason


class Transcriber:
    """Transcribes one take at a time in a process of its own, which is kept for the next take.

    Use as a context manager, or call `close`. Threads may share one; they take turns.
    """

    def __init__(self, threads: int = 0, *, silent_s: float = _SILENT_S) -> None:
        """`threads` for the model; 0 leaves one core to the window and the microphone (4 at most).

        `silent_s`: a worker that says nothing for so long counts as hung.
        """
        self._threads = threads or max(1, min(4, (os.cpu_count() or 2) - 1))
        self._silent_s = silent_s
        self._turn = threading.Lock()
        self._closing = threading.Event()
        self._worker: WorkerProcess | None = None
        self._loaded: tuple[Path, int] | None = None
        self._jobs = 0
        self._allow_cuda = True
        self.device = ""
        """`cpu` or `cuda`, once a model has been loaded."""

    def __enter__(self) -> Transcriber:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker; None while there is none."""
        worker = self._worker
        return worker.pid if worker else None

    def close(self) -> None:
        """End the worker; a transcription in progress ends with `Cancelled`. Safe to call twice."""
        self._closing.set()
        with self._turn:
            self._drop()

    def prepare(self, model_folder: Path, *, cancel: CancelToken | None = None) -> None:
        """Start the worker and load a model ahead of the first take.

        Raises:
            KnownError: `model_missing`, `model_damaged`, `model_not_whisper`, `model_not_loaded`,
                `transcription_missing` or `transcription_crashed`.
            Cancelled: `cancel` was set or `close` called.
        """
        model = ready_model(model_folder)
        with self._turn:
            try:
                self._ready(model, cancel)
            except _WorkerLost as lost:
                self._drop()
                raise KnownError(lost.code) from lost
            except _CouldNot as failure:
                raise self._known(failure, model) from failure

    def transcribe(
        self,
        blocks: Iterable[NDArray[np.float32]],
        *,
        model_folder: Path,
        language: Language,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Transcript:
        """Words of a take.

        `blocks` are pieces of any length of one take: mono, 16,000 samples per second, -1 to 1. They may come
        while the take is still being recorded; an iterator that waits should yield an empty piece now and
        then so that a cancel is noticed. At most a minute of sound is held however long the take is.
        `on_progress` gets the seconds of the take that are done with; called in this thread.

        What goes wrong with the take gives a transcript that is FAILED and says why (`transcription_crashed`,
        `transcription_hung`, `transcription_failed`, `speech_not_understood`); what is wrong with the set-up
        raises.

        Raises:
            KnownError: `model_missing`, `model_damaged`, `model_not_whisper`, `model_language`,
                `model_not_loaded` or `transcription_missing`.
            Cancelled: `cancel` was set or `close` called; within about a second.
        """
        model = ready_model(model_folder)
        if not model.knows(language):
            raise KnownError("model_language", name=model.name, language=language)
        feed = Feed(blocks)
        problem = ""
        with self._turn:
            for attempt in range(_RESTARTS + 1):
                try:
                    found = self._run(feed, model, language, on_progress, cancel)
                except _WorkerLost as lost:
                    _log.warning("worker lost (%s), attempt %d", lost.code, attempt + 1)
                    # A driver that takes the process down shows no error; the processor always works.
                    self._allow_cuda = self._allow_cuda and self.device == "cpu"
                    self._drop()
                    problem = lost.code
                except _CouldNot as failure:
                    if failure.code != "transcription_failed":
                        raise self._known(failure, model) from failure
                    _log.warning("transcription failed: %s", failure.reason)
                    self._drop()
                    problem = failure.code
                    break
                else:
                    return assemble(
                        found[0],
                        found[1],
                        language=language,
                        model=model.name,
                        duration_s=feed.taken / RATE,
                    )
        return Transcript(
            state=TranscriptState.FAILED,
            language=language,
            model=model.name,
            duration_s=feed.taken / RATE,
            problem=problem,
        )

    def _run(
        self,
        feed: Feed,
        model: InstalledModel,
        language: Language,
        on_progress: Callable[[float], None] | None,
        cancel: CancelToken | None,
    ) -> tuple[list[RawSegment], list[Span]]:
        worker = self._ready(model, cancel)
        self._jobs += 1
        job = self._jobs
        feed.rewind()
        worker.send(
            {"type": "begin", "job": job, "language": whisper_language(language), "start": feed.settled}
        )
        is_ended = is_done = False
        moved_at = time.monotonic()
        try:
            while not is_done:
                self._check(worker, cancel)
                chunk = feed.next_chunk() if feed.sent - feed.settled < _AHEAD else None
                if chunk is not None:
                    if chunk:
                        worker.send({"type": "audio", "job": job}, chunk)
                    if feed.sent - feed.settled < _WINDOW:
                        moved_at = time.monotonic()
                elif feed.is_over and not is_ended:
                    worker.send({"type": "end", "job": job})
                    is_ended = True
                event = worker.next_event(0 if chunk else _POLL_S)
                while event:
                    moved_at = time.monotonic()
                    is_done = self._take(event, job, feed, on_progress) or is_done
                    event = {} if is_done else worker.next_event(0)
                self._alive(event, moved_at)
        except (_WorkerLost, _CouldNot):
            raise
        except BaseException:
            self._forget(worker, job)
            raise
        if on_progress:
            on_progress(feed.taken / RATE)
        return feed.segments, feed.speech

    @staticmethod
    def _alive(event: dict[str, Any] | None, moved_at: float) -> None:
        if event is None:
            raise _WorkerLost("transcription_crashed")
        if time.monotonic() - moved_at > _STUCK_S:
            raise _WorkerLost("transcription_hung")

    def _take(
        self, event: dict[str, Any], job: int, feed: Feed, on_progress: Callable[[float], None] | None
    ) -> bool:
        """Use one event; True when it was the last of the job."""
        kind = event["type"]
        if kind == "failed":
            raise _CouldNot(event["code"], event["reason"])
        if event.get("job") != job:
            return False
        if kind == "window":
            feed.speech.extend(Span(start, end) for start, end in event["speech"])
            feed.segments.extend(_segment(one) for one in event["segments"])
        if kind in ("window", "settled"):
            feed.settle(event["settled"])
            if on_progress:
                on_progress(min(feed.settled, feed.taken) / RATE)
        return bool(kind == "done")

    def _ready(self, model: InstalledModel, cancel: CancelToken | None) -> WorkerProcess:
        """A living worker with the model loaded."""
        if self._worker is not None and self._worker.next_event(0) is None:
            self._drop()
        key = (model.folder, (model.folder / "model.bin").stat().st_mtime_ns)
        if self._worker is not None and self._loaded == key:
            return self._worker
        if self._worker is None:
            self._check(None, cancel)
            try:
                self._worker = WorkerProcess()
            except OSError as error:
                raise _WorkerLost("transcription_crashed") from error
        worker = self._worker
        self._loaded = None
        worker.send(
            {
                "type": "load",
                "folder": str(model.folder),
                "threads": self._threads,
                "cuda": self._allow_cuda,
            }
        )
        while True:
            try:
                self._check(worker, cancel)
            except Cancelled:
                self._drop()
                raise
            event = worker.next_event(_POLL_S)
            if event is None:
                raise _WorkerLost("transcription_crashed")
            if event.get("type") == "failed":
                raise _CouldNot(event["code"], event["reason"])
            if event.get("type") == "loaded":
                self._loaded = key
                self.device = event["device"]
                _log.info("speech model %s on %s (%s)", model.name, event["device"], event["compute"])
                return worker

    def _check(self, worker: WorkerProcess | None, cancel: CancelToken | None) -> None:
        if self._closing.is_set() or (cancel is not None and cancel.is_set()):
            raise Cancelled
        if worker is not None and time.monotonic() - worker.heard_at > self._silent_s:
            raise _WorkerLost("transcription_hung")

    def _forget(self, worker: WorkerProcess, job: int) -> None:
        """Have the worker drop a job; end it when it is in the middle of a decode, which nothing can stop."""
        worker.send({"type": "forget", "job": job})
        until = time.monotonic() + _FORGET_S
        while (left := until - time.monotonic()) > 0:
            event = worker.next_event(left)
            if event is None:
                break
            if event.get("type") == "idle" and event.get("job") == job:
                return
        self._drop()

    def _drop(self) -> None:
        worker, self._worker, self._loaded = self._worker, None, None
        if worker is not None:
            worker.end(at_once=True)

    @staticmethod
    def _known(failure: _CouldNot, model: InstalledModel) -> KnownError:
        _log.warning("speech model %s: %s", model.name, failure.reason)
        return KnownError(failure.code, name=model.name)


def _segment(raw: dict[str, Any]) -> RawSegment:
    return RawSegment(
        words=tuple(RawWord(**word) for word in raw["words"]),
        start_s=raw["start_s"],
        end_s=raw["end_s"],
        avg_logprob=raw["avg_logprob"],
        no_speech_prob=raw["no_speech_prob"],
    )
