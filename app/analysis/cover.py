"""How much of a phrase a stretch of talk covers, and which words do it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.analysis.likeness import MISHEARD, OPPOSITE, alike, sound_of, stems_alike
from app.analysis.talk import Talk
from app.analysis.units import Unit

COUNTS_FROM: Final = 0.4
"""Likeness from which a unit of a phrase counts as heard."""

HEARD_FROM: Final = 0.5
"""Likeness from which it speaks for the point."""

TELLING: Final = 0.7
"""Weight from which a unit tells something of its own."""

WINDOW: Final = 3
"""A point may be made in up to this many sentences in a row."""

_PER_SENTENCE: Final = 0.03
"""Taken off for each further sentence, so that the words that make the point are found, not their echo."""

FLIPPED: Final = 0.75
AGAIN: Final = 0.5
"""What opposites that meet are worth, and what is left of a word's worth when it stands for a second one."""

_JOINED_FROM: Final = 5

_SOUNDS: Final = 2
"""Consonants from which a word is known by them."""

_SPELLED_FROM: Final = 14
_SPELLED_ALIKE: Final = 78.0
_SPELLED_UNIT: Final = 0.66
"""Letters of a phrase, how alike of 100 it must be in one place, and the share of a word's letters there."""


@dataclass(frozen=True, slots=True)
class Hit:
    """The unit of the talk that covers a unit of a phrase."""

    likeness: float
    unit: int
    end_unit: int
    """One past the last unit, where a word was misheard as several."""
    flipped: bool = False
    """The words meet by opposites, so that a negation on one side is as it should be."""


NO_HIT: Final = Hit(0.0, -1, -1)


@dataclass(frozen=True, slots=True)
class Cover:
    """A phrase laid over some sentences in a row."""

    phrase: Talk
    first_sentence: int
    end_sentence: int
    hits: tuple[Hit, ...]
    """One for each unit of the phrase."""
    share: float
    """Weight of the phrase that was heard, 0 to 1."""

    @property
    def sentences(self) -> range:
        """The sentences that it lies over."""
        return range(self.first_sentence, self.end_sentence)


