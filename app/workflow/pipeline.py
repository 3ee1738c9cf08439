"""From a finished take to its review: transcribe, analyse, keep. Each stage can be run again from disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import Delivery, KnownError, Review, Take, TakeState, Transcript, TranscriptState
from app.workflow.endpoint import endpoint_of, words_elsewhere
from app.workflow.jargon import hotwords_of_take
from app.workflow.services import Services
from app.workflow.speech_models import choose_model
from app.workflow.words_so_far import keep_window, words_so_far

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
        on_text: Callable[[Transcript], None] | None = None,
        send: bool = False,
    ) -> Review:
        """Do what is still missing for a take, or everything anew, and give its review.

        Findings are always made anew: the line may have changed since. How the take sounds is measured also
        when it has to wait for its words. `on_progress` gets 0..1, `on_text` as in `transcribe`. `send`: a
        person has said that this take may go to the company's service, where its words come from there; see
        `endpoint`.

        Raises:
            KnownError: `endpoint_waits` (`host`) when it would have to be sent and may not, `no_model` when
                there is none for the take's language (in both the take waits), what `Endpoint.transcribe`
                raises, and what reading the audio or writing the results raises.
            Cancelled: nothing was changed.
        """
        if again:
            self._words_or_measures(take_id, on_progress, cancel, on_text, send=send)
        else:
            self.write_down(take_id, on_progress, cancel, on_text=on_text, send=send)
        return self.review(take_id, again=again)

    def write_down(
        self,
        take_id: str,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
        *,
        on_text: Callable[[Transcript], None] | None = None,
        send: bool = False,
    ) -> Transcript:
        """The words of a take, from disk where it has them; the first half of `process`.

        Raises:
            KnownError, Cancelled: as `process`.
        """
        transcript = self._services.library.transcript(take_id)
        if transcript is None or transcript.state is TranscriptState.FAILED:
            transcript = self._words_or_measures(take_id, on_progress, cancel, on_text, send=send)
        return transcript

    def review(self, take_id: str, *, again: bool = False) -> Review:
        """Measure and analyse a take as far as it has words; the second half of `process`.

        Raises:
            KnownError: as `measure` and `analyse`.
        """
        self.measure(take_id, again=again)
        return self.analyse(take_id)

    def _words_or_measures(
        self,
        take_id: str,
        on_progress: Callable[[float], None] | None,
        cancel: CancelToken | None,
        on_text: Callable[[Transcript], None] | None,
        *,
        send: bool,
    ) -> Transcript:
        try:
            return self.transcribe(take_id, on_progress, cancel, on_text=on_text, send=send)
        except KnownError:
            self.measure(take_id)
            raise

    def transcribe(
        self,
        take_id: str,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
        *,
        on_text: Callable[[Transcript], None] | None = None,
        send: bool = False,
    ) -> Transcript:
        """Transcribe a take and keep its words; `send` as for `process`.

        `on_text` gets the words of a take that was listened to as soon as they are whole: their times are
        about right and settle a moment later. Nothing of them is kept.

        Raises:
            KnownError, Cancelled: as `process`.
        """
        from app.audio import blocks_16k

        library = self._services.library
        take = library.take(take_id)
        heard = self._heard_live(take_id, on_progress, cancel, on_text)
        if heard is not None:
            library.save_transcript(take_id, heard)
            return heard
        elsewhere = words_elsewhere(self._services.settings, take.language)
        if elsewhere is not None and not send:
            raise KnownError("endpoint_waits", host=elsewhere.host)
        if elsewhere is not None:
            transcript = endpoint_of(self._services.paths, self._services.settings).transcribe(
                blocks_16k(library.audio_path(take_id)),
                language=take.language,
                hotwords=hotwords_of_take(self._services.packs(), take.line, take.language),
                on_progress=_as_fraction(on_progress, take.duration_s),
                cancel=cancel,
            )
        else:
            folder = choose_model(self._services.paths, self._services.settings, take.language)
            transcript = self.hear(take, folder, on_progress, cancel)
        library.save_transcript(take_id, transcript)
        return transcript

    def hear(
        self,
        take: Take,
        folder: Path,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
        *,
        background: bool = False,
    ) -> Transcript:
        """The words of a stored take from the model in `folder`; what was heard before is not heard again.

        Nothing is kept but the windows on the way. `background`: nobody waits for it.

        Raises:
            KnownError, Cancelled: as `Transcriber.transcribe`, and what reading the audio raises.
        """
        from app.audio import blocks_16k

        library = self._services.library
        return self._services.transcriber.transcribe(
            blocks_16k(library.audio_path(take.id)),
            model_folder=folder,
            language=take.language,
            hotwords=hotwords_of_take(self._services.packs(), take.line, take.language),
            on_progress=_as_fraction(on_progress, take.duration_s),
            on_window=partial(keep_window, library, library.folder(take.id)),
            heard=words_so_far(library, take),
            cancel=cancel,
            background=background,
        )

    def _heard_live(
        self,
        take_id: str,
        on_progress: Callable[[float], None] | None,
        cancel: CancelToken | None,
        on_text: Callable[[Transcript], None] | None,
    ) -> Transcript | None:
        """The words of a take that was listened to while it was recorded; they can be had once."""
        live = self._services.live
        listening = live.of(take_id) if live is not None else None
        if live is None or listening is None:
            return None
        whole = listening.whole(cancel) if on_text is not None else None
        if on_text is not None and whole is not None and whole.transcript is not None:
            on_text(whole.transcript)
        transcript = listening.result(cancel)
        live.forget(take_id)
        if transcript is not None and on_progress is not None:
            on_progress(1.0)
        return transcript

    def measure(self, take_id: str, *, again: bool = False) -> Delivery | None:
        """Measure how a take sounds and keep it, unless that was done; None when it could not be measured.

        Raises:
            KnownError: `take_unknown`. A fault in the sound is no error here: it could not be told.
        """
        from app.workflow.deliveries import measure_take

        take = self._services.library.take(take_id)
        return measure_take(self._services, take, self._words(take_id), again=again)

    def analyse(self, take_id: str) -> Review:
        """Find what was said in a take, from its stored words and measures, and keep it when it has words.

        Raises:
            KnownError: the take or its words could not be read, or the review not be written.
        """
        from app.workflow.deliveries import stored_delivery
        from app.workflow.reviewing import Reviewer

        library = self._services.library
        take = library.take(take_id)
        transcript = library.transcript(take_id)
        reviewer = Reviewer(self._services)
        delivery = stored_delivery(self._services, take_id)
        review = reviewer.review(take, transcript, delivery, self_check=reviewer.self_check_of(take))
        if transcript is not None:
            library.save_review(take_id, review)
        return review

    def reanalyse(
        self,
        takes: Sequence[Take] | None = None,
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> int:
        """Make the reviews anew that older rules made or that speak of a line as it was; see `reanalysis`."""
        from app.workflow.reanalysis import reanalyse

        return reanalyse(self._services, takes, on_progress, cancel)

    def _words(self, take_id: str) -> Transcript | None:
        try:
            return self._services.library.transcript(take_id)
        except KnownError as error:
            if error.code == "take_unknown":
                raise
            return None

    def failure_of(self, take_id: str) -> KnownError | None:
        """Why the words of a take could not be written down; None when they could, or nobody tried.

        Raises:
            KnownError: the take or its words could not be read.
        """
        transcript = self._services.library.transcript(take_id)
        if transcript is None or transcript.state is not TranscriptState.FAILED:
            return None
        return KnownError(transcript.problem or "transcription_failed")

    def waiting(self) -> tuple[Take, ...]:
        """Takes that have audio and no words yet, newest first."""
        from app.storage import TakeFilter

        takes = self._services.library.takes(TakeFilter(states=(TakeState.RECORDED, TakeState.RECOVERED)))
        return tuple(take for take in takes if take.sound_gone is None)


def _as_fraction(
    on_progress: Callable[[float], None] | None, duration_s: float
) -> Callable[[float], None] | None:
    """The transcriber counts seconds of the take; whoever looks on wants 0..1."""
    if on_progress is None or duration_s <= 0:
        return None
    return lambda done_s: on_progress(min(1.0, done_s / duration_s))
