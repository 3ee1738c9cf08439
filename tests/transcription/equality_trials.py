"""Words live, afterwards, and by faster-whisper alone: `python -m tests.transcription.equality_trials 200`.

Takes of 5 to 120 s are put together from the sentences that the small test model knows, spoken by espeak-ng
in three languages with random pauses. Each goes through the real worker as it would live, block by block,
waiting in some pauses until the worker has read ahead, and once more afterwards: every word and every time
has to be the same. The same sound goes whole through faster-whisper's own `transcribe` with the same beam:
plain, with its filter for silence, and without what it read before as a prompt (which the small model never
learned); the word error rates stand side by side. `--model-dir DIR` takes another model.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from rapidfuzz.distance import Levenshtein

from app.domain import Language, Transcript, whisper_language
from app.transcription import LiveWords, Transcriber
from tests.transcription.speech import DATA, RATE, Samples, known_sentences, noise, say, silence

VOICES: Final = {"en": ("en-gb", "en-us"), "nl": ("nl",), "nb": ("nb",)}
SPEEDS: Final = (140, 155, 170, 185)
SHORTEST_S: Final = 5.0
LONGEST_S: Final = 120.0
STOPS: Final = 4
"""Pauses in which the sound waits for the worker."""
PATIENCE: Final = 10
"""Empty blocks that it waits at most; each lets the worker go on for up to 50 ms."""
WHOLE: Final[dict[str, dict[str, bool]]] = {
    "whole": {},
    "silence filtered": {"vad_filter": True},
    "no prompt": {"condition_on_previous_text": False},
}
"""faster-whisper's own `transcribe`, beam 5, language given, and what else."""
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True)
class Take:
    language: Language
    sound: Samples
    text: str
    pauses: tuple[int, ...]
    """Where in the longer pauses the sound may wait, in samples."""


@dataclass(frozen=True)
class Trial:
    language: Language
    seconds: float
    same_words: bool
    same_times: bool
    """And the same speech, sentences and holes."""
    guesses: int
    words: int
    errors: int
    whole_errors: tuple[int, ...]
    """For each of `WHOLE`."""


@dataclass
class Feed:
    """A take as it comes from a microphone, only faster."""

    take: Take
    dice: random.Random
    guesses: int = 0
    """Times that words came which were not certain yet."""
    _read_to_s: float = field(default=0.0)

    def note(self, words: LiveWords) -> None:
        self.guesses += not words.is_whole and words.certain < len(words.words)
        if words.words:
            self._read_to_s = words.words[-1].end_s

    def __iter__(self) -> Iterator[Samples]:
        sound, at = self.take.sound, 0
        pauses = sorted(self.dice.sample(self.take.pauses, min(STOPS, len(self.take.pauses))))
        for stop in (*pauses, len(sound)):
            while at < stop:
                step = min(self.dice.choice([320, 800, 1600, 8000]), stop - at)
                yield sound[at : at + step]
                at += step
            for _ in range(PATIENCE):
                if self._read_to_s >= stop / RATE - 1.5:
                    break
                yield sound[:0]


def make_take(seed: int, language: Language, longest_s: float = LONGEST_S) -> Take:
    """Known sentences with pauses of 0.1 to 3 s in front of slight noise."""
    dice = random.Random(f"{seed} {language}")
    wanted = dice.uniform(SHORTEST_S, longest_s) * RATE
    parts = [silence(dice.uniform(0.1, 1.0))]
    texts: list[str] = []
    pauses: list[int] = []
    length = len(parts[0])
    while length < wanted - 4 * RATE or not texts:
        text = dice.choice(known_sentences(language))
        spoken = _say(text, dice.choice(VOICES[language]), dice.choice(SPEEDS))
        pause = silence(min(3.0, max(0.1, dice.lognormvariate(-0.5, 0.7))))
        parts += [spoken * np.float32(dice.uniform(0.4, 0.9)), pause]
        length += len(spoken) + len(pause)
        texts.append(text)
        if len(pause) > 0.5 * RATE:
            pauses.append(length - round(0.05 * RATE))
    parts.append(silence(max(dice.uniform(0.0, 2.0), SHORTEST_S - length / RATE)))
    sound = np.concatenate(parts)
    return Take(language, sound + _noise()[: len(sound)], " ".join(texts), tuple(pauses))


