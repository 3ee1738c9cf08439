from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from app.analysis.delivery.activity import find_activity
from app.analysis.delivery.hesitations import TimedWord, find_hesitations, own_syllable_s
from app.analysis.delivery.pitch import pitch_track
from app.analysis.delivery.tracks import listen
from app.domain import Gap, GapReason, Hesitation, HesitationKind, Word
from tests.analysis.voices import RATE, Samples, faded, held, quiet, take, talk, voice, words

SAID = words((0.5, 2.5, 5), (3.3, 5.3, 5))
"""Two stretches of ten syllables, five words each, with 0.8 s between them."""


def find(samples: Samples, said: Sequence[Word], gaps: Sequence[Gap] = ()) -> tuple[Hesitation, ...]:
    sound = listen([samples])
    activity = find_activity(sound, ())
    timed = [TimedWord(word, 1.0 if word.text == "then" else 2.0) for word in said]
    return find_hesitations(sound, activity, pitch_track(sound, activity.heard), timed, gaps)


def between(middle: Samples, before_s: float) -> Samples:
    """Talk, 0.8 s with something in it, talk."""
    after = quiet(0.8 - before_s - len(middle) / RATE)
    return take(quiet(0.5), talk(10), quiet(before_s), middle, after, talk(10), quiet(0.5))


@pytest.mark.parametrize("seconds", [0.25, 0.4, 0.6])
@pytest.mark.parametrize("vowel", range(5))
def test_a_vowel_that_stands_still_between_words_is_found(seconds: float, vowel: int) -> None:
    (found,) = find(between(held(seconds, vowel=vowel), 0.1), SAID)
    assert found.kind is HesitationKind.VOICED
    assert found.start_s == pytest.approx(2.6, abs=0.05)
    assert found.end_s == pytest.approx(2.6 + seconds, abs=0.05)


@pytest.mark.parametrize("noise", [0.004, 0.012])
def test_it_is_found_in_noise(noise: float) -> None:
    parts = (quiet(0.5), talk(10), quiet(0.1), held(0.4), quiet(0.3), talk(10), quiet(0.5))
    assert len(find(take(*parts, hiss=noise), SAID)) == 1


def test_talk_has_no_hesitation() -> None:
    assert find(between(quiet(0.4), 0.2), SAID) == ()


def test_a_vowel_of_ordinary_length_is_none() -> None:
    assert find(between(held(0.15), 0.2), SAID) == ()


def test_a_pitch_that_glides_is_none() -> None:
    count = round(0.4 * RATE)
    sung = voice(np.linspace(100, 180, count), np.tile([730.0, 1090.0, 2440.0], (count, 1)))
    assert find(between(faded(sung), 0.2), SAID) == ()


def test_whispering_is_none() -> None:
    breath = 0.05 * np.random.default_rng(2).normal(size=round(0.4 * RATE)).astype(np.float32)
    assert find(between(breath, 0.2), SAID) == ()


def test_a_tone_that_lasts_is_none() -> None:
    parts = (quiet(0.5), talk(10), quiet(0.2), held(3.0), quiet(0.2), talk(10))
    assert find(take(*parts), words((0.5, 2.5, 5), (5.9, 7.9, 5))) == ()


def test_one_that_the_word_before_swallowed_is_found() -> None:
    swallowed = [*SAID[:4], Word("table", 2.1, 3.0), *SAID[5:]]
    (found,) = find(between(held(0.4), 0.1), swallowed)
    assert found.kind is HesitationKind.VOICED


def test_one_that_the_word_after_swallowed_is_found() -> None:
    swallowed = [*SAID[:5], Word("table", 2.6, 3.7), *SAID[6:]]
    assert len(find(between(held(0.4), 0.1), swallowed)) == 1


def test_a_vowel_that_is_a_words_own_is_none() -> None:
    samples = take(quiet(0.5), talk(10), held(0.24), talk(10), quiet(0.5))
    said = [*words((0.5, 2.3, 5)), Word("table", 2.3, 2.74), *words((2.74, 4.74, 5))]
    assert find(samples, said) == ()


def test_a_vowel_that_is_held_far_too_long_in_a_word_is_lengthened() -> None:
    samples = take(quiet(0.5), talk(10), held(0.55), talk(10), quiet(0.5))
    said = [*words((0.5, 2.4, 5)), Word("then", 2.4, 3.15), *words((3.15, 5.05, 5))]
    (found,) = find(samples, said)
    assert found.kind is not None
    assert found.start_s == pytest.approx(2.5, abs=0.1)


def test_missing_sound_is_none() -> None:
    gap = Gap(2.8, 1.0, GapReason.DROPPED)
    assert find(between(held(0.4), 0.1), SAID, [gap]) == ()


def test_a_slow_speakers_syllable_is_long() -> None:
    assert own_syllable_s([TimedWord(word, 2.0) for word in words((0, 6, 10))]) == pytest.approx(0.3)
    assert own_syllable_s([]) == 0.2
