"""What a transcription service answered, as segments with words. Pure functions.

Three kinds of answer are of use: words with times, segments with times, and text alone. Where words have no
times of their own they are spread over what was heard, letter by letter; the kind says so.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from app.domain import KnownError, Span
from app.transcription.words import RawSegment, RawWord

_FASTEST: Final = 25
"""Words a second that nobody says (records are at 11): an answer with more is no transcript."""
_SPARE: Final = 50
_GUESSED: Final = 0.3
"""Trust in words whose times are only spread over a whole upload: below it no pace is measured."""
_WRITTEN: Final = 0.9
"""Trust in words of a service that says nothing of its own doubts."""


class AnswerKind(StrEnum):
    """How much an answer tells of when words were said."""

    WORDS = "words"
    SEGMENTS = "segments"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class EndpointAnswer:
    """The words of one upload; times count from its start."""

    kind: AnswerKind
    text: str
    segments: tuple[RawSegment, ...]


def read_json(data: bytes, content_type: str, host: str) -> dict[str, Any]:
    """The JSON object in an answer.

    Raises:
        KnownError: `endpoint_sign_in` (a web page), `endpoint_not_json` or `endpoint_wrong_json`; all `host`.
    """
    if "html" in content_type.lower() or data.lstrip()[:1] == b"<":
        raise KnownError("endpoint_sign_in", host=host)
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        # What was said may be quoted in the error: it goes no further.
        raise KnownError("endpoint_not_json", host=host) from None
    if not isinstance(answer, dict):
        raise KnownError("endpoint_wrong_json", host=host)
    return answer


def read_answer(
    raw: dict[str, Any], duration_s: float, heard: Sequence[Span] | None, host: str
) -> EndpointAnswer:
    """The segments of an answer to an upload of `duration_s`, in which something was `heard`.

    Raises:
        KnownError: `endpoint_wrong_json` (`host`): neither words nor text, or some that make no sense.
    """
    try:
        return _read(raw, duration_s, heard)
    except (ValueError, KeyError, TypeError, OverflowError):
        raise KnownError("endpoint_wrong_json", host=host) from None


def _read(raw: dict[str, Any], duration_s: float, heard: Sequence[Span] | None) -> EndpointAnswer:
    if not {"text", "words", "segments"} & raw.keys():
        raise ValueError("nothing")
    text = _text(raw.get("text") or "")
    segments = [_segment(one, duration_s) for one in _list(raw.get("segments"))]
    words = [_word(one, duration_s) for one in _list(raw.get("words"))]
    inner = [
        [_word(word, duration_s) for word in _list(one.get("words"))] for one in _list(raw.get("segments"))
    ]
    tokens = [(token, at) for at, one in enumerate(segments) for token in one.text.split()]
    if not tokens:
        tokens = [(token, 0) for token in text.split()]
    if max(len(tokens), len(words)) > _FASTEST * duration_s + _SPARE:
        raise ValueError("more words than can be said")
    text = text.strip() or " ".join(token for token, _at in tokens)
    if any(inner):
        words = [word for one in inner for word in one]
    if words:
        return EndpointAnswer(AnswerKind.WORDS, text, tuple(_with_words(segments, words, tokens)))
    if segments and tokens:
        found = tuple(_spread(one, heard) for one in segments if one.text.strip())
        return EndpointAnswer(AnswerKind.SEGMENTS, text, found)
    if not text:
        return EndpointAnswer(AnswerKind.WORDS, "", ())
    first_s = heard[0].start_s if heard else 0.0
    last_s = heard[-1].end_s if heard else duration_s
    whole = _spread(_Segment(text, first_s, last_s, 0.0, 0.0, _GUESSED), heard)
    return EndpointAnswer(AnswerKind.TEXT, text, (whole,))


@dataclass(frozen=True, slots=True)
class _Segment:
    text: str
    start_s: float
    end_s: float
    avg_logprob: float
    no_speech_prob: float
    trust: float


def _segment(raw: Any, duration_s: float) -> _Segment:
    start_s, end_s = _times(raw, duration_s)
    doubt = raw.get("avg_logprob")
    trust = _WRITTEN if doubt is None else min(1.0, math.exp(min(0.0, _number(doubt))))
    return _Segment(
        _text(raw["text"]),
        start_s,
        end_s,
        0.0 if doubt is None else _number(doubt),
        _number(raw.get("no_speech_prob") or 0.0),
        trust,
    )


def _word(raw: Any, duration_s: float) -> RawWord:
    start_s, end_s = _times(raw, duration_s)
    trust = raw.get("probability")
    # A service that says nothing of a word is believed as far as it believes the segment (`_with_words`).
    return RawWord(_text(raw["word"]), start_s, end_s, -1.0 if trust is None else _share(_number(trust)))


def _with_words(
    segments: Sequence[_Segment], words: list[RawWord], tokens: Sequence[tuple[str, int]]
) -> list[RawSegment]:
    """Words in their segments, written as in the text: some services give words without punctuation."""
    own = segments or [_Segment("", words[0].start_s, words[-1].end_s, 0.0, 0.0, _WRITTEN)]
    placed = _as_written(words, tokens)
    if placed is None:
        ends = [one.end_s for one in own]
        placed = [
            (word, next((at for at, end in enumerate(ends) if _middle(word) <= end), len(ends) - 1))
            for word in words
        ]
    found = []
    for at, one in enumerate(own):
        mine = [
            replace(
                word,
                text=f" {word.text.strip()}",
                probability=one.trust if word.probability < 0 else word.probability,
            )
            for word, home in placed
            if home == at and word.text.strip()
        ]
        if mine:
            found.append(
                RawSegment(tuple(mine), mine[0].start_s, mine[-1].end_s, one.avg_logprob, one.no_speech_prob)
            )
    return found


def _as_written(
    words: Sequence[RawWord], tokens: Sequence[tuple[str, int]]
) -> list[tuple[RawWord, int]] | None:
    """Each token of the text with the times of its words, and its segment; None where the two differ."""
    placed: list[tuple[RawWord, int]] = []
    at = 0
    for token, home in tokens:
        wanted = _letters(token)
        if not wanted:
            continue
        first, got = at, ""
        while at < len(words) and len(got) < len(wanted):
            got += _letters(words[at].text)
            at += 1
        if got != wanted:
            return None
        mine = words[first:at]
        trust = min(word.probability for word in mine)
        placed.append((RawWord(token, mine[0].start_s, max(word.end_s for word in mine), trust), home))
    return placed if placed and not any(_letters(word.text) for word in words[at:]) else None


def _spread(segment: _Segment, heard: Sequence[Span] | None) -> RawSegment:
    """A segment with its words spread by their letters over what was heard in its time."""
    tokens = segment.text.split()
    room = [
        Span(max(one.start_s, segment.start_s), min(one.end_s, segment.end_s))
        for one in heard or ()
        if one.start_s < segment.end_s and one.end_s > segment.start_s
    ] or [Span(segment.start_s, max(segment.start_s, segment.end_s))]
    per_letter = sum(one.duration_s for one in room) / max(1, sum(map(len, tokens)))
    words, done = [], 0
    for token in tokens:
        start_s = _at(room, done * per_letter, is_end=False)
        done += len(token)
        words.append(RawWord(f" {token}", start_s, max(start_s, _at(room, done * per_letter)), segment.trust))
    return RawSegment(
        tuple(words), segment.start_s, segment.end_s, segment.avg_logprob, segment.no_speech_prob
    )


def _at(room: Sequence[Span], spoken_s: float, *, is_end: bool = True) -> float:
    """The moment after so many seconds of speech: between two spans the end of one or the next's start."""
    for number, one in enumerate(room):
        is_last = number + 1 == len(room)
        if spoken_s < one.duration_s - 1e-6 or (is_end and spoken_s <= one.duration_s + 1e-6) or is_last:
            return min(one.end_s, one.start_s + spoken_s)
        spoken_s -= one.duration_s
    raise ValueError("no room")


def _times(raw: Any, duration_s: float) -> tuple[float, float]:
    start_s = min(max(0.0, _number(raw["start"])), duration_s)
    return start_s, min(max(start_s, _number(raw["end"])), duration_s)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("not a number")
    return float(value)


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    # Half of a surrogate pair can be written in JSON, and in no file.
    return "".join(one if one.isprintable() else " " for one in value)


def _list(value: Any) -> list[dict[str, Any]]:
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError("not a list of objects")
    return value


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text.casefold())


def _middle(word: RawWord) -> float:
    return (word.start_s + word.end_s) / 2
