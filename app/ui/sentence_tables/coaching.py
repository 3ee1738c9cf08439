"""Sentences about what is kept around practice: reps, talks, goals, plans, visits."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

COACHING: Final[dict[str, str]] = {
    "day_ahead": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing was noted: that day has not come yet. Choose today or a day before."
    ),
    "record_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "This was changed somewhere else meanwhile and was not saved. Open it again to see what is there.",
    ),
    "record_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "What you want to open is not there any more. Go back and choose something else."
    ),
    "rep_without_name": QT_TRANSLATE_NOOP("Sentences", "Nobody was added: there is no name. Write one."),
}
