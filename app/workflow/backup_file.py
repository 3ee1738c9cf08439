"""The one file of a backup: a ZIP archive that says first what it is and last what every file must be.

backup.json           format, when it was made, how much there is
library/...           as it lies in the library; what is being recorded is left out
settings.json         without what belongs to one computer: devices, and where takes may be sent
models/...            speech models, only when asked for
sums.json             SHA-256 of each of these files, by name
"""

from __future__ import annotations

import json
import unicodedata
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from app.domain import KnownError

FORMAT: Final = 1
HEAD: Final = "backup.json"
SUMS: Final = "sums.json"
SETTINGS: Final = "settings.json"
LIBRARY: Final = "library"
MODELS: Final = "models"
RESERVE_BYTES: Final = 200_000_000
"""Stays free on the disk that is written to."""

MACHINES_OWN: Final = (
    "input_device",
    "output_device",
    "endpoint_on",
    "endpoint_url",
    "endpoint_model",
    "endpoint_languages",
    "endpoint_always",
    "told_synced",
)
"""Settings that do not move house: devices are others there, and sending is allowed on each computer anew."""

_JSON_LIMIT: Final = 256 * 1024 * 1024
_ENCRYPTED: Final = 1
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
FAULTS: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    TypeError,
    RecursionError,
    OverflowError,
)
"""What reading a damaged archive raises, beside OSError and zlib's own error."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says of itself."""

    made: str
    """UTC, ISO 8601."""
    library_format: int
    takes: int
    size_bytes: int
    """Of all files, unpacked."""
    has_models: bool
    sums: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 by name."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Bytes by name."""


def head(made: str, library_format: int, takes: int, *, has_models: bool) -> bytes:
    """The first file."""
    content = {
        "format": FORMAT,
        "made": made,
        "library_format": library_format,
        "takes": takes,
        "has_models": has_models,
    }
    return json.dumps(content, indent=1).encode()


def read_contents(archive: zipfile.ZipFile, file: Path, highest_format: int) -> Contents:
    """What is in a backup; every name is one that stays inside of the folder that it is unpacked to.

    Raises:
        KnownError: `backup_damaged`, `backup_newer`, or `backup_foreign` when it is no backup of ours.
    """
    if HEAD not in archive.namelist():
        raise KnownError("backup_foreign", file=file.name)
    said = _json(archive, HEAD)
    if said["format"] > FORMAT or said["library_format"] > highest_format:
        raise KnownError("backup_newer", file=file.name)
    sums = _json(archive, SUMS)
    infos = {one.filename: one for one in archive.infolist() if one.filename not in (HEAD, SUMS)}
    doubles = len(archive.infolist()) - 2 != len(infos)
    if doubles or infos.keys() != sums.keys() or not all(map(is_safe, infos)):
        raise ValueError("not the files that it says")
    if any(one.flag_bits & _ENCRYPTED or one.compress_type not in _METHODS for one in infos.values()):
        raise ValueError("not written by us")
    sizes = {name: one.file_size for name, one in infos.items()}
    return Contents(
        str(said["made"]),
        int(said["library_format"]),
        int(said["takes"]),
        sum(sizes.values()),
        bool(said["has_models"]),
        sums,
        sizes,
    )


def is_safe(name: str) -> bool:
    """Whether a name can be a file below a folder on every system, and nowhere else."""
    from app.packs import is_safe as is_safe_name

    top, _, rest = name.partition("/")
    if name == SETTINGS:
        return True
    parts = unicodedata.normalize("NFC", rest).split("/")
    return top in (LIBRARY, MODELS) and all(is_safe_name(part) for part in parts)


def _json(archive: zipfile.ZipFile, name: str) -> Any:
    info = archive.getinfo(name)
    if info.file_size > _JSON_LIMIT:
        raise ValueError("too large")
    return json.loads(archive.read(info))
