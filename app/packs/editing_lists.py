"""Lists that are written as one entry a line: what stays keeps its id and its texts in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from app.domain import Language
from app.packs.editing import Document
from app.packs.editing_new import id_from

if TYPE_CHECKING:
    from app.packs.editing_yaml import Way


def lines_of(
    document: Document, way: Way, language: Language, own: Language, key: str = ""
) -> tuple[str, ...]:
    """The entries of a list of texts, or of parts whose text is at `key`."""
    inner = (key,) if key else ()
    return tuple(
        document.said_in((*way, index, *inner), language, own) for index in range(document.count(way))
    )


def put_lines(
    document: Document, way: Way, lines: Sequence[str], own: Language, key: str = "", with_id: str = ""
) -> Document:
    """Write the entries of a list. `with_id`: each is a part with an id, which begins like this.

    An entry that is the same, or that stands where a changed one stood, is the same entry.
    """
    inner = (key,) if key else ()
    new = [one for one in (" ".join(line.split()) for line in lines) if one]
    old = list(lines_of(document, way, own, own, key))
    changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for tag, low, high, first, last in reversed(changes):
        if tag == "equal":
            continue
        same = min(high - low, last - first)
        for offset in range(same):
            document = document.put_text((*way, low + offset, *inner), own, own, new[first + offset])
        for index in reversed(range(low + same, high)):
            document = document.remove((*way, index))
        for offset in range(same, last - first):
            text = new[first + offset]
            if not key:
                document = document.add(way, text, low + offset)
                continue
            taken = {document.word((*way, index, "id")) for index in range(document.count(way))}
            part = {"id": id_from(f"{with_id}{len(taken) + 1}" if with_id else text, taken), key: text}
            document = document.add(way, dict(part), low + offset)
    return document
