"""Handing over on the command line, in both directions."""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.commands.hand import add_parser, run
from app.config import find_paths
from app.domain import Goal, KnownError, Rep
from app.workflow import Services, open_handed
from tests.workflow.handing import goal, profile, whole_take
from tests.workflow.test_received import age_file


@pytest.fixture
def kari(tmp_path: Path) -> Iterator[Services]:
    made = profile(tmp_path / "kari", rep="Kari", manager="Anneke")
    yield made
    made.close()


def command(folder: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    args = parser.parse_args(["hand", *arguments])
    args.data_dir = folder
    return run(args)


def test_what_is_handed_over_is_looked_at_and_added(
    kari: Services, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take, wanted = whole_take(kari), goal(kari)
    file, there = str(tmp_path / "f.gofirst"), tmp_path / "anneke"
    profile(there, manager="Anneke").close()
    over = ("over", file, "--take", take.id, "--record", wanted.id, "--without", "sound", "--json")
    assert command(tmp_path / "kari", *over) == 0
    holds = json.loads(capsys.readouterr().out)["holds"]
    assert f"takes/{take.id}/remarks.json" in holds
    assert f"takes/{take.id}/audio.flac" not in holds

    def said(*arguments: str, code: int = 0) -> Any:
        assert command(there, *arguments, "--json") == code
        return json.loads(capsys.readouterr().out)

    looked = said("look", file)
    assert (looked["from"], looked["about"], looked["fits"]) == ("Kari", "Kari", True)
    assert [one["is"] for one in looked["holds"]] == ["new", "new"]
    added = said("add", file, "--leave", take.id)
    assert (added["takes"], added["records"]) == (0, 1)
    assert said("add", file, "--leave", take.id, code=1)["changed"] == 0
    with pytest.raises(KnownError, match="rep_unknown"):
        command(there, "look", file, "--about", "Bram")
    services = Services(find_paths(there))
    assert [one.name for one in services.records.all_of(Rep)] == ["Kari"]
    assert services.records.count(Goal) == 1
    services.close()


def test_a_passphrase_comes_from_standard_input(
    kari: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "f.gofirst"
    wanted = goal(kari)
    assert command(tmp_path / "kari", "over", str(file), "--record", wanted.id, "--from", "K.") == 0
    assert open_handed(file).head.sender == "K."
    file.write_bytes(age_file(file.read_bytes(), "four words for you"))
    with pytest.raises(KnownError, match="passphrase_needed"):
        command(tmp_path / "kari", "look", str(file))
    monkeypatch.setattr("sys.stdin", io.StringIO("four words for you\n"))
    assert command(tmp_path / "kari", "look", str(file), "--passphrase") == 0
    assert "From K." in capsys.readouterr().out
