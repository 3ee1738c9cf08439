"""The small pattern language of `lists/<language>/remarks.txt`, matched over the plain words of a sentence.

A line is words and marks between spaces. CAPITALS: a slot; `a/b`: either; `word?`: may be left out; `un+ed`:
any word that begins and ends so, `+ing`: any with that end; `*`: up to three words, `**` up to six, none of
them a word of GAPSTOP; `^`: where a clause begins, after words of LEAD, `^^`: where a sentence does; `$`:
where a clause ends; `!a/b`: not where one of these follows; `!!a`: not where one follows within three words.

Every step of a pattern gives all places where it may end, remembered by step and place, so that no text makes
it run away and patterns share what they have in common.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.analysis.remark_text import BREAKS, COLON, MASK

_GAPS: Final = {"*": 3, "**": 6}
_SOON: Final = 3
_DETAILS: Final = ("TRAIT", "PRAISE", "WRONG")
"""Slots whose word says which of many it was."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a pattern."""

    name: str
    """How the line has it: equal names are equal steps."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict, compare=False)
    """First word to the phrases, as words; empty for marks."""
    shapes: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Beginnings and ends of single words that count as well."""
    least: int = 1
    most: int = 1
    """How many phrases stand beside each other."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of a list."""

    steps: tuple[Step, ...]
    lead: int
    """How many of the first steps are not shown: `^` and what leads a clause."""
    detail: Step | None
    is_loose: bool
    """With a gap, so that the shortest match is the right one."""
    needed: tuple[Step, ...]
    """Steps of which a word has to stand somewhere: most patterns are out at a glance."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern matched, as indexes of words, end exclusive, and the word of a long slot."""

    first: int
    end: int
    detail: str


class Grammar:
    """Makes patterns of the lines of one language's list."""

    def __init__(self, slots: Mapping[str, Sequence[str]]) -> None:
        """`slots`: by the heading without "slot ": a name, and " 0-3" where up to three stand together."""
        self._steps: dict[str, Step] = {}
        for heading, members in slots.items():
            name, _, count = heading.partition(" ")
            least, _, most = count.partition("-")
            self._steps[name] = _step(name, members, int(least or 1), int(most or 1))

    def pattern(self, line: str, leading: str = "LEAD") -> Pattern:
        """The pattern of one line; `leading` names the slot of words that may lead a clause."""
        words = line.split()
        steps = [self._step(word) for word in words]
        lead = 0
        if words[0] in ("^", "^^"):
            lead = 1
            if leading in self._steps:
                steps.insert(1, self._steps[leading])
                lead = 2
        detail = next((step for step in steps if step.name in _DETAILS), None)
        needed = tuple(
            step
            for step in reversed(steps)
            if step.least and step.phrases and not step.shapes and not step.name.startswith("!")
        )
        return Pattern(tuple(steps), lead, detail, not _GAPS.keys().isdisjoint(words), needed)

    def slot(self, name: str) -> Step | None:
        """A slot by its name."""
        return self._steps.get(name)

    def _step(self, word: str) -> Step:
        known = self._steps.get(word)
        if known is None:
            bare = word.lstrip("!").rstrip("?")
            known = self._steps[word] = (
                Step(word)
                if word in (*_GAPS, "^", "^^", "$")
                else _step(word, self._members(bare), 0 if word.endswith("?") else 1, self._most(bare))
            )
        return known

    def _members(self, word: str) -> list[str]:
        found = []
        for one in word.split("/"):
            slot = self._steps.get(one) if one.isupper() else None
            if slot is None:
                found.append(one.casefold())
            else:
                found += [" ".join(phrase) for phrases in slot.phrases.values() for phrase in phrases]
                found += [f"{begin}+{end}" for begin, end in slot.shapes]
        return found

    def _most(self, word: str) -> int:
        slot = self._steps.get(word)
        return slot.most if slot is not None and word.isupper() else 1


