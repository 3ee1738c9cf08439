"""Joint visits: what to watch for, the order of the talk after, and that two people met."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain import AfterVisit, Answer, Contact, ContactKind, Observation, VisitState
from app.workflow import (
    AfterStep,
    Services,
    add_rep,
    new_visit,
    note_visit,
    observed,
    open_step,
    plan_of,
    state_of_visit,
    visit_of_plan,
)
from tests.workflow.planning import a_plan

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_a_visit_takes_over_customer_moment_and_what_to_watch_for(services: Services) -> None:
    plan = services.records.save(a_plan(when=NOW, rep="REP"))
    visit = visit_of_plan(services, plan)
    assert (visit.customer, visit.when, visit.rep) == (plan.customer, NOW, "REP")
    assert [one.text for one in visit.watch] == [*plan.questions, plan.commitment]
    assert plan_of(services, visit) == plan
    assert visit_of_plan(services, plan).id != visit.id
    kept = services.records.save(visit)
    assert visit_of_plan(services, plan) == kept
    assert plan_of(services, replace(visit, plan="gone")) is None


def test_what_was_seen_stays_with_what_is_watched_for() -> None:
    before = (Observation("One", Answer.YES, "note"), Observation("Two", Answer.NO))
    assert observed(before, ("Two", "One")) == before[::-1]
    assert observed(before, ("Won", "Two")) == (Observation("Won", Answer.YES, "note"), before[1])
    assert observed(before, ("One", "New", "Two")) == (before[0], Observation("New"), before[1])
    assert observed(before, ()) == ()


def test_the_talk_goes_on_with_the_first_step_that_nothing_was_said_to() -> None:
    after = AfterVisit()
    for step, value in zip(
        AfterStep, ("Seen", ("You waited",), "What if?", "I liked it", "The price"), strict=True
    ):
        assert open_step(after) is step
        after = replace(after, **{step.value: value})  # type: ignore[arg-type]
    assert open_step(after) is AfterStep.PRACTISE
    assert open_step(None) is AfterStep.REP_VIEW
    assert state_of_visit(replace(new_visit(), after=after)) is VisitState.TALKED_OVER
    assert state_of_visit(replace(new_visit(), after=replace(after, went_well=(" ",)))) is VisitState.DECLARED


def test_a_visit_with_a_rep_is_noted_once_and_never_in_the_future(services: Services) -> None:
    rep = add_rep(services, "Bram").id
    talked = AfterVisit(rep_view="Good")
    visit = replace(new_visit(rep), customer="Bakker", when=NOW + timedelta(days=1), after=talked)
    assert note_visit(services, replace(visit, rep=""), NOW) is None
    assert note_visit(services, replace(visit, after=AfterVisit()), NOW) is None
    assert note_visit(services, visit, NOW) is not None
    assert note_visit(services, visit, NOW) is None
    (contact,) = services.records.all_of(Contact, rep=rep)
    assert (contact.kind, contact.about, contact.at) == (ContactKind.VISIT, visit.id, NOW)
