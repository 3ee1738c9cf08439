"""The microphone, from the key that opens it to the finished take: for the round and the conversation."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SignalInstance

from app.domain import GoFirstError, KnownError, Level, Take, TakeKind
from app.ui.context import Context
from app.ui.round.state import Microphone
from app.workflow import FinishedRecording, LooseRecording, LooseSound, TakeRecording

if TYPE_CHECKING:
    from app.transcription import LiveWords


ASK_AFTER_S: Final = 3600.0
"""Whoever records for an hour, and for each further one, may have forgotten it."""


class OpenMicrophone:
    """Opens and closes the microphone in tasks. A part of a controller, which says what is recorded."""

    microphone: Microphone
    microphone_changed: SignalInstance
    _context: Context
    _recording: TakeRecording | LooseRecording | None
    _close_when_open: bool
    _question: KnownError | None = None
    _hours_asked: int = 0
    _hours_answered: int = 0

    def new_recording(self, kind: TakeKind) -> TakeRecording | LooseRecording:
        """The take that the key begins."""
        raise NotImplementedError

    def sound_recorded(self, sound: LooseSound | None) -> None:
        """A recording that is no take has ended; None when there is nothing of it, which was said."""
        raise NotImplementedError

    def recorded(self, take: Take | None) -> None:
        """The microphone is about to count as closed; None when not a single sample came."""
        raise NotImplementedError

    def recording_ended(self, take: Take) -> None:
        """The microphone is closed, and the take is in the library."""
        raise NotImplementedError

    def toggle_recording(self, kind: TakeKind | None = TakeKind.ATTEMPT) -> None:
        """Open the microphone, or close it and finish what is being recorded, whatever that is."""
        if self.microphone is Microphone.CLOSED:
            self.begin_recording(self.new_recording(kind or TakeKind.ATTEMPT))
        elif self.microphone is Microphone.OPEN and self._recording is not None:
            self._set_microphone(Microphone.CLOSING)
            self._run(self._recording.stop, self._stopped, self._stopping_failed)

    def begin_recording(self, recording: TakeRecording | LooseRecording) -> None:
        """Open the microphone for this; not while it is open."""
        if self.microphone is not Microphone.CLOSED:
            return
        self._context.playback.stop()
        self._context.voice.stop()
        self._recording = recording
        self._question, self._hours_answered = None, 0
        self._set_microphone(Microphone.OPENING)
        self._run(recording.start, self._opened, self._opening_failed)

    def close_microphone(self) -> None:
        """Close it as soon as it can be; what was recorded is kept."""
        if self.microphone is Microphone.OPEN:
            self.toggle_recording()
        self._close_when_open = self.microphone is Microphone.OPENING

    def finish_recording(self) -> None:
        """The window closes: finish a take that is being recorded, and wait for it.

        Called once more when no task runs any longer, for a microphone that was just being opened.
        """
        if self._recording is not None and self.microphone is not Microphone.CLOSING:
            # What cannot be finished stays on disk as it is, and the next start brings it back.
            with suppress(KnownError):
                self._recording.stop()
        self._set_microphone(Microphone.CLOSED)

    @property
    def recording_kind(self) -> TakeKind | None:
        """What is being recorded; None for what is no try at a line, such as a remark."""
        return self._recording.kind if self._recording is not None else TakeKind.ATTEMPT

    def level(self) -> Level | None:
        """What the meter shows. When the microphone ended by itself, the take is finished."""
        if self._recording is None or self.microphone is not Microphone.OPEN:
            return None
        level = self._recording.level()
        if level is not None and not level.is_open:
            self.toggle_recording()
        return level

    def recording_question(self) -> KnownError | None:
        """What has to be asked: the microphone changed, or it has been open for hours; None: nothing."""
        recording = self._recording
        if recording is None or self.microphone is not Microphone.OPEN:
            return None
        if recording.changed is not None:
            return recording.changed
        level = recording.level()
        hours = int(level.elapsed_s // ASK_AFTER_S) if level is not None else 0
        if hours <= self._hours_answered:
            return None
        if hours != self._hours_asked or self._question is None:
            self._hours_asked = hours
            self._question = KnownError("recording_long", minutes=round(hours * ASK_AFTER_S / 60))
        return self._question

    def go_on_recording(self) -> None:
        """Answer the question: go on with the microphone that there is, or with speaking."""
        question = self.recording_question()
        if question is None or self._recording is None:
            return
        if question is self._question:
            self._hours_answered = self._hours_asked
        else:
            self._recording.go_on()

    @property
    def is_listening(self) -> bool:
        """Whether words may come while the take is recorded."""
        return self._recording is not None and self._recording.is_listening

    @property
    def transcription_trouble(self) -> str:
        """Why no words come just now, as `Services.transcription_trouble`."""
        return self._context.services.transcription_trouble

    def live_words(self) -> LiveWords | None:
        """What was understood so far of the take that is being recorded."""
        return self._recording.words if self._recording is not None else None

    def _run(
        self,
        function: Callable[[], object],
        done: Callable[[Any], None],
        failed: Callable[[GoFirstError], None],
    ) -> None:
        self._context.tasks.run(function, on_done=done, on_failed=failed)

    def _set_microphone(self, state: Microphone) -> None:
        self.microphone = state
        self.microphone_changed.emit()

    def _opened(self, _nothing: object) -> None:
        self._set_microphone(Microphone.OPEN)
        if self._close_when_open:
            self._close_when_open = False
            self.toggle_recording()

    def _opening_failed(self, error: GoFirstError) -> None:
        recording, self._recording = self._recording, None
        self._set_microphone(Microphone.CLOSED)
        self._context.host.show_error(error)
        if isinstance(recording, LooseRecording):
            self.sound_recorded(None)

    def _stopping_failed(self, error: GoFirstError) -> None:
        self._opening_failed(error)

    def _stopped(self, finished: FinishedRecording | LooseSound) -> None:
        self._recording = None
        if isinstance(finished, LooseSound):
            self._set_microphone(Microphone.CLOSED)
            if finished.told is not None:
                self._context.host.show_error(finished.told)
            elif not finished.frames:
                self._context.host.show_error(KnownError("nothing_recorded"))
            self.sound_recorded(finished if finished.frames else None)
            return
        take = finished.take
        self.recorded(take)
        self._set_microphone(Microphone.CLOSED)
        if finished.told is not None:
            self._context.host.show_error(finished.told)
        if take is None:
            if finished.problem is None:
                self._context.host.show_error(KnownError("nothing_recorded"))
            return
        self.recording_ended(take)
        self._context.host.library_changed()
