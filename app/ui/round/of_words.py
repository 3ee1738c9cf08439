"""The words of the takes of a round, and the comparison that is made of them."""

from __future__ import annotations

from functools import partial

from app.domain import (
    GoFirstError,
    KnownError,
    Take,
    Transcript,
    TranscriptState,
)
from app.ui.round.loading import LoadedComparison, load_comparison
from app.ui.round.of_history import RoundHistory
from app.ui.round.state import WordsState
from app.ui.tasks import Task
from app.workflow import (
    Step,
)


class RoundWords(RoundHistory):
    """Gets words in tasks and reads both sides of the comparison."""

    def words_of(self, take: Take | None) -> WordsState:
        """How far the words of a take are."""
        return self.words.get(take.id, WordsState.NONE) if take is not None else WordsState.NONE

    def process(self, take: Take, again: bool = False, *, send: bool = False) -> None:
        """Get the words of a take and look for its key points, outside the GUI thread.

        `send`: a person has said that the take may go to the company's service, where its words come from it.
        """
        if take.id in self._working:
            return
        self.words[take.id] = WordsState.WORKING
        self.words_progress = 0.0
        task = Task(self._process, take.id, again, send, wants_task=True)
        task.setObjectName(take.id)
        self._working[take.id] = task
        self._context.tasks.start(
            task,
            on_done=self._processed,
            on_failed=partial(self._processing_failed, take.id),
            on_cancelled=partial(self._processing_cancelled, take.id),
            on_progress=self._processing,
            on_told=self._text_came,
            long=True,
        )
        self.words_changed.emit()

    def cancel_words(self) -> None:
        """Stop transcribing; the takes wait."""
        for task in self._working.values():
            task.cancel()

    def _process(self, take_id: str, again: bool, send: bool, task: Task) -> tuple[str, GoFirstError | None]:
        pipeline = self._context.pipeline
        try:
            pipeline.process(
                take_id,
                task.report_progress,
                task.cancel_token,
                again=again,
                send=send,
                on_text=lambda heard: task.tell((take_id, heard)),
            )
            return take_id, pipeline.failure_of(take_id)
        except KnownError as error:
            return take_id, error

    def _processing(self, fraction: float) -> None:
        self.words_progress = fraction
        self.words_changed.emit()

    def _text_came(self, told: tuple[str, Transcript]) -> None:
        """All words of a take are known: they are shown at once, and their exact times a moment later."""
        take_id, heard = told
        if take_id not in self._working or heard.state is not TranscriptState.DONE:
            return
        self._heard[take_id] = heard
        self.words[take_id] = WordsState.HEARD
        self.words_changed.emit()
        if self._round is not None and self._round.step is Step.COMPARE:
            self.load_comparison()

    def _ended(self, take_id: str) -> None:
        self._working.pop(take_id, None)
        self._heard.pop(take_id, None)

    def _processed(self, result: tuple[str, GoFirstError | None]) -> None:
        take_id, error = result
        self._ended(take_id)
        if isinstance(error, KnownError) and error.code == "no_model":
            self.words[take_id] = WordsState.NO_MODEL
        elif isinstance(error, KnownError) and error.code == "endpoint_waits":
            self.words[take_id] = WordsState.ASKS
        elif error is not None:
            self.words[take_id] = WordsState.FAILED
            self._context.host.show_error(error)
        else:
            self.words[take_id] = WordsState.READY
        self.words_changed.emit()
        if self._round is not None and self._round.step in (Step.COMPARE, Step.NEXT_TIME):
            self.load_comparison()
            self.look_back()
        self._context.host.library_changed()

    def _processing_failed(self, take_id: str, error: GoFirstError) -> None:
        self._ended(take_id)
        self.words[take_id] = WordsState.FAILED
        self.words_changed.emit()
        self._context.host.show_error(error)

    def _processing_cancelled(self, take_id: str) -> None:
        self._ended(take_id)
        self.words[take_id] = WordsState.NONE
        self.words_changed.emit()

    def load_comparison(self) -> None:
        """Read both sides from disk, outside the GUI thread, without waiting for words that are coming."""
        if self.is_example:
            return
        current = self.round
        self._comparison_asked += 1
        self._context.tasks.run(
            load_comparison,
            self._context.services,
            current.place,
            current.language,
            current.model,
            current.attempt,
            {take_id: self._heard.get(take_id) for take_id in self._working},
            self._comparison_asked,
            on_done=self._comparison_loaded,
            on_failed=self._comparison_failed,
        )

    def look_again(self) -> None:
        """The round is shown again: words or a model may have come meanwhile, or other choices been made."""
        gone = (WordsState.NO_MODEL, WordsState.ASKS)
        self.words = {key: one for key, one in self.words.items() if one not in gone}
        if self._round is not None and self._round.step in (Step.COMPARE, Step.NEXT_TIME):
            self.load_comparison()

    def _comparison_failed(self, error: GoFirstError) -> None:
        self.comparison = None
        self.comparison_changed.emit()
        self._context.host.show_error(error)

    def _comparison_loaded(self, loaded: LoadedComparison) -> None:
        if self._round is None or self.is_example or loaded.asked != self._comparison_asked:
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
