"""Finding scenarios among all that are installed, by stage and by words, as fast as somebody types."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

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


class ScenarioFinder:
    """The scenarios of some packs. `prepare` takes a while and is for a task; the rest is for key presses."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self.packs = tuple(packs)
        self._late: list[LateScenarios] = [pack.listing for pack in packs]
        self._texts: dict[str, list[Sequence[str]]] = {}
        self._guard = threading.Lock()
        self._last: tuple[str, str, str] = ("", "", "")
        self._last_found: list[Spot] | None = None

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

    def find(self, stage_id: str, words: str, language: str) -> Sequence[Spot]:
        """The scenarios of a stage (empty: of all) that hold these words, in the order of packs and stages.

        Where the words go on from those of the last time, only what was found then is looked through.
        """
        wanted = folded_for_search(words)
        if not wanted:
            self._last_found = None
            return list(self._in_stage(stage_id))
        self.prepare(language)
        texts = self._texts[language]
        before_stage, before, before_language = self._last
        goes_on = (before_stage, before_language) == (stage_id, language) and before in wanted
        among: Iterable[Spot]
        if self._last_found is not None and goes_on:
            among = self._last_found
            found = [(number, place) for number, place in among if wanted in texts[number][place]]
        else:
            found = [
                (number, place)
                for number, places in self._ranges(stage_id)
                for place in places
                if wanted in texts[number][place]
            ]
        self._last, self._last_found = (stage_id, wanted, language), found
        return found

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
