"""A spoken take as a file that a microphone can play."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from benchmarks.fed_microphone import RATE
from benchmarks.spoken import Talk


def write_raw(path: Path, talk: Talk) -> int:
    """Write a take as 16-bit mono at the microphone's rate; gives the number of samples."""
    import soxr

    sound = soxr.resample(talk.samples, 16_000, RATE)
    samples = np.clip(np.rint(sound * 32768), -32768, 32767).astype("<i2")
    path.write_bytes(samples.tobytes())
    return len(samples)
