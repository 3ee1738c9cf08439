"""Voices made of nothing but sines: vowels with formants, so that tests need no speech program."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.domain import Span, Transcript, TranscriptState, Word

RATE = 16_000
VOWELS = ((730, 1090, 2440), (270, 2290, 3010), (300, 870, 2240), (530, 1840, 2480), (570, 840, 2410))
"""First three formants of a, i, u, e and o (Peterson and Barney 1952)."""

Samples = NDArray[np.float32]


def voice(hertz: NDArray[np.float64], formants: NDArray[np.float64]) -> Samples:
    """A voice with this pitch, shape (n,), and these formants, shape (n, 3), sample by sample."""
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    total = np.zeros(len(hertz))
    for harmonic in range(1, 25):
        at = (harmonic * hertz)[:, None]
        loud = np.exp(-np.square((at - formants) / 120)) * np.array([1.0, 0.5, 0.25])
        total += (loud.sum(axis=1) + 0.003) * np.sin(harmonic * phase)
    return np.asarray(0.2 * total / np.abs(total).max(), dtype=np.float32)


def held(seconds: float, hertz: float = 120.0, vowel: int = 3) -> Samples:
    """One vowel that stands still, as a hesitation does."""
    count = round(seconds * RATE)
    samples = voice(np.full(count, hertz), np.tile(np.array(VOWELS[vowel], dtype=float), (count, 1)))
    return faded(samples)


def talk(syllables: int, hertz: float = 120.0, syllable_s: float = 0.2) -> Samples:
    """Syllables: the formants move all the time, and each syllable swells, ebbs and has its own pitch."""
    count = round(syllables * syllable_s * RATE)
    at = np.arange(count) / (syllable_s * RATE)
    marks = np.arange(2 * syllables + 2) / 2
    targets = np.array([VOWELS[(3 * mark) % 5] for mark in range(len(marks))], dtype=float)
    formants = np.stack([np.interp(at, marks, targets[:, part]) for part in range(3)], axis=1)
    pitch = hertz * 2 ** (1.5 * np.sin(2 * np.pi * at / 3.7) / 12)
    return voice(pitch, formants) * (0.25 + 0.75 * np.sin(np.pi * (at % 1.0)) ** 2).astype(np.float32)


def quiet(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


def faded(samples: Samples) -> Samples:
    fade = np.linspace(0, 1, round(0.01 * RATE), dtype=np.float32)
    samples[: len(fade)] *= fade
    samples[-len(fade) :] *= fade[::-1]
    return samples


def take(*parts: Samples, hiss: float = 3e-4, seed: int = 0) -> Samples:
    """The parts one after the other, in a room that hisses faintly."""
    samples = np.concatenate(parts)
    return (samples + hiss * np.random.default_rng(seed).normal(size=len(samples))).astype(np.float32)


def words(*spans: tuple[float, float, int], syllable_s: float = 0.2) -> list[Word]:
    """Words of two syllables each, from `start_s` to `end_s`: so many in each span."""
    found = []
    for start, end, count in spans:
        edges = np.linspace(start, end, count + 1)
        found += [Word("table", float(a), float(b)) for a, b in pairwise(edges)]
    return found


def transcript(said: Sequence[Word], speech: Sequence[tuple[float, float]] = ()) -> Transcript:
    return Transcript(TranscriptState.DONE, "en", tuple(said), tuple(Span(a, b) for a, b in speech))
