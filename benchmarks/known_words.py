"""Takes whose words are known: sentences of espeak-ng, or recordings of one's own joined with pauses."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.result import CannotMeasureError
from benchmarks.spoken import RATE, Samples, has_voice, pause_s

_ROOM: Final = 5e-4
"""Level of the noise of a quiet room, so that nothing is exactly zero."""


@dataclass(frozen=True, slots=True)
class Known:
    """A take and what was said in it."""

    samples: Samples
    text: str


def spoken_takes(count: int, longest_s: float) -> Iterator[Known]:
    """Takes of 5 s and more of sentences that the small test model was trained on.

    Raises:
        CannotMeasureError: espeak-ng is missing.
    """
    from tests.transcription.speech import known_sentences, say

    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    sentences = known_sentences("en")
    for seed in range(count):
        dice = random.Random(seed)
        length_s = dice.uniform(5, longest_s)

        def clips(dice: random.Random = dice) -> Iterator[tuple[Samples, str]]:
            while True:
                text = dice.choice(sentences)
                yield say(text, "en-gb", dice.randint(140, 185)), text

        yield _joined(clips(), length_s, seed)


def recorded_takes(folder: Path, shortest_s: float = 60.0, longest_s: float = 180.0) -> Iterator[Known]:
    """Every clip of a folder once, in an order that chance gives, joined into takes.

    A clip is NAME.wav or NAME.flac beside a NAME.txt with what is said in it.

    Raises:
        CannotMeasureError: there is no such clip.
    """
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in (".wav", ".flac")]
    pairs = [(path, path.with_suffix(".txt")) for path in paths if path.with_suffix(".txt").is_file()]
    if not pairs:
        raise CannotMeasureError(f"no NAME.wav or NAME.flac with a NAME.txt in {folder}")
    dice = random.Random(1)
    dice.shuffle(pairs)
    left = iter([(_read(sound), text.read_text(encoding="utf-8").strip()) for sound, text in pairs])
    for seed in range(len(pairs)):
        take = _joined(left, dice.uniform(shortest_s, longest_s), seed)
        if not take.text:
            return
        yield take


def _joined(clips: Iterator[tuple[Samples, str]], seconds: float, seed: int) -> Known:
    """Clips until the take is so long (or there are none left), with pauses as people make them."""
    dice = random.Random(seed)
    parts = [np.zeros(round(dice.uniform(0.3, 1.2) * RATE), dtype=np.float32)]
    texts: list[str] = []
    while sum(map(len, parts)) < seconds * RATE:
        one = next(clips, None)
        if one is None:
            break
        parts += [one[0], np.zeros(round(pause_s(dice, 0.65) * RATE), dtype=np.float32)]
        texts.append(one[1])
    samples = np.concatenate(parts)
    noise = np.random.default_rng(seed).normal(0, _ROOM, len(samples)).astype(np.float32)
    return Known(samples + noise, " ".join(texts))


def _read(path: Path) -> Samples:
    import soundfile
    import soxr

    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    mono = samples.mean(axis=1)
    return np.asarray(mono if rate == RATE else soxr.resample(mono, rate, RATE), dtype=np.float32)
