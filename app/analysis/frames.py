"""How people talk around a point: frames of words that ask, report, refuse, postpone or put into the past.

The frames are lines of `lists/<language>/frames.txt`; words in capitals are slots.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from app.analysis.frame_words import (
    AFTER_THESE_NOBODY_ACTS,
    AUXILIARIES,
    BACK,
    HARMLESS,
    LEADS,
    OPENERS,
    PRONOUNS,
    SLOTS,
    SUBJECT,
    THOSE,
    VERB_FIRST,
    WH,
    WITHOUT,
    YOU_AFTER,
)
from app.analysis.lexicon import pieces, sections_of
from app.analysis.tokens import Token
from app.domain import Language

_TWO: Final = 2
_SOME: Final = 4
"""Words; after `_SOME` of them a question may follow that is no part of what was said before."""


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of one language."""

    patterns: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    openers: frozenset[str] = frozenset()
    wh: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()
    we: re.Pattern[str] | None = None
    you: re.Pattern[str] | None = None
    third: re.Pattern[str] | None = None
    order: re.Pattern[str] | None = None
    pronouns: Mapping[str, str] = field(default_factory=dict)
    nobody_after: frozenset[str] = frozenset()
    those: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    """Words that take up what was said before, at the head of a clause and anywhere in it."""
    verbs: frozenset[str] = frozenset()
    """Verbs that begin a question."""

    def find(self, kind: str, text: str) -> str:
        """The words of the first frame of this kind in a sentence; empty when there is none."""
        pattern = self.patterns.get(kind)
        found = pattern.search(text) if pattern else None
        return found[0].strip() if found else ""

    def asks_embedded(self, text: str) -> bool:
        """A sentence such as "I'd like to know how ..." asks as much as a question does."""
        return bool(self.find("asking", text)) and not self.find("refused", text)

    def opens_question(self, since: Sequence[str], words: Sequence[str]) -> bool:
        """Whether words begin a question: "what do ...", "can you ...", or "who ..." where nobody acts yet.

        `since` are the words since the last sentence began.
        """
        if len(words) < _TWO:
            return False
        first, second = words
        if first in self.verbs:
            return len(since) >= _SOME and self.pronouns.get(second) == "you"
        if first not in self.wh or not since:
            return False
        if second in self.verbs:
            return len(since) >= _SOME
        return not any(word in self.pronouns or word in self.verbs or word in self.openers for word in since)

    def asks_by_order(self, text: str) -> bool:
        """Whether the words stand in the order of a question."""
        return bool(self.order and self.order.search(text))

    def ends_in_tag(self, text: str, set_off: int) -> bool:
        """A tag such as "okay?" does not turn a statement into a question.

        `set_off` is how many words follow the last comma, 0 where none stands near the end. Where no comma
        sets it off and the sentence has a question word, it is no tag: "who has to say yes?"; nor where more
        follows the comma that begins with one: "if you wait, what happens then?"
        """
        pattern = self.patterns.get("tags")
        if pattern is None or len(text.split()) < 5 or self.asks_by_order(text):
            return False
        if not set_off and not self.wh.isdisjoint(text.split()):
            return False
        if set_off and text.split()[-set_off] in self.wh:
            return any(
                found.end() == len(text) - 1 and len(found[0].split()) >= set_off
                for found in pattern.finditer(text)
            )
        return any(found.end() == len(text) - 1 for found in pattern.finditer(text))

    def tells_past(self, clause: str) -> bool:
        """Whether a verb of a clause stands in the past; "get delivered" and "have sent" do not."""
        pattern = self.patterns.get("past verbs")
        return pattern is not None and any(
            clause[: found.start()].rsplit(" ", 1)[-1] not in AUXILIARIES
            for found in pattern.finditer(clause)
        )

    def subjects(self, tokens: Sequence[Token], clauses: Sequence[int]) -> dict[int, str]:
        """Who acts in each clause, by its first pronoun that can be a subject."""
        found: dict[int, str] = {}
        before = ""
        for token, clause in zip(tokens, clauses, strict=True):
            who = self.pronouns.get(token.text)
            if who and before not in self.nobody_after:
                found.setdefault(clause, who)
            before = token.text
        return found

    def harmless_negation(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the word after a negation takes its force away."""
        return at + 1 < len(tokens) and tokens[at + 1].text in self.harmless


@cache
def frames_of(language: Language) -> Frames:
    """The frames of a base language; a language without lists has none."""
    if language not in SLOTS:
        return Frames()
    slots = SLOTS[language]
    patterns = {
        heading: re.compile(" (?:" + "|".join(_pattern(line, slots) for line in lines) + ")(?= )")
        for heading, lines in sections_of(language, "frames").items()
    }
    wh, first = WH[language].split(), VERB_FIRST[language].split()
    leads = rf"^(?: (?:{'|'.join(LEADS.split())}))* "
    order = (
        leads
        + rf"(?:(?:{'|'.join(wh)})|(?:{'|'.join(first)}) (?:{SUBJECT[language]})) "
        + "|"
        + rf" (?:{'|'.join(first)}) (?:{YOU_AFTER[language]}) "
    )
    return Frames(
        patterns,
        frozenset(OPENERS[language].split()),
        frozenset(wh),
        frozenset(WITHOUT[language].split()),
        frozenset(HARMLESS[language].split()),
        re.compile(f" (?:{slots['WE']}) "),
        re.compile(f" (?:{slots['YOU']}) "),
        re.compile(f" (?:{slots['THIRD']}) "),
        re.compile(order),
        {word: who for who, words in PRONOUNS[language].items() for word in words.split()},
        frozenset(AFTER_THESE_NOBODY_ACTS[language].split()),
        frozenset(THOSE[language].split()),
        frozenset(BACK[language].split()),
        frozenset(first),
    )


def _pattern(line: str, slots: Mapping[str, str]) -> str:
    parts = []
    for word in line.replace("’", "'").split():
        if word == "*":
            parts.append(r"(?:\S+ ){0,3}")
        elif word in slots:
            parts.append(f"(?:{slots[word]}) ")
        else:
            parts.extend(re.escape(piece) + " " for piece in pieces(word))
    return "".join(parts).strip()
