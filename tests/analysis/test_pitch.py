from __future__ import annotations

import numpy as np
import pytest

from app.analysis.delivery.pitch import pitch_track
from app.analysis.delivery.tracks import listen
from tests.analysis.voices import RATE, VOWELS, Samples, voice


def glide(low: float, high: float, vowel: int, seconds: float = 2.0) -> tuple[Samples, np.ndarray]:
    count = round(seconds * RATE)
    hertz = low * (high / low) ** (np.arange(count) / count)
    return voice(hertz, np.tile(np.array(VOWELS[vowel], dtype=float), (count, 1))), hertz


def errors_st(samples: Samples, hertz: np.ndarray) -> tuple[np.ndarray, float]:
    """Semitones between measured and true pitch of each voiced frame, and the share of frames that are."""
    sound = listen([samples])
    track = pitch_track(sound, np.ones(sound.frames, dtype=bool))
    true = hertz[80::160][: sound.frames]
    voiced = track > 0
    return np.abs(12 * np.log2(track[voiced] / true[voiced])), float(voiced.mean())


@pytest.mark.parametrize("vowel", range(5))
@pytest.mark.parametrize(("low", "high"), [(75, 130), (110, 220), (180, 330), (380, 260)])
def test_a_glide_is_followed_without_an_octave_error(low: float, high: float, vowel: int) -> None:
    errors, voiced = errors_st(*glide(low, high, vowel))
    assert voiced > 0.9
    assert np.median(errors) < 0.1
    assert errors.max() < 1


@pytest.mark.parametrize("noise_db", [20, 10])
def test_noise_does_not_move_the_pitch(noise_db: float) -> None:
    samples, hertz = glide(100, 180, 0)
    level = float(np.sqrt(np.mean(np.square(samples)))) * 10 ** (-noise_db / 20)
    noisy = samples + level * np.random.default_rng(3).normal(size=len(samples)).astype(np.float32)
    errors, voiced = errors_st(noisy, hertz)
    assert voiced > 0.8
    assert np.percentile(errors, 95) < 0.5


def test_noise_and_silence_have_no_pitch() -> None:
    hiss = np.random.default_rng(1).normal(scale=0.1, size=3 * RATE).astype(np.float32)
    for samples in (hiss, np.zeros(RATE, dtype=np.float32), np.zeros(0, dtype=np.float32)):
        sound = listen([samples])
        track = pitch_track(sound, np.ones(sound.frames, dtype=bool))
        assert np.count_nonzero(track) <= 0.02 * sound.frames


def test_sound_that_is_not_speech_gets_no_pitch() -> None:
    samples, _ = glide(120, 121, 0)
    sound = listen([samples])
    heard = np.zeros(sound.frames, dtype=bool)
    heard[50:100] = True
    assert set(np.flatnonzero(pitch_track(sound, heard))) <= set(range(50, 100))
