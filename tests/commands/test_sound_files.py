"""Recordings of every shape: the same words come out, whatever the file is, however long it is."""

from __future__ import annotations

import struct
import sys
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile
import soxr
from numpy.typing import NDArray

from tests.commands.program import CALL_BACK, MICRO, ROOT, SAID, SPEECH, command, main

pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")

pytestmark = pytest.mark.model

Samples = NDArray[np.float32]
RATE = 16_000
MEBI = 1024 * 1024


@pytest.fixture(scope="module")
def speech() -> Samples:
    samples, rate = soundfile.read(SPEECH, dtype="float32")
    assert rate == RATE
    return np.asarray(samples, dtype=np.float32)


def both(folder: Path, attempt: Path, model: Path) -> tuple[str, str]:
    """What the program hears in two recordings."""
    options = ("--language", "en", "--speech-model", MICRO, "--json", "--data-dir", folder / "profile")
    ran = main("practise", CALL_BACK, "--attempt", attempt, "--model", model, *options)
    assert (ran.code, ran.err) == (0, "")
    heard = [" ".join(word["text"] for word in ran.json[side]["words"]) for side in ("attempt", "model")]
    lengths = [ran.json[side]["duration_s"] for side in ("attempt", "model")]
    assert lengths[0] == pytest.approx(lengths[1], abs=0.001)
    return heard[0], heard[1]


def write(path: Path, samples: Samples, rate: int, subtype: str = "PCM_16") -> Path:
    soundfile.write(path, samples, rate, subtype=subtype)
    return path


def test_24_bit_and_stereo_at_96_khz_say_what_16_bit_says(tmp_path: Path, speech: Samples) -> None:
    fine = write(tmp_path / "24.wav", speech, RATE, "PCM_24")
    sides = np.stack([speech, speech], axis=1)
    wide = write(tmp_path / "96.wav", soxr.resample(sides, RATE, 96_000), 96_000)
    assert both(tmp_path, fine, wide) == (SAID, SAID)


def test_8_bit_gives_the_words_that_its_samples_give_in_16_bit(tmp_path: Path, speech: Samples) -> None:
    loud = speech / np.abs(speech).max() * np.float32(0.95)
    coarse = write(tmp_path / "8.wav", loud, RATE, "PCM_U8")
    same, _ = soundfile.read(coarse, dtype="float32")
    heard, expected = both(tmp_path, coarse, write(tmp_path / "16.wav", same, RATE))
    assert heard == expected
    assert heard.endswith("Friday.")


def test_8_khz_gives_the_words_that_its_band_gives_at_16_khz(tmp_path: Path, speech: Samples) -> None:
    narrow = soxr.resample(speech, RATE, 8_000)
    telephone = write(tmp_path / "8k.wav", narrow, 8_000)
    # The same sound to the last bit: the small model never heard such a band, and rounding changes words.
    kept, _ = soundfile.read(telephone, dtype="float32")
    same = soxr.resample(kept, 8_000, RATE)[: 2 * len(kept)]
    heard, expected = both(tmp_path, telephone, write(tmp_path / "16k.wav", same, RATE, "FLOAT"))
    assert heard == expected
    assert heard.endswith("Friday.")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="counts resident memory as Linux does")
def test_an_hour_is_heard_in_the_memory_of_seconds(tmp_path: Path) -> None:
    content = SPEECH.read_bytes()[44:]
    hour = tmp_path / "hour.wav"
    size = 3600 * RATE * 2
    at = 44 + size - 30 * RATE * 2 - len(content)
    with hour.open("wb") as file:
        file.write(SPEECH.read_bytes()[:40] + struct.pack("<I", size))
        file.truncate(44 + size)
        file.seek(at)
        file.write(content)
    short, short_bytes = heard_and_highest(tmp_path, SPEECH)
    heard, highest = heard_and_highest(tmp_path, hour)
    assert SAID in short
    assert SAID in heard
    assert "59:2" in heard  # the place of the first sentence
    assert highest - short_bytes < 60 * MEBI, (highest, short_bytes)


def heard_and_highest(folder: Path, attempt: Path) -> tuple[str, int]:
    """What was printed, and the most memory that the program and its worker held together."""
    options = ("--language", "en", "--speech-model", MICRO, "--data-dir", folder / "profile")
    process = psutil.Popen(
        command("practise", CALL_BACK, "--attempt", attempt, *options),
        cwd=ROOT,
        stdout=-1,
        stderr=-1,
    )
    highest = 0
    ended = threading.Event()

    def watch() -> None:
        nonlocal highest
        while not ended.wait(0.05):
            try:
                all_of_it = [process, *process.children(recursive=True)]
                highest = max(highest, sum(one.memory_info().rss for one in all_of_it))
            except psutil.Error:
                continue

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        out, err = process.communicate(timeout=200)
    finally:
        ended.set()
        watcher.join()
    assert (process.returncode, err) == (0, b"")
    return " ".join(out.decode().split()), highest
