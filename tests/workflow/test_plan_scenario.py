"""The practice scenario that is made from a call plan."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.config import Paths, find_paths
from app.domain import (
    Attendee,
    Channel,
    KeyPointKind,
    KnownError,
    LineRef,
    Objection,
    Pack,
    Severity,
)
from app.packs import load_pack
from app.workflow import (
    PackEditing,
    PackPlace,
    ScenarioState,
    Services,
    ShelfPack,
    find_line,
    look_at_scenario,
    make_scenario,
    new_plan,
    remove_scenario,
    suggest,
    take_scenario_back,
    takes_of_plan,
    thin_phrasing_problems,
    update_scenario,
)
from app.workflow.shelf_packs import read_shelf_packs
from tests.workflow.making import take_of
from tests.workflow.planning import ANSWER, CORE, WORDS, a_plan, kept


def pack_of(services: Services, ref: LineRef) -> Pack:
    """The pack of a line as `pack check` reads it: without any problem."""
    folder = next(one.folder for one in services.packs() if one.id == ref.pack)
    loaded = load_pack(folder)
    assert loaded.problems == ()
    assert loaded.pack is not None
    return loaded.pack


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """One for all tests: reading what comes with the program for the first time takes longest."""
    services = Services(find_paths(tmp_path_factory.mktemp("plans") / "profile"))
    yield services
    services.close()


@pytest.fixture
def bare(profile: Services) -> Iterator[Services]:
    """Nobody has written a pack here."""
    yield profile
    for folder in (profile.paths.packs, profile.paths.drafts):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    profile.forget_packs()


def test_a_plan_becomes_a_sound_scenario_in_a_pack_that_is_made_for_it(bare: Services) -> None:
    plan = a_plan()
    written = make_scenario(bare, plan, WORDS)
    assert str(written.line) == "team.my-calls/call-bakker-bv-agree-on-a-pilot-in-two-depots/answer-1"
    pack = pack_of(bare, written.line)
    scenario = pack.scenario(written.line.scenario)
    assert scenario is not None
    assert pack.name.get("en") == "My calls"
    assert scenario.title.get("en") == "Bakker BV: Agree on a pilot in two depots."
    assert scenario.stage == "objections"
    assert scenario.channel is Channel.VIDEO
    assert (scenario.buyer.name.get("en"), scenario.buyer.role.get("en")) == (
        "Anna Bakker",
        "Head of Service",
    )
    line = scenario.lines[0]
    assert line.text.get("en") == ANSWER
    assert line.cue is not None
    assert line.cue.get("en") == "You are too expensive."
    # The first sentence alone has too few words of its own to be found again in what was said.
    assert [(one.kind, one.accept.get("en")) for one in line.key_points] == [
        (KeyPointKind.ASK, ("That is fair to raise. What does one missed visit cost you today?",)),
        (KeyPointKind.SAY, ("Let us add it up on Thursday.",)),
    ]
    assert thin_phrasing_problems(pack) == ()
    assert scenario.line("aim") is not None
    assert [one.text.get("en") for one in scenario.questions] == ["What does one missed visit cost you?"]
    assert scenario.commitment is not None
    assert scenario.commitment.text.get("en") == "A pilot from the first of March"
    assert "budget" in scenario.qualify
    assert "Their union's view" in [text.get("en") for _, text in scenario.goals]
    assert find_line(bare.packs(), written.line) is not None


def test_a_commitment_that_was_clicked_in_keeps_its_kind(bare: Services) -> None:
    taken = suggest(bare, a_plan()).commitments[0]
    line = make_scenario(bare, a_plan(commitment=taken), WORDS).line
    scenario = pack_of(bare, line).scenario(line.scenario)
    core = next(one for one in bare.packs() if one.id == CORE)
    kinds = {one.commitment.text.get("en"): one.commitment.kind for one in core.scenarios if one.commitment}
    assert scenario is not None
    assert scenario.commitment is not None
    assert scenario.commitment.kind is kinds[taken]


def test_an_own_pack_of_another_process_gets_the_stage_and_keeps_its_language(services: Services) -> None:
    plan = a_plan(language="nl")
    written = make_scenario(services, plan, WORDS)
    assert written.line.pack == "tests.known-sentences"
    loaded = load_pack(services.paths.packs / "known-sentences")
    # The pack says that it is complete in three languages; a plan is in one.
    assert {one.code for one in loaded.problems} == {"missing_language"}
    assert loaded.pack is not None
    pack = loaded.pack
    assert pack.process.stage("objections") is not None
    scenario = pack.scenario(written.line.scenario)
    assert scenario is not None
    assert scenario.lines[0].text.has("nl")
    assert not scenario.lines[0].text.has("en")


ODD = (
    "a/b\\c: ../../x ${product}\n\x00\x07- 'key': \"&*!|>%@`#",
    "x" * 30_000,
    "🎉👩‍👩‍👧\u202e\ud800",
)


def test_any_customer_is_a_sound_title(bare: Services) -> None:
    plans = [a_plan(customer=odd, people=(Attendee(odd, odd),), questions=(odd,)) for odd in ODD]
    lines = [make_scenario(bare, plan, WORDS).line for plan in plans]
    scenarios = pack_of(bare, lines[0]).scenarios
    assert len(scenarios) == len(ODD)
    assert max(len(one.title.get("en")) for one in scenarios) <= 90


def test_without_any_pack_one_is_made_with_a_process_of_its_own(
    bare: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = read_shelf_packs

    def without_bundled(paths: Paths, *rest: Any, **more: Any) -> tuple[ShelfPack, ...]:
        found = read(paths, *rest, **more)
        return tuple(one for one in found if one.place is not PackPlace.BUNDLED)

    monkeypatch.setattr("app.workflow.shelf_packs.read_shelf_packs", without_bundled)
    bare.forget_packs()
    plan = a_plan(aim="...", objections=(Objection("?", "…"),))
    line = make_scenario(bare, plan, WORDS).line
    assert [one.id for one in bare.packs()] == ["team.my-calls"]
    loaded = load_pack(bare.packs()[0].folder)
    assert {one.severity for one in loaded.problems} == {Severity.WARNING}
    assert find_line(bare.packs(), line) is not None


def test_two_plans_for_one_customer_are_two_scenarios(bare: Services) -> None:
    first, second = (make_scenario(bare, a_plan(), WORDS) for _ in range(2))
    assert first.line.scenario != second.line.scenario
    assert len(pack_of(bare, first.line).scenarios) == 2


def test_only_customer_and_aim_are_needed_and_both_are(bare: Services) -> None:
    least = replace(new_plan("nl"), customer="Bakker", aim="Een proef")
    line = make_scenario(bare, least, WORDS).line
    assert line.line == "aim"
    place = find_line(bare.packs(), line)
    assert place is not None
    assert place.cue("nl") == WORDS.opening
    pack_of(bare, line)
    for plan in (replace(least, customer=" \n"), replace(least, aim="\x00")):
        with pytest.raises(KnownError) as caught:
            make_scenario(bare, plan, WORDS)
        assert caught.value.code == "plan_incomplete"


def test_the_same_scenario_is_found_again_and_follows_the_plan(bare: Services) -> None:
    plan = a_plan()
    plan = kept(plan, make_scenario(bare, plan, WORDS))
    assert look_at_scenario(bare, plan).state is ScenarioState.CURRENT
    plan = replace(plan, will_ask="What did you learn?", fallback="Nothing")
    assert look_at_scenario(bare, plan).state is ScenarioState.CURRENT
    plan = replace(plan, questions=("Who decides?",))
    assert look_at_scenario(bare, plan).state is ScenarioState.OUTDATED
    again = update_scenario(bare, plan, WORDS)
    assert again.line == plan.line
    scenario = pack_of(bare, again.line).scenario(again.line.scenario)
    assert scenario is not None
    assert [one.text.get("en") for one in scenario.questions] == ["Who decides?"]
    assert look_at_scenario(bare, kept(plan, again)).state is ScenarioState.CURRENT


@pytest.mark.parametrize("is_saved", [True, False])
def test_what_a_person_changed_in_it_comes_back(bare: Services, is_saved: bool) -> None:
    plan = a_plan()
    plan = kept(plan, make_scenario(bare, plan, WORDS))
    ref, editing = plan.line, PackEditing(bare)
    assert ref is not None
    folder = next(one.folder for one in bare.packs() if one.id == ref.pack)
    file = f"scenarios/{ref.scenario}.yaml"
    opened = editing.open(folder, file)
    mine = replace(opened, scenario=opened.scenario.put(("situation",), "My own words."))
    editing.save(mine) if is_saved else editing.keep(mine)
    assert look_at_scenario(bare, plan).state is ScenarioState.CURRENT
    plan = replace(plan, questions=("Who decides?",))
    assert look_at_scenario(bare, plan).state is ScenarioState.EDITED
    again = update_scenario(bare, plan, WORDS)
    assert "My own words." not in editing.open(folder, file).scenario.text
    assert again.before is not None
    take_scenario_back(bare, again.before)
    assert editing.open(folder, file).scenario.text == mine.scenario.text
    assert (editing.open(folder, file).draft is None) is is_saved


def test_one_that_was_deleted_comes_back_under_its_id_so_its_takes_are_found(bare: Services) -> None:
    plan = a_plan()
    plan = kept(plan, make_scenario(bare, plan, WORDS))
    assert plan.line is not None
    take = take_of(bare, ref=plan.line)
    folder = next(one.folder for one in bare.packs() if one.id == plan.line.pack)
    remove_scenario(bare, folder, f"scenarios/{plan.line.scenario}.yaml")
    found = look_at_scenario(bare, plan)
    assert (found.state, found.was_made) == (ScenarioState.NONE, True)
    again = make_scenario(bare, plan, WORDS)
    assert again.line == plan.line
    assert [one.id for one in takes_of_plan(bare, kept(plan, again))] == [take.id]


def test_a_full_disk_says_so_and_leaves_the_packs_as_they_were(
    bare: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: Path, _data: bytes) -> None:
        raise KnownError("disk_full", file=str(file))

    before = sorted(bare.paths.packs.rglob("*"))
    monkeypatch.setattr("app.workflow.pack_editing.atomic_write", full)
    with pytest.raises(KnownError) as caught:
        make_scenario(bare, a_plan(), WORDS)
    assert caught.value.code == "disk_full"
    assert [one for one in sorted(bare.paths.packs.rglob("*")) if one.is_file()] == [
        one for one in before if one.is_file()
    ]
