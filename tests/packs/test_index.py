"""The index gives what reading gives, as long as nothing changed, and never anything else."""

from __future__ import annotations

import json
import os
import shutil
import stat
import time
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from app.domain import KnownError, LateScenarios, Pack, listed, search_text
from app.packs import LoadedPack, export, index, load_pack, load_packs, loader
from app.packs.index import PackIndex
from tests.packs.making import NORTHWIND, PACK, SCENARIO, write_pack

BUNDLED = Path(__file__).resolve().parents[2] / "scenarios"


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The packs that were really read."""
    found: list[Path] = []
    really = loader.load_source

    def noting(source: object, path: Path, values: object) -> LoadedPack:
        found.append(path)
        return really(source, path, values)  # type: ignore[arg-type]

    monkeypatch.setattr(index, "load_source", noting)
    return found


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A pack of two scenarios in a folder of packs."""
    second = SCENARIO.replace("id: ", "id: second-", 1)
    return write_pack(tmp_path / "packs" / "own", {"a.yaml": SCENARIO, "b.yaml": second})


def load(pack: Path, folder: Path, values: dict[str, dict[str, str]] | None = None) -> LoadedPack:
    return PackIndex(folder).load(pack, values)


@pytest.mark.parametrize(
    "path",
    [*sorted(path.parent for path in BUNDLED.glob("*/pack.yaml")), NORTHWIND],
    ids=lambda path: path.name,
)
def test_a_pack_from_the_index_is_the_pack_that_is_read(path: Path, tmp_path: Path) -> None:
    read, first, later = load_pack(path), load(path, tmp_path / "i"), load(path, tmp_path / "i")
    assert read.pack is not None
    for indexed in (first, later):
        assert indexed.problems == read.problems
        assert isinstance(indexed.pack, Pack)
        for field in fields(Pack):
            mine, theirs = getattr(indexed.pack, field.name), getattr(read.pack, field.name)
            assert tuple(mine) == tuple(theirs) if field.name == "scenarios" else mine == theirs
        for place, scenario in enumerate(read.pack.scenarios):
            assert indexed.pack.listing.entry(place) == listed(scenario)
            assert indexed.pack.scenario(scenario.id) == scenario
        for stage in read.pack.process.stages:
            assert indexed.pack.in_stage(stage.id) == read.pack.in_stage(stage.id)
        for language in ("en", "en-GB", "nl", "nb", "fi"):
            texts = [search_text(scenario, language) for scenario in read.pack.scenarios]
            assert list(indexed.pack.listing.texts(language)) == texts


def test_nothing_is_read_again_and_no_scenario_is_opened(
    own: Path, tmp_path: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "_UNSURE_NS", 0)
    load(own, tmp_path / "i")
    reads.clear()
    monkeypatch.setattr(index, "opened", lambda *_: pytest.fail("a file of the pack was opened"))
    pack = load(own, tmp_path / "i").pack
    assert pack is not None
    assert len(pack.scenarios) == 2
    assert len(pack.listing.places_of("open")) == 2
    assert pack.listing.entry(0).title.get("en")
    assert reads == []


@pytest.mark.parametrize(
    "change",
    [
        lambda pack: (pack / "scenarios" / "a.yaml").write_text(SCENARIO.replace("id: ", "id: other-", 1)),
        lambda pack: (pack / "scenarios" / "c.yaml").write_text(SCENARIO.replace("id: ", "id: third-", 1)),
        lambda pack: (pack / "scenarios" / "a.yaml").unlink(),
        lambda pack: (pack / "scenarios" / "a.yaml").rename(pack / "scenarios" / "z.yaml"),
        lambda pack: (pack / "pack.yaml").write_text(PACK.replace("1.0.0", "1.0.1")),
        lambda pack: (pack / "stray.yaml").write_text("a: b\n"),
        lambda pack: (pack / "scenarios" / "sub").mkdir(),
    ],
    ids=["changed", "added", "removed", "renamed", "another version", "a stray file", "a folder"],
)
def test_a_change_is_read(change: Callable[[Path], object], own: Path, tmp_path: Path) -> None:
    load(own, tmp_path / "i")
    change(own)
    again, read = load(own, tmp_path / "i"), load_pack(own)
    assert again.pack is not None
    assert read.pack is not None
    assert tuple(again.pack.scenarios) == tuple(read.pack.scenarios)
    assert again.pack.version == read.pack.version
    assert again.problems == read.problems


