"""Old takes written down again with a better model, one after the other, never in the way of a recording.

What is left is found on disk each time, so it goes on after a pause, a restart or a kill. The words that a
take has stay until better ones are stored, and what a rep thought and decided about a take is not touched.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain import KnownError, Transcript, TranscriptState
from app.workflow.outdated import Look, Outdated, note_tried, words_of
from app.workflow.pipeline import TakePipeline
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.transcription import CancelToken, InstalledModel

_SLOW_WORDS_A_SECOND: Final = 1.0
"""Where somebody speaks; people sell at 2 to 3.5 words a second. Fewer, and half of the words before, means
that the new model left something out."""
_OF_THE_DISK: Final = ("disk_full", "folder_unwritable", "write_failed", "library_newer")
_OF_THE_MODEL: Final = ("model_missing", "model_damaged", "model_not_whisper", "model_not_loaded")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What became of the takes."""

    done: int = 0
    """They have new words."""
    kept: int = 0
    """The new words were no better: they have those that they had."""
    unreadable: int = 0
    """Their sound or their details could not be read."""
    left: int = 0
    """They are open somewhere: another time."""
    gone: int = 0
    """They were deleted meanwhile, or need no better words any more."""


def retranscribe(
    services: Services,
    takes: Sequence[Outdated],
    on_progress: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
    *,
    is_open: Callable[[str], bool] | None = None,
    model: InstalledModel | None = None,
) -> Rewritten:
    """Write takes down again in their order, in the background; `on_progress` gets 0..1.

    Takes for which `is_open` is true are being read by somebody: they come last, or not at all. With `model`
    that one is used for all. A pause is a cancel: it takes effect within about a second, and the take in hand
    goes on behind its last window.

    Raises:
        KnownError: what would stop every take (`disk_full` and the like, a model that cannot be loaded).
        Cancelled: `cancel` was set; what was done until then stays.
    """
    work = _Rewriting(services, is_open, model, cancel)
    work.mend_reviews()
    # A stable sort: those that are being read come last, else the order stays.
    for number, one in enumerate(sorted(takes, key=work.is_read)):

        def moved(fraction: float, before: int = number) -> None:
            if on_progress is not None:
                on_progress((before + min(fraction, 0.99)) / len(takes))

        moved(0.0)
        work.rewrite(one, moved)
    work.store_rest()
    if on_progress is not None:
        on_progress(1.0)
    return work.result


def is_plausible(had: Transcript, new: Transcript) -> bool:
    """Whether new words can take the place of those that a take has."""
    if new.state is TranscriptState.FAILED:
        return False
    if had.state is TranscriptState.FAILED:
        return True
    if _hole_s(new) > _hole_s(had):
        return False
    if len(new.words) * 2 >= len(had.words):
        return True
    speech_s = sum(span.duration_s for span in new.speech)
    return bool(new.words) and len(new.words) >= speech_s * _SLOW_WORDS_A_SECOND


def _hole_s(transcript: Transcript) -> float:
    return sum(hole.duration_s for hole in transcript.holes)


class _Rewriting:
    def __init__(
        self,
        services: Services,
        is_open: Callable[[str], bool] | None,
        model: InstalledModel | None,
        cancel: CancelToken | None,
    ) -> None:
        self._services = services
        self._pipeline = TakePipeline(services)
        self._is_open = is_open or _nobody_reads
        self._model = model
        self._cancel = cancel
        self._waiting: list[tuple[Outdated, Transcript]] = []
        """New words of takes that somebody reads just now."""
        self.result = Rewritten()

    def mend_reviews(self) -> None:
        """A kill or a full disk can have come between new words and their review."""
        from app.domain import TakeState
        from app.storage import TakeFilter

        without = self._services.library.takes(TakeFilter(states=(TakeState.TRANSCRIBED,)))
        self._pipeline.reanalyse(without, cancel=self._cancel)

    def is_read(self, one: Outdated) -> bool:
        """Whether somebody reads the take just now."""
        return self._is_open(one.take.id)

    def rewrite(self, one: Outdated, on_progress: Callable[[float], None]) -> None:
        """Give a take its new words, unless it needs none any more."""
        if self.is_read(one):
            self._count(left=1)
            return
        try:
            fresh = self._still_outdated(one)
            if fresh is None:
                self._count(gone=1)
                return
            new = self._read(fresh, on_progress)
            if self.is_read(one):
                self._waiting.append((fresh, new))
            else:
                self._store(fresh, new)
        except KnownError as error:
            self._could_not(one, error)

    def store_rest(self) -> None:
        """Store what came while its take was open, where it is not any more."""
        for one, new in self._waiting:
            if self.is_read(one):
                self._count(left=1)
                continue
            try:
                self._store(one, new)
            except KnownError as error:
                self._could_not(one, error)
        self._waiting.clear()

    def _could_not(self, one: Outdated, error: KnownError) -> None:
        """One take that cannot be read stops nothing; what concerns all of them does."""
        if not self._is_there(one):
            self._count(gone=1)
        elif error.code in (*_OF_THE_DISK, *_OF_THE_MODEL, "transcription_missing"):
            raise error
        else:
            note_tried(self._services.paths.tried_again, one.take.id, one.model)
            self._count(unreadable=1)

    def _is_there(self, one: Outdated) -> bool:
        try:
            self._services.library.folder(one.take.id)
        except KnownError:
            return False
        return True

    def _still_outdated(self, one: Outdated) -> Outdated | None:
        """As things are now: the take may have gone or got its words, the model may be another one."""
        library = self._services.library
        take = library.take(one.take.id)
        transcript = library.transcript(take.id)
        return Look(self._services, self._model).judge(take, words_of(transcript)) if transcript else None

    def _read(self, one: Outdated, on_progress: Callable[[float], None]) -> Transcript:
        try:
            return self._transcribe(one, on_progress)
        except KnownError as error:
            if error.code not in _OF_THE_MODEL:
                raise
            # The model was removed or changed under our hands: another one may do.
            other = self._still_outdated(one)
            if other is None or other.folder == one.folder:
                raise
            return self._transcribe(other, on_progress)

    def _transcribe(self, one: Outdated, on_progress: Callable[[float], None]) -> Transcript:
        return self._pipeline.hear(one.take, one.folder, on_progress, self._cancel, background=True)

    def _store(self, one: Outdated, new: Transcript) -> None:
        library, take_id = self._services.library, one.take.id
        had = library.transcript(take_id)
        if had is not None and not is_plausible(had, new):
            note_tried(self._services.paths.tried_again, take_id, new.model)
            library.forget_heard(take_id)
            self._count(kept=1)
            return
        try:
            library.save_transcript(take_id, new)
        except KnownError:
            # The words that it has are still there, but their review may have gone already.
            with contextlib.suppress(KnownError):
                self._pipeline.analyse(take_id)
            raise
        self._pipeline.measure(take_id)
        self._pipeline.analyse(take_id)
        self._count(done=1)

    def _count(self, **more: int) -> None:
        now = {name: getattr(self.result, name) + one for name, one in more.items()}
        self.result = replace(self.result, **now)


def _nobody_reads(_take_id: str) -> bool:
    return False
