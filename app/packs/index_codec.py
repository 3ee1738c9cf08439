"""What the index keeps of a pack, as JSON and back: the pack without its scenarios, and an entry for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.domain import (
    Channel,
    IssueKind,
    Listed,
    Pack,
    PackedDocument,
    Phrases,
    Problem,
    Process,
    QualificationItem,
    Scenario,
    Severity,
    Stage,
    Text,
    Variable,
    Wording,
)


def pack_to_json(pack: Pack) -> dict[str, Any]:
    """A pack without its scenarios and its place."""
    return {
        "id": pack.id,
        "version": pack.version,
        "name": _text(pack.name),
        "language": pack.language,
        "languages": list(pack.languages),
        "license": pack.license,
        "process": {
            "id": pack.process.id,
            "stages": [[one.id, _text(one.name), _maybe(one.exit)] for one in pack.process.stages],
            "framework": pack.process.framework,
            "qualification": [
                [one.id, _text(one.name), _maybe(one.ask)] for one in pack.process.qualification
            ],
        },
        "description": _maybe(pack.description),
        "authors": list(pack.authors),
        "tags": list(pack.tags),
        "homepage": pack.homepage,
        "wording": {
            language: [list(one.fillers), list(one.weak), list(one.avoid)]
            for language, one in pack.wording.items()
        },
        "vocabulary": _text(pack.vocabulary) if pack.vocabulary is not None else None,
        "variables": [[one.id, _text(one.name), _text(one.default), one.value] for one in pack.variables],
        "extra": dict(pack.extra.data) if pack.extra is not None else None,
    }


def pack_from_json(data: Mapping[str, Any], folder: Path, scenarios: Sequence[Scenario]) -> Pack:
    """The inverse of `pack_to_json`.

    Raises:
        Exception: KeyError, TypeError, ValueError or IndexError when it is no such JSON.
    """
    process = data["process"]
    vocabulary = data["vocabulary"]
    return Pack(
        id=data["id"],
        version=data["version"],
        name=_to_text(data["name"]),
        language=data["language"],
        languages=tuple(data["languages"]),
        license=data["license"],
        process=Process(
            process["id"],
            tuple(Stage(key, _to_text(name), _to_maybe(leave)) for key, name, leave in process["stages"]),
            process["framework"],
            tuple(
                QualificationItem(key, _to_text(name), _to_maybe(ask))
                for key, name, ask in process["qualification"]
            ),
        ),
        scenarios=scenarios,
        folder=folder,
        description=_to_maybe(data["description"]),
        authors=tuple(data["authors"]),
        tags=tuple(data["tags"]),
        homepage=data["homepage"],
        wording={
            language: Wording(tuple(fillers), tuple(weak), tuple(avoid))
            for language, (fillers, weak, avoid) in data["wording"].items()
        },
        vocabulary=_to_phrases(vocabulary) if vocabulary is not None else None,
        variables=tuple(
            Variable(key, _to_text(name), _to_text(default), value)
            for key, name, default, value in data["variables"]
        ),
        extra=PackedDocument(data["extra"]) if data["extra"] is not None else None,
    )


def entry_to_json(entry: Listed, file: str) -> list[Any]:
    """What a list shows of a scenario, and the name of its file inside of the pack."""
    return [
        file,
        entry.id,
        entry.stage,
        _text(entry.title),
        entry.kind.value,
        _text(entry.issue),
        _text(entry.buyer),
        _text(entry.role),
        list(entry.lines),
        entry.channel.value if entry.channel is not None else None,
        entry.minutes,
        entry.has_dialogue,
    ]


def entry_from_json(data: Sequence[Any]) -> Listed:
    """The inverse of `entry_to_json`; raises as `pack_from_json`."""
    _file, key, stage, title, kind, issue, buyer, role, lines, channel, minutes, has_dialogue = data
    return Listed(
        key,
        stage,
        _to_text(title),
        IssueKind(kind),
        _to_text(issue),
        _to_text(buyer),
        _to_text(role),
        tuple(lines),
        Channel(channel) if channel is not None else None,
        minutes,
        has_dialogue,
    )


def problem_to_json(problem: Problem) -> list[Any]:
    """A problem of a file."""
    return [
        str(problem.file),
        problem.code,
        problem.line,
        problem.where,
        dict(problem.facts),
        problem.severity.value,
    ]


def problem_from_json(data: Sequence[Any]) -> Problem:
    """The inverse of `problem_to_json`; raises as `pack_from_json`."""
    file, code, line, where, facts, severity = data
    return Problem(Path(file), code, line, where, facts, Severity(severity))


def _text(text: Text | Phrases) -> list[Any]:
    return [text.default, dict(text.by_language)]


def _to_text(data: Sequence[Any]) -> Text:
    default, by_language = data
    return Text(by_language, default)


def _to_phrases(data: Sequence[Any]) -> Phrases:
    default, by_language = data
    return Phrases({code: tuple(phrases) for code, phrases in by_language.items()}, default)


def _maybe(text: Text | None) -> list[Any] | None:
    return None if text is None else _text(text)


def _to_maybe(data: Sequence[Any] | None) -> Text | None:
    return None if data is None else _to_text(data)
