from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.config import Settings, Theme, load_settings, save_settings
from app.domain import KnownError

_CHANGED = Settings(
    theme=Theme.DARK,
    text_percent=150,
    rep_name="Kari Ås",
    speech_models={"nb": "small"},
    endpoint_languages=("nl", "nb"),
    playback_rate=0.75,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_settings_come_back_as_they_were(file: Path) -> None:
    save_settings(file, _CHANGED)
    assert load_settings(file) == (_CHANGED, "")


def test_without_a_file_there_are_defaults_and_no_problem(file: Path) -> None:
    assert load_settings(file) == (Settings(), "")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff", b"{}" + b" " * 2_000_000])
def test_a_damaged_file_is_set_aside_and_kept(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert load_settings(file) == (Settings(), "settings_damaged")
    (aside,) = file.parent.iterdir()
    assert aside.name.startswith("settings.bad-")
    assert aside.read_bytes() == content
    save_settings(file, _CHANGED)
    assert load_settings(file) == (_CHANGED, "")


def test_a_newer_file_is_left_untouched(file: Path) -> None:
    content = json.dumps({"format": 2, "theme": "sepia"})
    file.write_text(content)
    settings, problem = load_settings(file)
    assert (settings, problem) == (Settings(format=2), "settings_newer")
    for one in (settings, replace(settings, rep_name="x"), Settings(), _CHANGED):
        with pytest.raises(KnownError, match="settings_newer"):
            save_settings(file, one)
    assert file.read_text() == content


def test_a_file_that_cannot_be_read_now_is_not_written_over(file: Path) -> None:
    file.mkdir()
    assert load_settings(file) == (Settings(), "settings_unreadable")
    with pytest.raises(KnownError, match="settings_unreadable"):
        save_settings(file, _CHANGED)
    assert file.is_dir()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "sepia"),
        ("theme", ["dark"]),
        ("theme", None),
        ("text_percent", 99),
        ("text_percent", 201),
        ("text_percent", True),
        ("text_percent", "120"),
        ("playback_rate", 0.49),
        ("playback_rate", 10**400),
        ("playback_rate", float("inf")),
        ("playback_rate", float("nan")),
        ("playback_rate", False),
        ("rep_name", 5),
        ("rep_name", "x" * 81),
        ("speech_models", {"nb": 5}),
        ("speech_models", ["small"]),
        ("endpoint_on", "yes"),
        ("endpoint_languages", "nl"),
        ("endpoint_languages", ["nl", 5]),
        ("unknown", 1),
    ],
)
def test_one_value_that_makes_no_sense_leaves_the_others(file: Path, name: str, value: Any) -> None:
    file.write_text(json.dumps({"format": 1, "manager_name": "Boss", name: value}))
    assert load_settings(file) == (Settings(manager_name="Boss"), "")


def test_a_whole_number_will_do_for_a_rate(file: Path) -> None:
    file.write_text(json.dumps({"playback_rate": 1}))
    rate = load_settings(file)[0].playback_rate
    assert (rate, type(rate)) == (1.0, float)


@pytest.mark.parametrize(
    "change", [{"text_percent": 99}, {"playback_rate": float("nan")}, {"rep_name": "x" * 81}]
)
def test_settings_out_of_range_cannot_be_made(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"text_percent|playback_rate|name"):
        Settings(**change)
