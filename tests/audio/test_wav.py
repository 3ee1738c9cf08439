from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.audio import WavReader, WavWriter, finish_interrupted, wav_facts
from app.audio import wav as module
from app.domain import KnownError

SAMPLES = np.random.default_rng(0).integers(-32768, 32768, 5000).astype("<i2")


def write(path: Path, samples: np.ndarray = SAMPLES, rate: int = 16_000) -> WavWriter:
    writer = WavWriter(path, rate)
    writer.append(samples.data)
    return writer


def test_a_finished_file_is_read_back_sample_for_sample_by_libsndfile(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    assert write(path).finish() == 5000
    read, rate = soundfile.read(path, dtype="int16")
    assert rate == 16_000
    assert (read == SAMPLES).all()
    assert wav_facts(path) == module.WavFacts(16_000, 5000, finished=True)


def test_an_unfinished_file_can_be_read_by_us_and_by_libsndfile_while_it_grows(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    writer = write(path)
    with WavReader(path) as reader:
        assert reader.frames == 5000
        writer.append(SAMPLES.data)
        assert reader.frames == 10_000
        assert (reader.read_int16(4990, 20) == np.concatenate((SAMPLES[-10:], SAMPLES[:10]))).all()
        assert len(reader.read_int16(9_990, 100)) == 10
        assert len(reader.read_int16(20_000, 100)) == 0
        assert reader.read_float32(0, 3)[2] == SAMPLES[2] / 32768
    assert not wav_facts(path).finished
    assert soundfile.info(path).frames == 10_000
    writer.finish()


def test_the_file_is_for_this_user_only_and_never_replaces_another(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    write(path).finish()
    if sys.platform != "win32":  # there the folder's own rights decide
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(KnownError) as caught:
        WavWriter(path, 16_000)
    assert caught.value.code == "write_failed"
    assert wav_facts(path).frames == 5000


def test_file_and_folder_are_flushed_before_the_first_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        flushed.append("file")
        real(descriptor)

    monkeypatch.setattr("app.audio.wav.os.fsync", fsync)
    monkeypatch.setattr(module, "fsync_folder", lambda folder: flushed.append(str(folder)))
    writer = WavWriter(tmp_path / "a.wav", 16_000)
    assert flushed == ["file", str(tmp_path)]
    writer.finish()


def test_samples_are_flushed_once_a_second_of_wall_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 50.0
    monkeypatch.setattr("app.audio.wav.time.monotonic", lambda: now)
    writer = WavWriter(tmp_path / "a.wav", 16_000)
    assert not writer.sync_if_due()
    now += 1.0
    assert writer.sync_if_due()
    assert not writer.sync_if_due()
    writer.finish()


def test_repairing_an_interrupted_file_keeps_every_whole_sample_and_can_be_repeated(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    write(path).finish()
    whole = path.read_bytes()
    path.write_bytes(module._header(16_000, None) + whole[44:1001])
    assert finish_interrupted(path) == (16_000, 478)
    assert finish_interrupted(path) == (16_000, 478)
    assert path.read_bytes()[44:] == whole[44:1000]
    assert wav_facts(path).finished
    assert soundfile.info(path).frames == 478


def test_a_file_that_died_before_its_header_holds_no_sound_and_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF")
    assert finish_interrupted(path) == (0, 0)
    assert path.read_bytes() == b"RIFF"


def test_a_file_that_is_not_a_take_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    for content in (
        b"x" * 200,
        module._header(16_000, 3)[:22] + b"\2" + module._header(16_000, 3)[23:] + b"x" * 9,
    ):
        path.write_bytes(content)
        with pytest.raises(KnownError) as caught:
            finish_interrupted(path)
        assert caught.value.code == "audio_unreadable"
        assert path.read_bytes() == content
    with pytest.raises(KnownError) as caught:
        finish_interrupted(tmp_path / "none.wav")
    assert caught.value.code == "audio_not_found"


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        WavWriter(tmp_path / "none" / "a.wav", 16_000)
    assert caught.value.code == "write_failed"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sizes=st.lists(st.integers(0, 3000), max_size=8),
    shorts=st.lists(st.integers(1, 900), max_size=30),
    full_after=st.one_of(st.none(), st.integers(45, 20_000)),
    cut=st.one_of(st.none(), st.integers(0, 20_000)),
)
def test_whatever_the_disk_does_the_file_holds_exactly_what_was_accepted(
    tmp_path: Path, sizes: list[int], shorts: list[int], full_after: int | None, cut: int | None
) -> None:
    path = tmp_path / "a.wav"
    path.unlink(missing_ok=True)
    counts = iter(shorts)
    written = 0

    def write_some(descriptor: int, data: memoryview) -> int:
        nonlocal written
        wanted = min(len(data), next(counts, len(data)))
        if full_after is not None and written + wanted > full_after:
            wanted = full_after - written
            if wanted <= 0:
                raise OSError(errno.ENOSPC, "No space left on device")
        done = os.write(descriptor, data[:wanted])
        written += done
        return done

    writer = WavWriter(path, 8000, write_some)
    blocks = [np.random.default_rng(size).integers(-32768, 32768, size).astype("<i2") for size in sizes]
    sound = b"".join(block.tobytes() for block in blocks)

    def append_all() -> None:
        for block in blocks:
            writer.append(block.data)

    if full_after is not None and full_after < 44 + len(sound):
        with pytest.raises(KnownError) as caught:
            append_all()
        assert caught.value.code == "disk_full"
    else:
        append_all()
    accepted = writer.frames
    if cut is None:
        assert writer.finish() == accepted
    else:
        writer.finish()
        # A crash: the sizes were never filled in and the file ends anywhere.
        data = path.read_bytes()[44:][:cut]
        path.write_bytes(module._header(8000, None) + data)
        accepted = len(data) // 2
        assert finish_interrupted(path) == (8000, accepted)
    assert path.read_bytes()[44:] == sound[: accepted * 2]
    assert wav_facts(path) == module.WavFacts(8000, accepted, finished=True)
