"""Call plans: what is open, what is suggested, what happened against one."""

from __future__ import annotations

from dataclasses import replace

from app.domain import (
    AfterCall,
    Answer,
    LineRef,
    PlannedKind,
    PlanState,
)
from app.workflow import (
    PlanPart,
    Services,
    Written,
    against_plan,
    copied_plan,
    make_scenario,
    new_plan,
    open_parts,
    state_of_plan,
    suggest,
    with_answer,
)
from tests.workflow.planning import WORDS, a_plan, kept


def test_a_stage_suggests_what_its_scenarios_have_and_one_that_went_suggests_nothing(
    services: Services,
) -> None:
    found = suggest(services, a_plan())
    assert found.questions
    assert found.qualification
    assert found.commitments
    short, objection = next(one for one in found.objections if "third lower" in one[0])
    assert short == "The other quote is almost a third lower"
    assert "too expensive" in objection.text
    assert objection.answer.startswith("Thanks for saying it straight. I want")
    for gone in (a_plan(pack="gone.pack"), a_plan(stage="gone"), a_plan(pack="", stage="")):
        assert suggest(services, gone).questions == ()
        make_scenario(services, gone, WORDS)


def test_what_is_open_and_how_far_it_is_come_from_what_is_written() -> None:
    plan = new_plan("en", "REP")
    assert open_parts(plan) == tuple(PlanPart)
    assert state_of_plan(plan) is PlanState.DRAFT
    plan = a_plan()
    assert open_parts(plan) == (PlanPart.WHEN, PlanPart.WILL_ASK)
    assert state_of_plan(plan) is PlanState.READY
    assert state_of_plan(replace(plan, after=AfterCall(manager_view="Well done"))) is PlanState.READY
    assert state_of_plan(replace(plan, after=AfterCall(rep_view="It went"))) is PlanState.LOOKED_BACK


def test_the_look_back_keeps_what_was_answered_when_the_plan_changes() -> None:
    plan = a_plan()
    items = against_plan(plan)
    assert [one.kind for one in items] == [
        PlannedKind.QUESTION,
        PlannedKind.OBJECTION,
        PlannedKind.OBJECTION,
        PlannedKind.COMMITMENT,
    ]
    yes = replace(items[0], answer=Answer.YES, text="Four hundred each")
    plan = replace(plan, after=with_answer(plan, yes), questions=("Another one?",))
    assert [one.item for one in against_plan(plan) if one.answer] == [yes.item]
    assert against_plan(plan)[0].item == "Another one?"


def test_the_next_plan_leaves_out_what_was_asked_and_knows_what_was_learned() -> None:
    plan = kept(a_plan(), Written(LineRef("a", "b", "c"), "x", "y"))
    yes = replace(against_plan(plan)[0], answer=Answer.YES, text="Four hundred each")
    plan = replace(plan, after=with_answer(plan, yes), revision=7)
    new = copied_plan(plan)
    assert new.id != plan.id
    assert (new.revision, new.after, new.line, new.when) == (0, None, None, None)
    assert new.questions == ()
    assert new.known[-1] == "Four hundred each"
    assert new.commitment == plan.commitment
    assert new.people == plan.people
