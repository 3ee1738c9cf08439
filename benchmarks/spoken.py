"""Takes for the benchmarks: sentences spoken by espeak-ng with the pauses of people who talk.

Pauses between sentences and inside them follow the log-normal shape that Campione and Veronis (Speech Prosody
2002) found: most under a second, few long ones. Here: median 0.25 s at half of the commas and 0.65 s after a
sentence, nothing under 0.05 s or over 3 s.
"""

from __future__ import annotations

import random
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
_TEXT = (
    "Thank you for making the time today, I know that the end of the quarter is busy for all of you.",
    "Before I say anything about us, what made you take this call?",
    "You told me that the reports take two days, and that nobody reads them before Thursday.",
    "What happens when they are late?",
    "So if I hear you well, the plant stops, the night shift waits, and somebody has to explain it.",
    "Who is that somebody?",
    "We have worked with three companies of your size, and each of them began with one line only.",
    "It took them six weeks.",
    "I do not know yet whether we can help you, and I would rather find out together than promise it.",
    "May I ask what you have tried so far?",
    "That makes sense, and I think most people in your place would have done the same thing.",
    "The price depends on two things, the number of machines and how often you want the numbers.",
    "Let us look at what it costs you now.",
    "If we leave it as it is, what will it look like in a year from today?",
    "I will send you a short summary tonight, with the three points that we agreed on.",
    "Could we meet again on Tuesday at ten, with your colleague from the plant?",
    "Good.",
    "Then I will bring the figures, and you bring the list of the last ten stops.",
    "Is there anything that I should have asked you and did not?",
    "Thank you, I learned a lot today.",
)

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Talk:
    """A take, and where somebody spoke in it as it was put together."""

    samples: Samples
    speech: tuple[tuple[float, float], ...]
    """Seconds, in order."""

    @property
    def spoken_s(self) -> float:
        """Seconds of speech."""
        return sum(end - start for start, end in self.speech)


def has_voice() -> bool:
    """Whether espeak-ng is installed."""
    return shutil.which("espeak-ng") is not None


def talk(seconds: float, seed: int, reaction_s: float | None = None) -> Talk:
    """A take in which the last word ends about `seconds` in, then silence until Stop.

    `reaction_s` is that silence; none given means 0.3 to 2.0 s at random, as people take to press a key.
    """
    dice = random.Random(seed)
    parts: list[Samples] = [_silence(dice.uniform(0.3, 1.2))]
    speech: list[tuple[float, float]] = []
    at = len(parts[0]) / RATE
    while at < seconds:
        clauses = dice.choice(_TEXT).split(",")
        speed = dice.randint(140, 180)
        for index, clause in enumerate(clauses):
            spoken = say(clause.strip(), speed)
            left = round((seconds - at) * RATE)
            spoken = spoken[: max(left, RATE // 2)]
            speech.append((at, at + len(spoken) / RATE))
            is_last = index + 1 == len(clauses)
            pause = pause_s(dice, 0.65 if is_last else 0.25) if is_last or dice.random() < 0.5 else 0.05
            parts += [spoken, _silence(pause)]
            at += (len(spoken) + len(parts[-1])) / RATE
            if at >= seconds:
                break
    parts[-1] = _silence(dice.uniform(0.3, 2.0) if reaction_s is None else reaction_s)
    samples = np.concatenate(parts)
    # A quiet room, so that nothing is exactly zero.
    samples = samples + np.random.default_rng(seed).normal(0, 5e-4, len(samples)).astype(np.float32)
    return Talk(samples, tuple(speech))


def pause_s(dice: random.Random, median_s: float) -> float:
    """A pause with this median."""
    return float(min(3.0, max(0.05, median_s * 2.718281828 ** dice.gauss(0, 0.6))))


def _silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


@lru_cache(maxsize=512)
def say(text: str, words_a_minute: int, voice: str = "en-gb") -> Samples:
    """A sentence spoken by espeak-ng, without the silence around it."""
    import soxr

    command = ["espeak-ng", "-v", voice, "-s", str(words_a_minute), "--stdout", text]
    raw = subprocess.run(command, capture_output=True, check=True).stdout[44:]
    spoken = soxr.resample(np.frombuffer(raw, dtype="<i2").astype(np.float32) / 32768, 22_050, RATE)
    loud = np.flatnonzero(np.abs(spoken) > 0.005)
    return np.asarray(spoken[loud[0] : loud[-1]], dtype=np.float32)