class Coverer:
    """Lays phrases over one talk; remembers how alike words are."""

    def __init__(self, talk: Talk, opposites: frozenset[tuple[int, int]], compounds: bool) -> None:
        self.talk = talk
        self._opposites = opposites
        self._compounds = compounds
        self._marked: dict[object, list[int]] = {}
        self._opposites_of: dict[int, list[int]] = {}
        for one, other in opposites:
            self._opposites_of.setdefault(one, []).append(other)
        self._by_key: dict[tuple[object, ...], int] = {}
        self._met: list[Unit] = []
        self._rows: dict[int, dict[int, float]] = {}
        self._filled: dict[int, int] = {}
        self._joined: dict[int, list[tuple[str, int, int]]] = {}
        for joined in _joined(talk):
            self._joined.setdefault(len(joined[0]), []).append(joined)
        text, places = [], []
        for at, token in enumerate(talk.tokens):
            text.append(token.text)
            places += [at] * len(token.text)
        self._letters = ("".join(text), places)
        self._unit_of: list[int] = []
        starts = {unit.at: index for index, unit in enumerate(talk.units)}
        current = -1
        for at in range(len(talk.tokens)):
            current = starts.get(at, current)
            self._unit_of.append(current if current >= 0 else (0 if talk.units else -1))

    def alike(self, one: Unit, other: Unit) -> float:
        """How far one unit stands for the other."""
        number = self._number(other)
        return self._row(one).get(number, 0.0)

    def _row(self, unit: Unit) -> dict[int, float]:
        """How far a unit stands for every other that was met; only those that share a mark are compared."""
        number = self._number(unit)
        row = self._rows.setdefault(number, {})
        since = self._filled.get(number, 0)
        if since < len(self._met):
            near = {other for mark in _marks(unit) for other in self._marked.get(mark, ()) if other >= since}
            near |= {
                other
                for group in unit.groups
                for opposite in self._opposites_of.get(group, ())
                for other in self._marked.get(opposite, ())
                if other >= since
            }
            for other in near:
                likeness = alike(unit, self._met[other], self._opposites, self._compounds)
                if likeness:
                    row[other] = likeness
            self._filled[number] = len(self._met)
        return row

    def _number(self, unit: Unit) -> int:
        """One number for all units that mean the same."""
        if unit.number_in is self:
            return unit.number
        number = self._by_key.get(unit.key)
        if number is None:
            number = self._by_key[unit.key] = len(self._met)
            self._met.append(unit)
            for mark in _marks(unit):
                self._marked.setdefault(mark, []).append(number)
        unit.number_in, unit.number = self, number
        return number

    def covers(self, phrase: Talk) -> list[Cover]:
        """The phrase over every stretch of one to `WINDOW` sentences that has a word of it."""
        total = sum(unit.weight for unit in phrase.units)
        if not total or not self.talk.sentences:
            return []
        best = [
            self._best(unit, negations)
            for unit, negations in zip(phrase.units, phrase.negations, strict=True)
        ]
        for index, sentence, hit in self._spelled(phrase):
            best[index].setdefault(sentence, []).append(hit)
        covers = []
        count = len(self.talk.sentences)
        for first in range(count):
            heard_before: tuple[Hit, ...] = ()
            for end in range(first + 1, min(first + WINDOW, count) + 1):
                if end - 1 == first and not any(first in per for per in best):
                    break
                hits = _assign(
                    phrase, [[hit for at in range(first, end) for hit in per.get(at, ())] for per in best]
                )
                if hits == heard_before and not self.talk.sentences[end - 1].asks:
                    continue
                heard_before = hits
                heard = sum(unit.weight * hit.likeness for unit, hit in zip(phrase.units, hits, strict=True))
                covers.append(Cover(phrase, first, end, hits, heard / total))
        return covers

    def _spelled(self, phrase: Talk) -> Iterator[tuple[int, int, Hit]]:
        """Units whose letters stand in the right place in what was said nearly letter by letter.

        It forgives what recognition misheard, split or joined. A value that is another value than the
        phrase's is never taken for it.
        """
        from rapidfuzz import fuzz
        from rapidfuzz.distance import Indel

        wanted, owners = _letters_of(phrase)
        if len(wanted) < _SPELLED_FROM:
            return
        said, places = self._letters
        close = fuzz.partial_ratio_alignment(wanted, said, score_cutoff=_SPELLED_ALIKE)
        if close is None or len(said) < len(wanted):
            return
        begin, end = close.dest_start, close.dest_end
        hits: dict[int, list[int]] = {}
        for block in Indel.opcodes(wanted, said[begin:end]):
            if block.tag == "equal":
                for step in range(block.src_end - block.src_start):
                    hits.setdefault(owners[block.src_start + step], []).append(
                        begin + block.dest_start + step
                    )
        for index, unit in enumerate(phrase.units):
            letters = [at for at, owner in enumerate(owners) if owner == index]
            found = hits.get(index, [])
            if letters and unit.element is None and len(found) / len(letters) < _SPELLED_UNIT:
                yield from self._sounds(unit, index, places[begin], places[min(end, len(places)) - 1])
            if not letters or len(found) / len(letters) < _SPELLED_UNIT:
                continue
            tokens = sorted({places[place] for place in found})
            near = [self._unit_near(token) for token in tokens]
            heard = [at for at in near if at >= 0]
            if unit.element is not None and any(
                (said_unit := self.talk.units[at]).element is not None and not said_unit.element.soft
                for at in heard
            ):
                continue
            if heard:
                yield index, self.talk.sentence_of[heard[0]], Hit(MISHEARD, heard[0], heard[-1] + 1)

    def _sounds(self, unit: Unit, index: int, first: int, last: int) -> Iterator[tuple[int, int, Hit]]:
        """Words in the place of the phrase that sound as this one does: "laid" for "late"."""
        sound = sound_of(unit.text)
        for at, one in enumerate(self.talk.units):
            alike_there = first <= one.at <= last and one.element is None and len(sound) >= _SOUNDS
            if alike_there and sound_of(one.text) == sound:
                yield index, self.talk.sentence_of[at], Hit(MISHEARD, at, at + 1)

    def _unit_near(self, token: int) -> int:
        """The unit of a token, or the one just before it."""
        return self._unit_of[token]

    def _best(self, unit: Unit, negations: int) -> dict[int, list[Hit]]:
        """For each sentence the units that may cover this one.

        Opposites meet where exactly one side is denied ("not fixed" and "changes"), and only there.
        """
        best: dict[int, list[Hit]] = {}
        said = [self._number(one) for one in self.talk.units]
        row = self._row(unit)
        for index, number in enumerate(said):
            likeness = row.get(number, 0.0)
            if not likeness:
                continue
            flipped = likeness == OPPOSITE
            if flipped and (negations + self.talk.negations[index]) % 2 == 0:
                continue
            if likeness >= COUNTS_FROM:
                best.setdefault(self.talk.sentence_of[index], []).append(
                    Hit(FLIPPED if flipped else likeness, index, index + 1, flipped)
                )
        if unit.element is None:
            for own in unit.stems:
                if len(own) < _JOINED_FROM:
                    continue
                for length in range(len(own) - 2, len(own) + 3):
                    for text, index, end in self._joined.get(length, ()):
                        if text[0] != own[0] and text[-2:] != own[-2:]:
                            continue
                        likeness = min(0.95, stems_alike(own, text, False))
                        if likeness >= COUNTS_FROM:
                            best.setdefault(self.talk.sentence_of[index], []).append(
                                Hit(likeness, index, end)
                            )
        return best


