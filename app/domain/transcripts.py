"""What was said: words with times, and where speech was heard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.languages import Language


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a take, in seconds from its start."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class Word:
    """One word as Whisper wrote it (with its punctuation, without spaces) and when it was said."""

    text: str
    start_s: float
    end_s: float
    probability: float = 1.0


class TranscriptState(StrEnum):
    """How transcription ended."""

    DONE = "done"
    NO_SPEECH = "no_speech"
    """Nobody spoke: there are no words, and none were invented."""
    FAILED = "failed"
    """It could not be done; `problem` says why. The take itself is untouched."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of a take."""

    state: TranscriptState
    language: Language
    words: tuple[Word, ...] = ()
    speech: tuple[Span, ...] = ()
    """Where the voice detector heard speech, in order, not overlapping."""
    sentences: tuple[tuple[int, int], ...] = ()
    """Half-open ranges into `words`, one a sentence."""
    model: str = ""
    duration_s: float = 0.0
    problem: str = ""
    """Code of the sentence that says what went wrong; empty unless `state` is FAILED."""
    dropped: int = 0
    """Segments left out because they were known inventions over silence."""
    holes: tuple[Span, ...] = ()
    """Stretches that could not be transcribed, in order: what was said there is not known."""
    rough_times: bool = False
    """The words' times are only about right: who wrote them down did not say when each was said."""

    @property
    def text(self) -> str:
        """All words in one string."""
        return " ".join(word.text for word in self.words)
