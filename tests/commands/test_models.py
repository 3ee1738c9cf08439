from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import cli
from app.transcription import add_from_folder
from tests.hub import ModelHub

MICRO = Path(__file__).parents[1] / "data" / "micro-whisper"


def _run(folder: Path, *arguments: str) -> int | None:
    return cli.run(["--data-dir", str(folder), "models", *arguments])


def test_without_a_model_the_list_says_so_and_what_can_be_had(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tmp_path, "list") == 0
    printed = capsys.readouterr().out
    assert "No speech model is installed." in printed
    assert "large-v3-turbo" in printed
    assert "recommended here for en" in printed


def test_a_model_is_added_listed_checked_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tmp_path, "add", str(MICRO), "--json") == 0
    added = json.loads(capsys.readouterr().out)
    assert (added["name"], added["state"], added["multilingual"]) == ("micro-whisper", "good", True)
    assert _run(tmp_path, "list", "--json") == 0
    assert json.loads(capsys.readouterr().out)["installed"] == [added]
    assert _run(tmp_path, "check") == 0
    assert "1 model read: nothing is damaged." in capsys.readouterr().out
    assert _run(tmp_path, "remove", "micro-whisper") == 0
    assert _run(tmp_path, "check", "--json") == 0


def test_a_damaged_model_is_named_with_exit_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = add_from_folder(MICRO, tmp_path / "models")
    (model.folder / "config.json").write_bytes(b"{}")
    assert _run(tmp_path, "check", "--json") == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["code"], problem["severity"]) == ("model_damaged", "error")
    assert problem["facts"] == {"name": "micro-whisper", "file": "config.json"}
    assert _run(tmp_path, "check") == 1
    assert "1 wrong" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [("add", "."), ("add", "/nowhere"), ("remove", "huge"), ("download", "huge")]
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert _run(tmp_path, *arguments) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_model_is_downloaded_from_the_hub(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    files = {path.name: path.read_bytes() for path in MICRO.iterdir()}
    with ModelHub() as hub:
        hub.add("Systran/faster-whisper-tiny", files, lfs={"model.bin"})
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        assert _run(tmp_path, "download", "tiny") == 0
    assert "tiny is ready (9 MB)" in capsys.readouterr().out
    assert _run(tmp_path, "check") == 0
