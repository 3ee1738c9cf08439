"""Where a round stands, and what happens next: the views show it and ask it, and never each other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain import (
    Answer,
    GoFirstError,
    KnownError,
    Level,
    Take,
    TakeKind,
    Transcript,
    TranscriptState,
)
from app.ui.context import Context
from app.ui.playback import Piece
from app.ui.round.loading import LoadedComparison, load_comparison, load_models
from app.ui.tasks import Task
from app.workflow import (
    FinishedRecording,
    LineInPack,
    ModelChoice,
    ModelSource,
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
    READY = "ready"
    NO_MODEL = "no_model"
    """No speech model: the take waits, everything else works."""
    FAILED = "failed"


class RoundController(QObject):
    """One round at a time. All methods are called in the GUI thread."""

    changed = Signal()
    """The step, the line, the model or the attempts changed."""
    microphone_changed = Signal()
    comparison_changed = Signal()
    words_changed = Signal()
    answers_changed = Signal()
    take_made = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._round: Round | None = None
        self._recording: TakeRecording | None = None
        self.microphone = Microphone.CLOSED
        self.models: tuple[ModelChoice, ...] = ()
        self.earlier: tuple[Take, ...] = ()
        """All attempts at this line from before and from this round, oldest first."""
        self.comparison: LoadedComparison | None = None
        self.is_example = False
        self.words: dict[str, WordsState] = {}
        self.words_progress = 0.0
        self._working: dict[str, Task] = {}
        self._example_model: ModelChoice | None = None
        self._close_when_open = False
        self._ask = 0

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
    def is_recording(self) -> bool:
        """Whether the microphone is open, or about to open or close."""
        return self.microphone is not Microphone.CLOSED

    # -- opening ---------------------------------------------------------------------------------

    def open(self, place: LineInPack, language: str, step: Step = Step.BRIEF) -> None:
        """Open a round on a line."""
        self._context.playback.stop()
        self._leave_self_check()
        self.is_example = False
        self._example_model = None
        self.comparison = None
        self.models = ()
        self.earlier = ()
        self._round = Round(place, language, step)
        self.changed.emit()
        self._reload_models()

    def open_example(self, place: LineInPack, loaded: LoadedComparison) -> None:
        """Open the example round at its comparison; "again" goes on with the rep's own attempt."""
        self.open(place, loaded.comparison.language, Step.COMPARE)
        self.is_example = True
        side = loaded.comparison.model
        if side is not None:
            self._example_model = ModelChoice(ModelSource.PACK, side.speaker, None, side.audio)
        self.comparison = loaded
        self.changed.emit()
        self.comparison_changed.emit()

    def close(self) -> None:
        """Leave the round; a running recording is finished and kept."""
        self._leave_self_check()
        if self.microphone is Microphone.OPEN:
            self.toggle_recording()
        self._close_when_open = self.microphone is Microphone.OPENING
        self._context.playback.stop()
        self._context.voice.stop()

    # -- steps -----------------------------------------------------------------------------------

    def go(self, step: Step) -> None:
        """Go to a step; not while the microphone is open."""
        if self.microphone is not Microphone.CLOSED or self._round is None or step is self._round.step:
            return
        self._context.playback.stop()
        self._context.voice.stop()
        self._leave_self_check()
        self._round = self._round.go(step)
        self.changed.emit()
        if step in (Step.COMPARE, Step.NEXT_TIME):
            self.load_comparison()

    def forward(self) -> None:
        """The next step."""
        self.go(self.round.forward().step)

    def back(self) -> None:
        """The step before."""
        self.go(self.round.back().step)

    def again(self) -> None:
        """Back to the attempt on the same line."""
        if self.microphone is not Microphone.CLOSED or self._round is None:
            return
        self._context.playback.stop()
        self._context.voice.stop()
        self._leave_self_check()
        if self.is_example:
            # What follows is the rep's own round; the example's attempt stays behind.
            self.is_example = False
            self.comparison = None
        self._round = self._round.again()
        self.changed.emit()

    # -- models ----------------------------------------------------------------------------------

    def choose_model(self, model: ModelChoice) -> None:
        """Hear and compare with this model."""
        self._round = self.round.with_model(model)
        self.comparison = None
        self.changed.emit()

    @property
    def model_audio(self) -> Path | None:
        """The recording of the model in hand; None when the computer's voice reads it."""
        return self.round.model.audio if self.round.model is not None else None

    def play_model_from(self, second: float) -> None:
        """Play the model from a second on."""
        if self.model_audio is not None:
            self._play([Piece(TakeKind.MODEL, self.model_audio, second)], after=False)

    def play_model(self, after: bool = False) -> None:
        """Play the model: a person's take, the pack's audio, or the computer's voice."""
        if self.microphone is not Microphone.CLOSED:
            return
        side = self.comparison.comparison.model if self.comparison is not None else None
        if self.round.step is Step.COMPARE and side is not None:
            self._play([Piece(TakeKind.MODEL, side.audio)], after)
            return
        model = self.round.model
        if model is None:
            return
        if model.audio is not None:
            self._play([Piece(TakeKind.MODEL, model.audio)], after)
        else:
            self._context.playback.stop()
            place = self.round.place
            gender = str(place.scenario.buyer.voice.get("gender", ""))
            if not self._context.voice.say(
                place.line.text.get(self.round.language), self.round.language, gender
            ):
                self._context.host.show_error(KnownError("no_voice", language=self.round.language))

    def play_attempt(self, after: bool = False) -> None:
        """Play the attempt that is looked at."""
        path = None
        if self.comparison is not None and self.comparison.comparison.attempt is not None:
            path = self.comparison.comparison.attempt.audio
        elif self.round.attempt is not None:
            path = self._context.services.library.audio_path(self.round.attempt.id)
        if path is not None:
            self._play([Piece(TakeKind.ATTEMPT, path)], after)

    def play_both(self) -> None:
        """Play the model, then the attempt."""
        self.play_model()
        self.play_attempt(after=True)

    def _play(self, pieces: list[Piece], after: bool) -> None:
        self._context.voice.stop()
        if self.microphone is not Microphone.CLOSED:
            return
        if after and self._context.playback.is_playing:
            self._context.playback.add(pieces[0])
        else:
            self._context.playback.play(pieces)

    def _reload_models(self) -> None:
        self._ask += 1
        self._context.tasks.run(
            load_models,
            self._context.services,
            self.round.place,
            self.round.language,
            self._ask,
            on_done=self._models_loaded,
            on_failed=self._context.host.show_error,
        )

    def _models_loaded(self, result: tuple[int, tuple[ModelChoice, ...], tuple[Take, ...]]) -> None:
        asked, models, earlier = result
        if asked != self._ask or self._round is None:
            return
        if self._example_model is not None:
            models = (self._example_model, *models)
        self.models = models
        self.earlier = earlier
        before = self._round.model
        kept = next((one for one in models if _is_same(one, before)), None)
        self._round = replace(self._round, model=kept or (models[0] if models else None))
        self.changed.emit()
        if not _is_same(before, self._round.model) and self._round.step in (Step.COMPARE, Step.NEXT_TIME):
            self.load_comparison()

    # -- recording -------------------------------------------------------------------------------

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

    # -- words and findings ----------------------------------------------------------------------

    def words_of(self, take: Take | None) -> WordsState:
        """How far the words of a take are."""
        return self.words.get(take.id, WordsState.NONE) if take is not None else WordsState.NONE

    def process(self, take: Take, again: bool = False) -> None:
        """Get the words of a take and look for its key points, outside the GUI thread."""
        if take.id in self._working:
            return
        self.words[take.id] = WordsState.WORKING
        self.words_progress = 0.0
        task = Task(self._process, take.id, again, wants_task=True)
        task.setObjectName(take.id)
        self._working[take.id] = task
        self._context.tasks.start(
            task,
            on_done=self._processed,
            on_failed=partial(self._processing_failed, take.id),
            on_cancelled=partial(self._processing_cancelled, take.id),
            on_progress=self._processing,
            long=True,
        )
        self.words_changed.emit()

    def cancel_words(self) -> None:
        """Stop transcribing; the takes wait."""
        for task in self._working.values():
            task.cancel()

    def _process(self, take_id: str, again: bool, task: Task) -> tuple[str, GoFirstError | None]:
        try:
            self._context.pipeline.process(take_id, task.report_progress, task.cancel_token, again=again)
        except KnownError as error:
            return take_id, error
        return take_id, None

    def _processing(self, fraction: float) -> None:
        self.words_progress = fraction
        self.words_changed.emit()

    def _processed(self, result: tuple[str, GoFirstError | None]) -> None:
        take_id, error = result
        self._working.pop(take_id, None)
        if isinstance(error, KnownError) and error.code == "no_model":
            self.words[take_id] = WordsState.NO_MODEL
        elif error is not None:
            self.words[take_id] = WordsState.FAILED
            self._context.host.show_error(error)
        else:
            self.words[take_id] = WordsState.READY
        self.words_changed.emit()
        if self._round is not None and self._round.step in (Step.COMPARE, Step.NEXT_TIME):
            self.load_comparison()
        self._context.host.library_changed()

    def _processing_failed(self, take_id: str, error: GoFirstError) -> None:
        self._working.pop(take_id, None)
        self.words[take_id] = WordsState.FAILED
        self.words_changed.emit()
        self._context.host.show_error(error)

    def _processing_cancelled(self, take_id: str) -> None:
        self._working.pop(take_id, None)
        self.words[take_id] = WordsState.NONE
        self.words_changed.emit()

    # -- self-check and comparison ---------------------------------------------------------------

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

    def look_at(self, take: Take) -> None:
        """Compare with another attempt at this line."""
        before = self.round.attempt
        # The same take may be known from before it had its words.
        others = (one for one in self.round.attempts if one.id != take.id)
        attempts = tuple(sorted((*others, take), key=lambda one: one.id))
        self._round = replace(self.round, attempts=attempts, chosen=attempts.index(take))
        if before is None or before.id != take.id:
            # The answers are about one take.
            self._round = replace(self._round, answers={})
        self.comparison = None
        self.changed.emit()
        self.load_comparison()

    def choose_best(self) -> None:
        """Mark the attempt that is looked at as the rep's best of this line, or take the mark back."""
        attempt = self.round.attempt
        if attempt is None:
            return
        current = next((take for take in self.earlier if take.id == attempt.id), attempt)
        try:
            self._context.services.library.choose_best(attempt.id, not current.chosen)
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self._reload_models()
        self._context.host.library_changed()

    def load_comparison(self) -> None:
        """Read both sides from disk, outside the GUI thread."""
        if self.is_example:
            return
        current = self.round
        self._context.tasks.run(
            load_comparison,
            self._context.services,
            current.place,
            current.language,
            current.model,
            current.attempt,
            on_done=self._comparison_loaded,
            on_failed=self._comparison_failed,
        )

    def look_again(self) -> None:
        """The round is shown again: a speech model may have come meanwhile, or the words of a take."""
        self.words = {key: one for key, one in self.words.items() if one is not WordsState.NO_MODEL}
        if self._round is not None and self._round.step in (Step.COMPARE, Step.NEXT_TIME):
            self.load_comparison()

    def _comparison_failed(self, error: GoFirstError) -> None:
        self.comparison = None
        self.comparison_changed.emit()
        self._context.host.show_error(error)

    def _comparison_loaded(self, loaded: LoadedComparison) -> None:
        if self._round is None or self.is_example:
            return
        side = loaded.comparison.attempt
        wanted = self._round.attempt
        if (side.take.id if side and side.take else None) != (wanted.id if wanted else None):
            return
        model = loaded.comparison.model
        if (model.audio if model is not None else None) != self.model_audio:
            # Read before the model was known or changed: what is wanted is being read now.
            return
        self.comparison = loaded
        for side in (loaded.comparison.model, loaded.comparison.attempt):
            if side is not None and side.take is not None:
                self._note_words(side.take, side.transcript)
        self.comparison_changed.emit()

    def _note_words(self, take: Take, transcript: Transcript | None) -> None:
        if take.id in self._working:
            return
        if transcript is None:
            if take.id not in self.words:
                self.process(take)
        elif transcript.state is TranscriptState.FAILED:
            self.words.setdefault(take.id, WordsState.FAILED)
        else:
            self.words[take.id] = WordsState.READY

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


def _is_same(one: ModelChoice | None, other: ModelChoice | None) -> bool:
    """Whether two choices are one recording: what is known about a take changes with its words."""
    if one is None or other is None:
        return one is other
    return one.source is other.source and one.audio == other.audio
