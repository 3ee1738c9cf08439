"""The record beside a model (`model.json`): where it came from, and the size and SHA-256 of each file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Protocol

from app.config import read_json, write_json
from app.domain import Cancelled, KnownError

FORMAT: Final = 1
RECORD: Final = "model.json"
_CHUNK: Final = 1 << 20
_MULTILINGUAL_VOCABULARY: Final = 51_865
"""ctranslate2 calls a Whisper multilingual from this many tokens on; English-only models have one less."""

REQUIRED: Final = ("config.json", "model.bin", "tokenizer.json")
VOCABULARIES: Final = ("vocabulary.json", "vocabulary.txt")
OPTIONAL: Final = ("preprocessor_config.json",)
MODEL_FILES: Final = (*REQUIRED, *VOCABULARIES, *OPTIONAL)
"""What faster-whisper reads from a model folder; nothing else is fetched or copied."""


class CancelToken(Protocol):
    """Says whether the user cancelled; `threading.Event` is one."""

    def is_set(self) -> bool:
        """Whether to stop."""


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of a model."""

    size: int
    sha256: str
    mtime_ns: int = 0
    """When the file was last found good; another time means that it is hashed again before it is used."""


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """Where a model came from and what its files must be."""

    name: str
    source: str
    """`hub` or `folder`."""
    files: Mapping[str, FileRecord]
    is_multilingual: bool = True
    repo: str = ""
    revision: str = ""
    """The commit of the hub's repository."""
    added: str = ""
    """UTC, ISO 8601."""
    checked_by: str = ""
    """The version of the program that read every byte last; another one reads them again."""
    format: int = field(default=FORMAT)


def read_record(folder: Path) -> ModelRecord | None:
    """The record of a model folder; None when there is none or a newer program wrote it.

    Raises:
        KnownError: `model_damaged` when the record makes no sense.
    """
    try:
        raw = read_json(folder / RECORD)
    except FileNotFoundError:
        return None
    except (KnownError, OSError) as error:
        raise KnownError("model_damaged", name=folder.name, file=RECORD) from error
    try:
        if raw["format"] > FORMAT:
            return None
        files = {
            str(name): FileRecord(int(one["size"]), str(one["sha256"]), int(one["mtime_ns"]))
            for name, one in raw["files"].items()
        }
        record = ModelRecord(
            name=str(raw["name"]),
            source=str(raw["source"]),
            files=files,
            is_multilingual=bool(raw["is_multilingual"]),
            repo=str(raw["repo"]),
            revision=str(raw["revision"]),
            added=str(raw["added"]),
            checked_by=str(raw.get("checked_by", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise KnownError("model_damaged", name=folder.name, file=RECORD) from error
    if not record.files or not all(name in MODEL_FILES for name in record.files):
        raise KnownError("model_damaged", name=folder.name, file=RECORD)
    return record


def write_record(folder: Path, record: ModelRecord) -> None:
    """Write the record with the files' present times.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    files = {
        name: replace(one, mtime_ns=(folder / name).stat().st_mtime_ns) for name, one in record.files.items()
    }
    write_json(folder / RECORD, asdict(replace(record, files=files)))


def hash_file(
    path: Path, *, on_bytes: Callable[[int], None] | None = None, cancel: CancelToken | None = None
) -> str:
    """SHA-256 of a file, read in pieces.

    Raises:
        Cancelled: `cancel` was set.
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if cancel is not None and cancel.is_set():
                raise Cancelled
            digest.update(chunk)
            if on_bytes:
                on_bytes(len(chunk))
    return digest.hexdigest()


def missing_file(folder: Path) -> str:
    """The first file that a model folder lacks; empty when all are there."""
    for name in REQUIRED:
        if not (folder / name).is_file():
            return name
    return "" if vocabulary(folder) else VOCABULARIES[0]


def vocabulary(folder: Path) -> Path | None:
    """The vocabulary file of a model folder."""
    return next((folder / name for name in VOCABULARIES if (folder / name).is_file()), None)


def foreign_file(folder: Path) -> str:
    """The first file of a complete folder that is not what a CTranslate2 Whisper has; empty when all are."""
    with (folder / "model.bin").open("rb") as file:
        if b"WhisperSpec" not in file.read(64):
            return "model.bin"
    for name in ("config.json", "tokenizer.json"):
        if not isinstance(_json(folder / name), dict):
            return name
    return "" if _tokens(folder) else str(vocabulary(folder) or VOCABULARIES[0])


def is_multilingual(folder: Path) -> bool:
    """Whether a model folder's Whisper knows more than English."""
    return _tokens(folder) >= _MULTILINGUAL_VOCABULARY


def _tokens(folder: Path) -> int:
    path = vocabulary(folder)
    if path is None:
        return 0
    status = path.stat()
    return _count_tokens(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=16)
def _count_tokens(path: Path, size: int, mtime_ns: int) -> int:  # noqa: ARG001 - they tell versions apart
    if path.suffix == ".json":
        tokens = _json(path)
        return len(tokens) if isinstance(tokens, list) else 0
    return path.read_bytes().count(b"\n")


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return None
