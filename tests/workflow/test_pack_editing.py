from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from app.domain import KnownError
from app.packs import load_pack, read_document
from app.workflow import (
    Opened,
    PackEditing,
    Services,
    copy_scenario,
    drafts,
    file_in,
    remove_scenario,
    restore_scenario,
)
from tests.workflow.making import DATA

NORTHWIND = DATA / "packs" / "northwind"


@pytest.fixture
def editing(services: Services) -> PackEditing:
    return PackEditing(services)


@pytest.fixture
def folder(editing: PackEditing) -> Path:
    return editing.new_pack("Our scenarios", "en")


def written(editing: PackEditing, folder: Path, title: str = "Price") -> Opened:
    """A whole scenario that was not saved."""
    opened = editing.new_scenario(folder)
    scenario = opened.scenario.put(("id",), title.lower()).put(("title",), title)
    for way, text in (
        (("situation",), "Second call."),
        (("buyer", "name"), "Anna"),
        (("buyer", "role"), "Head of Service"),
        (("issue", "text"), "The price"),
        (("lines", 0, "text"), "That is fair to raise."),
    ):
        scenario = scenario.put(way, text)
    point: dict[str, Any] = {
        "id": "fair",
        "text": "fair to raise",
        "accept": ["I appreciate that you mention the price"],
    }
    return with_scenario(opened, scenario.add(("lines", 0, "key_points"), point))


def with_scenario(opened: Opened, scenario: object) -> Opened:
    from dataclasses import replace

    return replace(opened, scenario=scenario)  # type: ignore[arg-type]


def test_a_new_pack_is_sound_and_has_the_stages_of_an_installed_one(folder: Path, services: Services) -> None:
    loaded = load_pack(folder)
    assert {problem.code for problem in loaded.problems} == {"no_scenarios"}
    assert loaded.pack is not None
    assert loaded.pack.id == "team.our-scenarios"
    first = next(pack for pack in services.packs() if pack.id != loaded.pack.id)
    assert [one.id for one in loaded.pack.process.stages] == [one.id for one in first.process.stages]


def test_only_folders_under_names_of_their_own_are_changed(
    editing: PackEditing, folder: Path, services: Services
) -> None:
    shutil.copytree(NORTHWIND, services.paths.packs / ("ab" * 32))
    services.forget_packs()
    own = {one.pack.folder.name for one in editing.own_packs() if one.pack is not None}
    assert own == {"known-sentences", "our-scenarios"}
    assert not editing.is_own(services.paths.bundled_packs / "b2b-core")


def test_saving_names_the_file_after_the_id_and_lets_go_of_the_draft(
    editing: PackEditing, folder: Path, services: Services
) -> None:
    opened = written(editing, folder)
    editing.keep(opened)
    assert [draft.title for draft in drafts(services.paths)] == ["Price"]
    saved = editing.save(opened)
    assert saved.file == "scenarios/price.yaml"
    assert not saved.is_new
    assert drafts(services.paths) == ()
    assert load_pack(folder).problems == ()
    assert any(pack.scenario("price") for pack in services.packs())


def test_an_id_that_is_taken_gets_a_number(editing: PackEditing, folder: Path) -> None:
    editing.save(written(editing, folder))
    second = editing.save(written(editing, folder))
    assert second.file == "scenarios/price-2.yaml"
    assert load_pack(folder).problems == ()


def test_a_draft_comes_back_with_both_files(editing: PackEditing, folder: Path) -> None:
    from dataclasses import replace

    opened = editing.save(written(editing, folder))
    changed = replace(
        opened, scenario=opened.scenario.put(("title",), "Other"), pack=opened.pack.put(("name",), "Ours")
    )
    editing.keep(changed)
    again = editing.open(folder, opened.file)
    assert again.draft is not None
    assert again.scenario.word(("title",)) == "Other"
    assert again.pack.word(("name",)) == "Ours"
    assert editing.open(folder, opened.file, with_draft=False).scenario.word(("title",)) == "Price"
    editing.keep(opened)
    assert editing.open(folder, opened.file).draft is None


