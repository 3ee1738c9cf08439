"""The sentence for the one suggestion, a question about the line, and the rule that chose it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale

from app.domain import NextTime
from app.ui.report_words import report_words
from app.ui.translate import QT_TRANSLATE_NOOP, translate
from app.workflow import Link

CONTEXT: Final = "NextTime"

_RULES: Final[dict[str, str]] = {
    "next_commit": QT_TRANSLATE_NOOP(
        "NextTime", "The next step was not heard. It is what the conversation is for, so it comes first."
    ),
    "next_ask": QT_TRANSLATE_NOOP(
        "NextTime", "This question was not heard. A missing question comes before a missing statement."
    ),
    "next_say": QT_TRANSLATE_NOOP(
        "NextTime", "This key point was not heard in these words; of those that are missing it weighs most."
    ),
    "next_unclear": QT_TRANSLATE_NOOP(
        "NextTime", "Go First could not tell whether this key point was made, so your ears decide."
    ),
    "next_avoid": QT_TRANSLATE_NOOP(
        "NextTime", "All key points are there; the line asks to avoid these words."
    ),
    "next_shorter": QT_TRANSLATE_NOOP(
        "NextTime", "All key points are there; only the length differs from the model."
    ),
    "next_keep": QT_TRANSLATE_NOOP("NextTime", "Every key point was heard."),
    "next_no_words": QT_TRANSLATE_NOOP(
        "NextTime", "There are no words for this take, so the choice is yours."
    ),
    "next_no_speech": QT_TRANSLATE_NOOP(
        "NextTime", "Settings shows which microphone is used and whether sound arrives."
    ),
}


def suggestion(next_time: NextTime | None, links: Sequence[Link]) -> tuple[str, str]:
    """The suggestion as a question, and the rule that chose it, in the language of the window."""
    chosen = next_time if next_time is not None and next_time.code in _RULES else NextTime("next_no_words")
    point = next((link.text for link in links if link.key_point == chosen.key_point), "")
    language = QLocale().name().split("_")[0]
    return report_words(language).suggestion(chosen, point), translate(CONTEXT, _RULES[chosen.code])
