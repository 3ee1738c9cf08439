from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio.stretch import stretched

RATE = 16_000


def stretch(samples: np.ndarray, rate: float, cut: int = RATE) -> tuple[int, np.ndarray]:
    parts = [samples[at : at + cut].astype(np.float32) for at in range(0, len(samples), cut)]
    pairs = list(stretched(parts, RATE, rate))
    return sum(used for used, _ in pairs), np.concatenate([np.zeros(0), *(part for _, part in pairs)])


def buzz(seconds: float, hertz: float = 120) -> np.ndarray:
    """Something like a vowel: a pulse train, louder and softer four times a second."""
    time = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * hertz * n * time) / n for n in range(1, 20))
    return np.asarray(0.2 * wave * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time)))


def loudness(sound: np.ndarray) -> np.ndarray:
    return np.sqrt(np.convolve(np.square(sound), np.ones(800) / 800, "valid"))


@pytest.mark.parametrize("rate", [0.5, 0.75, 1.25, 1.5])
def test_the_pitch_stays_and_the_length_changes(rate: float) -> None:
    used, sound = stretch(buzz(4), rate)
    assert used == 4 * RATE
    assert len(sound) == pytest.approx(4 * RATE / rate, abs=10)
    middle = sound[RATE : RATE + RATE // 2]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), RATE * 10))
    pitch = np.argmax(spectrum[600:1800]) / 10 + 60
    assert 1200 * np.log2(pitch / 120) == pytest.approx(0, abs=20)


@pytest.mark.parametrize("rate", [0.5, 0.75, 1.25, 1.5])
def test_a_sound_comes_when_it_is_due(rate: float) -> None:
    samples = np.zeros(6 * RATE)
    for second in range(1, 6):
        samples[second * RATE : second * RATE + 400] = buzz(0.025)
    _, sound = stretch(samples, rate)
    for second in range(1, 6):
        due = round((second * RATE + 200) / rate)
        around = np.square(sound[due - 1600 : due + 1600])
        middle = (around * np.arange(3200)).sum() / around.sum() - 1600
        assert abs(middle) < 0.02 * RATE


def test_two_pieces_are_joined_without_a_click() -> None:
    for rate in (0.5, 0.75, 1.25, 1.5):
        _, sound = stretch(buzz(6), rate)
        assert np.abs(np.diff(sound)).max() < 2 * np.abs(np.diff(buzz(6))).max()
        assert loudness(sound)[1600:-1600].min() > 0.7 * loudness(buzz(6)).min()


def test_at_its_own_rate_nothing_is_touched() -> None:
    samples = np.random.default_rng(0).normal(0, 0.1, 5000).astype(np.float32)
    used, sound = stretch(samples, 1.0, cut=700)
    assert used == 5000
    assert (sound == samples).all()


@settings(max_examples=40, deadline=None)
@given(
    length=st.integers(0, 40_000),
    cut=st.integers(100, 20_000),
    rate=st.sampled_from([0.5, 0.6, 0.75, 1.1, 1.5]),
)
def test_any_length_in_any_blocks_is_used_up_whole(length: int, cut: int, rate: float) -> None:
    samples = np.random.default_rng(length).normal(0, 0.1, length)
    used, sound = stretch(samples, rate, cut)
    assert used == length
    assert len(sound) == pytest.approx(length / rate, abs=2 + length / RATE * 3)
    assert np.isfinite(sound).all()
    assert np.abs(sound).max(initial=0) < 2
