"""Finding a line: by its place, by what a person typed, or from the copy that a take keeps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain import (
    Buyer,
    Issue,
    IssueKind,
    KeyPoint,
    KeyPointKind,
    Line,
    LineRef,
    Pack,
    Phrases,
    Process,
    Scenario,
    Take,
    Text,
)
from app.workflow.turn_lines import kind_of_point, line_of_turn, turn_of


@dataclass(frozen=True, slots=True)
class LineInPack:
    """A line with everything around it."""

    pack: Pack
    scenario: Scenario
    line: Line

    @property
    def ref(self) -> LineRef:
        """Where the line lives."""
        return self.scenario.ref(self.line)

    def cue(self, language: str) -> str:
        """What the buyer says just before the line."""
        return (self.line.cue or self.scenario.issue.text).get(language)


def lines_of(packs: Sequence[Pack]) -> Iterator[LineInPack]:
    """Every line of every pack, in the order of the process."""
    for pack in packs:
        for stage in pack.process.stages:
            for scenario in pack.in_stage(stage.id):
                for line in scenario.lines:
                    yield LineInPack(pack, scenario, line)


def find_line(packs: Sequence[Pack], ref: LineRef) -> LineInPack | None:
    """The line (or the turn of a conversation) at this place; None when no installed pack has it."""
    for pack in packs:
        scenario = pack.scenario(ref.scenario) if pack.id == ref.pack else None
        if scenario is None:
            continue
        turn = turn_of(scenario, ref.line)
        line = line_of_turn(scenario, turn) if turn is not None else scenario.line(ref.line)
        if line is not None:
            return LineInPack(pack, scenario, line)
    return None


def place_of_take(packs: Sequence[Pack], take: Take) -> LineInPack:
    """Where a take belongs: in the pack as it is now, else in one made up from what the take keeps."""
    found = find_line(packs, take.line)
    if found is not None:
        return found
    language = take.language
    nothing = Text({language: ""}, language)
    scenario = Scenario(
        id=take.line.scenario,
        pack=take.line.pack,
        title=Text({language: take.prompt.scenario_title}, language),
        stage="",
        situation=nothing,
        buyer=Buyer(name=nothing, role=nothing),
        issue=Issue(IssueKind.QUESTION, Text({language: take.prompt.cue}, language)),
        lines=(_kept_line(take),),
        content_hash=take.prompt.content_hash,
    )
    pack = Pack(
        id=take.line.pack,
        version="",
        name=scenario.title,
        language=language,
        languages=(language,),
        license="",
        process=Process("", ()),
        scenarios=(scenario,),
        folder=Path(),
    )
    return LineInPack(pack, scenario, scenario.lines[0])


def line_of_take(packs: Sequence[Pack], take: Take) -> Line:
    """The line that a take was made for: as the pack has it now, else from the copy that the take keeps."""
    return place_of_take(packs, take).line


def _kept_line(take: Take) -> Line:
    language = take.language
    of_turn = bool(take.conversation)
    return Line(
        id=take.line.line,
        text=Text({language: take.prompt.line_text}, language),
        cue=Text({language: take.prompt.cue}, language) if take.prompt.cue else None,
        key_points=tuple(
            KeyPoint(
                key,
                Text({language: text}, language),
                Phrases({}, language),
                kind_of_point(key) if of_turn else KeyPointKind.SAY,
            )
            for key, text in take.prompt.key_points
        ),
    )
