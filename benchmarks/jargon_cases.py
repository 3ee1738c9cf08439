"""Sales talk full of names, spoken by espeak-ng, and what of it a transcript got right.

The sentences lie in `tests/data/jargon`: names are in square brackets, with their spelling for the voice
after a bar where it would read them otherwise. Windows of 5 to 28 s are put together from them, as the
program would cut them, each with the names that a pack might give for it: those that are said and three
that are not, then all others.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from rapidfuzz.distance import Levenshtein

from benchmarks.spoken import RATE, Samples, say

SENTENCES: Final = Path(__file__).parents[1] / "tests" / "data" / "jargon" / "sentences.tsv"
VOICES: Final = {
    "en": ("en-gb", "en-us", "en-gb+f3", "en-us+m3", "en-gb-scotland+f2"),
    "nl": ("nl", "nl+m3", "nl+Alex"),
}
SPEEDS: Final = {"en": (135, 170), "nl": (115, 145)}
"""Words a minute. Dutch of this voice is hard for Whisper: the base model gets half of the words."""
LENGTHS_S: Final = (5, 9, 14, 20, 28)
"""A window is filled with whole sentences up to one of these."""
UNSAID: Final = 3
"""Names at the front of a window's list that are not said in it."""
LOST: Final = 1 / 3
"""A sentence of whose ordinary words less came through is lost."""
_NAME: Final = re.compile(r"\[([^]|]+)(?:\|([^]]+))?\]")
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said in one breath."""

    words: tuple[str, ...]
    is_name: tuple[bool, ...]
    names: tuple[str, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class Case:
    """One window, and the names that are given with it."""

    language: str
    samples: Samples
    speech: tuple[tuple[int, int], ...]
    """Samples, from and to, of each sentence."""
    sentences: tuple[Sentence, ...]
    hotwords: tuple[str, ...]

    @property
    def length_s(self) -> float:
        """Seconds."""
        return len(self.samples) / RATE

    @property
    def names(self) -> Counter[str]:
        """The names that are said, and how often."""
        return Counter(name for sentence in self.sentences for name in sentence.names)


@dataclass(slots=True)
class Score:
    """What came of some windows; shares are left to whoever prints."""

    names: int = 0
    hits: int = 0
    words: int = 0
    errors: int = 0
    """Ordinary words (no part of a name) that are wrong, missing or too many."""
    sentences: int = 0
    lost: int = 0
    false: int = 0
    """Names of the list that were written and not said."""
    empty: int = 0

    def add(self, other: Score) -> None:
        """Take another score in."""
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


def words_of(text: str) -> list[str]:
    """Words without case and signs."""
    return _WORD.findall(text.casefold())


def sentences_of(language: str) -> list[Sentence]:
    """The sentences of a language."""
    rows = [row.split("\t") for row in SENTENCES.read_text(encoding="utf-8").splitlines()]
    return [_sentence(text) for code, text in rows if code == language]


def cases(language: str, rounds: int, seed: int = 0) -> Iterator[Case]:
    """Windows in which every sentence is said `rounds` times, by different voices."""
    everything = sentences_of(language)
    vocabulary = list(dict.fromkeys(name for sentence in everything for name in sentence.names))
    dice = random.Random(seed)
    for turn in range(rounds):
        rest = dice.sample(everything, len(everything))
        while rest:
            voice, speed = dice.choice(VOICES[language]), dice.randint(*SPEEDS[language])
            yield _case(language, rest, vocabulary, dice, voice, speed, LENGTHS_S[dice.randrange(5)])
        dice = random.Random(f"{seed} {turn}")


def scored(case: Case, text: str, given: Sequence[str]) -> Score:
    """What a text got right of a window; `given` are the names that the decoder was told."""
    reference = [word for sentence in case.sentences for word in sentence.words]
    is_name = [flag for sentence in case.sentences for flag in sentence.is_name]
    heard = words_of(text)
    wrong, errors = set(), 0
    for step in Levenshtein.editops(reference, heard):
        at = step.src_pos
        if step.tag == "insert":
            # A name that came out as two words is the name's fault.
            beside = is_name[max(0, at - 1) : at + 1]
            errors += not any(beside)
        else:
            wrong.add(at)
            errors += not is_name[at]
    score = Score(words=is_name.count(False), errors=errors, sentences=len(case.sentences), empty=not heard)
    at = 0
    for sentence in case.sentences:
        plain = [at + n for n, flag in enumerate(sentence.is_name) if not flag]
        came = sum(n not in wrong for n in plain)
        score.lost += came < LOST * len(plain)
        at += len(sentence.words)
    said = case.names
    written = {name: _count(name, heard) for name in {*said, *given}}
    score.names = sum(said.values())
    score.hits = sum(min(count, written[name]) for name, count in said.items())
    score.false = sum(max(0, written[name] - _count(name, reference)) for name in set(given))
    return score


def _sentence(text: str) -> Sentence:
    words: list[str] = []
    flags: list[bool] = []
    at = 0
    for found in _NAME.finditer(text):
        for part, flag in ((text[at : found.start()], False), (found[1], True)):
            words += words_of(part)
            flags += [flag] * len(words_of(part))
        at = found.end()
    words += words_of(text[at:])
    flags += [False] * len(words_of(text[at:]))
    spoken = _NAME.sub(lambda found: found[2] or found[1], text)
    return Sentence(tuple(words), tuple(flags), tuple(found[1] for found in _NAME.finditer(text)), spoken)


def _case(
    language: str,
    rest: list[Sentence],
    vocabulary: Sequence[str],
    dice: random.Random,
    voice: str,
    speed: int,
    longest_s: float,
) -> Case:
    parts: list[Samples] = [np.zeros(round(0.35 * RATE), dtype=np.float32)]
    chosen: list[Sentence] = []
    speech: list[tuple[int, int]] = []
    length = len(parts[0])
    while rest:
        sound = say(rest[-1].spoken, speed, voice)
        pause = np.zeros(round(dice.uniform(0.3, 0.9) * RATE), dtype=np.float32)
        if chosen and length + len(sound) + len(pause) > longest_s * RATE:
            break
        chosen.append(rest.pop())
        parts += [sound, pause]
        speech.append((length, length + len(sound)))
        length += len(sound) + len(pause)
    samples = np.concatenate(parts)
    samples += np.random.default_rng(length).normal(0, 5e-4, length).astype(np.float32)
    said = {name for sentence in chosen for name in sentence.names}
    others = dice.sample([name for name in vocabulary if name not in said], len(vocabulary) - len(said))
    first = [*sorted(said), *others[:UNSAID]]
    return Case(
        language, samples, tuple(speech), tuple(chosen), (*dice.sample(first, len(first)), *others[UNSAID:])
    )


def _count(name: str, heard: Sequence[str]) -> int:
    """How often a name stands in some words; written in one or in several, HubSpot or Hub Spot."""
    wanted = "".join(words_of(name))
    longest = len(words_of(name)) + 2
    count = at = 0
    while at < len(heard):
        for size in range(1, longest + 1):
            if "".join(heard[at : at + size]) == wanted:
                count += 1
                at += size - 1
                break
        at += 1
    return count
