"""Sentences about files, the library and settings."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

FILES: Final[dict[str, str]] = {
    "already_running": QT_TRANSLATE_NOOP(
        "Sentences", "Go First is already open with this library. Use that window, or close it first."
    ),
    "conflict_copy": QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} looks like a copy that a synchronising program made. Compare it with the "
        "original, then remove one by hand.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Sentences", "The disk with {folder} is full. Free some space and try again; nothing was lost."
    ),
    "edit_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "Somebody else has changed {file} since it was opened. Saving yours keeps theirs beside the drafts.",
    ),
    "edit_gone": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is not there any more. Choose another scenario, or write a new one."
    ),
    "edit_packed": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is one file in the folder of packs. Take it out of the folder and add it on the Packs page; "
        "then its scenarios can be edited.",
    ),
    "edit_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "A scenario may have {limit_kib} KiB. Divide it into two scenarios."
    ),
    "edit_too_long": QT_TRANSLATE_NOOP("Sentences", "A text may have {limit} characters. Make it shorter."),
    "edit_unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} cannot be read from line {line} on. Packs says what is wrong; mend it in a text editor.",
    ),
    "export_format": QT_TRANSLATE_NOOP(
        "Sentences", "A take can be saved as .wav or .flac, not as “{ending}”. Choose one of these."
    ),
    "file_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{name} is not what was recorded (its SHA-256 differs). Bring it back from a backup."
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The file {file} is damaged and cannot be read. Bring it back from a backup, or delete it.",
    ),
    "file_in_use": QT_TRANSLATE_NOOP("Sentences", "Another program is using {file}. Close it and try again."),
    "file_missing": QT_TRANSLATE_NOOP(
        "Sentences", "{name} is missing from the take. Bring it back from a backup."
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "The file {file} was written by a newer version of Go First. Update the program to read it.",
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} cannot be read ({reason}). Check its permissions and that the disk is connected.",
    ),
    "folder_exists": QT_TRANSLATE_NOOP(
        "Sentences", "There is already a folder {folder}. Nothing was changed."
    ),
    "folder_missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no folder {folder} to write the page to. Make it first, or choose another."
    ),
    "folder_unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "Go First may not write to {folder}. Give yourself the right to, or choose another folder.",
    ),
    "foreign_file": QT_TRANSLATE_NOOP(
        "Sentences", "{name} does not belong to the library. Move it elsewhere if you need it."
    ),
    "index_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The list of takes was damaged and was made anew from the take folders ({takes} takes)."
        " Nothing was lost.",
    ),
    "index_in_memory": QT_TRANSLATE_NOOP(
        "Sentences",
        "The list of takes could not be written (full or protected disk); it is kept in memory "
        "for now ({takes} takes).",
    ),
    "index_missing": QT_TRANSLATE_NOOP("Sentences", "The list of takes was made anew ({takes} takes)."),
    "index_newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "The list of takes was made by a newer version and was made anew ({takes} takes). Nothing was lost.",
    ),
    "library_newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "This library was made by a newer version of Go First (format {format}). Takes can be "
        "heard but not changed; update the program.",
    ),
    "library_synced": QT_TRANSLATE_NOOP(
        "Sentences",
        "The library lies in a folder that {service} synchronises, which can damage takes while"
        " they are recorded. Move it to a folder of this computer.",
    ),
    "library_version_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The library's VERSION file cannot be read. “library rebuild” writes it again."
    ),
    "offline": QT_TRANSLATE_NOOP(
        "Sentences",
        "Go First works offline, so nothing was connected. To go online, switch “Work offline” off in "
        "Settings.",
    ),
    "person_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no take of “{name}”. Names are written as they stand beside the takes."
    ),
    "settings_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "Your settings could not be read; they were set aside and the defaults are in use."
    ),
    "settings_newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "Your settings were made by a newer Go First and were left untouched. Update the program.",
    ),
    "settings_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "Your settings could not be read; the defaults are in use."
    ),
    "shown_in_front": QT_TRANSLATE_NOOP(
        "Sentences", "Go First is open already; its window was brought to the front."
    ),
    "shown_in_front_with_pack": QT_TRANSLATE_NOOP(
        "Sentences", "Go First is open already; its window asks whether to add {file}."
    ),
    "take_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The details of take {take} cannot be read, so nothing can be added to it; its sound is"
        " still there. Play or export it, or run “library check” to see what is wrong.",
    ),
    "take_details_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The take's details (take.json) were changed outside the program. Check them, and "
        "compare with a backup if you did not do that.",
    ),
    "take_details_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The take's details (take.json) cannot be read; its sound is still there."
    ),
    "take_details_missing": QT_TRANSLATE_NOOP(
        "Sentences", "The take's details (take.json) are missing; its sound is still there."
    ),
    "take_details_newer": QT_TRANSLATE_NOOP(
        "Sentences", "A newer version of Go First wrote this take. Update the program."
    ),
    "take_duplicate": QT_TRANSLATE_NOOP(
        "Sentences", "Take {take} is in the library twice. Keep one of the two folders."
    ),
    "take_exists": QT_TRANSLATE_NOOP(
        "Sentences", "Take {take} is already in the library. Nothing was changed."
    ),
    "take_id_mismatch": QT_TRANSLATE_NOOP(
        "Sentences",
        "The folder holds the details of another take ({take}); it was probably copied by hand.",
    ),
    "take_newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "Take {take} was made by a newer version of Go First. Update the program to change it.",
    ),
    "take_not_in_trash": QT_TRANSLATE_NOOP(
        "Sentences", "Take {take} is not in the trash. Delete it first, then it can be deleted for good."
    ),
    "take_unfinished": QT_TRANSLATE_NOOP(
        "Sentences", "The take was not finished. Start the program to recover it."
    ),
    "take_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no take with the id {take}. Choose one from the list of takes."
    ),
    "trash_details_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "It is not known when this take was deleted; it stays in the trash."
    ),
    "write_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} could not be written ({reason}). Check that the disk is connected and try again.",
    ),
}
