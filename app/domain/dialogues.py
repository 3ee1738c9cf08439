"""A branching conversation: the buyer speaks, the rep answers, and what was found says where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain.languages import Language
from app.domain.scenarios import Text


class Ending(StrEnum):
    """How a conversation ends."""

    WON = "won"
    OPEN = "open"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class BuyerLine:
    """What the buyer says in a turn. `audio` holds absolute paths that were seen inside the pack."""

    id: str
    text: Text
    audio: Mapping[Language, Path] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Condition:
    """What must have happened for the conversation to go this way; all of it."""

    said: tuple[str, ...] = ()
    """Ids of key points."""
    asked: tuple[str, ...] = ()
    """Ids of questions."""
    committed: bool | None = None
    avoid: bool | None = None
    """Something was said that had better not be said."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where the conversation goes; without `when` always."""

    goto: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange: the buyer speaks, the rep answers. A turn with an `end` has no answer."""

    id: str
    buyer: BuyerLine
    say: tuple[str, ...] = ()
    """Ids of lines."""
    ask: tuple[str, ...] = ()
    """Ids of questions."""
    commit: bool = False
    seconds: float | None = None
    ways: tuple[Way, ...] = ()
    """The first that fits is taken; the last has no `when`."""
    end: Ending | None = None


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The whole conversation."""

    start: str
    turns: Mapping[str, Turn]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a scenario's author calls too long, too much or too little; None where nothing is said."""

    call_seconds: float | None = None
    pause_seconds: float | None = None
    talk_share: tuple[float, float] | None = None
    """The rep's share of the talking, from and to, 0 to 1."""
    fillers_per_minute: float | None = None