@pytest.mark.parametrize("data", [b"", b"{", b'{"format": 2}', b"[]", b'{"format": 1, "texts": 3}'])
def test_a_damaged_draft_is_left_alone(
    editing: PackEditing, folder: Path, services: Services, data: bytes
) -> None:
    editing.keep(written(editing, folder))
    [file] = services.paths.drafts.glob("*.json")
    file.write_bytes(data)
    assert drafts(services.paths) == ()
    assert file.read_bytes() == data


def test_a_file_that_changed_is_not_overwritten(
    editing: PackEditing, folder: Path, services: Services
) -> None:
    opened = editing.save(written(editing, folder))
    file = folder / opened.file
    file.write_bytes(file.read_bytes() + b"# theirs\n")
    mine = with_scenario(opened, opened.scenario.put(("title",), "Mine"))
    with pytest.raises(KnownError, match="edit_changed_elsewhere"):
        editing.save(mine)
    editing.save(mine, over_others=True)
    assert b"Mine" in file.read_bytes()
    [theirs] = services.paths.drafts.glob("*.others")
    assert theirs.read_bytes().endswith(b"# theirs\n")


def test_problems_are_those_of_the_loader_and_say_where(editing: PackEditing, folder: Path) -> None:
    opened = editing.new_scenario(folder)
    found = {way: problem.code for way, problem in editing.check(opened).problems}
    assert found[("title",)] == "missing_key"
    assert found[("lines", 0, "key_points")] == "missing_key"
    whole = editing.check(written(editing, folder))
    assert whole.problems == ()
    assert whole.scenario is not None
    thin = written(editing, folder)
    thin = with_scenario(thin, thin.scenario.put(("lines", 0, "key_points", 0, "accept"), ["is it"]))
    ways = {problem.code: way for way, problem in editing.check(thin).problems}
    assert ways["thin_phrasing"] == ("lines", 0, "key_points", 0, "accept")
    assert not (folder / opened.file).exists()


def test_a_copy_brings_along_what_it_points_at(
    editing: PackEditing, folder: Path, services: Services
) -> None:
    northwind = load_pack(NORTHWIND).pack
    assert northwind is not None
    file = copy_scenario(services, NORTHWIND, file_in(northwind, "price-too-high"), folder)
    loaded = load_pack(folder)
    assert loaded.pack is not None
    assert loaded.pack.scenario("price-too-high") is not None
    codes = {problem.code for problem in loaded.problems}
    assert not codes & {"unknown_stage", "unknown_qualification", "unknown_rubric"}
    before, after = (
        read_document(place, name)[0]
        for place, name in ((NORTHWIND, file_in(northwind, "price-too-high")), (folder, file))
    )
    assert before.text == after.text


def test_a_copy_into_a_pack_of_another_language_says_what_language_it_is(
    editing: PackEditing, services: Services
) -> None:
    ours = editing.new_pack("Onze", "nl")
    northwind = load_pack(NORTHWIND).pack
    assert northwind is not None
    file = copy_scenario(services, NORTHWIND, file_in(northwind, "price-too-high"), ours)
    copied = read_document(ours, file)[0]
    assert copied.get(("buyer", "name")) == {"en": northwind.scenarios[0].buyer.name.get("en")}
    loaded = load_pack(ours)
    assert loaded.pack is not None
    assert loaded.pack.scenarios[0].buyer.name.get("en") == northwind.scenarios[0].buyer.name.get("en")


def test_a_removed_scenario_can_be_put_back(editing: PackEditing, folder: Path, services: Services) -> None:
    opened = editing.save(written(editing, folder))
    data = (folder / opened.file).read_bytes()
    waiting = remove_scenario(services, folder, opened.file)
    assert waiting is not None
    assert not (folder / opened.file).exists()
    restore_scenario(services, waiting, folder, opened.file)
    assert (folder / opened.file).read_bytes() == data


def test_what_cannot_be_read_is_not_opened(editing: PackEditing, folder: Path) -> None:
    opened = editing.save(written(editing, folder))
    (folder / opened.file).write_bytes(b"a: *b\n")
    with pytest.raises(KnownError, match="edit_unreadable"):
        editing.open(folder, opened.file)
    with pytest.raises(KnownError, match="edit_gone"):
        editing.open(folder, "scenarios/nothing.yaml")
