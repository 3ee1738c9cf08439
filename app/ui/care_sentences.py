"""What is left of something damaged and what can be done about it, in words. No Qt in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.ui.translate import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from app.workflow import Damage

CONTEXT: Final = "LibraryCare"

_REMEDIES: Final = {
    "details": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the details are made again."),
    "words": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the take is written down again."),
    "findings": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the findings are made anew."),
    "notes": QT_TRANSLATE_NOOP(
        "LibraryCare", "Can be mended: the last good version of the self-check comes back, if one was kept."
    ),
    "gaps": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the list of gaps is written again."),
    "trash_note": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: its 30 days in the trash begin today."),
    "copy": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the damaged copy is let go of."),
    "version": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the file is written again."),
    "record": QT_TRANSLATE_NOOP(
        "LibraryCare", "Can be mended: the last good version comes back, if one was kept."
    ),
    "pack": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the pack is unpacked again from its file."),
    "shelf": QT_TRANSLATE_NOOP("LibraryCare", "Can be mended: the list of packs is made again."),
}
_LEFT: Final = {
    ("sound",): QT_TRANSLATE_NOOP("LibraryCare", "The sound is still there."),
    ("sound", "words"): QT_TRANSLATE_NOOP("LibraryCare", "The sound and the words are still there."),
    ("sound", "findings"): QT_TRANSLATE_NOOP("LibraryCare", "The sound and the findings are still there."),
    ("sound", "words", "findings"): QT_TRANSLATE_NOOP(
        "LibraryCare", "The sound, the words and the findings are still there."
    ),
    ("words",): QT_TRANSLATE_NOOP("LibraryCare", "The words are still there."),
    ("findings",): QT_TRANSLATE_NOOP("LibraryCare", "The findings are still there."),
    ("words", "findings"): QT_TRANSLATE_NOOP("LibraryCare", "The words and the findings are still there."),
}


def remedy_text(damage: Damage) -> str:
    """What can be done about it; empty when nothing can."""
    return "" if damage.remedy is None else translate(CONTEXT, _REMEDIES[damage.remedy.value])


def left_text(damage: Damage) -> str:
    """What of a take can still be used; empty when nothing can, or when it is no take's."""
    text = _LEFT.get(tuple(one.value for one in damage.left))
    return "" if text is None else translate(CONTEXT, text)
