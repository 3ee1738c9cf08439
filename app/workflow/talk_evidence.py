"""What two people can look at in a talk: few things that are worth it, found among what both know of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain import (
    CallPlan,
    EvidenceKind,
    JointVisit,
    KnownError,
    LineRef,
    RecordKind,
    RemarkKind,
    Rep,
    Take,
    TakeKind,
    Talk,
    TalkEvidence,
)
from app.workflow.services import Services

HANDFUL: Final = 5
"""So many are suggested at most: quality before quantity."""
MANY: Final = 20
"""So many can be chosen from by somebody who looks for something else."""
_LOOKED_AT: Final = 60
"""The latest takes that are looked at; each costs two small files."""
_OTHERS: Final = 2
"""Plans, and visits, that are suggested at most."""


class WhyShown(StrEnum):
    """Why something is suggested."""

    CHOSEN = "chosen"
    """The best of its line, as somebody chose."""
    PRAISED = "praised"
    """Somebody praised something in it."""
    SKILL = "skill"
    """It is of the line on which the one skill in work is practised."""
    LATEST = "latest"
    """Nothing speaks for it but that it is the latest."""
    PLAN = "plan"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to look at together."""

    kind: EvidenceKind
    id: str
    title: str
    """Of the scenario, or the customer."""
    at: datetime
    """Aware, in UTC."""
    why: WhyShown
    text: str = ""
    """What was praised in it."""


def evidence_for(services: Services, talk: Talk, *, anything: bool = False) -> tuple[Offer, ...]:
    """At most a handful of things since the last talk that are worth looking at; for a task.

    With `anything`, twenty at most of whatever there is, also from before.

    Raises:
        KnownError: the library or the records could not be read.
    """
    since = None if anything else _last_time(services, talk)
    known = {one.id for one in talk.evidence}
    takes = _takes(services, talk, since)
    others = _others(services, talk, since, MANY // 2 if anything else _OTHERS)
    skill = _skill_line(services, talk.rep)
    offers = [one for one in (_of_take(services, take, skill) for take in takes) if one is not None]
    order = [WhyShown.CHOSEN, WhyShown.PRAISED, WhyShown.SKILL, WhyShown.LATEST]
    offers.sort(key=lambda one: order.index(one.why))
    worth = offers if anything else [one for one in offers if one.why is not WhyShown.LATEST] or offers[:1]
    room = (MANY if anything else HANDFUL) - len(others)
    return tuple(one for one in (*worth[:room], *others) if one.id not in known)


def chosen_evidence(services: Services, talk: Talk) -> dict[str, Offer]:
    """What is shown of the evidence that was chosen, by its id; what was deleted is left out. For a task."""
    skill = _skill_line(services, talk.rep)
    found: dict[str, Offer] = {}
    for one in talk.evidence:
        offer = _offer_of(services, one, skill)
        if offer is not None:
            found[one.id] = offer
    return found


def _offer_of(services: Services, evidence: TalkEvidence, skill: LineRef | None) -> Offer | None:
    try:
        if evidence.kind is EvidenceKind.PLAN:
            return _of_plan(services.records.get(CallPlan, evidence.id))
        if evidence.kind is EvidenceKind.VISIT:
            return _of_visit(services.records.get(JointVisit, evidence.id))
        return _of_take(services, services.library.take(evidence.id), skill)
    except KnownError:
        return None


def _takes(services: Services, talk: Talk, since: datetime | None) -> list[Take]:
    """Attempts that both know of, the latest first; on a rep's own computer those that the rep chose."""
    library = services.library
    if not talk.rep:
        from app.storage import TakeFilter

        which = TakeFilter(kind=TakeKind.ATTEMPT, since=since, example=False, limit=_LOOKED_AT)
        return [one for one in library.takes(which) if one.chosen]
    found = []
    for shared in services.records.shared_takes(talk.rep, _LOOKED_AT):
        if shared.kind is not TakeKind.ATTEMPT or (since is not None and shared.at < since):
            continue
        try:
            found.append(library.take(shared.take))
        except KnownError:
            # It was deleted since.
            continue
    return found


def _others(services: Services, talk: Talk, since: datetime | None, most: int) -> list[Offer]:
    from app.storage import RecordFilter

    found: list[Offer] = []
    for kind in (RecordKind.VISIT, RecordKind.PLAN):
        which = RecordFilter(kind=kind, rep=talk.rep, since=since, limit=2 * MANY)
        records = services.records.select(which)
        # What was talked over says more than what was only planned.
        done = [one for one in records if isinstance(one, CallPlan | JointVisit) and one.after is not None]
        found += [_of_plan(one) if isinstance(one, CallPlan) else _of_visit(one) for one in done[:most]]
    return found[:most]


def _of_take(services: Services, take: Take, skill: LineRef | None) -> Offer | None:
    praise = ""
    try:
        remarks = services.library.remarks(take.id)
    except KnownError:
        remarks = None
    if remarks is not None:
        praise = next((one.text for one in remarks.in_order if one.kind is RemarkKind.PRAISE), "")
    why = WhyShown.LATEST
    if take.chosen:
        why = WhyShown.CHOSEN
    elif praise:
        why = WhyShown.PRAISED
    elif take.line == skill:
        why = WhyShown.SKILL
    return Offer(EvidenceKind.TAKE, take.id, take.prompt.scenario_title, take.created, why, praise)


def _of_plan(plan: CallPlan) -> Offer:
    return Offer(EvidenceKind.PLAN, plan.id, plan.customer, plan.when or plan.created, WhyShown.PLAN)


def _of_visit(visit: JointVisit) -> Offer:
    return Offer(EvidenceKind.VISIT, visit.id, visit.customer, visit.when or visit.created, WhyShown.VISIT)


def _skill_line(services: Services, rep: str) -> LineRef | None:
    if not rep:
        return None
    try:
        return services.records.get(Rep, rep).skill_line
    except KnownError:
        return None


def _last_time(services: Services, talk: Talk) -> datetime | None:
    if not talk.before:
        return None
    try:
        before = services.records.get(Talk, talk.before)
    except KnownError:
        return None
    return before.held or before.created
