"""From a finished take to its review: transcribe, analyse, keep. Each stage can be run again from disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain import Review, Take, TakeKind, TakeState, Transcript, TranscriptState
from app.workflow.lines import line_of_take
from app.workflow.services import Services
from app.workflow.speech_models import choose_model

if TYPE_CHECKING:
    from app.transcription import CancelToken


class TakePipeline:
    """Runs the stages after the recording. `on_progress` gets 0 to 1."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def process(
        self,
        take_id: str,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
        *,
        again: bool = False,
    ) -> Review:
        """Do what is still missing for a take, or everything anew, and give its review.

        Findings are always made anew: the line may have changed since. `on_progress` gets 0..1.

        Raises:
            KnownError: `no_model` when there is none for the take's language (the take waits), and what
                reading the audio or writing the results raises.
            Cancelled: nothing was changed.
        """
        library = self._services.library
        transcript = None if again else library.transcript(take_id)
        if transcript is None or transcript.state is TranscriptState.FAILED:
            self.transcribe(take_id, on_progress, cancel)
        return self.analyse(take_id)

    def transcribe(
        self,
        take_id: str,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Transcript:
        """Transcribe a take and keep its words.

        Raises:
            KnownError, Cancelled: as `process`.
        """
        from app.audio import blocks_16k

        library = self._services.library
        take = library.take(take_id)
        folder = choose_model(self._services.paths, self._services.settings, take.language)
        transcript = self._services.transcriber.transcribe(
            blocks_16k(library.audio_path(take_id)),
            model_folder=folder,
            language=take.language,
            on_progress=_as_fraction(on_progress, take.duration_s),
            cancel=cancel,
        )
        library.save_transcript(take_id, transcript)
        return transcript

    def analyse(self, take_id: str) -> Review:
        """Find what was said in a take, and keep the review when it has its words."""
        from app.analysis import review_take

        library = self._services.library
        take = library.take(take_id)
        line = line_of_take(self._services.packs(), take)
        transcript = library.transcript(take_id)
        review = review_take(take_id, line, transcript, take.language, self._words_of_model(take))
        if transcript is not None:
            library.save_review(take_id, review)
        return review

    def _words_of_model(self, take: Take) -> Transcript | None:
        """The words of the newest model of the same line, for comparing lengths."""
        library = self._services.library
        for other in library.takes_of_line(take.line, language=take.language):
            if other.kind is TakeKind.MODEL and other.id != take.id:
                return library.transcript(other.id)
        return None

    def waiting(self) -> tuple[Take, ...]:
        """Takes that have audio and no words yet, newest first."""
        from app.storage import TakeFilter

        return self._services.library.takes(TakeFilter(states=(TakeState.RECORDED, TakeState.RECOVERED)))


def _as_fraction(
    on_progress: Callable[[float], None] | None, duration_s: float
) -> Callable[[float], None] | None:
    """The transcriber counts seconds of the take; whoever looks on wants 0..1."""
    if on_progress is None or duration_s <= 0:
        return None
    return lambda done_s: on_progress(min(1.0, done_s / duration_s))
