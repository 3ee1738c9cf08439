"""One tree of errors with two branches: what a user can mend, and what we have to mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

Fact = str | int | float | bool
"""What a sentence may be filled with. Never anything that was said in a take."""


class GoFirstError(Exception):
    """The root: `except GoFirstError` catches what this program raises on purpose."""


class KnownError(GoFirstError):
    """Something went wrong that the user can mend (disk full, no microphone, broken pack).

    `code` names the sentence (`app/ui/sentences.py` holds one for every code, in the user's language) and
    `facts` fill it in. Rooms below the window raise codes and never sentences.
    """

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Fact] = dict(facts)

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{self.code}({facts})"


class InternalError(GoFirstError):
    """A bug of ours: the window opens a report that can be copied."""


class Cancelled(GoFirstError):
    """The user cancelled; not a fault."""


class Severity(StrEnum):
    """How much a problem in a file matters."""

    ERROR = "error"
    """The thing cannot be used."""
    WARNING = "warning"
    """It can be used; the author should look."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file that a user wrote. Sentences and remedies are found by `code`."""

    file: Path
    code: str
    line: int | None = None
    """Counted from 1; None when the problem has no place (a missing file)."""
    where: str = ""
    """The way to the value inside the file, such as `lines[0].key_points[2].id`."""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
