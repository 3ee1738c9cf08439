"""What can be heard of a conversation: the buyer's turns, the rep's answers, all of it in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import KnownError, TakeKind, Turn
from app.ui.context import Context
from app.ui.conversation.state import ConversationState
from app.ui.playback import Piece
from app.workflow import Exchange, sound_of

_Step = tuple[int, Turn | str]
"""Number of an exchange, and what is heard of it: the buyer's turn, or the id of the answer's take."""


class ConversationSound(ConversationState):
    """Plays the buyer and the rep, in turn where more is asked for."""

    playing_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._steps: deque[_Step] = deque()
        self._now: _Step | None = None
        self.playing = 0
        """Number of the exchange that is heard, counted from 1; 0 for none. The closing words come last."""
        self.speech.changed.connect(self._buyer_changed)
        context.playback.finished.connect(self._take_ended)
        context.playback.failed.connect(self._failed)

    def hear_buyer(self, turn: Turn | None = None) -> None:
        """Hear a turn of the buyer: the current one, or one of before."""
        if self.is_recording:
            return
        self.stop_sound()
        self._speak(turn or self.conversation.current)

    def hear_answer(self, exchange: Exchange | None = None) -> None:
        """Hear an answer of the rep: the latest, or that of an exchange of before."""
        if exchange is None and self.pending is not None:
            self._play([(0, self.pending.id)])
            return
        answered = [one for one in self.conversation.exchanges if one.heard is not None]
        chosen = exchange or (answered[-1] if answered else None)
        if chosen is not None and chosen.heard is not None:
            self._play([(self._number(chosen), chosen.heard.take)])

    def hear_exchange(self, exchange: Exchange) -> None:
        """Hear both: what the buyer said, and the answer."""
        self._play(self._steps_of(exchange))

    def hear_closing(self) -> None:
        """Hear the buyer's last words."""
        self._play(self._closing())

    def hear_all(self) -> None:
        """Hear the whole conversation, the buyer's last words included."""
        steps = [step for exchange in self.conversation.exchanges for step in self._steps_of(exchange)]
        self._play([*steps, *self._closing()])

    def stop_sound(self) -> None:
        """Be silent."""
        self._steps.clear()
        self._now = None
        self._context.playback.stop()
        self._context.voice.stop()
        self._show_playing(0)

    def _number(self, exchange: Exchange) -> int:
        return self.conversation.exchanges.index(exchange) + 1

    def _steps_of(self, exchange: Exchange) -> list[_Step]:
        number = self._number(exchange)
        steps: list[_Step] = [(number, exchange.turn)]
        if exchange.heard is not None:
            steps.append((number, exchange.heard.take))
        return steps

    def _closing(self) -> list[_Step]:
        here = self.conversation
        if here.current is None or here.current.end is None:
            return []
        return [(len(here.exchanges) + 1, here.current)]

    def _play(self, steps: Iterable[_Step]) -> None:
        if self.is_recording:
            return
        self.stop_sound()
        # Whoever listens to something else first, does not answer the buyer's words any more.
        self.speech.forget()
        self._steps.extend(steps)
        self._next()

    def _next(self) -> None:
        while self._steps and self._now is None and not self.is_recording:
            self._now = self._steps.popleft()
            number, what = self._now
            self._show_playing(number)
            if isinstance(what, Turn):
                here = self.conversation
                self.speech.say(what.buyer, here.language, here.scenario.buyer.voice, is_cue=False)
                if not self.speech.is_speaking:
                    self._now = None
            else:
                self._play_take(what)
        if self._now is None and not self._steps:
            self._show_playing(0)

    def _play_take(self, take_id: str) -> None:
        try:
            services = self._context.services
            audio = sound_of(services, services.library.take(take_id))
        except KnownError as error:
            self._now = None
            self._context.host.show_error(error)
            return
        self._context.playback.play([Piece(TakeKind.ATTEMPT, audio)])

    def _buyer_changed(self) -> None:
        if self._now is not None and isinstance(self._now[1], Turn) and not self.speech.is_speaking:
            self._go_on_playing()

    def _take_ended(self) -> None:
        if self._now is not None and isinstance(self._now[1], str):
            self._go_on_playing()

    def _failed(self, _error: object) -> None:
        # It was said why; what comes after it could not be heard either.
        self.stop_sound()

    def _go_on_playing(self) -> None:
        self._now = None
        # The end of one sound is told to several: the next one waits until all have heard it.
        QTimer.singleShot(0, self, self._next)

    def _show_playing(self, number: int) -> None:
        if number != self.playing:
            self.playing = number
            self.playing_changed.emit()
