"""The trash: a take is moved there whole, kept 30 days, and deleted for good only in a second step.

Moving is one rename and comes first, writing down when comes after: so deleting works on a full disk, and a
take whose note was lost simply stays.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.config import Paths, fsync_folder, make_private_folder, move_folder, storage_error, write_json
from app.domain import KnownError, Take
from app.storage import folders
from app.storage.codec import pack, unpack
from app.storage.ulid import is_ulid, time_of_ulid

KEPT: Final = timedelta(days=30)
_SURE: Final = timedelta(days=1)
_LATEST: Final = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class TrashNote:
    """What is written down about a take in the trash."""

    when: datetime
    """Aware, in UTC."""
    month: str
    """The folder it came from."""
    is_empty: bool = False
    """Put aside by recovery, because nothing had been recorded."""
    due: datetime | None = None
    """When its days were first seen to be over."""


@dataclass(frozen=True, slots=True)
class TrashedTake:
    """A take in the trash."""

    take: Take
    note: TrashNote | None
    """None when it is not known when it was deleted; it then stays."""

    @property
    def until(self) -> datetime | None:
        """When it will be deleted for good."""
        return self.note.when + KEPT if self.note else None


class Trash:
    """The trash folder of one library."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def put(self, folder: Path, now: datetime, *, is_empty: bool = False) -> Path:
        """Move a take's folder into the trash and return where it lies now.

        Raises:
            KnownError: `take_exists` when that id is in the trash already, `file_in_use`,
                `folder_unwritable` or `write_failed`; the take is where it was. A full disk does not stop it.
        """
        target = self._paths.trash / folder.name.removesuffix(folders.PART)
        make_private_folder(self._paths.trash)
        with contextlib.suppress(OSError):
            (folder / folders.TRASHED).unlink(missing_ok=True)
        _move(folder, target)
        with contextlib.suppress(KnownError):
            write_note(target, TrashNote(now, folder.parent.name, is_empty))
        return target

    def contents(self) -> tuple[TrashedTake, ...]:
        """Everything in the trash, newest take first."""
        return tuple(
            TrashedTake(folders.load_anyway(folder), _read(folder)) for folder in reversed(self._folders())
        )

    def restore(self, take_id: str) -> Path:
        """Move a take back to where it came from and return its folder.

        Raises:
            KnownError: `take_not_in_trash`, `take_exists`, or as `move_folder`.
        """
        source = self._find(take_id)
        note = _read(source)
        month = note.month if note else folders.month_of(time_of_ulid(take_id))
        if not folders.is_month(month):
            month = folders.month_of(time_of_ulid(take_id))
        target = self._paths.takes / month / take_id
        make_private_folder(target.parent)
        _move(source, target)
        with contextlib.suppress(OSError):
            (target / folders.TRASHED).unlink(missing_ok=True)
        return target

    def begin_purge(self, take_id: str) -> Path:
        """Delete the files of a take in the trash for good; gives the empty folder that is left of it.

        The folder goes with `end_purge`, when there is no trace elsewhere either: until then it tells the
        next start what was broken off (see `going`).

        Raises:
            KnownError: `take_not_in_trash`, `file_in_use`, `folder_unwritable` or `write_failed`.
        """
        source = self._find(take_id)
        going = source.with_name(take_id + folders.GOING)
        # From the rename on nobody can meet a take of which half is missing.
        _move(source, going)
        _empty(going)
        return going

    def end_purge(self, going: Path) -> None:
        """Delete what `begin_purge` has left; raises as it does."""
        delete_folder(going)

    def going(self) -> tuple[Path, ...]:
        """Folders of takes that were being deleted for good when the program ended."""
        return tuple(
            entry for entry in folders.subfolders(self._paths.trash) if entry.name.endswith(folders.GOING)
        )

    def expired(self, now: datetime) -> tuple[str, ...]:
        """Takes whose 30 days are over, seen so on two days: a clock that is wrong once deletes nothing."""
        over = []
        for folder in self._folders():
            note = _read(folder)
            with contextlib.suppress(KnownError):
                if note is None:
                    continue
                if now < note.when + KEPT:
                    if note.due is not None:
                        write_note(folder, replace(note, due=None))
                elif note.due is None or now < note.due:
                    write_note(folder, replace(note, due=now))
                elif now - note.due >= _SURE:
                    over.append(folder.name)
        return tuple(over)

    def note_missing(self, now: datetime) -> None:
        """Let the days begin now for takes that a kill or a full disk has left without a note."""
        for folder in self._folders():
            if not (folder / folders.TRASHED).exists():
                with contextlib.suppress(KnownError):
                    write_note(folder, TrashNote(now, folders.month_of(time_of_ulid(folder.name))))

    def finish_purges(self) -> None:
        """Delete what a kill in the middle of deleting for good has left."""
        for entry in self.going():
            with contextlib.suppress(KnownError):
                delete_folder(entry)

    def _find(self, take_id: str) -> Path:
        folder = self._paths.trash / take_id
        if not is_ulid(take_id) or not folder.is_dir():
            raise KnownError("take_not_in_trash", take=take_id[:40])
        return folder

    def _folders(self) -> list[Path]:
        return [entry for entry in folders.subfolders(self._paths.trash) if is_ulid(entry.name)]


def delete_folder(folder: Path) -> None:
    """Delete a folder with all that is in it, without following links.

    Raises:
        KnownError: `folder_unwritable` or `write_failed`.
    """
    try:
        shutil.rmtree(folder)
        fsync_folder(folder.parent)
    except OSError as error:
        raise storage_error(error, folder) from error


def _empty(folder: Path) -> None:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    shutil.rmtree(entry.path)
                else:
                    Path(entry.path).unlink()
        fsync_folder(folder)
    except OSError as error:
        raise storage_error(error, folder) from error


def _move(source: Path, target: Path) -> None:
    try:
        move_folder(source, target)
    except KnownError as error:
        if error.code == "folder_exists":
            raise KnownError("take_exists", take=target.name) from error
        raise


def write_note(folder: Path, note: TrashNote) -> None:
    """Write down when a take came into the trash; raises as `write_json`."""
    write_json(folder / folders.TRASHED, pack(note))


def _read(folder: Path) -> TrashNote | None:
    file = folder / folders.TRASHED
    try:
        note = unpack(TrashNote, folders.read(file), file)
    except (FileNotFoundError, KnownError):
        return None
    return note if note.when <= _LATEST else None
