"""Where the key points of a line stand in its text. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a line: from `start` to before `end`, the words of key point `number` (from 1)."""

    start: int
    end: int
    number: int


def marks_in(line: str, points: Sequence[str]) -> tuple[Mark, ...]:
    """The first place of each key point's words, whatever their capitals and blanks, if there is one."""
    found: list[Mark] = []
    for number, point in enumerate(points, start=1):
        words = point.split()
        if not words:
            continue
        pattern = r"\s+".join(re.escape(word) for word in words)
        for place in re.finditer(pattern, line, re.IGNORECASE):
            inside_word = line[: place.start()][-1:].isalnum() or line[place.end() :][:1].isalnum()
            if not inside_word:
                found.append(Mark(place.start(), place.end(), number))
                break
    return tuple(found)


def whole_words(line: str, start: int, end: int) -> tuple[int, int]:
    """A selection grown to whole words, without the blanks and marks at its ends."""
    while start > 0 and line[start - 1].isalnum() and line[start : start + 1].isalnum():
        start -= 1
    while end < len(line) and line[end].isalnum() and line[end - 1 : end].isalnum():
        end += 1
    while start < end and not line[start].isalnum():
        start += 1
    while end > start and not line[end - 1].isalnum():
        end -= 1
    return start, end
