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
    "rep_without_name": QT_TRANSLATE_NOOP("Sentences", "Nobody was added: there is no name. Write one."),
    "paper_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no paper of this. Open a talk, a goal, a call plan, a visit or a take and try again.",
    ),
    "paper_format": QT_TRANSLATE_NOOP(
        "Sentences", "A paper cannot be written as {ending}. Choose a name that ends in .html, .pdf or .md."
    ),
    "plan_incomplete": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is nothing to practise yet: the plan has no customer or no aim. Write both, then try again.",
    ),
}
