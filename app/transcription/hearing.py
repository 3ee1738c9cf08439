"""One take on its way through the worker, from our side: what came back, and what to do when it dies."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from app.domain import Language, Span, Transcript, Word
from app.transcription.feed import RATE, Feed, HeardWindow, Place
from app.transcription.words import RawSegment, RawWord, assemble

_CRASHES: Final = 2
"""Workers that may die on one window before it is left out."""
_KILLS: Final = 5
"""The same for workers that were killed from outside or hung: that says little about the window, unless it is
the system which kills whoever uses up its memory."""
_BEHIND_STEP_S: Final = 1.0
_IN_VAIN: Final = 5
_KILLED_IN_VAIN: Final = 50
"""Workers in a row that may be lost without any progress; more when something outside ends them."""


class WorkerLost(Exception):
    """The worker died or went silent."""

    def __init__(self, code: str, *, is_crash: bool = False) -> None:
        """`is_crash`: it ended by itself."""
        super().__init__(code)
        self.code = code
        self.is_crash = is_crash


class Trouble(StrEnum):
    """Why the words of a take do not come just now; nothing of it is lost."""

    NONE = ""
    STOPPED = "stopped"
    """The worker died, or was ended because it hung; another one is on its way."""
    SILENT = "silent"
    """The worker says nothing and is given some more time."""


class CouldNot(Exception):
    """The worker lives and says that something cannot be done."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason


@dataclass(frozen=True, slots=True)
class LiveWords:
    """The words of a take so far."""

    words: tuple[Word, ...]
    certain: int
    """So many of them are final; the times of the others are about right, and the last may still change."""
    behind_s: float
    """Seconds of sound that were recorded and not yet listened to."""
    is_whole: bool
    """The take is over and these are all its words; their times may still settle."""
    transcript: Transcript | None = None
    """The same words with their sentences, and where speech and holes are; None before the first."""


OnWords = Callable[[LiveWords], None]
OnWindow = Callable[[HeardWindow], None]


