"""The sentences of a transcript as plain text, with a comma where a clause ends.

Speech recognition may give no punctuation at all; then a pause stands for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.analysis.tokens import normalise
from app.domain import Evidence, Transcript

PAUSE_S: Final = 0.35
"""A silence that ends a clause where there is no punctuation. Longer than any stop consonant, shorter than
the
0.6 s that speakers leave between sentences."""

_STOPS: Final = re.compile(r"[.!?…]+[\"'”’»)]*$")
_ASKS: Final = re.compile(r"\?[.!?…]*[\"'”’»)]*$")
_CLAUSE: Final = re.compile(r"[,;:–—][\"'”’»)]*$|^[-–—]$")
_EDGES: Final = re.compile(r"^\W+|\W+$")
_QUOTE: Final = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Clauses:
    """One sentence. `text` is its words in lower case between blanks; a blank-comma-blank ends a clause."""

    first_word: int
    end_word: int
    """One past the last word."""
    text: str
    at: tuple[int, ...]
    """For each part of `text` between blanks the word that it came from."""
    asks: bool
    """It ends in a question mark."""
    marked: bool
    """It ends in a mark at all."""
    quoted: bool
    """It stands in quotation marks, wholly or at its end."""

    def word_at(self, position: int) -> int:
        """The word at a position in `text`."""
        part = self.text.count(" ", 0, position + 1) - 1
        return self.at[min(max(part, 0), len(self.at) - 1)]


def clauses_of(transcript: Transcript) -> tuple[Clauses, ...]:
    """The sentences of a transcript, in order; none where there are no words."""
    words = transcript.words
    if not words:
        return ()
    has_marks = any(_STOPS.search(word.text) for word in words)
    starts = {first for first, _ in transcript.sentences}
    found: list[Clauses] = []
    first = 0
    open_quotes = 0
    for at, word in enumerate(words):
        is_last = at + 1 == len(words)
        if is_last or (_ends(word.text, words[at + 1].text) if has_marks else at + 1 in starts):
            piece, open_quotes = _sentence(transcript, first, at + 1, has_marks, open_quotes)
            if piece.at:
                found.append(piece)
            first = at + 1
    return tuple(found)


def evidence_between(transcript: Transcript, first: int, end: int, phrase: str = "") -> Evidence:
    """The words from `first` to `end` as evidence; they were found by their form, not by likeness."""
    words = transcript.words[first:end]
    quote = " ".join(word.text for word in words)
    return Evidence(first, end, words[0].start_s, words[-1].end_s, quote, phrase, 1.0)


def plain(text: str) -> str:
    """A word in lower case, without the marks around it."""
    return _EDGES.sub("", normalise(text))


def _ends(text: str, following: str) -> bool:
    """Whether a sentence ends here; "Mr. Novak" and "den 15. mars" go on."""
    if not _STOPS.search(text):
        return False
    if _ASKS.search(text):
        return True
    goes_on = following[:1].islower() or (text.endswith(".") and plain(text) in _SHORTENED)
    return not goes_on


_SHORTENED: Final = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "no",
        "dhr",
        "mevr",
        "mw",
        "prof",
        "jr",
        "nr",
        "kl",
        "ca",
        "bl.a",
        "f.eks",
    )
)


def _sentence(
    transcript: Transcript, first: int, end: int, has_marks: bool, open_quotes: int
) -> tuple[Clauses, int]:
    words = transcript.words
    parts: list[str] = []
    at: list[int] = []
    quotes = open_quotes
    quoted_end = False
    for index in range(first, end):
        text = words[index].text
        quotes += len(_QUOTE.findall(text))
        quoted_end = bool(_QUOTE.search(text)) or quotes % 2 == 1
        piece = plain(text)
        if piece:
            parts.append(piece)
            at.append(index)
        if index + 1 < end:
            gap = words[index + 1].start_s - words[index].end_s
            if parts and parts[-1] != "," and (_CLAUSE.search(text) or (not has_marks and gap >= PAUSE_S)):
                parts.append(",")
                at.append(index)
    last = words[end - 1].text
    sentence = Clauses(
        first_word=first,
        end_word=end,
        text=f" {' '.join(parts)} ",
        at=tuple(at),
        asks=bool(_ASKS.search(last)),
        marked=bool(_STOPS.search(last)),
        quoted=quoted_end,
    )
    return sentence, quotes
