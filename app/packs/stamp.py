"""Whether the files of a pack are still those that were read: told from their names, sizes and times."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from app import __version__
from app.packs.names import PACK_YAML

_DEPTH: Final = 6
_LIMIT: Final = 4_000
"""Files and folders; a pack has half as many at most, and the edits of one fewer."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a pack's files look like from outside."""

    digest: str
    newest_ns: int
    """When the last of them was changed, by the clock of their disk."""
    folders: dict[str, str]
    """What tells of the pack's folders, and of its pack.yaml, by their paths."""


def folders_are_the_same(path: Path, edits: Path | None, folders: object) -> bool:
    """Whether no file of a pack was added, removed, renamed or replaced, as far as its folders tell.

    A few calls instead of one for each file. What was written into a file that stayed in its place is not
    noticed: `stamp_of` notices it.
    """
    if not isinstance(folders, dict) or str(path.absolute()) not in folders:
        return False
    try:
        if edits is not None and edits.is_dir() != (str(edits.absolute()) in folders):
            return False
        return all(_line("", "", os.lstat(name)) == told for name, told in folders.items())
    except (OSError, ValueError):
        return False


def stamp_of(path: Path, edits: Path | None) -> Stamp | None:
    """The stamp of a pack and of what was edited in it; None when there is no telling.

    Names, kinds, sizes and the times of change of all files and folders go into it; what lies in hidden
    folders does not: it is no part of a pack.
    """
    told: list[str] = []
    folders: dict[str, str] = {}
    try:
        newest = _add(path.absolute(), told, folders)
        if edits is not None and edits.is_dir():
            newest = max(newest, _add(edits.absolute(), told, folders))
    except (OSError, ValueError):
        return None
    if len(told) > _LIMIT:
        return None
    told.append(str(path.absolute()))
    digest = hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()
    return Stamp(digest, newest, folders)


@cache
def rules() -> str:
    """What tells this program's way of reading packs from any other version's, also while it is written."""
    told = [__version__]
    for room in ("packs", "domain"):
        folder = Path(__file__).resolve().parents[1] / room
        try:
            with os.scandir(folder) as entries:
                told += [
                    _line("", entry.name, entry.stat()) for entry in entries if entry.name.endswith(".py")
                ]
        except OSError:
            continue  # a program in one file: its version tells
    return hashlib.sha256("\n".join(sorted(told)).encode()).hexdigest()


def _add(path: Path, told: list[str], folders: dict[str, str]) -> int:
    """Tell of a path and of what lies in it; when the newest was changed."""
    status = path.lstat()
    told.append(_line("", "", status))
    folders[str(path)] = told[-1]
    newest = max(status.st_mtime_ns, status.st_ctime_ns)
    if not stat.S_ISDIR(status.st_mode):
        return newest
    waiting = [("", os.fspath(path))]
    while waiting and len(told) <= _LIMIT:
        name, folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                if entry.name.startswith("."):
                    continue
                status = entry.stat(follow_symlinks=False)
                told.append(_line(name, entry.name, status))
                newest = max(newest, status.st_mtime_ns, status.st_ctime_ns)
                is_folder = stat.S_ISDIR(status.st_mode)
                if is_folder or entry.name == PACK_YAML:
                    folders[entry.path] = _line("", "", status)
                if is_folder and name.count("/") < _DEPTH:
                    waiting.append((f"{name}{entry.name}/", entry.path))
    return newest


def _line(folder: str, name: str, status: os.stat_result) -> str:
    # A time of change cannot be set back as the time of writing can: `cp -p` of another file is noticed.
    return f"{folder}{name}\0{status.st_mode}\0{status.st_size}\0{status.st_mtime_ns}\0{status.st_ctime_ns}"
