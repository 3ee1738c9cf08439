"""What the hub offers: a model's files with their sizes and published hashes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on the hub."""

    name: str
    """What it is called here."""
    path: str
    """What it is called there."""
    size: int
    sha256: str
    """Empty where the hub publishes only git's own hash (small files)."""
    git_sha1: str

    def fits(self, sha256: str, *, data: bytes | None = None, path: Path | None = None) -> bool:
        """Whether content has the published hash."""
        if self.sha256:
            return sha256 == self.sha256
        content = path.read_bytes() if path is not None else data or b""
        # git's name for a file, not a protection: it is what the hub publishes for small files.
        digest = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False)
        return digest.hexdigest() == self.git_sha1


@dataclass(frozen=True, slots=True)
class Offer:
    """What the hub has for a model."""

    name: str
    repo: str
    revision: str
    """The commit that the files are of."""
    files: tuple[RemoteFile, ...]
    endpoint: str

    @property
    def total_bytes(self) -> int:
        """Size of everything that will be fetched."""
        return sum(file.size for file in self.files)


def host_of(url: str) -> str:
    """The computer that an address names."""
    from urllib.parse import urlsplit

    return urlsplit(url).hostname or url
