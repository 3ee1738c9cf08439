"""What is nobody else's goes out in one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.domain import (
    CallPlan,
    Consent,
    LineRef,
    ManagerPreparation,
    Prompt,
    Remark,
    RemarkKind,
    Remarks,
    Rep,
    RepPreparation,
    Take,
    TakeKind,
    TakeState,
    Talk,
    Transcript,
    TranscriptState,
    remarks_for_others,
    take_for_others,
    without_private_parts,
    words_for_others,
)

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_a_talk_loses_what_its_leader_prepared_and_thought() -> None:
    by_rep = RepPreparation(went_well="The pauses.")
    bare = Talk(id="1", created=NOON, changed=NOON, by_rep=by_rep, summary="Agreed.")
    whole = replace(bare, rep="r", revision=7, by_manager=ManagerPreparation("a", "b", "c"), reflection="d")
    assert without_private_parts(whole) == bare


def test_a_rep_loses_the_coachs_note() -> None:
    rep = Rep(id="1", created=NOON, changed=NOON, rep="1", name="Kari", note="private")
    assert without_private_parts(rep) == replace(rep, rep="", note="")


def test_a_plan_loses_how_its_scenario_lies_here() -> None:
    plan = CallPlan(id="1", created=NOON, changed=NOON, customer="Acme", aim="A date")
    assert without_private_parts(replace(plan, rep="r", made_from="a", made_as="b")) == plan


def test_a_take_loses_its_microphone_and_what_was_noted_here() -> None:
    bare = Take(
        id="1",
        kind=TakeKind.ATTEMPT,
        state=TakeState.RECORDED,
        line=LineRef("p", "s", "l"),
        language="en",
        speaker="Kari",
        created=NOON,
        utc_offset_s=0,
        prompt=Prompt("", "", "", (), ""),
    )
    here = replace(bare, device="mic", chosen=True, consent=Consent(True, NOON), sha256={"a": "b"})
    assert take_for_others(here) == bare


def test_words_do_not_say_which_company_wrote_them_down() -> None:
    words = Transcript(TranscriptState.DONE, "en", model="large @ speech.example.org")
    assert words_for_others(words).model == "large"


def test_remarks_of_a_third_person_stay() -> None:
    def by(author: str) -> Remark:
        return Remark(author, RemarkKind.PRAISE, "Calm.", author, NOON, 0.0)

    remarks = Remarks((by("Kari"), by(""), by("Piet"), by("anneke ")))
    assert remarks_for_others(remarks, ("kari", "Anneke")).remarks == (by("Kari"), by(""), by("anneke "))
