"""The words of a take cut where something is pinned to it, so that each stretch has it beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain import Moment, Note, Transcript
from app.workflow.page_parts import clock

_TOGETHER_S = 1.0
"""What is pinned within this time stands beside the same words."""


@dataclass(frozen=True, slots=True)
class Pin:
    """Something that belongs to a moment of a take."""

    start_s: float
    note: Note


def moments_of(transcript: Transcript | None, pins: Sequence[Pin]) -> tuple[Moment, ...]:
    """The whole take in stretches. Without words there are only the moments at which something is pinned."""
    words = transcript.words if transcript is not None else ()
    starts = [word.start_s for word in words]
    groups: list[tuple[float, list[Note]]] = []
    for pin in sorted(pins, key=lambda one: one.start_s):
        # A stretch begins with the word that is being said then.
        at = max(0, bisect_right(starts, pin.start_s + 0.05) - 1) if starts else 0
        begin = starts[at] if starts else pin.start_s
        if groups and begin - groups[-1][0] < _TOGETHER_S:
            groups[-1][1].append(pin.note)
        else:
            groups.append((begin, [pin.note]))
    if words and (not groups or groups[0][0] > starts[0]):
        groups.insert(0, (starts[0], []))
    moments = []
    for at, (begin, notes) in enumerate(groups):
        end = groups[at + 1][0] if at + 1 < len(groups) else None
        said = [
            word.text.strip()
            for word in words
            if word.start_s >= begin and (end is None or word.start_s < end)
        ]
        moments.append(Moment(clock(begin), begin, end, " ".join(said), tuple(notes)))
    return tuple(moments)
