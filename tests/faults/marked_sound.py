"""Sound of which every sample is known: what was played is found again in what was recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import soxr
from numpy.typing import NDArray

from app.domain import Gap
from tests.transcription.speech import RATE, clip, silence

SOURCE_RATE: Final = 44_100
"""What the software microphone works at: samples arrive as they were sent."""
GAP_S: Final = 0.02
"""A hole that is longer has to be listed by the take."""
_NEEDLE: Final = 64
"""So many samples with their noise are found in one place only."""
_REACH: Final = 60 * SOURCE_RATE
"""The longest hole that is looked behind."""
_STEP: Final = 1 << 20

Frames = NDArray[np.int16]


@dataclass(frozen=True)
class Hole:
    """Frames that were played and are not in the file."""

    at: int
    """Frame of the file."""
    frames: int


@dataclass(frozen=True)
class Followed:
    """What a file holds of what was played."""

    holes: tuple[Hole, ...]
    pauses: int
    """Frames of silence that the player left between samples: it was late, and nothing is missing."""
    foreign: int
    """Frames that were never played."""
    found: int
    """Frames that were played and are there."""


def marked_source(seconds: float, seed: int = 1) -> Frames:
    """Sentences with pauses, for so long; no 64 samples of it stand in it twice within three minutes."""
    said = np.concatenate([silence(1.0), clip("en"), silence(2.0)])
    louder = soxr.resample(said, RATE, SOURCE_RATE) * 32_000
    one = np.clip(louder, -32_000, 32_000).astype("<i2")
    noise = np.random.default_rng(seed).integers(0, 2, 1 << 23, dtype=np.int16)
    length = round(seconds * SOURCE_RATE)
    samples: Frames = np.resize(one, length) & np.int16(~1)
    samples |= np.resize(noise, length)
    return samples


def follow(recorded: Frames, source: Frames) -> Followed:
    """Walk along a recording and what was played, side by side."""
    played = source.tobytes()
    holes: list[Hole] = []
    pauses = foreign = found = 0
    at, there = 0, -1
    while at < len(recorded):
        if there >= 0:
            length = min(_STEP, len(recorded) - at, len(source) - there)
            differ = np.flatnonzero(recorded[at : at + length] != source[there : there + length])
            same = int(differ[0]) if len(differ) else length
            found, at, there = found + same, at + same, there + same
            if not len(differ) and length:
                continue
        silent = _zeros(recorded, at)
        if silent >= _NEEDLE:
            pauses += silent if found else 0
            at += silent
        if len(recorded) - at < _NEEDLE:
            break
        begin = max(there, 0)
        place = _find(played, recorded[at : at + _NEEDLE].tobytes(), begin, begin + _REACH)
        if place < 0:
            at, foreign = at + 1, foreign + 1
            continue
        if there >= 0 and place > there:
            holes.append(Hole(at, place - there))
        there = place
    return Followed(tuple(holes), pauses, foreign, found)


def _zeros(samples: Frames, at: int) -> int:
    sound = np.flatnonzero(samples[at : at + _STEP])
    return int(sound[0]) if len(sound) else min(_STEP, len(samples) - at)


def _find(played: bytes, needle: bytes, begin: int, end: int) -> int:
    """The first frame from `begin` on at which these samples were played, or -1."""
    found = played.find(needle, 2 * begin, 2 * end)
    while found % 2 and found >= 0:
        found = played.find(needle, found + 1, 2 * end)
    return found // 2


def is_listed(hole: Hole, gaps: tuple[Gap, ...]) -> bool:
    """Whether a take speaks of a hole, within a second of where it is."""
    return any(abs(gap.at_s - hole.at / SOURCE_RATE) <= 1.0 and gap.missing_s > 0 for gap in gaps)
