"""Development talks: prepared apart, held together, agreed on, looked back at by the next one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.coaching import CoachingRecord


class TalkState(StrEnum):
    """How far a talk has come."""

    PREPARING = "preparing"
    UNDER_WAY = "under_way"
    """Begun; one that is abandoned in the middle stays here, as a draft."""
    AGREED = "agreed"


class Amount(StrEnum):
    """How much of something, in words: nobody is measured."""

    LITTLE = "little"
    FINE = "fine"
    MUCH = "much"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A short, voluntary look at how somebody is. None: not said."""

    energy: Amount | None = None
    workload: Amount | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class RepPreparation:
    """What the rep writes down before the talk, apart from the manager."""

    went_well: str = ""
    was_hard: str = ""
    learned: str = ""
    to_discuss: str = ""
    wishes: str = ""
    """What the rep needs of the manager."""
    check_in: CheckIn = field(default_factory=CheckIn)
    handed_back: datetime | None = None
    """When it came back as a file; aware, in UTC."""


@dataclass(frozen=True, slots=True)
class ManagerPreparation:
    """The manager's own; never handed over."""

    aim: str = ""
    may_land: str = ""
    """How it might land."""
    praise: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One point of a talk."""

    text: str
    minutes: int = 10
    done: bool = False
    notes: str = ""


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    TAKE = "take"
    PLAN = "plan"
    VISIT = "visit"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class TalkEvidence:
    """Something both can look at in the talk."""

    kind: EvidenceKind
    id: str
    """Of the take or the record."""
    why: str = ""
    """What it shows, in the words of whoever chose it."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Who does what by when."""

    who: str
    what: str
    due: date | None = None
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk(CoachingRecord):
    """One development talk."""

    planned: datetime | None = None
    """Aware, in UTC."""
    minutes: int = 45
    state: TalkState = TalkState.PREPARING
    before: str = ""
    """Id of the talk before, whose agreements this one opens with."""
    by_rep: RepPreparation = field(default_factory=RepPreparation)
    by_manager: ManagerPreparation = field(default_factory=ManagerPreparation)
    evidence: tuple[TalkEvidence, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    questions: tuple[str, ...] = ()
    """Those that the manager wants to ask."""
    notes: str = ""
    goals: tuple[str, ...] = ()
    """Ids of the goals agreed on."""
    summary: str = ""
    agreed_by: tuple[str, ...] = ()
    """Names of those who agreed to the summary."""
    agreements: tuple[Agreement, ...] = ()
    held: datetime | None = None
    """When it began; aware, in UTC."""
    next_talk: datetime | None = None
    """Aware, in UTC."""
    follow_ups: tuple[date, ...] = ()
    reflection: str = ""
    """The manager's own; never handed over and on no paper."""