def _marks(unit: Unit) -> list[object]:
    """What two units must have in common to be alike: a concept, a beginning or an end, or being a value."""
    marks: list[object] = [*unit.groups]
    for stem in unit.stems:
        marks += [stem[:3], "~" + stem[-3:]]
    if unit.element is not None:
        marks.append("value")
    if unit.tail:
        marks.append(unit.tail[:3])
    return marks


def _assign(phrase: Talk, options: Sequence[Sequence[Hit]]) -> tuple[Hit, ...]:
    """The best hit for each unit; a word that already stands for another one counts for less."""
    hits = [NO_HIT] * len(options)
    order = sorted(
        ((hit.likeness, index, hit) for index, found in enumerate(options) for hit in found),
        key=lambda entry: (-entry[0], entry[1], entry[2].unit),
    )
    users: dict[int, int] = {}
    for likeness, index, hit in order:
        user = users.get(hit.unit)
        shared = (
            user is not None and user != index and phrase.units[user].stems[0] != phrase.units[index].stems[0]
        )
        worth = likeness * AGAIN if shared and likeness < 0.9 else likeness
        if worth > hits[index].likeness:
            hits[index] = Hit(worth, hit.unit, hit.end_unit, hit.flipped)
            users.setdefault(hit.unit, index)
    return tuple(hits)


def _joined(talk: Talk) -> Sequence[tuple[str, int, int]]:
    """Two or three words in a row as one, because recognition splits words that it does not know."""
    found: list[tuple[str, int, int]] = []
    units = talk.units
    at_token = {unit.at: index for index, unit in enumerate(units)}
    tokens = talk.tokens
    for first in range(len(tokens)):
        near = [at_token[place] for place in range(first, min(first + 3, len(tokens))) if place in at_token]
        for size in (2, 3):
            if first + size > len(tokens) or not near:
                continue
            inside = [index for index in near if units[index].at < first + size]
            if inside:
                text = "".join(token.text for token in tokens[first : first + size])
                found.append((text, inside[0], inside[-1] + 1))
    return found


def _letters_of(phrase: Talk) -> tuple[str, list[int]]:
    """The letters of a phrase in one string, and for each the unit that it belongs to; -1 for none."""
    starts = {unit.at: index for index, unit in enumerate(phrase.units)}
    ends = [unit.at + 1 for unit in phrase.units]
    for index, unit in enumerate(phrase.units):
        if unit.element is not None and not unit.element.soft:
            ends[index] = unit.element.end
    text: list[str] = []
    owners: list[int] = []
    current = -1
    for at, token in enumerate(phrase.tokens):
        current = starts.get(at, current)
        inside = current >= 0 and at < ends[current]
        text.append(token.text)
        owners += [current if inside else -1] * len(token.text)
    return "".join(text), owners
