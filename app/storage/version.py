"""The number of the library's layout, in a file of its own beside the takes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from app.config import Paths, atomic_write
from app.domain import KnownError

LIBRARY_FORMAT: Final = 2
"""1: as released first. 2: each take has a second copy of its details (`migrations.py`)."""

_SHAPE: Final = re.compile(rb"\s*([1-9]\d{0,3})\s*")


def read_version(paths: Paths) -> int | None:
    """The number; None when there is no file yet, 0 when it makes no sense.

    Raises:
        KnownError: `file_unreadable`.
    """
    file = _file(paths)
    try:
        with file.open("rb") as stream:
            found = _SHAPE.fullmatch(stream.read(64))
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(file), reason=reason) from error
    return int(found.group(1)) if found else 0


def write_version(paths: Paths, number: int = LIBRARY_FORMAT) -> None:
    """Write a number, ours by default. Never over a newer one: the caller has looked.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    atomic_write(_file(paths), b"%d\n" % number)


def _file(paths: Paths) -> Path:
    return paths.library / "VERSION"
