"""Copies the files of a pack to a folder of ours, byte for byte, and says what they are by their digests."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from app.config import fsync_file, fsync_folder, make_private_folder, storage_error
from app.domain import KnownError, Problem
from app.packs import names
from app.packs.archive import FILE_LIMIT, TOTAL_LIMIT
from app.packs.codes import Faults

MANIFEST_FORMAT: Final = 1
_MB: Final = 1_000_000
_OF_THE_SOURCE: Final = ("zip_file_damaged", "zip_file_too_large", "file_unreadable", "not_a_plain_file")


class Readable(Protocol):
    """A source whose files can be listed and read in blocks."""

    def all_names(self) -> list[str]:
        """The names of every file that may travel, sorted."""
        ...

    def blocks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file."""
        ...

    def place(self, name: str) -> Path:
        """What to call a file when there is a problem with it."""
        ...


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied."""

    files: Mapping[str, str]
    """SHA-256 by name."""
    size_bytes: int
    problems: tuple[Problem, ...]


def copy_files(source: Readable, target: Path, on_progress: Callable[[float], None] | None = None) -> Copied:
    """Copy every file of a pack below `target`, each flushed to disk, with their folders.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    make_private_folder(target)
    listed = source.all_names()
    files: dict[str, str] = {}
    total = 0
    problems: list[Problem] = []
    folders = {target}
    for number, name in enumerate(listed):
        faults = Faults(source.place(name))
        try:
            place = target.joinpath(*name.split("/"))
            make_private_folder(place.parent)
            folders.add(place.parent)
            files[name], size = _copy(source, name, place, TOTAL_LIMIT - total)
            total += size
        except _TooLarge:
            total = TOTAL_LIMIT
            faults.add("zip_total_too_large", limit_mb=TOTAL_LIMIT // _MB)
            problems += faults.problems()
            break
        except KnownError as error:
            if error.code not in _OF_THE_SOURCE:
                raise
            faults.take(error)
        problems += faults.problems()
        if on_progress is not None:
            on_progress((number + 1) / len(listed))
    try:
        for folder in folders:
            fsync_folder(folder)
    except OSError as error:
        raise storage_error(error, target) from error
    return Copied(files, total, tuple(problems))


def digest_of(files: Mapping[str, str]) -> str:
    """What a pack is called by its content: it does not depend on how the files were packed."""
    content = {name: digest for name, digest in files.items() if not names.is_of_manifest(name)}
    return hashlib.sha256(manifest_bytes(content)).hexdigest()


def manifest_bytes(files: Mapping[str, str]) -> bytes:
    """The bytes of a MANIFEST.json: always the same ones for the same files."""
    document = {"format": MANIFEST_FORMAT, "files": dict(sorted(files.items()))}
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


class _TooLarge(Exception):
    """All files together are more than a pack may be."""


def _copy(source: Readable, name: str, place: Path, left: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    try:
        descriptor = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        raise storage_error(error, place) from error
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        for block in source.blocks(name):
            size += len(block)
            if size > FILE_LIMIT:
                raise KnownError("zip_file_too_large", name=name, limit_mb=FILE_LIMIT // _MB)
            if size > left:
                raise _TooLarge
            digest.update(block)
            try:
                _write(file.fileno(), block)
            except OSError as error:
                raise storage_error(error, place) from error
        try:
            fsync_file(descriptor)
        except OSError as error:
            raise storage_error(error, place) from error
    return digest.hexdigest(), size


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
