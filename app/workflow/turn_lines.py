"""What is listened for in a turn of a conversation, as a line: a turn's take is a take like any other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.domain import (
    KeyPoint,
    KeyPointKind,
    Language,
    Line,
    Phrases,
    Question,
    Scenario,
    Text,
    Turn,
)

TURN: Final = "@"
"""The id of a turn's line is this and the id of the turn: no line of a pack can have it."""

ASK: Final = "ask."
"""The id of the key point that asks a question is this and the id of the question."""

COMMIT: Final = "commit"
"""Id of the key point that makes the scenario's commitment."""

_Spot = tuple[str, str]
"""A line's id and the id of one of its key points."""


def turn_of(scenario: Scenario, line_id: str) -> Turn | None:
    """The turn that a line's id stands for; None when it stands for none that the scenario has."""
    if scenario.dialogue is None or not line_id.startswith(TURN):
        return None
    return scenario.dialogue.turns.get(line_id.removeprefix(TURN))


def line_of_turn(scenario: Scenario, turn: Turn) -> Line:
    """The line of a turn: the buyer's words are its cue.

    Its key points are those of the lines in `say`, the questions in `ask` and the commitment, and what else
    the ways out of the turn ask for, wherever the scenario has it. A point of a line keeps its id; where two
    have the same one, or it could be taken for a question or the commitment, it becomes `line.point`. Its
    text is what the rep might say.
    """
    listening = listen(scenario, turn)
    lines = [line for line in scenario.lines if line.id in turn.say]
    avoiding = lines or (scenario.lines if _asks_for_avoid(turn) else ())
    questions = [question for question in scenario.questions if question.id in turn.ask]
    texts = [line.text for line in lines] + [question.text for question in questions]
    if turn.commit and scenario.commitment is not None:
        texts.append(scenario.commitment.text)
    return Line(
        id=f"{TURN}{turn.id}",
        text=_joined(texts, turn.buyer.text.default),
        cue=turn.buyer.text,
        key_points=listening.points,
        avoid=_merged([line.avoid for line in avoiding if line.avoid]),
        seconds=turn.seconds,
    )


@dataclass(frozen=True, slots=True)
class Listening:
    """What a turn listens for, and which key points the names in its conditions stand for."""

    points: tuple[KeyPoint, ...]
    said: Mapping[str, tuple[str, ...]]
    """Ids of key points by the name that a condition gives them."""
    commits: tuple[str, ...]
    """Ids of the key points of which one makes the commitment."""


def listen(scenario: Scenario, turn: Turn) -> Listening:
    """What is listened for in a turn.

    A name in `said` is a point of the lines in `say`, else of any line, else `line.point`. Where the
    scenario has no commitment, a key point of kind `commit` among those listened for makes it.
    """
    conditions = [way.when for way in turn.ways if way.when is not None]
    names = dict.fromkeys(name for when in conditions for name in when.said)
    spots = {name: tuple(_named(scenario, turn, name)) for name in names}
    wanted = [
        (line.id, point.id) for line in scenario.lines if line.id in turn.say for point in line.key_points
    ]
    wanted += [spot for found in spots.values() for spot in found]
    if _asks_for_avoid(turn) and not turn.say:
        wanted += [
            (line.id, point.id)
            for line in scenario.lines
            for point in line.key_points
            if point.kind is KeyPointKind.AVOID
        ]
    ids = _ids(dict.fromkeys(wanted))
    points = [replace(_point(scenario, spot), id=name) for spot, name in ids.items()]
    asked = {*turn.ask, *(name for when in conditions for name in when.asked)}
    points += [asking(question) for question in scenario.questions if question.id in asked]
    commits = tuple(point.id for point in points if point.kind is KeyPointKind.COMMIT)
    committing = committing_to(scenario)
    if committing is not None:
        commits = (COMMIT,)
        if turn.commit or any(when.committed is not None for when in conditions):
            points.append(committing)
    said = {name: tuple(ids[spot] for spot in found) for name, found in spots.items()}
    return Listening(tuple(points), said, commits)


def asking(question: Question) -> KeyPoint:
    """The key point of a question of the scenario."""
    return KeyPoint(f"{ASK}{question.id}", question.text, question.accept, KeyPointKind.ASK)


def committing_to(scenario: Scenario) -> KeyPoint | None:
    """The key point of the scenario's commitment, if it asks for one."""
    asked_for = scenario.commitment
    if asked_for is None:
        return None
    return KeyPoint(COMMIT, asked_for.text, asked_for.accept, KeyPointKind.COMMIT)


def kind_of_point(point_id: str) -> KeyPointKind:
    """The kind that the id of a turn's key point tells, for the copy that a take keeps of its line."""
    if point_id == COMMIT:
        return KeyPointKind.COMMIT
    return KeyPointKind.ASK if point_id.startswith(ASK) else KeyPointKind.SAY


def _asks_for_avoid(turn: Turn) -> bool:
    return any(way.when is not None and way.when.avoid is not None for way in turn.ways)


def _named(scenario: Scenario, turn: Turn, name: str) -> Iterator[_Spot]:
    spots = [(line.id, point.id) for line in scenario.lines for point in line.key_points]
    plain = [spot for spot in spots if spot[1] == name]
    yield from (
        [spot for spot in plain if spot[0] in turn.say]
        or plain
        or [spot for spot in spots if f"{spot[0]}.{spot[1]}" == name]
    )


def _ids(spots: Iterable[_Spot]) -> dict[_Spot, str]:
    """An id for each point, that nothing else in the turn has."""
    spots = list(spots)
    often = Counter(point for _line, point in spots)
    return {
        (line, point): f"{line}.{point}"
        if often[point] > 1 or point == COMMIT or point.startswith(ASK)
        else point
        for line, point in spots
    }


def _point(scenario: Scenario, spot: _Spot) -> KeyPoint:
    line = next(line for line in scenario.lines if line.id == spot[0])
    return next(point for point in line.key_points if point.id == spot[1])


def _joined(texts: list[Text], default: Language) -> Text:
    """The texts one after the other, in each language that all of them have."""
    languages = dict.fromkeys(language for text in texts for language in text.by_language)
    joined = {
        language: " ".join(" ".join(text.get(language).split()) for text in texts)
        for language in languages
        if all(text.has(language) for text in texts)
    }
    if texts and not joined:
        joined = {default: " ".join(text.get(default) for text in texts)}
    return Text(joined, default)


def _merged(phrases: list[Phrases]) -> Phrases | None:
    if not phrases:
        return None
    languages = dict.fromkeys(language for one in phrases for language in one.by_language)
    merged = {
        language: tuple(dict.fromkeys(text for one in phrases for text in one.by_language.get(language, ())))
        for language in languages
    }
    return Phrases(merged, phrases[0].default)
