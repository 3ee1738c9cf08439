"""What the terminal is told while a take is recorded."""

from __future__ import annotations

from dataclasses import replace

from app.commands.record_notes import Notes
from app.domain import Level

WELL = Level(1.0, -12.0, -20.0, 0, 0.0, 0.0, is_open=True)


def test_each_fault_is_told_once_and_again_when_it_comes_back() -> None:
    notes = Notes()
    assert notes.of(WELL) == []
    deaf = replace(WELL, zeros_s=1.6)
    assert [note.split(".")[0] for note in notes.of(deaf)] == ["Only silence arrives"]
    assert notes.of(replace(deaf, zeros_s=2.0)) == []
    assert notes.of(WELL) == []
    assert len(notes.of(deaf)) == 1


def test_a_disk_that_is_slow_or_nearly_full_is_told_with_the_minutes_left() -> None:
    notes = Notes()
    assert notes.of(replace(WELL, unwritten_s=4.9)) == []
    assert "disk is slow" in notes.of(replace(WELL, unwritten_s=5.1))[0]
    assert "12 min" in notes.of(replace(WELL, seconds_left=725.0))[0]


def test_missing_sound_and_each_hour_are_told() -> None:
    notes = Notes()
    assert "missing" in notes.of(replace(WELL, missing_s=0.4))[0]
    assert notes.of(replace(WELL, missing_s=0.5)) == []
    assert "60 min" in notes.of(replace(WELL, elapsed_s=3600.2, missing_s=0.5))[0]
    assert notes.of(replace(WELL, elapsed_s=3700.0, missing_s=0.5)) == []
    assert "120 min" in notes.of(replace(WELL, elapsed_s=7201.0, missing_s=0.5))[0]
