"""From what the model wrote and where speech was heard to the words of a take. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain import Language, Span, Transcript, TranscriptState, Word
from app.transcription.inventions import is_known_invention
from app.transcription.snapping import ends_sentence, heard_share, merge, ordered, snap, without_words

_PAUSE_S: Final = 1.0
_UNPUNCTUATED_PAUSE_S: Final = 0.6
_UNHEARD: Final = 0.15
"""A segment with less than this share of its time in heard speech was not said."""
_LITTLE_HEARD: Final = 0.5
_TAIL_S: Final = 0.6
_BESIDE_S: Final = 1.2
_FASTEST_S: Final = 0.1
_LOOP_TIMES: Final = {1: 6, 2: 5}
_LOOP_TIMES_LONG: Final = 4
_LOOP_LENGTH: Final = 12
_NOT_UNDERSTOOD_S: Final = 1.5
"""More heard speech than this without a single word is not silence: it could not be made out."""


@dataclass(frozen=True, slots=True)
class RawWord:
    """A word as Whisper gave it, with its leading space, on the take's clock."""

    text: str
    start_s: float
    end_s: float
    probability: float


@dataclass(frozen=True, slots=True)
class RawSegment:
    """A segment as Whisper gave it, with the model's own doubts."""

    words: tuple[RawWord, ...]
    start_s: float
    end_s: float
    avg_logprob: float
    no_speech_prob: float


def assemble(
    segments: Sequence[RawSegment],
    speech: Sequence[Span],
    *,
    language: Language,
    model: str,
    duration_s: float,
    holes: Sequence[Span] = (),
) -> Transcript:
    """Make the transcript of a take: inventions left out, loops cut, words snapped to where speech was heard.

    Words come out in order, not overlapping, inside the take. Without a word the state is NO_SPEECH, unless
    so much speech was heard that it must be called FAILED (`speech_not_understood`), or a part could not be
    transcribed (`transcription_crashed`).
    """
    spans = merge(speech, duration_s)
    empty = without_words([word for segment in segments for word in segment.words], spans)
    unclaimed = [spans[index] for index in sorted(empty)]
    kept = [segment for segment in segments if not is_invented(segment, spans, unclaimed, language)]
    dropped = len(segments) - len(kept)
    words: list[Word] = []
    segment_ends: set[int] = set()
    for segment in kept:
        words.extend(_joined(segment.words))
        segment_ends.add(len(words))
    words, cut, segment_ends = without_loops(words, segment_ends)
    words = ordered(snap(words, spans), duration_s)
    heard_s = sum(span.duration_s for span in spans)
    state, problem = TranscriptState.DONE, ""
    if not words:
        state = TranscriptState.NO_SPEECH
        if holes:
            state, problem = TranscriptState.FAILED, "transcription_crashed"
        elif heard_s >= _NOT_UNDERSTOOD_S and not dropped:
            state, problem = TranscriptState.FAILED, "speech_not_understood"
    return Transcript(
        state=state,
        language=language,
        words=tuple(words),
        speech=spans,
        sentences=sentences(words, segment_ends, spans),
        model=model,
        duration_s=duration_s,
        problem=problem,
        dropped=dropped + cut,
        holes=tuple(Span(max(0.0, one.start_s), min(duration_s, one.end_s)) for one in holes),
    )


def is_invented(
    segment: RawSegment, spans: Sequence[Span], unclaimed: Sequence[Span], language: Language
) -> bool:
    """Whether the model made a segment up over silence or noise.

    A known credit ("Thank you for watching") goes only when little speech was heard under it or the model
    itself doubts it; the same words really said stay. A segment beside speech that has no words
    (`unclaimed`) was said there: Whisper's times for the last sentence of a window are often a pause early.
    """
    if not segment.words:
        return False
    start_s, end_s = segment.words[0].start_s, segment.words[-1].end_s
    share = heard_share(start_s, end_s, spans)
    needed_s = _FASTEST_S * len(segment.words)
    for span in unclaimed:
        if max(span.start_s - end_s, start_s - span.end_s) <= _BESIDE_S and span.duration_s >= needed_s:
            share = 1.0
    if share < _UNHEARD:
        return True
    doubted = segment.no_speech_prob > 0.6 and segment.avg_logprob < -0.5
    if doubted and share < _LITTLE_HEARD:
        return True
    text = "".join(word.text for word in segment.words)
    doubted = doubted or segment.avg_logprob < -1.0
    return is_known_invention(text, language) and (share < _LITTLE_HEARD or doubted)


