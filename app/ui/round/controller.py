"""Where a round stands, and what happens next: the views show it and ask it, and never each other."""

from __future__ import annotations

from app.ui.round.loading import LoadedComparison, LookBack
from app.ui.round.of_together import RoundTogether
from app.ui.round.state import Microphone, WordsState
from app.workflow import (
    LineInPack,
    ModelChoice,
    ModelSource,
    Round,
    Step,
)


class RoundController(RoundTogether):
    """One round at a time: opens it and goes through its steps; its parts do the rest."""

    def open(self, place: LineInPack, language: str, step: Step = Step.BRIEF) -> None:
        """Open a round on a line."""
        self._context.playback.stop()
        self._leave_self_check()
        if self.together is not None and step is Step.BRIEF:
            step = self.together.first_step
        self.is_example = False
        self._example_model = None
        self.comparison = None
        self.past = LookBack()
        self.models = ()
        self.earlier = ()
        self._round = Round(place, language, step)
        self.changed.emit()
        self._reload_models()
        if step in (Step.BRIEF, Step.NEXT_TIME):
            self.look_back()

    def open_example(self, place: LineInPack, loaded: LoadedComparison) -> None:
        """Open the example round at its comparison; "again" goes on with the rep's own attempt."""
        self.open(place, loaded.comparison.language, Step.COMPARE)
        self.is_example = True
        side = loaded.comparison.model
        if side is not None:
            self._example_model = ModelChoice(
                ModelSource.PACK, side.speaker, None, side.audio, side.transcript
            )
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
        if step in (Step.BRIEF, Step.NEXT_TIME):
            self.look_back()

    def forward(self) -> None:
        """The next step. Of two at work, the speaker judges first, then the other one; then both listen."""
        if self.together is not None and self.round.step is Step.SELF_CHECK:
            self._leave_judging()
        else:
            self.go(self.round.forward().step)

    def back(self) -> None:
        """The step before."""
        if self.is_viewing:
            self._leave_self_check()
            self.changed.emit()
        else:
            self.go(self.round.back().step)

    def _leave_judging(self) -> None:
        if self.is_viewing or self.round.attempt is None:
            self.go(Step.COMPARE)
            # Who answered a buyer may have no model to be heard beside.
            if self.model_audio is not None:
                self.play_both()
            else:
                self.play_attempt()
        else:
            self._leave_self_check()
            self.is_viewing = True
            self.changed.emit()

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


__all__ = ["Microphone", "RoundController", "WordsState"]
