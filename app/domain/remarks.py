"""What a person writes about a take, pinned to a moment or a stretch of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RemarkKind(StrEnum):
    """What a remark is for. Praise comes first wherever remarks are listed."""

    PRAISE = "praise"
    """What went well, precisely."""
    QUESTION = "question"
    """Something to think about or to try, worded as a question."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark.

    Raises:
        ValueError: it says nothing, or ends before it starts.
    """

    id: str
    kind: RemarkKind
    text: str
    author: str
    made_at: datetime
    start_s: float
    """Where in the take it belongs."""
    end_s: float | None = None
    """None for a moment."""

    def __post_init__(self) -> None:
        """Check what no remark can be without."""
        if not self.text.strip():
            raise ValueError("a remark without words")
        if self.start_s < 0 or (self.end_s is not None and self.end_s < self.start_s):
            raise ValueError("a remark that ends before it starts")


@dataclass(frozen=True, slots=True)
class Remarks:
    """All remarks about a take, in the order in which they were made."""

    remarks: tuple[Remark, ...] = ()

    @property
    def in_order(self) -> tuple[Remark, ...]:
        """As they are read: praise first, then by their place in the take."""
        first = RemarkKind.PRAISE
        return tuple(sorted(self.remarks, key=lambda one: (one.kind is not first, one.start_s, one.made_at)))

    @property
    def by_time(self) -> tuple[Remark, ...]:
        """As playing meets them."""
        return tuple(sorted(self.remarks, key=lambda one: (one.start_s, one.made_at)))


@dataclass(frozen=True, slots=True)
class Advice:
    """What could be worded another way in a remark that is being written; never an order."""

    start: int
    """First character of the text that it is about."""
    end: int
    """Behind the last one."""
    reason: str
    """Why, as a sentence in the writer's language."""
    rewordings: tuple[str, ...] = ()
    """What could stand there instead, the best one first."""
    pattern: str = ""
    """What it is counted by when writers keep what they wrote; empty where nobody counts."""
