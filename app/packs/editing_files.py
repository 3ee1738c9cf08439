"""The files of a pack that is being written: which there are, what is wrong with them as they are now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import KnownError, Problem
from app.packs.editing import Document, FileKind
from app.packs.loader import LoadedPack
from app.packs.names import PACK_YAML, SCENARIOS

if TYPE_CHECKING:
    from app.packs.editing_yaml import Way
    from app.packs.overlay_source import OverlaySource
    from app.packs.reader import Values
    from app.packs.sources import FolderSource

_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_INSIDE: Final = frozenset({"missing_key", "misspelt_key", "unknown_key"})


@dataclass(frozen=True, slots=True)
class ScenarioFile:
    """A scenario file as far as a list shows it."""

    name: str
    """Inside the pack: `scenarios/price.yaml`."""
    id: str
    stage: str
    title: Mapping[str, str]
    """By language; `""` is the pack's own. Empty where the file cannot be read."""


def scenario_files(folder: Path, edits: Path | None = None) -> tuple[ScenarioFile, ...]:
    """The scenario files of a pack's folder by name, sound or not; slow for a large pack.

    `edits`: the folder of what was edited here, as `Overlays.folder` gives it, merged in.
    """
    source = _source(folder, edits)
    return tuple(_listed(source, name) for name in source.yaml_names() if "/" in name)


def read_document(folder: Path, name: str, edits: Path | None = None) -> tuple[Document, bytes]:
    """A file of a pack, and its bytes; `edits` as in `scenario_files`.

    Raises:
        KnownError: `file_unreadable`, `not_a_plain_file` or `edit_unreadable`.
    """
    from app.packs.yaml_tree import FILE_LIMIT

    source = _source(folder, edits)
    source.has(name)
    data = source.read(name, FILE_LIMIT + 1)
    return Document.read(FileKind.PACK if name == PACK_YAML else FileKind.SCENARIO, data, name), data


def check_edited(
    folder: Path,
    name: str,
    files: Mapping[str, bytes],
    values: Values | None = None,
    edits: Path | None = None,
) -> LoadedPack:
    """The pack with the scenario file `name` only, where `files` by name stand for those on disk.

    The problems are those that the loader would find if everything had been saved.
    """
    from app.packs.reader import read_pack

    return LoadedPack(*read_pack(_Edited(_source(folder, edits), files), only=[name], values=values))


def way_of(problem: Problem) -> Way:
    """The place that a problem speaks of, as keys and indexes; of something missing, where it should be."""
    steps = _STEP.finditer(problem.where)
    way: list[str | int] = [int(found[1]) if found[1] else found[2] for found in steps]
    key = str(problem.facts["key"]) if problem.code in _INSIDE else ""
    if key and way[-1:] != [key]:
        way.append(key)
    if problem.code == "thin_key_point":
        way.append("accept")
    return tuple(way)


def free_name(folder: Path, scenario_id: str) -> str:
    """The name of a file for a new scenario, inside the pack; none that is there already."""
    taken = {one.casefold() for one in _source(folder).yaml_names()}
    for number in range(1, 10_000):
        name = f"{SCENARIOS}/{scenario_id}{'' if number == 1 else f'-{number}'}.yaml"
        if name.casefold() not in taken:
            return name
    raise KnownError("pack_too_many_files", limit=10_000)


class _Edited:
    """A pack's folder with some files as they are in the editor."""

    def __init__(self, source: FolderSource | OverlaySource, files: Mapping[str, bytes]) -> None:
        self._source = source
        self._files = files
        self.folder = source.folder

    def place(self, name: str) -> Path:
        return self._source.place(name)

    def yaml_names(self) -> list[str]:
        return sorted({*self._source.yaml_names(), *self._files})

    def read(self, name: str, limit: int) -> bytes:
        return self._files[name][:limit] if name in self._files else self._source.read(name, limit)

    def has(self, name: str) -> bool:
        return name in self._files or self._source.has(name)

    def on_disk(self, name: str) -> Path | None:
        return self._source.on_disk(name)

    def problems(self) -> tuple[Problem, ...]:
        return self._source.problems()


def _source(folder: Path, edits: Path | None = None) -> FolderSource | OverlaySource:
    from app.packs.sources import FolderSource

    source = FolderSource(folder)
    if edits is None or not edits.is_dir():
        return source
    from app.packs.overlay_source import OverlaySource

    return OverlaySource(source, edits)


def _listed(source: FolderSource | OverlaySource, name: str) -> ScenarioFile:
    from app.packs.codes import Faults
    from app.packs.yaml_tree import FILE_LIMIT, Scalar, Table, read_tree

    try:
        source.has(name)
        tree = read_tree(source.read(name, FILE_LIMIT + 1), Faults(source.place(name)))
    except KnownError:
        tree = None
    said = tree.root.values if tree is not None else {}

    def word(key: str) -> str:
        node = said.get(key)
        return node.text if isinstance(node, Scalar) else ""

    title = said.get("title")
    titles = {"": title.text} if isinstance(title, Scalar) and title.text else {}
    if isinstance(title, Table):
        titles = {code: one.text for code, one in title.values.items() if isinstance(one, Scalar)}
    return ScenarioFile(name, word("id"), word("stage"), titles)
