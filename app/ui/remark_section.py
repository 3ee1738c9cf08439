"""Remarks about a take for its page, in the language that was practised. No Qt in here.

The Dutch and Norwegian have not been read by native speakers yet.
"""

from __future__ import annotations

import math
from typing import Final

from app.domain import Language, RemarkKind, Remarks
from app.ui.finding_sentences import language_at
from app.workflow.report_page import Entry, Section

_T = tuple[str, str, str]

_TITLE: Final[_T] = ("Remarks", "Opmerkingen", "Merknader")
_KINDS: Final = {
    RemarkKind.PRAISE: ("Praise", "Compliment", "Ros"),
    RemarkKind.QUESTION: ("Question", "Vraag", "Spørsmål"),
}
_BY: Final[_T] = ("{kind} by {author}: {text}", "{kind} van {author}: {text}", "{kind} fra {author}: {text}")
_SPOKEN: Final[_T] = (
    "spoken, to be heard in the program",
    "gesproken, te horen in het programma",
    "muntlig, kan høres i programmet",
)
_PLAIN: Final = "{kind}: {text}"


def remark_sections(remarks: Remarks, language: Language) -> tuple[Section, ...]:
    """All remarks, praise first, each played from its moment on; no section where there are none."""
    at = language_at(language)
    entries = tuple(
        Entry(
            (_BY[at] if one.author else _PLAIN).format(
                kind=_KINDS[one.kind][at], author=one.author, text=one.text or _SPOKEN[at]
            ),
            one.start_s,
            one.end_s if one.end_s is not None else math.inf,
        )
        for one in remarks.in_order
    )
    return (Section(_TITLE[at], entries),) if entries else ()
