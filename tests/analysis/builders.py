"""Transcripts and lines in one line of code each."""

from __future__ import annotations

from app.domain import KeyPoint, KeyPointKind, Line, Phrases, Span, Text, Transcript, TranscriptState, Word

WORD_S = 0.4


def transcript(text: str, language: str = "en") -> Transcript:
    """One word each 0.4 s, from second 1 on."""
    words = tuple(
        Word(word, round(1 + at * WORD_S, 3), round(1.3 + at * WORD_S, 3))
        for at, word in enumerate(text.split())
    )
    speech = (Span(words[0].start_s, words[-1].end_s),) if words else ()
    return Transcript(TranscriptState.DONE, language, words, speech, duration_s=2 + len(words) * WORD_S)


def no_speech(language: str = "en") -> Transcript:
    return Transcript(TranscriptState.NO_SPEECH, language, duration_s=3.0)


def failed(language: str = "en") -> Transcript:
    return Transcript(TranscriptState.FAILED, language, duration_s=3.0, problem="model_damaged")


def point(
    *accept: str,
    id: str = "point",  # noqa: A002
    text: str = "a text that nobody ever says",
    kind: KeyPointKind = KeyPointKind.SAY,
    must: tuple[str, ...] = (),
    weight: int = 1,
    language: str = "en",
) -> KeyPoint:
    accepted = Phrases({language: accept} if accept else {}, language)
    return KeyPoint(id, Text({language: text}, language), accepted, kind, must, weight)


def line(*points: KeyPoint, avoid: tuple[str, ...] = (), language: str = "en") -> Line:
    phrases = Phrases({language: avoid}, language) if avoid else None
    return Line("line", Text({language: "The line."}, language), points, avoid=phrases)
