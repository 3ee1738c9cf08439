"""`main.py meeting`: the window opens for a scenario that there is, and for no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import cli


def test_a_scenario_that_there_is_opens_the_window(tmp_path: Path) -> None:
    wanted = ["--data-dir", str(tmp_path), "meeting", "too-expensive/compare"]
    assert cli.run(wanted) is None
    _folder, rest = cli.split_data_dir(wanted)
    assert cli.asked_meeting(rest) == "too-expensive/compare"
    assert cli.asked_meeting(["practise"]) == ""
    assert cli.asked_meeting([]) == ""


def test_any_other_is_said_before_a_window_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--data-dir", str(tmp_path), "meeting", "too-expensiv"]) == 2
    assert "too-expensive" in capsys.readouterr().err
