from __future__ import annotations

from pathlib import Path

import pytest

from app.config import find_paths, resource
from app.domain import KnownError


def test_a_throw_away_profile_lies_wholly_below_its_folder(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "profile")
    assert [*tmp_path.iterdir()] == []
    paths.make()
    places = (paths.library, paths.takes, paths.trash, paths.packs, paths.local, paths.logs, paths.models)
    assert all(place.is_dir() and place.is_relative_to(tmp_path / "profile") for place in places)
    for file in (paths.index, paths.lock, paths.settings):
        assert file.parent == paths.local
    paths.make()


def test_a_relative_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("here")).library == tmp_path / "here" / "library"


def test_the_environment_names_a_profile_and_the_argument_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GO_FIRST_DATA_DIR", str(tmp_path / "environment"))
    assert find_paths().local == tmp_path / "environment" / "local"
    assert find_paths(tmp_path / "argument").local == tmp_path / "argument" / "local"
    monkeypatch.setenv("GO_FIRST_DATA_DIR", "")
    assert not find_paths().local.is_relative_to(tmp_path / "environment")


def test_an_unknown_user_is_the_name_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert (
        find_paths(Path("~no-such-user-here/x")).library == tmp_path / "~no-such-user-here" / "x" / "library"
    )


def test_a_data_folder_that_cannot_be_made_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(KnownError) as caught:
        find_paths(tmp_path / "file").make()
    assert caught.value.code == "folder_unwritable"
    assert str(tmp_path / "file") in str(caught.value.facts["folder"])


def test_the_bundled_packs_come_with_the_program() -> None:
    assert resource("scenarios") == find_paths().bundled_packs
    assert (resource("app") / "config").is_dir()
