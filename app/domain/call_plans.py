"""Call plans: what a conversation with a buyer is for, before it is held, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.coaching import CoachingRecord
from app.domain.reviews import Answer
from app.domain.scenarios import Channel, LineRef


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who will be there."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Objection:
    """What the buyer may say against it, and an answer."""

    text: str
    answer: str = ""


class PlanState(StrEnum):
    """How far a plan has come."""

    DRAFT = "draft"
    READY = "ready"
    LOOKED_BACK = "looked_back"


class PlannedKind(StrEnum):
    """What was planned: something to ask, something to be ready for, or what to leave with."""

    QUESTION = "question"
    OBJECTION = "objection"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class AgainstPlan:
    """One thing that was planned, and whether it happened."""

    item: str
    """What was planned, as the plan had it then."""
    answer: Answer | None = None
    text: str = ""
    kind: PlannedKind = PlannedKind.QUESTION


@dataclass(frozen=True, slots=True)
class AfterCall:
    """The five minutes after a call, rep first."""

    rep_view: str = ""
    against: tuple[AgainstPlan, ...] = ()
    went_well: str = ""
    manager_view: str = ""
    practise: str = ""
    """What to practise."""
    line: LineRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPlan(CoachingRecord):
    """One planned conversation with a customer."""

    customer: str
    pack: str = ""
    """Id of the pack whose process the stage is of."""
    stage: str = ""
    channel: Channel | None = None
    when: datetime | None = None
    """Aware, in UTC."""
    aim: str = ""
    people: tuple[Attendee, ...] = ()
    known: tuple[str, ...] = ()
    to_learn: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    qualification: tuple[str, ...] = ()
    """What is still open of it."""
    objections: tuple[Objection, ...] = ()
    commitment: str = ""
    fallback: str = ""
    will_ask: str = ""
    """What the manager will ask afterwards."""
    line: LineRef | None = None
    """The first line of the practice scenario that was made from it."""
    made_from: str = ""
    """What the plan said when the scenario was last written, as a SHA-256: tells whether it changed."""
    made_as: str = ""
    """SHA-256 of the scenario's file as it was written then: tells whether a person changed that."""
    language: str = ""
    """The plan's own language; empty where it is not known."""
    state: PlanState = PlanState.DRAFT
    after: AfterCall | None = None
