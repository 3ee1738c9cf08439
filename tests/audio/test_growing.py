from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from app.audio import GrowingTake, WavWriter, blocks_16k
from app.domain import KnownError


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 48_000])
def test_a_growing_file_gives_the_very_samples_of_the_finished_one(tmp_path: Path, rate: int) -> None:
    path, dice = tmp_path / "take.wav", random.Random(rate)
    sound = np.random.default_rng(rate).integers(-20_000, 20_000, rate * 5 + 137).astype("<i2")
    writer = WavWriter(path, rate)
    growing = GrowingTake(path, lambda: writer.frames)
    blocks = growing.blocks_16k()
    heard = [next(blocks)]
    assert len(heard[0]) == 0
    at = 0
    while at < len(sound):
        step = dice.choice([1, 7, 480, 960, 5_000, 3 * rate])
        writer.append(sound[at : at + step].data)
        at += step
        heard += [next(blocks) for _ in range(dice.randint(0, 3))]
    growing.finish(writer.finish())
    heard += list(blocks)
    assert np.array_equal(np.concatenate(heard), np.concatenate(list(blocks_16k(path))))


def test_no_more_is_read_than_was_written_for_certain(tmp_path: Path) -> None:
    writer = WavWriter(tmp_path / "take.wav", 16_000)
    writer.append(np.ones(1000, dtype="<i2").data)
    blocks = GrowingTake(tmp_path / "take.wav", lambda: 600).blocks_16k()
    assert [len(next(blocks)) for _ in range(3)] == [600, 0, 0]
    writer.finish()


def test_the_folder_may_be_renamed_before_all_was_read(tmp_path: Path) -> None:
    (tmp_path / "one.part").mkdir()
    writer = WavWriter(tmp_path / "one.part" / "take.wav", 16_000)
    writer.append(np.arange(40_000, dtype="<i2").data)
    growing = GrowingTake(writer.path, lambda: writer.frames)
    blocks = growing.blocks_16k()
    first = next(blocks)
    growing.finish(writer.finish())
    with growing.moved(lambda: tmp_path / "one" / "take.wav"):
        (tmp_path / "one.part").rename(tmp_path / "one")
    assert len(first) + sum(len(block) for block in blocks) == 40_000


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="audio_not_found"):
        next(GrowingTake(tmp_path / "take.wav", lambda: 0).blocks_16k())
