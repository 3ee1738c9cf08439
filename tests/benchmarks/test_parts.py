"""What the benchmarks compare us with: word error rates, LocalAgreement-2, whisper.cpp's file, clips."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest

from app.transcription.shapes import Shape
from benchmarks import wer
from benchmarks.known_words import recorded_takes
from benchmarks.local_agreement import Agreement, Said, stream
from benchmarks.result import CannotMeasureError
from benchmarks.shapes import WORDS, shape_text
from benchmarks.spoken import RATE, Samples
from benchmarks.whisper_cpp import quantised, why_not, write_model


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("we can send the report", 0),
        ("We can send the report.", 0),
        ("we can send a report", 1),
        ("we can send report", 1),
        ("we can now send the report", 1),
        ("", 5),
        ("report the send can we", 4),
    ],
)
def test_errors_are_the_least_number_of_changes(said: str, wrong: int) -> None:
    errors = wer.compare("We can send the report.", said)
    assert (errors.wrong, errors.words) == (wrong, 5)


def test_apostrophes_belong_to_words_and_dashes_do_not() -> None:
    assert wer.words_of("It’s a follow-up, isn't it?") == ["it's", "a", "follow", "up", "isn't", "it"]


def test_rates_are_of_all_words_and_a_ratio_without_errors_is_1() -> None:
    some = [wer.Errors(1, 10), wer.Errors(3, 10)]
    none = [wer.Errors(0, 10), wer.Errors(0, 10)]
    assert wer.rate(some) == 0.2
    assert wer.ratio(none, none) == 1
    assert wer.ratio(some, none) == float("inf")
    assert wer.ratio(some, [wer.Errors(2, 10), wer.Errors(6, 10)]) == 0.5


def test_the_interval_holds_the_ratio_and_is_paired() -> None:
    takes = [wer.Errors(number % 7, 20) for number in range(50)]
    assert wer.interval(takes, takes) == (1.0, 1.0)
    double = [wer.Errors(2 * one.wrong, one.words) for one in takes]
    assert wer.interval(takes, double) == (0.5, 0.5)
    low, high = wer.interval(takes, list(reversed(takes)))
    assert low < 1 < high


def words(text: str, start_s: float = 0.0) -> list[Said]:
    return [
        Said(start_s + number, start_s + number + 0.9, word, word.endswith("."))
        for number, word in enumerate(text.split())
    ]


def test_what_two_readings_agree_on_is_final_and_never_taken_back() -> None:
    agreement = Agreement()
    assert agreement.add(words("we can")) == []
    assert [one.text for one in agreement.add(words("we can send"))] == ["we", "can"]
    assert agreement.add(words("they can bend the")) == []
    assert [one.text for one in agreement.add(words("x y bend the report."))] == ["bend", "the"]
    assert [one.text for one in agreement.finish()] == ["report."]
    assert " ".join(one.text for one in agreement.final) == "we can bend the report."


def test_a_stream_is_read_every_second_in_a_buffer_that_is_cut_at_a_sentence() -> None:
    said = [Said(at, at + 0.9, f"w{at}" + ("." if at % 5 == 4 else ""), at % 5 == 4) for at in range(40)]
    buffers: list[tuple[float, float]] = []

    def read(buffer: Samples, begin_s: float) -> list[Said]:
        end_s = begin_s + len(buffer) / RATE
        buffers.append((begin_s, end_s))
        return [word for word in said if begin_s <= word.start_s and word.end_s <= end_s]

    found = stream(np.zeros(40 * RATE, dtype=np.float32), read)
    assert list(found.words) == said
    assert found.readings == 40
    assert [end for _, end in buffers] == list(range(1, 41))
    assert max(end - begin for begin, end in buffers) <= 17
    assert {begin for begin, _ in buffers} <= {0.0, *(word.end_s for word in said if word.ends_sentence)}
    assert found.wait_s < 1


def test_quantised_numbers_are_within_half_a_step() -> None:
    values = np.random.default_rng(1).normal(0, 2, (4, 64)).astype(np.float32)
    values[0, :32] = 0
    raw = np.frombuffer(quantised(values), dtype=[("scale", "<f2"), ("values", "i1", 32)])
    back = (raw["scale"].astype(np.float32)[:, None] * raw["values"]).reshape(values.shape)
    step = np.abs(values.reshape(-1, 32)).max(axis=1).repeat(32).reshape(values.shape) / 127
    assert np.all(np.abs(back - values) <= 0.6 * step + 1e-6)


def test_the_text_of_a_shape_is_words_between_two_timestamps_and_then_the_end() -> None:
    text = shape_text(448)
    assert len(text) == 448
    assert text[:2] == [0, 0]
    assert (text[2], text[WORDS + 3]) == (50_364, 50_364 + 1500)
    assert set(text[WORDS + 4 :]) == {50_257}


@pytest.mark.model
def test_whisper_cpp_reads_the_model_that_was_written_for_it(tmp_path: Path) -> None:
    if why_not():
        pytest.skip(why_not())
    from pywhispercpp.model import Model

    path = tmp_path / "narrow.bin"
    with path.open("wb") as file:
        write_model(file, Shape(64, 1, 1, ()))
    Model(str(path), redirect_whispercpp_logs_to=None)


def test_the_file_for_whisper_cpp_begins_with_its_sizes() -> None:
    file = io.BytesIO()
    write_model(file, Shape(64, 1, 1, ()))
    magic, vocabulary, audio, width = struct.unpack("<I3i", file.getvalue()[:16])
    assert (magic, vocabulary, audio, width) == (0x67676D6C, 51_865, 1500, 64)


def test_clips_become_takes_with_every_word_once(tmp_path: Path) -> None:
    import soundfile

    sound = np.full(8000 * 2, 0.1, dtype=np.float32)
    for number in range(7):
        soundfile.write(tmp_path / f"clip{number}.{'flac' if number % 2 else 'wav'}", sound, 8000)
        (tmp_path / f"clip{number}.txt").write_text(f"number {number}\n", encoding="utf-8")
    soundfile.write(tmp_path / "alone.wav", sound, 8000)
    takes = list(recorded_takes(tmp_path, 5, 8))
    assert len(takes) > 1
    texts = sorted(word for take in takes for word in take.text.split() if word != "number")
    assert texts == [str(number) for number in range(7)]
    for take in takes:
        clips = len(take.text.split()) // 2
        assert len(take.samples) > clips * 2 * RATE


def test_a_folder_without_clips_says_so(tmp_path: Path) -> None:
    with pytest.raises(CannotMeasureError, match="no NAME"):
        list(recorded_takes(tmp_path))
