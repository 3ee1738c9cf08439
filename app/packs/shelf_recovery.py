"""What the folders of a store tell when `shelf.json` is lost: everything but where a pack came from."""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.packs.shelf_file import Entry, ShelfState

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def is_version_name(name: str) -> bool:
    """Whether a folder is called as the store calls its own."""
    return bool(_DIGEST.fullmatch(name))


def found_again(folder: Path) -> ShelfState:
    """A shelf with every version that lies in the folder; of each pack the latest is in use."""
    found: dict[str, tuple[float, Entry]] = {}
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            if not is_version_name(path.name):
                continue
            entry, when = read_version(path), path.stat().st_mtime
            if entry is None:
                continue
            latest, known = found.get(entry.id, (0.0, Entry(entry.id)))
            if when >= latest:
                older = tuple(digest for digest in (known.digest, *known.earlier) if digest)
                found[entry.id] = (when, replace(entry, earlier=older))
            else:
                found[entry.id] = (latest, replace(known, earlier=(*known.earlier, path.name)))
    return ShelfState({key: entry for key, (_, entry) in found.items()})


def read_version(path: Path) -> Entry | None:
    """What the pack.yaml of a version says; None when it cannot be read."""
    from app.packs.reader import read_pack
    from app.packs.sources import FolderSource

    pack, _ = read_pack(FolderSource(path), only=())
    if pack is None:
        return None
    added = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="microseconds")
    return Entry(
        pack.id,
        path.name,
        version=pack.version,
        name=dict(pack.name.by_language),
        language=pack.name.default,
        authors=pack.authors,
        added_at=added,
    )
