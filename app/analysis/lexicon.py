"""What our word lists know of one language: which words may stand for others, and which tell little.

The lists lie in `lists/<language>/` as plain text, so that somebody who speaks the language can correct them
without reading code. They are read once for a language, when the first take in it is analysed; what is kept
holds no stemmer and never changes, so that threads may share it.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Final

from app.domain import Language

STRONG: Final = 1.0
WEAK: Final = 0.5
"""How far a member stands for its group; `~` marks the weak ones in the list."""

Stem = Callable[[str], str]

_WORD: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Expression:
    """Several words that stand for one concept, as stems in their order."""

    stems: tuple[str, ...]
    group: int
    strength: float
    loose: bool
    """Other words may stand between them, because at least two of them carry meaning."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists of one language; everything is empty for a language that we have none of."""

    single: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    """Stem to the groups that it belongs to, with its strength in each."""
    expressions: Mapping[str, tuple[Expression, ...]] = field(default_factory=dict)
    """First stem to the expressions that begin with it."""
    opposites: frozenset[tuple[int, int]] = frozenset()
    """Pairs of sides; the number of a side is below zero."""
    light: frozenset[str] = frozenset()
    """Stems of words that occur everywhere and so tell little."""
    compounds: bool = False
    """Words are put together without a space, so that a part may stand for the whole."""
    names: tuple[str, ...] = ()
    """What each group is called in the list, for somebody who wants to know why."""


_COMPOUNDING: Final = frozenset({"nl", "nb"})
_known: dict[Language, Lexicon] = {}
_reading = threading.Lock()


def lexicon_of(language: Language, stem: Stem, stop_words: frozenset[str]) -> Lexicon:
    """The lexicon of a base language, read the first time that it is asked for."""
    found = _known.get(language)
    if found is None:
        with _reading:
            found = _known.get(language)
            if found is None:
                found = _known[language] = _read(language, stem, stop_words)
    return found


@cache
def irregular_forms(language: Language) -> Mapping[str, str]:
    """Forms that a stemmer does not bring together, and the base form of each."""
    forms: dict[str, str] = {}
    for line in lines_of(language, "irregular"):
        base, _, inflected = line.partition(":")
        bases = pieces(base)
        for form in inflected.split(","):
            words = pieces(form)
            if len(words) == 1 == len(bases):
                forms.setdefault(words[0], bases[0])
    return forms


def lines_of(language: Language, name: str) -> Iterator[str]:
    """The lines of a list without remarks and empty ones; none where the language has no such list."""
    source = files("app.analysis.lists").joinpath(language, f"{name}.txt")
    if not language.isalpha() or not source.is_file():
        return
    for line in source.read_text(encoding="utf-8").splitlines():
        kept = line.split("#", 1)[0].strip()
        if kept:
            yield kept


def sections_of(language: Language, name: str) -> dict[str, list[str]]:
    """The lines of a list by their `[heading]`; those before the first heading under ""."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in lines_of(language, name):
        if line.startswith("[") and line.endswith("]"):
            heading = line[1:-1].strip()
        else:
            sections.setdefault(heading, []).append(line)
    return sections


def pieces(text: str) -> list[str]:
    """The words of a list's entry."""
    return _WORD.findall(text.replace("’", "'").casefold())


def _read(language: Language, stem: Stem, stop_words: frozenset[str]) -> Lexicon:
    building = _Building(stem, stop_words)
    for line in lines_of(language, "concepts"):
        name, _, members = line.partition(":")
        group = building.group(name.strip())
        for member in members.split(","):
            building.add(group, member, WEAK if member.strip().startswith("~") else STRONG)
    opposites: set[tuple[int, int]] = set()
    for line in lines_of(language, "opposites"):
        one, found, other = line.partition("<>")
        if found:
            # Each side is a concept of its own: the other words of its groups need not be opposites.
            left, right = -2 * len(opposites) - 1, -2 * len(opposites) - 2
            building.add(left, one, STRONG)
            building.add(right, other, STRONG)
            opposites |= {(left, right), (right, left)}
    return Lexicon(
        building.single,
        {first: tuple(found) for first, found in building.expressions.items()},
        frozenset(opposites),
        frozenset(stem(word) for line in lines_of(language, "light") for word in line.split()),
        language in _COMPOUNDING,
        tuple(building.names),
    )


class _Building:
    """Groups and their members while the lists are read."""

    def __init__(self, stem: Stem, stop_words: frozenset[str]) -> None:
        self.single: dict[str, dict[int, float]] = {}
        self.expressions: dict[str, list[Expression]] = {}
        self.names: list[str] = []
        self._stem = stem
        self._stop_words = stop_words

    def group(self, name: str) -> int:
        """A new group."""
        self.names.append(name)
        return len(self.names) - 1

    def add(self, group: int, member: str, strength: float) -> None:
        """A word or an expression that stands for the group."""
        words = pieces(member)
        if not words:
            return
        stems = tuple(self._stem(word) for word in words)
        telling = tuple(
            found for word, found in zip(words, stems, strict=True) if word not in self._stop_words
        )
        if len(words) == 1:
            if telling:
                groups = self.single.setdefault(stems[0], {})
                groups[group] = max(groups.get(group, 0.0), strength)
            return
        loose = len(telling) > 1
        kept = telling if loose else stems
        self.expressions.setdefault(kept[0], []).append(Expression(kept, group, strength, loose))
