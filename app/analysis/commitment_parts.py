"""Who does what, and when: the parts of a next step in the words that name it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.analysis.clauses import Clauses, evidence_between, plain
from app.analysis.commitment_words import WORDS
from app.analysis.elements import DAY, DURATION, TIME, find_elements
from app.analysis.question_words import WORDS as QUESTION_WORDS
from app.analysis.tokens import Tokeniser, base_language
from app.domain import CommitmentFinding, Transcript, Verdict

_LONGEST_WHAT: Final = 8
"""Words: a step is named in fewer."""

_LONGEST_WHEN: Final = 8
"""Words between the first and the last word of one moment: "on Thursday the fourth at half past nine"."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """One language's tables, made into patterns; each begins at the blank before its first word."""

    agrees: re.Pattern[str]
    step: re.Pattern[str]
    people: re.Pattern[str]
    others: re.Pattern[str]
    past: re.Pattern[str]
    reports: re.Pattern[str]
    before_when: frozenset[str]
    names: Mapping[str, str]


def parts_of(
    transcript: Transcript, language: str, first: int, end: int, sentences: Sequence[Clauses]
) -> CommitmentFinding:
    """Who, what and when in these words."""
    evidence = evidence_between(transcript, first, end)
    moment = moment_of(transcript, language, first, end)
    when = quote_of(transcript, moment) if moment else ""
    if language not in WORDS:
        return CommitmentFinding(Verdict.SAID, evidence, "", "", when)
    patterns = patterns_of(language)
    who: list[str] = []
    what = ""
    for sentence in sentences:
        who += _who(transcript, sentence, patterns)
        what = what or _what(transcript, sentence, patterns, moment)
    return CommitmentFinding(Verdict.SAID, evidence, ", ".join(dict.fromkeys(who)), what, when)


def moment_of(transcript: Transcript, language: str, first: int, end: int) -> tuple[int, int] | None:
    """The words from the first day or time to the last, where they stand together."""
    tokeniser = Tokeniser(language)
    tokens = tokeniser.tokens(word.text for word in transcript.words[first:end])
    places: list[tuple[int, int]] = []
    for element in find_elements([token.text for token in tokens], language):
        is_moment = element.kind in (DAY, TIME)
        if element.kind == DURATION and not element.soft and element.first:
            is_moment = tokens[element.first - 1].text in _WITHIN
        if is_moment:
            places.append((first + tokens[element.first].word, first + tokens[element.end - 1].word + 1))
    if not places:
        return None
    joins = patterns_of(language).before_when if language in WORDS else frozenset()
    begin, stop = places[0]
    for place in places[1:]:
        between = [plain(word.text) for word in transcript.words[stop : place[0]]]
        joined = len(between) <= 1 or all(word in joins or word[:1].isdigit() for word in between)
        if joined and place[1] - begin <= _LONGEST_WHEN:
            stop = place[1]
    return begin, stop


_AND: Final = ("and", "but", "en", "maar", "og", "men")

_WITHIN: Final = frozenset(("within", "in", "binnen", "over", "innen", "om"))
"""Before a stretch of time they make it a moment: "within two weeks"."""


def quote_of(transcript: Transcript, words: tuple[int, int]) -> str:
    """These words without the marks around them."""
    text = " ".join(word.text for word in transcript.words[words[0] : words[1]])
    return text.strip(" .,!?;:…\"'“”«»")


def _who(transcript: Transcript, sentence: Clauses, patterns: Patterns) -> list[str]:
    text = sentence.text
    found: list[str] = []
    for match in patterns.people.finditer(text):
        person = plain(transcript.words[sentence.word_at(match.start())].text).split("'")[0]
        found.append(patterns.names.get(person, person))
    found += [match["other"] for match in patterns.others.finditer(text)]
    return [*dict.fromkeys(found), *_names(transcript, sentence)]


_PEOPLE: Final = {
    "en": {"i": "I", "me": "I", "us": "we", "let": "we"},
    "nl": {"mij": "ik", "me": "ik", "ons": "we", "wij": "we", "jij": "je"},
    "nb": {"meg": "jeg", "oss": "vi", "deg": "du"},
}
"""By language: who a form of a pronoun stands for."""


def _names(transcript: Transcript, sentence: Clauses) -> list[str]:
    """Words with a capital inside the sentence that are no day; none where all is in lower case."""
    found = []
    for at in range(sentence.first_word + 1, sentence.end_word):
        text = transcript.words[at].text.strip(" .,!?;:…\"'“”«»")
        before = transcript.words[at - 1].text
        if text[:1].isupper() and text[1:2].islower() and before[-1:] not in ".?!:" and "'" not in text:
            found.append(text)
    language = base_language(transcript.language)
    return [name for name in found if not find_elements([plain(name)], language) and plain(name) != "u"]


def _what(
    transcript: Transcript, sentence: Clauses, patterns: Patterns, moment: tuple[int, int] | None
) -> str:
    """From the step's first word up to its moment or the end of its clause."""
    agrees = patterns.agrees.search(sentence.text)
    step = patterns.step.search(sentence.text, agrees.start() if agrees else 0)
    if step is None:
        return ""
    first = sentence.word_at(step.start())
    last = min(sentence.end_word, first + _LONGEST_WHAT)
    if moment is not None and moment[0] > first:
        last = min(last, moment[0])
        while last - 1 > first and plain(transcript.words[last - 1].text) in patterns.before_when:
            last -= 1
    for at in range(first, last):
        if transcript.words[at].text[-1:] in ",;:.?!":
            last = at + 1
            break
    what = quote_of(transcript, (first, max(last, first + 1)))
    if moment is not None and last - first == 1 and 0 <= moment[0] - last <= 1:
        # "You get | on Tuesday | three candidates": the step goes on behind its moment.
        rest = _clause_from(transcript, moment[1], sentence.end_word)
        is_new = rest.split()[0] in _AND if rest else True
        what = what if is_new else f"{what} … {rest}"
    return what


def _clause_from(transcript: Transcript, first: int, end: int) -> str:
    end = min(end, first + _LONGEST_WHAT)
    for at in range(first, end):
        if transcript.words[at].text[-1:] in ",;:.?!":
            end = at + 1
            break
    return quote_of(transcript, (first, end)) if first < end else ""


@cache
def patterns_of(language: str) -> Patterns:
    """The patterns of a base language that there are tables of."""
    words = WORDS[language]

    def at_blank(pattern: str) -> re.Pattern[str]:
        return re.compile(rf" (?:{pattern})(?= )")

    return Patterns(
        at_blank(words.agrees),
        at_blank(words.step),
        at_blank(words.people),
        at_blank(words.others),
        at_blank(words.past),
        at_blank(QUESTION_WORDS[language].reports),
        frozenset(words.before_when.split("|")),
        _PEOPLE[language],
    )
