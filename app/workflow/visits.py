"""Joint visits: what to watch for, the order of the talk after, and that two people met."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from app.domain import (
    AfterVisit,
    CallPlan,
    Contact,
    ContactKind,
    JointVisit,
    KnownError,
    Observation,
    VisitState,
)
from app.workflow.coaching import fresh, note_contact
from app.workflow.services import Services

_guard = threading.Lock()
"""Two saves of one visit close together must not note it twice."""


class AfterStep(StrEnum):
    """A step of the talk after a visit, in its order."""

    REP_VIEW = "rep_view"
    WENT_WELL = "went_well"
    ONE_THING = "one_thing"
    COMPLIMENT = "compliment"
    PRACTISE = "practise"


def new_visit(rep: str = "") -> JointVisit:
    """A visit that nothing is known of yet."""
    return JointVisit(**fresh(), rep=rep, customer="")


def visit_of_plan(services: Services, plan: CallPlan) -> JointVisit:
    """The visit that was declared for a call plan, else a new one with its customer and what to watch for."""
    known = services.records.all_of(JointVisit, rep=plan.rep)
    before = next((one for one in known if one.plan == plan.id), None)
    if before is not None:
        return before
    start = replace(new_visit(plan.rep), customer=plan.customer, when=plan.when, plan=plan.id)
    return replace(start, watch=tuple(Observation(one) for one in watch_for(plan)))


def plan_of(services: Services, visit: JointVisit) -> CallPlan | None:
    """The call plan of a visit; None where there is none, any more or that can be read."""
    if not visit.plan:
        return None
    try:
        return services.records.get(CallPlan, visit.plan)
    except KnownError:
        return None


def plans_for(services: Services, visit: JointVisit, most: int = 20) -> tuple[CallPlan, ...]:
    """Call plans of the same person that a visit could be for, the latest first."""
    return services.records.all_of(CallPlan, rep=visit.rep, limit=most)


def watch_for(plan: CallPlan) -> tuple[str, ...]:
    """What a call plan gives to watch for: its questions and its commitment."""
    texts = (*plan.questions, plan.commitment)
    return tuple(dict.fromkeys(" ".join(one.split()) for one in texts if one.strip()))


def observed(before: Sequence[Observation], texts: Sequence[str]) -> tuple[Observation, ...]:
    """The observation list with these texts; what was seen of those that stay, stays.

    One that was reworded in its place is the same one.
    """
    known = {one.text: one for one in before}
    left = [one for one in before if one.text not in texts]
    found: list[Observation] = []
    for at, text in enumerate(texts):
        same = known.get(text)
        if same is None and at < len(before) and before[at] in left:
            same = replace(before[at], text=text)
            left.remove(before[at])
        found.append(same or Observation(text))
    return tuple(found)


def open_step(after: AfterVisit | None) -> AfterStep:
    """How far the talk may go: the first step that nothing was said to, or the last one."""
    said = after or AfterVisit()
    for step in AfterStep:
        value = getattr(said, step.value)
        if not (value.strip() if isinstance(value, str) else any(one.strip() for one in value)):
            return step
    return AfterStep.PRACTISE


def state_of_visit(visit: JointVisit) -> VisitState:
    """How far a visit has come: talked over once the compliment was paid."""
    is_over = open_step(visit.after) is AfterStep.PRACTISE
    return VisitState.TALKED_OVER if is_over else VisitState.DECLARED


def note_visit(services: Services, visit: JointVisit, now: datetime | None = None) -> Contact | None:
    """Note that a rep was met, once; None where it is noted already, has no rep, or was not talked about.

    Raises:
        KnownError: as `Records.save`.
    """
    if not visit.rep or visit.after is None or not visit.after.rep_view.strip():
        return None
    moment = now or datetime.now(UTC)
    at = min(visit.when, moment) if visit.when is not None else moment
    with _guard:
        contacts = services.records.all_of(Contact, rep=visit.rep)
        if any(one.about == visit.id for one in contacts):
            return None
        return note_contact(
            services, visit.rep, ContactKind.VISIT, text=visit.customer, about=visit.id, at=at
        )
