"""The paper of a call plan: to take along, to tick, and to look back at."""

from __future__ import annotations

from app.domain import AfterCall, CallPlan, Card, Paper, PaperSection, PlanState, Table, Tone
from app.ui.channels import channel_text
from app.ui.papers.moments import moment_text
from app.ui.papers.parts import boxes, bullets, checked, pairs, paper, section, text, to_practise
from app.ui.papers.words import plan_state, word
from app.workflow import Services
from app.workflow.papers import rep_of, stage_name


def plan_paper(services: Services, plan: CallPlan, language: str) -> Paper:
    """What the call is for, and what came of it; what came of it first once it was looked back at."""
    after = _after(services, plan.after, language) if plan.after is not None else None
    planned = _planned(plan)
    looked_back = plan.state is PlanState.LOOKED_BACK
    return paper(
        word("plan"),
        plan.customer or word("no_customer"),
        language,
        (
            (word("rep"), rep_of(services, plan)),
            (word("when"), moment_text(plan.when) if plan.when else ""),
            (word("stage"), stage_name(services, plan.pack, plan.stage, language)),
            (word("channel"), channel_text(plan.channel)),
            (word("state"), plan_state(plan.state)),
        ),
        (after, *planned) if looked_back else (*planned, after),
    )


def _planned(plan: CallPlan) -> list[PaperSection | None]:
    people = tuple((one.name, one.role) for one in plan.people if one.name.strip() or one.role.strip())
    objections = tuple((one.text, one.answer) for one in plan.objections if one.text.strip())
    return [
        section(word("aim"), text(plan.aim, Tone.LEAD)),
        section(
            word("next_step"),
            pairs((word("commitment"), plan.commitment), (word("fallback"), plan.fallback)),
        ),
        section(word("people"), Table((word("name"), word("role")), people, (45, 55)) if people else None),
        section(word("to_ask"), boxes(plan.questions)),
        section(word("to_learn"), boxes(plan.to_learn)),
        section(word("qualification"), boxes(plan.qualification)),
        section(
            word("objections"),
            Table((word("objection"), word("answer")), objections, (45, 55)) if objections else None,
        ),
        section(word("known"), bullets(plan.known)),
        section(word("will_ask"), text(plan.will_ask)),
    ]


def _after(services: Services, after: AfterCall, language: str) -> PaperSection | None:
    """The rep first."""
    against = checked((one.item, one.answer, one.text) for one in after.against)
    return section(
        word("after_call"),
        pairs((word("rep_view"), after.rep_view)),
        Card(word("against"), (against,)) if against is not None else None,
        pairs(
            (word("went_well"), after.went_well),
            (word("manager_view"), after.manager_view),
            to_practise(services, after.practise, after.line, language),
        ),
    )
