"""What is being written and not saved yet, kept so that a crash takes nothing of it."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from app.config import Paths, json_bytes, keep_snapshot, make_private_folder, read_json, write_json
from app.domain import KnownError

PACK_YAML: Final = "pack.yaml"
EARLIER: Final = "earlier"
"""Folder in that of the drafts: earlier versions of them, for a week."""
_FORMAT: Final = 1
_LIMIT: Final = 4 * 1024 * 1024
_DRAFTS: Final = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """A scenario and its pack.yaml as they were in the editor."""

    pack: str
    """Name of the pack's folder."""
    file: str
    """Of the scenario, inside of the pack."""
    title: str
    texts: Mapping[str, str]
    """What was changed, by the names of the files."""
    bases: Mapping[str, str]
    """SHA-256 of the files that the changes were made to; empty for a file that was not there."""
    saved_at: datetime


def keep_draft(paths: Paths, draft: Draft) -> None:
    """Write a draft; the one of the same scenario before it goes.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    make_private_folder(paths.drafts)
    file = _place(paths, draft.pack, draft.file)
    keep_snapshot(file, paths.drafts / EARLIER)
    content = {
        "format": _FORMAT,
        "pack": draft.pack,
        "file": draft.file,
        "title": draft.title,
        "texts": dict(draft.texts),
        "bases": dict(draft.bases),
        "saved_at": draft.saved_at.isoformat(),
    }
    write_json(file, {**content, "digest": _digest(content)})


def damaged_drafts(paths: Paths) -> tuple[Path, ...]:
    """Drafts that are not as they were written, also earlier versions of them."""
    found = []
    for folder in (paths.drafts, paths.drafts / EARLIER):
        for file in sorted(folder.glob("*.json")):
            try:
                said = read_json(file, _LIMIT)
                rest = {key: value for key, value in said.items() if key != "digest"}
                is_sealed = "digest" not in said or said["digest"] == _digest(rest)
                is_good = is_sealed and file.read_bytes() == json_bytes(said)
            except (OSError, KnownError, AttributeError, ValueError):
                is_good = False
            if not is_good:
                found.append(file)
    return tuple(found)


def drop_draft(paths: Paths, pack: str, file: str) -> None:
    """Let go of a draft, because it was saved or is not wanted."""
    with contextlib.suppress(OSError):
        _place(paths, pack, file).unlink(missing_ok=True)


def draft_of(paths: Paths, pack: str, file: str) -> Draft | None:
    """What was kept of a scenario; None when nothing was, or when it cannot be read."""
    return _read(_place(paths, pack, file))


def drafts(paths: Paths) -> tuple[Draft, ...]:
    """All drafts, the newest first. One that is damaged or from a newer program is left where it is."""
    try:
        files = [file for file, _ in zip(paths.drafts.glob("*.json"), range(_DRAFTS), strict=False)]
    except OSError:
        return ()
    found = [draft for draft in map(_read, files) if draft is not None]
    return tuple(sorted(found, key=lambda draft: draft.saved_at, reverse=True))


def now() -> datetime:
    """The time that a draft is marked with."""
    return datetime.now(UTC)


def _digest(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json_bytes(content)).hexdigest()


def _place(paths: Paths, pack: str, file: str) -> Path:
    # Names come from packs and are no file names.
    return paths.drafts / f"{hashlib.sha256(f'{pack}/{file}'.encode()).hexdigest()[:32]}.json"


def _read(file: Path) -> Draft | None:
    try:
        said: Any = read_json(file, _LIMIT)
        if said["format"] != _FORMAT:
            return None
        return Draft(
            str(said["pack"]),
            str(said["file"]),
            str(said["title"]),
            {str(name): str(text) for name, text in said["texts"].items()},
            {str(name): str(digest) for name, digest in said["bases"].items()},
            datetime.fromisoformat(said["saved_at"]),
        )
    except (OSError, KnownError, KeyError, TypeError, ValueError, AttributeError):
        return None
