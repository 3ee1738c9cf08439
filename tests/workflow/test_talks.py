"""Development talks: begun with what was agreed on, held, agreed on, and noted with the rep."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.domain import (
    Agreement,
    Contact,
    ContactKind,
    Goal,
    GoalState,
    Rep,
    Talk,
    TalkState,
)
from app.workflow import (
    Services,
    add_rep,
    agreed_by,
    begin_talk,
    fresh,
    goals_of,
    held_from_now,
    latest_agreed,
    look_back,
    proposed_next,
    settle_talk,
)

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


def agreed(services: Services, rep: str, held: datetime = NOON) -> Talk:
    talk = begin_talk(services, rep)
    return services.records.save(replace(talk, state=TalkState.AGREED, held=held, summary="Silence."))


def goal_of(services: Services, talk: Talk, text: str = "Wait", **more: object) -> Goal:
    return services.records.save(Goal(**fresh(), rep=talk.rep, text=text, talk=talk.id, **more))  # type: ignore[arg-type]


def test_a_talk_opens_with_what_the_latest_one_agreed_on(services: Services) -> None:
    bram = add_rep(services, "Bram")
    agreed(services, bram.id, NOON - timedelta(days=60))
    last = agreed(services, bram.id)
    other = agreed(services, add_rep(services, "Kari").id)
    goal = goal_of(services, last)
    goal_of(services, other, "Kari's")
    last = services.records.save(
        replace(last, goals=(goal.id,), agreements=(Agreement("Anneke", "asks finance", date(2026, 12, 1)),))
    )
    talk = begin_talk(services, bram.id)
    assert talk.before == last.id
    found = look_back(services, talk)
    assert found.talk == last
    assert found.goals == (goal,)


def test_what_was_open_before_that_is_looked_at_too_and_what_is_done_is_not(services: Services) -> None:
    bram = add_rep(services, "Bram")
    old = agreed(services, bram.id, NOON - timedelta(days=60))
    still_open = goal_of(services, old, "Still open")
    goal_of(services, old, "Done", state=GoalState.REACHED)
    last = agreed(services, bram.id)
    goal = goal_of(services, last, "Of last time", state=GoalState.REACHED)
    talk = begin_talk(services, bram.id)
    own = goal_of(services, talk, "Made in this one")
    assert look_back(services, talk).goals == (goal, still_open)
    assert goals_of(services, replace(talk, goals=(own.id, "01JE0000000000000000000000"))) == (own,)


def test_a_talk_whose_predecessor_was_deleted_opens_all_the_same(services: Services) -> None:
    bram = add_rep(services, "Bram")
    last = agreed(services, bram.id)
    talk = services.records.save(begin_talk(services, bram.id))
    services.records.trash(last)
    assert look_back(services, talk).talk is None
    assert latest_agreed(services, bram.id) is None


def test_a_draft_is_no_talk_before(services: Services) -> None:
    bram = add_rep(services, "Bram")
    services.records.save(held_from_now(begin_talk(services, bram.id)))
    assert begin_talk(services, bram.id).before == ""


def test_a_talk_that_was_abandoned_keeps_the_moment_at_which_it_began(services: Services) -> None:
    begun = held_from_now(begin_talk(services, ""), NOON)
    assert begun.state is TalkState.UNDER_WAY
    assert held_from_now(begun, NOON + timedelta(days=9)) == begun


def test_it_is_agreed_on_when_both_said_yes(services: Services) -> None:
    names = ("Bram", "Anneke")
    one = agreed_by(begin_talk(services, ""), "Bram", names, agrees=True)
    assert one.state is TalkState.UNDER_WAY
    both = agreed_by(one, "Anneke", names, agrees=True)
    assert both.state is TalkState.AGREED
    assert agreed_by(both, "Bram", names, agrees=False).state is TalkState.UNDER_WAY


def test_the_rep_was_met_and_the_next_day_is_noted_once(services: Services) -> None:
    bram = add_rep(services, "Bram")
    local = datetime(2026, 12, 28, 9, 30).astimezone()
    talk = services.records.save(replace(agreed(services, bram.id), next_talk=local.astimezone(UTC)))
    settle_talk(services, talk)
    settle_talk(services, talk)
    (contact,) = services.records.all_of(Contact, rep=bram.id)
    assert (contact.kind, contact.about, contact.at) == (ContactKind.TALK, talk.id, NOON)
    assert services.records.get(Rep, bram.id).next_one_on_one == date(2026, 12, 28)


def test_an_earlier_talk_does_not_change_the_day_that_a_later_one_set(services: Services) -> None:
    bram = add_rep(services, "Bram")
    old = agreed(services, bram.id, NOON - timedelta(days=60))
    settle_talk(services, replace(agreed(services, bram.id), next_talk=NOON + timedelta(days=28)))
    settle_talk(services, replace(old, next_talk=NOON))
    assert services.records.get(Rep, bram.id).next_one_on_one == (NOON + timedelta(days=28)).date()


def test_a_talk_under_way_or_with_oneself_is_no_contact(services: Services) -> None:
    bram = add_rep(services, "Bram")
    settle_talk(services, held_from_now(begin_talk(services, bram.id)))
    settle_talk(services, agreed(services, ""))
    assert services.records.count(Contact) == 0


def test_the_next_talk_is_proposed_about_a_month_later_at_the_same_time(services: Services) -> None:
    planned = datetime(2026, 11, 27, 9, 30).astimezone()
    talk = replace(begin_talk(services, ""), planned=planned, held=planned + timedelta(minutes=7))
    proposed = proposed_next(talk, now=planned).astimezone()
    assert (proposed.date(), f"{proposed:%H:%M}") == (date(2026, 12, 25), "09:30")
    # Summed up long afterwards, it still lies ahead.
    later = proposed_next(talk, now=planned + timedelta(days=100))
    assert later > planned + timedelta(days=100)
