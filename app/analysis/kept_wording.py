"""What the writer keeps is learned: advice kept three times grows quiet, and after six it is silent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from app.analysis.wording_check import Advice, Strength

LOWER_FROM: Final = 3
SILENT_FROM: Final = 6
"""Times that the writer kept what a pattern found."""


def heed_kept(advice: Iterable[Advice], kept: Mapping[str, int]) -> tuple[Advice, ...]:
    """The advice that is still to be given; `kept`: how often the writer kept each `Advice.pattern`."""
    given = []
    for one in advice:
        times = kept.get(one.pattern, 0)
        if times < SILENT_FROM:
            given.append(one if times < LOWER_FROM else replace(one, strength=Strength.LOW))
    return tuple(given)
