"""Scenarios are found by stage and by words among all packs, and the next line leads from one to another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import LineRef, Pack
from app.packs import load_packs
from app.workflow import ScenarioFinder, Services, find_line, neighbour_of
from benchmarks.scenarios import write_packs


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Pack, ...]:
    """Two packs of 500 and 100 scenarios."""
    folder = tmp_path_factory.mktemp("many")
    write_packs(folder / "packs", 600)
    loaded = load_packs((folder / "packs",), index=folder / "index")
    return tuple(one.pack for one in loaded if one.pack is not None)


def ids(finder: ScenarioFinder, stage: str, words: str) -> set[str]:
    return {finder.at(spot).key for spot in finder.find(stage, words, "en")}


TYPED = ("b", "bu", "bud", "budg", "budge", "budget", "budge", "bud", "", "u", "ud", "udg", "", "zz", "bud")


def test_words_are_found_however_they_were_typed(packs: tuple[Pack, ...]) -> None:
    everything = [
        (f"{pack.id}/{listed.id}", listed.stage, text)
        for pack in packs
        for place, text in enumerate(pack.listing.texts("en"))
        for listed in (pack.listing.entry(place),)
    ]
    for stage in ("", packs[0].process.stages[0].id):
        finder = ScenarioFinder(packs)
        for words in TYPED:
            held = {key for key, of_stage, text in everything if words in text and stage in ("", of_stage)}
            assert ids(finder, stage, words) == held
            assert held or words == "zz" or stage


def test_case_and_spaces_make_no_difference(packs: tuple[Pack, ...]) -> None:
    finder = ScenarioFinder(packs)
    assert finder.find("", "  BUDGET ", "en") == finder.find("", "budget", "en") != []


def test_many_searches_keep_little(packs: tuple[Pack, ...]) -> None:
    finder = ScenarioFinder(packs)
    for number in range(300):
        finder.find("", f"no {number}", "en")
    assert len(finder._kept) <= 50


def test_stages_are_counted_over_all_packs(packs: tuple[Pack, ...]) -> None:
    finder = ScenarioFinder(packs)
    counts = [finder.count(stage.id) for stage in finder.stages()]
    assert sum(counts) == 600
    assert len(finder.find(finder.stages()[1].id, "", "en")) == counts[1]


def test_the_next_line_leads_through_all_packs_and_back(packs: tuple[Pack, ...]) -> None:
    few = tuple(packs)
    everything = [
        LineRef(pack.id, found.entry.id, line)
        for finder in (ScenarioFinder(few),)
        for spot in finder.find("", "", "en")
        for found in (finder.at(spot),)
        for pack in (found.pack,)
        for line in found.entry.lines
    ]
    for index in (0, 1, 2, len(everything) // 2, len(everything) - 2, len(everything) - 1):
        after = everything[index + 1] if index + 1 < len(everything) else None
        before = everything[index - 1] if index else None
        assert neighbour_of(few, everything[index], 1) == after
        assert neighbour_of(few, everything[index], -1) == before
    assert neighbour_of(few, LineRef("no", "such", "line"), 1) == everything[0]
    assert neighbour_of((), everything[0], 1) is None
    assert find_line(few, everything[3]) is not None


@pytest.fixture
def services(tmp_path: Path) -> Services:
    write_packs(tmp_path / "library" / "packs", 3)
    return Services(find_paths(tmp_path))


def names(services: Services) -> list[str]:
    return [scenario.id for pack in services.packs() for scenario in pack.scenarios if pack.id == "bench-0"]


def test_what_was_changed_in_its_place_is_noticed_after_the_start(services: Services, tmp_path: Path) -> None:
    services.loaded_packs()
    services.forget_packs()
    file = next((tmp_path / "library" / "packs").rglob("00001.yaml"))
    file.write_text(file.read_text(encoding="utf-8").replace("scenario-1", "another-1"), encoding="utf-8")
    quick = [one.id for one in services.packs_at_start()]
    assert "bench-0" in quick
    assert services.check_packs()
    assert "another-1" in names(services)
    assert not services.check_packs()


def test_a_check_of_unchanged_packs_leaves_them_as_they_are(services: Services) -> None:
    services.loaded_packs()
    services.forget_packs()
    before = services.packs_at_start()
    assert not services.check_packs()
    assert all(one is other for one, other in zip(services.packs(), before, strict=True))


def test_a_file_that_was_added_removed_or_replaced_is_seen_at_the_start(
    services: Services, tmp_path: Path
) -> None:
    services.loaded_packs()
    folder = tmp_path / "library" / "packs" / "pack-000" / "scenarios"
    text = (folder / "00000.yaml").read_text(encoding="utf-8")
    (folder / "new.yaml").write_text(text.replace("scenario-0", "added"), encoding="utf-8")
    (folder / "00001.yaml").unlink()
    (folder / ".tmp").write_text(text.replace("scenario-0", "replaced"), encoding="utf-8")
    os.replace(folder / ".tmp", folder / "00000.yaml")
    services.forget_packs()
    services.packs_at_start()
    assert sorted(names(services)) == ["added", "replaced", "scenario-2"]
