"""Word error rate, and how sure a comparison of two of them is."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_RESAMPLES: Final = 2000


@dataclass(frozen=True, slots=True)
class Errors:
    """One take: words that were substituted, left out or made up, of so many that were said."""

    wrong: int
    words: int

    @property
    def rate(self) -> float:
        """Of this take."""
        return self.wrong / max(1, self.words)


def words_of(text: str) -> list[str]:
    """The words of a text without case and punctuation."""
    return [word.replace("’", "'") for word in _WORD.findall(text.casefold())]


def compare(reference: str, heard: str) -> Errors:
    """The least number of words to substitute, leave out or add."""
    true, said = words_of(reference), words_of(heard)
    row = list(range(len(said) + 1))
    for at, word in enumerate(true, start=1):
        before, row[0] = row[0], at
        for other, one in enumerate(said, start=1):
            before, row[other] = (
                row[other],
                min(row[other] + 1, row[other - 1] + 1, before + (word != one)),
            )
    return Errors(row[-1], len(true))


def rate(takes: Sequence[Errors]) -> float:
    """Of all takes together."""
    return sum(one.wrong for one in takes) / max(1, sum(one.words for one in takes))


def ratio(ours: Sequence[Errors], theirs: Sequence[Errors]) -> float:
    """Our rate over theirs; 1 when nobody made an error, infinite when only we did."""
    mine, other = sum(one.wrong for one in ours), sum(one.wrong for one in theirs)
    if other == 0:
        return 1.0 if mine == 0 else float("inf")
    return mine / other


def interval(ours: Sequence[Errors], theirs: Sequence[Errors], seed: int = 1) -> tuple[float, float]:
    """The middle 95 % of the ratio when the takes are drawn anew, both sides the same ones each time."""
    dice = random.Random(seed)
    count = len(ours)
    found = []
    for _ in range(_RESAMPLES):
        drawn = dice.choices(range(count), k=count)
        found.append(ratio([ours[one] for one in drawn], [theirs[one] for one in drawn]))
    found.sort()
    return found[round(0.025 * (_RESAMPLES - 1))], found[round(0.975 * (_RESAMPLES - 1))]
