"""What is noted of two at work, and a line that exists nowhere yet."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.audio import copy_as_take_wav
from app.domain import Answer, Contact, ContactKind, KnownError, Rep, Take, TakeKind, TakeView
from app.workflow import (
    LineInPack,
    NewLineWords,
    Play,
    Roles,
    Services,
    Step,
    Together,
    add_rep,
    begin_together,
    find_line,
    forget_together,
    keep_new_line,
    let_go_of_line,
    new_line,
    note_contact,
    note_together,
    note_view,
    prepare_together,
    prompt_of,
)
from tests.workflow.making import LINE, SPEECH, take_of

WORDS = NewLineWords("Onze scenario's", "De koper", "Moet nog geschreven worden.")


@pytest.fixture
def pair(services: Services) -> Together:
    return begin_together(services, " Anneke ", "Bram", Roles())


def said(services: Services, place: LineInPack) -> Take:
    """A take of a line that no pack has."""
    opened = services.library.begin(TakeKind.MODEL, place.ref, "nl", "Anneke", prompt_of(place, "nl"))
    facts = copy_as_take_wav(SPEECH / "nl.wav", opened.audio_path)
    return services.library.finish(opened, facts.sample_rate, facts.frames, "")


def contact_of(services: Services, pair: Together) -> Contact:
    return services.records.get(Contact, pair.contact)


def test_two_need_two_names(services: Services) -> None:
    for names, code in (
        (("", "Bram"), "together_without_name"),
        (("Anneke", " "), "together_without_name"),
        (("Anneke", " anneke"), "together_same_name"),
    ):
        with pytest.raises(KnownError) as caught:
            begin_together(services, *names, Roles())
        assert caught.value.code == code
    assert services.records.count(Rep) == 0


def test_roles_say_who_speaks_and_where_a_line_begins(pair: Together) -> None:
    assert (pair.first, pair.second, pair.first_step) == ("Anneke", "Bram", Step.MODEL)
    other = pair.swap()
    assert (other.speaker(TakeKind.MODEL), other.speaker(TakeKind.ATTEMPT)) == ("Bram", "Anneke")
    assert other.swap() == pair
    assert replace(pair, roles=Roles(Play.BUYER)).first_step is Step.ATTEMPT
    for roles in (Roles(), Roles(Play.BUYER), Roles(Play.MODEL, True), Roles(Play.BUYER, True)):
        assert Roles.parse(str(roles)) == roles
    assert Roles.parse("what a later version writes") == Roles()


def test_takes_and_views_go_into_one_contact_whoever_changed_it_meanwhile(
    services: Services, pair: Together
) -> None:
    first, second = (take_of(services, speaker=name) for name in ("Anneke", "Bram"))
    note_together(services, pair, first)
    services.records.save(replace(contact_of(services, pair), text="written in another window"))
    note_together(services, pair, second)
    note_together(services, pair, second)
    note_view(services, pair, TakeView(second.id, "Anneke", {"price": Answer.NO}))
    note_view(services, pair, TakeView(second.id, "Anneke", {"price": Answer.YES}, "Calm"))
    kept = contact_of(services, pair)
    assert [one.take for one in kept.takes] == [first.id, second.id]
    assert kept.views == (TakeView(second.id, "Anneke", {"price": Answer.YES}, "Calm"),)
    assert (kept.rep, kept.kind, kept.text) == (
        pair.rep.id,
        ContactKind.TOGETHER,
        "written in another window",
    )
    forget_together(services, pair, first.id)
    services.records.forget_take(second.id)
    kept = contact_of(services, pair)
    assert (kept.takes, kept.views) == ((), ())


def test_a_contact_that_was_deleted_meanwhile_is_noted_anew(services: Services, pair: Together) -> None:
    first, second = (take_of(services, speaker=name) for name in ("Anneke", "Bram"))
    note_together(services, pair, first)
    services.records.trash(contact_of(services, pair))
    note_together(services, pair, second)
    assert [one.take for one in contact_of(services, pair).takes] == [second.id]


def test_who_was_met_last_comes_first_then_the_name_of_the_settings(services: Services) -> None:
    for name, days in (("Bram", 5), ("Kari", 1)):
        at = datetime.now(UTC) - timedelta(days=days)
        note_contact(services, add_rep(services, name).id, ContactKind.SPOKEN, at=at)
    add_rep(services, "Anouk")
    add_rep(services, "Anneke")
    services.change_settings(
        manager_name="anneke", rep_name="Sofie", last_line=str(LINE), together_roles="buyer+swapped"
    )
    start = prepare_together(services)
    assert start.reps == ("Kari", "Bram", "Sofie", "Anouk")
    assert start.roles == Roles(Play.BUYER, True)
    services.change_settings(last_line="nonsense")
    kari = next(rep for rep in services.records.all_of(Rep) if rep.name == "Kari")
    services.records.save(replace(kari, skill_line=LINE))
    start = prepare_together(services)
    found, otherwise = start.line_for("Kari"), start.line_for("Bram")
    assert found is not None
    assert found.ref == LINE
    assert otherwise is not None
    assert otherwise.ref != LINE


def test_a_new_line_lies_where_its_takes_say(services: Services) -> None:
    with pytest.raises(KnownError) as caught:
        new_line(services, "  ", "nl", WORDS)
    assert caught.value.code == "new_line_without_name"
    shutil.rmtree(services.paths.packs / "known-sentences")
    services.forget_packs()
    new = new_line(services, "Vraag wie er nog beslist", "nl", WORDS)
    take = said(services, new)
    assert new_line(services, "Vraag wie er nog beslist", "nl", WORDS).ref != new.ref
    assert keep_new_line(services, new, "nl", WORDS) == new.ref == take.line
    kept = find_line(services.packs(), new.ref)
    assert kept is not None
    assert kept.line.text.get("nl") == "Vraag wie er nog beslist"
    assert [point.id for point in kept.line.key_points] == [point.id for point in new.line.key_points]
    # The second one goes into the pack that is there now.
    second = new_line(services, "Stil zijn na de prijs", "nl", WORDS)
    assert keep_new_line(services, second, "nl", WORDS) == second.ref
    assert second.ref.pack == new.ref.pack


def test_a_line_that_is_let_go_takes_only_its_own_takes_along(services: Services) -> None:
    new = new_line(services, "Stil zijn na de prijs", "nl", WORDS)
    gone: Take = said(services, new)
    stays = take_of(services)
    assert let_go_of_line(services, new.ref) == (gone.id,)
    assert [take.id for take in services.library.takes()] == [stays.id]
    assert services.library.restore(gone.id).line == new.ref
