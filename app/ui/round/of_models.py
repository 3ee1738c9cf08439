"""The models of a line, the attempts at it, and how they are heard."""

from __future__ import annotations

from dataclasses import replace

from app.domain import (
    KnownError,
    Take,
    TakeKind,
)
from app.ui.playback import Piece
from app.ui.round.loading import load_models
from app.ui.round.of_words import RoundWords
from app.ui.round.state import Microphone
from app.ui.voice_help import how_to_add_a_voice
from app.workflow import (
    ModelChoice,
    Step,
)


class RoundModels(RoundWords):
    """Chooses and plays models and attempts."""

    def choose_model(self, model: ModelChoice) -> None:
        """Hear and compare with this model."""
        self._round = self.round.with_model(model)
        self.comparison = None
        self.changed.emit()

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
            text = place.line.text.get(self.round.language)
            self._context.voice.say(text, self.round.language, gender, on_missing=self._no_voice)

    def _no_voice(self) -> None:
        self._context.host.show_error(KnownError("no_voice", how=how_to_add_a_voice(self.round.language)))

    def play_attempt(self, after: bool = False) -> None:
        """Play the attempt that is looked at."""
        path = None
        attempt = self.round.attempt
        if attempt is not None and attempt.sound_gone is not None:
            self._context.host.show_error(KnownError("sound_gone"))
        elif self.comparison is not None and self.comparison.comparison.attempt is not None:
            path = self.comparison.comparison.attempt.audio
        elif attempt is not None:
            path = self._context.services.library.audio_path(attempt.id)
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


def _is_same(one: ModelChoice | None, other: ModelChoice | None) -> bool:
    """Whether two choices are one recording: what is known about a take changes with its words."""
    if one is None or other is None:
        return one is other
    return one.source is other.source and one.audio == other.audio
