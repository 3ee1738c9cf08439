"""The names that the transcription is told to listen for: a rep says them well and no model knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.domain import Language, LineRef, Pack, Phrases, Scenario
from app.workflow.lines import LineInPack, find_line

_IN_BRACKETS: Final = re.compile(r"\s*[(\[].*")
"""How large a company is, what a person does: it is not said."""
_WORD: Final = r"\w[\w'’&-]*"
_NAME: Final = re.compile(rf"{_WORD}(?: {_WORD})*")
_SENTENCE: Final = re.compile(r"[.!?:…]+[\"'”’)]*\s+|\n+|[;–—]\s*|(?<=\s)[\"'“‘(]")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_NO_NAME: Final = re.compile(
    r"i(?:['’]\w+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august"
    r"|september|october|november|december",
    re.IGNORECASE,
)
"""English writes these with a capital, and every model knows them."""


def hotwords_of(place: LineInPack, language: Language) -> tuple[str, ...]:
    """Names that may be said in a take of this line, most important first, each once, also inside of others.

    The same for every line of a scenario: what its author lists, the buyer and the company, the names in its
    texts, and last what the whole pack uses.
    """
    scenario = place.scenario
    found = (
        *_listed(scenario.vocabulary, language),
        scenario.buyer.name.get(language),
        _IN_BRACKETS.sub("", scenario.buyer.company.get(language)) if scenario.buyer.company else "",
        *(name for text in _texts(scenario, language) for name in names_in(text)),
        *_listed(place.pack.vocabulary, language),
    )
    once: list[str] = []
    before = ""
    for name in (" ".join(one.split()) for one in found):
        if name and f" {name.casefold()} " not in before:
            once.append(name)
            before += f" {name.casefold()} ,"
    return tuple(once)


def hotwords_of_take(packs: Sequence[Pack], line: LineRef, language: Language) -> tuple[str, ...]:
    """The names for a take that is on disk; none where its pack has gone."""
    place = find_line(packs, line)
    return hotwords_of(place, language) if place is not None else ()


def names_in(text: str) -> Iterator[str]:
    """What looks like a name: capitals inside a sentence, or more than one in a word (HubSpot, ROI)."""
    for sentence in _SENTENCE.split(text):
        words = sentence.split()
        run: list[str] = []
        for at, word in enumerate([*words, ""]):
            bare = _bare(word)
            if bare and _is_name(bare, is_first=at == 0):
                run.append(bare)
            if run and (not bare or run[-1] != bare or word[-1] in ",;:.!?"):
                yield " ".join(run)
                run = []


def _bare(word: str) -> str:
    found = _NAME.search(word)
    return _POSSESSIVE.sub("", found[0]) if found else ""


def _is_name(word: str, *, is_first: bool) -> bool:
    if _NO_NAME.fullmatch(word) or not word[0].isalpha():
        return False
    if any(letter.isupper() for letter in word[1:]):
        return True
    return word[0].isupper() and len(word) > 1 and not is_first


def _texts(scenario: Scenario, language: Language) -> Iterator[str]:
    """What the rep and the buyer say, and what is told about it."""
    for line in scenario.lines:
        yield line.text.get(language)
        if line.cue is not None:
            yield line.cue.get(language)
    yield scenario.situation.get(language)
    for fact in scenario.buyer.knows:
        yield fact.get(language)


def _listed(vocabulary: Phrases | None, language: Language) -> tuple[str, ...]:
    """Names are the same in every language: those of the pack's own stand in where a language has none."""
    if vocabulary is None:
        return ()
    return vocabulary.get(language) or vocabulary.get(vocabulary.default)
