"""Where else in a library something of a take may lie: backups of migrations, and what a restore kept beside.

library/backup-1/takes/2026-11/<ULID>/take.json
library/restored-1/takes/2026-11/<ULID>/...
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.config import Paths
from app.storage import folders
from app.storage.trash import delete_folder

BESIDE: Final = "restored-"
STAGING: Final = ".restoring"
"""Where a backup waits until all of it is known to be whole; swept at the start."""

_SIDES: Final = re.compile(r"(backup|restored)-\d+")


def is_side_folder(name: str) -> bool:
    """Whether a folder directly in the library holds copies and no takes of its own."""
    return _SIDES.fullmatch(name) is not None


def copies_of(paths: Paths, take_id: str) -> Iterator[Path]:
    """The folders with copies of a take."""
    for side in folders.subfolders(paths.library):
        if is_side_folder(side.name):
            parents = [side / "trash", *folders.subfolders(side / "takes")]
            yield from (parent / take_id for parent in parents if (parent / take_id).is_dir())


def erase_side_copies(paths: Paths, take_id: str) -> None:
    """Delete all that is left of a take that was deleted for good.

    Raises:
        KnownError: `folder_unwritable` or `write_failed`.
    """
    for folder in list(copies_of(paths, take_id)):
        delete_folder(folder)
