"""Mends what `checks` names, as far as there is something to mend it from. The sound is never written to.

What is replaced and could still be of use to somebody is kept in the take's folder `earlier`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.config import append_durable
from app.domain import Delivery, KnownError, Problem, Remarks, Review, SelfCheck, Take, TakeState, Transcript
from app.storage import folders
from app.storage.checks import is_as_written
from app.storage.codec import encode, unpack
from app.storage.library import Library
from app.storage.trash import TrashNote, write_note

_KINDS: Final = {
    folders.TRANSCRIPT: Transcript,
    folders.DELIVERY: Delivery,
    folders.SELF_CHECK: SelfCheck,
    folders.REMARKS: Remarks,
    folders.REVIEW: Review,
}


class Remedy(StrEnum):
    """What can be done about something that is damaged."""

    DETAILS = "details"
    """Take the second copy of the details; without one, make new ones from what else is in the folder."""
    WORDS = "words"
    """Let go of the words and of what was found in them: the take waits to be written down again."""
    FINDINGS = "findings"
    """Make the review and the measures anew from the words and the sound."""
    NOTES = "notes"
    """Bring back the last earlier version of what the person wrote; without one, let go of it."""
    GAPS = "gaps"
    """Write the journal of gaps again from the details."""
    TRASH_NOTE = "trash_note"
    """Let the 30 days in the trash begin now."""
    COPY = "copy"
    """Write a second copy again, or let go of an earlier version that cannot be read."""
    VERSION = "version"
    """Write the library's number again."""
    RECORD = "record"
    """Bring back the last good version of a talk, a goal and the like; without one, set it aside."""
    PACK = "pack"
    """Unpack the pack again from the file that it came in."""
    SHELF = "shelf"
    """Make the list of packs anew from the packs that are there."""


_BY_CODE: Final = {
    "take_details_damaged": Remedy.DETAILS,
    "take_details_missing": Remedy.DETAILS,
    "take_details_changed": Remedy.DETAILS,
    "trash_details_damaged": Remedy.TRASH_NOTE,
    "library_version_damaged": Remedy.VERSION,
    "copy_damaged": Remedy.COPY,
    "record_damaged": Remedy.RECORD,
    "pack_damaged": Remedy.PACK,
    "shelf_damaged": Remedy.SHELF,
}
_BY_FILE: Final = {
    folders.TRANSCRIPT: Remedy.WORDS,
    folders.DELIVERY: Remedy.FINDINGS,
    folders.REVIEW: Remedy.FINDINGS,
    folders.SELF_CHECK: Remedy.NOTES,
    folders.REMARKS: Remedy.NOTES,
    folders.EVENTS: Remedy.GAPS,
}


def remedy_for(problem: Problem) -> Remedy | None:
    """What can be done about a problem that a check found; None when nothing can."""
    if problem.code in ("file_changed", "file_missing", "file_damaged"):
        return _BY_FILE.get(problem.file.name)
    return _BY_CODE.get(problem.code)


def mend(library: Library, problem: Problem) -> None:
    """Do what `remedy_for` says, for the takes and what belongs to them; packs are mended elsewhere.

    Raises:
        KnownError: what writing raises; what was there is then untouched.
    """
    remedy = remedy_for(problem)
    works: dict[Remedy, Callable[[Library, Path], None]] = {
        Remedy.DETAILS: _details,
        Remedy.WORDS: _words,
        Remedy.FINDINGS: _findings,
        Remedy.NOTES: _notes,
        Remedy.GAPS: _gaps,
        Remedy.TRASH_NOTE: _trash_note,
        Remedy.COPY: _copy,
    }
    if remedy is Remedy.VERSION:
        library.rebuild()
    elif remedy in works:
        with library.changing() as note:
            works[remedy](library, problem.file)
            note(_take_folder(problem.file))


