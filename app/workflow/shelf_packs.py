"""Every pack that is there, be it in use or not: from the program, added, or put into the folder by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Paths
from app.domain import KnownError, Pack, Problem, Text

if TYPE_CHECKING:
    from app.packs import Entry, LoadedPack, PackStore


class PackPlace(StrEnum):
    """How a pack came to be there."""

    BUNDLED = "bundled"
    ADDED = "added"
    BY_HAND = "by-hand"
    """Somebody put it into the folder; the program reads it and never changes it."""


@dataclass(frozen=True, slots=True)
class ShelfPack:
    """One pack with what was chosen for it."""

    place: PackPlace
    path: Path | None
    id: str
    version: str
    name: Text
    loaded: LoadedPack | None
    """None for a pack that is switched off and was not read."""
    entry: Entry
    edited: tuple[str, ...] = ()
    """Ids of the scenarios that were edited here."""
    problems: tuple[Problem, ...] = field(default=())

    @property
    def pack(self) -> Pack | None:
        """The pack as far as it could be read."""
        return self.loaded.pack if self.loaded is not None else None

    @property
    def enabled(self) -> bool:
        """Whether it is practised with."""
        return self.entry.enabled

    @property
    def pinned(self) -> bool:
        """Whether it stays at its version."""
        return self.entry.pinned

    @property
    def values(self) -> Mapping[str, str]:
        """What was filled in for its variables."""
        return self.entry.values

    @property
    def can_remove(self) -> bool:
        """Whether the program added it, and so may take it off again."""
        return self.place is PackPlace.ADDED

    @property
    def can_update(self) -> bool:
        """Whether it came from an address, or a path, that can be looked at again."""
        return self.place is PackPlace.ADDED and self.entry.origin is not None


def read_shelf_packs(paths: Paths, store: PackStore, *, trusting: bool = False) -> tuple[ShelfPack, ...]:
    """Read every pack: those of the program first, then what was added, then what was put there by hand.

    An added pack takes the place of one with the same id that comes with the program. `trusting` as in
    `load_packs`.
    """
    from app.packs import Entry, load_packs

    try:
        entries = dict(store.state().packs)
    except KnownError:
        entries = {}
    there = [entry for entry in entries.values() if entry.is_there]
    read = {store.path(entry) for entry in there if entry.enabled}
    ours = [path for path in _listed(paths.packs) if store.is_version_folder(path)]
    loaded = load_packs(
        (paths.packs, paths.bundled_packs),
        {key: entry.values for key, entry in entries.items() if entry.values},
        leave_out={path for path in ours if path not in read},
        edits={store.path(entry): store.overlays.folder(entry.id) for entry in there},
        index=paths.pack_index,
        trusting=trusting,
    )
    by_path = {store.path(entry): entry for entry in there}
    found: list[ShelfPack] = []
    for one in loaded:
        path = one.pack.folder if one.pack is not None else _path_of(one.problems, paths)
        entry = by_path.pop(path, None) if path is not None else None
        place = PackPlace.ADDED if entry else PackPlace.BY_HAND
        if path is not None and path.is_relative_to(paths.bundled_packs.absolute()):
            place = PackPlace.BUNDLED
        if place is PackPlace.BUNDLED and any(p.code == "pack_twice" for p in one.problems):
            continue  # the user's own one is used
        pack_id = one.pack.id if one.pack else (entry.id if entry else "")
        found.append(
            ShelfPack(
                place,
                path,
                pack_id,
                one.pack.version if one.pack else (entry.version if entry else ""),
                one.pack.name if one.pack else _name(entry, path),
                one,
                entry or entries.get(pack_id) or Entry(pack_id),
                store.overlays.edited(pack_id) if entry else (),
                one.problems,
            )
        )
    for path, entry in by_path.items():
        edited = store.overlays.edited(entry.id)
        found.append(
            ShelfPack(PackPlace.ADDED, path, entry.id, entry.version, _name(entry, path), None, entry, edited)
        )
    # A pack that is switched off may have a namesake in the program, which is then no more in use either.
    off = {one.id for one in found if one.place is PackPlace.ADDED}
    found = [one for one in found if not (one.place is PackPlace.BUNDLED and one.id in off)]
    order = list(PackPlace)
    return tuple(sorted(found, key=lambda one: (order.index(one.place), one.entry.added_at)))


def _name(entry: Entry | None, path: Path | None) -> Text:
    if entry is not None and entry.name:
        return Text(entry.name, entry.language)
    return Text({"en": path.name if path is not None else ""}, "en")


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _path_of(problems: tuple[Problem, ...], paths: Paths) -> Path | None:
    """Where a pack lies of which nothing could be used: its problems tell."""
    for problem in problems:
        for parent in (paths.packs, paths.bundled_packs):
            if problem.file.is_relative_to(parent):
                return parent / problem.file.relative_to(parent).parts[0]
    return None
