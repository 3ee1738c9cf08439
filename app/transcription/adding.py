"""Putting a model in place in one step, from a folder or from the hub, and taking it away again."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import __version__
from app.config import free_bytes, fsync_folder, make_private_file, make_private_folder
from app.config.files import storage_error
from app.domain import KnownError
from app.transcription.record import (
    MODEL_FILES,
    CancelToken,
    FileRecord,
    ModelRecord,
    hash_file,
    read_record,
    write_record,
)
from app.transcription.store import NAME, PARTIAL, InstalledModel, known_names, looked_at, ready_model

SPARE_BYTES: Final = 500_000_000
"""Left free on the disk after a model was added, so that a take can still be recorded."""


def add_from_folder(
    source: Path,
    models_dir: Path,
    *,
    name: str = "",
    on_progress: Callable[[int, int], None] | None = None,
    cancel: CancelToken | None = None,
) -> InstalledModel:
    """Copy a model from a folder (a USB stick, a company share) and record its hashes.

    A record that lies in the folder is believed: files that differ from it are refused. `name` defaults to
    the folder's own. `on_progress` gets bytes copied and bytes in all.

    Raises:
        KnownError: `model_missing`, `model_not_whisper`, `model_damaged`, `model_exists`,
            `model_name_unusable`, `disk_full`, `folder_unwritable` or `write_failed`.
        Cancelled: `cancel` was set; nothing is left behind.
    """
    source = source.expanduser().absolute()
    found = ready_model(source)
    record = read_record(source)
    name = name or _plain(record.name if record else source.name)
    check_name(name)
    if (models_dir / name).exists():
        raise KnownError("model_exists", name=name)
    need_space(models_dir, found.size_bytes)
    make_private_folder(models_dir)
    staging = models_dir / f".adding-{secrets.token_hex(4)}{PARTIAL}"
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        if on_progress:
            on_progress(done, found.size_bytes)

    try:
        make_private_folder(staging)
        files = {}
        for file in (path for path in map(source.joinpath, MODEL_FILES) if path.is_file()):
            make_private_file(staging / file.name)
            shutil.copyfile(file, staging / file.name)
            digest = hash_file(staging / file.name, on_bytes=count, cancel=cancel)
            if record is not None and file.name in record.files and record.files[file.name].sha256 != digest:
                raise KnownError("model_damaged", name=source.name, file=file.name)
            files[file.name] = FileRecord((staging / file.name).stat().st_size, digest)
        fresh = ModelRecord(name, "folder", files, found.is_multilingual)
        if record is not None:
            fresh = replace(fresh, repo=record.repo, revision=record.revision)
        finish(staging, models_dir / name, fresh)
    except OSError as error:
        raise storage_error(error, staging) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return looked_at(models_dir / name)


def remove_model(name: str, models_dir: Path) -> None:
    """Delete an installed model, or what a broken-off download left of one.

    Raises:
        KnownError: `model_unknown` or `folder_unwritable`.
    """
    folders = [models_dir / name, models_dir / f"{name}{PARTIAL}"]
    present = [folder for folder in folders if folder.is_dir()] if NAME.fullmatch(name) else []
    if not present:
        raise KnownError("model_unknown", name=name, known=known_names(models_dir))
    for folder in present:
        # Renamed first: a model that is half deleted must not be found and used.
        doomed = models_dir / f".removing-{secrets.token_hex(4)}{PARTIAL}"
        try:
            folder.rename(doomed)
            shutil.rmtree(doomed)
        except OSError as error:
            raise storage_error(error, folder) from error


def check_name(name: str) -> None:
    """Refuse a model name that would not be a plain folder name everywhere.

    Raises:
        KnownError: `model_name_unusable`.
    """
    if not NAME.fullmatch(name) or name.endswith((PARTIAL, ".")):
        raise KnownError("model_name_unusable", name=name)


def need_space(models_dir: Path, size: int) -> None:
    """Refuse to begin what would fill the disk.

    Raises:
        KnownError: `disk_full`.
    """
    free = free_bytes(models_dir)
    if free < size + SPARE_BYTES:
        raise KnownError(
            "disk_full",
            folder=str(models_dir),
            needed_mb=round((size + SPARE_BYTES) / 1e6),
            free_mb=round(free / 1e6),
        )


def finish(staging: Path, folder: Path, record: ModelRecord) -> None:
    """Write the record, flush the files to disk and give the folder its name; an old folder makes way.

    Raises:
        OSError: the disk is full or not writable.
        KnownError: as `write_record`.
    """
    for name in record.files:
        with (staging / name).open("rb+") as file:
            os.fsync(file.fileno())
        (staging / name).chmod(0o600)
    added = datetime.now(UTC).isoformat(timespec="seconds")
    write_record(staging, replace(record, added=added, checked_by=__version__))
    fsync_folder(staging)
    old = folder.with_name(f".removing-{secrets.token_hex(4)}{PARTIAL}")
    if folder.exists():
        folder.rename(old)
    staging.rename(folder)
    fsync_folder(folder.parent)
    shutil.rmtree(old, ignore_errors=True)


def _plain(name: str) -> str:
    """A folder's name as a model's name."""
    return re.sub(r"[^a-z0-9._-]+", "-", name.casefold()).strip("-.")
