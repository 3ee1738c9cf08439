"""Sentences of a review: the suggestion, its rule, what was followed, what improved. No Qt in here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain import Language, NextTime
from app.ui.finding_sentences import language_at, missing_words
from app.ui.sentence_tables.rules import IMPROVEMENTS, RULES
from app.ui.sentence_tables.suggestions import FOLLOWED, SUGGESTIONS

_INSTEAD_OF_POINT: Final = (
    "What could be said instead of this: “{point}”?",
    "Wat kan er in plaats hiervan gezegd worden: “{point}”?",
    "Hva kan sies i stedet for dette: «{point}»?",
)


def suggestion_sentence(next_time: NextTime, point: str, language: Language) -> str:
    """The suggestion as a question about the work; `point` is the text of its key point."""
    at = language_at(language)
    template = SUGGESTIONS.get(next_time.code, SUGGESTIONS["next_no_words"])[at]
    if next_time.code == "next_avoid" and not next_time.facts.get("phrase"):
        template = _INSTEAD_OF_POINT[at]
    facts: dict[str, object] = dict(next_time.facts)
    missing = tuple(one for one in str(facts.get("missing", "")).split(",") if one)
    # The sentence ends with a question mark of its own.
    facts |= {"point": bare(point).rstrip("?"), "missing": missing_words(missing, language)}
    return fill(template, facts, language)


def suggestion_templates(language: Language) -> dict[str, str]:
    """The suggestions by code, for a page that fills them in itself."""
    return {code: texts[language_at(language)] for code, texts in SUGGESTIONS.items()}


def rule_sentence(code: str, language: Language) -> str:
    """One line on a rule of the order; empty for an unknown one."""
    return RULES[code][language_at(language)] if code in RULES else ""


def followed_sentence(next_time: NextTime, point: str, language: Language) -> str:
    """What this take did of what was suggested after the take before; empty where it did not."""
    if next_time.followed not in FOLLOWED:
        return ""
    return fill(FOLLOWED[next_time.followed][language_at(language)], {"point": bare(point)}, language)


def improvement_sentence(code: str, facts: Mapping[str, object], language: Language) -> str:
    """What improved between the first take and the latest; empty for an unknown code."""
    return fill(IMPROVEMENTS[code][language_at(language)], facts, language) if code in IMPROVEMENTS else ""


def fill(template: str, facts: Mapping[str, object], language: Language) -> str:
    """Put facts into a sentence; numbers get the comma of the language, a missing fact leaves its name."""
    return template.format_map(_Facts({key: _shown(value, language) for key, value in facts.items()}))


def bare(point: str) -> str:
    """The text of a key point for the middle of a sentence: without the full stop at its end."""
    return point.strip().rstrip(".")


def _shown(value: object, language: Language) -> object:
    if not isinstance(value, float):
        return value
    text = f"{value:.1f}".removesuffix(".0")
    return text if language_at(language) == 0 else text.replace(".", ",")


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return key
