"""Where a phrase comes closest to what was said.

Two measures on stemmed words without stop-words, the better one counts:

- coverage: how many of the phrase's words occur, in any order, within a stretch of twice their number;
  it forgives another order and words in between;
- spelling: how alike the phrase and an equally long stretch are letter by letter; it forgives words that the
  speech recognition split or joined ("krypt hert").

`partial_token_set_ratio` and `token_set_ratio` are not used: both give 100 where one shared word is all that
there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.analysis.tokens import Token, Tokeniser

_SAME_WORD: Final = 80.0
"""Letters of two stems that have to agree, of 100, before one counts as the other."""

_STRETCH: Final = 2
"""A phrase of n words is looked for in stretches of at most this many times n words, plus one."""

_SPELLING_FROM: Final = 6
"""Letters a phrase must have before it is compared by spelling; shorter ones resemble too much."""

_SPELLING_DISCOUNT: Final = 0.05
"""Taken off a likeness by spelling, because a short word that is missing hardly shows in the letters: on the
labelled cases 38 instead of 41 points were found, and 3 instead of 6 wrongly."""


_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Match:
    """The stretch of words that comes closest to a phrase."""

    first_word: int
    end_word: int
    """One past the last word."""
    similarity: float
    """0 to 1."""


def ends_sentence(word: str) -> bool:
    """Whether a word as Whisper wrote it ends a sentence."""
    return bool(_SENTENCE_END.search(word))


class Said:
    """The words of a transcript, prepared once for many phrases."""

    def __init__(self, words: Sequence[str], tokeniser: Tokeniser) -> None:
        self.tokeniser = tokeniser
        self._words = words
        self.tokens = tokeniser.tokens(words)
        self._content = tuple(token for token in self.tokens if not tokeniser.is_stop(token))

    def best(self, phrase: str) -> Match | None:
        """The closest stretch, or None when nothing is alike at all; ties go to the first and shortest."""
        content = self.tokeniser.content(self.tokeniser.phrase(phrase))
        if not content:
            return None
        only_stop_words = self.tokeniser.is_stop(content[0])
        said = self.tokens if only_stop_words else self._content
        if not said:
            return None
        wanted = [token.stem for token in content]
        best: tuple[float, int, int] | None = None
        for found in (*self._by_coverage(wanted, said), *self._by_spelling(wanted, said)):
            if best is None or (found[0], best[2] - best[1]) > (best[0], found[2] - found[1]):
                best = found
        if best is None:
            return None
        similarity, first, end = best
        little = {token.text for token in self.tokeniser.phrase(phrase) if self.tokeniser.is_stop(token)}
        return self._with_little_words(Match(said[first].word, said[end - 1].word + 1, similarity), little)

    def _with_little_words(self, match: Match, little: set[str]) -> Match:
        """Take in the phrase's stop-words right beside a match, so that a quote is whole ("I will call")."""
        little_words = {token.word for token in self.tokens if token.text in little}
        first, end = match.first_word, match.end_word
        while first - 1 in little_words and not ends_sentence(self._words[first - 1]):
            first -= 1
        while end in little_words and not ends_sentence(self._words[end - 1]):
            end += 1
        return Match(first, end, match.similarity)

    def _by_coverage(self, wanted: list[str], said: Sequence[Token]) -> Iterator[tuple[float, int, int]]:
        from rapidfuzz import fuzz

        alike: dict[str, list[float]] = {}
        for stem in {token.stem for token in said}:
            scores = [fuzz.ratio(stem, other, score_cutoff=_SAME_WORD) / 100 for other in wanted]
            if any(scores):
                alike[stem] = scores
        longest = len(wanted) * _STRETCH + 1
        for first, token in enumerate(said):
            if token.stem not in alike:
                continue
            covered = [0.0] * len(wanted)
            for end in range(first + 1, min(len(said), first + longest) + 1):
                scores = alike.get(said[end - 1].stem, [])
                if scores:
                    covered = [max(pair) for pair in zip(covered, scores, strict=True)]
                    yield sum(covered) / len(wanted), first, end

    def _by_spelling(self, wanted: list[str], said: Sequence[Token]) -> Iterator[tuple[float, int, int]]:
        from rapidfuzz import fuzz

        phrase = " ".join(wanted)
        if len(phrase) < _SPELLING_FROM:
            return
        stems = [token.stem for token in said]
        for size in range(max(1, len(wanted) - 1), min(len(stems), len(wanted) + 2) + 1):
            for first in range(len(stems) - size + 1):
                score = fuzz.ratio(phrase, " ".join(stems[first : first + size]), score_cutoff=60)
                if score:
                    yield score / 100 - _SPELLING_DISCOUNT, first, first + size
