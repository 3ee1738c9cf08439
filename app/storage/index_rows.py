"""What the index writes of a take, and what a filter becomes in SQL."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from app.domain import Take
from app.storage.codec import encode
from app.storage.query import TakeFilter
from app.storage.ulid import number_of_ulid

VERSION: Final = 2
APPLICATION: Final = 0x476F4631
"""`GoF1`: tells our file from anybody else's."""

COLUMNS: Final = (
    "id",
    "kind",
    "state",
    "pack",
    "scenario",
    "line",
    "language",
    "speaker",
    "created",
    "example",
    "place",
    "stamp",
)
# No secondary index: SQLite's quick check would not notice one that disagrees with the table.
SCHEMA: Final = (
    """
    CREATE TABLE takes (
        id TEXT PRIMARY KEY, kind TEXT, state TEXT, pack TEXT, scenario TEXT, line TEXT, language TEXT,
        speaker TEXT, created INTEGER, example INTEGER, place INTEGER, stamp TEXT, checksum BLOB
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE texts (
        place INTEGER PRIMARY KEY, id TEXT, details TEXT, checksum BLOB, search TEXT, search_checksum BLOB
    )
    """,
    # Three letters at a time: a word is found inside of another one, as people look for it in compounds.
    """
    CREATE VIRTUAL TABLE found USING fts5(
        search, content='texts', content_rowid='place', columnsize=0, tokenize='trigram case_sensitive 1'
    )
    """,
    "CREATE TABLE seal (sum BLOB)",
)

_TRIGRAM: Final = 3
_ID_BITS: Final = 128
_PLACE_BITS: Final = 63
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def place_of(take_id: str) -> int:
    """Where a take stands in the order of all: as its id, shortened to what SQLite can count to.

    The full-text table can give the newest first only by such a number.
    """
    return number_of_ulid(take_id) >> (_ID_BITS - _PLACE_BITS)


def row_of(take: Take, place: int, stamp: str) -> tuple[Any, ...]:
    """The narrow row of a take, in the order of `COLUMNS`."""
    return (
        take.id,
        take.kind.value,
        take.state.value,
        _clean(take.line.pack),
        _clean(take.line.scenario),
        _clean(take.line.line),
        _clean(take.language),
        _clean(take.speaker),
        _microseconds(take.created),
        int(take.example),
        place,
        stamp,
    )


def text_of(take: Take, said: str, details: str = "") -> tuple[str, str]:
    """The details as JSON (`details` where that is known), and the text in which words are looked for."""
    text = "\n".join((take.prompt.scenario_title, take.prompt.line_text, str(take.line), take.speaker, said))
    details = details or json.dumps(encode(take), separators=(",", ":"), allow_nan=False)
    # The full-text table ends at a zero byte.
    return details, _clean(text.casefold()).replace("\0", " ")


def checksum(cells: tuple[Any, ...]) -> bytes:
    """What tells a row that is not what was written."""
    # Not `repr`: it took four times as long as the digest itself.
    return hashlib.blake2b("\x1f".join(map(str, cells)).encode(), digest_size=8).digest()


def conditions(which: TakeFilter) -> tuple[str, list[str], tuple[Any, ...]]:
    """What to ask the full-text table (empty: nothing), and the other conditions with their values."""
    parts: list[tuple[str, tuple[Any, ...]]] = []
    if which.kind is not None:
        parts.append(("takes.kind = ?", (which.kind.value,)))
    if which.speaker is not None:
        parts.append(("takes.speaker = ?", (_clean(which.speaker),)))
    if which.line is not None:
        ref = which.line
        names = (_clean(ref.pack), _clean(ref.scenario), _clean(ref.line))
        parts.append(("takes.pack = ? AND takes.scenario = ? AND takes.line = ?", names))
    places = [_clean(name) for name in which.scenario.split("/") if name]
    if len(places) == 1:
        parts.append(("(takes.pack = ? OR takes.scenario = ?)", (places[0], places[0])))
    else:
        columns = ("pack", "scenario", "line")
        parts += [(f"takes.{column} = ?", (name,)) for column, name in zip(columns, places, strict=False)]
    if which.language:
        language = _clean(which.language)
        parts.append(
            (
                "(takes.language = ? OR substr(takes.language, 1, ?) = ?)",
                (language, len(language) + 1, language + "-"),
            )
        )
    if which.states:
        marks = ", ".join("?" * len(which.states))
        parts.append((f"takes.state IN ({marks})", tuple(state.value for state in which.states)))
    if which.since is not None:
        parts.append(("takes.created >= ?", (_microseconds(which.since),)))
    if which.until is not None:
        parts.append(("takes.created < ?", (_microseconds(which.until),)))
    if which.newer_than:
        parts.append(("takes.id > ?", (which.newer_than,)))
    if which.older_than:
        parts.append(("takes.id < ?", (which.older_than,)))
    if which.example is not None:
        parts.append(("takes.example = ?", (int(which.example),)))
    words = [_clean(word).replace("\0", " ") for word in which.text.casefold().split()]
    long = [word for word in words if len(word) >= _TRIGRAM]
    parts += [("instr(texts.search, ?) > 0", (word,)) for word in words if len(word) < _TRIGRAM]
    phrases = " ".join('"' + word.replace('"', '""') + '"' for word in long)
    return phrases, [text for text, _ in parts], tuple(value for _, values in parts for value in values)


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _clean(text: str) -> str:
    """SQLite takes UTF-8 only; a lone surrogate from a strange command line becomes a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
