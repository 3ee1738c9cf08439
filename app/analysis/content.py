"""How much of a point was said: features of the words themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

from app.analysis.cover import HEARD_FROM, TELLING, Cover
from app.analysis.elements import NUMBER
from app.analysis.talk import Talk
from app.analysis.wanted import Wanted

_SAME: Final = 0.9
"""Likeness from which a word is the same word in another form."""

_THIN: Final = 0.5
"""Taken off the share of a phrase of everyday words that were not said in its order."""

_BESIDE: Final = 3
"""Words within which what a number counts follows it."""


_TWO: Final = 2

_HALF_FROM: Final = 0.7
"""Weight from which a clause is a half of its own."""

_SHARED: Final = 0.25
"""What a word of one phrasing counts for the core of a point, where one of all phrasings counts 1.25."""


def content_of(wanted: Wanted, number: int, cover: Cover, talk: Talk) -> dict[str, float]:
    """How much of the phrase was heard, and how much of what matters in it.

    `share`: weight that was heard; `exact`: of it, as the same word; `core`: the same, words of all
    phrasings counting more; `gap_core`: weight of the heaviest word of all phrasings that is missing;
    `part`: share of the half that was heard worst; `value_other`: a value stands in the place of
    another; `loose`: numbers beside another word ("twenty cars"); `letters`: likeness letter by letter;
    `values`: see `_values`.
    """
    units = cover.phrase.units
    total = sum(unit.weight for unit in units) or 1.0
    common = wanted.common[number]
    heard = [hit.likeness if hit.likeness >= HEARD_FROM else 0.0 for hit in cover.hits]
    exact = sum(unit.weight for unit, hit in zip(units, cover.hits, strict=True) if hit.likeness >= _SAME)
    core = [unit.weight * (_SHARED + shared) for unit, shared in zip(units, common, strict=True)]
    letters = _letters(cover, talk)
    thin = max(0.0, 1 - sum(unit.weight >= TELLING for unit in units) / 2)
    gaps = [
        unit.weight * (1 - found) * shared for unit, found, shared in zip(units, heard, common, strict=True)
    ]
    return {
        "share": cover.share * (1 - _THIN * thin * (1 - letters)),
        "exact": exact / total,
        "core": sum(weight * found for weight, found in zip(core, heard, strict=True)) / (sum(core) or 1.0),
        "gap_core": max(gaps, default=0.0),
        "part": _weakest_part(cover.phrase, heard),
        "value_other": _other_value(wanted, cover, talk),
        "loose": _loose_values(cover, talk),
        "letters": letters,
        "values": _values(cover),
    }


def _values(cover: Cover) -> float:
    """Whether all numbers, times and days of the phrase were heard; 1 for two of them, half for only one."""
    units = [unit.element is not None and not unit.element.soft for unit in cover.phrase.units]
    heard = [hit.likeness >= _SAME for hit, is_value in zip(cover.hits, units, strict=True) if is_value]
    return min(_TWO, len(heard)) / _TWO if all(heard) else 0.0


def _weakest_part(phrase: Talk, heard: Sequence[float]) -> float:
    """How well the worst covered half of a phrase with two halves was heard; 1 for a phrase of one part."""
    parts: dict[int, list[tuple[float, float]]] = {}
    for index, unit in enumerate(phrase.units):
        parts.setdefault(phrase.part_of[index], []).append((unit.weight, heard[index]))
    shares = [
        sum(weight * likeness for weight, likeness in part) / sum(weight for weight, _ in part)
        for part in parts.values()
        if sum(weight for weight, _ in part) >= _HALF_FROM
    ]
    return min(shares, default=1.0) if len(shares) > 1 else 1.0


def missing_of(wanted: Wanted, cover: Cover, talk: Talk) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Kinds of values that every phrasing names and telling words of this one that were not said here."""
    said = [
        unit.element
        for sentence in cover.sentences
        for index in talk.sentences[sentence].units
        if (unit := talk.units[index]).element is not None
    ]
    asked = [
        unit.element
        for phrase in wanted.phrases[: wanted.accepted or None]
        for unit in phrase.units
        if unit.element is not None
    ]
    missing = [
        kind
        for kind in sorted(wanted.kinds)
        if not any(one.kind == kind and one.same(other) for one in asked for other in said)
    ]
    absent = [
        unit.text
        for unit, hit in zip(cover.phrase.units, cover.hits, strict=True)
        if hit.likeness < HEARD_FROM and unit.weight >= TELLING and unit.element is None
    ]
    return tuple(missing), tuple(absent)


def _other_value(wanted: Wanted, cover: Cover, talk: Talk) -> float:
    """Whether a value of a kind that every phrasing names was said here, and is another one."""
    said = [
        unit.element
        for sentence in cover.sentences
        for index in talk.sentences[sentence].units
        if (unit := talk.units[index]).element is not None and not unit.element.soft
    ]
    asked = [unit.element for phrase in wanted.phrases for unit in phrase.units if unit.element is not None]
    for kind in wanted.kinds:
        own = [one for one in said if one.kind == kind]
        if own and not any(one.same(other) for one in asked for other in own):
            return 1.0
    return 0.0


def _loose_values(cover: Cover, talk: Talk) -> float:
    """Share of the plain numbers that were heard beside another word than in the phrase: "twenty cars"."""
    loose = numbers = 0
    units, hits = cover.phrase.units, cover.hits
    for index, (unit, hit) in enumerate(zip(units, hits, strict=True)):
        if unit.element is None or unit.element.kind != NUMBER or hit.likeness < HEARD_FROM:
            continue
        numbers += 1
        if index + 1 == len(units) or hits[index + 1].likeness < HEARD_FROM:
            continue
        beside = talk.units[hits[index + 1].unit].at - talk.units[hit.unit].at
        loose += not 0 < beside <= _BESIDE
    return loose / numbers if numbers else 0.0


def _letters(cover: Cover, talk: Talk) -> float:
    """How alike the phrase and these sentences are letter by letter, which forgives what was misheard."""
    phrase = "".join(token.text for token in cover.phrase.tokens)
    first = talk.sentences[cover.first_sentence].first_token
    end = talk.sentences[cover.end_sentence - 1].end_token
    said = "".join(token.text for token in talk.tokens[first:end])
    if not phrase or not said or len(said) < len(phrase) * 0.6:
        return 0.0
    return max(0.0, (fuzz.partial_ratio(phrase, said) - 50) / 50)
