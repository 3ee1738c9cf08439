"""Choosing a run of words: two taps, a drag, or the arrow keys. Knows nothing of how words are drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class WordChoice:
    """A half-open range of words; frozen, each method gives the choice as it is afterwards."""

    count: int
    first: int = 0
    end: int = 0
    anchor: int = -1
    """The word from which the range grows; -1 when the next tap starts a new one."""

    @property
    def is_empty(self) -> bool:
        """Whether no word is chosen."""
        return self.end <= self.first

    def tap(self, index: int) -> WordChoice:
        """The first tap chooses one word, the second one all words up to it."""
        if self.anchor < 0:
            return replace(self, first=index, end=index + 1, anchor=index)
        return replace(self.grow_to(index), anchor=-1)

    def grow_to(self, index: int) -> WordChoice:
        """All words from the anchor to this one."""
        anchor = self.anchor if self.anchor >= 0 else index
        return replace(self, first=min(anchor, index), end=max(anchor, index) + 1, anchor=anchor)

    def move(self, by: int, *, grow: bool) -> WordChoice:
        """One word on or back, or one word more or less."""
        if not self.count:
            return self
        if self.is_empty:
            at = 0 if by > 0 else self.count - 1
            return replace(self, first=at, end=at + 1, anchor=-1)
        if grow:
            return replace(self, end=min(max(self.end + by, self.first + 1), self.count), anchor=-1)
        at = min(max(self.first + by, 0), self.count - 1)
        return replace(self, first=at, end=at + 1, anchor=-1)
