from __future__ import annotations

import os
import struct
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import WavReader, WavWriter, blocks_16k, copy_as_take_wav, export_take, open_audio, wav_facts
from app.domain import Cancelled, KnownError


def tone(seconds: float, rate: int, channels: int = 1, hertz: float = 440) -> np.ndarray:
    wave = 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return np.repeat(wave[:, np.newaxis], channels, axis=1)


def heard(path: Path, start_s: float = 0, end_s: float | None = None) -> np.ndarray:
    return np.concatenate(list(blocks_16k(path, start_s, end_s)) or [np.zeros(0, np.float32)])


def code_of(path: Path) -> str:
    with pytest.raises(KnownError) as caught:
        open_audio(path)
    assert caught.value.facts["file"] == path.name
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "subtype", "rate", "channels"),
    [
        ("8bit.wav", "PCM_U8", 16_000, 1),
        ("16bit.wav", "PCM_16", 44_100, 1),
        ("24bit.wav", "PCM_24", 48_000, 1),
        ("32bit.wav", "PCM_32", 48_000, 1),
        ("float.wav", "FLOAT", 44_100, 2),
        ("stereo.wav", "PCM_16", 22_050, 2),
        ("telephone.wav", "ULAW", 8_000, 1),
        ("studio.wav", "PCM_24", 96_000, 8),
        ("highest.wav", "PCM_16", 192_000, 1),
        ("a.flac", "PCM_16", 44_100, 2),
        ("a.ogg", "VORBIS", 48_000, 1),
        ("b.ogg", "OPUS", 48_000, 2),
    ],
)
def test_every_usual_file_is_heard_as_the_same_tone_at_16_khz(
    tmp_path: Path, name: str, subtype: str, rate: int, channels: int
) -> None:
    path = tmp_path / name
    soundfile.write(path, tone(2.5, rate, channels), rate, subtype=subtype)
    facts = open_audio(path)
    assert (facts.sample_rate, facts.channels) == (rate, channels)
    assert facts.duration_s == pytest.approx(2.5, abs=0.03)
    sound = heard(path)
    assert sound.dtype == np.float32
    assert len(sound) == pytest.approx(40_000, abs=500)
    spectrum = np.abs(np.fft.rfft(sound[4000:36_000]))
    assert np.argmax(spectrum) / 2 == pytest.approx(440, abs=1)
    assert np.abs(sound[4000:36_000]).max() == pytest.approx(0.5, abs=0.03)


def test_a_part_of_a_file_is_exactly_that_part(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    sound = np.random.default_rng(0).integers(-9000, 9000, 64_000).astype(np.int16)
    soundfile.write(path, sound, 16_000)
    assert (heard(path, 1.0, 2.5) * 32768 == sound[16_000:40_000]).all()
    assert len(heard(path, 3.5)) == 8000
    assert len(heard(path, 5, 9)) == 0
    assert len(heard(path, 2, 1)) == 0


def test_a_take_that_is_still_growing_can_be_heard(tmp_path: Path) -> None:
    writer = WavWriter(tmp_path / "a.wav", 16_000)
    writer.append(np.ones(16_000, np.int16).data)
    assert len(heard(tmp_path / "a.wav")) == 16_000
    writer.finish()


def test_the_length_at_16_khz_is_right_after_an_odd_rate(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(10, 11_025), 11_025)
    assert len(heard(tmp_path / "a.wav")) == pytest.approx(160_000, abs=2)


def test_an_hour_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "hour.wav"
    writer = WavWriter(path, 16_000)
    second = np.zeros(16_000, np.int16)
    for _ in range(3600):
        writer.append(second.data)
    writer.finish()
    next(blocks_16k(path))
    tracemalloc.start()
    frames = sum(len(block) for block in blocks_16k(path))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert frames == 3600 * 16_000
    assert most < 2_000_000


def test_faults_of_a_file_have_their_codes(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    assert code_of(path) == "audio_not_found"
    path.write_bytes(b"")
    assert code_of(path) == "audio_empty"
    path.write_bytes(b"ID3" + b"x" * 400)
    assert code_of(path) == "audio_unreadable"
    path.write_bytes(os.urandom(3000))
    assert code_of(path) == "audio_unreadable"
    path.write_bytes(b"RIFF\0\0\0\0WAVE")
    assert code_of(path) == "audio_unreadable"
    assert code_of(tmp_path) == "audio_unreadable"
    soundfile.write(path, np.zeros(0), 16_000)
    assert code_of(path) == "audio_empty"
    soundfile.write(path, np.zeros(10), 7999)
    assert code_of(path) == "audio_rate"
    soundfile.write(path, np.zeros((10, 9)), 16_000)
    assert code_of(path) == "audio_channels"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.wav")
    assert code_of(tmp_path / "a.wav") == "audio_unreadable"


def test_one_wrong_byte_in_the_sample_rate_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros(56), 16_000)
    data = bytearray(path.read_bytes())
    data[24:28] = struct.pack("<I", 536_886_912)
    path.write_bytes(data)
    assert code_of(path) in ("audio_rate", "audio_unreadable")


def test_a_flac_that_claims_days_of_sound_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, np.zeros(16_000), 16_000)
    data = bytearray(path.read_bytes())
    data[21:26] = bytes([data[21] | 0x0F, 255, 255, 255, 255])
    path.write_bytes(data)
    assert code_of(path) == "audio_too_long"


