"""The joint visit: declared, ticked, talked over in its order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain import (
    Answer,
    CallPlan,
    Contact,
    ContactKind,
    JointVisit,
    Observation,
    RecordKind,
    VisitRole,
    VisitState,
)
from app.ui.coach.visit_page import VisitView
from app.workflow import AfterStep, Services, add_rep, new_plan, new_visit
from tests.ui.hands import Hands


@pytest.fixture
def hands(open_window: Callable[[tuple[int, int]], Hands]) -> Hands:
    return open_window((1000, 700))


def opened(hands: Hands, visit_id: str) -> VisitView:
    hands.window.open_coach("visit", visit_id)
    hands.settle()
    view = hands.window.coach.view
    assert isinstance(view, VisitView)
    return view


def kept(hands: Hands, view: VisitView) -> JointVisit:
    view.desk.flush()
    hands.settle()
    return hands.services.records.get(JointVisit, view.desk.record.id)


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def a_plan(services: Services, rep: str) -> CallPlan:
    plan = replace(new_plan("en", rep), customer="Bakker", questions=("Who signs?",), commitment="A pilot")
    return services.records.save(plan)


def test_it_is_declared_with_cards_and_takes_over_the_call_plan(hands: Hands, services: Services) -> None:
    rep = add_rep(services, "Bram")
    plan = a_plan(services, rep.id)
    view = opened(hands, f"+{rep.id}")
    assert view.before.who.isHidden()
    hands.click(view.before.role.cards.cards[VisitRole.SIDE_BY_SIDE])
    type_into(view.before.opens.area, "Bram")
    view.before.plan.combo.picked.emit(plan.id)
    hands.click(view.before.sign_chips.chips()[0])
    visit = kept(hands, view)
    assert (visit.role, visit.opens, visit.customer) == (VisitRole.SIDE_BY_SIDE, "Bram", "Bakker")
    assert [one.text for one in visit.watch] == ["Who signs?", "A pilot"]
    assert visit.signals[0].meaning
    hands.click(view.before.to_plan)
    assert hands.window.coach.place == ("plan", plan.id)
    hands.click(hands.window.coach.back_button)
    assert hands.window.coach.place == ("visit", visit.id)
    services.records.erase(RecordKind.PLAN, plan.id)
    view.refresh()
    assert "not there any more" in view.before.plan.combo.currentText()


def test_what_is_seen_is_ticked_and_stays_when_the_list_is_changed(hands: Hands, services: Services) -> None:
    start = replace(
        new_visit(), customer="Bakker", watch=(Observation("One"), Observation("Two")), when=datetime.now(UTC)
    )
    view = opened(hands, services.records.save(start).id)
    assert view.parts.current == "during"
    row = view.during.rows[1]
    hands.click(row.chips.chip("no"))
    type_into(row.note, "They said so")
    type_into(view.during.more, "Three")
    hands.click(view.during.add)
    view.before.watch.area.setPlainText("Nought\nTwo\nThree")
    assert kept(hands, view).watch == (
        Observation("Nought"),
        Observation("Two", Answer.NO, "They said so"),
        Observation("Three", Answer.YES),
    )


def test_the_talk_after_opens_one_step_after_the_other_and_is_noted_once(
    hands: Hands, services: Services
) -> None:
    rep = add_rep(services, "Bram")
    begun = datetime.now(UTC) - timedelta(hours=5)
    start = replace(new_visit(rep.id), customer="Bakker", when=begun)
    view = opened(hands, services.records.save(start).id)
    assert view.parts.current == "after"
    after = view.after

    def shut() -> list[AfterStep]:
        return [step for step in AfterStep if after.steps[step].is_shut]

    order = list(AfterStep)
    assert shut() == order[1:]
    type_into(after.rep_view.area, "Good")
    assert shut() == order[2:]
    kept(hands, view)
    type_into(after.went_well.areas[0], "You waited")
    assert [one.placeholderText() for one in after.went_well.areas] == ["What went well?", "And what else?"]
    type_into(after.went_well.areas[1], "You asked on")
    assert len(after.went_well.areas) == 3
    type_into(after.one_thing.area, "You should slow down.")
    hands.until(lambda: after.one_thing.advice.shown)
    assert shut() == order[4:]
    assert kept(hands, view).state is VisitState.DECLARED
    type_into(after.compliment.area, "I liked the silence")
    assert shut() == []
    visit = kept(hands, view)
    assert visit.state is VisitState.TALKED_OVER
    assert visit.after is not None
    assert visit.after.went_well == ("You waited", "You asked on")
    contacts = services.records.all_of(Contact, rep=rep.id)
    assert [(one.kind, one.about, one.at) for one in contacts] == [(ContactKind.VISIT, visit.id, begun)]
    view.undo()
    assert shut() == order[4:]
