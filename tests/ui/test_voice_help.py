"""Whoever has no voice for a language is told the steps to one, on each kind of computer."""

from __future__ import annotations

import pytest

from app.ui.voice_help import how_to_add_a_voice


@pytest.mark.parametrize(
    ("platform", "step"),
    [("win32", "Add voices"), ("darwin", "Manage Voices"), ("linux", "speech-dispatcher-espeak-ng")],
)
def test_the_steps_are_those_of_the_computer(platform: str, step: str) -> None:
    told = how_to_add_a_voice("nb", platform)
    assert step in told
    assert "Norsk bokmål" in told
