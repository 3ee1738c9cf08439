"""Moves what a backup holds to its places in a library, by id; what is here already is never written over."""

from __future__ import annotations

import filecmp
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from app.config import (
    Settings,
    fsync_folder,
    json_bytes,
    load_settings,
    make_private_folder,
    move_folder,
    save_settings,
    storage_error,
)
from app.domain import KnownError
from app.workflow.backup import travelling
from app.workflow.backup_file import LIBRARY, MODELS, SETTINGS
from app.workflow.services import Services

_OF_THE_PLACE: Final = frozenset(("trashed.json", "earlier"))
"""Not compared: when a take was put into the trash, and its earlier versions."""


@dataclass(slots=True)
class Merged:
    """What was found and done so far."""

    beside_folder: Path
    takes: int = 0
    same: int = 0
    beside: int = 0
    packs: int = 0


class Merger:
    """Goes through an unpacked backup once."""

    def __init__(self, services: Services, staging: Path) -> None:
        from app.storage import BESIDE

        self._services = services
        self._paths = services.paths
        self._staging = staging
        number = 1
        while (self._paths.library / f"{BESIDE}{number}").exists():
            number += 1
        self._found = Merged(self._paths.library / f"{BESIDE}{number}")
        self._known: dict[str, Path] = {}

    def merge(self) -> Merged:
        """Do it.

        Raises:
            KnownError: what moving raises; done again it goes on.
        """
        staged = self._staging / LIBRARY
        self._older(staged)
        for parent in (self._paths.trash, *_folders(self._paths.takes)):
            self._known |= {folder.name: folder for folder in _folders(parent)}
        for month in _folders(staged / "takes"):
            for unit in _all(month):
                self._take(unit, self._paths.takes / month.name / unit.name)
        for unit in _all(staged / "trash"):
            self._take(unit, self._paths.trash / unit.name)
        self._packs(staged / "packs")
        for name in sorted({one.name for one in _all(staged)} - {"takes", "trash", "packs", "VERSION"}):
            self._tree(staged / name, self._paths.library / name)
        self._tree(self._staging / MODELS, self._paths.models)
        self._settings(self._staging / SETTINGS)
        return self._found

    def _older(self, staged: Path) -> None:
        """Bring a backup of an older program to our format before anything of it is moved."""
        from app.storage import Library

        place = replace(self._paths, library=staged, local=self._staging / "local")
        if staged.is_dir():
            Library(place).migrate()

    def _take(self, unit: Path, target: Path) -> None:
        from app.storage import is_ulid

        if not is_ulid(unit.name):
            self._tree(unit, target)
            return
        here = self._known.get(unit.name)
        if here is None:
            _move(unit, target)
            self._found.takes += 1
        elif _is_same(unit, here):
            self._found.same += 1
        else:
            self._aside(unit)

    def _packs(self, staged: Path) -> None:
        from app.packs import PackStore

        if not staged.is_dir():
            return
        mine, theirs = PackStore(self._paths.packs), PackStore(staged)
        before = {entry.id for entry in mine.installed()}
        has_shelf = (self._paths.packs / "shelf.json").exists()
        shelf = staged / "shelf.json"
        state = theirs.state() if shelf.exists() else None
        versions = [unit for unit in _all(staged) if unit.name != "shelf.json"]
        for unit in versions:
            self._tree(unit, self._paths.packs / unit.name)
        if state is not None and not has_shelf:
            _move(shelf, self._paths.packs / "shelf.json")
        elif state is not None:
            # Theirs is the earlier version of a pack that is here in another one.
            mine.take_over(state)
        self._found.packs += len({entry.id for entry in mine.installed()} - before)

    def _tree(self, unit: Path, target: Path) -> None:
        """Files and folders, one by one: what is missing here comes, what differs goes beside."""
        if unit.is_dir() and target.is_dir():
            for one in _all(unit):
                self._tree(one, target / one.name)
        elif unit.exists() and not target.exists():
            _move(unit, target)
        elif unit.exists() and not _is_same(unit, target):
            self._aside(unit)

    def _aside(self, unit: Path) -> None:
        base = self._staging / LIBRARY if unit.is_relative_to(self._staging / LIBRARY) else self._staging
        _move(unit, self._found.beside_folder / unit.relative_to(base))
        self._found.beside += 1

    def _settings(self, staged: Path) -> None:
        """What was chosen here stays; what was never chosen here is taken over."""
        file = self._paths.settings
        if not staged.exists():
            return
        theirs, problem = load_settings(staged)
        if problem:
            self._aside(staged)
            return
        theirs = travelling(theirs)
        if not file.exists():
            is_plain = staged.read_bytes() == json_bytes(asdict(theirs))
            if is_plain:
                _move(staged, file)
            else:
                save_settings(file, theirs)
            return
        ours, problem = load_settings(file)
        if problem:
            self._aside(staged)
            return
        mine, new, plain = asdict(ours), asdict(theirs), asdict(Settings())
        wanted = [name for name in new if new[name] != plain[name] and mine[name] == plain[name]]
        if wanted:
            save_settings(file, replace(ours, **{name: getattr(theirs, name) for name in wanted}))


def _is_same(unit: Path, here: Path) -> bool:
    """Whether two files or folders hold the same bytes."""
    if unit.is_dir() != here.is_dir():
        return False
    if unit.is_file():
        return filecmp.cmp(unit, here, shallow=False)
    names = [{one.name for one in _all(folder)} - _OF_THE_PLACE for folder in (unit, here)]
    return names[0] == names[1] and all(_is_same(unit / name, here / name) for name in names[0])


def _move(source: Path, target: Path) -> None:
    make_private_folder(target.parent)
    if source.is_dir():
        move_folder(source, target)
        return
    try:
        if target.exists():
            raise KnownError("folder_exists", folder=str(target))
        os.rename(source, target)  # noqa: PTH104
        fsync_folder(target.parent)
    except OSError as error:
        raise storage_error(error, target) from error


def _folders(parent: Path) -> Iterator[Path]:
    yield from (one for one in _all(parent) if one.is_dir())


def _all(parent: Path) -> list[Path]:
    try:
        return sorted(one for one in parent.iterdir() if not one.name.startswith(".tmp-"))
    except (FileNotFoundError, NotADirectoryError):
        return []
