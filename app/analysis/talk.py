"""What was said, cut into sentences and clauses, each with what it does: ask, deny, report.

Recognition may give no punctuation at all; then pauses and the words that open a clause stand in, and a
question is known by its word order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from app.analysis.frames import Frames, frames_of
from app.analysis.tokens import Token, Tokeniser
from app.analysis.units import Unit, units_of

_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)]*$")
_QUESTION_END: Final = re.compile(r"\?[\"'”’»)]*$")
_CLAUSE_END: Final = re.compile(r"[,;:–—][\"'”’»)]*$|^[-–—]$")

_LONG: Final = 7
"""Words without punctuation after which the next word that opens a clause opens a sentence."""

_SHORTEST: Final = 4
"""Words without punctuation after which a pause or question opens a sentence, and a subject a clause."""


_TAG: Final = 4
"""Words of the longest tag."""

_TWO: Final = 2
_TELLING: Final = 0.7
"""Words of a clause such as "dus niet"; weight from which a word says something of its own."""


@dataclass(slots=True)
class Sentence:
    """One sentence; ranges are half-open, into tokens and units."""

    first_token: int
    end_token: int
    text: str
    """Its tokens between blanks, for frames."""
    asks: bool
    """It puts a question to whoever listens."""
    units: list[int] = field(default_factory=list)

    tag: bool = False
    asked_next: bool = False
    """The question that follows it says nothing itself but asks about this: "What was it?"."""


@dataclass(slots=True)
class Talk:
    """A transcript or a phrase, prepared once."""

    tokens: tuple[Token, ...]
    units: list[Unit]
    sentences: list[Sentence]
    sentence_of: list[int]
    """For each unit its sentence."""
    negations: list[int]
    """For each unit how many negations govern it."""
    punctuated: bool
    subject_of: dict[int, str]
    """For each part who acts in it: we, you or third, by its first pronoun."""
    clause_text: dict[int, str]
    """For each part its tokens between blanks."""
    part_of: list[int]
    """For each unit the part of the talk it stands in; a comma, full stop or conjunction ends a part."""

    def fresh(self) -> Talk:
        """The same with units of its own."""
        return replace(self, units=[replace(unit, number=-1, number_in=None) for unit in self.units])


def talk_of(words: Sequence[str], tokeniser: Tokeniser, breaks: frozenset[int] = frozenset()) -> Talk:
    """Prepare these words; `breaks` are indices of words before which a speaker paused."""
    tokens = tokeniser.tokens(words)
    frames = frames_of(tokeniser.language)
    punctuated = any(_SENTENCE_END.search(word) for word in words)
    starts = _starts(words, tokens, breaks, punctuated, frames)
    units = units_of(tokens, tokeniser)
    sentences: list[Sentence] = []
    for number, first in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(tokens)
        text = " " + " ".join(token.text for token in tokens[first:end]) + " "
        marked = _marked(words, tokens, first, end)
        tag = marked and frames.ends_in_tag(text, _set_off(words, tokens, first, end))
        asks = (
            (marked and not tag)
            or (not punctuated and frames.asks_by_order(text))
            or frames.asks_embedded(text)
        )
        sentences.append(Sentence(first, end, text, asks, tag=tag))
    sentence_of = []
    current = 0
    for index, unit in enumerate(units):
        while current + 1 < len(sentences) and unit.at >= sentences[current].end_token:
            current += 1
        sentence_of.append(current)
        sentences[current].units.append(index)
    for one, following in pairwise(sentences):
        told = sum(units[index].weight >= _TELLING for index in following.units)
        points_back = not frames.back.isdisjoint(following.text.split())
        one.asked_next = following.asks and (told == 0 or (told <= _TWO and points_back))
    clauses = _clauses(words, tokens, sentences, frames, punctuated)
    reach = _reach(tokens, units, clauses, sentences, frames)
    negations = _negations(tokens, clauses, reach, tokeniser, frames)
    return Talk(
        tokens,
        units,
        sentences,
        sentence_of,
        [negations[unit.at] for unit in units],
        punctuated,
        frames.subjects(tokens, clauses),
        _clause_texts(tokens, clauses),
        [clauses[unit.at] for unit in units],
    )


def _starts(
    words: Sequence[str], tokens: Sequence[Token], breaks: frozenset[int], punctuated: bool, frames: Frames
) -> list[int]:
    """The token at which each sentence begins."""
    starts: list[int] = []
    length = 0
    for at, token in enumerate(tokens):
        previous = tokens[at - 1].word if at else -1
        new = not starts
        if previous >= 0 and token.word != previous:
            if any(_SENTENCE_END.search(words[word]) for word in range(previous, token.word)):
                new = True
            elif not punctuated:
                paused = token.word in breaks and length >= _SHORTEST
                opens = token.text in frames.openers and length >= _LONG
                since = [one.text for one in tokens[starts[-1] if starts else 0 : at]]
                asks = frames.opens_question(since, [one.text for one in tokens[at : at + 2]])
                new = new or paused or opens or asks or _new_subject(tokens, at, length - _LONG, frames)
        if new:
            starts.append(at)
            length = 0
        length += 1
    return starts


def _marked(words: Sequence[str], tokens: Sequence[Token], first: int, end: int) -> bool:
    if end <= first:
        return False
    last = tokens[end - 1].word
    return any(_QUESTION_END.search(word) for word in words[tokens[first].word : last + 1])


def _set_off(words: Sequence[str], tokens: Sequence[Token], first: int, end: int) -> int:
    """How many of the last words follow a comma, as a tag does; 0 where none stands before the last few."""
    for count in range(1, min(_TAG, end - first - 1) + 1):
        if any(
            _CLAUSE_END.search(word)
            for word in words[tokens[end - count - 1].word : tokens[end - count].word]
        ):
            return count
    return 0


def _clauses(
    words: Sequence[str],
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    frames: Frames,
    punctuated: bool,
) -> list[int]:
    """For each token the number of its clause."""
    clause = length = 0
    clause_of: list[int] = []
    ends = {sentence.end_token for sentence in sentences}
    for at, token in enumerate(tokens):
        if at and (
            at in ends
            or token.text in frames.openers
            or _ends_clause(words, tokens[at - 1], token)
            or (not punctuated and _new_subject(tokens, at, length - _SHORTEST, frames))
        ):
            clause += 1
            length = 0
        length += 1
        clause_of.append(clause)
    return clause_of


def _new_subject(tokens: Sequence[Token], at: int, beyond: int, frames: Frames) -> bool:
    """Whether a pronoun opens a new clause: one that does not follow its own verb, as in "can you"."""
    if beyond < 0 or tokens[at].text not in frames.pronouns or at == 0:
        return False
    before = tokens[at - 1].text
    return before not in frames.verbs and before not in frames.openers and before not in frames.wh


def _clause_texts(tokens: Sequence[Token], clauses: Sequence[int]) -> dict[int, str]:
    texts: dict[int, str] = {}
    for token, clause in zip(tokens, clauses, strict=True):
        texts[clause] = texts.get(clause, " ") + token.text + " "
    return texts


def _negations(
    tokens: Sequence[Token],
    clauses: Sequence[int],
    reach: Mapping[int, Sequence[int]],
    tokeniser: Tokeniser,
    frames: Frames,
) -> list[int]:
    """For each token the negations that govern it; "without" governs only the words that follow it."""
    counts = [0] * len(tokens)
    for at, token in enumerate(tokens):
        if token.text in frames.without:
            for place in range(at, min(at + 4, len(tokens))):
                counts[place] += clauses[place] == clauses[at]
        elif (
            token.text in tokeniser.negations
            and not (
                at + 1 < len(tokens)
                and clauses[at + 1] == clauses[at]
                and frames.harmless_negation(tokens, at)
            )
            and not (at + 1 < len(tokens) and tokens[at + 1].word == token.word)
        ):
            governed = {clauses[at], *reach.get(clauses[at], ())}
            for place in range(len(tokens)):
                counts[place] += clauses[place] in governed
    return counts


def _reach(
    tokens: Sequence[Token],
    units: Sequence[Unit],
    clauses: Sequence[int],
    sentences: Sequence[Sentence],
    frames: Frames,
) -> dict[int, list[int]]:
    """For each clause that says nothing itself the other clauses of its sentence that its negation governs.

    "In three instalments, that we don't do" denies what stands before it, "not for, er, private persons"
    what comes after.
    """
    texts = _clause_texts(tokens, clauses)
    telling = {clauses[unit.at] for unit in units if unit.weight >= _TELLING}
    reach: dict[int, list[int]] = {}
    for sentence in sentences:
        inside = sorted(set(clauses[sentence.first_token : sentence.end_token]))
        for clause in inside:
            words = texts[clause].split()
            if clause in telling or not frames.harmless.isdisjoint(words):
                continue
            after = [other for other in inside if other > clause and other in telling]
            before = [other for other in inside if other < clause and other in telling]
            if words[-1] in frames.nobody_after:
                reach[clause] = after[:1]
            elif words[0] in frames.those:
                reach[clause] = before
            elif words[0] in frames.openers and len(words) <= _TWO:
                reach[clause] = before[-1:]
    return reach


def _ends_clause(words: Sequence[str], previous: Token, token: Token) -> bool:
    return any(
        _CLAUSE_END.search(word) for word in words[previous.word : max(token.word, previous.word + 1)]
    ) and (token.word != previous.word)
