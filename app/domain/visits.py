"""Joint visits: who leads and why is said before, what was seen is talked about in a fixed order after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.coaching import CoachingRecord
from app.domain.reviews import Answer
from app.domain.scenarios import LineRef


class VisitRole(StrEnum):
    """What the manager does in the visit."""

    LEAD = "lead"
    """To show how."""
    SIDE_BY_SIDE = "side_by_side"
    """Interplay: one opens, the other picks up."""
    SECOND_FIDDLE = "second_fiddle"
    """To watch."""


class VisitState(StrEnum):
    """How far a visit has come."""

    DECLARED = "declared"
    TALKED_OVER = "talked_over"


@dataclass(frozen=True, slots=True)
class Signal:
    """A sign between the two, and what it means."""

    sign: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """Something to watch for."""

    text: str
    seen: Answer | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AfterVisit:
    """The talk after a visit, in its order."""

    rep_view: str = ""
    went_well: tuple[str, ...] = ()
    """Asked more than once, so there can be more than one answer."""
    one_thing: str = ""
    compliment: str = ""
    practise: str = ""
    line: LineRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JointVisit(CoachingRecord):
    """One visit that manager and rep make together."""

    customer: str
    when: datetime | None = None
    """Aware, in UTC."""
    plan: str = ""
    """Id of the call plan for it."""
    role: VisitRole | None = None
    why: str = ""
    opens: str = ""
    """Who opens."""
    picks_up: str = ""
    """Who picks up, and where."""
    signals: tuple[Signal, ...] = ()
    watch: tuple[Observation, ...] = ()
    state: VisitState = VisitState.DECLARED
    after: AfterVisit | None = None
