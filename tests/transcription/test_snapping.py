"""Looking only at the speech near a word gives what looking at all of it gives, however long the take is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

from hypothesis import given
from hypothesis import strategies as st

from app.domain import Span, Word
from app.transcription.snapping import _home, heard_share, merge, snap, without_words

_second = st.integers(0, 400).map(lambda tenths: tenths / 10)
_spans = st.lists(st.tuples(_second, _second), max_size=12).map(
    lambda pairs: merge([Span(min(pair), max(pair)) for pair in pairs], 40.0)
)
_words = st.lists(st.tuples(_second, _second), max_size=12).map(
    lambda pairs: [Word("word", min(pair), max(pair)) for pair in pairs]
)


@given(_spans, _second, _second)
def test_the_heard_share_is_that_of_all_speech(spans: tuple[Span, ...], one: float, other: float) -> None:
    start, end = min(one, other), max(one, other)
    if start == end:
        expected = 1.0 if any(span.start_s <= start <= span.end_s for span in spans) else 0.0
    else:
        parts = (max(0.0, min(end, span.end_s) - max(start, span.start_s)) for span in spans)
        expected = sum(parts) / (end - start)
    assert heard_share(start, end, spans) == expected


@given(_spans.filter(bool), _words, st.integers(-1, 11))
def test_a_words_home_is_the_span_that_holds_most_of_it(
    spans: tuple[Span, ...], words: list[Word], before: int
) -> None:
    home = min(before, len(spans) - 1)
    for word in words:
        expected = max(
            range(max(home, 0), len(spans)),
            key=lambda at: min(word.end_s, spans[at].end_s) - max(word.start_s, spans[at].start_s),
        )
        assert _home(word, spans, home) == expected


@given(_spans, _words)
def test_a_span_is_without_words_when_no_word_has_its_middle_there(
    spans: tuple[Span, ...], words: list[Word]
) -> None:
    middles = [(word.start_s + word.end_s) / 2 for word in words]
    expected = {
        at
        for at, span in enumerate(spans)
        if not any(span.start_s <= middle <= span.end_s for middle in middles)
    }
    assert without_words(words, spans) == expected


class _Counted(Sequence[Span]):
    """Counts how often a span is looked at."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self.looks = 0

    @overload
    def __getitem__(self, at: int) -> Span: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Span]: ...
    def __getitem__(self, at: int | slice) -> Any:
        found = self._spans[at]
        self.looks += len(found) if isinstance(found, Sequence) else 1
        return found

    def __len__(self) -> int:
        return len(self._spans)


def _looks(sentences: int) -> int:
    words, spans = [], []
    for number in range(sentences):
        at = number * 4.0
        spans.append(Span(at, at + 3.0))
        words += [
            Word(f"word{'.' if one == 9 else ''}", at + one * 0.3, at + one * 0.3 + 0.25) for one in range(10)
        ]
    counted = _Counted(spans)
    snap(words, counted)
    return counted.looks


def test_an_hour_costs_what_its_minutes_cost() -> None:
    # Eight times the take: at most a few steps of a search more for each word.
    assert _looks(800) < 8 * 2 * _looks(100)
