"""Where a remark is about the person instead of about the work, and how it could be put.

The patterns lie in `lists/<language>/remarks.txt` and the rewordings in `lists/<language>/rewordings.txt`. It
is advice and would rather miss a remark than correct a good one. The Dutch and Norwegian lists have not been
read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.analysis.remark_lists import OF_PERSON, RemarkLists, remark_lists
from app.analysis.remark_patterns import Match, Matcher
from app.analysis.remark_text import BREAKS, COLON, COMMA, END, Sentence, sentences_of
from app.analysis.rewordings import Rewording, left_open, reworded, rewordings_for
from app.analysis.tokens import base_language
from app.domain import Language


class AdviceKind(StrEnum):
    """In what way a remark is about the person."""

    GENERALISING = "generalising"
    VERDICT = "verdict"
    PRAISE_OF_PERSON = "praise_of_person"
    ORDER = "order"
    COMPARISON = "comparison"
    MIND_READING = "mind_reading"
    BLAME = "blame"


class Strength(StrEnum):
    """How loud advice is given."""

    PLAIN = "plain"
    LOW = "low"
    """The writer kept such wording before: a mark, and the advice only when asked for."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One stretch of a remark, why it is about the person, and how it could be put."""

    start: int
    end: int
    """Characters of the remark, end exclusive."""
    kind: AdviceKind
    reason: str
    """Code of the sentence that says why: one of `REASONS`."""
    pattern: str
    """What was found, finer than the kind: what the writer's kept advice is counted by."""
    rewordings: tuple[Rewording, ...]
    """Two or three, the best first."""
    strength: Strength = Strength.PLAIN


_K = AdviceKind
PATTERNS: Final[Mapping[str, tuple[AdviceKind, str]]] = {
    "fault": (_K.BLAME, "blame_closes"),
    "effort": (_K.MIND_READING, "effort_unseen"),
    "others": (_K.COMPARISON, "compare_own_takes"),
    "praise_person": (_K.PRAISE_OF_PERSON, "praise_the_work"),
    "type": (_K.VERDICT, "person_not_line"),
    "label": (_K.VERDICT, "person_not_line"),
    "trait": (_K.VERDICT, "person_not_line"),
    "lack": (_K.VERDICT, "person_not_line"),
    "ability": (_K.VERDICT, "ability_fixed"),
    "motive": (_K.MIND_READING, "mind_unseen"),
    "always": (_K.GENERALISING, "one_take_only"),
    "habit": (_K.GENERALISING, "one_take_only"),
    "stop": (_K.ORDER, "stop_leaves_nothing"),
    "dont": (_K.ORDER, "stop_leaves_nothing"),
    "be": (_K.ORDER, "state_not_deed"),
    "must": (_K.ORDER, "order_takes_over"),
    "should": (_K.ORDER, "order_takes_over"),
}
"""Kind and reason of each pattern's heading; where stretches overlap the first of these wins."""

REASONS: Final = tuple(dict.fromkeys(reason for _, reason in PATTERNS.values()))

_HELD: Final = frozenset({"always", "habit", "must", "should", "motive", "ability"})
"""Patterns that say nothing after "what", "if" and the like."""
_FREE: Final = frozenset({"always", "habit", "must", "should", "motive", "ability", "effort", "trait"})
"""Patterns that a curious question may hold."""
_OF_OTHERS: Final = frozenset({"others", "fault"})
"""Patterns in which somebody else may act."""


def check_wording(text: str, language: Language) -> tuple[Advice, ...]:
    """What in a remark is about the person, in order, without overlaps; nothing where we have no list.

    What somebody else said is not looked at: quotations, "the buyer said: ...", "he asked whether you ...".
    """
    base = base_language(language)
    lists = remark_lists(base)
    found = []
    for code, detail, span in _found(text, lists):
        rewordings = rewordings_for(code, text, span, base)
        if any(_is_of_person(reworded(one, base), lists) for one in rewordings if one.slots):
            # What it takes over is about the person as well ("you should be less lazy").
            rewordings = left_open(rewordings)
        kind, reason = PATTERNS[code]
        found.append(Advice(*span, kind, reason, f"{code}:{detail}" if detail else code, rewordings))
    return tuple(found)


