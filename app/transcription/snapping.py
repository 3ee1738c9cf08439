"""Moving words to where speech was heard: Whisper's times are rough at pauses, the detector's are not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Final, Protocol

from app.domain import Span, Word

_REACH_S: Final = 1.0
"""How far a sentence's first word may be moved: Whisper puts it a whole pause early."""
_SLACK_S: Final = 0.1
_HEAP_S: Final = 0.03
_FASTEST_S: Final = 0.1
"""Nobody says words faster than this; Whisper squeezes the last sentence of a window into its end."""
_PAUSE_WEIGHT: Final = 0.5
_SKIPPED_WEIGHT: Final = 0.8
_LONGEST_PAUSE_S: Final = 1.0
_SHORTEST_S: Final = 0.02
_ENDS: Final = (".", "?", "!", "…")
_CLOSING: Final = "\"'”’»)]"
_ABBREVIATIONS: Final = frozenset(
    {"mr.", "mrs.", "ms.", "dr.", "st.", "e.g.", "i.e.", "vs.", "no."}
    | {"dhr.", "mevr.", "bijv.", "bv.", "o.a.", "d.w.z.", "m.b.t.", "nr."}
    | {"f.eks.", "bl.a.", "dvs.", "osv.", "ca.", "kl.", "pga."}
)


_start = attrgetter("start_s")
_end = attrgetter("end_s")


class Timed(Protocol):
    """Something with a beginning and an end."""

    @property
    def start_s(self) -> float:
        """Seconds from the start of the take."""

    @property
    def end_s(self) -> float:
        """Seconds from the start of the take."""


def merge(speech: Sequence[Span], duration_s: float) -> tuple[Span, ...]:
    """Spans in order inside the take, with those that touch (a window was cut there) made one."""
    merged: list[Span] = []
    for span in sorted(speech, key=lambda one: one.start_s):
        start, end = max(0.0, span.start_s), min(duration_s, span.end_s)
        if end <= start:
            continue
        if merged and start - merged[-1].end_s < 0.02:
            merged[-1] = Span(merged[-1].start_s, max(merged[-1].end_s, end))
        else:
            merged.append(Span(start, end))
    return tuple(merged)


def heard_share(start_s: float, end_s: float, spans: Sequence[Span]) -> float:
    """The share of a stretch of time in which speech was heard, 0 to 1; `spans` as `merge` gives them."""
    first = bisect_left(spans, start_s, key=_end)
    if end_s <= start_s:
        return 1.0 if first < len(spans) and spans[first].start_s <= start_s else 0.0
    near = spans[first : bisect_left(spans, end_s, first, key=_start)]
    heard = sum(min(end_s, span.end_s) - max(start_s, span.start_s) for span in near)
    return heard / (end_s - start_s)


def snap(words: list[Word], spans: Sequence[Span]) -> list[Word]:
    """Move words to where speech was heard; `spans` as `merge` gives them.

    Whisper stretches the first word of a sentence over the silence before it and the last one over the
    silence after it. A word that touches several spans goes to the one that it lies in most; the first word
    of a sentence goes to the beginning of a span (`_beginning`).
    """
    if not spans:
        return words
    snapped: list[Word] = []
    empty = without_words(words, spans)
    homes: list[int] = []
    home = -1
    for index, word in enumerate(words):
        begins = index == 0 or ends_sentence(words[index - 1].text)
        following = words[index + 1].start_s if index + 1 < len(words) else word.end_s
        free = empty if begins and _is_squeezed(words, index) else frozenset()
        fresh = _beginning(word, following, spans, home, free) if begins else None
        home = _home(word, spans, home) if fresh is None else fresh
        span = spans[home]
        start = span.start_s if fresh is not None else min(max(word.start_s, span.start_s), span.end_s)
        end = min(max(word.end_s, start + _SHORTEST_S), max(span.end_s, start + _SHORTEST_S))
        snapped.append(replace(word, start_s=start, end_s=end))
        homes.append(home)
    return _filled(_spread(snapped, spans), homes, spans)


def ordered(words: list[Word], duration_s: float) -> list[Word]:
    """Words in order, not overlapping, inside the take; a later start wins over an earlier end."""
    fixed: list[Word] = []
    floor = 0.0
    for index, word in enumerate(words):
        start = min(max(word.start_s, floor), duration_s)
        end = min(max(word.end_s, start), duration_s)
        following = words[index + 1].start_s if index + 1 < len(words) else duration_s
        if start < following < end:
            end = following
        fixed.append(replace(word, start_s=round(start, 3), end_s=round(end, 3)))
        floor = end
    return fixed


