"""Finding packs and scenario files. What costs to import is imported when the first file is read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import KnownError, Pack, Problem
from app.packs.codes import Faults
from app.packs.collector import without_collector
from app.packs.names import PACK_SUFFIX, PACK_SUFFIXES, PACK_YAML, folded

if TYPE_CHECKING:
    from app.packs.index import PackIndex
    from app.packs.reader import Values
    from app.packs.sources import Source

_LEVELS_UP: Final = 4
"""How far above a scenario its pack.yaml may lie."""
_PACKS_LIMIT: Final = 2_000


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """A pack as far as it could be read, and all that is wrong with it.

    `pack` is None when there is nothing to use. A scenario with an error in some part is there without that
    part when it can do without it, and is missing otherwise.
    """

    pack: Pack | None
    problems: tuple[Problem, ...]
    is_new: bool = field(default=False, compare=False)
    """It was read now, though there is an index: nothing was known of it, or it has changed."""


def load_pack(path: Path, values: Values | None = None, edits: Path | None = None) -> LoadedPack:
    """Read a pack: a folder with a pack.yaml, or a `.gofirst` file, which is read in memory.

    `values`: what the team filled in for the variables of packs, by pack and variable. `edits`: the folder
    with what was edited here in a pack that others keep; it is merged into a pack that is a folder.

    Whatever the content is, the result says what is wrong with it; nothing is raised for it.

    Raises:
        KnownError: `pack_not_found` when there is nothing at this path.
    """
    with opened(path, edits) as source:
        return load_source(source, path, values)


@contextmanager
def opened(path: Path, edits: Path | None = None) -> Iterator[Source | None]:
    """The files of the pack at a path, with what was edited here; None when there is no pack.

    Raises:
        KnownError: `pack_not_found` when there is nothing at this path.
    """
    if not _exists(path):
        raise KnownError("pack_not_found", path=str(path))
    from app.packs.sources import FolderSource

    if path.is_dir():
        folder = FolderSource(path)
        if edits is None or not edits.is_dir():
            yield folder
            return
        from app.packs.overlay_source import OverlaySource

        yield OverlaySource(folder, edits)
    elif path.suffix.lower() not in PACK_SUFFIXES:
        yield None
    else:
        from app.packs.archive import ZipSource

        with ZipSource(path) as source:
            yield source


def load_source(source: Source | None, path: Path, values: Values | None) -> LoadedPack:
    """The pack that these files are; `path` is what to call it when there are none."""
    if source is None:
        faults = Faults(path)
        faults.add("not_a_pack")
        return LoadedPack(None, faults.problems())
    if getattr(source, "broken", False):
        return LoadedPack(None, source.problems())
    from app.packs.reader import read_pack

    return LoadedPack(*read_pack(source, values=values))


def load_scenario_reader() -> None:
    """Import what reading a scenario takes, so that the first one that is opened need not wait for it."""
    import app.packs.reader  # noqa: F401


def load_packs(
    parents: Sequence[Path],
    values: Values | None = None,
    *,
    leave_out: Collection[Path] = (),
    edits: Mapping[Path, Path] | None = None,
    index: Path | None = None,
    trusting: bool = False,
) -> tuple[LoadedPack, ...]:
    """Read every pack that lies directly in one of these folders, in their order and then by name.

    A folder that is not there holds no packs. Of two packs with the same id the first is used. Packs at the
    paths in `leave_out` are not read; `edits` as in `load_pack`, by the path of the pack.

    With `index`, a folder that is only for this, what is unchanged since the last time is not read again, and
    of each pack only what lists show is there: scenarios are read when they are looked at. `trusting`: what
    was written into a file that stayed where it was may go unnoticed, for the sake of a quick start.
    """
    load = load_pack
    kept: PackIndex | None = None
    if index is not None:
        from app.packs.index import PackIndex

        kept = PackIndex(index, trusting=trusting)
        load = kept.load
    with without_collector():
        loaded = _load_all(parents, values, leave_out, edits or {}, load)
    if kept is not None:
        kept.sweep()
    return loaded


def _load_all(
    parents: Sequence[Path],
    values: Values | None,
    leave_out: Collection[Path],
    edits: Mapping[Path, Path],
    load: Callable[[Path, Values | None, Path | None], LoadedPack],
) -> tuple[LoadedPack, ...]:
    loaded: list[LoadedPack] = []
    first: dict[str, Path] = {}
    for parent in parents:
        for path in _packs_in(parent):
            if path in leave_out:
                continue
            try:
                one = load(path, values, edits.get(path))
            except KnownError:
                continue  # gone since the folder was listed
            if one.pack is not None and first.setdefault(one.pack.id, path) != path:
                faults = Faults(path / PACK_YAML if path.is_dir() else path)
                faults.add("pack_twice", id=one.pack.id, other=str(first[one.pack.id]))
                one = replace(one, pack=None, problems=(*faults.problems(), *one.problems))
            loaded.append(one)
    return tuple(loaded)


def load_scenario_file(path: Path) -> LoadedPack:
    """Read one scenario file, with the pack.yaml above it if there is one.

    The pack holds this scenario only. A file that lies in no pack gets a made-up one of one stage, `local`.

    Raises:
        KnownError: `scenario_not_found` when there is no file at this path.
    """
    if not _exists(path) or path.is_dir():
        raise KnownError("scenario_not_found", path=str(path))
    from app.packs.reader import read_lone_scenario, read_pack
    from app.packs.sources import FolderSource

    for parent in path.absolute().parents[:_LEVELS_UP]:
        if (parent / PACK_YAML).is_file():
            name = path.absolute().relative_to(parent).as_posix()
            return LoadedPack(*read_pack(FolderSource(parent), only=[name]))
    return LoadedPack(*read_lone_scenario(FolderSource(path.parent), path.name))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _packs_in(parent: Path) -> list[Path]:
    try:
        entries = [path for path, _ in zip(parent.iterdir(), range(_PACKS_LIMIT), strict=False)]
    except OSError:
        return []
    found = [
        path
        for path in entries
        if not path.name.startswith(".") and (path.suffix.lower() == PACK_SUFFIX or _exists(path / PACK_YAML))
    ]
    return sorted(found, key=lambda path: folded(path.name))
