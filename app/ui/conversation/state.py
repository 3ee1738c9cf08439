"""The state that the parts of a conversation's controller share."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain import Answer, KeyPoint, KeyPointKind, KnownError, Take, Turn
from app.ui.buyer_speech import BuyerSpeech
from app.ui.context import Context
from app.ui.round.state import Microphone
from app.ui.tasks import Task
from app.workflow import (
    Conversation,
    ConversationReview,
    LooseRecording,
    PastConversation,
    TakeRecording,
)
from app.workflow.turn_lines import ASK, listen


class Phase(StrEnum):
    """What the conversation waits for."""

    ANSWER = "answer"
    """The rep's answer; the buyer may still be speaking."""
    THINKING = "thinking"
    """The words of the answer."""
    SILENT = "silent"
    """Another answer: nobody was heard in this one."""
    TELL = "tell"
    """The rep, to say which points were made: there are no words."""
    ENDED = "ended"


class ConversationState(QObject):
    """Where a conversation stands. All methods are called in the GUI thread."""

    changed = Signal()
    """Where it stands changed."""
    microphone_changed = Signal()
    progress_changed = Signal()
    answers_changed = Signal()
    review_changed = Signal()
    past_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._recording: TakeRecording | LooseRecording | None = None
        self._close_when_open = False
        self.microphone = Microphone.CLOSED
        self.speech = BuyerSpeech(context, self)
        self._conversation: Conversation | None = None
        self.phase = Phase.ANSWER
        self.pending: Take | None = None
        """The answer to the current turn, while it is not known where it leads."""
        self.answers: dict[str, Answer] = {}
        """What the rep says about the points of the pending answer."""
        self.progress = 0.0
        self.review: ConversationReview | None = None
        self.past: tuple[PastConversation, ...] = ()
        self.is_in_front = True
        """Whether the page is shown: the buyer does not speak into another page."""
        self._work: Task | None = None

    @property
    def conversation(self) -> Conversation:
        """Where the conversation stands.

        Raises:
            RuntimeError: none is open.
        """
        if self._conversation is None:
            raise RuntimeError("no conversation is open")
        return self._conversation

    @property
    def is_open(self) -> bool:
        """Whether a conversation is open."""
        return self._conversation is not None

    @property
    def takes_in_hand(self) -> frozenset[str]:
        """Ids of its takes. May be asked from any thread: a `Conversation` is never changed."""
        current, pending = self._conversation, self.pending
        if current is None:
            return frozenset()
        answers = {one.heard.take for one in current.exchanges if one.heard is not None}
        return frozenset(answers | ({pending.id} if pending is not None else set()))

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open, or about to open or close."""
        return self.microphone is not Microphone.CLOSED

    @property
    def can_go_back(self) -> bool:
        """Whether there is something to go back to."""
        return self.is_open and not self.is_recording and bool(self.conversation.exchanges or self.pending)

    @property
    def points(self) -> tuple[KeyPoint, ...]:
        """What is listened for in the current turn."""
        return self.conversation.place.line.key_points if self.conversation.current is not None else ()

    @property
    def deciding(self) -> tuple[KeyPoint, ...]:
        """Those of them that decide where the conversation goes on to."""
        turn = self.conversation.current
        if turn is None:
            return ()
        conditions = [way.when for way in turn.ways if way.when is not None]
        said = listen(self.conversation.scenario, turn).said
        wanted = {point for when in conditions for name in when.said for point in said.get(name, ())}
        wanted |= {f"{ASK}{name}" for when in conditions for name in when.asked}
        commits = any(when.committed is not None for when in conditions)
        return tuple(
            point
            for point in self.points
            if point.id in wanted or (commits and point.kind is KeyPointKind.COMMIT)
        )

    def _stand(self, conversation: Conversation) -> None:
        """The conversation as it is now; the microphone waits for the key."""
        self._conversation = conversation
        self.answers = {}
        self.review = None
        if conversation.ended is not None:
            self.phase = Phase.ENDED
        else:
            self.phase = Phase.SILENT if conversation.silent else Phase.ANSWER
        self.changed.emit()

    def _speak(self, turn: Turn | None = None) -> None:
        here = self.conversation
        said = turn or here.current
        if said is not None and self.is_in_front:
            self.speech.say(said.buyer, here.language, here.scenario.buyer.voice)

    def _drop_pending(self) -> None:
        """Another answer takes the place of this one, which stays among the takes."""
        take, self.pending = self.pending, None
        if take is None:
            return
        try:
            self._context.services.library.mark_turn(take.id, skipped=(), taken_back=True)
        except KnownError as error:
            self._context.host.show_error(error)
        self.speech.forget()
        self._conversation = replace(self.conversation, silent=False)
