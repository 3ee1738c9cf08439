"""The microphone of a round: opened, closed, and what becomes of the take."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from app.domain import (
    GoFirstError,
    KnownError,
    Level,
    TakeKind,
)
from app.ui.round.of_models import RoundModels
from app.ui.round.state import Microphone
from app.workflow import (
    FinishedRecording,
    ModelChoice,
    ModelSource,
    TakeRecording,
)


class RoundRecording(RoundModels):
    """Records takes of the line in hand."""

    def toggle_recording(self, kind: TakeKind = TakeKind.ATTEMPT) -> None:
        """Open the microphone, or close it and finish the take."""
        if self.microphone is Microphone.CLOSED:
            self._context.playback.stop()
            self._context.voice.stop()
            settings = self._context.services.settings
            speaker = settings.manager_name if kind is TakeKind.MODEL else settings.rep_name
            self._recording = TakeRecording(
                self._context.services.library,
                self.round.place,
                kind=kind,
                language=self.round.language,
                speaker=speaker,
                device_key=settings.input_device,
            )
            self._set_microphone(Microphone.OPENING)
            self._run(self._recording.start, self._opened, self._opening_failed)
        elif self.microphone is Microphone.OPEN and self._recording is not None:
            self._set_microphone(Microphone.CLOSING)
            self._run(self._recording.stop, self._stopped, self._stopping_failed)

    def finish_now(self) -> None:
        """The window closes: finish a take that is being recorded, and wait for it.

        Called once more when no task runs any longer, for a microphone that was just being opened.
        """
        self._leave_self_check()
        if self._recording is not None and self.microphone is not Microphone.CLOSING:
            # What cannot be finished stays on disk as it is, and the next start brings it back.
            with suppress(KnownError):
                self._recording.stop()
        self._set_microphone(Microphone.CLOSED)

    @property
    def recording_kind(self) -> TakeKind:
        """What is being recorded."""
        return self._recording.kind if self._recording is not None else TakeKind.ATTEMPT

    def level(self) -> Level | None:
        """What the meter shows. When the microphone ended by itself, the take is finished."""
        if self._recording is None or self.microphone is not Microphone.OPEN:
            return None
        level = self._recording.level()
        if level is not None and not level.is_open:
            self.toggle_recording()
        return level

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
        self._recording = None
        self._set_microphone(Microphone.CLOSED)
        self._context.host.show_error(error)

    def _stopping_failed(self, error: GoFirstError) -> None:
        self._opening_failed(error)

    def _stopped(self, finished: FinishedRecording) -> None:
        self._recording = None
        take = finished.take
        if take is not None and self._round is not None and take.line == self._round.place.ref:
            if take.kind is TakeKind.ATTEMPT:
                self._round = self._round.with_attempt(take)
            else:
                audio = self._context.services.library.audio_path(take.id)
                self._round = self._round.with_model(ModelChoice(ModelSource.TAKE, take.speaker, take, audio))
            self.comparison = None
        self._set_microphone(Microphone.CLOSED)
        if finished.problem is not None:
            self._context.host.show_error(finished.problem)
        if take is None:
            if finished.problem is None:
                self._context.host.show_error(KnownError("nothing_recorded"))
            return
        self.process(take)
        self.take_made.emit(take)
        self.changed.emit()
        self._reload_models()
        self._context.host.library_changed()
