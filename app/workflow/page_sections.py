"""Facts about an attempt as sections of its page: sentences, each with its moment and the way to hear it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.workflow.page_parts import clock


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact about the attempt as a sentence, with the words that it rests on."""

    text: str
    start_s: float | None = None
    """Where it can be heard; None where it is about no moment."""
    end_s: float = 0.0
    """`math.inf` plays to the end of the take."""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one kind under a heading."""

    title: str
    entries: tuple[Entry, ...]
    pinned: bool = False
    """People wrote them beside moments of the attempt: they are marked on it and stand right below it."""


def sections_of(sections: Sequence[Section], *, audible: bool) -> list[dict[str, object]]:
    """Sections for the template; `audible`: the page holds the attempt's recording."""
    return [
        {
            "title": section.title,
            "pinned": section.pinned,
            "entries": [_entry(one, audible) for one in section.entries],
        }
        for section in sections
    ]


def pins_of(sections: Sequence[Section], scale_s: float) -> list[dict[str, object]]:
    """Where on the attempt's waveform something is pinned."""
    entries = [entry for section in sections if section.pinned for entry in section.entries]
    return [
        {"x": round(100 * one.start_s / (scale_s or 1.0), 2), "title": f"{clock(one.start_s)} {one.text}"}
        for one in entries
        if one.start_s is not None
    ]


def _entry(entry: Entry, audible: bool) -> dict[str, object]:
    cell: dict[str, object] = {"text": entry.text, "quote": "", "time": "", "span": ""}
    if entry.start_s is not None:
        cell["time"] = clock(entry.start_s)
        cell["quote"] = entry.quote
        if audible:
            # The page's script reads the numbers.
            end = "Infinity" if math.isinf(entry.end_s) else f"{entry.end_s + 0.25:.3f}"
            cell["span"] = f"b:{max(0.0, entry.start_s - 0.15):.3f}:{end}"
    return cell
