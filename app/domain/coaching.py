"""Records of coaching around practice: the reps, what was done together, and the goals agreed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.reviews import Answer
from app.domain.scenarios import LineRef
from app.domain.takes import TakeKind


class RecordKind(StrEnum):
    """What a coaching record is about; the name of the folder that it lies in."""

    REP = "reps"
    CONTACT = "contacts"
    GOAL = "goals"
    TALK = "talks"
    PLAN = "plans"
    VISIT = "visits"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachingRecord:
    """What every record has."""

    id: str
    """A ULID: sorts by time of creation, and is the name of the file."""
    created: datetime
    """Aware, in UTC."""
    changed: datetime
    """When it was last saved; aware, in UTC."""
    rep: str = ""
    """Id of the rep it is about; empty on a computer where it is about its user."""
    revision: int = 0
    """Counts the saves, so that a save over somebody else's is noticed."""


class FeedbackWish(StrEnum):
    """How often a person likes feedback; sets the reminders."""

    OFTEN = "often"
    NOW_AND_THEN = "now_and_then"
    ON_REQUEST = "on_request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rep(CoachingRecord):
    """Somebody who is coached, on the computer of whoever coaches. `rep` is its own id."""

    name: str
    """As it stands in the takes (`Take.speaker`)."""
    wish: FeedbackWish = FeedbackWish.NOW_AND_THEN
    skill: str = ""
    """The one skill in work."""
    skill_line: LineRef | None = None
    """The line that this skill is practised on."""
    next_one_on_one: date | None = None
    note: str = ""
    """The coach's own; never handed over and on no paper."""


class ContactKind(StrEnum):
    """How two people met over the work."""

    TOGETHER = "together"
    """A role-play at one computer."""
    TALK = "talk"
    VISIT = "visit"
    HANDED_OVER = "handed_over"
    """A file came from the person."""
    SPOKEN = "spoken"
    """Somebody noted that they spoke."""


@dataclass(frozen=True, slots=True)
class SharedTake:
    """A take that both may know of: made together, or handed over."""

    take: str
    """Id of the take; it may have been deleted since."""
    kind: TakeKind
    line: LineRef
    stage: str
    """Id of the stage in the pack of the line; empty where the pack is not there."""
    at: datetime
    """When the take was made; aware, in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(CoachingRecord):
    """One moment at which a person was spoken to, with what came of it."""

    at: datetime
    """Aware, in UTC."""
    kind: ContactKind
    takes: tuple[SharedTake, ...] = ()
    about: str = ""
    """Id of the talk or visit that it stands for."""
    text: str = ""


class GoalState(StrEnum):
    """How far a goal has come."""

    OPEN = "open"
    REACHED = "reached"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class GoalCheck:
    """One look back at a goal."""

    at: datetime
    """Aware, in UTC."""
    answer: Answer
    """Whether it was reached, as those who agreed on it see it; `UNSURE` stands for "not yet"."""
    text: str = ""
    talk: str = ""
    """Id of the talk in which it was looked back at; empty where that was between talks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(CoachingRecord):
    """What somebody wants to reach: specific, measurable, attainable, relevant, timed, and an if-then plan.

    The five letters are those of Doran (1981), the if-then plan is the implementation intention of
    Gollwitzer (1999).
    """

    text: str
    """Specific: what will be done."""
    measure: str = ""
    """How both will see that it was reached."""
    attainable: str = ""
    """What it takes, and what helps."""
    relevant: str = ""
    """What it is good for."""
    due: date | None = None
    """None while no day was agreed on: the goal is then a draft."""
    if_buyer: str = ""
    """If the buyer says this ..."""
    then_i: str = ""
    """... then I say or do this."""
    line: LineRef | None = None
    """What to practise for it."""
    state: GoalState = GoalState.OPEN
    talk: str = ""
    """Id of the talk in which it was agreed on."""
    checks: tuple[GoalCheck, ...] = ()
