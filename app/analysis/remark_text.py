"""A remark as it is searched: sentences of plain words with their places, quoted words masked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

MASK: Final = "~"
"""Stands for a word that was quoted."""
END: Final = "."
COMMA: Final = ","
COLON: Final = ":"
QUESTION: Final = "?"
BREAKS: Final = frozenset({END, QUESTION, COMMA, COLON})

_PIECE: Final = re.compile(
    r"(?P<time>\d+:\d\d(?::\d\d)?)|(?P<word>[^\W_]+(?:['’ʼ`.-][^\W_]+)*)"
    r"|(?P<end>[.?!…]+|\n+)|(?P<break>[,;:()–—]|(?<=\s)-(?=\s))"
)
_APOSTROPHES: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_MARKS: Final = {"“": "”", "„": "”“", "«": "»", "‘": "’", '"': '"', "'": "'"}
"""Opening mark to those that close it."""
_SINGLE: Final = frozenset("'‘’")
_CLIPPED: Final = frozenset({"s ", "t ", "k ", "n ", "m "})
"""After an apostrophe that opens nothing ("'s morgens")."""
_LONGEST: Final = 3_000
"""Characters that are looked at; a longer text is no remark."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One plain word, or a break; several may come from one written word ("don't": do, not)."""

    plain: str
    """Case folded; `.`, `?` for a sentence's end, `:`, `,` for another break, `~` for a quoted word."""
    start: int
    end: int
    """Characters in the remark, end exclusive."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The pieces of a sentence, and the same as plain words."""

    pieces: tuple[Piece, ...]
    words: tuple[str, ...]

    def span(self, first: int, end: int) -> tuple[int, int]:
        """The characters in the remark of the pieces `first` up to `end`; at least one is a word."""
        inside = [piece for piece in self.pieces[first:end] if piece.plain not in BREAKS]
        return inside[0].start, inside[-1].end

    def masked(self, first: int, end: int) -> Sentence:
        """The same with the words `first` up to `end` quoted."""
        pieces = tuple(
            Piece(MASK, piece.start, piece.end)
            if first <= index < end and piece.plain not in BREAKS
            else piece
            for index, piece in enumerate(self.pieces)
        )
        return Sentence(pieces, tuple(piece.plain for piece in pieces))


def sentences_of(text: str, contractions: Mapping[str, str]) -> list[Sentence]:
    """The sentences of a remark, those without a word of the writer's own left out.

    What stands between quotation marks is masked; a mark that was never closed quotes all that follows.
    """
    text = text[:_LONGEST]
    quoted = _quoted(text)
    found: list[Sentence] = []
    pieces: list[Piece] = []
    for piece in _pieces(text, quoted, contractions):
        pieces.append(piece)
        if piece.plain in (END, QUESTION):
            found.append(Sentence(tuple(pieces), tuple(one.plain for one in pieces)))
            pieces = []
    found.append(Sentence(tuple(pieces), tuple(one.plain for one in pieces)))
    return [sentence for sentence in found if not BREAKS.union({MASK}).issuperset(sentence.words)]


def _pieces(text: str, quoted: list[tuple[int, int]], contractions: Mapping[str, str]) -> Iterator[Piece]:
    inside = iter(quoted)
    first, last = next(inside, (len(text), len(text)))
    for match in _PIECE.finditer(text):
        start, end = match.span()
        while start >= last and last < len(text):
            first, last = next(inside, (len(text), len(text)))
        if first <= start:
            yield Piece(MASK, start, end)
        elif match["word"]:
            word = unicodedata.normalize("NFC", match["word"]).translate(_APOSTROPHES).casefold()
            for plain in contractions.get(word, word).split():
                yield Piece(plain, start, end)
        elif match["time"]:
            yield Piece(match["time"], start, end)
        else:
            ending = QUESTION if "?" in match[0] else END
            yield Piece(ending if match["end"] else COLON if match[0] == COLON else COMMA, start, end)


def _quoted(text: str) -> list[tuple[int, int]]:
    """The stretches between quotation marks, in order."""
    found: list[tuple[int, int]] = []
    never_closed: set[str] = set()
    at = 0
    while at < len(text):
        mark = text[at]
        closing = _MARKS.get(mark) if mark not in never_closed and _opens(text, at) else None
        if closing is None:
            at += 1
            continue
        end = next((place for place in range(at + 1, len(text)) if _closes(text, place, closing)), None)
        if end is None and mark in _SINGLE:
            # An apostrophe, then; and there is none further on that closes either.
            never_closed.add(mark)
            at += 1
            continue
        found.append((at, len(text) if end is None else end + 1))
        at = found[-1][1]
    return found


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if text[at] in _SINGLE and text[at + 1 : at + 3] in _CLIPPED:
        return False
    return not before.isalnum() and not after.isspace()


def _closes(text: str, at: int, marks: str) -> bool:
    if text[at] not in marks:
        return False
    after = text[at + 1] if at + 1 < len(text) else " "
    return text[at] not in _SINGLE or not after.isalnum()
