from __future__ import annotations

import json
import os
import random
import shutil
import stat
import sys
import threading
from pathlib import Path

import pytest

from app.config import Machine
from app.domain import Cancelled, KnownError, Severity
from app.transcription import (
    ModelState,
    add_from_folder,
    check_models,
    choose_model,
    find_model,
    installed_models,
    ready_model,
    remove_model,
)

FILES = ("config.json", "model.bin", "preprocessor_config.json", "tokenizer.json", "vocabulary.json")


@pytest.fixture
def models(tmp_path: Path, micro_whisper: Path) -> Path:
    """A models folder with one recorded model, `micro-whisper`."""
    folder = tmp_path / "models"
    add_from_folder(micro_whisper, folder)
    return folder


def _flip(path: Path, at: int, *, keep_time: bool = True) -> None:
    status = path.stat()
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    if keep_time:
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_a_model_is_added_from_a_folder_with_a_record_of_every_file(
    tmp_path: Path, micro_whisper: Path
) -> None:
    seen: list[tuple[int, int]] = []
    model = add_from_folder(
        micro_whisper, tmp_path / "models", on_progress=lambda done, total: seen.append((done, total))
    )
    assert model.name == "micro-whisper"
    assert model.state is ModelState.GOOD
    assert model.is_multilingual
    assert installed_models(tmp_path / "models") == (model,)
    record = json.loads((model.folder / "model.json").read_text(encoding="utf-8"))
    assert sorted(record["files"]) == sorted(FILES)
    assert sorted(path.name for path in model.folder.iterdir()) == sorted([*FILES, "model.json"])
    assert seen[-1] == (model.size_bytes, model.size_bytes)
    if sys.platform != "win32":
        assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in model.folder.iterdir())


def test_a_cancelled_copy_leaves_nothing(tmp_path: Path, micro_whisper: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        add_from_folder(micro_whisper, tmp_path / "models", cancel=cancel)
    assert list((tmp_path / "models").iterdir()) == []


def test_the_same_name_is_refused_and_another_name_is_taken(models: Path, micro_whisper: Path) -> None:
    with pytest.raises(KnownError, match="model_exists"):
        add_from_folder(micro_whisper, models)
    assert add_from_folder(micro_whisper, models, name="second").name == "second"


@pytest.mark.parametrize("name", ["../up", "a/b", "con partial", "x.partial", "Ünlü", ".hidden", "a" * 65])
def test_a_name_that_is_no_plain_folder_name_is_refused(models: Path, micro_whisper: Path, name: str) -> None:
    with pytest.raises(KnownError, match="model_name_unusable"):
        add_from_folder(micro_whisper, models, name=name)
    with pytest.raises(KnownError, match="model_unknown"):
        remove_model(name, models)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda folder: (folder / "tokenizer.json").unlink(), "model_not_whisper"),
        (lambda folder: (folder / "model.bin").unlink(), "model_missing"),
        (lambda folder: (folder / "vocabulary.json").unlink(), "model_not_whisper"),
        (lambda folder: (folder / "model.bin").write_bytes(b"ggml" * 1000), "model_not_whisper"),
        (lambda folder: (folder / "config.json").write_bytes(b"<html>"), "model_not_whisper"),
        (lambda folder: (folder / "vocabulary.json").write_bytes(b"{}"), "model_not_whisper"),
        (shutil.rmtree, "model_missing"),
    ],
)
def test_a_folder_that_is_no_ctranslate2_whisper_is_refused(
    tmp_path: Path, micro_whisper: Path, spoil: object, code: str
) -> None:
    source = tmp_path / "source"
    shutil.copytree(micro_whisper, source)
    assert callable(spoil)
    spoil(source)
    with pytest.raises(KnownError, match=code):
        ready_model(source)
    with pytest.raises(KnownError, match=code):
        add_from_folder(source, tmp_path / "models")
    assert installed_models(tmp_path / "models") == ()


def test_a_folder_is_used_where_it_lies_without_a_copy(tmp_path: Path, micro_whisper: Path) -> None:
    model = find_model(str(micro_whisper), tmp_path / "models")
    assert model.folder == micro_whisper
    assert model.state is ModelState.UNRECORDED
    assert not (micro_whisper / "model.json").exists()


def test_a_model_is_found_by_its_name_and_an_unknown_one_is_named(models: Path) -> None:
    assert find_model("micro-whisper", models).folder == models / "micro-whisper"
    with pytest.raises(KnownError) as caught:
        find_model("huge", models)
    assert caught.value.code == "model_unknown"
    assert caught.value.facts == {"name": "huge", "known": "micro-whisper"}


def test_whole_models_pass_the_check(models: Path) -> None:
    seen: list[tuple[int, int]] = []
    assert check_models(models, on_progress=lambda done, total: seen.append((done, total))) == ()
    assert seen[-1][0] == seen[-1][1]


