from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import pytest

from app.commands.library import add_parser, run
from app.config import InstanceLock, find_paths
from app.domain import KnownError
from app.storage import Library
from tests.storage.builders import record


def _command(folder: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    args = parser.parse_args(["library", *arguments])
    args.data_dir = folder
    return run(args)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = Library(find_paths(tmp_path / "profile"))
    taken = [record(library, speaker=name) for name in ("Kari", "Kari", "Ola", "")]
    library.trash(taken[0].id)
    library.close()
    return tmp_path / "profile"


def test_people_are_listed_for_a_person_and_for_programs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _command(folder, "people") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].split() == ["name", "takes", "in", "the", "trash", "minutes"]
    assert sorted(line.split()[0] for line in out[1:]) == ["-", "Kari", "Ola"]
    _command(folder, "people", "--json")
    found = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert (found["Kari"]["takes"], found["Kari"]["in_trash"]) == (1, 1)


def test_a_persons_takes_are_written_into_a_zip(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _command(folder, "export-person", "Kari", str(tmp_path / "kari.zip")) == 0
    assert "2 takes written to" in capsys.readouterr().out
    with zipfile.ZipFile(tmp_path / "kari.zip") as packed:
        assert sum(name.endswith("audio.wav") for name in packed.namelist()) == 2
    with pytest.raises(KnownError, match="person_unknown"):
        _command(folder, "export-person", "kari", str(tmp_path / "b.zip"))


def test_without_an_option_it_is_only_shown_what_would_go(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _command(folder, "delete-person", "Kari") == 0
    assert "2 takes. Add --to-trash or --for-good" in capsys.readouterr().out
    assert Library(find_paths(folder)).count() == 3


def test_a_person_goes_to_the_trash_or_for_good(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _command(folder, "delete-person", "Ola", "--to-trash") == 0
    assert "1 take moved to the trash" in capsys.readouterr().out
    assert _command(folder, "delete-person", "Kari", "--for-good", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"takes": 2, "for_good": True}
    library = Library(find_paths(folder))
    assert [take.speaker for take in library.takes()] == [""]
    assert [one.take.speaker for one in library.trashed()] == ["Ola"]
    library.close()


def test_nothing_is_deleted_under_an_open_window(folder: Path) -> None:
    lock = InstanceLock(find_paths(folder).lock)
    assert lock.acquire()
    with pytest.raises(KnownError, match="already_running"):
        _command(folder, "delete-person", "Kari", "--for-good")
    lock.release()
    assert Library(find_paths(folder)).count() == 3