@lru_cache(maxsize=4096)
def _say(text: str, voice: str, speed: int) -> Samples:
    return say(text, voice, speed)


@lru_cache(maxsize=1)
def _noise() -> Samples:
    return noise(LONGEST_S + 10, 1e-3)


def errors(wanted: str, heard: str) -> int:
    """Words that are wrong, missing or too many."""
    return Levenshtein.distance(_WORD.findall(wanted.casefold()), _WORD.findall(heard.casefold()))


def run_trials(count: int, folder: Path, longest_s: float = LONGEST_S) -> Iterator[Trial]:
    """`count` takes, the languages in turn."""
    from faster_whisper import WhisperModel, transcribe

    # The thread with which it watches progress bars would outlive the trials.
    transcribe.tqdm.monitor_interval = 0
    whole: Any = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)

    def whole_text(take: Take, how: dict[str, bool]) -> str:
        language = whisper_language(take.language)
        segments, _ = whole.transcribe(take.sound, language=language, beam_size=5, **how)
        return " ".join(segment.text for segment in segments)

    with Transcriber() as live, Transcriber() as afterwards, ThreadPoolExecutor(2) as beside:

        def offline(take: Take) -> Transcript:
            return afterwards.transcribe([take.sound], model_folder=folder, language=take.language)

        for number in range(count):
            take = make_take(number, tuple(VOICES)[number % len(VOICES)], longest_s)
            feed = Feed(take, random.Random(number))
            later = beside.submit(offline, take)
            texts = [beside.submit(whole_text, take, how) for how in WHOLE.values()]
            heard = live.transcribe(
                feed, model_folder=folder, language=take.language, on_words=feed.note, live=True
            )
            yield _trial(take, feed, heard, later.result(), [text.result() for text in texts])


def _trial(take: Take, feed: Feed, live: Transcript, later: Transcript, whole: list[str]) -> Trial:
    return Trial(
        take.language,
        len(take.sound) / RATE,
        [word.text for word in live.words] == [word.text for word in later.words],
        live == later,
        feed.guesses,
        len(_WORD.findall(take.text)),
        errors(take.text, live.text),
        tuple(errors(take.text, text) for text in whole),
    )


def table(trials: list[Trial]) -> list[str]:
    """By language and for all, to be read."""
    rows = [
        f"{'':8}{'takes':>7}{'minutes':>9}{'read ahead':>12}{'same words':>12}{'same times':>12}{'ours':>8}"
        + "".join(f"{name:>18}" for name in WHOLE)
    ]
    for language in (*VOICES, ""):
        some = [trial for trial in trials if language in ("", trial.language)]
        if not some:
            continue
        words = sum(trial.words for trial in some)
        whole = [sum(counts) / words for counts in zip(*(trial.whole_errors for trial in some), strict=True)]
        rows.append(
            f"{language or 'all':8}{len(some):7}{sum(trial.seconds for trial in some) / 60:9.1f}"
            f"{sum(trial.guesses > 0 for trial in some):12}{sum(trial.same_words for trial in some):12}"
            f"{sum(trial.same_times for trial in some):12}{sum(trial.errors for trial in some) / words:8.2%}"
            + "".join(f"{rate:18.2%}" for rate in whole)
        )
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=200)
    parser.add_argument("--model-dir", type=Path, default=DATA / "micro-whisper")
    parser.add_argument("--longest", type=float, default=LONGEST_S, metavar="SECONDS")
    wanted = parser.parse_args()
    trials: list[Trial] = []
    try:
        trials.extend(run_trials(wanted.count, wanted.model_dir, wanted.longest))
    except KeyboardInterrupt:
        print(f"interrupted after {len(trials)} of {wanted.count} takes")
    print("\n".join(table(trials)))
    print("read ahead: takes with guesses. ours and what stands right of it: word error rates.")
    for number, trial in enumerate(trials):
        if not (trial.same_words and trial.same_times):
            print(f"take {number} ({trial.language}, {trial.seconds:.0f} s) differs")
    return 0 if all(trial.same_words and trial.same_times for trial in trials) else 1


if __name__ == "__main__":
    sys.exit(main())
