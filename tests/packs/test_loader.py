"""Finding packs, and using what could be read of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain import KnownError, Severity
from app.packs import load_pack, load_packs, load_scenario_file
from app.packs.sources import FolderSource
from tests.packs.making import NORTHWIND, PACK, SCENARIO, copy_of_northwind, found, write_pack

needs_links = pytest.mark.skipif(
    sys.platform == "win32", reason="links need a right that users lack on Windows"
)


def test_importing_the_door_imports_nothing_costly() -> None:
    program = (
        "import sys, app.packs\n"
        "costly = {'pydantic', 'yaml', 'zipfile', 'numpy', 'jsonschema', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(str(costly) if costly else 0)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("name", ["absent", "absent.gofirst", "a\0b", "x" * 5000])
def test_a_path_with_nothing_there_is_a_known_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        load_pack(tmp_path / name)
    assert caught.value.code == "pack_not_found"
    with pytest.raises(KnownError) as caught:
        load_scenario_file(tmp_path / name)
    assert caught.value.code == "scenario_not_found"


def test_a_folder_is_no_scenario_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        load_scenario_file(tmp_path)
    assert caught.value.code == "scenario_not_found"


def test_a_folder_without_pack_yaml_is_said_to_lack_it(tmp_path: Path) -> None:
    loaded = load_pack(tmp_path)
    assert loaded.pack is None
    assert [(p.code, p.file) for p in loaded.problems] == [("pack_yaml_missing", tmp_path / "pack.yaml")]


def test_a_file_of_another_kind_is_not_a_pack(tmp_path: Path) -> None:
    file = tmp_path / "notes.docx"
    file.write_bytes(b"PK")
    assert found(load_pack(file)) == [("not_a_pack", None)]


def test_one_broken_scenario_does_not_lose_the_others(tmp_path: Path) -> None:
    good = SCENARIO.replace("id: price", "id: delay")
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": "title: 'Hei", "b.yaml": good, "c.yaml": "- x"}))
    assert loaded.pack is not None
    assert [scenario.id for scenario in loaded.pack.scenarios] == ["delay"]
    assert [(p.file.name, p.code) for p in loaded.problems] == [
        ("a.yaml", "yaml_quote"),
        ("c.yaml", "not_a_map"),
    ]


def test_a_broken_part_does_not_lose_what_can_do_without_it(tmp_path: Path) -> None:
    text = SCENARIO.replace("stage: open", "stage: open\ndifficulty: 9\ntags: [ok, {a: b}]\nextra: 1") + (
        "      - id: Bad\n        text: noe\n"
    )
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": text}))
    assert [code for code, _ in found(loaded)] == [
        "number_out_of_range",
        "not_a_text",
        "unknown_key",
        "bad_id",
    ]
    assert loaded.pack is not None
    scenario = loaded.pack.scenarios[0]
    assert (scenario.difficulty, scenario.tags) == (1, ("ok",))
    assert [point.id for point in scenario.lines[0].key_points] == ["acknowledge"]


def test_a_scenario_whose_only_line_is_broken_is_not_used(tmp_path: Path) -> None:
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": SCENARIO.replace("id: acknowledge", "id: A B")}))
    assert found(loaded) == [("bad_id", 16)]
    assert loaded.pack is not None
    assert loaded.pack.scenarios == ()


def test_a_file_of_doubtful_meaning_is_checked_and_not_used(tmp_path: Path) -> None:
    text = SCENARIO.replace("stage: open", "stage: open\nstage: close\ndifficulty: 9")
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": text}))
    assert found(loaded) == [("yaml_duplicate_key", 5), ("number_out_of_range", 6)]
    assert loaded.pack is not None
    assert loaded.pack.scenarios == ()


def test_a_broken_pack_yaml_still_has_its_scenarios_checked(tmp_path: Path) -> None:
    broken = PACK.replace("name: A pack", "name: 'A pack")
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": SCENARIO.replace("id: price", "id: Price")}, broken))
    assert loaded.pack is None
    assert [(p.file.name, p.code) for p in loaded.problems] == [
        ("pack.yaml", "yaml_quote"),
        ("a.yaml", "bad_id"),
    ]


def test_a_scenario_of_a_newer_format_says_that_and_nothing_else(tmp_path: Path) -> None:
    newer = SCENARIO.replace("schema: 1", "schema: 2").replace("title:", "heading:")
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": newer, "b.yaml": SCENARIO}))
    assert [(p.file.name, p.code, p.line, p.facts) for p in loaded.problems] == [
        ("a.yaml", "pack_newer", 1, {"found": 2, "supported": 1})
    ]
    assert loaded.pack is not None
    assert len(loaded.pack.scenarios) == 1


def test_a_pack_of_a_newer_format_says_that_and_nothing_else(tmp_path: Path) -> None:
    pack = PACK.replace("schema: 1", "schema: 12").replace("license:", "terms:")
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": "nonsense"}, pack))
    assert loaded.pack is None
    assert found(loaded) == [("pack_newer", 1)]


def test_scenarios_come_in_the_order_of_the_stages_and_then_of_their_files(tmp_path: Path) -> None:
    def one(name: str, stage: str) -> str:
        return SCENARIO.replace("id: price", f"id: {name}").replace("stage: open", f"stage: {stage}")

    files = {"1.yaml": one("a", "close"), "2.yml": one("b", "open"), "3.yaml": one("c", "open")}
    pack = load_pack(write_pack(tmp_path, files)).pack
    assert pack is not None
    assert [scenario.id for scenario in pack.scenarios] == ["b", "c", "a"]


def test_of_two_scenarios_with_one_id_the_first_is_used(tmp_path: Path) -> None:
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": SCENARIO, "b.yaml": SCENARIO}))
    assert [(p.file.name, p.code, p.line, p.facts) for p in loaded.problems] == [
        ("b.yaml", "duplicate_scenario", 2, {"id": "price", "other": "scenarios/a.yaml"})
    ]
    assert loaded.pack is not None
    assert len(loaded.pack.scenarios) == 1


def test_of_two_lines_with_one_id_the_first_is_used(tmp_path: Path) -> None:
    line = SCENARIO[SCENARIO.index("  - id: reframe") :]
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": SCENARIO + line.replace("helt greit å", "noe")}))
    assert found(loaded) == [("duplicate_id", 19)]
    assert loaded.pack is not None
    assert [line.text.get("nb") for line in loaded.pack.scenarios[0].lines] == ["Det er helt greit å ta opp"]


def test_a_scenario_beside_pack_yaml_is_a_warning(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {})
    (pack / "price.yaml").write_text(SCENARIO, encoding="utf-8")
    loaded = load_pack(pack)
    assert {(p.file.name, p.code, p.severity) for p in loaded.problems} == {
        ("price.yaml", "stray_yaml", Severity.WARNING),
        ("pack.yaml", "no_scenarios", Severity.WARNING),
    }


def test_scenarios_in_folders_are_found_and_hidden_files_are_not(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, {})
    (pack / "scenarios" / "close").mkdir()
    (pack / "scenarios" / "close" / "a.yaml").write_text(SCENARIO, encoding="utf-8")
    (pack / "scenarios" / "._a.yaml").write_bytes(b"\0\5\x16\7")
    (pack / "scenarios" / "notes.txt").write_bytes(b"\xff")
    (pack / ".git").mkdir()
    (pack / ".git" / "b.yaml").write_bytes(b"\xff")
    loaded = load_pack(pack)
    assert found(loaded) == []
    assert loaded.pack is not None
    assert len(loaded.pack.scenarios) == 1


@needs_links
def test_links_are_refused_wherever_they_lead(tmp_path: Path) -> None:
    pack = copy_of_northwind(tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.yaml").write_text(SCENARIO, encoding="utf-8")
    (pack / "scenarios" / "linked.yaml").symlink_to(outside / "secret.yaml")
    (pack / "scenarios" / "folder").symlink_to(outside)
    (pack / "audio" / "lars" / "nl" / "reframe.flac").unlink()
    (pack / "audio" / "lars" / "nl" / "reframe.flac").symlink_to(
        pack / "audio" / "anneke" / "en" / "reframe.flac"
    )
    os.mkfifo(pack / "scenarios" / "pipe.yaml")
    loaded = load_pack(pack)
    refused = {(str(p.facts["name"]), p.line) for p in loaded.problems if p.code == "not_a_plain_file"}
    assert refused == {
        ("scenarios/linked.yaml", None),
        ("scenarios/folder", None),
        ("scenarios/pipe.yaml", None),
        ("audio/lars/nl/reframe.flac", 65),
    }
    assert loaded.pack is not None
    assert [scenario.id for scenario in loaded.pack.scenarios] == ["price-too-high"]
    assert [model.language for model in loaded.pack.scenarios[0].lines[0].models] == ["en"]


@needs_links
def test_a_pack_yaml_that_is_a_link_is_refused(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    (pack / "pack.yaml").rename(tmp_path / "pack.yaml")
    (pack / "pack.yaml").symlink_to(tmp_path / "pack.yaml")
    loaded = load_pack(pack)
    assert loaded.pack is None
    assert found(loaded) == [("not_a_plain_file", None)]


@needs_links
def test_a_file_that_becomes_a_link_after_it_was_listed_is_not_read(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    source = FolderSource(pack)
    assert source.has("scenarios/price.yaml")
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (pack / "scenarios" / "price.yaml").unlink()
    (pack / "scenarios" / "price.yaml").symlink_to(tmp_path / "secret")
    with pytest.raises(KnownError) as caught:
        source.read("scenarios/price.yaml", 100)
    assert caught.value.code == "file_unreadable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it_is_a_problem(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    (pack / "scenarios" / "price.yaml").chmod(0)
    assert found(load_pack(pack)) == [("file_unreadable", None)]


def test_a_scenario_that_is_a_folder_is_a_problem(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    (pack / "scenarios" / "b.yaml").mkdir()
    assert found(load_pack(pack)) == [("not_a_plain_file", None)]


def test_a_folder_of_very_many_files_is_looked_at_to_a_limit(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    for number in range(2_001):
        (pack / "scenarios" / f"{number}.txt").touch()
    assert ("pack_too_many_files", None) in found(load_pack(pack))


def test_every_pack_below_the_parents_is_loaded_in_order(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for parent, names in ((first, "ba"), (second, "c")):
        for name in names:
            write_pack(parent / name, pack=PACK.replace("test.pack", f"test.{name}"))
            (parent / name / "pack").rename(parent / f"pack-{name}")
    (first / "no-pack").mkdir()
    (second / "broken.gofirst").write_bytes(b"nothing")
    loaded = load_packs([first, tmp_path / "absent", second])
    assert [one.pack.id if one.pack else None for one in loaded] == ["test.a", "test.b", None, "test.c"]


def test_of_two_packs_with_one_id_the_first_is_used(tmp_path: Path) -> None:
    write_pack(tmp_path / "a")
    write_pack(tmp_path / "b")
    loaded = load_packs([tmp_path / "a", tmp_path / "b"])
    assert loaded[0].pack is not None
    assert loaded[1].pack is None
    assert [(p.code, p.facts["id"]) for p in loaded[1].problems] == [("pack_twice", "test.pack")]


def test_a_scenario_file_brings_the_problems_of_its_pack_yaml(tmp_path: Path) -> None:
    pack = write_pack(
        tmp_path,
        {"a.yaml": SCENARIO, "b.yaml": "broken: '"},
        PACK.replace("language: nb", "language: nb\nx: 1"),
    )
    loaded = load_scenario_file(pack / "scenarios" / "a.yaml")
    assert found(loaded) == [("unknown_key", 6)]
    assert loaded.pack is not None
    assert [scenario.id for scenario in loaded.pack.scenarios] == ["price"]


def test_a_relative_path_gives_absolute_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(NORTHWIND.parent)
    pack = load_pack(Path("northwind")).pack
    assert pack is not None
    assert pack.folder == NORTHWIND
    assert pack.scenarios[0].lines[0].models[0].file.is_absolute()
