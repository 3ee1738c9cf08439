"""What is suggested to look at in a talk: few things, and those that are worth it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain import (
    AfterCall,
    AfterVisit,
    CallPlan,
    ContactKind,
    EvidenceKind,
    JointVisit,
    Remark,
    RemarkKind,
    Take,
    TakeKind,
    Talk,
    TalkEvidence,
    TalkState,
)
from app.workflow import (
    Services,
    WhyShown,
    add_rep,
    begin_talk,
    chosen_evidence,
    evidence_for,
    fresh,
    note_contact,
)
from tests.workflow.making import take_of

NOW = datetime.now(UTC)


def praise(services: Services, take: Take, text: str) -> None:
    remark = Remark("01JE0000000000000000000000", RemarkKind.PRAISE, text, "Anneke", NOW, 0.0)
    services.library.save_remark(take.id, remark)


def test_chosen_and_praised_takes_come_first_and_others_stay_away(services: Services) -> None:
    bram = add_rep(services, "Bram")
    plain, praised, chosen = (take_of(services) for _ in range(3))
    model = take_of(services, TakeKind.MODEL)
    services.library.choose_best(chosen.id, chosen=True)
    praise(services, praised, "You waited.")
    note_contact(services, bram.id, ContactKind.TOGETHER, [model, plain, praised, chosen])
    offers = evidence_for(services, begin_talk(services, bram.id))
    assert [(one.id, one.why, one.text) for one in offers] == [
        (chosen.id, WhyShown.CHOSEN, ""),
        (praised.id, WhyShown.PRAISED, "You waited."),
    ]


def test_where_nothing_stands_out_only_the_latest_take_is_suggested(services: Services) -> None:
    bram = add_rep(services, "Bram")
    takes = [take_of(services) for _ in range(3)]
    note_contact(services, bram.id, ContactKind.HANDED_OVER, takes)
    (offer,) = evidence_for(services, begin_talk(services, bram.id))
    assert offer.why is WhyShown.LATEST
    assert len(evidence_for(services, begin_talk(services, bram.id), anything=True)) == 3
    services.records.save(replace(bram, skill_line=takes[0].line))
    assert {one.why for one in evidence_for(services, begin_talk(services, bram.id))} == {WhyShown.SKILL}


def test_at_most_a_handful_with_visits_and_calls_that_were_looked_back_at(services: Services) -> None:
    bram = add_rep(services, "Bram")
    takes = [take_of(services) for _ in range(4)]
    for one in takes:
        praise(services, one, "Good.")
    note_contact(services, bram.id, ContactKind.TOGETHER, takes)
    for _ in range(3):
        services.records.save(CallPlan(**fresh(), rep=bram.id, customer="A plan"))
    services.records.save(CallPlan(**fresh(), rep=bram.id, customer="Looked back at", after=AfterCall()))
    services.records.save(JointVisit(**fresh(), rep=bram.id, customer="Made", after=AfterVisit()))
    offers = evidence_for(services, begin_talk(services, bram.id))
    assert len(offers) == 5
    assert [one.title for one in offers if one.kind is not EvidenceKind.TAKE] == ["Made", "Looked back at"]


def test_what_lies_before_the_last_talk_or_was_chosen_already_is_not_suggested(services: Services) -> None:
    bram = add_rep(services, "Bram")
    take = take_of(services)
    services.library.choose_best(take.id, chosen=True)
    note_contact(services, bram.id, ContactKind.TOGETHER, [take])
    talk = begin_talk(services, bram.id)
    chosen = replace(talk, evidence=(TalkEvidence(EvidenceKind.TAKE, take.id),))
    assert evidence_for(services, chosen) == ()
    assert chosen_evidence(services, chosen)[take.id].why is WhyShown.CHOSEN
    last = Talk(**fresh(), rep=bram.id, state=TalkState.AGREED, held=NOW + timedelta(hours=1))
    services.records.save(last)
    later = begin_talk(services, bram.id)
    assert evidence_for(services, later) == ()
    assert [one.id for one in evidence_for(services, later, anything=True)] == [take.id]


def test_takes_of_others_and_deleted_ones_are_no_evidence(services: Services) -> None:
    bram, kari = add_rep(services, "Bram"), add_rep(services, "Kari")
    take, other = take_of(services), take_of(services)
    note_contact(services, bram.id, ContactKind.TOGETHER, [take])
    note_contact(services, kari.id, ContactKind.TOGETHER, [other])
    services.library.trash(take.id)
    assert evidence_for(services, begin_talk(services, bram.id)) == ()


def test_on_a_rep_s_own_computer_only_the_takes_that_the_rep_chose(services: Services) -> None:
    take_of(services)
    mine = take_of(services)
    services.library.choose_best(mine.id, chosen=True)
    assert [one.id for one in evidence_for(services, begin_talk(services, ""))] == [mine.id]
