"""How a remark could be put instead: codes with slots, filled from the remark where its grammar allows it.

The texts lie in `lists/<language>/rewordings.txt`, because a rewording is in the remark's language, whatever
the window speaks. A slot that cannot be filled safely is left open for the writer: `…`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.analysis.lexicon import sections_of
from app.analysis.rewording_slots import slots_of
from app.analysis.tokens import base_language
from app.domain import Language

OPEN: Final = "…"
"""Stands where the writer goes on."""


@dataclass(frozen=True, slots=True)
class Rewording:
    """One way to put it, as a code of `CODES` and what its slots are filled with."""

    code: str
    slots: tuple[tuple[str, str], ...] = ()
    """Names and texts: `do` (what to try), `without` (what to leave out), `time` (as it was written)."""


_ASK: Final = ("would_it_help", "what_if", "have_you_tried")
_OF_PATTERN: Final[Mapping[str, tuple[str, ...]]] = {
    "should": _ASK,
    "must": _ASK,
    "be": ("would_it_help", "at_moment", "have_you_tried"),
    "stop": ("what_without", "what_instead", "have_you_tried"),
    "dont": ("what_instead", "what_if", "at_moment"),
    "always": ("at_moment", "would_it_help", "what_if"),
    "habit": ("at_moment", "what_if", "have_you_tried"),
    "type": ("at_moment", "what_buyer", "what_if"),
    "label": ("at_moment", "what_buyer", "what_if"),
    "trait": ("what_words", "at_moment", "what_if"),
    "lack": ("what_words", "what_buyer", "would_it_help"),
    "ability": ("what_in_way", "would_it_help", "have_you_tried"),
    "praise_person": ("what_worked", "what_buyer"),
    "others": ("own_takes", "what_model", "have_you_tried"),
    "motive": ("what_after", "at_moment", "what_if"),
    "effort": ("what_in_way", "would_it_help", "have_you_tried"),
    "fault": ("what_in_way", "what_if", "at_moment"),
}
CODES: Final = tuple(dict.fromkeys(code for codes in _OF_PATTERN.values() for code in codes))

_TAKES: Final[Mapping[str, str]] = {
    "would_it_help": "do",
    "what_if": "do",
    "have_you_tried": "do",
    "what_without": "without",
    "what_instead": "without",
    "at_moment": "time",
    "what_words": "time",
    "what_in_way": "time",
    "what_after": "time",
    "what_worked": "time",
    "what_buyer": "time",
}
"""Code to the slot that it takes."""


def rewordings_for(
    pattern: str, text: str, span: tuple[int, int], language: Language
) -> tuple[Rewording, ...]:
    """Two or three rewordings of a stretch (characters of the text); those that need no more typing first."""
    slots = slots_of(pattern, text, span, base_language(language))
    found = [
        Rewording(code, ((_TAKES[code], slots[_TAKES[code]]),) if _TAKES.get(code) in slots else ())
        for code in _OF_PATTERN[pattern]
    ]
    return tuple(sorted(found, key=lambda one: not one.slots))


def left_open(rewordings: tuple[Rewording, ...]) -> tuple[Rewording, ...]:
    """The same, with nothing taken over from the remark but its time."""
    return tuple(
        Rewording(one.code, tuple(slot for slot in one.slots if slot[0] == "time")) for one in rewordings
    )


def reworded(rewording: Rewording, language: Language) -> str:
    """The rewording in the remark's language, `…` where the writer goes on; empty where we have no texts."""
    texts = _texts(base_language(language)).get(rewording.code)
    if texts is None:
        return ""
    filled, unfilled = texts
    # Not `format`: what is taken over may hold braces of its own.
    for name, text in rewording.slots:
        filled = filled.replace(f"{{{name}}}", text)
    return filled if rewording.slots else unfilled


@cache
def _texts(language: Language) -> Mapping[str, tuple[str, str]]:
    """By code: the text with its slot, and the one without; the same where there is only one."""
    return {
        code: (lines[0], lines[-1]) for code, lines in sections_of(language, "rewordings").items() if lines
    }
