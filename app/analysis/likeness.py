"""How far one unit may stand for another: 1 for the same word, less for its concept, compound or sound."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from app.analysis.units import Unit

SAME: Final = 1.0
DERIVED: Final = 0.9
"""Forms that the stemmer keeps apart: "send" and "sendt", "install" and "installation"."""

CONCEPT: Final = 0.85
"""Members of one group of our list; less where one or both are weak members."""

COMPOUND: Final = 0.7
"""A word and a compound with it: "referans" and "referansesamtal"."""

MISHEARD: Final = 0.8
OPPOSITE: Final = 0.5
"""A word and its opposite speak of the same thing; who negates what is decided elsewhere."""

_CLEAR: Final = 3
_BLUR: Final = 0.25
"""A word of more than `_CLEAR` groups means many things, so each of them tells less."""

_LIGHT: Final = 0.8
"""A word that occurs everywhere stands for a telling one less surely."""

_PART_FROM: Final = 4
_REST_FROM: Final = 3
_SOUND_FROM: Final = 5
_SOUND_SAME: Final = 82.0
_SUFFIX: Final = 3
_REMEMBERED: Final = 1 << 16

_SAME_SOUND: Final[Mapping[str, str]] = {
    "ph": "f",
    "wr": "r",
    "kn": "n",
    "ck": "k",
    "ch": "k",
    "ce": "s",
    "ci": "s",
    "hv": "v",
    "x": "ks",
    "ksc": "ks",
}
_NEAR_SOUND: Final = str.maketrans("bdgvzcqm", "ptkfskkn")
_VOWELS: Final = frozenset("aeiouyæøåäöéèëïüôh")


def alike(one: Unit, other: Unit, opposites: frozenset[tuple[int, int]], compounds: bool) -> float:
    """0 to 1."""
    if one.element is not None and other.element is not None:
        return SAME if one.element.same(other.element) else 0.0
    if (one.element and not one.element.soft) or (other.element and not other.element.soft):
        return DERIVED if one.tail in other.stems or other.tail in one.stems else 0.0
    best = 0.0
    for own in one.stems:
        for its in other.stems:
            best = max(best, stems_alike(own, its, compounds))
    if best < CONCEPT and one.groups and other.groups:
        likeness = _by_concept(one.groups, other.groups, opposites)
        if likeness != OPPOSITE:
            many = max(_meanings(one), _meanings(other), 1)
            likeness *= min(1.0, (_CLEAR / many) ** _BLUR)
            if min(one.weight, other.weight) < 1:
                likeness *= _LIGHT
        best = max(best, likeness)
    return best


@lru_cache(maxsize=_REMEMBERED)
def stems_alike(one: str, other: str, compounds: bool) -> float:
    """By letters alone; the words of a language meet again in each take, so that it is worth remembering."""
    if one == other:
        return SAME
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    common = 0
    for a, b in zip(short, long, strict=False):
        if a != b:
            break
        common += 1
    if common >= 3 and common >= len(short) - 1 and len(long) - common <= (1 if common < 4 else _SUFFIX):
        return DERIVED
    if common >= 6 and len(long) - common <= 5 and len(short) - common <= 2:
        return DERIVED
    if compounds and len(short) >= _PART_FROM and len(long) - len(short) >= _REST_FROM:
        is_part = long.endswith(short) or long.startswith(short)
        return COMPOUND if is_part else 0.0
    near = len(short) >= _SOUND_FROM and len(long) - len(short) <= 2
    return MISHEARD if near and fuzz.ratio(one, other, score_cutoff=_SOUND_SAME) else 0.0


@lru_cache(maxsize=_REMEMBERED)
def sound_of(word: str) -> str:
    """The consonants of a word, those that are easily misheard for each other as one."""
    for letters, sound in _SAME_SOUND.items():
        word = word.replace(letters, sound)
    heard = [letter for letter in word.translate(_NEAR_SOUND) if letter.isalpha() and letter not in _VOWELS]
    return "".join(letter for at, letter in enumerate(heard) if at == 0 or heard[at - 1] != letter)


def _meanings(unit: Unit) -> int:
    """How many concepts a unit may stand for; being the opposite of something is none."""
    return sum(group >= 0 for group in unit.groups)


def _by_concept(
    one: dict[int, float], other: dict[int, float], opposites: frozenset[tuple[int, int]]
) -> float:
    best = 0.0
    for group, strength in one.items():
        if group in other:
            best = max(best, strength * other[group])
    if best:
        return CONCEPT * best
    if opposites and any((a, b) in opposites for a in one for b in other):
        return OPPOSITE
    return 0.0
