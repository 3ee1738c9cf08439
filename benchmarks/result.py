"""What a benchmark gives: rows, each one metric with its goals, and details to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

_LITTLE: Final = 1e-9


class CannotMeasureError(Exception):
    """Something that a benchmark needs is not on this computer; the message says what."""


class Verdict(StrEnum):
    """How a row stands to its goals."""

    AIM = "aim"
    MUST = "must"
    MISSED = "MISSED"
    NOT_MEASURED = "not measured"
    NO_GOAL = "no goal"


@dataclass(frozen=True, slots=True)
class Row:
    """One metric: `ratio` is compared with the goals, p50 and p95 are what it was made of."""

    metric: str
    ratio: float | None
    """None: not measured, and `reason` says why."""
    must: float | None = None
    """Good enough; None: a figure without a goal."""
    aim: float | None = None
    """What to keep going for; None: the same as `must`."""
    more: bool = False
    """More is better; else less."""
    p50: float | None = None
    """Ours, in `unit`; None where it makes no sense."""
    p95: float | None = None
    unit: str = ""
    reason: str = ""

    @property
    def verdict(self) -> Verdict:
        """Which goal was reached."""
        if self.ratio is None:
            return Verdict.NOT_MEASURED
        if self.must is None:
            return Verdict.NO_GOAL
        if self._reaches(self.must if self.aim is None else self.aim):
            return Verdict.AIM
        return Verdict.MUST if self._reaches(self.must) else Verdict.MISSED

    def _reaches(self, goal: float) -> bool:
        assert self.ratio is not None
        return self.ratio >= goal - _LITTLE if self.more else self.ratio <= goal + _LITTLE


def not_measured(metric: str, reason: str, must: float | None = None, aim: float | None = None) -> Row:
    """A row for what could not be measured here."""
    return Row(metric, None, must, aim, reason=reason)


@dataclass(frozen=True, slots=True)
class Result:
    """What one benchmark found."""

    name: str
    """As it is asked for on the command line."""
    title: str
    rows: tuple[Row, ...]
    detail: str = ""
    """For people; more than one line is fine."""
    model: str = ""
    """Of the speech model's folder, where one was used."""
    extra: dict[str, Any] = field(default_factory=dict)
    """Further figures for machines."""
    is_broken: bool = False
    """The benchmark itself failed."""

    @property
    def is_good(self) -> bool:
        """Whether it ran, and no row missed what it must reach."""
        return not self.is_broken and all(row.verdict is not Verdict.MISSED for row in self.rows)


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which a share (0 to 1) of the others lies, between neighbours as numpy does.

    Raises:
        ValueError: there are no values.
    """
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def p50(values: Sequence[float]) -> float:
    """The middle one."""
    return percentile(values, 0.5)


def p95(values: Sequence[float]) -> float:
    """19 of 20 are not larger."""
    return percentile(values, 0.95)
