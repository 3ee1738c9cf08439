"""What the next-time step says of the one suggestion, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from app.domain import NextTime
from app.ui.review_sentences import followed_sentence, rule_sentence, suggestion_sentence
from app.ui.sentence_tables.suggestions import SUGGESTIONS
from app.workflow import Link


def known(next_time: NextTime | None) -> NextTime:
    """The suggestion, or the one for a take without words where there is none to show."""
    if next_time is None or next_time.code not in SUGGESTIONS:
        return NextTime("next_no_words")
    return next_time


def suggestion(next_time: NextTime, links: Sequence[Link]) -> str:
    """The suggestion as a question."""
    return suggestion_sentence(next_time, _point(links, next_time.key_point), window_language())


def followed(next_time: NextTime, links: Sequence[Link]) -> str:
    """What this take did of the suggestion before; empty where there was none, or it was not followed."""
    return followed_sentence(next_time, _point(links, next_time.followed_point), window_language())


def rules(next_time: NextTime) -> tuple[tuple[str, bool], ...]:
    """The rules in the order in which they are tried, each with whether it chose the suggestion."""
    from app.analysis import RULES_IN_ORDER

    chosen = {next_time.code, str(next_time.facts.get("rule", ""))}
    texts = ((code, rule_sentence(code, window_language())) for code in RULES_IN_ORDER)
    return tuple((text, code in chosen) for code, text in texts if text)


def window_language() -> str:
    """The language that the window speaks."""
    return QLocale().name()


def _point(links: Sequence[Link], key_point: str) -> str:
    return next((link.text for link in links if link.key_point == key_point), "")
