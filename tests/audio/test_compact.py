"""A recording made small for a page: it stays a recording, and a minute of it stays below a megabyte."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import soundfile

from app.audio import compact_sound, open_audio
from app.config import resource
from app.domain import KnownError

ATTEMPT = resource("assets", "example", "attempt.flac")
MINUTE_BYTES = 750_000
"""A megabyte with base64."""


def test_speech_becomes_small_and_keeps_its_length(tmp_path: Path) -> None:
    media_type, data = compact_sound(ATTEMPT)
    facts = open_audio(ATTEMPT)
    assert media_type == "audio/mpeg"
    assert len(data) < MINUTE_BYTES * facts.duration_s / 60
    samples, rate = soundfile.read(io.BytesIO(data))
    # Nothing is put in front: what is pinned to a second is heard there.
    assert len(samples) / rate == pytest.approx(facts.duration_s, abs=0.002)
    loud = [int((abs(one) > 0.05).argmax()) / speed for one, speed in (_read(ATTEMPT), (samples, rate))]
    assert loud[1] == pytest.approx(loud[0], abs=0.02)


def test_what_is_small_already_stays_flac(tmp_path: Path) -> None:
    samples, rate = _read(ATTEMPT)
    soundfile.write(tmp_path / "quiet.wav", samples * 0, rate, subtype="PCM_16")
    media_type, data = compact_sound(tmp_path / "quiet.wav")
    assert (media_type, data[:4]) == ("audio/flac", b"fLaC")


def test_what_is_no_sound_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"no sound")
    with pytest.raises(KnownError, match="audio_unreadable"):
        compact_sound(tmp_path / "a.wav")


def _read(path: Path):  # type: ignore[no-untyped-def]
    return soundfile.read(path)
