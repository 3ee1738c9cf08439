"""`pack new`, `build`, `diff`, `add`, `remove` and `list`, as a user starts them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from app import cli
from app.commands import pack
from app.config import find_paths
from app.domain import KnownError
from app.workflow import Services
from tests.packs.making import PACK, SCENARIO, write_pack
from tests.packs.shelves import pack_folder

VARIABLES = """\
variables:
  - id: product
    name: Your product
    default: Pilot
"""


class Program:
    """The command with a profile of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: str, code: int = 0) -> str:
        parser = argparse.ArgumentParser()
        pack.add_parser(parser.add_subparsers(dest="command"))
        args = parser.parse_args(["pack", *arguments])
        args.data_dir = self.folder
        assert pack.run(args) == code
        return self._capsys.readouterr().out

    def services(self) -> Services:
        return Services(find_paths(self.folder))


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    return Program(tmp_path / "profile", capsys)


def test_a_new_pack_is_checked_built_and_added(program: Program, tmp_path: Path) -> None:
    program("new", str(tmp_path / "mine"), "--id", "me.mine", "--language", "nb")
    assert "1 scenario, 0 problems" in program("check", str(tmp_path / "mine"))
    out = program("build", str(tmp_path / "mine"), str(tmp_path))
    assert (tmp_path / "me.mine-0.1.0.gofirst").is_file()
    assert "1 scenario" in out
    out = program("add", str(tmp_path / "me.mine-0.1.0.gofirst"), "--yes")
    assert "(me.mine) 0.1.0" in out
    assert "licence    LicenseRef-Internal" in out
    assert out.endswith("me.mine 0.1.0 was added.\n")
    assert "me.mine  0.1.0  mine  (added)" in program("list")


def test_nothing_is_added_without_a_yes(program: Program, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="pack_unasked"):
        program("add", str(pack_folder(tmp_path / "a")))
    program("list")
    assert [one["id"] for one in json.loads(program("list", "--json"))].count("test.pack") == 0


def test_an_update_says_what_changes(program: Program, tmp_path: Path) -> None:
    program("add", "--yes", str(pack_folder(tmp_path / "a")))
    new = pack_folder(tmp_path / "b", SCENARIO.replace("helt greit å ta", "greit å ta"), "1.1.0")
    out = program("add", "--yes", str(new))
    assert "installed  1.0.0; this one is newer" in out
    assert "~ price: For dyrt" in out
    assert "~ line reframe: text" in out
    document = json.loads(program("add", "--yes", "--json", str(new)))
    assert (document["relation"], document["changed"], document["errors"]) == ("same", [], 0)


def test_a_pack_with_mistakes_is_listed_with_remedies_and_not_added(program: Program, tmp_path: Path) -> None:
    broken = pack_folder(tmp_path / "a", SCENARIO.replace("stage: open", "stage: opne"))
    out = program("add", "--yes", str(broken), code=1)
    assert f"{Path('scenarios', 'price.yaml')}:4: " in out
    assert "test.pack" not in program("list")


def test_a_variable_is_filled_in_and_stands_in_the_texts(program: Program, tmp_path: Path) -> None:
    text = SCENARIO.replace("Det er helt greit", "${product} er helt greit")
    folder = write_pack(tmp_path, {"price.yaml": text}, PACK + VARIABLES)
    assert "product=Pilot   Your product" in program("add", "--yes", "--set", "product=Anchor", str(folder))
    services = program.services()
    (found,) = [one for one in services.packs() if one.id == "test.pack"]
    assert found.scenarios[0].lines[0].text.get("nb").startswith("Anchor er")
    services.close()
    with pytest.raises(KnownError, match="variable_unknown"):
        program("add", "--yes", "--set", "produkt=X", str(folder))


def test_a_removed_pack_is_brought_back(program: Program, tmp_path: Path) -> None:
    program("add", "--yes", str(pack_folder(tmp_path / "a")))
    assert "pack remove --undo test.pack" in program("remove", "test.pack")
    assert "test.pack" not in program("list")
    program("remove", "--undo", "test.pack")
    assert [one["id"] for one in json.loads(program("list", "--json"))][-1] == "test.pack"
    with pytest.raises(KnownError, match="pack_not_installed"):
        program("remove", "no.pack")


def test_a_difference_is_printed(program: Program, tmp_path: Path) -> None:
    more = [("scenarios/more.yaml", SCENARIO.replace("id: price", "id: more").encode())]
    old, new = pack_folder(tmp_path / "a"), pack_folder(tmp_path / "b", version="1.1.0", more=more)
    assert program("diff", str(old), str(new)).splitlines() == ["1.0.0 -> 1.1.0", "+ more: For dyrt"]
    assert "no difference" in program("diff", str(old), str(old))


def test_several_packs_are_checked_at_once_and_counted_by_stage_and_language(
    program: Program, tmp_path: Path
) -> None:
    first = pack_folder(tmp_path / "a")
    second = pack_folder(
        tmp_path / "b", SCENARIO.replace("title: For dyrt", "title: {nb: For dyrt, en: Dear}")
    )
    document = json.loads(program("check", "--json", str(first), str(second)))
    assert document["scenarios"] == 2
    assert [one["stages"][0]["languages"] for one in document["packs"]] == [{"nb": 1}, {"nb": 1}]
    out = program("check", str(first), str(second))
    assert out.count("all stages") == 2
    assert out.splitlines()[-1].startswith("2 scenarios, ")


def test_a_pack_file_alone_opens_the_window_with_it(tmp_path: Path) -> None:
    assert cli.asked_pack(["My Pack.GOFIRST"]) == "My Pack.GOFIRST"
    assert cli.run([str(tmp_path / "a.gofirst")]) is None
    assert cli.asked_pack(["pack", "list"]) == ""
