"""Speech to words from the program's side: feeds the worker, watches it, starts it again when it dies."""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from app.domain import Cancelled, KnownError, Language, Transcript, TranscriptState, whisper_language
from app.transcription.feed import RATE, Feed, HeardWindow
from app.transcription.hearing import CouldNot, Hearing, OnWindow, OnWords, Trouble, WorkerLost
from app.transcription.process import WorkerProcess, few_threads
from app.transcription.record import CancelToken
from app.transcription.store import InstalledModel, ready_model
from app.transcription.turns import Rank, Turns

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
_SLOW_START: Final = 5
"""So many times longer it may be silent while it starts: on a machine whose cores were busy with other things
Python and the libraries took more than 6 s to load at low priority."""
_STUCK_S: Final = 600.0
"""A worker that beats but finishes nothing for this long is stuck: the slowest window measured took 9 s."""
_FORGET_S: Final = 0.4


_RULES: Final = 1
"""Raised when windows, or what is read in one, follow other rules than before."""


class _MakeRoom(Exception):
    """Another take goes first: this one waits."""


class Transcriber:
    """Transcribes one take at a time in a process of its own, which is kept for the next take.

    Use as a context manager, or call `close`. Threads may share one; they take turns.
    """

    def __init__(
        self, threads: int = 0, *, silent_s: float = _SILENT_S, worker: str = "app.transcription.worker"
    ) -> None:
        """`threads` for the model while a take is recorded; 0 leaves cores to the window and the microphone.

        `silent_s`: a worker that says nothing for so long counts as hung. `worker`: the module that serves.
        """
        self._threads = threads or few_threads()
        self._silent_s = silent_s
        self._module = worker
        self._turn = threading.Lock()
        self._closing = threading.Event()
        self._hurrying = threading.Event()
        self._turns = Turns()
        self._worker: WorkerProcess | None = None
        self._loaded: tuple[Path, int] | None = None
        self._jobs = 0
        self._allow_cuda = True
        self.device = ""
        """`cpu` or `cuda`, once a model has been loaded."""
        self.trouble = Trouble.NONE
        """What holds up the take in hand; polled by whoever waits for its words."""

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

    @property
    def is_live(self) -> bool:
        """Whether a take is listened to while it is recorded, or its last words are awaited."""
        return self._turns.must_wait(Rank.STORED)

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
        with self._turns.present(Rank.STORED), self._turn:
            try:
                self._ready(model, cancel)
            except WorkerLost as lost:
                self._drop()
                raise KnownError(lost.code) from lost
            except CouldNot as failure:
                raise self._known(failure, model) from failure

    def hurry(self) -> None:
        """The take that is being recorded is over: what is left of it may use the whole computer."""
        self._hurrying.set()
        if (worker := self._worker) is not None:
            worker.nudge()

    def transcribe(
        self,
        blocks: Iterable[NDArray[np.float32]],
        *,
        model_folder: Path,
        language: Language,
        hotwords: Sequence[str] = (),
        on_progress: Callable[[float], None] | None = None,
        on_words: OnWords | None = None,
        on_window: OnWindow | None = None,
        heard: Sequence[HeardWindow] = (),
        cancel: CancelToken | None = None,
        live: bool = False,
        background: bool = False,
    ) -> Transcript:
        """Words of a take.

        `blocks` are pieces of any length of one take: mono, 16,000 samples per second, -1 to 1. They may come
        while the take is still being recorded (`live`): few threads are used until `hurry` is called, what
        was said is read ahead in each silence, and other takes wait. A `background` take waits for every
        other one, goes on afterwards from where it was, and uses few threads throughout. An iterator that has
        nothing just now should yield an empty piece. At most a minute of sound is held however long the take
        is. The words depend on the sound alone: live or not gives the same. `hotwords` are names that may be
        said, the most important first. `on_progress` gets the seconds of the take that are done with,
        `on_words` the words so far, `on_window` each window that is done with: kept, and given to a later
        call as `heard` (of the same take, which has ended), they are not heard again. All are called in this
        thread. Windows that another model made, or other rules, are passed over.

        What goes wrong with the take gives a transcript that says why: a window on which two workers died is
        in `holes`; FAILED means that nothing came of it (`transcription_crashed`, `transcription_hung`,
        `transcription_failed`, `speech_not_understood`). What is wrong with the set-up raises.

        Raises:
            KnownError: `model_missing`, `model_damaged`, `model_not_whisper`, `model_language`,
                `model_not_loaded` or `transcription_missing`.
            Cancelled: `cancel` was set or `close` called; within about a second.
        """
        model = ready_model(model_folder)
        if not model.knows(language):
            raise KnownError("model_language", name=model.name, language=language)
        made_by = _maker(model, language, hotwords)
        known: list[HeardWindow] = []
        for window in heard:
            if not live and window.made_by == made_by and window.number == len(known):
                known.append(window)
        hearing = Hearing(
            Feed(blocks, known), language, model.name, on_words, on_window=on_window, made_by=made_by
        )
        rank = Rank.RECORDED if live else Rank.BACKGROUND if background else Rank.STORED
        begin = {
            "language": whisper_language(language),
            "hotwords": list(hotwords),
            "live": live,
            "background": background,
        }
        problem = ""
        if live:
            self._hurrying.clear()
        with self._turns.present(rank):
            while not hearing.has_all():
                self._let_others_go_first(rank, cancel)
                with self._turn:
                    try:
                        self._run(hearing, model, begin, rank, on_progress, cancel)
                    except _MakeRoom:
                        continue
                    except WorkerLost as lost:
                        # A driver that takes the process down shows no error; the processor always works.
                        self._allow_cuda = self._allow_cuda and self.device == "cpu"
                        problem = lost.code
                        again = hearing.lost(lost)
                    except CouldNot as failure:
                        if failure.code != "transcription_failed":
                            raise self._known(failure, model) from failure
                        # Short memory shows as an error of the model: another process has its memory back.
                        problem = failure.code
                        again = hearing.lost(WorkerLost(failure.code, is_crash=True))
                    else:
                        break
                    self.trouble = Trouble.STOPPED if again else Trouble.NONE
                    _log.warning("worker lost (%s), another one: %s", problem, again)
                    self._drop()
                if not again:
                    return Transcript(
                        state=TranscriptState.FAILED,
                        language=language,
                        model=model.name,
                        duration_s=hearing.feed.taken / RATE,
                        problem=problem,
                    )
        return hearing.transcript()

    def _run(
        self,
        hearing: Hearing,
        model: InstalledModel,
        begin: dict[str, Any],
        rank: Rank,
        on_progress: Callable[[float], None] | None,
        cancel: CancelToken | None,
    ) -> None:
        worker = self._ready(model, cancel)
        self._jobs += 1
        job = self._jobs
        feed, live = hearing.feed, rank is Rank.RECORDED
        place, warm = hearing.begin()
        worker.send({"type": "begin", "job": job, **begin, **place}, warm)
        is_ended = is_hurried = False
        try:
            while not hearing.has_all():
                self._check(worker, cancel)
                if live and not is_hurried and self._hurrying.is_set():
                    worker.send({"type": "hurry", "job": job})
                    is_hurried = True
                chunk = feed.next_chunk() if feed.sent - feed.settled < _AHEAD else None
                if chunk is not None:
                    if chunk:
                        worker.send({"type": "audio", "job": job}, chunk)
                    if feed.sent - feed.settled < _WINDOW:
                        hearing.moved_at = time.monotonic()
                elif feed.is_over and not is_ended:
                    worker.send({"type": "end", "job": job})
                    is_ended = True
                event = worker.next_event(0 if chunk or (feed.is_over and not is_ended) else _POLL_S)
                while event:
                    self.trouble = Trouble.NONE
                    if event.get("job", job) == job and hearing.take(event) and on_progress:
                        on_progress(min(feed.settled, feed.taken) / RATE)
                    event = {} if hearing.has_all() else worker.next_event(0)
                hearing.tell_behind()
                self._alive(worker, event, hearing.moved_at)
                self._make_room(rank)
        except (WorkerLost, CouldNot):
            raise
        except BaseException:
            self._forget(worker, job)
            raise
        if on_progress:
            on_progress(feed.taken / RATE)

    @staticmethod
    def _alive(worker: WorkerProcess, event: dict[str, Any] | None, moved_at: float) -> None:
        if event is None:
            raise WorkerLost("transcription_crashed", is_crash=not worker.was_killed)
        if time.monotonic() - moved_at > _STUCK_S:
            raise WorkerLost("transcription_hung")

    def _make_room(self, rank: Rank) -> None:
        if self._turns.must_wait(rank):
            raise _MakeRoom

    def _let_others_go_first(self, rank: Rank, cancel: CancelToken | None) -> None:
        self._check(None, cancel)
        while self._turns.must_wait(rank):
            self._turns.wait(_POLL_S)
            self._check(None, cancel)

    def _ready(self, model: InstalledModel, cancel: CancelToken | None) -> WorkerProcess:
        """A living worker with the model loaded."""
        if self._worker is not None and self._worker.next_event(0) is None:
            self._drop()
        try:
            key = (model.folder, (model.folder / "model.bin").stat().st_mtime_ns)
        except OSError as error:
            # The folder was removed meanwhile: who has loaded it can go on.
            if self._worker is not None and self._loaded is not None and self._loaded[0] == model.folder:
                return self._worker
            raise KnownError("model_missing", folder=str(model.folder)) from error
        if self._worker is not None and self._loaded == key:
            return self._worker
        if self._worker is None:
            self._check(None, cancel)
            try:
                self._worker = WorkerProcess(self._module)
            except OSError as error:
                raise WorkerLost("transcription_crashed") from error
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
                raise WorkerLost("transcription_crashed", is_crash=not worker.was_killed)
            if event.get("type") == "failed":
                raise CouldNot(event["code"], event["reason"])
            if event.get("type") == "loaded":
                self._loaded = key
                self.trouble = Trouble.NONE
                self.device = event["device"]
                _log.info("speech model %s on %s (%s)", model.name, event["device"], event["compute"])
                return worker

    def _check(self, worker: WorkerProcess | None, cancel: CancelToken | None) -> None:
        if self._closing.is_set() or (cancel is not None and cancel.is_set()):
            raise Cancelled
        patience = 1 if self._loaded else _SLOW_START
        silent_s = time.monotonic() - worker.heard_at if worker is not None else 0.0
        if silent_s > self._silent_s * patience:
            raise WorkerLost("transcription_hung")
        if silent_s > self._silent_s and self.trouble is Trouble.NONE:
            self.trouble = Trouble.SILENT

    def _forget(self, worker: WorkerProcess, job: int) -> None:
        """Have the worker drop a job; end it when it is in the middle of a decode, which nothing can stop."""
        self.trouble = Trouble.NONE
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
    def _known(failure: CouldNot, model: InstalledModel) -> KnownError:
        _log.warning("speech model %s: %s", model.name, failure.reason)
        return KnownError(failure.code, name=model.name)


def _maker(model: InstalledModel, language: Language, hotwords: Sequence[str]) -> str:
    """What the words of a window depend on besides its sound."""
    facts = [_RULES, model.name, model.revision, model.size_bytes, language, *hotwords]
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
