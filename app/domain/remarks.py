"""What a person writes about a take, pinned to a moment or a stretch of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

_SOUND: Final = re.compile(r"spoken-[0-9a-f]{16}\.wav")


def is_remark_sound(name: str) -> bool:
    """Whether a file in a take's folder is called as the sound of a remark is: never a path."""
    return _SOUND.fullmatch(name) is not None


def remark_sound_name(token: str) -> str:
    """A name for the sound of a remark; `token` is 16 hexadecimal digits that nothing else has."""
    return f"spoken-{token}.wav"


class RemarkKind(StrEnum):
    """What a remark is for. Praise comes first wherever remarks are listed."""

    PRAISE = "praise"
    """What went well, precisely."""
    QUESTION = "question"
    """Something to think about or to try, worded as a question."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark.

    Raises:
        ValueError: it says nothing, ends before it starts, or its sound is no file of ours.
    """

    id: str
    kind: RemarkKind
    text: str
    author: str
    made_at: datetime
    start_s: float
    """Where in the take it belongs."""
    end_s: float | None = None
    """None for a moment."""
    sound: str = ""
    """Name of the file in the take's folder in which its author says it; empty for a typed one. A voice
    recording of `author`. Its text may be empty: where nobody has written it down, it is to be heard."""
    sound_s: float = 0.0
    """How long that is."""

    def __post_init__(self) -> None:
        """Check what no remark can be without."""
        if self.sound and not is_remark_sound(self.sound):
            raise ValueError("a sound that is no file of a remark")
        if not self.text.strip() and not self.sound:
            raise ValueError("a remark without words")
        if self.start_s < 0 or (self.end_s is not None and self.end_s < self.start_s):
            raise ValueError("a remark that ends before it starts")


@dataclass(frozen=True, slots=True)
class RemarkDraft:
    """A remark that is being written or spoken; it may still be without words."""

    id: str
    kind: RemarkKind
    start_s: float
    end_s: float | None = None
    text: str = ""
    of: Remark | None = None
    """The remark that it changes; None for a new one."""
    sound: str = ""
    """As in `Remark`; a new one lies with the drafts until the remark is added."""
    sound_s: float = 0.0

    @property
    def is_touched(self) -> bool:
        """Whether something would be lost with it."""
        before = self.of.text if self.of is not None else ""
        sound = self.of.sound if self.of is not None else ""
        return self.text.strip() not in ("", before) or self.sound not in ("", sound)

    @property
    def says_something(self) -> bool:
        """Whether it could be added."""
        return bool(self.text.strip() or self.sound)

    def remark(self, author: str, now: datetime) -> Remark:
        """What it is once it is saved; a changed one stays its author's.

        Raises:
            ValueError: it says nothing.
        """
        text = self.text.strip()
        if self.of is not None:
            return replace(
                self.of,
                kind=self.kind,
                text=text,
                start_s=self.start_s,
                end_s=self.end_s,
                sound=self.sound,
                sound_s=self.sound_s,
            )
        return Remark(
            self.id, self.kind, text, author, now, self.start_s, self.end_s, self.sound, self.sound_s
        )


@dataclass(frozen=True, slots=True)
class Remarks:
    """All remarks about a take, in the order in which they were made."""

    remarks: tuple[Remark, ...] = ()

    @property
    def in_order(self) -> tuple[Remark, ...]:
        """As they are read: praise first, then by their place in the take."""
        first = RemarkKind.PRAISE
        return tuple(sorted(self.remarks, key=lambda one: (one.kind is not first, one.start_s, one.made_at)))

    @property
    def by_time(self) -> tuple[Remark, ...]:
        """As playing meets them."""
        return tuple(sorted(self.remarks, key=lambda one: (one.start_s, one.made_at)))


@dataclass(frozen=True, slots=True)
class Advice:
    """What could be worded another way in a remark that is being written; never an order."""

    start: int
    """First character of the text that it is about."""
    end: int
    """Behind the last one."""
    reason: str
    """Why, as a sentence in the writer's language."""
    rewordings: tuple[str, ...] = ()
    """What could stand there instead, the best one first."""
    pattern: str = ""
    """What it is counted by when writers keep what they wrote; empty where nobody counts."""
