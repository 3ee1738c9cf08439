"""Papers: what is handed to a person to read or to keep, whatever it will be written as.

All texts are ready to be read, in the language of the paper; what people wrote is plain text and is never
markup. Whoever makes a page, a PDF or a Markdown file of it shows each block in its own way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum


class Sign(StrEnum):
    """A mark in front of a line; colour is never the only sign."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    OPEN = "open"
    """Nothing was said yet: a box to tick with a pen."""
    PRAISE = "praise"
    QUESTION = "question"
    POINT = "point"
    """A key point of a line."""


class Tone(StrEnum):
    """How a paragraph is set."""

    LEAD = "lead"
    """What has to be read if nothing else is."""
    PLAIN = "plain"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Words:
    """A text of one or more paragraphs (line breaks)."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names and what belongs to them."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below headings; each row has as many cells as there are headings."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    """Share of each column in hundredths of the width."""


@dataclass(frozen=True, slots=True)
class Check:
    """A line with a mark in front."""

    sign: Sign
    said: str
    """What the mark means, in words; empty for a box to tick."""
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checks:
    """Lines with marks."""

    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody says."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside a moment."""

    sign: Sign
    label: str
    """What it is, such as "Praise by Anneke"."""
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of a take, with what belongs to it."""

    time: str
    """Where it begins, as it is read."""
    start_s: float
    end_s: float | None
    """None: to the end of the take."""
    said: str
    """The words of the take there; may be empty."""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Moments:
    """A take from its beginning to its end."""

    moments: tuple[Moment, ...]
    sound: str = ""
    """Key of the recording that they are played from; empty where the paper has none."""


@dataclass(frozen=True, slots=True)
class Card:
    """A part that belongs together, below a name of its own."""

    title: str
    blocks: tuple[Block, ...]


Block = Words | Bullets | Pairs | Table | Checks | Quote | Moments | Card


@dataclass(frozen=True, slots=True)
class PaperSection:
    """Blocks below a heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PaperSound:
    """One recording inside a paper."""

    key: str
    """Letters and digits."""
    title: str
    """Who is heard with what."""
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class PaperLabels:
    """The few words that belong to every paper."""

    page: str
    """`{number}` and `{total}`."""
    play_from: str
    """`{time}`: the name of a button for those who hear the page."""
    recording: str
    foot: str
    """Where it comes from."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper."""

    language: str
    """BCP 47 code of its own sentences."""
    over: str
    """What it is: a development talk, a call plan."""
    title: str
    made: str
    """The day it was made on, in words."""
    facts: tuple[tuple[str, str], ...]
    sections: tuple[PaperSection, ...]
    labels: PaperLabels
    sounds: tuple[PaperSound, ...] = ()

    def texts(self) -> Iterator[str]:
        """Every text that is read on it."""
        yield from (self.over, self.title, self.made)
        yield from _texts_in(self.facts)
        yield from _texts_in(self.sections)
        yield from (sound.title for sound in self.sounds)


def _texts_in(part: object) -> Iterator[str]:
    if isinstance(part, StrEnum):
        return
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts_in(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from _texts_in(getattr(part, one.name))
