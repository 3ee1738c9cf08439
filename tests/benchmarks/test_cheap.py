"""The cheap benchmarks run to their end on the smallest workload, and measure what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import history, record_durable, scenarios, start, word_errors, writing
from benchmarks.fed_microphone import BLOCK, RATE, FedMicrophone, fed
from benchmarks.spoken import has_voice


def test_the_search_finds_what_like_finds_and_is_timed() -> None:
    result = history.measure(takes=500)
    assert result.rows[0].ratio is not None
    assert result.rows[0].ratio > 0
    assert "500 takes" in result.rows[0].metric


def test_all_scenarios_of_the_packs_are_read_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenarios, "settle", lambda: None)
    assert all(seconds > 0 for seconds in scenarios.read(12))


def test_writing_costs_less_than_a_hundredth_of_the_sound_s_length() -> None:
    assert 0 < writing.written(20) < 1


def test_a_durable_take_and_a_plain_one_are_both_written_whole(tmp_path: Path) -> None:
    import numpy as np
    import soundfile

    blocks = [np.full(record_durable.BLOCK, 100, np.int16)]
    assert record_durable.durable(tmp_path, blocks, 3) > 0
    assert record_durable.baseline(tmp_path, blocks, 3) > 0
    assert soundfile.info(tmp_path / "plain.wav").frames == 3 * record_durable.RATE


def test_the_program_of_the_start_tells_what_it_loaded(tmp_path: Path) -> None:
    told = start.run_and_read(start.LOADED, str(tmp_path))
    assert told.startswith("found:")
    assert "torch" not in told


@pytest.mark.model
@pytest.mark.skipif(not has_voice(), reason="espeak-ng is not installed")
def test_word_errors_of_both_sides_are_of_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    # faster-whisper's progress bar, which nobody sees, starts a thread that never ends.
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)
    result = word_errors.measure(quick=True, takes=2)
    words = {name: [one[1] for one in takes] for name, takes in result.extra.items()}
    assert words["ours"] == words["whole"] == words["vad"]
    assert sum(words["ours"]) > 10
    assert sum(one[0] for one in result.extra["ours"]) < sum(words["ours"]) / 2


def test_a_fed_microphone_gives_the_file_again_and_again_to_the_real_recorder(tmp_path: Path) -> None:
    from app import audio

    sound = tmp_path / "sound.raw"
    sound.write_bytes(b"".join(number.to_bytes(2, "little") for number in range(3 * BLOCK)))
    microphone = FedMicrophone(lambda _frames: True)
    microphone.sound, microphone.frames = sound, 7 * BLOCK
    with fed(microphone):
        recorder = audio.Recorder(tmp_path / "take.wav", reserve_bytes=0)
    recorder.start()
    assert microphone.is_over.wait(20)
    recording = recorder.stop()
    assert recording.sample_rate == RATE
    assert recording.frames >= 7 * BLOCK
    with audio.WavReader(recording.path) as reader:
        samples = reader.read_int16(0, 7 * BLOCK)
    assert [int(samples[at]) for at in (0, BLOCK, 3 * BLOCK, 6 * BLOCK + 5)] == [0, BLOCK, 0, 5]
