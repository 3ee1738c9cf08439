"""Speech for tests: recorded with the tests, or made by espeak-ng."""

from __future__ import annotations

import shutil
import subprocess
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
DATA = Path(__file__).parents[1] / "data"

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Spoken:
    """A sentence and when it is said, in seconds."""

    start_s: float
    end_s: float
    text: str


def clip(language: str) -> Samples:
    """The recorded sentences of a language."""
    with wave.open(str(DATA / "speech" / f"{language}.wav"), "rb") as file:
        raw = file.readframes(file.getnframes())
    return (np.frombuffer(raw, dtype="<i2") / 32768).astype(np.float32)


def truth(language: str) -> list[Spoken]:
    """What is said in a clip, and when."""
    rows = (DATA / "speech" / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    parts = [row.split("\t") for row in rows]
    return [Spoken(float(start), float(end), text) for code, start, end, text in parts if code == language]


def known_sentences(language: str) -> list[str]:
    """All sentences that the small model knows in a language."""
    code = "no" if language == "nb" else language
    rows = (DATA / "micro-whisper" / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    return [row.split("\t")[1] for row in rows if row.startswith(f"{code}\t")]


def has_voice() -> bool:
    """Whether espeak-ng is installed."""
    return shutil.which("espeak-ng") is not None


def say(text: str, voice: str, words_a_minute: int) -> Samples:
    """A sentence spoken by espeak-ng, without the silence around it."""
    import soxr

    command = ["espeak-ng", "-v", voice, "-s", str(words_a_minute), "--stdout", text]
    raw = subprocess.run(command, capture_output=True, check=True).stdout[44:]
    spoken = soxr.resample(np.frombuffer(raw, dtype="<i2").astype(np.float32) / 32768, 22_050, RATE)
    loud = np.flatnonzero(np.abs(spoken) > 0.005)
    return np.asarray(spoken[loud[0] : loud[-1]], dtype=np.float32)


def silence(seconds: float) -> Samples:
    """Exact zeros."""
    return np.zeros(round(seconds * RATE), dtype=np.float32)


def noise(seconds: float, level: float, seed: int = 1) -> Samples:
    """White noise of an RMS level (1 is full scale)."""
    return np.random.default_rng(seed).normal(0, level, round(seconds * RATE)).astype(np.float32)
