"""What a pack that is about to be added says about itself, and what it would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain import Language, Problem, Severity, Text, Variable
from app.packs.diff import PackDiff


class SourceKind(StrEnum):
    """Where a pack came from."""

    FILE = "file"
    FOLDER = "folder"
    HTTPS = "https"
    GIT = "git"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a pack came from, so that it can be looked for there again."""

    kind: SourceKind
    address: str
    """A path, or an address without a password."""
    mark: str = ""
    """What the other side calls this version: an ETag, or a commit."""


class Signed(StrEnum):
    """Whether somebody put their name to the bytes of a pack."""

    NO = "no"
    UNKNOWN = "unknown"
    """By a key that nobody here has called known yet."""
    KNOWN = "known"
    BROKEN = "broken"
    """The signature does not fit what is in the pack."""
    UNCHECKED = "unchecked"
    """It is of a kind, or by a key, that cannot be checked here."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature of a pack."""

    state: Signed = Signed.NO
    kind: str = ""
    """`minisign` or `ssh`."""
    key_id: str = ""
    """Fingerprint of the key as its own tool shows it: a person compares it with the author's."""
    public_key: str = ""
    author: str = ""
    """Under which name the key is known here."""


@dataclass(frozen=True, slots=True)
class Author:
    """A key that a person here called known."""

    key_id: str
    kind: str
    public_key: str
    name: str
    added_at: str = ""
    """UTC, ISO 8601."""


class Relation(StrEnum):
    """How a pack stands to the installed one of the same id."""

    NEW = "new"
    NEWER = "newer"
    OLDER = "older"
    SAME = "same"
    """Byte for byte what is installed."""
    ALTERED = "altered"
    """The same version number with another content."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What adding a pack would do to the installed one of the same id."""

    relation: Relation = Relation.NEW
    installed_version: str = ""
    diff: PackDiff | None = None
    other_publisher: bool = False
    """The installed pack was signed by another key, or is by other authors: it may be a stranger's."""
    edited: tuple[str, ...] = ()
    """Ids of scenarios that were edited here; the edits stay."""
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that is there already."""

    path: Path
    version: str
    digest: str = ""
    author_key: str = ""
    pinned: bool = False
    edited: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many scenarios a stage has."""

    id: str
    name: Text
    scenarios: int


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What is known of a pack before it is added. Nothing of it is visible to the program yet.

    When nothing could be read of it `id` is empty, and `problems` say why.
    """

    staging: Path
    """Where its files wait; made and removed by the store."""
    origin: Origin
    id: str = ""
    version: str = ""
    name: Text = field(default_factory=lambda: Text({}, "en"))
    description: Text | None = None
    authors: tuple[str, ...] = ()
    license: str = ""
    languages: tuple[Language, ...] = ()
    homepage: str = ""
    size_bytes: int = 0
    stages: tuple[StageCount, ...] = ()
    problems: tuple[Problem, ...] = ()
    variables: tuple[Variable, ...] = ()
    signature: Signature = field(default_factory=Signature)
    changes: Changes = field(default_factory=Changes)
    digest: str = ""
    """SHA-256 of the names and digests of its files."""
    original: str = ""
    """SHA-256 of the `.gofirst` file; empty for a folder."""

    @property
    def scenarios(self) -> int:
        """How many there are."""
        return sum(stage.scenarios for stage in self.stages)

    @property
    def can_add(self) -> bool:
        """Whether nothing in it is wrong; warnings are fine."""
        return bool(self.id) and not any(one.severity is Severity.ERROR for one in self.problems)


Values = Mapping[str, str]
"""What was filled in for the variables of one pack."""