def test_a_flac_damaged_further_on_is_told_when_that_place_is_reached(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, np.random.default_rng(0).normal(0, 0.1, 160_000), 16_000)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    parts = blocks_16k(path)
    assert len(next(parts)) > 0
    with pytest.raises(KnownError) as caught:
        list(parts)
    assert caught.value.code == "audio_unreadable"


def test_numbers_that_are_none_do_not_spread(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, np.array([0.1, np.nan, np.inf, -np.inf, 5.0] * 100), 16_000, subtype="FLOAT")
    assert set(np.unique(heard(path)).round(3)) == {-1.0, 0.0, np.float32(0.1).round(3), 1.0}


def test_a_studio_file_becomes_a_take_at_48_khz_and_a_telephone_file_keeps_its_rate(tmp_path: Path) -> None:
    seen: list[float] = []
    soundfile.write(tmp_path / "a.wav", tone(2, 96_000, 2), 96_000, subtype="PCM_24")
    facts = copy_as_take_wav(tmp_path / "a.wav", tmp_path / "take.wav", seen.append)
    assert facts.sample_rate == 48_000
    assert facts.frames == pytest.approx(96_000, abs=2)
    assert wav_facts(tmp_path / "take.wav") == facts
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1, abs=0.01)
    with WavReader(tmp_path / "take.wav") as reader:
        assert np.abs(reader.read_float32(9600, 48_000)).max() == pytest.approx(0.5, abs=0.01)
    soundfile.write(tmp_path / "b.wav", tone(1, 8_000), 8_000)
    assert copy_as_take_wav(tmp_path / "b.wav", tmp_path / "b-take.wav").sample_rate == 8_000


def test_a_copy_that_fails_or_is_cancelled_leaves_nothing_and_replaces_nothing(tmp_path: Path) -> None:
    source, target = tmp_path / "a.flac", tmp_path / "take.wav"
    soundfile.write(source, np.random.default_rng(0).normal(0, 0.1, 160_000), 16_000)
    with pytest.raises(Cancelled):
        copy_as_take_wav(source, target, cancelled=lambda: True)
    assert not target.exists()
    source.write_bytes(source.read_bytes()[:50_000])
    with pytest.raises(KnownError):
        copy_as_take_wav(source, target)
    assert not target.exists()
    target.write_bytes(b"mine")
    with pytest.raises(KnownError):
        copy_as_take_wav(source, target)
    assert target.read_bytes() == b"mine"


@pytest.mark.parametrize("ending", [".wav", ".flac"])
def test_an_exported_take_holds_the_same_samples(tmp_path: Path, ending: str) -> None:
    sound = np.random.default_rng(0).integers(-9000, 9000, 40_000).astype("<i2")
    writer = WavWriter(tmp_path / "take.wav", 16_000)
    writer.append(sound.data)
    writer.finish()
    target = tmp_path / f"export{ending}"
    target.write_bytes(b"old")
    export_take(tmp_path / "take.wav", target)
    assert (soundfile.read(target, dtype="int16")[0] == sound).all()
    export_take(tmp_path / "take.wav", target, 0.5, 1.5)
    assert (soundfile.read(target, dtype="int16")[0] == sound[8000:24_000]).all()
    assert sorted(path.name for path in tmp_path.iterdir()) == [target.name, "take.wav"]


def test_an_export_that_cannot_be_written_leaves_nothing_and_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    writer = WavWriter(tmp_path / "take.wav", 16_000)
    writer.append(np.ones(16_000, np.int16).data)
    writer.finish()
    target = tmp_path / "export.flac"
    target.write_bytes(b"old")

    def full(_self: object, _data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("app.audio.export.os.fdopen", _full_disk(full))
        with pytest.raises(KnownError) as caught:
            export_take(tmp_path / "take.wav", target)
    assert caught.value.code == "disk_full"
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["export.flac", "take.wav"]
    with pytest.raises(KnownError) as caught:
        export_take(tmp_path / "take.wav", tmp_path / "a.mp3")
    assert (caught.value.code, caught.value.facts) == ("export_format", {"ending": ".mp3"})


def _full_disk(write: object) -> object:
    import io

    class FullFile(io.FileIO):
        def write(self, data: object) -> int:
            assert callable(write)
            return int(write(self, data))

    def fdopen(descriptor: int, _mode: str, buffering: int) -> FullFile:
        assert buffering == 0
        return FullFile(descriptor, "r+b")

    return fdopen
