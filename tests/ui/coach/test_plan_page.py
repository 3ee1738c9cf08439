"""The call plan: written, practised with one click, looked back at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.config import Theme
from app.domain import Answer, CallPlan, KnownError, LineRef, Objection, Observation, PlanState, VisitRole
from app.packs import load_pack
from app.ui.coach.plan_page import PlanView
from app.ui.coach.visit_page import VisitView
from app.ui.theme import theme
from app.workflow import PackEditing, Services, add_rep, find_line, new_plan, visit_of_plan
from tests.ui.hands import EXAMPLE, Hands
from tests.ui.looks import buttons, cut_off, nameless, texts
from tests.ui.stored import store_pair

CORE = "gofirst.b2b-core"


@pytest.fixture
def hands(open_window: Callable[[tuple[int, int]], Hands]) -> Hands:
    return open_window((1000, 700))


def plan_in(services: Services, **changes: object) -> CallPlan:
    plan = replace(new_plan("en"), customer="Bakker", aim="Agree on a pilot.", pack=CORE, stage="objections")
    return services.records.save(replace(plan, **changes))  # type: ignore[arg-type]


def opened(hands: Hands, plan_id: str) -> PlanView:
    hands.window.open_coach("plan", plan_id)
    hands.settle()
    view = hands.window.coach.view
    assert isinstance(view, PlanView)
    return view


def kept(hands: Hands, view: PlanView) -> CallPlan:
    view.desk.flush()
    return hands.services.records.get(CallPlan, view.desk.record.id)


def practise(hands: Hands, view: PlanView) -> None:
    hands.window.open_coach("plan", view.desk.record.id)
    hands.click(view.practise)
    hands.settle()


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def test_a_plan_is_written_with_keys_and_is_kept_by_itself(hands: Hands, services: Services) -> None:
    rep = add_rep(services, "Bram")
    view = opened(hands, f"+{rep.id}")
    assert view.record is None
    assert view.before.customer.area.hasFocus()
    # No key of the keyboard that tests type on writes this.
    view.before.customer.area.insertPlainText("Bakker / 🎉")
    hands.key(Qt.Key.Key_Tab)
    hands.click(view.practise)
    assert "no aim" in hands.said
    assert view.before.aim.area.hasFocus()
    QTest.keyClicks(view.before.aim.area, "A pilot")
    pair = view.before.people.rows[0]
    type_into(pair.first, "Anna")
    assert len(view.before.people.rows) == 2
    plan = kept(hands, view)
    assert (plan.rep, plan.aim, plan.people[0].name, plan.state) == (
        rep.id,
        "A pilot",
        "Anna",
        PlanState.READY,
    )
    assert hands.window.coach.view.title == "Bakker / 🎉"
    assert "Bram" in view.subtitle
    hands.click(view.visit)
    hands.click(hands.window.coach.back_button)
    assert hands.window.coach.place == ("plan", plan.id)
    assert view.desk.record.id == plan.id
    view.undo()
    assert kept(hands, view).people == ()


def test_the_stage_offers_what_its_scenarios_have(hands: Hands, services: Services) -> None:
    view = opened(hands, plan_in(services).id)
    chips = view.before.question_chips.chips()
    assert len(chips) == 3
    first = chips[0].property("whole")
    hands.click(chips[0])
    assert view.desk.record.questions == (first,)
    assert first not in [one.property("whole") for one in view.before.question_chips.chips()]
    hands.click(view.before.objection_chips.chips()[0])
    assert view.desk.record.objections[0].answer
    assert len(view.before.objections.rows) == 2
    hands.click(view.before.commitment_chips.chips()[0])
    assert view.before.commitment_chips.chips() == []
    view.before.stage.combo.picked.emit("")
    hands.settle()
    assert view.before.question_chips.isHidden()
    view = opened(hands, plan_in(services, pack="gone", stage="gone").id)
    assert "not there any more" in view.before.stage.combo.currentText()
    assert view.before.question_chips.isHidden()


def test_one_click_practises_it_and_the_next_one_goes_to_the_same_scenario(
    hands: Hands, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: Path, _data: bytes) -> None:
        raise KnownError("disk_full", file=str(file))

    view = opened(hands, plan_in(services, objections=(Objection("Too dear.", "Compared with what?"),)).id)
    with monkeypatch.context() as patch:
        patch.setattr("app.workflow.pack_editing.atomic_write", full)
        practise(hands, view)
    assert "full" in hands.said
    assert kept(hands, view).line is None
    practise(hands, view)
    line = kept(hands, view).line
    assert line is not None
    assert hands.window.shows_round
    assert hands.controller.round.place.ref == line
    assert hands.controller.round.place.line.text.get("en") == "Compared with what?"

    # From here on it is enough to know what would be opened.
    rounds: list[LineRef] = []
    monkeypatch.setattr(hands.window, "open_line", rounds.append)
    practise(hands, view)
    assert rounds == [line]
    view.undo()
    assert kept(hands, view).line == line

    view.desk.change(questions=("Who decides?",))
    practise(hands, view)
    assert rounds == [line]
    assert "changed since" in hands.said
    hands.click(hands.window.notice.action_buttons()[0])
    hands.settle()
    assert rounds == [line, line]
    place = find_line(services.packs(), line)
    assert place is not None
    assert [one.text.get("en") for one in place.scenario.questions] == ["Who decides?"]

    folder = next(one.folder for one in services.packs() if one.id == line.pack)
    editing, file = PackEditing(services), f"scenarios/{line.scenario}.yaml"
    mine = editing.open(folder, file)
    editing.save(replace(mine, scenario=mine.scenario.put(("situation",), "My own words.")))
    view.desk.change(aim="Another aim.")
    practise(hands, view)
    assert "Which one counts" in hands.said
    hands.click(hands.window.notice.action_buttons()[1])
    practise(hands, view)
    assert rounds == [line] * 4
    assert "My own words." in (folder / file).read_text("utf-8")
    view.desk.change(aim="Yet another aim.")
    practise(hands, view)
    hands.click(hands.window.notice.action_buttons()[0])
    hands.settle()
    assert "My own" not in (folder / file).read_text("utf-8")
    hands.window.undo()
    assert "My own words." in (folder / file).read_text("utf-8")

    (folder / file).unlink()
    services.forget_packs()
    practise(hands, view)
    assert "made from the plan again" in hands.said
    assert kept(hands, view).line == line
    assert load_pack(folder).problems == ()


def test_after_the_call_the_rep_is_first_and_then_the_manager(
    hands: Hands, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds: list[LineRef] = []
    monkeypatch.setattr(hands.window, "open_line", rounds.append)
    store_pair(services)
    plan = plan_in(services, questions=("Who signs?",), commitment="A pilot", line=EXAMPLE)
    view = opened(hands, plan.id)
    assert any("Practised in 2 take" in one for one in texts(view))
    hands.click(view.parts.chip("after"))
    assert view.after.manager_view.isHidden()
    row = view.after.against.rows[0]
    hands.click(row.chips.chip("yes"))
    type_into(row.word, "The board")
    assert row.word.hasFocus()
    type_into(view.after.rep_view.area, "It went well")
    assert not view.after.manager_view.isHidden()
    type_into(view.after.manager_view.area, "You always talk too fast.")
    hands.until(lambda: view.after.manager_view.advice.shown)
    hands.click(buttons(view.after.manager_view)["Keep it"])
    assert view.after.manager_view.advice.shown == ()
    search = view.after.line.search
    type_into(search, "too exp")
    hands.settle()
    hands.click(view.after.line.buttons()[0])
    hands.click(view.after.line.buttons()[0])
    plan = kept(hands, view)
    assert plan.after is not None
    assert plan.state is PlanState.LOOKED_BACK
    assert (plan.after.against[0].answer, plan.after.against[0].text) == (Answer.YES, "The board")
    assert plan.after.line == EXAMPLE
    hands.click(view.after.line.practise)
    assert rounds == [EXAMPLE]
    hands.click(view.copy)
    hands.settle()
    new = view.desk.record
    assert (new.customer, new.questions, new.known) == ("Bakker", (), ("The board",))
    assert new.id != plan.id


def test_a_removed_plan_can_come_back(hands: Hands, services: Services) -> None:
    plan = plan_in(services)
    view = opened(hands, plan.id)
    hands.click(view.trash)
    assert hands.window.coach.place[0] == "home"
    assert services.records.all_of(CallPlan) == ()
    hands.window.undo()
    hands.settle()
    assert view.desk.record.id == plan.id
    assert services.records.all_of(CallPlan)[0].customer == "Bakker"
    hands.click(view.trash)
    hands.window.open_coach("plan", plan.id)
    hands.until(lambda: hands.window.coach.place[0] == "home")
    assert "not there any more" in hands.said


def test_nothing_is_cut_off_in_the_smallest_window(hands: Hands, services: Services) -> None:
    """Of the plan, and of the visit that is made of it."""
    theme().apply(Theme.DARK, 200)
    now = datetime(2026, 12, 2, 9, 30, tzinfo=UTC)
    rep = add_rep(services, "Bram de Vries")
    plan = plan_in(services, rep=rep.id, when=now, objections=(Objection("Too dear.", "Why?"),))
    view = opened(hands, plan.id)
    looks(hands, view, "before", "after")
    visit = replace(visit_of_plan(services, plan), role=VisitRole.SIDE_BY_SIDE, watch=(Observation("One"),))
    hands.window.open_coach("visit", services.records.save(visit).id)
    together = hands.window.coach.view
    assert isinstance(together, VisitView)
    looks(hands, together, "before", "during", "after")


def looks(hands: Hands, view: PlanView | VisitView, *parts: str) -> None:
    """Look at each part of a place."""
    for part in parts:
        hands.click(view.parts.chip(part))
        # Parts that fold need a second look before all of them have their height.
        hands.until(lambda: not cut_off(hands.window.coach))
        assert nameless(hands.window.coach) == []
