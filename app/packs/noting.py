"""A pack's files, with a note of what was read of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from app.domain import KnownError, Problem
from app.packs.sources import Source


class Noting:
    """The files of a pack; `reads` tells how much was asked for of each, and the SHA-256 of what was read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.reads: dict[str, tuple[int, str]] = {}
        self.folder: Path = source.folder

    @property
    def broken(self) -> bool:
        """Whether the file that the pack travels in must not be used."""
        return bool(getattr(self._source, "broken", False))

    def place(self, name: str) -> Path:
        """What to call a file when there is a problem with it."""
        return self._source.place(name)

    def yaml_names(self) -> list[str]:
        """The names of all YAML files that are part of the pack, sorted."""
        return self._source.yaml_names()

    def read(self, name: str, limit: int) -> bytes:
        """At most `limit` bytes of a file; raises as the source."""
        data = self._source.read(name, limit)
        self.reads[name] = (limit, hashlib.sha256(data).hexdigest())
        return data

    def has(self, name: str) -> bool:
        """Whether there is a file of this name; raises as the source."""
        return self._source.has(name)

    def on_disk(self, name: str) -> Path | None:
        """The absolute path of a file, if it can be opened from there."""
        return self._source.on_disk(name)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the pack's files as such."""
        return self._source.problems()


def reads_the_same(source: Source, reads: object) -> bool:
    """Whether the files still hold what was read; False where nothing is known to have been read."""
    if not isinstance(reads, Mapping) or not reads:
        return False
    try:
        return all(
            hashlib.sha256(source.read(name, limit)).hexdigest() == digest
            for name, (limit, digest) in reads.items()
            if source.has(name)
        ) and all(source.has(name) for name in reads)
    except (KnownError, ValueError, TypeError):
        return False
