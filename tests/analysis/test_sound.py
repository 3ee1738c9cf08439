from __future__ import annotations

import numpy as np
import pytest

from app.analysis.delivery.tracks import HOP, QUIETEST_DB, RATE, listen
from tests.analysis.voices import talk


@pytest.mark.parametrize("size", [7, 160, 1000, 16_000, 10**6])
def test_the_size_of_the_blocks_does_not_matter(size: int) -> None:
    samples = talk(25)
    whole = listen([samples])
    pieces = listen(samples[at : at + size] for at in range(0, len(samples), size))
    for name in ("level_db", "speech_db", "hiss_db", "bands_db", "lags_s", "aperiodicity"):
        assert np.array_equal(getattr(whole, name), getattr(pieces, name)), name
    assert (whole.duration_s, whole.clipped) == (pieces.duration_s, pieces.clipped)


def test_loudness_is_that_of_the_samples() -> None:
    tone = np.sqrt(2) * 0.1 * np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE)
    sound = listen([tone.astype(np.float32)])
    assert sound.frames == RATE // HOP
    assert np.allclose(sound.level_db, -20, atol=0.1)
    assert np.allclose(sound.speech_db[5:-5], -20, atol=0.6)
    assert sound.hiss_db[5:-5].max() < -70


def test_samples_at_full_scale_are_counted() -> None:
    samples = np.zeros(RATE, dtype=np.float32)
    samples[100:110] = 1.0
    samples[200:205] = -1.0
    assert listen([samples[:150], samples[150:]]).clipped == 15


def test_what_is_no_number_is_silence() -> None:
    samples = np.full(RATE, np.nan, dtype=np.float32)
    samples[0] = np.inf
    sound = listen([samples])
    assert sound.level_db.max() == pytest.approx(QUIETEST_DB)
    assert np.all(np.isfinite(sound.bands_db))


def test_nothing_gives_no_frames() -> None:
    for blocks in ([], [np.zeros(0, dtype=np.float32)], [np.zeros(5, dtype=np.float32)]):
        assert listen(blocks).frames == 0


def test_an_hour_would_take_less_than_forty_megabytes() -> None:
    sound = listen([talk(50)])
    kept = sum(
        getattr(sound, name).nbytes
        for name in ("level_db", "speech_db", "hiss_db", "bands_db", "lags_s", "aperiodicity")
    )
    assert kept * 3600 / sound.duration_s < 40e6