def unwritten_from(segments: Sequence[RawSegment], spans: Sequence[Span]) -> float | None:
    """Where speech begins, in seconds, that lies after the last word of a window; None when all has words.

    A last segment that was squeezed belongs to that speech: its times are wrong, not its words.
    """
    words = segments[-1].words if segments else ()
    if not words or words[-1].end_s - words[0].start_s < _FASTEST_S * len(words):
        return None
    tail = [span for span in spans if span.start_s >= words[-1].end_s - 0.1]
    return tail[0].start_s if sum(span.duration_s for span in tail) >= _TAIL_S else None


def with_tail(segments: list[RawSegment], tail: list[RawSegment]) -> list[RawSegment]:
    """Segments with those of a second look at the window's end.

    When the second look finds the last segment again, that one had been put too early: the new times count.
    """
    if tail and _plain(tail[0].words) == _plain(segments[-1].words):
        return segments[:-1] + tail
    return segments + tail


def without_loops(words: list[Word], segment_ends: set[int]) -> tuple[list[Word], int, set[int]]:
    """Cut a phrase that repeats many times in a row (Whisper's loops) down to once; counts the loops cut.

    People do say a word three or four times; six times one word, five times two, four times a longer phrase
    is a loop.
    """
    plain = [word.text.casefold().strip(".,!?… ") for word in words]
    keep = [True] * len(words)
    loops = 0
    at = 0
    while at < len(words):
        length, times = _longest_loop(plain, at)
        if times:
            loops += 1
            for index in range(at + length, at + length * times):
                keep[index] = False
            at += length * times
        else:
            at += 1
    if not loops:
        return words, 0, segment_ends
    places = [0]
    for flag in keep:
        places.append(places[-1] + flag)
    left = [word for word, flag in zip(words, keep, strict=True) if flag]
    return left, loops, {places[end] for end in segment_ends}


def sentences(
    words: Sequence[Word], segment_ends: set[int], spans: Sequence[Span]
) -> tuple[tuple[int, int], ...]:
    """Half-open word ranges, one a sentence: from punctuation, and from pauses where a model writes none."""
    punctuated = any(ends_sentence(word.text) for word in words)
    ranges: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(words) + 1):
        if end < len(words) and words[end - 1].text.endswith(","):
            continue
        if end < len(words) and not ends_sentence(words[end - 1].text):
            pause = _silence(words[end - 1].end_s, words[end].start_s, spans)
            is_new = words[end].text[:1].isupper() or not punctuated
            if pause < (_PAUSE_S if punctuated else _UNPUNCTUATED_PAUSE_S) and not (
                end in segment_ends and is_new and pause >= 0.3
            ):
                continue
        ranges.append((start, end))
        start = end
    return tuple(ranges)


def _silence(start_s: float, end_s: float, spans: Sequence[Span]) -> float:
    """How much of a stretch between two words was silent; Whisper leaves gaps in the middle of speech."""
    return max(0.0, end_s - start_s) * (1 - heard_share(start_s, end_s, spans))


def _plain(words: Sequence[RawWord]) -> str:
    return "".join(word.text for word in words).casefold().strip(" .,!?…")


def _joined(raw: Sequence[RawWord]) -> list[Word]:
    """Whisper's pieces as words: a piece without a leading space belongs to the word before it."""
    words: list[Word] = []
    for piece in raw:
        text = piece.text.strip()
        if not text:
            continue
        if words and not piece.text[:1].isspace():
            before = words[-1]
            words[-1] = replace(
                before,
                text=before.text + text,
                end_s=max(before.end_s, piece.end_s),
                probability=min(before.probability, piece.probability),
            )
        else:
            words.append(Word(text, piece.start_s, max(piece.start_s, piece.end_s), piece.probability))
    return words


def _longest_loop(plain: Sequence[str], at: int) -> tuple[int, int]:
    for length in range(1, min(_LOOP_LENGTH, (len(plain) - at) // _LOOP_TIMES_LONG) + 1):
        phrase = plain[at : at + length]
        times = 1
        while plain[at + times * length : at + (times + 1) * length] == phrase:
            times += 1
        if times >= _LOOP_TIMES.get(length, _LOOP_TIMES_LONG):
            return length, times
    return 0, 0
