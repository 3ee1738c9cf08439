"""What was said, or an author's phrase, as units of meaning: words with their stems, concepts and values.

A unit is a word that carries meaning, or a value made of several words ("thirty six months"). Each knows the
concepts that it may stand for, its own or those of an expression that it is part of ("put it in the diary").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.analysis.elements import Element, find_elements
from app.analysis.lexicon import Expression, Lexicon
from app.analysis.tokens import Token, Tokeniser

LIGHT: Final = 0.35
"""Weight of a word that occurs everywhere; a telling word weighs 1, a stop-word nothing."""

VALUE: Final = 1.2
"""Weight of a number, duration, time or day: authors seldom name one that does not matter."""

_REACH: Final = 3
"""Words that may stand between those of an expression."""

_PART: Final = 0.65
"""How far a part of a compound brings its concepts along."""

_APART: Final = 10
"""Words that may stand between a verb and its particle."""

_DUTCH_PARTICLES: Final = (
    "af aan op uit in mee na terug vast door over langs voor om bij toe weg binnen samen klaar tegen stil "
    "mis verder eens onder tegemoet"
)

_PARTICLES: Final = {"nl": frozenset(_DUTCH_PARTICLES.split())}

_COMPOUND_FROM: Final = 7
_PART_FROM: Final = 3
_LINKS: Final = ("", "s", "e", "en", "er")


@dataclass(slots=True)
class Unit:
    """One unit; `first` to `end` are indices into the words it came from."""

    text: str
    stems: tuple[str, ...]
    first: int
    end: int
    weight: float
    groups: dict[int, float] = field(default_factory=dict)
    element: Element | None = None
    at: int = 0
    """Index of its first token."""
    tail: str = ""
    """Of a value of several words the stem of its last one: "hours" of "nine hours"."""
    number_in: object = None
    number: int = -1
    """Its number, and the comparison that gave it."""

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for units that mean the same to whoever compares them."""
        element = self.element
        value = (element.kind, element.value, element.soft) if element else None
        return (self.stems, value, tuple(self.groups.items()))


def units_of(tokens: Sequence[Token], tokeniser: Tokeniser) -> list[Unit]:
    """The units of these tokens, in order, stop-words left out."""
    lexicon = tokeniser.lexicon
    texts = [token.text for token in tokens]
    values = {element.first: element for element in find_elements(texts, tokeniser.language)}
    split = _split_verbs(tokens, tokeniser)
    groups = _groups(tokens, lexicon)
    for place, whole in split.items():
        for stem in whole:
            for group, strength in lexicon.single.get(stem, {}).items():
                groups[place][group] = max(groups[place].get(group, 0.0), strength)
    units: list[Unit] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        element = values.get(at)
        if element is not None and not element.soft:
            last = tokens[element.end - 1]
            text = " ".join(texts[at : element.end])
            tail = last.stem if element.end > at + 1 else ""
            units.append(Unit(text, (text,), token.word, last.word + 1, VALUE, {}, element, at, tail))
            at = element.end
            continue
        if not tokeniser.is_stop(token) and token.text not in tokeniser.negations:
            weight = LIGHT if token.stem in lexicon.light else _telling(token.stem, groups[at])
            stems = (token.stem, *split.get(at, ()))
            units.append(Unit(token.text, stems, token.word, token.word + 1, weight, groups[at], None, at))
            if element is not None:
                units[-1].element = element
        at += 1
    return units


def _telling(stem: str, groups: Mapping[int, float]) -> float:
    """A long word, and one with few meanings, tells more than a short one with many."""
    long = min(1.0, max(0.0, (len(stem) - 3) / 6))
    return 0.75 + 0.35 * long + (0.1 if len(groups) < 3 else 0.0)


def _split_verbs(tokens: Sequence[Token], tokeniser: Tokeniser) -> dict[int, tuple[str, ...]]:
    """Stems of the whole verb where its particle stands apart: "zegt ... op" is "opzeggen"."""
    particles = _PARTICLES.get(tokeniser.language)
    found: dict[int, tuple[str, ...]] = {}
    if particles is None:
        return found
    for place, token in enumerate(tokens):
        if token.text not in particles:
            continue
        for at in range(max(0, place - _APART), place):
            verb = tokens[at]
            if not tokeniser.is_stop(verb) and verb.text not in particles:
                base = tokeniser.base(verb.text)
                whole = tokeniser.stem(token.text + base) if base != verb.text else token.text + verb.stem
                found[at] = (*found.get(at, ()), whole)
    return found


def _groups(tokens: Sequence[Token], lexicon: Lexicon) -> list[dict[int, float]]:
    """For each token the concepts that it stands for, alone or in an expression."""
    groups = [dict(lexicon.single.get(token.stem, {})) for token in tokens]
    where: dict[str, list[int]] = {}
    for at, token in enumerate(tokens):
        where.setdefault(token.stem, []).append(at)
    for at, token in enumerate(tokens):
        for expression in lexicon.expressions.get(token.stem, ()):
            if expression.stems[1] not in where:
                continue
            for place in _places(expression, at, where):
                groups[place][expression.group] = max(
                    groups[place].get(expression.group, 0.0), expression.strength
                )
        if not groups[at]:
            groups[at] = _of_compound(token, lexicon)
    return groups


def _places(expression: Expression, at: int, where: dict[str, list[int]]) -> list[int]:
    """Where the words of an expression stand around its first one; empty when it is not complete."""
    if not expression.loose:
        places = [at + step for step in range(len(expression.stems))]
        if all(place in where.get(stem, ()) for place, stem in zip(places, expression.stems, strict=True)):
            return places
        return []
    reach = len(expression.stems) + _REACH
    found: list[int] = []
    for stem in expression.stems:
        near = [place for place in where.get(stem, ()) if abs(place - at) <= reach and place not in found]
        if not near:
            return []
        found.append(min(near, key=lambda place: abs(place - at)))
    return found


def _of_compound(token: Token, lexicon: Lexicon) -> dict[int, float]:
    """The concepts of both parts of a word such as "kjøretøyleasing"."""
    stem = token.stem
    if not lexicon.compounds or len(stem) < _COMPOUND_FROM:
        return {}
    for split in range(len(stem) - _PART_FROM, _PART_FROM - 1, -1):
        tail = lexicon.single.get(stem[split:])
        if not tail:
            continue
        for link in _LINKS:
            head = stem[:split].removesuffix(link) if link else stem[:split]
            groups = lexicon.single.get(head)
            if groups and len(head) >= _PART_FROM:
                parts = {group: strength * _PART for group, strength in tail.items()}
                for group, strength in groups.items():
                    parts[group] = max(parts.get(group, 0.0), strength * _PART)
                return parts
    return {}