def test_a_change_within_one_tick_of_the_clock_and_of_the_same_size_is_read(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What a coarse clock does: nothing that can be seen from outside tells the two apart.
    monkeypatch.setattr(
        "app.packs.stamp._line", lambda folder, name, status: f"{folder}{name}{status.st_size}"
    )
    load(own, tmp_path / "i")
    path = own / "scenarios" / "a.yaml"
    path.write_text(SCENARIO.replace("id: price", "id: prize"), encoding="utf-8")
    pack = load(own, tmp_path / "i").pack
    assert pack is not None
    assert pack.scenario("prize") is not None
    assert pack.scenario("price") is None


def test_what_was_looked_into_once_is_not_looked_into_again(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(own, tmp_path / "i")
    now = time.time_ns()
    monkeypatch.setattr("time.time_ns", lambda: now + 3_000_000_000)
    load(own, tmp_path / "i")
    monkeypatch.setattr(index, "opened", lambda *_: pytest.fail("a file of the pack was opened"))
    assert load(own, tmp_path / "i").pack is not None


def test_another_program_and_other_values_count_as_a_change(
    own: Path, tmp_path: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    (own / "pack.yaml").write_text(
        PACK + "variables:\n- id: product\n  name: Your product\n  default: the product\n"
    )
    path = own / "scenarios" / "a.yaml"
    path.write_text(SCENARIO.replace("title: ", "title: ${product} ", 1))
    loaded = load(own, tmp_path / "i")
    assert loaded.pack is not None
    filled = load(own, tmp_path / "i", {loaded.pack.id: {"product": "Kiwi"}})
    assert filled.pack is not None
    assert filled.pack.listing.entry(0).title.get("en").startswith("Kiwi")
    assert filled.pack.scenarios[0].title.get("en").startswith("Kiwi")
    assert filled.pack.variables[0].value == "Kiwi"
    assert any("kiwi" in text for text in filled.pack.listing.texts("en"))
    reads.clear()
    load(own, tmp_path / "i", {loaded.pack.id: {"product": "Kiwi"}, "another.pack": {"product": "Fig"}})
    assert reads == []
    monkeypatch.setattr(index, "rules", lambda: "another version")
    load(own, tmp_path / "i", {loaded.pack.id: {"product": "Kiwi"}})
    assert reads == [own]


def test_a_damaged_index_is_made_anew_wherever_the_damage_is(own: Path, tmp_path: Path) -> None:
    whole = load(own, tmp_path / "i")
    (file,) = (tmp_path / "i").iterdir()
    data = file.read_bytes()
    assert whole.pack is not None
    for place in range(0, len(data), max(1, len(data) // 40)):
        for damaged in (data[:place], data[:place] + bytes([data[place] ^ 0x15]) + data[place + 1 :]):
            file.write_bytes(damaged)
            again = load(own, tmp_path / "i")
            assert again.pack is not None
            assert [one.id for one in again.pack.scenarios] == [one.id for one in whole.pack.scenarios]
            assert list(again.pack.listing.texts("en")) == list(whole.pack.listing.texts("en"))
            assert again.problems == whole.problems


@pytest.mark.parametrize(
    "text", [b"", b"null\n", b"[]\n", b"{}\n", b"\xff\n", b"[" * 100_000, b'{"format": 2}\n']
)
def test_what_is_no_index_counts_as_none(text: bytes, own: Path, tmp_path: Path) -> None:
    load(own, tmp_path / "i")
    (file,) = (tmp_path / "i").iterdir()
    file.write_bytes(text)
    assert load(own, tmp_path / "i").pack is not None
    assert json.loads(file.read_bytes().partition(b"\n")[0])["format"] == 1


def test_only_its_owner_can_read_it(own: Path, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        load(own, tmp_path / "i")
    finally:
        os.umask(before)
    (file,) = (tmp_path / "i").iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_where_it_cannot_be_written_the_packs_are_there_all_the_same(own: Path, tmp_path: Path) -> None:
    (tmp_path / "i").write_text("a file in the place of the folder")
    (loaded,) = load_packs((own.parent,), index=tmp_path / "i")
    assert loaded.pack is not None
    assert len(loaded.pack.scenarios) == 2


def test_a_pack_without_use_and_one_file_are_kept_as_well(
    own: Path, tmp_path: Path, reads: list[Path]
) -> None:
    broken = write_pack(tmp_path / "packs" / "broken", {"a.yaml": SCENARIO}, b"id: [\n")
    exported = export(own, tmp_path / "packs" / "one.gofirst").path
    for path in (broken, exported):
        expected = load_pack(path)
        load(path, tmp_path / "i")
        again = load(path, tmp_path / "i")
        assert again.problems == expected.problems
        ids = [[one.id for one in pack.scenarios] if pack else None for pack in (again.pack, expected.pack)]
        assert ids[0] == ids[1]
    assert reads == [broken, exported]


def test_what_is_kept_of_a_pack_that_went_is_removed(own: Path, tmp_path: Path) -> None:
    made = write_pack(tmp_path / "other", {"a.yaml": SCENARIO}, PACK.replace("id: ", "id: other.", 1))
    other = made.rename(own.parent / "other")
    load_packs((own.parent,), index=tmp_path / "i")
    assert len(list((tmp_path / "i").iterdir())) == 2
    shutil.rmtree(other)
    load_packs((own.parent,), index=tmp_path / "i")
    assert len(list((tmp_path / "i").iterdir())) == 1


def test_a_scenario_whose_file_has_gone_meanwhile_is_not_there(own: Path, tmp_path: Path) -> None:
    pack = load(own, tmp_path / "i").pack
    assert pack is not None
    (own / "scenarios" / "a.yaml").unlink()
    gone, kept = pack.listing.entry(0), pack.listing.entry(1)
    assert pack.scenario(gone.id) is None
    assert [one.id for one in pack.scenarios] == [kept.id]
    with pytest.raises(KnownError, match="scenario_not_found"):
        pack.scenarios[0]
    assert pack.scenario("never-there") is None


def test_scenarios_that_were_read_are_listed_alike() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    late = pack.listing
    assert isinstance(late, LateScenarios)
    assert tuple(late) == tuple(pack.scenarios)
    assert late == pack.scenarios
    assert [late.entry(place) for place in range(len(late))] == [listed(one) for one in pack.scenarios]
    assert LateScenarios.of(late) is late
    assert late[-1] == pack.scenarios[-1]
    assert list(late[:1]) == list(pack.scenarios[:1])
