"""A backup back into a library that may hold something already: nothing here is written over.

All of the archive is unpacked beside the library first and compared with its digests; only then the folders
are moved to their places, each by one rename. What is here already with the same content stays; what differs
is kept in `restored-N`, and that is told. Call it in a task.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.config import (
    flush_everything,
    flushes_everything,
    free_bytes,
    fsync_file,
    make_private_folder,
    storage_error,
)
from app.domain import Cancelled, KnownError
from app.workflow.backup_file import FAULTS, RESERVE_BYTES, Contents, read_contents
from app.workflow.merging import Merged, Merger
from app.workflow.services import Services

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]

_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it."""

    takes: int
    """New ones."""
    same: int
    """Takes that were here already."""
    beside: int
    """Things that differ from what is here and were kept beside."""
    folder: Path | None
    """Where they are."""
    packs: int
    """New packs."""


def look_at_backup(file: Path) -> Contents:
    """What a backup says that it holds; its files are looked at by `restore`.

    Raises:
        KnownError: `backup_missing`, `backup_damaged`, `backup_foreign`, `backup_newer` or `file_unreadable`.
    """
    from app.storage import LIBRARY_FORMAT

    with _opened(file) as archive:
        return read_contents(archive, file, LIBRARY_FORMAT)


def restore(
    services: Services, file: Path, *, on_progress: Progress | None = None, cancel: Cancel | None = None
) -> Restored:
    """Bring everything of a backup in. Only for the holder of the lock; done again it changes nothing.

    `on_progress` gets bytes, done and in all.

    Raises:
        KnownError: as `look_at_backup`, `backup_no_room`, `library_newer`, `disk_full`, `folder_unwritable`
            or `write_failed`; until the first folder is moved nothing is changed then.
        Cancelled: the caller said so; nothing is changed.
    """
    from app.storage import LIBRARY_FORMAT, STAGING

    paths = services.paths
    staging = paths.library / STAGING
    services.library.migrate()
    drop_staging(staging)
    with _opened(file) as archive:
        contents = read_contents(archive, file, LIBRARY_FORMAT)
        free = free_bytes(paths.library)
        if contents.size_bytes + RESERVE_BYTES > free:
            needed = (contents.size_bytes + RESERVE_BYTES) // 1_000_000
            raise KnownError("backup_no_room", needed_mb=needed, free_mb=free // 1_000_000)
        try:
            make_private_folder(staging)
            _unpack(archive, contents, staging, on_progress, cancel)
        except BaseException:
            drop_staging(staging)
            raise
    try:
        flush_everything()
        with services.library.held_still():
            merged = Merger(services, staging).merge()
    finally:
        drop_staging(staging)
    services.library.look_again()
    services.records.close()
    services.forget_packs()
    services.read_settings_again()
    return _told(merged)


def drop_staging(staging: Path) -> None:
    """Remove what a broken-off restore has left; what cannot be removed is left for the next time."""
    shutil.rmtree(staging, ignore_errors=True)


def _told(merged: Merged) -> Restored:
    folder = merged.beside_folder if merged.beside else None
    return Restored(merged.takes, merged.same, merged.beside, folder, merged.packs)


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    """The archive; whatever is wrong with it becomes one sentence."""
    try:
        stream = file.open("rb")
    except FileNotFoundError as error:
        raise KnownError("backup_missing", file=str(file)) from error
    except OSError as error:
        raise KnownError("file_unreadable", file=str(file), reason=error.strerror or str(error)) from error
    with stream:
        try:
            with zipfile.ZipFile(stream) as archive:
                yield archive
        except (*FAULTS, zlib.error, OSError) as error:
            raise KnownError("backup_damaged", file=file.name) from error


def _unpack(
    archive: zipfile.ZipFile,
    contents: Contents,
    staging: Path,
    on_progress: Progress | None,
    cancel: Cancel | None,
) -> None:
    done = 0
    for name, digest in contents.sums.items():
        target = staging.joinpath(*name.split("/"))
        make_private_folder(target.parent)
        seen, left = hashlib.sha256(), contents.sizes[name]
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        with archive.open(name) as source, _writing(target, flags) as write:
            while block := source.read(_BLOCK):
                if cancel is not None and cancel():
                    raise Cancelled
                left -= len(block)
                if left < 0:
                    raise zipfile.BadZipFile("longer than it says")
                seen.update(block)
                write(block)
                done += len(block)
                if on_progress is not None:
                    on_progress(done, contents.size_bytes)
        if seen.hexdigest() != digest:
            raise zipfile.BadZipFile("not what was written")


@contextlib.contextmanager
def _writing(target: Path, flags: int) -> Iterator[Callable[[bytes], None]]:
    """Write a new file; what the disk says is told apart from what the archive says."""

    def write(block: bytes) -> None:
        view = memoryview(block)
        try:
            while view:
                view = view[os.write(descriptor, view) :]
        except OSError as error:
            raise storage_error(error, target) from error

    try:
        descriptor = os.open(target, flags, 0o600)
    except OSError as error:
        raise storage_error(error, target) from error
    try:
        yield write
        if not flushes_everything():
            fsync_file(descriptor)
    finally:
        os.close(descriptor)
