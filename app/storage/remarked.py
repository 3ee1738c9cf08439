"""The part of the library that keeps remarks, typed and spoken.

The sound of a remark lies in the take's folder beside the remarks. Where a remark is taken away its sound
waits a week in the folder of earlier versions, so that it can be brought back.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from app.config import fsync_folder, make_private_folder, storage_error, writing_whole
from app.domain import KnownError, Remark, Remarks, Take, is_remark_sound
from app.storage import folders
from app.storage.receiving import Receiving
from app.storage.traces import remove_file

_KEPT: Final = timedelta(days=7)


class Remarked(Receiving):
    """Keeps remarks. Every method raises what `Library` says of all of them."""

    def save_remark(self, take_id: str, remark: Remark, sound: Path | None = None) -> Take:
        """Keep a remark; one with the same id is replaced.

        `sound`: where the sound of a new spoken remark lies; it is moved into the take's folder. Without it
        the sound is there already, or is brought back from where `drop_remark` has put it.

        Raises:
            KnownError: `file_damaged` or `file_newer` when what is there cannot be read; it stays as it is.
                `remark_sound_gone` where a remark without words would have no sound either.
        """
        with self._lock:
            folder, take = self._changeable(take_id)
            before = (self.remarks(take_id) or Remarks()).remarks
            if remark.sound:
                take, remark = self._bring_sound(folder, take, remark, sound)
            rest = tuple(one for one in before if one.id != remark.id)
            try:
                take = self._save(folder, take, folders.REMARKS, Remarks((*rest, remark)), take.state)
            except KnownError:
                # What could not be added is still a draft, with its sound.
                if sound is not None and remark.sound not in {one.sound for one in before}:
                    with contextlib.suppress(OSError):
                        os.replace(folder / remark.sound, sound)
                raise
            return self._put_aside(folder, take, before, (*rest, remark))

    def drop_remark(self, take_id: str, remark_id: str) -> Take:
        """Take a remark away; raises as `save_remark`."""
        with self._lock:
            folder, take = self._changeable(take_id)
            before = (self.remarks(take_id) or Remarks()).remarks
            rest = tuple(one for one in before if one.id != remark_id)
            take = self._save(folder, take, folders.REMARKS, Remarks(rest), take.state)
            return self._put_aside(folder, take, before, rest)

    def remark_sound(self, take_id: str, remark: Remark) -> Path:
        """Where the sound of a spoken remark is.

        Raises:
            KnownError: `remark_sound_gone` when it is not there.
        """
        file = self.folder(take_id) / remark.sound
        if not remark.sound or not file.is_file():
            raise KnownError("remark_sound_gone")
        return file

    def erase_remark_sound(self, take_id: str, remark_id: str) -> Take:
        """Delete the sound of a remark for good; its words stay, and a remark without words goes with it.

        Raises:
            KnownError: `file_in_use` besides the others.
        """
        with self._lock:
            folder, take = self._changeable(take_id)
            found = (self.remarks(take_id) or Remarks()).remarks
            return self._erase_sounds(folder, take, found, {remark_id}, keep_wordless=False)

    def _silence_remarks(self, folder: Path, take: Take) -> Take:
        """Delete the sound of remarks whose words are there."""
        try:
            found = (self.remarks(take.id) or Remarks()).remarks
        except KnownError:
            return take
        spoken = {one.id for one in found if one.sound}
        return self._erase_sounds(folder, take, found, spoken, keep_wordless=True) if spoken else take

    def _erase_sounds(
        self, folder: Path, take: Take, found: tuple[Remark, ...], ids: set[str], *, keep_wordless: bool
    ) -> Take:
        rest: list[Remark] = []
        gone: list[str] = []
        for one in found:
            has_words = bool(one.text.strip())
            if one.id not in ids or not one.sound or (keep_wordless and not has_words):
                rest.append(one)
                continue
            gone.append(one.sound)
            if has_words:
                rest.append(replace(one, sound="", sound_s=0.0))
        if not gone:
            return take
        take = self._save(folder, take, folders.REMARKS, Remarks(tuple(rest)), take.state)
        for name in gone:
            remove_file(folder / name)
            remove_file(folder / folders.EARLIER / name)
        return self._without(folder, take, gone)

    def _bring_sound(
        self, folder: Path, take: Take, remark: Remark, sound: Path | None
    ) -> tuple[Take, Remark]:
        """Have the sound of a remark in the take's folder before anything speaks of it."""
        target = folder / remark.sound
        aside = folder / folders.EARLIER / remark.sound
        source = sound if sound is not None and sound.is_file() else aside
        if not target.exists() and source.is_file():
            _move(source, target)
        if not target.exists():
            if not remark.text.strip():
                raise KnownError("remark_sound_gone")
            return take, replace(remark, sound="", sound_s=0.0)
        if remark.sound not in take.sha256:
            digests = folders.digests(folder, (remark.sound,))
            take = replace(take, sha256={**take.sha256, **digests})
        return take, remark

    def _put_aside(
        self, folder: Path, take: Take, before: tuple[Remark, ...], after: tuple[Remark, ...]
    ) -> Take:
        """Let the sounds wait that no remark speaks of any more."""
        gone = {one.sound for one in before if one.sound} - {one.sound for one in after}
        if not gone:
            return take
        take = self._without(folder, take, gone)
        for name in gone:
            # Left where it is, it would be in nobody's way.
            with contextlib.suppress(OSError, KnownError):
                make_private_folder(folder / folders.EARLIER)
                os.replace(folder / name, folder / folders.EARLIER / name)
                os.utime(folder / folders.EARLIER / name)
        return take

    def _without(self, folder: Path, take: Take, names: Any) -> Take:
        rest = {name: digest for name, digest in take.sha256.items() if name not in names}
        if rest == dict(take.sha256):
            return take
        take = replace(take, sha256=rest)
        folders.save_take(folder, take)
        self._opened().note(folder)
        return take


def drop_old_sounds(folder: Path, now: datetime) -> None:
    """Delete the sounds that have waited for more than a week to be brought back."""
    with contextlib.suppress(OSError):
        for file in list(folder.iterdir()):
            # Also right for a clock that went back: what lies in its future stays.
            if is_remark_sound(file.name) and now.timestamp() - file.stat().st_mtime > _KEPT.total_seconds():
                file.unlink(missing_ok=True)


def _move(source: Path, target: Path) -> None:
    """Also from one disk to another; afterwards it is in one place, whole.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    try:
        os.replace(source, target)
        fsync_folder(target.parent)
        return
    except OSError:
        pass
    with writing_whole(target) as written:
        try:
            with source.open("rb") as read:
                shutil.copyfileobj(read, written, 1024 * 1024)
        except OSError as error:
            raise storage_error(error, target) from error
    # Where it cannot go now, the next start sweeps it.
    for _try in range(3):
        with contextlib.suppress(OSError):
            source.unlink(missing_ok=True)
            return
        time.sleep(0.05)
