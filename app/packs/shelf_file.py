"""`shelf.json`: which packs were added, which version of each is in use, and what was chosen for it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from app.config import InstanceLock, json_bytes, make_private_folder, read_json, storage_error, write_json
from app.domain import KnownError
from app.packs.preview import Author, Origin, SourceKind

FORMAT: Final = 1
SHELF: Final = "shelf.json"
_LOCK: Final = ".shelf-lock"
_WAIT_S: Final = 20.0
_POLL_S: Final = 0.02


@dataclass(frozen=True, slots=True)
class Entry:
    """One pack. A pack that comes with the program, or was put into the folder by hand, has no `digest`."""

    id: str
    digest: str = ""
    earlier: tuple[str, ...] = ()
    """Versions that were in use before, the latest first."""
    original: str = ""
    origin: Origin | None = None
    version: str = ""
    name: Mapping[str, str] = field(default_factory=dict)
    """By language."""
    language: str = "en"
    """The pack's own."""
    authors: tuple[str, ...] = ()
    added_at: str = ""
    """UTC, ISO 8601."""
    enabled: bool = True
    pinned: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    author_key: str = ""
    """Fingerprint of the key that signed it."""
    removed_at: str = ""
    """Since when it waits for being brought back; empty while it is there."""

    @property
    def is_there(self) -> bool:
        """Whether it was added and not removed."""
        return bool(self.digest) and not self.removed_at


@dataclass(frozen=True, slots=True)
class ShelfState:
    """The whole file."""

    packs: Mapping[str, Entry] = field(default_factory=dict)
    authors: Mapping[str, Author] = field(default_factory=dict)
    """By fingerprint."""

    def entry(self, pack_id: str) -> Entry:
        """What is known of a pack; a blank entry when nothing is."""
        return self.packs.get(pack_id) or Entry(pack_id)

    def with_entry(self, entry: Entry) -> ShelfState:
        """The same with this entry in it."""
        return replace(self, packs={**self.packs, entry.id: entry})

    def without(self, pack_id: str) -> ShelfState:
        """The same without a pack."""
        return replace(self, packs={key: one for key, one in self.packs.items() if key != pack_id})


def read_shelf(folder: Path) -> ShelfState | None:
    """What is written down; None where nothing is.

    Raises:
        KnownError: `file_damaged`, `file_newer` or `file_unreadable`.
    """
    file = folder / SHELF
    try:
        data = read_json(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KnownError("file_unreadable", file=str(file), reason=error.strerror or str(error)) from error
    try:
        if data["format"] > FORMAT:
            raise KnownError("file_newer", file=str(file), format=data["format"])
        return ShelfState(
            {key: _entry(key, one) for key, one in data["packs"].items()},
            {key: Author(**one) for key, one in data["authors"].items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise KnownError("file_damaged", file=str(file)) from error


def write_shelf(folder: Path, state: ShelfState) -> None:
    """Write it all down, atomically.

    Raises:
        KnownError: as `atomic_write`.
    """
    packs = {key: asdict(entry) for key, entry in state.packs.items()}
    authors = {key: asdict(author) for key, author in state.authors.items()}
    content = {"format": FORMAT, "packs": packs, "authors": authors}
    write_json(folder / SHELF, {**content, "digest": _digest(content)})


def is_sealed(content: Any) -> bool:
    """Whether the content is what `write_shelf` made; one without a digest is older and taken as it is."""
    if not isinstance(content, dict):
        return False
    rest = {key: value for key, value in content.items() if key != "digest"}
    return "digest" not in content or content["digest"] == _digest(rest)


def set_aside(folder: Path) -> None:
    """Give a damaged file another name, so that a new one can be written and nothing is lost."""
    for number in range(1, 1000):
        target = folder / f"shelf.bad-{number}.json"
        if not target.exists():
            try:
                os.replace(folder / SHELF, target)
            except OSError as error:
                raise storage_error(error, target) from error
            return


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep every other program, and every other thread of this one, from changing the shelf.

    Raises:
        KnownError: `shelf_busy` after 20 s; `folder_unwritable`, `disk_full` or `write_failed`.
    """
    make_private_folder(folder)
    lock = InstanceLock(folder / _LOCK)
    until = time.monotonic() + _WAIT_S
    while not lock.acquire():
        if time.monotonic() > until:
            raise KnownError("shelf_busy", folder=str(folder))
        time.sleep(_POLL_S)
    try:
        yield
    finally:
        lock.release()


def _digest(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json_bytes(content)).hexdigest()


def _entry(pack_id: str, data: Mapping[str, Any]) -> Entry:
    origin = data.get("origin")
    made = {
        **data,
        "id": pack_id,
        "earlier": tuple(data.get("earlier", ())),
        "authors": tuple(data.get("authors", ())),
        "origin": Origin(SourceKind(origin["kind"]), origin["address"], origin.get("mark", ""))
        if origin
        else None,
    }
    return Entry(**made)
