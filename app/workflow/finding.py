"""Finding scenarios among all that are installed, by stage and by words, as fast as somebody types."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, compress
from typing import Final

from app.domain import LateScenarios, LineRef, Listed, Pack, Scenario, Stage, folded_for_search


@dataclass(frozen=True, slots=True)
class FoundScenario:
    """A scenario in a list: enough to show it, and to open it when somebody wants to."""

    pack: Pack
    entry: Listed

    @property
    def key(self) -> str:
        """`pack/scenario`."""
        return f"{self.pack.id}/{self.entry.id}"

    def open(self) -> Scenario | None:
        """The scenario itself, read now; None when its file has gone or cannot be used any more."""
        return self.pack.scenario(self.entry.id)


Spot = tuple[int, int]
"""Number of the pack, place of the scenario in it."""


_KEPT: Final = 50
"""Results that are kept; one of 10,000 scenarios takes a megabyte at most."""


class ScenarioFinder:
    """The scenarios of some packs. `prepare` takes a while and is for a task; the rest is for key presses."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self.packs = tuple(packs)
        self._late: list[LateScenarios] = [pack.listing for pack in packs]
        self._texts: dict[str, list[Sequence[str]]] = {}
        self._of_stage: dict[tuple[str, str], tuple[list[Spot], list[str]]] = {}
        self._guard = threading.Lock()
        self._kept: dict[tuple[str, str, str], tuple[list[Spot], list[str]]] = {}
        """What was found, each with its text, by stage, words and language."""

    def stages(self) -> list[Stage]:
        """The stages of all packs, each once, in order."""
        found: dict[str, Stage] = {}
        for pack in self.packs:
            for stage in pack.process.stages:
                found.setdefault(stage.id, stage)
        return list(found.values())

    def count(self, stage_id: str) -> int:
        """How many scenarios a stage has."""
        return sum(len(late.places_of(stage_id)) for late in self._late)

    def at(self, spot: Spot) -> FoundScenario:
        """What stands there."""
        number, place = spot
        return FoundScenario(self.packs[number], self._late[number].entry(place))

    def id_at(self, spot: Spot) -> str:
        """Its id."""
        number, place = spot
        return self._late[number].ids[place]

    def named(self, ref: LineRef) -> FoundScenario | None:
        """The scenario of a line, if it is installed."""
        for number, pack in enumerate(self.packs):
            place = self._late[number].place(ref.scenario) if pack.id == ref.pack else None
            if place is not None:
                return self.at((number, place))
        return None

    def is_prepared(self, language: str) -> bool:
        """Whether words can be looked for in a language."""
        return language in self._texts

    def prepare(self, language: str) -> None:
        """Load what words are looked for in."""
        with self._guard:
            if language not in self._texts:
                self._texts[language] = [late.texts(language) for late in self._late]
                self._all("", language)

    def find(self, stage_id: str, words: str, language: str) -> Sequence[Spot]:
        """The scenarios of a stage (empty: of all) that hold these words, in the order of packs and stages.

        What was found is kept for a while: words that go on are looked for only among those that hold their
        beginning, and going back costs nothing.
        """
        wanted = folded_for_search(words)
        if not wanted:
            return self._all(stage_id, language)[0]
        known = self._kept.get((stage_id, wanted, language))
        if known is not None:
            return known[0]
        self.prepare(language)
        beginnings = (self._kept.get((stage_id, wanted[:end], language)) for end in range(len(wanted), 0, -1))
        among = next((one for one in beginnings if one is not None), None)
        if among is None:
            among = self._all(stage_id, language)
        # Few steps for each of 10,000 texts: the time is then that of looking through them.
        held = [wanted in text for text in among[1]]
        found = list(compress(among[0], held)), list(compress(among[1], held))
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[stage_id, wanted, language] = found
        return found[0]

    def _all(self, stage_id: str, language: str) -> tuple[list[Spot], list[str]]:
        """All of a stage, with their texts where those were loaded."""
        known = self._of_stage.get((stage_id, language))
        if known is None:
            spots = list(self._in_stage(stage_id))
            texts = self._texts.get(language)
            if texts is None:
                return spots, []
            known = spots, [texts[number][place] for number, place in spots]
            self._of_stage[stage_id, language] = known
        return known

    def _in_stage(self, stage_id: str) -> Iterable[Spot]:
        return chain.from_iterable(
            ((number, place) for place in places) for number, places in self._ranges(stage_id)
        )

    def _ranges(self, stage_id: str) -> list[tuple[int, range]]:
        return [
            (number, late.places_of(stage.id))
            for number, (pack, late) in enumerate(zip(self.packs, self._late, strict=True))
            for stage in pack.process.stages
            if stage_id in ("", stage.id)
        ]


def prepare_reading() -> None:
    """Load what reading a scenario takes, a fifth of a second: for a task, before somebody opens one."""
    from app.packs import load_scenario_reader

    load_scenario_reader()


def neighbour_of(packs: Sequence[Pack], ref: LineRef, direction: int) -> LineRef | None:
    """The line after (1) or before (-1) one, in the order of the process.

    The first of all where this one is not installed (any more); None beyond the first and the last.
    """
    finder = ScenarioFinder(packs)
    spots = finder.find("", "", "")
    here = next((number for number, spot in enumerate(spots) if _is(finder, spot, ref)), None)
    if here is None:
        return _ref(finder.at(spots[0]), 0) if spots else None
    found = finder.at(spots[here])
    index = found.entry.lines.index(ref.line) if ref.line in found.entry.lines else None
    if index is None:
        return _ref(finder.at(spots[0]), 0)
    index += direction
    if 0 <= index < len(found.entry.lines):
        return _ref(found, index)
    here += direction
    if not 0 <= here < len(spots):
        return None
    return _ref(finder.at(spots[here]), 0 if direction > 0 else -1)


def _is(finder: ScenarioFinder, spot: Spot, ref: LineRef) -> bool:
    return finder.packs[spot[0]].id == ref.pack and finder.id_at(spot) == ref.scenario


def _ref(found: FoundScenario, index: int) -> LineRef:
    return LineRef(found.pack.id, found.entry.id, found.entry.lines[index])
