"""Remarks about a take for its page, in the language that was practised. No Qt in here.

The Dutch and Norwegian have not been read by native speakers yet.
"""

from __future__ import annotations

import math
from typing import Final

from app.domain import Language, Remark, RemarkKind, Remarks
from app.ui.finding_sentences import language_at
from app.workflow.page_sections import Entry, Section

_T = tuple[str, str, str]

_TITLE: Final[_T] = ("Remarks", "Opmerkingen", "Merknader")
_KINDS: Final = {
    RemarkKind.PRAISE: ("Praise", "Compliment", "Ros"),
    RemarkKind.QUESTION: ("Question", "Vraag", "Spørsmål"),
}
_BY: Final[_T] = ("{kind} by {author}", "{kind} van {author}", "{kind} fra {author}")
_SPOKEN: Final[_T] = (
    "spoken, to be heard in the program",
    "gesproken, te horen in het programma",
    "muntlig, kan høres i programmet",
)


def remark_sections(remarks: Remarks, language: Language) -> tuple[Section, ...]:
    """All remarks, praise first, each played from its moment on; no section where there are none."""
    at = language_at(language)
    entries = tuple(
        Entry(
            f"{remark_label(one, at)}: {remark_text(one, at)}",
            one.start_s,
            one.end_s if one.end_s is not None else math.inf,
        )
        for one in remarks.in_order
    )
    return (Section(remarks_title(at), entries, pinned=True),) if entries else ()


def remarks_title(at: int) -> str:
    """What stands above remarks; `at` is the language's place (`language_at`)."""
    return _TITLE[at]


def remark_label(remark: Remark, at: int) -> str:
    """What a remark is and whose."""
    kind = _KINDS[remark.kind][at]
    return _BY[at].format(kind=kind, author=remark.author) if remark.author else kind


def remark_text(remark: Remark, at: int) -> str:
    """What a remark says; that it was spoken where nobody wrote it down."""
    return remark.text or _SPOKEN[at]
