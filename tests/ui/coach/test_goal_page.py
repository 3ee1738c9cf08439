"""One goal on one page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain import Answer, Goal, GoalState
from app.ui.coach.goal_page import GoalView
from app.ui.widgets.elided_button import ElidedButton
from app.workflow import Services, add_rep, fresh
from tests.ui.hands import EXAMPLE, Hands
from tests.ui.looks import cut_off, nameless, texts


def goal_in(hands: Hands, record_id: str) -> GoalView:
    hands.window.open_coach("goal", record_id)
    view = hands.window.coach.view
    assert isinstance(view, GoalView)
    return view


def test_a_goal_is_written_practised_looked_back_at_and_let_go(
    open_window: Callable[[tuple[int, int]], Hands], services: Services
) -> None:
    hands = open_window((1000, 700))
    view = goal_in(hands, "+")
    assert view.title == "Your goal"
    view.form.fields["text"].area.insertPlainText("Wait after the price")
    assert view.subtitle == "a draft"
    assert view.practise.isHidden()
    picker = view.form.line
    picker.search.setText("price")
    hands.settle()
    found = [picker.found.itemAt(one).widget() for one in range(picker.found.count())]  # type: ignore[union-attr]
    hands.click(next(one for one in found if isinstance(one, ElidedButton)))
    assert view.desk.record.line is not None
    assert view.practise.isVisible()
    hands.settle()
    assert cut_off(hands.window) == []
    assert nameless(hands.window) == []
    hands.click(view.practise)
    hands.settle()
    assert hands.window.shows_round
    assert hands.controller.round.place.ref == view.desk.record.line
    (kept,) = services.records.all_of(Goal)
    assert kept.text == "Wait after the price"
    # Gone back to, it is the same goal and not another new one.
    hands.window.show_page("coach")
    assert hands.window.coach.place == ("goal", kept.id)
    # Its checks stand in time, and it is reached or let go.
    bram = add_rep(services, "Bram")
    goal = services.records.save(
        Goal(**fresh(), rep=bram.id, text="Wait", due=date(2026, 12, 20), line=EXAMPLE)
    )
    view = goal_in(hands, goal.id)
    assert view.title == "A goal of Bram"
    assert "20 Dec 2026" in view.subtitle
    for answer, text in ((Answer.UNSURE, "Twice."), (Answer.YES, "Three times.")):
        view.checks.chips.chip(answer.value).click()
        view.checks.sentence.insertPlainText(text)
        view.checks.keep.click()
    assert [one.text for one in view.desk.record.checks] == ["Twice.", "Three times."]
    assert view.desk.record.state == "reached"
    hands.settle()
    assert "Three times." in texts(view)
    assert view.undo()
    assert view.desk.record.state == "open"
    view.let_go.click()
    view.desk.flush()
    assert services.records.get(Goal, goal.id).state is GoalState.LET_GO
    view.open_again.click()
    assert view.desk.record.state == "open"
