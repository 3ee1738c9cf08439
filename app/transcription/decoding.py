"""One window of sound into tokens, then into words with times. Runs in the worker only.

faster-whisper's `transcribe` gives text and times together and reads a window that it believes unfinished a
second time. Here its parts are called one by one: the text is known 0.1 to 0.2 s before the times, the second
try comes after the text was handed over, and every window is encoded once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.transcription.words import RawSegment, RawWord

if TYPE_CHECKING:
    from numpy.typing import NDArray

BEAM: Final = 5
"""Choices kept while decoding. With the base shape on two cores a step takes 1.4 times as long as with one
(14.7 ms against 10.3); faster-whisper's own default, with which its error rates were measured."""
_REPEATS: Final = 4
"""Tokens in a row that the second try may not repeat. It is for text that loops, costs a whole decode and so
comes after the text of the first was handed over. Whisper's own way, drawing words at random, cannot be
repeated (ctranslate2 seeds the generator of each thread once), and live and afterwards have to agree."""
_TOO_REPETITIVE: Final = 2.4
_TOO_IMPROBABLE: Final = -1.0
_NO_SPEECH: Final = 0.6
"""Whisper's own limits: compression ratio, average log probability, probability that nobody speaks."""
_LATEST_START: Final = 50
"""Timestamp steps of 0.02 s: a window's first word begins within its first second (it has 0.35 s of lead)."""
_FRAMES: Final = 3000
"""Mel frames of 30 s. The encoder takes fewer, but then makes things up (20 times the error rate in others'
measurements), so shorter windows are padded as Whisper was trained: with silence, before the spectrum is
taken. Zeros in the spectrum, as faster-whisper pads, are a murmur. With base, 31 takes of 31 minutes in all
and windows of 15 s: 6.7 % of the words wrong instead of 7.4 (whole files with faster-whisper: 7.2)."""
_HOP: Final = 160
"""Samples of one frame."""
_STEP_S: Final = 0.02
HOTWORD_TOKENS: Final = 40
"""About twelve names. Measured with base (`benchmarks/jargon.py`; 0, 20, 40, 60 and 100 tokens): of the
names in English sales talk 23, 70, 80, 80 and 80 % came out right, and fewer of the other words were wrong
(15 %, then 12 to 13). In Dutch of a voice of which it gets half of the words: 3, 45, 81, 61 and 52 % of the
names, and 8, 7, 10, 14 and 17 of 38 sentences lost; where the model hears little, many names make it recite
them. Forms with 60 tokens, English and Dutch names right: a list with the most important last 80 and 58 %,
first 80 and 35, ended by a full stop 77 and 29, "Glossary: ..." 75 and 35, "We talk about ..." 80 and
45."""
_RECITED: Final = 4
"""Names in a row that nobody says: the model writes on what stood before the window."""
_FEW_LETTERS: Final = 9.0
"""A second of speech: under two words, of people who speak two and a half to three. After names the model may
leave sentences out and be sure of the rest, so a window with so little is read again without them."""
_MORE_TEXT: Final = 1.25
"""Times as much text without names shows that they cost some."""
_PREPENDED: Final = "\"'“¿([{-"
_APPENDED: Final = "\"'.。,，!！?？:：”)]}、"


@dataclass(slots=True)
class Draft:
    """What the model read in some samples, before its words have exact times."""

    offset_s: float
    """Where the samples begin in the take."""
    tokens: list[int]
    avg_logprob: float
    no_speech_prob: float
    is_doubtful: bool
    """A second try is due."""
    frames: int
    """Mel frames of real sound."""
    encoded: Any
    """The encoder's output, 3 MB with base: kept for the times and the second try."""
    spoken_s: float
    """Seconds in which somebody speaks."""
    parts: list[tuple[float, float, list[int]]] = field(default_factory=list)
    """Start and end in the window, as the model's own timestamps say, and the tokens between them."""


