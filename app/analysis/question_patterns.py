"""The tables of `question_words` made into patterns, once for each language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.analysis.question_words import WORDS, QuestionWords

_SUBJECTS: Final = "they|he|she|it|ze|zij|hij|het|de|han|hun|det"


@dataclass(frozen=True, slots=True)
class Patterns:
    """One language's tables, made into patterns; each begins at the blank before its first word."""

    words: QuestionWords
    starts: re.Pattern[str]
    """A question word or a verb and its subject, at the beginning of a clause."""
    subordinate: re.Pattern[str]
    """A question word and then its subject: "when you put them side by side, ..."."""
    verb_first: re.Pattern[str]
    """A verb at the very beginning."""
    any_verb_first: re.Pattern[str]
    """Any word and then a pronoun: a verb that is not in our list."""
    anywhere: re.Pattern[str]
    """A question word in the middle: "to which address ...?"."""
    inverted: re.Pattern[str]
    """A question word, its verb and "you", anywhere."""
    unmarked: re.Pattern[str]
    """What opens a question at the beginning of a sentence also where nothing marks it."""
    after_pause: re.Pattern[str]
    """The same after a pause."""
    subordinates: re.Pattern[str]
    """A beginning after which the verb comes first without asking anything: "als u wilt, kunt u ..."."""
    frames: re.Pattern[str]
    requests: re.Pattern[str]
    reports: re.Pattern[str]
    tag: re.Pattern[str]
    only_tags: re.Pattern[str]
    empty: re.Pattern[str]
    proposes: re.Pattern[str]
    fact: re.Pattern[str]
    story: re.Pattern[str]
    you: re.Pattern[str]
    we: re.Pattern[str]
    verb: re.Pattern[str]
    answers: re.Pattern[str]
    why: re.Pattern[str]
    """What "because" answers."""
    conditional: re.Pattern[str]


@cache
def patterns_of(language: str) -> Patterns:
    """The patterns of a base language that there are tables of."""
    words = WORDS[language]
    asking = f"{words.fact}|{words.story}"
    leads = rf"(?:^|,)(?: (?:{words.leads})(?: ,)?)*"
    verb = rf"(?:{words.verbs})"
    opens = rf"(?:{words.asks_first}|(?:{asking}) {verb} (?:{words.you}|it|het|det))"
    between = r"(?: (?!,)\S+){0,3}?"

    def at_blank(pattern: str) -> re.Pattern[str]:
        return re.compile(rf" (?:{pattern})(?= )")

    return Patterns(
        words=words,
        starts=re.compile(
            rf"{leads}(?P<question> (?:(?:{asking}|{words.proposes})|{verb} (?:{words.subjects})))(?= )"
        ),
        verb_first=re.compile(rf"^(?: (?:{words.leads})(?: ,)?)*(?P<question> {verb})(?= )"),
        any_verb_first=re.compile(
            rf"(?: (?:{words.leads})(?: ,)?)* (?!(?:{words.you}|{words.we}|{_SUBJECTS}) )\S+"
            rf" (?:{words.we}|{_SUBJECTS})(?= )"
        ),
        anywhere=re.compile(rf"(?P<question> (?:{asking}) (?!(?:{words.you}|{words.we}|{_SUBJECTS}) ))"),
        subordinate=at_blank(rf"(?:{asking}) (?:{words.you}|{words.we}|{_SUBJECTS})"),
        inverted=re.compile(rf"(?P<question> (?:{asking}){between} {verb} (?:{words.you}))(?= )"),
        unmarked=re.compile(rf"(?: (?:{words.joins})(?: ,)?)*(?P<question> {opens})(?= )"),
        after_pause=re.compile(rf" ,(?: (?:{words.joins})(?: ,)?)*(?P<question> {opens})(?= )"),
        subordinates=re.compile(rf"(?: (?:{words.joins}))* (?:{words.subordinates})(?= )"),
        frames=at_blank(words.frames),
        requests=at_blank(words.requests),
        reports=at_blank(words.reports),
        tag=re.compile(rf"(?: ,)? (?:{words.tags}) $"),
        only_tags=re.compile(rf"(?: (?:{words.leads}|{words.tags}|,))+ "),
        empty=re.compile(rf"(?:(?:{words.leads}) )*(?:{words.empty})"),
        proposes=at_blank(words.proposes),
        fact=at_blank(words.fact),
        story=at_blank(words.story),
        you=at_blank(words.you),
        we=at_blank(words.we),
        verb=at_blank(words.verbs),
        answers=at_blank(words.self_answers),
        why=at_blank("why|why's|how come|waarom|hvorfor"),
        conditional=re.compile(
            rf" (?:{words.conditional})(?= )|, {verb}(?= )" if words.conditional else r"(?!)"
        ),
    )
