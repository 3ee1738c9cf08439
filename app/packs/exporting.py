"""A pack as one `.gofirst` file: the same files always give the same bytes.

Names are sorted, dates fixed and rights left out, so two people who export the same pack can compare the
SHA-256 of what they got.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from app.config import fsync_file, fsync_folder, storage_error
from app.domain import KnownError, Problem, Severity
from app.packs import names
from app.packs.archive import ENTRY_LIMIT, FILE_LIMIT, PACK_LIMIT, RATIO_LIMIT
from app.packs.names import PACK_SUFFIX
from app.packs.overlay_source import OverlaySource
from app.packs.sources import FolderSource
from app.packs.unpack import manifest_bytes

_DATE: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o100644 << 16
_UNIX: Final = 3
_PACKED: Final = frozenset({*names.AUDIO_SUFFIXES, names.MP3}) - {".wav"}
"""What is as small as it gets."""
_LEVEL: Final = 9
_KEEP_RATIO: Final = RATIO_LIMIT // 2


@dataclass(frozen=True, slots=True)
class Exported:
    """The file that was made."""

    path: Path
    size_bytes: int
    sha256: str
    scenarios: int
    problems: tuple[Problem, ...]
    """Warnings, such as about files that were left out."""


def file_name(pack_id: str, version: str) -> str:
    """The name that a pack travels under by default."""
    return f"{pack_id}-{version}{PACK_SUFFIX}"


def export(folder: Path, target: Path, edits: Path | None = None) -> Exported:
    """Write the pack in `folder` to `target`, or to a file of its usual name when that is a folder.

    `edits` are merged in. A file that is there is replaced only once the new one is whole.

    Raises:
        KnownError: `pack_not_found`, `pack_has_errors`, `pack_too_large`, `disk_full`, `folder_unwritable`,
            `write_failed` or `file_unreadable`.
    """
    from app.packs.reader import read_pack

    if not folder.is_dir():
        raise KnownError("pack_not_found", path=str(folder))
    plain = FolderSource(folder)
    source: FolderSource | OverlaySource = (
        OverlaySource(plain, edits) if edits is not None and edits.is_dir() else plain
    )
    pack, problems = read_pack(source)
    listed = [name for name in source.all_names() if not names.is_of_manifest(name)]
    problems = (*problems, *(one for one in source.problems() if one not in problems))
    if pack is None or any(one.severity is Severity.ERROR for one in problems):
        raise KnownError("pack_has_errors", path=str(folder))
    if target.is_dir():
        target = target / file_name(pack.id, pack.version)
    temporary = target.with_name(f".tmp-{os.urandom(8).hex()}")
    try:
        with temporary.open("xb") as file:
            _write(file, source, listed)
            file.flush()
            fsync_file(file.fileno())
            size = file.tell()
        with temporary.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if size > PACK_LIMIT:
            raise KnownError("pack_too_large", path=str(folder), limit_mb=PACK_LIMIT // 1_000_000)
        os.replace(temporary, target)
        fsync_folder(target.parent)
    except OSError as error:
        raise storage_error(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return Exported(target, size, digest, len(pack.scenarios), problems)


def _write(file: IO[bytes], source: FolderSource | OverlaySource, listed: list[str]) -> None:
    if len(listed) >= ENTRY_LIMIT:
        raise KnownError("pack_has_errors", path=str(source.folder))
    with zipfile.ZipFile(file, "w") as archive:
        digests: dict[str, str] = {}
        for name in listed:
            data = b"".join(source.blocks(name))
            if len(data) > FILE_LIMIT:
                raise KnownError("pack_too_large", path=name, limit_mb=FILE_LIMIT // 1_000_000)
            digests[name] = hashlib.sha256(data).hexdigest()
            _put(archive, name, data)
        _put(archive, names.MANIFEST, manifest_bytes(digests))


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    import zlib

    info = zipfile.ZipInfo(name, _DATE)
    info.create_system = _UNIX
    info.external_attr = _MODE
    packed = names.suffix(name) not in _PACKED
    if packed and names.suffix(name) == ".wav":
        # Silence packs so well that it would be refused for a bomb.
        packed = len(data) < _KEEP_RATIO * max(1, len(zlib.compress(data, _LEVEL)))
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    archive.writestr(info, data, compresslevel=_LEVEL if packed else None)
