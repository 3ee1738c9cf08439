"""A rep's page: only what was shared, changed in place, with a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtTest import QTest

from app.domain import CallPlan, Contact, ContactKind, FeedbackWish, Goal, Remark, RemarkKind, Rep
from app.ui.coach.home import HomeView
from app.ui.coach.rep_page import RepView
from app.ui.together.together_page import TogetherPage
from app.ui.widgets.entry_row import EntryList
from app.workflow import Chapter, Services, fresh
from tests.ui.coach.team import go, person, with_take
from tests.ui.hands import EXAMPLE, Hands
from tests.ui.looks import buttons, cut_off, nameless


def page(hands: Hands, rep: Rep) -> RepView:
    go(hands, "rep", rep.id)
    view = hands.window.coach.view
    assert isinstance(view, RepView)
    return view


def titles(rows: EntryList) -> list[str]:
    return [row.entry.title for row in rows.shown]


def test_the_page_holds_what_was_shared_and_a_take_opens_or_is_said_to_be_gone(
    open_window: Callable[..., Hands], services: Services
) -> None:
    rep, take = with_take(services, "Bram")
    services.library.save_remark(
        take.id, Remark("r1", RemarkKind.PRAISE, "The pause worked", "Anneke", datetime.now(UTC), 1.0)
    )
    services.records.save(Goal(**fresh(), rep=rep.id, text="Ask who decides"))
    hands = open_window((1000, 700))
    view = page(hands, rep)
    assert titles(view.timeline.list) == [
        "Ask who decides",
        "Takes were handed over",
        take.prompt.scenario_title,
        "The pause worked",
    ]
    assert not cut_off(hands.window)
    assert not nameless(hands.window)
    view.timeline.chips.chip(Chapter.REMARKS).click()
    hands.settle()
    assert titles(view.timeline.list) == ["The pause worked"]
    hands.click(view.timeline.list.shown[0])
    hands.settle()
    assert hands.window.shows_round
    assert take.id in hands.controller.takes_in_hand
    services.library.trash(take.id)
    go(hands, "rep", rep.id)
    gone = view.timeline.list.shown[-1]
    assert gone.entry.title == "A take that was deleted since"
    assert not gone.isEnabled()


def test_the_stages_show_what_gets_across_and_what_is_open_in_words(
    open_window: Callable[..., Hands], services: Services
) -> None:
    rep, take = with_take(services, "Bram")
    review = services.library.review(take.id)
    assert review is not None
    hands = open_window((1000, 700))
    stages = page(hands, rep).stages
    shown = [*stages.said.shown, *stages.open.shown, *stages.unsure.shown]
    assert len(shown) == len(review.findings)
    (chosen,) = (tile for tile in stages.tiles.tiles if tile.isChecked())
    assert chosen.facts.dots
    empty = next(tile for tile in stages.tiles.tiles if not tile.facts.dots)
    hands.click(empty)
    assert not any(one.isVisible() for one in (stages.said, stages.open, stages.unsure))
    hands.click(chosen)
    assert shown[0].isVisible()


def test_skill_wish_day_and_the_coachs_note_are_kept_and_can_be_taken_back(
    open_window: Callable[..., Hands], services: Services
) -> None:
    rep = person(services, "Bram")
    hands = open_window((1000, 700))
    view = page(hands, rep)
    view.head.skill.area.setFocus()
    QTest.keyClicks(view.head.skill.area, "Silence")
    hands.click(view.head.wish.chips.chip(FeedbackWish.ON_REQUEST))
    hands.click(view.head.meeting.add)
    view.head.line.combo.setCurrentIndex(view.head.line.combo.findData(str(EXAMPLE)))
    view.head.line.combo.activated.emit(view.head.line.combo.currentIndex())
    assert not view.note.isVisible()
    hands.click(view.note_button)
    QTest.keyClicks(view.note.area, "Moves house in May")
    assert view.record is None
    hands.window.show_page("practice")
    kept = services.records.get(Rep, rep.id)
    assert kept.note == "Moves house in May"
    hands.window.show_page("coach")
    hands.settle()
    view.undo()
    assert (kept.skill, kept.wish, kept.skill_line) == ("Silence", FeedbackWish.ON_REQUEST, EXAMPLE)
    assert kept.next_one_on_one == datetime.now(UTC).astimezone().date()
    assert hands.window.coach.undo()
    assert view.desk.record.skill_line is None
    assert view.head.practise.isHidden()
    view.desk.redo()
    hands.click(view.head.practise)
    hands.settle()
    assert hands.window.shows_round
    assert hands.controller.round.place.ref == EXAMPLE


def test_that_you_spoke_is_noted_by_hand(open_window: Callable[..., Hands], services: Services) -> None:
    rep = person(services, "Bram", met_days_ago=50)
    hands = open_window((1000, 700))
    view = page(hands, rep)
    hands.click(view.head.spoke)
    hands.settle()
    assert not cut_off(hands.window)
    assert not nameless(hands.window)
    QTest.keyClicks(view.head.form.text, "About the price")
    hands.click(view.head.form.keep)
    hands.settle()
    (newest, _) = services.records.all_of(Contact, rep.id)
    assert (newest.kind, newest.text) == (ContactKind.SPOKEN, "About the price")
    assert titles(view.timeline.list)[0] == "Spoke"
    assert view.head.form.isHidden()


def test_somebody_is_removed_with_an_undo(open_window: Callable[..., Hands], services: Services) -> None:
    rep = person(services, "Bram", met_days_ago=2)
    hands = open_window()
    hands.click(page(hands, rep).remove)
    hands.settle()
    assert isinstance(hands.window.coach.view, HomeView)
    assert services.records.all_of(Rep) == ()
    assert "no longer in your team" in hands.said
    hands.window.undo()
    hands.settle()
    assert services.records.all_of(Rep) == (services.records.get(Rep, rep.id),)
    assert page(hands, rep).title == "Bram"


def test_a_person_who_is_not_there_leads_back(open_window: Callable[..., Hands], services: Services) -> None:
    rep = person(services, "Bram")
    services.records.trash(rep)
    hands = open_window()
    go(hands, "home")
    go(hands, "rep", rep.id)
    assert hands.said
    hands.until(lambda: isinstance(hands.window.coach.view, HomeView))


def test_a_long_timeline_is_shown_a_page_at_a_time(
    open_window: Callable[..., Hands], services: Services
) -> None:
    rep = person(services, "Bram")
    now = datetime.now(UTC)
    for number in range(33):
        at = now - timedelta(hours=number)
        services.records.save(CallPlan(**fresh(), rep=rep.id, customer=str(number), when=at))
    hands = open_window((1000, 700))
    view = page(hands, rep)
    hands.until(lambda: len(view.timeline.list.shown) == 30)
    buttons(view)["Show more"].click()
    hands.settle()
    hands.until(lambda: titles(view.timeline.list) == [str(number) for number in range(33)])
    assert view.timeline.more.isHidden()


def test_one_click_practises_with_this_rep_and_not_with_who_was_met_last(
    open_window: Callable[..., Hands], services: Services
) -> None:
    services.change_settings(manager_name="Anneke", last_line=str(EXAMPLE))
    kari = person(services, "Kari")
    with_take(services, "Bram")
    hands = open_window((1000, 700))
    hands.click(page(hands, kari).together)
    hands.settle()
    together = hands.window.page("together")
    assert isinstance(together, TogetherPage)
    assert hands.window.current is together
    assert together.people.rep_name == "Kari"
