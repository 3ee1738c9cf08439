"""What a list shows of a scenario, and scenarios that are read when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import overload

from app.domain.errors import KnownError
from app.domain.scenarios import Channel, IssueKind, Scenario, Text


@dataclass(frozen=True, slots=True)
class Listed:
    """A scenario as a list shows it: enough to choose it by."""

    id: str
    stage: str
    title: Text
    kind: IssueKind
    issue: Text
    buyer: Text
    role: Text
    lines: tuple[str, ...]
    """Ids."""
    channel: Channel | None = None
    minutes: float | None = None
    has_dialogue: bool = False


def listed(scenario: Scenario) -> Listed:
    """What a list shows of a scenario."""
    return Listed(
        scenario.id,
        scenario.stage,
        scenario.title,
        scenario.issue.kind,
        scenario.issue.text,
        scenario.buyer.name,
        scenario.buyer.role,
        tuple(line.id for line in scenario.lines),
        scenario.channel,
        scenario.minutes,
        scenario.dialogue is not None,
    )


def search_text(scenario: Scenario, language: str) -> str:
    """What a search looks through, in a language and folded, on one line."""
    parts = [
        scenario.title.get(language),
        scenario.issue.text.get(language),
        scenario.situation.get(language),
        scenario.buyer.name.get(language),
        scenario.buyer.role.get(language),
        *(line.text.get(language) for line in scenario.lines),
        *scenario.tags,
    ]
    return folded_for_search(" ".join(parts))


def folded_for_search(text: str) -> str:
    """A text as searches compare it: without case, on one line."""
    return " ".join(text.split()).casefold()


class LateScenarios(Sequence[Scenario]):
    """The scenarios of a pack, of which only a list is known; each is read when it is looked at and kept.

    One that cannot be read any more (its file has gone) is passed over when all are gone through, and `find`
    gives None. Safe from several threads: at worst one is read twice.
    """

    def __init__(
        self,
        ids: Sequence[str],
        stages: Sequence[tuple[str, int]],
        entry: Callable[[int], Listed],
        read: Callable[[Iterable[int]], Mapping[int, Scenario]],
        texts: Callable[[str], Sequence[str]],
    ) -> None:
        """Of scenarios with these ids in the pack's order: so many of the first stage, then of the next.

        `entry` tells what a list shows of one by its place, `read` gives those that can still be read, and
        `texts` what a search looks through in a language.
        """
        self.ids = ids
        self._stages = tuple(stages)
        self._entry = entry
        self._read = read
        self._texts = texts
        self._places: dict[str, int] | None = None
        self._known: dict[int, Scenario] = {}

    @classmethod
    def of(cls, scenarios: Sequence[Scenario]) -> LateScenarios:
        """These, where all have been read: those of one stage side by side, the stages as they come."""
        if isinstance(scenarios, cls):
            return scenarios
        stages: dict[str, list[Scenario]] = {}
        for scenario in scenarios:
            stages.setdefault(scenario.stage, []).append(scenario)
        ordered = [scenario for of_stage in stages.values() for scenario in of_stage]
        return cls(
            [scenario.id for scenario in ordered],
            [(stage, len(of_stage)) for stage, of_stage in stages.items()],
            lambda place: listed(ordered[place]),
            lambda places: {place: ordered[place] for place in places},
            lambda language: [search_text(scenario, language) for scenario in ordered],
        )

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, index: int) -> Scenario: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Scenario]: ...
    def __getitem__(self, index: int | slice) -> Scenario | Sequence[Scenario]:
        if isinstance(index, slice):
            return tuple(self._all(range(len(self))[index]))
        place = range(len(self))[index]
        found = next(self._all((place,)), None)
        if found is None:
            raise KnownError("scenario_not_found", path=self.ids[place])
        return found

    def __iter__(self) -> Iterator[Scenario]:
        return self._all(range(len(self)))

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Sequence) and tuple(self) == tuple(other))

    __hash__ = None  # type: ignore[assignment]

    def find(self, scenario_id: str) -> Scenario | None:
        """The scenario with this id, if the pack has it and it can be read."""
        place = self.place(scenario_id)
        return None if place is None else next(self._all((place,)), None)

    def place(self, scenario_id: str) -> int | None:
        """Where the scenario with this id stands."""
        if self._places is None:
            self._places = {one: index for index, one in reversed(tuple(enumerate(self.ids)))}
        return self._places.get(scenario_id)

    def entry(self, place: int) -> Listed:
        """What a list shows of the scenario at a place."""
        return self._entry(place)

    def texts(self, language: str) -> Sequence[str]:
        """What a search looks through, for each scenario in order."""
        return self._texts(language)

    def places_of(self, stage_id: str) -> range:
        """Where the scenarios of a stage stand."""
        first = 0
        for stage, count in self._stages:
            if stage == stage_id:
                return range(first, first + count)
            first += count
        return range(0)

    def in_stage(self, stage_id: str) -> tuple[Scenario, ...]:
        """The scenarios of a stage, in order."""
        return tuple(self._all(self.places_of(stage_id)))

    def _all(self, places: Iterable[int]) -> Iterator[Scenario]:
        wanted = list(places)
        missing = [place for place in wanted if place not in self._known]
        if missing:
            self._known.update(self._read(missing))
        return iter([self._known[place] for place in wanted if place in self._known])
