"""Where a conversation stands, and what happens next: the views show it and ask it, and never each other."""

from __future__ import annotations

from functools import partial

from app.domain import Language, Pack, Scenario
from app.ui.conversation.of_turns import ConversationTurns
from app.ui.conversation.state import Phase
from app.workflow import (
    Conversation,
    ConversationReview,
    PastConversation,
    Services,
    begin_conversation,
    conversations,
    load_conversation,
    review_conversation,
)


class ConversationController(ConversationTurns):
    """One conversation at a time: opens it and its earlier ones; its parts do the rest."""

    def open(self, pack: Pack, scenario: Scenario, language: Language) -> None:
        """Begin a conversation; the buyer speaks first.

        Raises:
            KnownError: `no_dialogue` (`scenario`).
        """
        begun = begin_conversation(pack, scenario, language)
        self._leave()
        self._stand(begun)
        self._speak()
        self._load_past()

    def open_again(self, pack: Pack, scenario: Scenario, conversation_id: str) -> None:
        """Open a conversation that was had: where it ended, or where it was left."""
        self._leave()
        self._context.tasks.run(
            _read_past,
            self._context.services,
            pack,
            scenario,
            conversation_id,
            on_done=self._past_read,
            on_failed=self._context.host.show_error,
        )

    def close(self) -> None:
        """Leave: what was recorded is kept, and what plays ends."""
        self.close_microphone()
        self._leave()
        self._conversation = None

    def finish_now(self) -> None:
        """The window closes."""
        self.finish_recording()

    def again(self) -> None:
        """The same conversation, from the start."""
        if self.is_recording:
            return
        here = self.conversation
        self.open(here.pack, here.scenario, here.language)

    def _stand(self, conversation: Conversation) -> None:
        super()._stand(conversation)
        if self.phase is Phase.ENDED:
            self._load_review()
            self._load_past()

    def _leave(self) -> None:
        self._stop_thinking()
        self.stop_sound()
        self.pending = None
        self.review = None

    def _past_read(self, conversation: Conversation) -> None:
        self._leave()
        self._stand(conversation)
        if self.phase is not Phase.ENDED:
            self._speak()
            self._load_past()

    def _load_review(self) -> None:
        here = self.conversation
        self._context.tasks.run(
            review_conversation,
            here,
            on_done=partial(self._reviewed, here),
            on_failed=self._context.host.show_error,
        )

    def _reviewed(self, of: Conversation, review: ConversationReview) -> None:
        if of is self._conversation:
            self.review = review
            self.review_changed.emit()

    def _load_past(self) -> None:
        here = self.conversation
        self._context.tasks.run(
            conversations,
            self._context.services,
            here.pack,
            here.scenario,
            on_done=self._past_loaded,
            on_failed=self._context.host.show_error,
        )

    def _past_loaded(self, past: tuple[PastConversation, ...]) -> None:
        self.past = past
        self.past_changed.emit()


def _read_past(services: Services, pack: Pack, scenario: Scenario, conversation_id: str) -> Conversation:
    """A conversation from its takes; a new one where all of them were deleted."""
    for past in conversations(services, pack, scenario):
        if past.id == conversation_id:
            return load_conversation(services, pack, scenario, past)
    return begin_conversation(pack, scenario, pack.language)
