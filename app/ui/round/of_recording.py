"""What a round records: a model or an attempt at its line, and what becomes of the take."""

from __future__ import annotations

from pathlib import Path

from app.domain import Take, TakeKind
from app.ui.round.of_buyer import RoundBuyer
from app.ui.round.of_remarks import RoundRemarks
from app.ui.round.open_microphone import OpenMicrophone
from app.ui.round.state import Microphone
from app.workflow import (
    LooseRecording,
    LooseSound,
    ModelChoice,
    ModelSource,
    TakeRecording,
    WordsElsewhere,
    consent_of,
    words_elsewhere,
)


class RoundRecording(OpenMicrophone, RoundBuyer, RoundRemarks):
    """Records takes of the line in hand."""

    def new_recording(self, kind: TakeKind) -> TakeRecording:
        """A take of the line of the round."""
        settings = self._context.services.settings
        speaker = settings.manager_name if kind is TakeKind.MODEL else settings.rep_name
        return TakeRecording(
            self._context.services.library,
            self.round.place,
            kind=kind,
            language=self.round.language,
            speaker=speaker,
            device_key=settings.input_device,
            live=self._context.services.live,
            consent=consent_of(self._context.services, speaker),
            cue_ended_at=self.cue_ended_at() if kind is TakeKind.ATTEMPT else None,
        )

    def speak_remark(self, path: Path) -> None:
        """Open the microphone for a remark, whose sound goes to this file; again closes it."""
        if self.microphone is Microphone.CLOSED:
            device = self._context.services.settings.input_device
            self.begin_recording(LooseRecording(path, device))
        elif self.speaks_remark:
            self.close_microphone()

    @property
    def speaks_remark(self) -> bool:
        """Whether the microphone is open, opening or closing for a remark."""
        return isinstance(self._recording, LooseRecording)

    def sound_recorded(self, sound: LooseSound | None) -> None:
        """A remark was spoken; None when there is nothing of it."""
        self.remark_spoken.emit(sound)

    def words_elsewhere(self) -> WordsElsewhere | None:
        """Where the words of the round's takes come from; None: from this computer."""
        if self._round is None:
            return None
        return words_elsewhere(self._context.services.settings, self._round.language)

    def recorded(self, take: Take | None) -> None:
        """Look at the take, where the round is still on its line."""
        if take is None or self._round is None or take.line != self._round.place.ref:
            return
        if take.kind is TakeKind.ATTEMPT:
            self._round = self._round.with_attempt(take)
        else:
            audio = self._context.services.library.audio_path(take.id)
            self._round = self._round.with_model(ModelChoice(ModelSource.TAKE, take.speaker, take, audio))
        self.comparison = None

    def recording_ended(self, take: Take) -> None:
        """Get its words; it is sent for them only where a person has said so for every take."""
        elsewhere = self.words_elsewhere()
        self.process(take, send=elsewhere is not None and elsewhere.always)
        self.take_made.emit(take)
        self.changed.emit()
        self._reload_models()

    def finish_now(self) -> None:
        """The window closes: keep the self-check and drafts, and finish what is being recorded."""
        self._leave_self_check()
        self.ending.emit()
        self.finish_recording()
