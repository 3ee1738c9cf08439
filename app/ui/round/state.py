"""What is known of the round in hand, and the signals that tell of a change."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain import (
    Answer,
    KnownError,
    Take,
    Transcript,
)
from app.ui.context import Context
from app.ui.round.loading import LoadedComparison, LookBack
from app.ui.tasks import Task
from app.workflow import (
    LooseRecording,
    ModelChoice,
    Round,
    Step,
    TakeRecording,
)


class Microphone(StrEnum):
    """What the microphone is doing. It is open only between Record and Stop."""

    CLOSED = "closed"
    OPENING = "opening"
    OPEN = "open"
    CLOSING = "closing"


class WordsState(StrEnum):
    """How far the words of a take are."""

    NONE = "none"
    WORKING = "working"
    HEARD = "heard"
    """They are there, to be read; their times settle in a moment."""
    READY = "ready"
    NO_MODEL = "no_model"
    """No speech model: the take waits, everything else works."""
    ASKS = "asks"
    """They come from the company's service, and nobody has said that the take may be sent there."""
    FAILED = "failed"


class RoundState(QObject):
    """The state that the parts of the controller share. All methods are called in the GUI thread."""

    changed = Signal()
    """The step, the line, the model or the attempts changed."""
    microphone_changed = Signal()
    comparison_changed = Signal()
    words_changed = Signal()
    answers_changed = Signal()
    look_back_changed = Signal()
    remarks_changed = Signal()
    remark_kept = Signal(str)
    """The id of a remark that is on the disk now; `remarks_changed` follows."""
    remark_failed = Signal()
    """A remark could not be kept; why was said."""
    remark_spoken = Signal(object)
    """A `LooseSound`; None when there is nothing of it, which was said."""
    ending = Signal()
    """The window closes: what is only in memory is kept now."""
    take_made = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._round: Round | None = None
        self._recording: TakeRecording | LooseRecording | None = None
        self.microphone = Microphone.CLOSED
        self.models: tuple[ModelChoice, ...] = ()
        self.earlier: tuple[Take, ...] = ()
        """All attempts at this line from before and from this round, oldest first."""
        self.comparison: LoadedComparison | None = None
        self.past = LookBack()
        """What came before this take: of the line, of the scenario, of the self-checks."""
        self.is_example = False
        self.words: dict[str, WordsState] = {}
        self.words_progress = 0.0
        self._working: dict[str, Task] = {}
        self._heard: dict[str, Transcript] = {}
        """Words of takes that are being worked on: whole, with times that are about right. Never on disk."""
        self._comparison_asked = 0
        self._example_model: ModelChoice | None = None
        self._close_when_open = False
        self._ask = 0
        self._look_back_asked = 0

    @property
    def round(self) -> Round:
        """Where the round stands.

        Raises:
            RuntimeError: no round is open.
        """
        if self._round is None:
            raise RuntimeError("no round is open")
        return self._round

    @property
    def is_open(self) -> bool:
        """Whether a round is open."""
        return self._round is not None

    @property
    def takes_in_hand(self) -> frozenset[str]:
        """Ids of the takes that are looked at. May be asked from any thread: a `Round` is never changed."""
        current = self._round
        if current is None:
            return frozenset()
        model = current.model.take if current.model is not None else None
        return frozenset(one.id for one in (model, *current.attempts) if one is not None)

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open, or about to open or close."""
        return self.microphone is not Microphone.CLOSED

    @property
    def model_audio(self) -> Path | None:
        """The recording of the model in hand; None when the computer's voice reads it."""
        return self.round.model.audio if self.round.model is not None else None

    def answer(self, number: int, answer: Answer | None = None) -> None:
        """Note an answer for key point `number`; without one, step through yes, no, unsure."""
        points = self.round.place.line.key_points
        if not 1 <= number <= len(points):
            return
        if answer is None:
            self._round = self.round.next_answer(number)
        else:
            self._round = self.round.answer(points[number - 1].id, answer)
        self.answers_changed.emit()

    def _leave_self_check(self) -> None:
        if self._round is None or self._round.step is not Step.SELF_CHECK:
            return
        attempt = self.round.attempt
        if attempt is None or not self.round.answers:
            return
        try:
            self._context.services.library.save_self_check(attempt.id, self.round.self_check)
        except KnownError as error:
            self._context.host.show_error(error)
