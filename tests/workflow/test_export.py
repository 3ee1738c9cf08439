"""One take as a file of its own: the same samples, whatever the format."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import WavReader, open_audio
from app.domain import KnownError
from app.workflow import Services, export_take
from tests.workflow.making import take_of


@pytest.mark.parametrize(("ending", "format_"), [(".wav", "WAV"), (".flac", "FLAC"), (".FLAC", "FLAC")])
def test_an_exported_take_holds_the_same_samples(
    services: Services, tmp_path: Path, ending: str, format_: str
) -> None:
    take = take_of(services)
    file = export_take(services, take.id, tmp_path / f"Kari's take{ending}")
    facts = open_audio(file)
    assert (facts.format, facts.subtype, facts.frames) == (format_, "PCM_16", take.frames)
    with WavReader(services.library.audio_path(take.id)) as reader:
        original = reader.read_int16(0, reader.frames)
    exported, rate = soundfile.read(file, dtype="int16")
    assert rate == take.sample_rate
    assert np.array_equal(exported, original)
    assert list(tmp_path.glob(".tmp-*")) == []
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_replaced_only_by_a_whole_one(services: Services, tmp_path: Path) -> None:
    take = take_of(services)
    file = tmp_path / "a.wav"
    file.write_text("old")
    services.library.audio_path(take.id).write_bytes(b"not a take")
    with pytest.raises(KnownError, match="audio_unreadable"):
        export_take(services, take.id, file)
    assert file.read_text() == "old"
    assert list(tmp_path.glob(".tmp-*")) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("a.mp3", "export_format"), ("a", "export_format"), ("nowhere/a.wav", "write_failed"),
     ("file/a.flac", "folder_unwritable")],
)  # fmt: skip
def test_what_cannot_be_written_is_refused(services: Services, tmp_path: Path, name: str, code: str) -> None:
    take = take_of(services)
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match=code):
        export_take(services, take.id, tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["file"]


def test_a_take_that_is_not_there_is_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="take_unknown"):
        export_take(services, "0" * 26, tmp_path / "a.wav")
