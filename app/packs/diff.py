"""What a pack says differently from another version of itself: by scenario, line and key point.

Two packs are compared as they are used, so a file that was only moved or commented is no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from app.domain import Line, Pack, Scenario, Text

_OF_THE_FILE: Final = frozenset({"id", "pack", "content_hash", "lines"})
_OF_THE_PACK: Final = frozenset({"id", "version", "folder", "scenarios", "variables"})


@dataclass(frozen=True, slots=True)
class LineDiff:
    """What changed in one line. Key points are named by id, other parts by the names of their keys."""

    id: str
    parts: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScenarioDiff:
    """What changed in one scenario; `parts` are the keys outside of its lines."""

    id: str
    title: Text
    parts: tuple[str, ...] = ()
    lines_added: tuple[str, ...] = ()
    lines_changed: tuple[LineDiff, ...] = ()
    lines_removed: tuple[str, ...] = ()
    lines_moved: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A scenario by id and title."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class PackDiff:
    """From one version of a pack to another."""

    old_version: str
    new_version: str
    parts: tuple[str, ...] = ()
    """Keys of pack.yaml."""
    added: tuple[Named, ...] = ()
    changed: tuple[ScenarioDiff, ...] = ()
    removed: tuple[Named, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing that is practised differs."""
        return not (self.parts or self.added or self.changed or self.removed)


def diff_packs(old: Pack, new: Pack) -> PackDiff:
    """What the new pack adds, changes and removes. Both are compared whatever their ids are."""
    before = {scenario.id: scenario for scenario in old.scenarios}
    after = {scenario.id: scenario for scenario in new.scenarios}
    pairs = ((before[key], scenario) for key, scenario in after.items() if key in before)
    compared = (_scenario_diff(one, other, old, new) for one, other in pairs)
    return PackDiff(
        old_version=old.version,
        new_version=new.version,
        parts=_parts(old, new, _OF_THE_PACK, old, new),
        added=tuple(Named(one.id, one.title) for key, one in after.items() if key not in before),
        changed=tuple(one for one in compared if one is not None),
        removed=tuple(Named(one.id, one.title) for key, one in before.items() if key not in after),
    )


def _scenario_diff(old: Scenario, new: Scenario, of_old: Pack, of_new: Pack) -> ScenarioDiff | None:
    before, after = _by_id(old.lines), _by_id(new.lines)
    pairs = ((before[key], line) for key, line in after.items() if key in before)
    lines = (_line_diff(one, other, of_old, of_new) for one, other in pairs)
    found = ScenarioDiff(
        id=new.id,
        title=new.title,
        parts=_parts(old, new, _OF_THE_FILE, of_old, of_new),
        lines_added=tuple(key for key in after if key not in before),
        lines_changed=tuple(line for line in lines if line is not None),
        lines_removed=tuple(key for key in before if key not in after),
        lines_moved=[key for key in before if key in after] != [key for key in after if key in before],
    )
    return None if found == ScenarioDiff(new.id, new.title) else found


def _line_diff(old: Line, new: Line, of_old: Pack, of_new: Pack) -> LineDiff | None:
    before, after = _by_id(old.key_points), _by_id(new.key_points)
    found = LineDiff(
        id=new.id,
        parts=_parts(old, new, frozenset({"id", "key_points"}), of_old, of_new),
        added=tuple(key for key in after if key not in before),
        changed=tuple(key for key, point in after.items() if key in before and before[key] != point),
        removed=tuple(key for key in before if key not in after),
    )
    return None if found == LineDiff(new.id) else found


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_H = TypeVar("_H", bound=_HasId)


def _by_id(parts: Iterable[_H]) -> dict[str, _H]:
    return {part.id: part for part in parts}


def _parts(old: Any, new: Any, without: frozenset[str], of_old: Pack, of_new: Pack) -> tuple[str, ...]:
    """The names of the fields that differ."""
    return tuple(
        field.name
        for field in fields(old)
        if field.name not in without
        and _comparable(getattr(old, field.name), of_old) != _comparable(getattr(new, field.name), of_new)
    )


def _comparable(value: Any, pack: Pack) -> Any:
    """A value with recordings named by their place in the pack, which lies elsewhere in each version."""
    if isinstance(value, Path):
        try:
            return (value.relative_to(pack.folder).as_posix(), value.stat().st_size)
        except (OSError, ValueError):
            return value.name
    if isinstance(value, tuple):
        return tuple(_comparable(part, pack) for part in value)
    if isinstance(value, Mapping):
        return {key: _comparable(part, pack) for key, part in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return (
            type(value),
            *(_comparable(getattr(value, name), pack) for name in value.__dataclass_fields__),
        )
    return value
