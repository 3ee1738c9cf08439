"""A point as an author wrote it, prepared: its phrasings, and what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.analysis.cover import HEARD_FROM, Coverer
from app.analysis.talk import Talk
from app.analysis.units import Unit

ASK: Final = "ask"
STATE: Final = "state"
FREE: Final = "free"
"""What has to be done with a point: asked, stated, or either."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A point, prepared: its phrasings and what they have in common."""

    phrases: tuple[Talk, ...]
    texts: tuple[str, ...]
    act: str
    sums_up: bool
    """It repeats what the buyer said, so that reporting it is as it should be."""
    common: tuple[tuple[float, ...], ...]
    """For each unit of each phrase the share of the other phrasings that say it too."""
    subjects: tuple[tuple[frozenset[str], ...], ...]
    """For each unit of each phrase who acts where a phrasing says it; empty where none says who."""
    kinds: frozenset[str]
    """Kinds of values that every phrasing names."""
    accepted: int
    """How many of the phrases are phrasings; the rest is the point's own text."""


def wanted_of(
    phrases: Sequence[Talk],
    texts: Sequence[str],
    accepted: int,
    act: str,
    sums_up: bool,
    coverer: Coverer,
) -> Wanted:
    """What a point's phrasings have in common."""
    common = []
    for number, phrase in enumerate(phrases):
        others = [other for at, other in enumerate(phrases) if at != number and other.units]
        common.append(
            tuple(
                sum(any(coverer.alike(unit, own) >= HEARD_FROM for own in other.units) for other in others)
                / max(1, len(others))
                for unit in phrase.units
            )
        )
    kinds = [
        {unit.element.kind for unit in phrase.units if unit.element is not None}
        for phrase in phrases[: accepted or len(phrases)]
    ]
    return Wanted(
        tuple(phrases),
        tuple(texts),
        act,
        sums_up,
        tuple(common),
        tuple(tuple(_subjects(unit, phrases, coverer) for unit in phrase.units) for phrase in phrases),
        frozenset(set.intersection(*kinds)) if kinds else frozenset(),
        accepted,
    )


def _subjects(unit: Unit, phrases: Sequence[Talk], coverer: Coverer) -> frozenset[str]:
    return frozenset(
        phrase.subject_of.get(phrase.part_of[index], "")
        for phrase in phrases
        for index, own in enumerate(phrase.units)
        if coverer.alike(unit, own) >= HEARD_FROM
    ) - {""}
