"""Sentences about what is kept around practice: reps, talks, goals, plans, visits."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

COACHING: Final[dict[str, str]] = {
    "record_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "This was changed somewhere else meanwhile and was not saved. Open it again to see what is there.",
    ),
    "record_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "A file of a talk, a goal or something else around practice ({name}) is damaged. Bring it back "
        "from a backup, or delete it.",
    ),
    "record_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "What you want to open is not there any more. Go back and choose something else."
    ),
    "together_without_name": QT_TRANSLATE_NOOP(
        "Sentences", "A name is missing: it stands with the takes. Write who the two of you are."
    ),
    "together_same_name": QT_TRANSLATE_NOOP(
        "Sentences", "Both are called {name}, so nobody could tell the takes apart. Write one differently."
    ),
    "new_line_without_name": QT_TRANSLATE_NOOP(
        "Sentences", "The new line has no name. Write in a few words what it is to say."
    ),
    "calendar_empty": QT_TRANSLATE_NOOP(
        "Sentences", "No calendar file was written: the talk has no date to come. Choose one first."
    ),
    "rep_without_name": QT_TRANSLATE_NOOP("Sentences", "Nobody was added: there is no name. Write one."),
    "plan_incomplete": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is nothing to practise yet: the plan has no customer or no aim. Write both, then try again.",
    ),
}
