from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from app import cli
from app.config import find_paths, load_settings
from app.transcription import Measuring, add_from_folder, save_calibration
from app.workflow import Services
from tests.hub import ModelHub
from tests.transcription.calibrations import measured

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


@pytest.fixture
def quick_measuring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measures few tokens, and only what is installed."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    monkeypatch.setattr("app.transcription.measuring.SHAPES", {})
    monkeypatch.setattr("app.transcription.Measuring", partial(Measuring, tokens=4, repeats=1))


@pytest.mark.usefixtures("quick_measuring")
def test_measuring_prints_the_numbers_and_keeps_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_from_folder(MICRO, tmp_path / "models", name="our-model")
    assert _run(tmp_path, "measure", "--json") == 0
    printed = capsys.readouterr()
    (one,) = json.loads(printed.out)["measures"]
    assert (one["name"], one["outcome"]) == ("our-model", "measured")
    assert one["window_s"] > 0
    assert "measuring our-model" in printed.err
    assert _run(tmp_path, "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["measured_at"] == json.loads(printed.out)["measured_at"]
    assert listed["used"] == {"en": "our-model", "nl": "our-model", "nb": "our-model"}


@pytest.mark.usefixtures("quick_measuring")
def test_measuring_where_nothing_can_be_told_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = add_from_folder(MICRO, tmp_path / "models", name="our-model")
    data = bytearray((model.folder / "model.bin").read_bytes())
    data[100] ^= 1
    (model.folder / "model.bin").write_bytes(data)
    assert _run(tmp_path, "measure") == 1
    assert "could not tell (model_damaged)" in capsys.readouterr().out


def test_nothing_is_measured_or_chosen_beside_an_open_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Services(find_paths(tmp_path))
    window.become_the_only_one()
    try:
        assert _run(tmp_path, "measure") == 2
        assert _run(tmp_path, "choose", "en", "fast") == 2
    finally:
        window.close()
    assert len(capsys.readouterr().err.strip().splitlines()) == 2


@pytest.mark.parametrize(
    ("language", "choice", "name"),
    [
        ("en", "fast", "tiny"),
        ("nl-BE", "best", "small"),
        ("nb", "balanced", "nb-whisper-base"),
        ("nb", "our-model", "our-model"),
        ("en", "medium", "medium"),
    ],
)
def test_a_model_is_chosen_for_a_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, choice: str, name: str
) -> None:
    add_from_folder(MICRO, tmp_path / "models", name="our-model")
    base = language.split("-")[0]
    assert _run(tmp_path, "choose", language, choice, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {
        "language": base,
        "chosen": name,
        "installed": name == "our-model",
        "used": "our-model",
    }
    assert dict(load_settings(find_paths(tmp_path).settings)[0].speech_models) == {base: name}
    assert _run(tmp_path, "choose", base, "recommended") == 0
    assert dict(load_settings(find_paths(tmp_path).settings)[0].speech_models) == {}


@pytest.mark.parametrize(
    "arguments", [("sv", "fast"), ("en", "enormous"), ("en", "nb-whisper-base"), ("", "fast")]
)
def test_a_choice_that_makes_no_sense_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str]
) -> None:
    assert _run(tmp_path, "choose", *arguments) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert dict(load_settings(find_paths(tmp_path).settings)[0].speech_models) == {}


def test_the_list_says_which_model_a_language_uses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_from_folder(MICRO, tmp_path / "models", name="base")
    assert _run(tmp_path, "choose", "nl", "best") == 0
    assert "main.py models download small; until then base is used" in capsys.readouterr().out
    save_calibration(find_paths(tmp_path).calibration, measured(base=1.8, small=5.3))
    assert _run(tmp_path, "list") == 0
    printed = capsys.readouterr().out
    assert "nl   base  (small is chosen and not here)" in printed
    assert "was not measured" not in printed
