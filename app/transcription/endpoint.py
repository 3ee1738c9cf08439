"""A company's own transcription service: the words of a take from a server that speaks OpenAI's interface.

Nothing here decides whether a take may be sent: whoever calls has a person's word for it. What was said and
the key stand in no log and in no error.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from app.domain import KnownError, Language, Span, Transcript, whisper_language
from app.transcription.endpoint_address import EndpointAddress
from app.transcription.endpoint_answer import AnswerKind, EndpointAnswer, read_answer, read_json
from app.transcription.endpoint_call import Form, Refused, post
from app.transcription.feed import RATE
from app.transcription.record import CancelToken
from app.transcription.uploads import LONGEST_S, Upload, speech_of, uploads
from app.transcription.words import RawSegment, assemble

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

_PATIENCE_S: Final = 60.0
"""How long an answer may take beside the length of the recording: no service is of use that is slower."""
_SENT_SHARE: Final = 0.5
"""How far an upload is when all of it was sent and no answer is there."""
_NAMES: Final = 400
_BEFORE: Final = 200
"""Letters of the prompt: Whisper reads 224 tokens of it, and of those the last."""
_NOT_UNDERSTOOD_S: Final = 1.5
"""As `words`: more sound than this without a single word is not silence."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a try told of a service."""

    seconds: float
    kind: AnswerKind
    """Whether it gives times for words, for segments, or text alone."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A service with the model that is asked for."""

    address: EndpointAddress
    model: str
    key: str = field(default="", repr=False)
    patience_s: float = _PATIENCE_S
    longest_s: float = LONGEST_S
    """A longer take goes in several uploads."""

    @property
    def name(self) -> str:
        """What a transcript says of where its words came from."""
        return f"{self.model} @ {self.address.host}"

    def transcribe(
        self,
        blocks: Iterable[NDArray[np.float32]],
        *,
        language: Language,
        hotwords: Sequence[str] = (),
        on_progress: Callable[[float], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Transcript:
        """Send a take and get its words; arguments as `Transcriber.transcribe`.

        A take without a sound is not sent. The words go through the same sieve as the local model's:
        inventions over silence and loops are left out. Where speech was is taken from loudness and the answer
        (`uploads`), so edges are as exact as the room is quiet. `on_progress` gets the seconds of the take
        that are done with, in this thread.

        Raises:
            KnownError: as `endpoint_call.post` and `endpoint_answer`; `endpoint_form` (`host`, `model`: it
                refuses what it is asked), `endpoint_no_words` (`host`).
            Cancelled: within a second; nothing more is sent.
        """
        asking = _Asking(self, language, hotwords, on_progress, cancel)
        for upload in uploads(blocks, self.longest_s):
            asking.send(upload)
        return asking.transcript()

    def try_out(self, cancel: CancelToken | None = None) -> Trial:
        """Send a second of a made tone, and nothing else, to see whether the service answers.

        Raises:
            KnownError, Cancelled: as `transcribe`.
        """
        import numpy as np

        at = np.arange(RATE, dtype=np.float32)
        tone = np.rint(np.sin(at * np.float32(2 * np.pi * 440 / RATE)) * 6000).astype("<i2")
        asking = _Asking(self, "en", (), None, cancel)
        began = time.monotonic()
        raw = asking.ask(Upload(0.0, tone))
        seconds = time.monotonic() - began
        # Nobody speaks in a tone: whether words would have times shows in what else is there.
        read_answer(raw, 1.0, None, self.address.host)
        kind = AnswerKind.TEXT
        if isinstance(raw.get("words"), list) or any("words" in one for one in raw.get("segments") or ()):
            kind = AnswerKind.WORDS
        elif isinstance(raw.get("segments"), list):
            kind = AnswerKind.SEGMENTS
        return Trial(seconds, kind)


class _Asking:
    """One take on its way."""

    def __init__(
        self,
        endpoint: Endpoint,
        language: Language,
        hotwords: Sequence[str],
        on_progress: Callable[[float], None] | None,
        cancel: CancelToken | None,
    ) -> None:
        self._endpoint = endpoint
        self._language = language
        self._hotwords = hotwords
        self._on_progress = on_progress
        self._cancel = cancel
        self._is_plain = False
        """The service does not know the form that gives times."""
        self._segments: list[RawSegment] = []
        self._speech: list[Span] = []
        self._duration_s = 0.0
        self._heard_s = 0.0
        self._before = ""
        self._rough = False

    def send(self, upload: Upload) -> None:
        """Get the words of the next piece of the take."""
        self._duration_s = upload.start_s + upload.duration_s
        heard = upload.heard()
        if heard != ():
            raw = self.ask(upload)
            answer = read_answer(raw, upload.duration_s, heard, self._endpoint.address.host)
            self._take(upload.start_s, heard, answer)
        self._moved(self._duration_s)

    def ask(self, upload: Upload) -> dict[str, Any]:
        """The answer to one upload, as JSON."""
        endpoint = self._endpoint
        host = endpoint.address.host

        def sent(fraction: float) -> None:
            self._moved(upload.start_s + fraction * _SENT_SHARE * upload.duration_s)

        while True:
            try:
                reply = post(
                    endpoint.address,
                    Form(self._fields(), upload.header, upload.samples.data),
                    key=endpoint.key,
                    patience_s=endpoint.patience_s + upload.duration_s,
                    on_sent=sent,
                    cancel=self._cancel,
                )
            except Refused:
                if self._is_plain:
                    raise KnownError("endpoint_form", host=host, model=endpoint.model) from None
                # Some models give text alone, and refuse to be asked for more.
                self._is_plain = True
                continue
            return read_json(reply.data, reply.content_type, host)

    def transcript(self) -> Transcript:
        """All of it.

        Raises:
            KnownError: `endpoint_no_words`.
        """
        if not self._segments and self._heard_s >= _NOT_UNDERSTOOD_S:
            raise KnownError("endpoint_no_words", host=self._endpoint.address.host)
        found = assemble(
            self._segments,
            self._speech,
            language=self._language,
            model=self._endpoint.name,
            duration_s=self._duration_s,
        )
        _log.info("words of %.0f s from %s", self._duration_s, self._endpoint.address.host)
        return replace(found, rough_times=self._rough)

    def _fields(self) -> list[tuple[str, str]]:
        fields = [
            ("model", self._endpoint.model),
            ("language", whisper_language(self._language)),
            ("response_format", "json" if self._is_plain else "verbose_json"),
        ]
        if not self._is_plain:
            fields += [("timestamp_granularities[]", one) for one in ("word", "segment")]
        prompt = ", ".join(self._hotwords)[:_NAMES]
        if self._before:
            prompt = f"{prompt}. {self._before}" if prompt else self._before
        return [*fields, ("prompt", prompt)] if prompt else fields

    def _take(self, start_s: float, heard: Sequence[Span] | None, answer: EndpointAnswer) -> None:
        self._speech += [
            Span(one.start_s + start_s, one.end_s + start_s) for one in speech_of(heard, answer.segments)
        ]
        self._heard_s += sum(one.duration_s for one in heard or ())
        self._rough = self._rough or (answer.kind is not AnswerKind.WORDS and bool(answer.segments))
        self._segments += [_later(one, start_s) for one in answer.segments]
        # What was said before a cut helps to understand what comes after it.
        self._before = answer.text[-_BEFORE:].partition(" ")[2] if len(answer.text) > _BEFORE else answer.text

    def _moved(self, done_s: float) -> None:
        if self._on_progress is not None:
            self._on_progress(done_s)


def _later(segment: RawSegment, by_s: float) -> RawSegment:
    words = tuple(
        replace(word, start_s=word.start_s + by_s, end_s=word.end_s + by_s) for word in segment.words
    )
    return replace(segment, words=words, start_s=segment.start_s + by_s, end_s=segment.end_s + by_s)