def without_words(words: Sequence[Timed], spans: Sequence[Span]) -> frozenset[int]:
    """The spans in which Whisper put no word at all."""
    middles = sorted((word.start_s + word.end_s) / 2 for word in words)
    return frozenset(
        index
        for index, span in enumerate(spans)
        if bisect_left(middles, span.start_s) == bisect_right(middles, span.end_s)
    )


def ends_sentence(text: str) -> bool:
    """Whether a word closes a sentence; abbreviations do not."""
    bare = text.rstrip(_CLOSING)
    return bare.endswith(_ENDS) and bare.casefold() not in _ABBREVIATIONS


def _home(word: Word, spans: Sequence[Span], home: int) -> int:
    """The span that a word lies in most, or the nearest; never one before the home of the word before it."""

    def overlap(index: int) -> float:
        return min(word.end_s, spans[index].end_s) - max(word.start_s, spans[index].start_s)

    # Farther away than the nearest on either side, none can hold more of it.
    first = max(home, bisect_left(spans, word.start_s, key=_end) - 1, 0)
    last = max(first, min(bisect_right(spans, word.end_s, key=_start), len(spans) - 1))
    return max(range(first, last + 1), key=overlap)


def _filled(words: list[Word], homes: Sequence[int], spans: Sequence[Span]) -> list[Word]:
    """Let the last word of each span last as long as the span: Whisper ends sentences too early."""
    return [
        word
        if index + 1 < len(words) and homes[index + 1] == homes[index]
        else replace(word, end_s=max(word.end_s, spans[homes[index]].end_s))
        for index, word in enumerate(words)
    ]


def _is_squeezed(words: Sequence[Word], first: int) -> bool:
    """Whether a sentence got so little time that it cannot have been said there."""
    last = first
    while last + 1 < len(words) and not ends_sentence(words[last].text):
        last += 1
    return words[last].end_s - words[first].start_s < _FASTEST_S * (last + 1 - first)


def _spread(words: list[Word], spans: Sequence[Span]) -> list[Word]:
    """Give words that Whisper heaped on one moment their share of the speech that follows that moment."""
    spread = list(words)
    first = 0
    while first < len(spread):
        last = first + 1
        while last < len(spread) and spread[last].start_s - spread[first].start_s <= _HEAP_S:
            last += 1
        heap = spread[first:last]
        here = bisect_right(spans, heap[0].start_s, key=_end)
        is_heard = here < len(spans) and spans[here].start_s <= heap[0].start_s
        room_to = spans[here].end_s if is_heard else 0.0
        if last < len(spread):
            room_to = min(room_to, spread[last].start_s)
        if len(heap) > 1 and room_to - heap[0].start_s > max(word.end_s for word in heap) - heap[0].start_s:
            per_letter = (room_to - heap[0].start_s) / sum(len(word.text) for word in heap)
            at = heap[0].start_s
            for index, word in enumerate(heap, first):
                spread[index] = replace(word, start_s=at, end_s=at + per_letter * len(word.text))
                at = spread[index].end_s
        first = last
    return spread


def _beginning(
    word: Word, following_s: float, spans: Sequence[Span], home: int, empty: frozenset[int]
) -> int | None:
    """The span that a sentence's first word begins, or None when it was said without a pause before it.

    Every later span that starts before the next word is a candidate; later ones are when the word lies in
    silence, or when its sentence was squeezed and they have no word at all (`empty`). A good one lies near
    to where Whisper put the word, has a long pause before it and leaves no speech without words between it
    and the sentence before. The weights were set on 304 spoken sentences in three languages (pauses of 0.3
    to 0.9 s, small test model) and tried on 434 others: median 0.005 s from the truth, 0.1 s at most where
    the model had the right words.
    """
    best, best_cost = None, _REACH_S
    skipped_s = 0.0
    in_silence = heard_share(word.start_s, word.end_s, spans) == 0
    for index in range(home + 1, len(spans)):
        span = spans[index]
        latest_s = max(word.end_s, following_s) + _SLACK_S
        if in_silence or index in empty:
            latest_s = word.end_s + 2 * _REACH_S
        if span.start_s > latest_s:
            break
        before_s = span.start_s - (spans[index - 1].end_s if index else 0.0)
        away_s = max(word.start_s - span.start_s, span.start_s - word.end_s, 0.0)
        cost = away_s - _PAUSE_WEIGHT * min(before_s, _LONGEST_PAUSE_S) + _SKIPPED_WEIGHT * skipped_s
        if cost < best_cost:
            best, best_cost = index, cost
        skipped_s += span.duration_s
    return best
