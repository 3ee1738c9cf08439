"""The real path: a file played into the software microphone, PortAudio, our recorder, a WAV."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from app.audio import DeviceWatch, Recorder, find_input, list_inputs, list_outputs, refresh_devices
from app.domain import KnownError
from tests.audio.kill_trials import run_trials
from tests.sound import SoundServer, sound_here, wait_until

pytestmark = [pytest.mark.microphone, pytest.mark.alone]


@pytest.fixture(scope="session")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("espeak-ng") is None:
        pytest.skip("not installed: espeak-ng")
    path = tmp_path_factory.mktemp("speech") / "speech.wav"
    subprocess.run(["espeak-ng", "-w", path, "May I ask what happens if nothing changes?"], check=True)
    return path


def alike(recorded: np.ndarray, said: np.ndarray) -> float:
    """Highest normalised cross-correlation, 0 to 1."""
    size = 1 << (len(recorded) + len(said)).bit_length()
    both = np.fft.irfft(np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(said, size)), size)
    best = int(np.argmax(both[: len(recorded)]))
    there = recorded[best : best + len(said)]
    return float(both[best] / np.sqrt(np.square(there).sum() * np.square(said).sum()))


def test_speech_played_into_the_microphone_is_found_in_the_wav(
    sound_server: SoundServer, tmp_path: Path, speech: Path
) -> None:
    recorder = Recorder(tmp_path / "a.wav", reserve_bytes=0)
    recorder.start()
    wait_until(lambda: recorder.frames > 0)
    sound_server.say(speech)
    wait_until(lambda: recorder.level().zeros_s > 0.2)
    loudest = float(np.abs(recorder.waveform().maxs).max())  # type: ignore[union-attr]
    recording = recorder.stop()
    assert recording.problem is None
    assert recording.gaps == ()
    said, said_rate = soundfile.read(speech)
    recorded, rate = soundfile.read(recording.path)
    assert rate == recording.sample_rate
    assert alike(recorded, soxr.resample(said, said_rate, rate)) > 0.97
    assert loudest == pytest.approx(np.abs(recorded).max(), abs=0.02)
    assert recording.peak_dbfs == pytest.approx(20 * np.log10(np.abs(recorded).max()), abs=0.01)


def test_a_killed_recorder_loses_at_most_a_quarter_of_a_second_and_no_sample_before_it(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    count = int(os.environ.get("GO_FIRST_KILL_TRIALS", "6"))
    trials = run_trials(count, sound_server, tmp_path, longest_s=2.0)
    assert len(trials) == count
    assert all(trial.is_exact for trial in trials)
    assert all(trial.is_readable for trial in trials)
    assert max(trial.lost_s for trial in trials) <= 0.25


def test_the_devices_of_a_sound_server_are_one_microphone_and_one_speaker(sound_server: SoundServer) -> None:
    assert [device.name for device in list_inputs()] == ["default"]
    assert [device.name for device in list_outputs()] == ["default"]
    assert list_inputs()[0].is_default
    assert find_input(list_inputs()[0].key) == find_input() == find_input("ALSA|unplugged")
    with pytest.raises(KnownError) as caught:
        find_input("ALSA|unplugged", fall_back=False)
    assert (caught.value.code, caught.value.facts) == ("microphone_gone", {"name": "unplugged"})


def test_devices_are_not_refreshed_under_an_open_microphone(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    recorder = Recorder(tmp_path / "a.wav", reserve_bytes=0)
    recorder.start()
    assert not refresh_devices()
    recorder.stop()
    assert refresh_devices()


def test_a_microphone_unplugged_in_mid_take_is_marked_and_the_take_goes_on(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    recorder = Recorder(tmp_path / "a.wav", reserve_bytes=0)
    recorder.start()
    wait_until(lambda: recorder.level().elapsed_s > 0.5)
    before = recorder.frames
    sound_server.suspend(on=True)
    wait_until(lambda: recorder.level().missing_s > 0.7)
    assert recorder.level().is_open
    sound_server.suspend(on=False)
    wait_until(lambda: recorder.level().elapsed_s > before / recorder.sample_rate + 1.6)
    recording = recorder.stop()
    assert recording.problem is None
    assert len(recording.gaps) == 1
    assert recording.gaps[0].missing_s > 0.5


def test_when_the_last_microphone_goes_the_take_is_kept_and_its_end_explained(tmp_path: Path) -> None:
    with SoundServer() as server, sound_here(server):
        recorder = Recorder(tmp_path / "a.wav", reserve_bytes=0)
        recorder.start()
        wait_until(lambda: recorder.level().elapsed_s > 0.3)
        watch = DeviceWatch()
        assert not watch.poll()
        kept = recorder.frames
        server.stop()
        wait_until(lambda: not recorder.is_open, 2)
        recording = recorder.stop()
        assert recording.problem is not None
        assert recording.problem.code == "microphone_lost"
        assert recording.frames >= kept
        assert soundfile.info(recording.path).frames == recording.frames
        assert watch.poll()
        assert not watch.poll()
        assert list_inputs() == ()
        with pytest.raises(KnownError) as caught:
            Recorder(tmp_path / "b.wav", reserve_bytes=0).start()
        assert caught.value.code == "no_microphone"
