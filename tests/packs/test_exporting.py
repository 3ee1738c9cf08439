"""A pack as one file: whole, the same bytes each time, and equal to its folder."""

from __future__ import annotations

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from app.domain import KnownError
from app.packs import PackStore, diff_packs, export, load_pack, start_pack
from tests.packs.making import NORTHWIND, SCENARIO
from tests.packs.shelves import add, contents, look, pack_folder


def test_the_same_pack_gives_the_same_bytes_wherever_and_whenever_it_lies(tmp_path: Path) -> None:
    first = export(pack_folder(tmp_path / "a"), tmp_path / "a.gofirst")
    other = pack_folder(tmp_path / "b" / "c")
    for path in other.rglob("*"):
        os.utime(path, (1, 10**9))
        path.chmod(0o755)
    second = export(other, tmp_path / "b.gofirst")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.sha256 == hashlib.sha256(first.path.read_bytes()).hexdigest()


def test_what_comes_in_again_is_what_went_out(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    made = export(NORTHWIND, tmp_path)
    assert made.path.name == "northwind.saas-core-2.1.0.gofirst"
    entry = add(store, made.path)
    names = contents(NORTHWIND)
    assert contents(store.path(entry)) == names | {"MANIFEST.json"}
    for name in names:
        assert (store.path(entry) / name).read_bytes() == (NORTHWIND / name).read_bytes()
    assert (store.folder / "originals" / f"{entry.original}.gofirst").read_bytes() == made.path.read_bytes()
    assert look(store, NORTHWIND).changes.relation == "same", "packed or not, it is the same content"


def test_a_pack_with_errors_is_not_exported_and_what_was_there_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.gofirst"
    target.write_bytes(b"before")
    with pytest.raises(KnownError, match="pack_has_errors"):
        export(pack_folder(tmp_path / "a", SCENARIO.replace("stage: open", "stage: x")), target)
    assert target.read_bytes() == b"before"
    assert {path.name for path in tmp_path.iterdir()} == {"a", "a.gofirst"}


def test_silence_is_not_taken_for_a_bomb(tmp_path: Path) -> None:
    wav = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(3_000_000)
    made = export(pack_folder(tmp_path / "a", more=[("audio/a.wav", wav)]), tmp_path)
    assert load_pack(made.path).pack is not None


def test_local_edits_go_along(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    entry = add(store, pack_folder(tmp_path / "a"))
    store.overlays.save(
        "test.pack", "price", SCENARIO.replace("For dyrt", "Mitt").encode(), SCENARIO.encode()
    )
    made = export(store.path(entry), tmp_path, store.overlays.folder("test.pack"))
    pack = load_pack(made.path).pack
    assert pack is not None
    assert pack.scenarios[0].title.get("nb") == "Mitt"
    with zipfile.ZipFile(made.path) as archive:
        assert archive.namelist().count("MANIFEST.json") == 1


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_a_new_pack_has_no_problem(tmp_path: Path, language: str) -> None:
    folder = start_pack(tmp_path / "Mitt første", name="Nei: takk #1", language=language)
    loaded = load_pack(folder)
    assert loaded.problems == ()
    assert loaded.pack is not None
    assert (loaded.pack.id, loaded.pack.name.get(language)) == ("our-team.mitt-f-rste", "Nei: takk #1")
    with pytest.raises(KnownError, match="folder_not_empty"):
        start_pack(folder)


def test_a_difference_is_told_by_scenario_line_and_key_point(tmp_path: Path) -> None:
    old = load_pack(pack_folder(tmp_path / "a")).pack
    changed = SCENARIO.replace("id: acknowledge", "id: other").replace("Andre samtale", "Tredje samtale")
    new = load_pack(pack_folder(tmp_path / "b", changed, "2.0.0")).pack
    assert old is not None
    assert new is not None
    (scenario,) = diff_packs(old, new).changed
    assert scenario.parts == ("situation",)
    (line,) = scenario.lines_changed
    assert (line.id, line.added, line.removed) == ("reframe", ("other",), ("acknowledge",))
    assert diff_packs(old, old).is_empty