class Decoder:
    """Whisper for one language, with one prompt."""

    def __init__(self, model: Any, encoder: Any, language: str, hotwords: Sequence[str] = ()) -> None:
        """`model` decodes and `encoder` encodes (the same model, or one with more threads)."""
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        self._model = model
        self._encoder = encoder
        multilingual = bool(model.model.is_multilingual)
        self._tokenizer: Any = Tokenizer(
            model.hf_tokenizer, multilingual, task="transcribe", language=language if multilingual else "en"
        )
        self._suppressed = get_suppressed_tokens(self._tokenizer, [-1])
        self._plain = list(self._tokenizer.sot_sequence)
        self._in_a_row: re.Pattern[str] | None = None
        self._prompt = self._plain
        self.tell(hotwords)

    def tell(self, hotwords: Sequence[str], most: int = HOTWORD_TOKENS) -> None:
        """Names that may be said, most important first; only whole names that fit into `most` tokens.

        They stand before the window as text that was said before it, the most important last.
        """
        names: list[str] = []
        tokens: list[int] = []
        for word in hotwords:
            name = " ".join(word.split())
            more = self._tokenizer.encode(" " + ", ".join([name, *reversed(names)])) if name else []
            if len(more) > most:
                break
            if more:
                names.append(name)
                tokens = more
        any_name = "|".join(re.escape(name) for name in names)
        self._in_a_row = (
            re.compile(rf"(?:(?:{any_name})[\s,.;]+){{{_RECITED - 1}}}(?:{any_name})", re.IGNORECASE)
            if names
            else None
        )
        self._prompt = [self._tokenizer.sot_prev, *tokens, *self._plain] if tokens else self._plain

    def read(
        self, samples: NDArray[np.float32], offset_s: float, *, all_cores: bool, spoken_s: float = 0.0
    ) -> Draft:
        """The text of at most 30 s; in `spoken_s` of them somebody speaks, as far as that is known."""
        frames = min(len(samples) // _HOP, _FRAMES)
        filled = np.pad(samples, (0, max(0, _FRAMES * _HOP - len(samples))))
        features = np.ascontiguousarray(self._model.feature_extractor(filled)[:, :_FRAMES])
        encoded = (self._encoder if all_cores else self._model).encode(features)
        found = self._generate(encoded, self._prompt, beam_size=BEAM, patience=1)
        return self._draft(found, offset_s, frames, encoded, self._prompt, spoken_s)

    def rough(self, draft: Draft) -> list[RawSegment]:
        """The text with the model's own timestamps, spread evenly over the words."""
        segments = []
        for start_s, end_s, tokens in draft.parts:
            text = self._tokenizer.decode(tokens)
            if not text.strip():
                continue
            pieces = [f" {piece}" for piece in text.split()]
            if not text[0].isspace():
                pieces[0] = pieces[0].strip()
            per_letter = (end_s - start_s) / sum(len(piece) for piece in pieces)
            words, at = [], draft.offset_s + start_s
            for piece in pieces:
                until = at + per_letter * len(piece)
                words.append(RawWord(piece, at, until, exp(min(0.0, draft.avg_logprob))))
                at = until
            segments.append(self._segment(draft, tuple(words), start_s, end_s))
        return segments

    def exact(self, draft: Draft) -> list[RawSegment]:
        """The text with the times of each word; a doubtful one is read a second time first."""
        draft = self._second_try(draft)
        subsegments: list[dict[str, Any]] = [
            {"seek": 0, "start": start_s, "end": end_s, "tokens": tokens}
            for start_s, end_s, tokens in draft.parts
        ]
        if not subsegments:
            return []
        self._model.add_word_timestamps(
            [subsegments], self._tokenizer, draft.encoded, draft.frames, _PREPENDED, _APPENDED, 0.0
        )
        return [
            self._segment(
                draft,
                tuple(
                    RawWord(
                        word["word"],
                        draft.offset_s + float(word["start"]),
                        draft.offset_s + float(word["end"]),
                        float(word["probability"]),
                    )
                    for word in part["words"]
                ),
                float(part["start"]),
                float(part["end"]),
            )
            for part in subsegments
            if part.get("words")
        ]

    def _second_try(self, draft: Draft) -> Draft:
        if not draft.is_doubtful:
            return draft
        if self._prompt != self._plain:
            second = self._again(draft)
            if not second.is_doubtful:
                return second if self._is_better(second, draft) else draft
            draft = second
        last = self._again(draft, no_repeat_ngram_size=_REPEATS)
        return draft if last.is_doubtful else last

    def _again(self, draft: Draft, **how: Any) -> Draft:
        """Without names."""
        found = self._generate(draft.encoded, self._plain, beam_size=BEAM, patience=1, **how)
        return self._draft(found, draft.offset_s, draft.frames, draft.encoded, self._plain, draft.spoken_s)

    def _is_better(self, plain: Draft, told: Draft) -> bool:
        """Whether a window was read better without names than with them."""
        if not told.parts or self._is_loop(told.tokens):
            return True
        if told.avg_logprob < _TOO_IMPROBABLE and plain.avg_logprob > told.avg_logprob:
            return True
        return self._letters(plain) > _MORE_TEXT * self._letters(told)

    def _letters(self, draft: Draft) -> int:
        return sum(len(self._tokenizer.decode(tokens).strip()) for _, _, tokens in draft.parts)

    def _is_led_astray(self, draft: Draft) -> bool:
        """Whether names before the window may have cost its text."""
        return (
            not draft.parts
            or draft.avg_logprob < _TOO_IMPROBABLE
            or self._letters(draft) < _FEW_LETTERS * draft.spoken_s
            or self._recites(draft.tokens)
        )

    def _recites(self, tokens: list[int]) -> bool:
        """Whether the names were written one after the other, as they stood before the window."""
        return self._in_a_row is not None and bool(self._in_a_row.search(self._tokenizer.decode(tokens)))

    def _is_loop(self, tokens: list[int]) -> bool:
        return self._is_repetitive(tokens) or self._recites(tokens)

    def _generate(self, encoded: Any, prompt: list[int], **how: Any) -> Any:
        return self._model.model.generate(
            encoded,
            [prompt],
            return_scores=True,
            return_no_speech_prob=True,
            suppress_blank=True,
            suppress_tokens=self._suppressed,
            max_initial_timestamp_index=_LATEST_START,
            **how,
        )[0]

    def _draft(
        self,
        found: Any,
        offset_s: float,
        frames: int,
        encoded: Any,
        prompt: list[int],
        spoken_s: float = 0.0,
    ) -> Draft:
        tokens = list(found.sequences_ids[0])
        avg_logprob = found.scores[0] * len(tokens) / (len(tokens) + 1)
        is_silence = found.no_speech_prob > _NO_SPEECH and avg_logprob <= _TOO_IMPROBABLE
        is_doubtful = not is_silence and self._is_repetitive(tokens)
        draft = Draft(
            offset_s, tokens, avg_logprob, found.no_speech_prob, is_doubtful, frames, encoded, spoken_s
        )
        if not is_silence:
            draft.parts = self._parts(tokens, frames / 100)
        if prompt != self._plain and self._is_led_astray(draft):
            draft.is_doubtful = True
        return draft

    def _is_repetitive(self, tokens: list[int]) -> bool:
        from faster_whisper.transcribe import get_compression_ratio

        text = self._tokenizer.decode(tokens).strip()
        return bool(text) and get_compression_ratio(text) > _TOO_REPETITIVE

    def _parts(self, tokens: list[int], length_s: float) -> list[tuple[float, float, list[int]]]:
        """Text between timestamps; text after the last one lasts as long as the sound."""
        parts: list[tuple[float, float, list[int]]] = []
        start_s, text = 0.0, []
        for token in tokens:
            if token < self._tokenizer.eot:
                text.append(token)
            elif token >= self._tokenizer.timestamp_begin:
                at_s = (token - self._tokenizer.timestamp_begin) * _STEP_S
                if text:
                    parts.append((start_s, max(start_s, at_s), text))
                    text = []
                start_s = at_s
        if text:
            parts.append((start_s, max(start_s, length_s), text))
        return parts

    def _segment(self, draft: Draft, words: tuple[RawWord, ...], start_s: float, end_s: float) -> RawSegment:
        return RawSegment(
            words=words,
            start_s=draft.offset_s + start_s,
            end_s=draft.offset_s + end_s,
            avg_logprob=draft.avg_logprob,
            no_speech_prob=draft.no_speech_prob,
        )
