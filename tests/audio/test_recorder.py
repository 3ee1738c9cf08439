"""Faults that cannot be provoked in a real microphone, through one that behaves like it."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import numpy as np
import pytest

from app.audio import Recorder, WavReader, WavWriter, wav_facts
from app.domain import Gap, GapReason, InternalError, KnownError
from tests.fakes.portaudio import FakeMicrophone, PortAudioError
from tests.sound import wait_until

TENTH = 4800


def noise(tenths: int, seed: int = 0) -> list[np.ndarray]:
    random = np.random.default_rng(seed)
    return [random.integers(-9000, 9000, TENTH).astype(np.int16) for _ in range(tenths)]


def recorder_of(microphone: FakeMicrophone, path: Path, **options: object) -> Recorder:
    options = {"reserve_bytes": 0} | options
    return Recorder(path, microphones=microphone, clock=microphone.clock, **options)  # type: ignore[arg-type]


def is_open(recorder: Recorder) -> bool:
    return recorder.is_open


def record(microphone: FakeMicrophone, recorder: Recorder, blocks: list[np.ndarray]) -> None:
    """Deliver blocks one by one, each once the one before is in the file."""
    frames = recorder.frames
    for block in blocks:
        microphone.deliver(block)
        frames += len(block)
        wait_until(lambda: recorder.frames == frames)  # noqa: B023 - asked before it changes


def content(path: Path) -> np.ndarray:
    with WavReader(path) as reader:
        return reader.read_int16(0, reader.frames)


def test_what_is_delivered_is_in_the_file_and_the_recording_tells_its_facts(tmp_path: Path) -> None:
    microphone, path = FakeMicrophone(), tmp_path / "a.wav"
    recorder = recorder_of(microphone, path)
    assert not is_open(recorder)
    recorder.start()
    assert is_open(recorder)
    blocks = noise(10)
    blocks[3][:5] = 32767
    record(microphone, recorder, blocks)
    level = recorder.level()
    assert (level.is_open, level.clipped, level.missing_s) == (True, 5, 0)
    assert level.elapsed_s == 1.0
    recording = recorder.stop()
    assert microphone.is_closed
    assert not recorder.level().is_open
    assert (content(path) == np.concatenate(blocks)).all()
    assert wav_facts(path).finished
    assert recording.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (recording.frames, recording.sample_rate, recording.clipped) == (48_000, 48_000, 5)
    assert (recording.gaps, recording.problem, recording.device_name) == ((), None, "mic")
    assert recorder.stop() == recording


def test_blocks_that_wait_at_the_stop_are_kept(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    for block in noise(50):
        microphone.deliver(block)
    assert recorder.stop().frames == 50 * TENTH


def test_a_stereo_microphone_gives_a_mono_take(tmp_path: Path) -> None:
    microphone = FakeMicrophone(channels=2)
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(3))
    recorder.stop()
    assert (content(tmp_path / "a.wav") == np.concatenate(noise(3))).all()


def test_a_cancelled_recording_leaves_nothing(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(2))
    recorder.cancel()
    assert microphone.is_closed
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(InternalError):
        recorder.stop()


def test_a_recorder_that_was_not_started_has_nothing_to_stop_and_one_records_once(tmp_path: Path) -> None:
    recorder = recorder_of(FakeMicrophone(), tmp_path / "a.wav")
    with pytest.raises(InternalError):
        recorder.stop()
    recorder.cancel()
    assert recorder.waveform() is None
    recorder.start()
    with pytest.raises(InternalError):
        recorder.start()
    recorder.stop()


@pytest.mark.parametrize("code", ["microphone_busy", "microphone_refused", "microphone_failed"])
def test_a_microphone_that_cannot_be_opened_leaves_no_file(tmp_path: Path, code: str) -> None:
    microphone = FakeMicrophone(open_error=KnownError(code, name="mic"))
    with pytest.raises(KnownError) as caught:
        recorder_of(microphone, tmp_path / "a.wav").start()
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_microphone_that_opens_but_does_not_start_leaves_no_file_and_is_closed(tmp_path: Path) -> None:
    error = PortAudioError("Error starting stream", -9999, (0, -16, "Device or resource busy"))
    microphone = FakeMicrophone(start_error=error)
    with pytest.raises(KnownError) as caught:
        recorder_of(microphone, tmp_path / "a.wav").start()
    assert caught.value.code == "microphone_busy"
    assert microphone.is_closed
    assert list(tmp_path.iterdir()) == []


def test_no_microphone_is_told_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        recorder_of(FakeMicrophone(device=None), tmp_path / "a.wav").start()
    assert caught.value.code == "no_microphone"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_made_closes_the_microphone(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    (tmp_path / "a.wav").write_bytes(b"mine")
    with pytest.raises(KnownError):
        recorder_of(microphone, tmp_path / "a.wav").start()
    assert microphone.is_closed
    assert (tmp_path / "a.wav").read_bytes() == b"mine"


def test_a_lost_microphone_ends_the_take_by_itself_and_keeps_it(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.die()
    wait_until(lambda: not recorder.level().is_open)
    recording = recorder.stop()
    assert recording.problem is not None
    assert (recording.problem.code, recording.problem.facts) == ("microphone_lost", {"name": "mic"})
    assert (content(tmp_path / "a.wav") == np.concatenate(noise(5))).all()
    assert microphone.is_closed


def test_a_microphone_that_says_nothing_for_ten_seconds_is_lost(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.wait(5)
    # The last block may not have been looked at yet when the clock moved on.
    assert recorder.level().missing_s == pytest.approx(5, abs=0.11)
    assert recorder.level().is_open
    microphone.wait(6)
    wait_until(lambda: not recorder.is_open)
    problem = recorder.stop().problem
    assert problem is not None
    assert problem.code == "microphone_lost"


def test_an_exception_in_the_callback_is_told_and_the_take_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(5))

    def broken(_ring: object, _data: object) -> bool:
        raise MemoryError("no room")

    with monkeypatch.context() as patch:
        patch.setattr("app.audio.ring.Ring.put", broken)
        microphone.deliver(noise(1)[0])
    wait_until(lambda: not recorder.is_open)
    recording = recorder.stop()
    assert recording.problem is not None
    assert recording.problem.code == "microphone_failed"
    assert recording.frames == 5 * TENTH


def test_sound_that_is_missing_is_told_at_once_and_marked(tmp_path: Path) -> None:
    microphone, told = FakeMicrophone(), list[Gap]()
    recorder = recorder_of(microphone, tmp_path / "a.wav", on_gap=told.append)
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.wait(0.3)
    record(microphone, recorder, noise(14, seed=1))
    wait_until(lambda: told)
    assert recorder.level().missing_s == pytest.approx(0.3, abs=0.03)
    microphone.wait(2)
    record(microphone, recorder, noise(14, seed=2))
    recording = recorder.stop()
    assert recording.gaps == tuple(told)
    assert [gap.reason for gap in told] == [GapReason.DROPPED, GapReason.STALLED]
    assert [gap.at_s for gap in told] == pytest.approx([0.5, 1.9], abs=0.01)
    assert [gap.missing_s for gap in told] == pytest.approx([0.3, 2.0], abs=0.03)


def test_a_device_unplugged_in_mid_take_is_marked_because_the_microphone_may_be_another_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = "headset\nbuilt-in"
    monkeypatch.setattr("app.audio.session.devices_fingerprint", lambda: devices)
    microphone, told = FakeMicrophone(), list[Gap]()
    recorder = recorder_of(microphone, tmp_path / "a.wav", on_gap=told.append)
    recorder.start()
    record(microphone, recorder, noise(12))
    devices = "built-in"
    record(microphone, recorder, noise(12))
    wait_until(lambda: told)
    devices = "built-in\nspeaker"
    record(microphone, recorder, noise(12))
    recorder.stop()
    assert [(gap.reason, gap.missing_s) for gap in told] == [(GapReason.DEVICE, 0.0)]
    assert told[0].at_s == pytest.approx(1.7, abs=0.6)


def test_a_disk_that_stands_still_for_longer_than_the_ring_costs_exactly_what_had_no_room(
    tmp_path: Path,
) -> None:
    import threading

    microphone = FakeMicrophone()
    going = threading.Event()

    def wait_and_write(descriptor: int, data: memoryview) -> int:
        going.wait()
        return os.write(descriptor, data)

    def open_writer(path: Path, rate: int) -> WavWriter:
        going.set()
        return WavWriter(path, rate, wait_and_write)

    recorder = recorder_of(microphone, tmp_path / "a.wav", open_writer=open_writer)
    recorder.start()
    record(microphone, recorder, noise(1))
    going.clear()
    block = np.ones(48_000, np.int16)
    for _ in range(70):
        microphone.deliver(block)
    going.set()
    wait_until(lambda: recorder.level().elapsed_s > 59)
    recording = recorder.stop()
    assert recording.frames + round(recording.gaps[-1].missing_s * 48_000) == TENTH + 70 * 48_000
    assert [gap.reason for gap in recording.gaps] == [GapReason.DROPPED]
    assert recording.duration_s > 60 - 1


def test_a_full_disk_ends_the_take_cleanly_and_keeps_what_was_accepted(tmp_path: Path) -> None:
    microphone, room = FakeMicrophone(), 44 + 2 * TENTH * 3 + 1001

    def write(descriptor: int, data: memoryview) -> int:
        nonlocal room
        if room == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        done = os.write(descriptor, data[:room])
        room -= done
        return done

    recorder = recorder_of(
        microphone, tmp_path / "a.wav", open_writer=lambda path, rate: WavWriter(path, rate, write)
    )
    recorder.start()
    for block in noise(5):
        microphone.deliver(block)
    wait_until(lambda: not recorder.level().is_open)
    recording = recorder.stop()
    assert recording.problem is not None
    assert recording.problem.code == "disk_full"
    assert recording.frames == 3 * TENTH + 500
    assert (content(tmp_path / "a.wav") == np.concatenate(noise(5))[: recording.frames]).all()
    assert recording.sha256 == hashlib.sha256((tmp_path / "a.wav").read_bytes()).hexdigest()


def test_a_take_ends_while_there_is_still_room_for_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 900
    monkeypatch.setattr("app.audio.session.free_bytes", lambda _folder: free)
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav", reserve_bytes=500)
    recorder.start()
    record(microphone, recorder, noise(5))
    free = 400
    microphone.wait(1.0)
    microphone.deliver(noise(1)[0])
    wait_until(lambda: not recorder.is_open)
    recording = recorder.stop()
    assert recording.problem is not None
    assert recording.problem.code == "disk_full"
    assert recording.frames == 6 * TENTH


def test_nothing_starts_on_a_disk_that_is_nearly_full(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        recorder_of(FakeMicrophone(), tmp_path / "a.wav", reserve_bytes=1 << 60).start()
    assert caught.value.code == "disk_full"


def test_a_forgotten_recording_ends_at_its_limit(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav", max_s=0.5)
    recorder.start()
    for block in noise(5):
        microphone.deliver(block)
    wait_until(lambda: not recorder.is_open)
    recording = recorder.stop()
    assert recording.problem is not None
    assert recording.problem.code == "recording_limit"
    assert recording.frames == 5 * TENTH


def test_silence_of_exact_zeros_shows_in_the_level(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, [np.zeros(TENTH, np.int16)] * 12)
    wait_until(lambda: recorder.level().zeros_s == pytest.approx(1.2))
    record(microphone, recorder, noise(1))
    wait_until(lambda: recorder.level().zeros_s < 0.1)
    recorder.stop()


def test_a_bug_in_whoever_is_told_of_a_gap_still_leaves_a_whole_file(tmp_path: Path) -> None:
    def broken(_gap: Gap) -> None:
        raise ZeroDivisionError

    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav", on_gap=broken)
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.wait(0.5)
    while recorder.is_open:
        delivered = recorder.frames
        microphone.deliver(noise(1)[0])
        wait_until(lambda: recorder.frames > delivered or not recorder.is_open)  # noqa: B023 - as above
    with pytest.raises(InternalError):
        recorder.stop()
    assert wav_facts(tmp_path / "a.wav").finished
    assert microphone.is_closed


def test_another_microphone_pauses_the_take_and_nothing_comes_from_it_unasked(tmp_path: Path) -> None:
    microphone, told = FakeMicrophone(), list[Gap]()
    recorder = recorder_of(microphone, tmp_path / "a.wav", on_gap=told.append)
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.move("webcam")
    wait_until(lambda: recorder.changed)
    changed = recorder.changed
    assert changed is not None
    assert (changed.code, changed.facts) == ("microphone_changed", {"old": "mic", "new": "webcam"})
    assert not microphone.active
    level = recorder.level()
    assert (level.is_open, level.is_paused) == (True, True)
    microphone.wait(60)
    assert recorder.level().missing_s == 0
    recorder.go_on()
    wait_until(lambda: recorder.changed is None)
    record(microphone, recorder, noise(5, seed=1))
    recording = recorder.stop()
    assert recording.problem is None
    assert recording.gaps == tuple(told) == (Gap(0.5, 0.0, GapReason.DEVICE),)
    assert np.array_equal(content(recording.path), np.concatenate([*noise(5), *noise(5, seed=1)]))


def test_a_paused_take_can_be_stopped_and_a_microphone_that_does_not_come_back_ends_it(
    tmp_path: Path,
) -> None:
    for goes_on in (False, True):
        microphone = FakeMicrophone()
        recorder = recorder_of(microphone, tmp_path / f"{goes_on}.wav")
        recorder.start()
        record(microphone, recorder, noise(2))
        microphone.move("webcam")
        wait_until(lambda: recorder.changed)  # noqa: B023 - asked before it changes
        if goes_on:
            microphone.start_error = PortAudioError("gone", -9996)
            recorder.go_on()
            wait_until(lambda: not recorder.is_open)  # noqa: B023
        recording = recorder.stop()
        assert recording.frames == 2 * TENTH
        assert microphone.is_closed
        assert (recording.problem.code if recording.problem else "") == ("microphone_gone" if goes_on else "")


def test_a_slow_disk_is_no_missing_sound_and_how_long_it_takes_nothing_is_told(
    tmp_path: Path,
) -> None:
    import threading

    microphone, going = FakeMicrophone(), threading.Event()
    going.set()

    def wait_and_write(descriptor: int, data: memoryview) -> int:
        going.wait()
        return os.write(descriptor, data)

    recorder = recorder_of(
        microphone, tmp_path / "a.wav", open_writer=lambda path, rate: WavWriter(path, rate, wait_and_write)
    )
    recorder.start()
    record(microphone, recorder, noise(2))
    going.clear()
    for block in noise(10, seed=1):
        microphone.deliver(block)
    wait_until(lambda: recorder.level().unwritten_s > 0.3)
    assert recorder.level().missing_s == 0
    going.set()
    wait_until(lambda: recorder.frames == 12 * TENTH)
    wait_until(lambda: recorder.level().unwritten_s < 0.3)
    assert recorder.stop().gaps == ()


def test_sound_that_seems_to_be_missing_is_told_before_it_is_confirmed(tmp_path: Path) -> None:
    microphone = FakeMicrophone()
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.wait(0.3)
    record(microphone, recorder, noise(7, seed=1))
    assert recorder.level().missing_s == pytest.approx(0.3, abs=0.03)
    recorder.cancel()


def test_after_sleep_the_microphone_gets_its_time_and_the_gap_its_true_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    microphone = FakeMicrophone()
    monkeypatch.setattr("app.audio.session.since_boot", microphone.clock)
    recorder = recorder_of(microphone, tmp_path / "a.wav")
    recorder.start()
    record(microphone, recorder, noise(5))
    microphone.wait(3600)
    wait_until(lambda: recorder.level().unwritten_s == 0)
    assert recorder.is_open
    record(microphone, recorder, noise(14, seed=1))
    recording = recorder.stop()
    assert recording.problem is None
    (gap,) = recording.gaps
    assert gap.reason is GapReason.STALLED
    assert gap.at_s == pytest.approx(0.5, abs=0.01)
    assert gap.missing_s == pytest.approx(3600, abs=0.1)
