"""The files of an installed pack with what was edited here merged in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import KnownError, Problem
from app.packs import names

if TYPE_CHECKING:
    from app.packs.merge import Conflict, Side
    from app.packs.sources import FolderSource
    from app.packs.yaml_tree import Table

LOCAL_AUDIO: Final = "audio/local"
"""Where recordings made here seem to lie inside of the pack."""
PACK_FILE: Final = "pack.yaml"
"""Stands for the pack's own file where a scenario id is asked for."""
BASE: Final = "base"
AUDIO: Final = "audio"
FILE_LIMIT: Final = 50_000_000
_SCENARIO_ID: Final = re.compile(
    rb"^id:[ \t]*[\"']?([a-z0-9][a-z0-9.-]{0,79})[\"']?[ \t]*(?:#.*)?\r?$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class EditConflicts:
    """The conflicts of one file. `is_gone`: the installed version has not got the scenario any more."""

    scenario: str
    conflicts: tuple[Conflict, ...]
    is_gone: bool = False


class OverlaySource:
    """The files of an installed pack with what was edited here merged in."""

    def __init__(self, source: FolderSource, overrides: Path) -> None:
        self._source = source
        self._overrides = overrides
        self.folder = source.folder
        self._edited = {id_of(path): path for path in sorted(overrides.glob("*.yaml")) if path.is_file()}
        self._places: dict[str, str] | None = None

    def place(self, name: str) -> Path:
        """What to call a file when there is a problem with it."""
        if name.startswith(f"{LOCAL_AUDIO}/"):
            return self._overrides / AUDIO / name.rpartition("/")[2]
        return self._edited_path(name) or self._source.place(name)

    def yaml_names(self) -> list[str]:
        """The YAML files of the pack, and those of scenarios that only exist here."""
        return sorted({*self._source.yaml_names(), *self._where().values()})

    def read(self, name: str, limit: int) -> bytes:
        """At most `limit` bytes of a file, merged where it was edited."""
        if name.startswith(f"{LOCAL_AUDIO}/"):
            return _bytes(self._overrides / AUDIO / name.rpartition("/")[2])[:limit]
        scenario = next((key for key, place in self._where().items() if place == name), None)
        if scenario is None:
            return self._source.read(name, limit)
        return self.merged(scenario)[0][:limit]

    def has(self, name: str) -> bool:
        """Whether there is a file of this name."""
        return self.on_disk(name) is not None if self._is_here(name) else self._source.has(name)

    def on_disk(self, name: str) -> Path | None:
        """The absolute path of a file, if it can be opened from there."""
        if name.startswith(f"{LOCAL_AUDIO}/"):
            path = self._overrides / AUDIO / name.rpartition("/")[2]
            return path if path.is_file() else None
        return self._edited_path(name) or self._source.on_disk(name)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the pack's files as such."""
        return self._source.problems()

    def merged(self, scenario: str, choices: Mapping[str, Side] | None = None) -> tuple[bytes, bytes | None]:
        """Mine merged with the installed version, and that version."""
        mine = _bytes(self._edited[scenario])
        theirs = self._theirs(scenario)
        base = self._base(scenario)
        if theirs is None or theirs in (base, mine):
            return mine, theirs
        from app.packs.merge import Merge
        from app.packs.yaml_out import to_yaml
        from app.packs.yaml_tree import Table

        before, here, there = _tree(base), _tree(mine), _tree(theirs)
        if here is None or there is None:
            return mine, theirs
        root = Merge(choices).merge(before, here, there)
        return (to_yaml(root) if isinstance(root, Table) else mine), theirs

    def conflicts_of(self, scenario: str) -> EditConflicts:
        """What was changed on both sides."""
        from app.packs.merge import Merge

        theirs = self._theirs(scenario)
        base = self._base(scenario)
        if theirs is None:
            return EditConflicts(scenario, (), is_gone=base is not None)
        before, here, there = _tree(base), _tree(_bytes(self._edited[scenario])), _tree(theirs)
        if theirs == base or here is None or there is None:
            return EditConflicts(scenario, ())
        merge = Merge()
        merge.merge(before, here, there)
        return EditConflicts(scenario, tuple(merge.conflicts))

    def all_names(self) -> list[str]:
        """The names of every file that may travel, sorted."""
        own = [path.name for path in (self._overrides / AUDIO).glob("*") if path.is_file()]
        audio = {f"{LOCAL_AUDIO}/{name}" for name in own if names.is_safe(name) and names.may_travel(name)}
        return sorted({*self._source.all_names(), *self._where().values(), *audio})

    def blocks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file, merged where it was edited."""
        if self._is_here(name):
            yield self.read(name, FILE_LIMIT)
        else:
            yield from self._source.blocks(name)

    def _is_here(self, name: str) -> bool:
        return name.startswith(f"{LOCAL_AUDIO}/") or self._edited_path(name) is not None

    def _edited_path(self, name: str) -> Path | None:
        return next((self._edited[key] for key, place in self._where().items() if place == name), None)

    def _base(self, scenario: str) -> bytes | None:
        path = self._overrides / BASE / self._edited[scenario].name
        return _bytes(path) if path.is_file() else None

    def _theirs(self, scenario: str) -> bytes | None:
        name = self._where()[scenario]
        return self._source.read(name, _limit()) if self._source.has(name) else None

    def _where(self) -> dict[str, str]:
        """The file of each edited scenario: where the installed version has it, else one of its own."""
        if self._places is None:
            found: dict[str, str] = {PACK_FILE: names.PACK_YAML} if PACK_FILE in self._edited else {}
            taken = self._source.yaml_names() if self._edited.keys() - {PACK_FILE} else []
            for name in taken:
                if "/" in name:
                    match = _SCENARIO_ID.search(self._source.read(name, _limit()))
                    if match and match[1].decode() in self._edited:
                        found.setdefault(match[1].decode(), name)
            for scenario in self._edited:
                name = f"{names.SCENARIOS}/{file_of(scenario)}"
                found.setdefault(
                    scenario, name if name not in taken else f"{names.SCENARIOS}/local-{name[10:]}"
                )
            self._places = found
        return self._places


def _limit() -> int:
    from app.packs.yaml_tree import FILE_LIMIT

    return FILE_LIMIT + 1


def _tree(data: bytes | None) -> Table | None:
    from app.packs.codes import Faults
    from app.packs.yaml_tree import read_tree

    tree = read_tree(data, Faults(Path())) if data is not None else None
    return tree.root if tree is not None and not tree.refused else None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError("file_unreadable", reason=error.strerror or type(error).__name__) from error


def file_of(scenario_id: str) -> str:
    """The name of the file of a scenario; an id such as `con` is no possible name everywhere."""
    if scenario_id == PACK_FILE:
        return PACK_FILE
    name = f"{scenario_id}.yaml"
    return name if names.is_safe(name) and scenario_id != "pack" else f"_{scenario_id}.yaml"


def id_of(path: Path) -> str:
    """The inverse of `file_of`."""
    return PACK_FILE if path.name == PACK_FILE else path.name.removesuffix(".yaml").removeprefix("_")
