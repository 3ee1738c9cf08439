"""The turns of a conversation: the answer, what was heard in it, and the way that it leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.domain import Answer, GoFirstError, KnownError, SelfCheck, Take, TakeKind, TranscriptState
from app.ui.conversation.of_sound import ConversationSound
from app.ui.conversation.state import Phase
from app.ui.round.state import Microphone
from app.ui.round.two_people import TwoPeople
from app.ui.tasks import Task
from app.workflow import (
    Conversation,
    Heard,
    Services,
    TakePipeline,
    TakeRecording,
    WordsElsewhere,
    consent_of,
    heard_in_take,
    skip_turn,
    take_back,
    words_elsewhere,
)


class ConversationTurns(TwoPeople, ConversationSound):
    """Records answers and goes on."""

    def new_recording(self, kind: TakeKind) -> TakeRecording:
        """An answer to the buyer."""
        settings = self._context.services.settings
        here = self.conversation
        fixed = self.fixed_speaker(kind)
        speaker = settings.rep_name if fixed is None else fixed
        return TakeRecording(
            self._context.services.library,
            here.place,
            kind=kind,
            language=here.language,
            speaker=speaker,
            device_key=settings.input_device,
            live=self._context.services.live,
            conversation=here.id,
            consent=consent_of(self._context.services, speaker),
            cue_ended_at=self.speech.ended_at,
        )

    @property
    def is_played_live(self) -> bool:
        """Of two at work, the one who goes first plays the buyer."""
        return self.together is not None

    def words_elsewhere(self) -> WordsElsewhere | None:
        """Where the words of the answers come from; None: from this computer."""
        if not self.is_open:
            return None
        return words_elsewhere(self._context.services.settings, self.conversation.language)

    def record(self) -> None:
        """Space: answer, or end the answer. Whoever answers while the buyer speaks interrupts the buyer."""
        if not self.is_open:
            return
        if self.microphone is Microphone.CLOSED:
            if self.phase not in (Phase.ANSWER, Phase.SILENT):
                return
            self.stop_sound()
            self._drop_pending()
        self.toggle_recording(TakeKind.ATTEMPT)

    def recorded(self, take: Take | None) -> None:
        """The answer is being thought over, where the conversation is still at its turn."""
        self.note_end(take)
        if take is not None and self._is_here(take):
            self.pending = take
            self.phase = Phase.THINKING

    def recording_ended(self, take: Take) -> None:
        """Find out what was said."""
        self.note_take(take)
        if self.pending is take:
            self._think(take)
        self.changed.emit()

    def say_again(self) -> None:
        """The answer of this turn once more; the one that was given is kept as a take."""
        if self.is_recording or not self.is_open:
            return
        if self.pending is not None:
            self._stop_thinking()
            self._drop_pending()
            self._stand(self.conversation)
        elif self.conversation.exchanges:
            self._take_back(1, speaks=False)

    def back(self, exchanges: int = 1) -> None:
        """One exchange back (or more): the buyer says it again."""
        if not self.can_go_back:
            return
        if self.pending is not None:
            self.say_again()
            self._speak()
        else:
            self._take_back(exchanges, speaks=True)

    def go_on(self) -> None:
        """N: go on with what the rep says about the answer, or skip the turn."""
        if self.is_recording or not self.is_open or self.phase is Phase.ENDED:
            return
        if self.phase is Phase.TELL:
            self._tell()
        else:
            self.skip()

    def skip(self) -> None:
        """Go on without an answer."""
        if self.is_recording or self.phase is Phase.ENDED:
            return
        self._stop_thinking()
        self._drop_pending()
        self._keep(lambda: skip_turn(self._context.services, self.conversation), speaks=True)

    def cancel_words(self) -> None:
        """Do not wait for the words: the rep says what was said."""
        if self.phase is Phase.THINKING:
            self._stop_thinking()
            self._ask_rep()

    def answer(self, number: int, answer: Answer | None = None) -> None:
        """What the rep says about point `number`; without an answer step through yes and no."""
        if self.phase is not Phase.TELL or not 1 <= number <= len(self.deciding):
            return
        point = self.deciding[number - 1].id
        now = self.answers.get(point)
        self.answers[point] = answer or (Answer.NO if now is Answer.YES else Answer.YES)
        self.answers_changed.emit()

    def _is_here(self, take: Take) -> bool:
        here = self._conversation
        return (
            here is not None
            and here.ended is None
            and take.conversation == here.id
            and take.line == here.place.ref
        )

    def _think(self, take: Take) -> None:
        self.progress = 0.0
        elsewhere = self.words_elsewhere()
        send = elsewhere is not None and elsewhere.always
        services, pipeline = self._context.services, self._context.pipeline
        self._work = Task(_hear, services, pipeline, take.id, send, wants_task=True)
        self._context.tasks.start(
            self._work,
            on_done=partial(self._heard, self._work),
            on_failed=partial(self._not_heard, self._work),
            on_cancelled=self._cancelled,
            on_progress=self._progressed,
            long=True,
        )

    def _stop_thinking(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _progressed(self, fraction: float) -> None:
        self.progress = fraction
        self.progress_changed.emit()

    def _cancelled(self) -> None:
        """What comes instead was shown when it was asked for."""

    def _heard(self, work: Task, heard: Heard) -> None:
        self._context.tasks.start(
            Task(self._context.pipeline.review, heard.take),
            on_done=self._looked_at,
            on_failed=self._context.host.show_error,
            long=True,
        )
        if work is not self._work:
            return
        self._work = None
        if heard.transcript is None or heard.transcript.state is TranscriptState.FAILED:
            self._ask_rep()
            return
        self._answer(heard)

    def _looked_at(self, _review: object) -> None:
        self._context.host.library_changed()

    def _not_heard(self, work: Task, error: GoFirstError) -> None:
        if work is not self._work:
            return
        self._work = None
        if not (isinstance(error, KnownError) and error.code in ("no_model", "endpoint_waits")):
            self._context.host.show_error(error)
        self._ask_rep()

    def _ask_rep(self) -> None:
        """There are no words: the rep says what was said."""
        self.answers = {}
        self.phase = Phase.TELL
        self.changed.emit()

    def _tell(self) -> None:
        take = self.pending
        if take is None or self._work is not None:
            return
        try:
            self._context.services.library.save_self_check(take.id, SelfCheck(dict(self.answers)))
        except KnownError as error:
            self._context.host.show_error(error)
        self._work = Task(heard_in_take, self._context.services, take.id)
        self._context.tasks.start(
            self._work,
            on_done=partial(self._told, self._work),
            on_failed=self._telling_failed,
        )

    def _told(self, work: Task, heard: Heard) -> None:
        if work is self._work:
            self._work = None
            self._answer(heard)

    def _telling_failed(self, error: GoFirstError) -> None:
        self._work = None
        self._context.host.show_error(error)

    def _answer(self, heard: Heard) -> None:
        after = self.conversation.answer(heard)
        if not after.silent:
            self.pending = None
        self._stand(after)
        if not after.silent:
            self._speak()

    def _take_back(self, exchanges: int, *, speaks: bool) -> None:
        self._keep(lambda: take_back(self._context.services, self.conversation, exchanges), speaks=speaks)

    def _keep(self, change: Callable[[], Conversation], *, speaks: bool) -> None:
        self.stop_sound()
        try:
            after = change()
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self._stand(after)
        if speaks:
            self._speak()


def _hear(services: Services, pipeline: TakePipeline, take_id: str, send: bool, task: Task) -> Heard:
    """The words of an answer, and what was found in them; the buyer need not wait for its measures."""
    pipeline.write_down(take_id, task.report_progress, task.cancel_token, send=send)
    return heard_in_take(services, take_id)
