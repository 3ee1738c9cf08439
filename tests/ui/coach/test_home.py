"""The first place of coaching: the team, what is due, and one's own work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain import FeedbackWish, Goal, Rep, Talk, TalkState
from app.ui.coach.home import DUE_AT_ONCE, HomeView
from app.ui.coach.rep_page import RepView
from app.workflow import Services, TeamFilter, fresh
from tests.ui.coach.team import go, person
from tests.ui.hands import Hands
from tests.ui.looks import buttons, cut_off, nameless, texts
from tests.ui.stored import store


def home(hands: Hands) -> HomeView:
    view = hands.window.coach.view
    assert isinstance(view, HomeView)
    return view


def names(view: HomeView) -> list[str]:
    return [card.member.rep.name for card in view.board.shown if card.member is not None]


def test_somebody_new_is_told_what_it_is_and_nothing_forces_a_role(
    open_window: Callable[..., Hands],
) -> None:
    hands = open_window((1000, 700))
    hands.window.show_page("coach")
    hands.settle()
    assert {"Practise side by side", "Agree on one thing"} <= set(texts(home(hands)))
    assert home(hands).board.isHidden() or not home(hands).board.isVisible()
    assert not cut_off(hands.window)
    assert not nameless(hands.window)
    assert {"I coach somebody", "Plan a call of my own"} <= buttons(hands.window).keys()


def test_somebody_is_added_by_a_name_or_by_one_of_those_in_the_takes(
    open_window: Callable[..., Hands], services: Services
) -> None:
    store(services, speaker="Kari", words=False)
    hands = open_window((1000, 700))
    go(hands, "home")
    hands.click(home(hands).welcome.team)
    hands.settle()
    QTest.keyClicks(home(hands).adding.name, "  Bram   Visser ")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert isinstance(hands.window.coach.view, RepView)
    assert hands.window.coach.view.title == "Bram Visser"
    hands.window.coach.back()
    home(hands).begin_adding()
    hands.settle()
    hands.click(buttons(home(hands))["Kari"])
    assert [rep.name for rep in services.records.all_of(Rep)] == ["Bram Visser", "Kari"]
    go(hands, "home")
    home(hands).begin_adding()
    hands.key(Qt.Key.Key_Return)
    assert "there is no name" in hands.said


def test_a_large_team_is_searched_and_narrowed(open_window: Callable[..., Hands], services: Services) -> None:
    for number in range(11):
        person(services, f"Person {number}", met_days_ago=number * 3)
    person(services, "Ola", met_days_ago=30, skill="Silence", wish=FeedbackWish.OFTEN)
    hands = open_window((1000, 700))
    go(hands, "home")
    view = home(hands)
    assert names(view)[:2] == ["Ola", "Person 10"]
    hands.until(lambda: len(view.board.shown) == 12)
    assert not cut_off(hands.window)
    assert not nameless(hands.window)
    view.board.search.setText("silence")
    assert names(view) == ["Ola"]
    view.board.search.clear()
    hands.click(view.board.chips.chip(TeamFilter.OVERDUE))
    assert names(view) == ["Ola", "Person 10", "Person 9", "Person 8"]
    hands.click(view.board.cards[0])
    hands.settle()
    assert hands.window.coach.view.title == "Ola"


def test_what_is_due_is_a_line_each_and_leads_to_its_record(
    open_window: Callable[..., Hands], services: Services
) -> None:
    now = datetime.now(UTC)
    today = now.astimezone().date()
    bram = person(services, "Bram", met_days_ago=1, next_one_on_one=today)
    gone = person(services, "Gone")
    services.records.save(Goal(**fresh(), rep=gone.id, text="Nobody's", due=today))
    services.records.trash(services.records.get(Rep, gone.id))
    services.records.save(Talk(**fresh(), rep=bram.id, held=now, state=TalkState.AGREED))
    for number in range(DUE_AT_ONCE):
        due = today - timedelta(days=number)
        services.records.save(Goal(**fresh(), rep=bram.id, text=f"Goal {number}", due=due))
    hands = open_window((1000, 700))
    go(hands, "home")
    rows = home(hands).due.shown
    assert rows[0].accessibleName() == "One-on-one with Bram today"
    assert rows[1].accessibleName().startswith(f"Goal of Bram: Goal {DUE_AT_ONCE - 1}, ")
    assert len(rows) == DUE_AT_ONCE
    hands.click(home(hands).all_due)
    assert len(home(hands).due.shown) == DUE_AT_ONCE + 1
    asked: list[tuple[str, str]] = []
    home(hands).place_asked.disconnect()
    home(hands).place_asked.connect(lambda place, one: asked.append((place, one)))
    hands.click(rows[1])
    hands.click(rows[0])
    assert asked[0][0] == "goal"
    assert asked[1] == ("rep", bram.id)


def test_whoever_has_no_team_sees_their_own_things_and_can_begin_each(
    open_window: Callable[..., Hands], services: Services
) -> None:
    services.records.save(Goal(**fresh(), text="Ask who decides"))
    hands = open_window((1000, 700))
    go(hands, "home")
    view = home(hands)
    assert [row.entry.title for row in view.own.list.shown] == ["Ask who decides"]
    assert "Your team" not in texts(hands.window)
    asked: list[tuple[str, str]] = []
    view.place_asked.disconnect()
    view.place_asked.connect(lambda place, one: asked.append((place, one)))
    for button in view.own_buttons.buttons.values():
        hands.click(button)
    assert asked == [("talk", "+"), ("goal", "+"), ("plan", "+"), ("visit", "+")]


def test_a_card_says_what_it_shows_and_shows_another_person_when_that_changes(
    open_window: Callable[..., Hands], services: Services
) -> None:
    bram = person(services, "Bram", met_days_ago=40, wish=FeedbackWish.OFTEN)
    hands = open_window((1000, 700))
    go(hands, "home")
    (card,) = home(hands).board.shown
    card.grab()
    assert "Last contact 5 weeks ago" in card.accessibleName()
    services.records.save(replace(services.records.get(Rep, bram.id), skill="Silence"))
    home(hands).refresh()
    hands.settle()
    card.grab()
    assert "Silence" in card.accessibleName()
