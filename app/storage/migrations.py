"""Every change of what lies in a library, in small numbered steps.

    library/backup-1/...     the JSON files as they were in format 1, before the first step changed them

The backup comes first and is whole before the step begins; a step does one folder after the other and may be
done again; the number in VERSION is written last. So a kill at any moment is followed by going on, and a
library of a newer program is never touched. A backup goes after 30 days.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.config import (
    Paths,
    atomic_write,
    flush_everything,
    flushes_everything,
    make_private_folder,
    read_json,
    storage_error,
    write_json,
)
from app.domain import Cancelled, KnownError
from app.storage import folders
from app.storage.codec import is_sealed
from app.storage.ulid import is_ulid
from app.storage.version import LIBRARY_FORMAT, read_version, write_version

if TYPE_CHECKING:
    from app.storage.catalogue import Cancel, Progress

BACKUP: Final = "backup-"
COMPLETE: Final = "complete.json"
"""Written into a backup last."""

KEPT: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Step:
    """From one format to the next."""

    name: str
    files: Callable[[Paths], Iterator[Path]]
    """What has to be in the backup."""
    units: Callable[[Paths], list[Path]]
    """The folders that are changed, one at a time."""
    change: Callable[[Path], None]
    """Does one folder; doing it twice changes nothing more."""


def migrate(paths: Paths, on_progress: Progress | None = None, cancel: Cancel | None = None) -> bool:
    """Bring a library to our format; whether there was anything to do. Goes on where a kill stopped it.

    Raises:
        KnownError: `library_newer`, `disk_full`, `folder_unwritable`, `write_failed`, `file_unreadable`.
        Cancelled: the caller said so; the library can be used as before, and the next call goes on.
    """
    found = read_version(paths)
    if found is not None and found > LIBRARY_FORMAT:
        raise KnownError("library_newer", format=found)
    if found is None and not folders.months(paths):
        write_version(paths)
        return False
    # A number that was lost: the steps change nothing that has been changed.
    version = found or 1
    for number in range(version, LIBRARY_FORMAT):
        _do(paths, number, STEPS[number], on_progress, cancel)
    return version < LIBRARY_FORMAT


def backups(paths: Paths) -> list[Path]:
    """The folders of the backups that are there."""
    return [one for one in folders.subfolders(paths.library) if _is_backup(one.name)]


def drop_old_backups(paths: Paths, now: datetime) -> None:
    """Delete backups that were whole more than 30 days ago."""
    from app.storage.trash import delete_folder

    for backup in backups(paths):
        with contextlib.suppress(OSError, KnownError, KeyError, TypeError, ValueError):
            if now - datetime.fromisoformat(read_json(backup / COMPLETE)["made"]) > KEPT:
                delete_folder(backup)


def keep_details(folder: Path) -> None:
    """Format 2: a second copy of the details of a take, for when the first one is damaged."""
    file, copy = folder / folders.TAKE, folder / folders.EARLIER / folders.TAKE
    if copy.exists():
        return
    try:
        content = folders.read(file)
    except (FileNotFoundError, KnownError):
        return
    if isinstance(content, dict) and is_sealed(content):
        _copy(file, copy)


def _do(paths: Paths, number: int, step: Step, on_progress: Progress | None, cancel: Cancel | None) -> None:
    backup = paths.library / f"{BACKUP}{number}"
    if not (backup / COMPLETE).exists():
        # What a kill in the middle of a copy has left.
        for temporary in backup.rglob(".tmp-*"):
            with contextlib.suppress(OSError):
                temporary.unlink()
        for file in step.files(paths):
            _ask(cancel)
            _copy(file, backup / file.relative_to(paths.library))
        make_private_folder(backup)
        flush_everything()
        made = datetime.now(UTC).isoformat()
        write_json(backup / COMPLETE, {"format": 1, "made": made, "from": number, "step": step.name})
    units = step.units(paths)
    for done, unit in enumerate(units, start=1):
        _ask(cancel)
        # It may have been deleted since it was listed.
        if unit.is_dir():
            step.change(unit)
        if on_progress is not None:
            on_progress(done, len(units))
    flush_everything()
    write_version(paths, number + 1)


def _takes(paths: Paths) -> list[Path]:
    trashed = (folder for folder in folders.subfolders(paths.trash) if is_ulid(folder.name))
    return [*folders.take_folders(paths), *trashed]


def _details(paths: Paths) -> Iterator[Path]:
    for folder in _takes(paths):
        for name in sorted(folders.FILES):
            if name.endswith(".json") and (folder / name).is_file():
                yield folder / name
    if (paths.library / "VERSION").is_file():
        yield paths.library / "VERSION"


def _copy(source: Path, target: Path) -> None:
    """A copy under its name only when it is whole; `flush_everything` puts all of them on the disk."""
    if target.exists():
        return
    make_private_folder(target.parent)
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise KnownError("file_unreadable", file=str(source), reason=error.strerror or str(error)) from error
    if not flushes_everything():
        atomic_write(target, data)
        return
    temporary = target.with_name(f".tmp-{os.urandom(8).hex()}")
    try:
        temporary.touch(mode=0o600)
        temporary.write_bytes(data)
        os.replace(temporary, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise storage_error(error, target) from error


def _ask(cancel: Cancel | None) -> None:
    if cancel is not None and cancel():
        raise Cancelled


def _is_backup(name: str) -> bool:
    return name.startswith(BACKUP) and name.removeprefix(BACKUP).isdecimal()


STEPS: Final = {1: Step("a second copy of each take's details", _details, _takes, keep_details)}
"""By the format that they start from."""
