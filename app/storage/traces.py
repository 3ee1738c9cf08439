"""What may be left of a take outside of its folder: copies that the program itself has made.

Whatever keeps a copy (a snapshot of notes, the backup before a migration) gives the file, or a folder that it
is in, a name that holds the take's id: then it is found here, and goes with the take.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.config import Paths, fsync_folder, storage_error
from app.domain import KnownError
from app.storage.copies import is_side_folder

_ELSEWHERE: Final = frozenset(("takes", "trash", "packs"))
"""Folders of the library without copies of takes: they may be large and are not looked through, as those of
backups are not, where `erase_side_copies` knows the place."""
_IN_USE: Final = 32


def erase_copies(paths: Paths, take_id: str) -> None:
    """Delete every copy of a take that carries its id in its name.

    Raises:
        KnownError: `file_in_use`, `folder_unwritable` or `write_failed`.
    """
    for found in list(_named(paths, take_id)):
        try:
            if found.is_dir() and not found.is_symlink():
                shutil.rmtree(found)
            else:
                found.unlink(missing_ok=True)
            fsync_folder(found.parent)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise _error(error, found) from error


def remove_file(file: Path) -> None:
    """Delete one file, on disk when this returns; one that is not there is deleted.

    Raises:
        KnownError: `file_in_use`, `folder_unwritable` or `write_failed`.
    """
    try:
        file.unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):
            fsync_folder(file.parent)
    except OSError as error:
        raise _error(error, file) from error


def _named(paths: Paths, take_id: str) -> Iterator[Path]:
    for root in (paths.library, paths.local):
        for folder, below, files in os.walk(root):
            if Path(folder) == paths.library:
                below[:] = [name for name in below if name not in _ELSEWHERE and not is_side_folder(name)]
            for name in [*below, *files]:
                if take_id in name:
                    yield Path(folder) / name
            below[:] = [name for name in below if take_id not in name]


def _error(error: OSError, path: Path) -> KnownError:
    if sys.platform == "win32" and error.winerror == _IN_USE:
        return KnownError("file_in_use", file=str(path))
    return storage_error(error, path)