class Matcher:
    """Looks for patterns in one sentence."""

    def __init__(self, words: Sequence[str], stop: Step | None) -> None:
        self._words = words
        self._stop = stop
        self._known: dict[tuple[str, int], tuple[int, ...]] = {}
        self._starts: dict[str, tuple[int, ...]] = {}
        self._present: dict[str, bool] = {}

    def find(self, pattern: Pattern) -> list[Match]:
        """All places where a pattern matches, one for each first word."""
        for step in pattern.needed:
            present = self._present.get(step.name)
            if present is None:
                present = any(word in step.phrases for word in self._words)
                self._present[step.name] = present
            if not present:
                return []
        found = []
        for place in self._places(pattern.steps[0]):
            begins = self._run(pattern.steps[: pattern.lead], place) if pattern.lead else (place,)
            for begin in begins:
                ends = self._run(pattern.steps[pattern.lead :], begin)
                if ends:
                    end = min(ends) if pattern.is_loose else max(ends)
                    if end > begin:
                        found.append(Match(begin, end, self._detail(pattern.detail, begin, end)))
        return found

    def ends(self, step: Step, place: int) -> tuple[int, ...]:
        """The places where a step may end that begins at `place`, ascending."""
        key = (step.name, place)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = tuple(sorted(self._ends(step, place)))
        return known

    def _places(self, step: Step) -> tuple[int, ...]:
        """Where a pattern that begins with this step may match."""
        known = self._starts.get(step.name)
        if known is None:
            places = range(len(self._words))
            known = self._starts[step.name] = tuple(place for place in places if self.ends(step, place))
        return known

    def _run(self, steps: Sequence[Step], place: int) -> tuple[int, ...]:
        places: set[int] = {place}
        for step in steps:
            places = {end for one in places for end in self.ends(step, one)}
            if not places:
                return ()
        return tuple(places)

    def _ends(self, step: Step, place: int) -> set[int]:
        name = step.name
        if name in _GAPS:
            return self._gap(place, _GAPS[name])
        if name == "^":
            return {place} if place == 0 or self._words[place - 1] in BREAKS else set()
        if name == "^^":
            return {place} if place == 0 or self._words[place - 1] == COLON else set()
        if name == "$":
            return {place} if place == len(self._words) or self._words[place] in BREAKS else set()
        if name.startswith("!"):
            within = self._gap(place, _SOON - 1) if name.startswith("!!") else {place}
            return set() if any(self._once(step, one) for one in within) else {place}
        places, reached = {place}, {place} if step.least == 0 else set[int]()
        for _ in range(step.most):
            places = {end for one in places for end in self._once(step, one)}
            reached |= places
        return reached

    def _once(self, step: Step, place: int) -> set[int]:
        if place >= len(self._words):
            return set()
        word = self._words[place]
        found = {
            place + len(phrase)
            for phrase in step.phrases.get(word, ())
            if tuple(self._words[place : place + len(phrase)]) == phrase
        }
        if word not in BREAKS and word != MASK and any(_has_shape(word, *shape) for shape in step.shapes):
            found.add(place + 1)
        return found

    def _gap(self, place: int, most: int) -> set[int]:
        found = {place}
        for end in range(place, min(place + most, len(self._words))):
            word = self._words[end]
            if word in BREAKS or word == MASK or (self._stop is not None and self._once(self._stop, end)):
                break
            found.add(end + 1)
        return found

    def _detail(self, step: Step | None, begin: int, end: int) -> str:
        if step is None:
            return ""
        inside = [
            " ".join(self._words[place:last])
            for place in range(begin, end)
            for last in self._once(step, place)
            if last <= end
        ]
        return max(inside, key=len, default="")


def _step(name: str, members: Sequence[str], least: int, most: int) -> Step:
    phrases: dict[str, list[tuple[str, ...]]] = {}
    shapes = []
    for member in members:
        if "+" in member:
            begin, _, end = member.partition("+")
            shapes.append((begin, end))
            continue
        words = tuple(member.split())
        phrases.setdefault(words[0], []).append(words)
    return Step(name, {first: tuple(found) for first, found in phrases.items()}, tuple(shapes), least, most)


def _has_shape(word: str, begin: str, end: str) -> bool:
    return len(word) > len(begin) + len(end) and word.startswith(begin) and word.endswith(end)
