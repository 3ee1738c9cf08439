"""The key of the company's transcription service, in a file of its own that only this user can read."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Final

from app.config.files import fsync_folder, read_json, storage_error, write_json
from app.domain import KnownError

_FORMAT: Final = 1
_LONGEST: Final = 4096


def save_key(path: Path, origin: str, key: str) -> None:
    """Keep a key for one service (scheme, host and port): it is never shown to another one.

    Raises:
        KnownError: `endpoint_key_unusable`, and as `write_json`.
    """
    if not re.fullmatch(r"[\x21-\x7e]+", key) or len(key) > _LONGEST:
        # A line break in it would end in a header, and the error about that would hold the key.
        raise KnownError("endpoint_key_unusable")
    write_json(path, {"format": _FORMAT, "origin": origin, "key": key})


def read_key(path: Path, origin: str) -> str:
    """The key for a service; empty where there is none, or one for another service."""
    try:
        content = read_json(path)
    except (OSError, KnownError):
        return ""
    if not isinstance(content, dict) or content.get("origin") != origin:
        return ""
    key = content.get("key")
    return key if isinstance(key, str) and re.fullmatch(r"[\x21-\x7e]+", key) else ""


def remove_key(path: Path) -> None:
    """Delete the key.

    Raises:
        KnownError: `folder_unwritable` or `write_failed`.
    """
    try:
        path.unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):
            fsync_folder(path.parent)
    except OSError as error:
        raise storage_error(error, path) from error
