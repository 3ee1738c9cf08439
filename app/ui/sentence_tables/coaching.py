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
    "paper_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no paper of this. Open a talk, a goal, a call plan, a visit or a take and try again.",
    ),
    "paper_format": QT_TRANSLATE_NOOP(
        "Sentences", "A paper cannot be written as {ending}. Choose a name that ends in .html, .pdf or .md."
    ),
    "rep_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nobody called {name} is in the list of reps, and the file is not about {name}. Look at the name.",
    ),
    "nothing_chosen": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing was written: nothing is chosen. Tick what is to go with the file."
    ),
    "records_of_several": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing was written: what is chosen is about more than one person. Make a file for each of them.",
    ),
    "sender_without_name": QT_TRANSLATE_NOOP(
        "Sentences", "The file needs to say who it is from. Write your name under “From”."
    ),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing was written: a name is longer than {letters} letters. Shorten it."
    ),
    "take_of_another": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing was written: a take is by {speaker}, who is neither of you. Leave it out, or let {speaker} "
        "hand it over.",
    ),
    "handed_too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "That is more than the {limit_mb} MB that one file may hold. Leave the sound of a few takes out, or "
        "make two files of it.",
    ),
    "handed_missing": QT_TRANSLATE_NOOP("Sentences", "{file} is not there any more. Choose it again."),
    "handed_foreign": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is not a file that somebody handed over. If it is a pack, add it on the page of packs.",
    ),
    "handed_newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} was written by a newer Go First than this one. Update Go First, then open it again; the file "
        "is as it was.",
    ),
    "handed_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is damaged and cannot be read. Nothing was added. Ask for the file once more.",
    ),
    "handed_part_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} from {sender} is damaged: “{part}” in it is not as it was written. Nothing was added. Ask "
        "for the file once more.",
    ),
    "handed_sound_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "A recording in {file} from {sender} cannot be played. Nothing was added. Ask for the file once "
        "more, or for one without that sound.",
    ),
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is locked. Type the passphrase that its sender told you."
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Sentences",
        "This passphrase does not open {file}. Look at capitals and blanks, and try again; you can try as "
        "often as you like.",
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing was written: the passphrase has fewer than {letters} letters. Four words that do not belong "
        "together make a good one.",
    ),
    "locking_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Files cannot be locked or opened with a passphrase on this computer. Hand over without one, and "
        "send the file by a way that you trust.",
    ),
    "plan_incomplete": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is nothing to practise yet: the plan has no customer or no aim. Write both, then try again.",
    ),
}
