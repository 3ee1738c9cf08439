"""The part of the library that keeps what is known of a take, and takes in what came from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.config import (
    fsync_folder,
    keep_snapshot,
    make_private_folder,
    move_folder,
    storage_error,
    write_json,
)
from app.domain import KnownError, Take, TakeState
from app.storage import folders
from app.storage.codec import pack
from app.storage.intake import Intake
from app.storage.parts import FILE_OF, T
from app.storage.ulid import is_ulid, time_of_ulid


class Receiving(Intake):
    """Writes one file of a take at a time, and the details that speak of it after it."""

    def take_in(self, staged: Path) -> Take:
        """Bring in a take that was made elsewhere, by one rename.

        `staged` is a folder of the take's id on the library's disk, with its details and the files that they
        speak of.

        Raises:
            KnownError: `take_exists` when one of this id is here or in the trash; `take_damaged`.
        """
        with self._lock:
            self._writable()
            if not is_ulid(staged.name):
                raise KnownError("take_damaged", take=staged.name[:40])
            take = self._details(staged)
            month = folders.month_of(time_of_ulid(take.id))
            target = self._paths.takes / month / take.id
            if self.has(take.id) or (self._paths.trash / take.id).exists():
                raise KnownError("take_exists", take=take.id)
            make_private_folder(target.parent)
            folders.keep_details(staged, take)
            move_folder(staged, target)
            self._opened().note(target)
            return take

    def has(self, take_id: str) -> bool:
        """Whether there is such a take; one in the trash does not count."""
        try:
            self.folder(take_id)
        except KnownError:
            return False
        return True

    def replace_part(self, take_id: str, kind: type[T], value: T | None) -> T | None:
        """Put another part into a take, or take it away; what was there before comes back.

        Nothing else of the take changes but how far it has come, which its parts tell.

        Raises:
            KnownError: `file_damaged`, `file_newer` or `file_unreadable`: what is there cannot be read.
        """
        name = FILE_OF[kind]
        with self._lock:
            folder, take = self._changeable(take_id)
            before = self._load(take_id, name, kind)
            if value is None:
                rest = {key: one for key, one in take.sha256.items() if key != name}
                take = replace(take, sha256=rest, state=_state(take, folder, gone=name))
                if name in folders.NOTES:
                    keep_snapshot(folder / name, folder / folders.EARLIER, always=True)
                folders.save_take(folder, take)
                try:
                    (folder / name).unlink(missing_ok=True)
                    fsync_folder(folder)
                except OSError as error:
                    raise storage_error(error, folder / name) from error
                self._opened().note(folder)
            else:
                self._save(folder, take, name, value, _state(take, folder, come=name))
            return before

    def bring_sound(self, take_id: str, wav: Path, sample_rate: int, frames: int) -> Take:
        """Put the sound of a take that has none into its folder; `wav`, on the same disk, goes there.

        Raises:
            KnownError: `folder_exists` when it has sound.
        """
        with self._lock:
            folder, take = self._changeable(take_id)
            digest = folders.digest_of(wav)
            move_folder(wav, folder / folders.AUDIO)
            sums = {**take.sha256, folders.AUDIO: digest}
            take = replace(take, sound_gone=None, sample_rate=sample_rate, frames=frames, sha256=sums)
            folders.save_take(folder, take)
            folders.keep_details(folder, take)
            self._opened().note(folder)
            return take

    def _details(self, folder: Path) -> Take:
        try:
            return folders.load_take(folder)
        except FileNotFoundError as error:
            raise KnownError("take_damaged", take=folder.name) from error
        except KnownError as error:
            code = {"file_newer": "take_newer", "file_damaged": "take_damaged"}.get(error.code)
            if code is None:
                raise
            raise KnownError(code, take=folder.name) from error

    def _changeable(self, take_id: str) -> tuple[Path, Take]:
        self._writable()
        folder = self.folder(take_id)
        return folder, self._details(folder)

    def _save(self, folder: Path, take: Take, name: str, value: Any, state: TakeState) -> Take:
        """Write what was made and then the details that speak of it."""
        if name in take.sha256:
            # A kill after the file and before the details must not make the new file look damaged.
            take = replace(take, sha256={key: one for key, one in take.sha256.items() if key != name})
            folders.save_take(folder, take)
        if name in folders.NOTES:
            keep_snapshot(folder / name, folder / folders.EARLIER)
        write_json(folder / name, pack(value))
        digests = {**take.sha256, **folders.digests(folder, (name,))}
        take = replace(take, state=state, sha256=digests)
        folders.save_take(folder, take)
        self._opened().note(folder)
        return take


def _state(take: Take, folder: Path, *, come: str = "", gone: str = "") -> TakeState:
    """How far a take has come with one file more or less."""
    there = {
        name
        for name in (folders.TRANSCRIPT, folders.REVIEW)
        if name == come or (name != gone and (folder / name).exists())
    }
    if folders.TRANSCRIPT not in there:
        return TakeState.RECOVERED if take.state is TakeState.RECOVERED else TakeState.RECORDED
    return TakeState.REVIEWED if folders.REVIEW in there else TakeState.TRANSCRIBED
