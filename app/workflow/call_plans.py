"""Call plans: what is still open in one, what the stage's scenarios suggest, and what happened against it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.domain import (
    AfterCall,
    AgainstPlan,
    Answer,
    CallPlan,
    IssueKind,
    Language,
    Objection,
    Pack,
    PlannedKind,
    PlanState,
    Scenario,
    Stage,
)
from app.workflow.coaching import fresh
from app.workflow.services import Services

_MOST: Final = 12
"""Suggestions of a kind; more are read by nobody in the five minutes of a plan."""
_OBJECTING: Final = (IssueKind.OBJECTION, IssueKind.STALL, IssueKind.MISUNDERSTANDING)


class PlanPart(StrEnum):
    """A part of a plan that may still be empty, in the order in which one thinks."""

    CUSTOMER = "customer"
    AIM = "aim"
    STAGE = "stage"
    WHEN = "when"
    PEOPLE = "people"
    TO_LEARN = "to_learn"
    QUESTIONS = "questions"
    OBJECTIONS = "objections"
    COMMITMENT = "commitment"
    FALLBACK = "fallback"
    WILL_ASK = "will_ask"


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What the scenarios of a stage suggest, in one language, each once, in the pack's order."""

    questions: tuple[str, ...] = ()
    qualification: tuple[str, ...] = ()
    objections: tuple[tuple[str, Objection], ...] = ()
    """The issue in short, and what the buyer says with the answer of the model line."""
    commitments: tuple[str, ...] = ()


def new_plan(language: Language, rep: str = "") -> CallPlan:
    """A plan in which everything is still to be written."""
    return CallPlan(**fresh(), rep=rep, customer="", language=language)


def open_parts(plan: CallPlan) -> tuple[PlanPart, ...]:
    """What nothing was written into yet; only customer and aim are needed."""
    return tuple(part for part in PlanPart if not _said(plan, part))


def state_of_plan(plan: CallPlan) -> PlanState:
    """How far a plan has come, as what is written in it tells."""
    after = plan.after
    if after is not None and (after.rep_view.strip() or any(one.answer for one in after.against)):
        return PlanState.LOOKED_BACK
    is_ready = bool(plan.customer.strip() and plan.aim.strip())
    return PlanState.READY if is_ready else PlanState.DRAFT


def stage_of(packs: Sequence[Pack], plan: CallPlan) -> tuple[Pack, Stage] | None:
    """The stage that a plan is for; None where none was chosen or where it is not installed any more."""
    for pack in packs:
        stage = pack.process.stage(plan.stage) if pack.id == plan.pack else None
        if stage is not None:
            return pack, stage
    return None


def suggest(services: Services, plan: CallPlan) -> Suggestions:
    """What the scenarios of the plan's stage suggest; reads them, so call it in a task.

    Nothing where no stage was chosen or where it is not installed any more.
    """
    found = stage_of(services.packs(), plan)
    if found is None:
        return Suggestions()
    pack, stage = found
    language = plan.language or pack.language
    scenarios = pack.in_stage(stage.id)
    questions = (one.text.get(language) for scenario in scenarios for one in scenario.questions)
    objections = {
        short: said for scenario in scenarios for short, said in _objection(scenario, language) if short
    }
    commitments = (
        scenario.commitment.text.get(language) for scenario in scenarios if scenario.commitment is not None
    )
    return Suggestions(
        _some(questions),
        _some(qualification_of(pack, scenarios, language)),
        tuple(objections.items())[:_MOST],
        _some(commitments),
    )


def qualification_of(pack: Pack, scenarios: Iterable[Scenario], language: Language) -> tuple[str, ...]:
    """Names of the qualification items that these scenarios settle, in the order of the pack."""
    wanted: set[str] = set()
    for scenario in scenarios:
        wanted.update(scenario.qualify)
        wanted.update(one.qualifies for one in scenario.questions if one.qualifies)
    return tuple(one.name.get(language) for one in pack.process.qualification if one.id in wanted)


def against_plan(plan: CallPlan) -> tuple[AgainstPlan, ...]:
    """What was planned, each with what was answered so far.

    What was answered stays, also where the plan says something else by now.
    """
    before = plan.after.against if plan.after is not None else ()
    known = {(one.kind, one.item): one for one in before}
    planned = [(PlannedKind.QUESTION, one) for one in plan.questions]
    planned += [(PlannedKind.OBJECTION, one.text.strip()) for one in plan.objections if one.text.strip()]
    planned += [(PlannedKind.COMMITMENT, plan.commitment.strip())] if plan.commitment.strip() else []
    found = {key: known.get(key) or AgainstPlan(key[1], kind=key[0]) for key in planned}
    kept = (one for key, one in known.items() if key not in found and (one.answer or one.text))
    return (*found.values(), *kept)


def with_answer(plan: CallPlan, item: AgainstPlan) -> AfterCall:
    """The look back with this answer in place of the one that there was."""
    after = plan.after or AfterCall()
    now = tuple(item if (one.kind, one.item) == (item.kind, item.item) else one for one in against_plan(plan))
    return replace(after, against=now)


def copied_plan(plan: CallPlan) -> CallPlan:
    """A plan for the next call of the same customer.

    What was asked and got is left out, what was learned is known now; the look back stays with the old one.
    """
    done = {
        (one.kind, one.item)
        for one in (plan.after.against if plan.after is not None else ())
        if one.answer is Answer.YES
    }
    learned = (
        " ".join(one.text.split())
        for one in (plan.after.against if plan.after is not None else ())
        if one.kind is PlannedKind.QUESTION and one.answer is Answer.YES
    )
    has_commitment = (PlannedKind.COMMITMENT, plan.commitment.strip()) in done
    return replace(
        plan,
        **fresh(),
        revision=0,
        when=None,
        known=tuple(dict.fromkeys((*plan.known, *(one for one in learned if one)))),
        questions=tuple(one for one in plan.questions if (PlannedKind.QUESTION, one) not in done),
        commitment="" if has_commitment else plan.commitment,
        line=None,
        made_from="",
        made_as="",
        state=PlanState.READY if plan.aim.strip() else PlanState.DRAFT,
        after=None,
    )


def _said(plan: CallPlan, part: PlanPart) -> bool:
    value = getattr(plan, part.value)
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def _some(texts: Iterable[str]) -> tuple[str, ...]:
    flat = (" ".join(one.split()) for one in texts)
    return tuple(dict.fromkeys(one for one in flat if one))[:_MOST]


def _objection(scenario: Scenario, language: Language) -> list[tuple[str, Objection]]:
    if scenario.issue.kind not in _OBJECTING or not scenario.lines:
        return []
    line = scenario.lines[0]
    said = (line.cue or scenario.issue.text).get(language)
    answer = _without_name(line.text.get(language), scenario.buyer.name.get(language))
    short = " ".join(scenario.issue.text.get(language).split())
    return [(short, Objection(" ".join(said.split()), answer.strip()))]


def _without_name(text: str, name: str) -> str:
    """A line without the name of the buyer that it was written for, as in `Thanks, Kwame`."""
    for part in (name, name.split(" ")[0]):
        if part:
            text = re.sub(rf",\s*{re.escape(part)}(?=\W|$)", "", text)
    return text
