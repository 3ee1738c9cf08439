"""Sentences about backups, moving house, and what a look at the library finds."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

LIBRARY: Final[dict[str, str]] = {
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is damaged or cut off. Nothing was changed; use another copy of the backup."
    ),
    "backup_foreign": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is not a backup of Go First. A pack is added on the page Packs."
    ),
    "backup_inside": QT_TRANSLATE_NOOP(
        "Sentences", "A backup cannot lie in the library itself ({folder}). Choose another folder."
    ),
    "backup_missing": QT_TRANSLATE_NOOP("Sentences", "There is no file {file}. Choose another one."),
    "backup_newer": QT_TRANSLATE_NOOP(
        "Sentences", "{file} was written by a newer version of Go First. Update the program to bring it in."
    ),
    "backup_no_room": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is not enough room: {needed_mb} MB are needed and {free_mb} MB are free. Free some space or "
        "choose another disk.",
    ),
    "copy_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "A second copy that is kept with the take ({name}) is damaged; the take itself is not."
    ),
    "draft_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "A draft of a scenario ({name}) is damaged. Bring it back from a backup, or delete it."
    ),
    "notes_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no earlier version “{stamp}”. Choose one that “library notes” lists."
    ),
    "pack_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{name} in the pack “{pack}” is not as it came. Add the pack again from its file."
    ),
    "pack_file_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{name} is not as it was kept. Bring it back from a backup, or add the pack again."
    ),
    "pack_original_missing": QT_TRANSLATE_NOOP(
        "Sentences", "The file that this pack came in is not kept here. Add the pack again from its file."
    ),
    "shelf_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The list of the packs that were added ({name}) is damaged; the packs are still there."
    ),
}
