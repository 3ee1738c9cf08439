"""Whether what a pack's author demands was said: a number, a day, a time, a name, or words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from app.analysis.elements import DAY, DURATION, NUMBER, TIME, find_elements
from app.analysis.talk import Talk
from app.analysis.tokens import Tokeniser, normalise

_KINDS: Final = {
    "number": frozenset({NUMBER, DURATION, TIME}),
    "day": frozenset({DAY}),
    "time": frozenset({TIME}),
}

_QUOTES: Final = "\"'“”„«»‘’"
_NAME: Final = re.compile(r"[A-ZÆØÅÀ-Þ][^\W\d_]")


def is_present(demand: str, near: range, talk: Talk, words: Sequence[str], tokeniser: Tokeniser) -> bool:
    """Whether the tokens `near` hold what is demanded."""
    kinds = _KINDS.get(demand)
    if kinds is not None:
        if demand == "time" and any(_part_of_day(talk.tokens[at].text, tokeniser.language) for at in near):
            return True
        return any(
            unit.element is not None and unit.element.kind in kinds and not unit.element.soft
            for unit in talk.units
            if unit.at in near
        )
    if demand == "name":
        return _name_said(near, talk, words, tokeniser)
    wanted = [token.stem for token in tokeniser.phrase(normalise(demand).strip(_QUOTES))]
    stems = [talk.tokens[at].stem for at in near]
    return any(stems[at : at + len(wanted)] == wanted for at in range(len(stems) - len(wanted) + 1))


def _part_of_day(text: str, language: str) -> bool:
    """Whether a word alone says when: "this evening" is read as a day, and says it too."""
    return any(one.kind == TIME for one in find_elements((text,), language))


def _name_said(near: range, talk: Talk, words: Sequence[str], tokeniser: Tokeniser) -> bool:
    """A capital inside a sentence is a name in all three languages, but for English "I" and days.

    Recognition that writes no capitals at all leaves only words that no list knows to go by.
    """
    firsts = {sentence.first_token for sentence in talk.sentences}
    days = {unit.at for unit in talk.units if unit.element is not None}
    if any(_NAME.match(word) for word in words):
        return any(
            _NAME.match(words[talk.tokens[at].word].lstrip(_QUOTES + "("))
            and at not in firsts
            and at not in days
            for at in near
        )
    lexicon = tokeniser.lexicon
    return any(
        unit.weight >= 1 and unit.element is None and not unit.groups and unit.stems[0] not in lexicon.light
        for unit in talk.units
        if unit.at in near
    )