def has_wording_lists(language: Language) -> bool:
    """Whether remarks in this language can be checked at all."""
    return bool(remark_lists(base_language(language)).patterns)


def _found(text: str, lists: RemarkLists) -> list[tuple[str, str, tuple[int, int]]]:
    """Code of the pattern, its detail and the characters of each stretch, in order."""
    if not lists.patterns:
        return []
    found: list[tuple[str, str, tuple[int, int]]] = []
    for sentence in sentences_of(text, lists.contractions):
        own = _own_words(sentence, lists)
        for code, match in _hits(own, lists):
            start, end = own.span(match.first, match.end)
            if not any(start < last and first < end for _, _, (first, last) in found):
                found.append((code, match.detail, (start, end)))
    return sorted(found, key=lambda one: one[2])


def _is_of_person(text: str, lists: RemarkLists) -> bool:
    """Whether a rewording would still be about the person, by a pattern or by what somebody is or has."""
    if _found(text, lists):
        return True
    for sentence in sentences_of(text, lists.contractions):
        matcher = Matcher(sentence.words, None)
        steps = [lists.slots[name] for name in OF_PERSON if name in lists.slots]
        if any(matcher.ends(step, place) for step in steps for place in range(len(sentence.words))):
            return True
    return False


def _own_words(sentence: Sentence, lists: RemarkLists) -> Sentence:
    """The sentence with what somebody else said in it masked, word for word ("said: ...") or not."""
    at = 0
    while True:
        matcher = Matcher(sentence.words, lists.slots.get("GAPSTOP"))
        told = [match.end for pattern in lists.telling for match in matcher.find(pattern)]
        begin = min((end for end in told if end > at), default=None)
        if begin is None:
            return sentence
        is_direct = sentence.words[begin - 1] in BREAKS or sentence.words[begin : begin + 1] in (
            (COLON,),
            (COMMA,),
        )
        back = lists.slots.get("BUT" if is_direct else "BACK")
        at = next(
            (place for place in range(begin, len(sentence.words)) if back and matcher.ends(back, place)),
            len(sentence.words),
        )
        sentence = sentence.masked(begin, at)


def _hits(sentence: Sentence, lists: RemarkLists) -> Iterator[tuple[str, Match]]:
    """What counts in a sentence, the patterns in their order."""
    matcher = Matcher(sentence.words, lists.slots.get("GAPSTOP"))
    # "When the price came you always ..." begins as a question does.
    is_free = sentence.words[-1] != END and any(matcher.find(pattern) for pattern in lists.free)
    for code in PATTERNS:
        if is_free and code in _FREE:
            continue
        for pattern in lists.patterns.get(code, ()):
            for match in matcher.find(pattern):
                if not _is_held(code, sentence.words[: match.first], matcher, lists):
                    yield code, match


def _is_held(code: str, before: Sequence[str], matcher: Matcher, lists: RemarkLists) -> bool:
    """Whether the words before make it no statement about the reader."""
    first = max((index + 1 for index, word in enumerate(before) if word in BREAKS), default=0)
    last = len(before) - 1
    held, acts, prep = (lists.slots.get(name) for name in ("HELD", "ACTS", "PREP"))
    if code in _HELD and held is not None and last >= first and matcher.ends(held, last):
        return True
    if acts is None or code in _OF_OTHERS:
        return False
    for place in range(first, last + 1):
        if matcher.ends(acts, place):
            # "With every customer you ...": that customer does nothing.
            near = range(max(first, place - 2), place)
            if prep is None or not any(matcher.ends(prep, one) for one in near):
                return True
    return False
