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
    "kept_without_name": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing was kept yet: write the name of whoever spoke, and it is theirs."
    ),
    "meeting_note_nowhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "This scenario comes with the program and holds no notes. Copy it into a pack of your own, or keep a "
        "take and save the note as a remark on it.",
    ),
    "meeting_unkept": QT_TRANSLATE_NOOP(
        "Sentences",
        "The last team meeting was broken off. What was said last had not been kept, so it was deleted.",
    ),
    "remark_sound_gone": QT_TRANSLATE_NOOP(
        "Sentences", "The sound of this remark is not there any more. Say it again, or write it down."
    ),
    "sound_disk_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk is full, so the recording stopped at {until}. Up to then it can be heard. Make room before "
        "you go on.",
    ),
    "sound_microphone_lost": QT_TRANSLATE_NOOP(
        "Sentences",
        "The microphone is gone, so the recording stopped at {until}. Up to then it can be heard. Plug it "
        "in, or choose another in the settings.",
    ),
    "rep_without_name": QT_TRANSLATE_NOOP("Sentences", "Nobody was added: there is no name. Write one."),
    "plan_incomplete": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is nothing to practise yet: the plan has no customer or no aim. Write both, then try again.",
    ),
}
