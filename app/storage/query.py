"""What a list of takes can be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain import LineRef, TakeKind, TakeState


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeFilter:
    """Which takes to list. What is left at its default does not restrict."""

    kind: TakeKind | None = None
    speaker: str | None = None
    line: LineRef | None = None
    scenario: str = ""
    """A pack or a scenario by its own id, or `pack/scenario`, or `pack/scenario/line`."""
    language: str = ""
    """Regions count: `en` finds `en-GB` too."""
    states: tuple[TakeState, ...] = ()
    text: str = ""
    """Every word must occur in the scenario's title, the line, the speaker or what was said."""
    since: datetime | None = None
    """Aware; this moment and later."""
    until: datetime | None = None
    """Aware; before this moment."""
    newer_than: str = ""
    """Id of a take: only those that were made after it."""
    older_than: str = ""
    """Id of a take: only those that were made before it."""
    example: bool | None = None
    limit: int | None = None
    offset: int = 0