def _details(_library: Library, file: Path) -> None:
    folder = file.parent
    take = _best_details(folder)
    found = {}
    for name, kind in _KINDS.items():
        with contextlib.suppress(FileNotFoundError, KnownError):
            unpack(kind, folders.read(folder / name), folder / name)
            found[name] = folders.digest_of(folder / name)
    for name in (folders.AUDIO, folders.EVENTS, *_remark_sounds(folder)):
        known = take.sha256.get(name)
        if (folder / name).exists():
            # What the copy says of a file is still so; only what it does not know is taken as it is.
            found[name] = known or folders.digest_of(folder / name)
    has_words = folders.TRANSCRIPT in found
    state = TakeState.RECORDED
    if has_words:
        state = TakeState.REVIEWED if folders.REVIEW in found else TakeState.TRANSCRIBED
    if file.exists():
        folders.set_aside(file, file.parent / folders.EARLIER)
    whole = replace(take, state=state, sha256=found)
    folders.save_take(folder, whole)
    folders.keep_details(folder, whole)


def _remark_sounds(folder: Path) -> list[str]:
    try:
        remarks = unpack(Remarks, folders.read(folder / folders.REMARKS), folder / folders.REMARKS).remarks
    except (FileNotFoundError, KnownError):
        return []
    return [one.sound for one in remarks if one.sound]


def _best_details(folder: Path) -> Take:
    copy = folder / folders.EARLIER
    with contextlib.suppress(FileNotFoundError, KnownError):
        if is_as_written(copy / folders.TAKE):
            take = folders.load_take(copy)
            return replace(take, id=folder.name)
    with contextlib.suppress(FileNotFoundError, KnownError):
        # Only its digest is wrong: what it says is better than nothing, and is kept aside too.
        return folders.load_take(folder)
    return replace(folders.load_anyway(folder), damaged=False, gaps=folders.read_gaps(folder))


def _words(_library: Library, file: Path) -> None:
    _let_go(file.parent, (folders.TRANSCRIPT, folders.DELIVERY, folders.REVIEW), TakeState.RECORDED)


def _findings(_library: Library, file: Path) -> None:
    _let_go(file.parent, (folders.DELIVERY, folders.REVIEW), TakeState.TRANSCRIBED)


def _let_go(folder: Path, names: tuple[str, ...], state: TakeState) -> None:
    take = folders.load_take(folder)
    rest = {name: digest for name, digest in take.sha256.items() if name not in names}
    if folders.TRANSCRIPT not in rest:
        state = TakeState.RECORDED
    folders.save_take(folder, replace(take, sha256=rest, state=state))
    for name in names:
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _notes(library: Library, file: Path) -> None:
    folder = file.parent
    take = folders.load_take(folder)
    rest = {name: digest for name, digest in take.sha256.items() if name != file.name}
    versions = library.earlier_notes(folder.name, file.name) if folder.parent.parent.name == "takes" else ()
    good = next((one for one in versions if is_as_written(one.path)), None)
    folders.save_take(folder, replace(take, sha256=rest))
    if file.exists():
        folders.set_aside(file, file.parent / folders.EARLIER)
    if good is not None:
        library.bring_back_notes(folder.name, good.stamp, file.name)


def _gaps(_library: Library, file: Path) -> None:
    folder = file.parent
    take = folders.load_take(folder)
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
    rest = {name: digest for name, digest in take.sha256.items() if name != folders.EVENTS}
    for gap in take.gaps:
        line = json.dumps({"event": "gap", **encode(gap)}, sort_keys=True, allow_nan=False)
        append_durable(file, line.encode() + b"\n")
    folders.save_take(folder, replace(take, sha256=rest | folders.digests(folder, (folders.EVENTS,))))


def _trash_note(_library: Library, file: Path) -> None:
    month = folders.month_of(folders.load_anyway(file.parent).created)
    write_note(file.parent, TrashNote(datetime.now(UTC), month))


def _copy(_library: Library, file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
    if file.name == folders.TAKE:
        with contextlib.suppress(FileNotFoundError, KnownError):
            folders.keep_details(file.parent.parent, folders.load_take(file.parent.parent))


def _take_folder(file: Path) -> Path:
    return file.parent.parent if file.parent.name == folders.EARLIER else file.parent
