"""What the lists of one language know of remarks; read the first time that a remark in it is checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from app.analysis.lexicon import sections_of
from app.analysis.remark_patterns import Grammar, Pattern, Step
from app.analysis.remark_text import COMMA
from app.domain import Language

_SLOT: Final = "slot "
_USED: Final = ("GAPSTOP", "HELD", "BACK", "BUT", "ACTS", "PREP")
OF_PERSON: Final = ("TRAIT", "VIRTUE", "WRONG", "LACK", "HAS")
"""Slots of words that say what somebody is or has."""
_OTHER_SECTIONS: Final = ("", "contractions", "telling", "free")


@dataclass(frozen=True, slots=True)
class RemarkLists:
    """The list of one language; everything is empty for a language that we have none of."""

    patterns: Mapping[str, tuple[Pattern, ...]] = field(default_factory=dict)
    """By the code that is their heading."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """Written word to the plain words that it stands for; spelling without apostrophe as well."""
    telling: tuple[Pattern, ...] = ()
    """Each ends where reported speech begins."""
    free: tuple[Pattern, ...] = ()
    """How a question begins that leaves the answer to the other."""
    slots: Mapping[str, Step] = field(default_factory=dict)
    """GAPSTOP: words that end a gap. HELD: words after which "you should" is no order ("what you should").
    BACK: with these the writer speaks again after what somebody said. ACTS: others who act, so that the "you"
    after them may be an object; not after a word of PREP. BUT: as BACK, after direct speech too. And those of
    OF_PERSON.
    """


@cache
def remark_lists(language: Language) -> RemarkLists:
    """The list of a base language."""
    sections = sections_of(language, "remarks")
    if not sections:
        return RemarkLists()
    slots = {
        heading.removeprefix(_SLOT): _members(lines)
        for heading, lines in sections.items()
        if heading.startswith(_SLOT)
    }
    grammar = Grammar(slots)

    def patterns(heading: str) -> tuple[Pattern, ...]:
        return tuple(grammar.pattern(line) for line in sections.get(heading, ()))

    steps = {name: grammar.slot(name) for name in (*_USED, *OF_PERSON)}
    return RemarkLists(
        {
            heading: patterns(heading)
            for heading in sections
            if heading not in _OTHER_SECTIONS and not heading.startswith(_SLOT)
        },
        _contractions(sections.get("contractions", ())),
        patterns("telling"),
        tuple(grammar.pattern(f"^ {line}", "AND") for line in sections.get("free", ())),
        {name: step for name, step in steps.items() if step is not None},
    )


def _members(lines: Sequence[str]) -> list[str]:
    members = [one.strip() for line in lines for one in line.split(",") if one.strip()]
    return [one.replace("COMMA", COMMA) for one in members]


def _contractions(lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        written, _, plain = line.partition(":")
        found |= {one.strip(): plain.strip() for one in written.split(",")}
    return found
