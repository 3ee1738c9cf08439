"""The lines of a team meeting, one after the other, and the model of each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain import KnownError, Language, Scenario, Take, TakeKind
from app.ui.context import Context
from app.ui.playback import Piece
from app.ui.round.loading import load_models
from app.ui.round.open_microphone import OpenMicrophone
from app.ui.round.state import Microphone
from app.ui.voice_help import how_to_add_a_voice
from app.workflow import LineInPack, LooseRecording, ModelChoice, TakeRecording


class MeetingLines(OpenMicrophone, QObject):
    """Which line is shown, and how its model is heard."""

    changed = Signal()
    """Another line, or something was said, found or kept."""
    microphone_changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._recording: TakeRecording | LooseRecording | None = None
        self._close_when_open = False
        self.microphone = Microphone.CLOSED
        self._place: LineInPack | None = None
        self.language: Language = ""
        self.number = 0
        """Of the line that is shown, from 1; 0 for the situation."""
        self._model: ModelChoice | None = None
        self._asked = 0

    @property
    def is_open(self) -> bool:
        """Whether a meeting goes on."""
        return self._place is not None

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open, or about to open or close."""
        return self.microphone is not Microphone.CLOSED

    @property
    def place(self) -> LineInPack:
        """The line that is shown; at the situation, the first one.

        Raises:
            RuntimeError: no meeting goes on.
        """
        if self._place is None:
            raise RuntimeError("no meeting goes on")
        return self._place

    @property
    def scenario(self) -> Scenario:
        """What the meeting is about."""
        return self.place.scenario

    def step(self, by: int) -> None:
        """The next line (1) or the one before (-1); nothing beyond them, nor while the microphone is open."""
        number = self.number + by
        if self.is_recording or not self.is_open or not 0 <= number <= len(self.scenario.lines):
            return
        self._stop_sound()
        self.number = number
        line = self.scenario.lines[max(number - 1, 0)]
        self._place = LineInPack(self.place.pack, self.scenario, line)
        self._line_changed()

    def _line_changed(self) -> None:
        self._model = None
        self.changed.emit()
        self._asked += 1
        self._context.tasks.run(
            load_models,
            self._context.services,
            self.place,
            self.language,
            self._asked,
            on_done=self._models_loaded,
            on_failed=self._context.host.show_error,
        )

    def _models_loaded(self, result: tuple[int, tuple[ModelChoice, ...], tuple[Take, ...]]) -> None:
        asked, models, _earlier = result
        if asked == self._asked and models:
            self._model = models[0]

    def hear_model(self) -> None:
        """A: the model of the line, or the computer's voice; once more is silence."""
        if self.is_recording or not self.is_open or self.number == 0:
            return
        if self._is_sounding:
            self._stop_sound()
            return
        model = self._model
        if model is not None and model.audio is not None:
            self._context.playback.play([Piece(TakeKind.MODEL, model.audio)])
            return
        gender = str(self.scenario.buyer.voice.get("gender", ""))
        text = self.place.line.text.get(self.language)
        self._context.voice.say(text, self.language, gender, on_missing=self._no_voice)

    def stop_sound(self) -> bool:
        """Be silent; False when nothing sounded."""
        sounded = self._is_sounding
        self._stop_sound()
        return sounded

    @property
    def _is_sounding(self) -> bool:
        return self._context.playback.is_playing or self._context.voice.is_speaking

    def _stop_sound(self) -> None:
        self._context.playback.stop()
        self._context.voice.stop()

    def _no_voice(self) -> None:
        self._context.host.show_error(KnownError("no_voice", how=how_to_add_a_voice(self.language)))