def test_every_single_flipped_bit_is_named(models: Path) -> None:
    dice = random.Random(4)
    for name in FILES:
        path = models / "micro-whisper" / name
        at = dice.randrange(path.stat().st_size)
        _flip(path, at)
        (problem,) = check_models(models)
        assert problem.file == path
        assert problem.code == "model_damaged"
        assert problem.facts == {"name": "micro-whisper", "file": name}
        _flip(path, at)
    assert check_models(models) == ()


def test_a_changed_file_is_refused_before_use(models: Path) -> None:
    _flip(models / "micro-whisper" / "model.bin", 4_000_000, keep_time=False)
    with pytest.raises(KnownError) as caught:
        ready_model(models / "micro-whisper")
    assert caught.value.code == "model_damaged"
    assert caught.value.facts == {"name": "micro-whisper", "file": "model.bin"}


def test_a_file_of_another_size_shows_as_damaged_and_is_passed_over(models: Path) -> None:
    with (models / "micro-whisper" / "model.bin").open("ab") as file:
        file.write(b"x")
    (model,) = installed_models(models)
    assert model.state is ModelState.DAMAGED
    assert choose_model("en", models, Machine(2, None, "linux", "x86_64")) is None


def test_a_file_that_was_only_touched_is_found_good_once_and_then_trusted(models: Path) -> None:
    path = models / "micro-whisper" / "model.bin"
    os.utime(path, (1, 1))
    ready_model(models / "micro-whisper")
    record = json.loads((models / "micro-whisper" / "model.json").read_text(encoding="utf-8"))
    assert record["files"]["model.bin"]["mtime_ns"] == path.stat().st_mtime_ns


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1}', '{"format": "x", "files": {}}'])
def test_a_damaged_record_makes_the_model_damaged(models: Path, text: str) -> None:
    (models / "micro-whisper" / "model.json").write_text(text, encoding="utf-8")
    (problem,) = check_models(models)
    assert problem.code == "model_damaged"
    with pytest.raises(KnownError, match="model_damaged"):
        ready_model(models / "micro-whisper")


def test_a_record_cannot_name_files_outside_the_model(models: Path) -> None:
    path = models / "micro-whisper" / "model.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    record["files"]["../../secret"] = {"size": 1, "sha256": "0" * 64, "mtime_ns": 1}
    path.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(KnownError, match="model_damaged"):
        ready_model(models / "micro-whisper")


def test_a_missing_file_of_a_recorded_model_is_named(models: Path) -> None:
    (models / "micro-whisper" / "tokenizer.json").unlink()
    assert [problem.facts["file"] for problem in check_models(models)] == ["tokenizer.json"]


def test_a_recorded_copy_from_another_computer_must_match_its_record(tmp_path: Path, models: Path) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(models / "micro-whisper", stick)
    assert add_from_folder(stick, tmp_path / "other").name == "micro-whisper"
    _flip(stick / "model.bin", 1000, keep_time=False)
    with pytest.raises(KnownError, match="model_damaged"):
        add_from_folder(stick, tmp_path / "third")


def test_what_a_broken_off_download_left_is_never_a_model_but_is_told(models: Path) -> None:
    shutil.copytree(models / "micro-whisper", models / "base.partial")
    assert [model.name for model in installed_models(models)] == ["micro-whisper"]
    (problem,) = check_models(models)
    assert (problem.code, problem.severity) == ("download_unfinished", Severity.WARNING)
    remove_model("base", models)
    assert check_models(models) == ()


def test_a_removed_model_is_gone(models: Path) -> None:
    remove_model("micro-whisper", models)
    assert list(models.iterdir()) == []
    with pytest.raises(KnownError, match="model_unknown"):
        remove_model("micro-whisper", models)


def test_no_models_folder_means_no_models(tmp_path: Path) -> None:
    assert installed_models(tmp_path / "nowhere") == ()
    assert check_models(tmp_path / "nowhere") == ()


def test_the_preferred_model_is_chosen_then_the_recommended_one(models: Path, micro_whisper: Path) -> None:
    machine = Machine(2, 4 << 30, "linux", "x86_64")
    add_from_folder(micro_whisper, models, name="base")
    chosen = [
        choose_model("en", models, machine),
        choose_model("en", models, machine, "micro-whisper"),
        choose_model("nl", models, machine, "gone"),
    ]
    assert [model and model.name for model in chosen] == ["base", "micro-whisper", "base"]


def test_a_full_disk_is_told_before_anything_is_copied(
    tmp_path: Path, micro_whisper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.transcription import adding

    monkeypatch.setattr(adding, "free_bytes", lambda _: 100_000_000)
    with pytest.raises(KnownError) as caught:
        add_from_folder(micro_whisper, tmp_path / "models")
    assert caught.value.code == "disk_full"
    assert caught.value.facts["free_mb"] == 100
    assert not (tmp_path / "models").exists()