class Hearing:
    """What is known of one take; outlives the workers that it takes."""

    def __init__(
        self,
        feed: Feed,
        language: Language,
        model: str,
        on_words: OnWords | None = None,
        *,
        on_window: OnWindow | None = None,
        made_by: str = "",
    ) -> None:
        """`on_window` gets each window that is done with, marked `made_by`."""
        self.feed = feed
        self._on_window = on_window
        self._made_by = made_by
        self._is_done = False
        self.moved_at = time.monotonic()
        """When the worker last said anything of this take."""
        self.heard = 0
        """Samples that the worker has listened to."""
        self.skip: list[int] = []
        """First samples of windows that are left out."""
        self._language = language
        self._model = model
        self._on_words = on_words
        self._is_whole = False
        self._told = LiveWords((), 0, 0.0, is_whole=False)
        self._reading: int | None = None
        self._lost: Counter[tuple[int, bool]] = Counter()
        self._in_vain = 0
        self._settled = 0
        self._pending: dict[int, tuple[list[RawSegment], list[Span]]] = {}
        """Windows with text and no exact times, and the guess at the open one, by their first sample."""
        self._certain: int | None = None
        """Words of the windows that are done with; None when one has come since they were counted."""

    def has_all(self) -> bool:
        """Whether nothing more will come."""
        return self._is_done

    @property
    def behind_s(self) -> float:
        """Seconds of sound that came and were not yet listened to."""
        return max(0, self.feed.taken - self.heard) / RATE

    def begin(self) -> tuple[dict[str, Any], bytes]:
        """Another worker takes over: what it has to know, and what was heard before."""
        warm = self.feed.rewind()
        self.heard = self._settled = self.feed.settled
        self._reading = None
        self.moved_at = time.monotonic()
        return {"start": self.feed.settled, "skip": self.skip, **self._place()}, warm

    def _place(self) -> dict[str, Any]:
        return {"state": self.feed.place.state, "in_speech": self.feed.place.in_speech}

    def take(self, event: dict[str, Any]) -> bool:
        """Use one event of this take; True when something was settled.

        Raises:
            CouldNot: the worker says so.
        """
        kind = event["type"]
        self.moved_at = time.monotonic()
        if kind == "failed":
            raise CouldNot(event["code"], event["reason"])
        before = self.feed.settled
        if kind == "heard":
            self.heard = max(self.heard, event["at"])
        elif kind == "settled":
            self.feed.settle(event["settled"], Place(**event["place"]))
        elif kind == "reading":
            self._reading = event["start"]
        elif kind in ("guess", "text"):
            self._reading = None
            self._pending = {key: one for key, one in self._pending.items() if key < event["start"]}
            self._pending[event["start"]] = _found(event)
            self._tell()
        elif kind == "whole":
            self._is_whole = True
            self._tell()
        elif kind == "window":
            self._window(event)
        self._is_done = kind == "done"
        return self.feed.settled > before

    def tell_behind(self) -> None:
        """Tell when listening has fallen behind, or caught up."""
        if self._on_words is not None and abs(self.behind_s - self._told.behind_s) >= _BEHIND_STEP_S:
            self._told = replace(self._told, behind_s=self.behind_s)
            self._on_words(self._told)

    def lost(self, error: WorkerLost) -> bool:
        """A worker was lost; True when another one should try."""
        if self.feed.settled > self._settled:
            self._in_vain = 0
        self._in_vain += 1
        if self._reading is not None:
            key = (self._reading, error.is_crash)
            self._lost[key] += 1
            if self._lost[key] >= (_CRASHES if error.is_crash else _KILLS):
                self.skip.append(self._reading)
                self._in_vain = 0
            # The next worker may be lost before it reads anything: that says nothing about this window.
            self._reading = None
        was_killed = not error.is_crash and error.code == "transcription_crashed"
        return self._in_vain <= (_KILLED_IN_VAIN if was_killed else _IN_VAIN)

    def transcript(self) -> Transcript:
        """The words with their exact times."""
        return self._assemble(self.feed.segments, self.feed.speech)

    def _window(self, event: dict[str, Any]) -> None:
        self._reading = None
        self._pending.pop(event["start"], None)
        segments, speech = _found(event)
        window = HeardWindow(
            self._made_by,
            self.feed.windows,
            event["settled"],
            Place(**event["place"]),
            tuple(segments),
            tuple(speech),
            Span(*event["hole"]) if "hole" in event else None,
        )
        self.feed.take_in(window)
        self._certain = None
        if self._on_window is not None:
            self._on_window(window)
        self._tell()

    def _tell(self) -> None:
        if self._on_words is None:
            return
        segments, speech = list(self.feed.segments), list(self.feed.speech)
        if self._certain is None:
            self._certain = len(self._assemble(segments, speech).words)
        certain = self._certain
        for _, (more, heard) in sorted(self._pending.items()):
            segments += more
            speech += heard
        found = self._assemble(segments, speech)
        self._told = LiveWords(
            found.words, min(certain, len(found.words)), self.behind_s, self._is_whole, found
        )
        self._on_words(self._told)

    def _assemble(self, segments: list[RawSegment], speech: list[Span]) -> Transcript:
        return assemble(
            segments,
            speech,
            language=self._language,
            model=self._model,
            duration_s=self.feed.taken / RATE,
            holes=self.feed.holes,
        )


def _found(event: dict[str, Any]) -> tuple[list[RawSegment], list[Span]]:
    segments = [
        RawSegment(
            words=tuple(RawWord(**word) for word in raw["words"]),
            start_s=raw["start_s"],
            end_s=raw["end_s"],
            avg_logprob=raw["avg_logprob"],
            no_speech_prob=raw["no_speech_prob"],
        )
        for raw in event["segments"]
    ]
    return segments, [Span(start, end) for start, end in event["speech"]]
