"""Remarks that are not added yet: a small file for each take, and the sounds that belong to it.

local/remark-drafts/<ULID>.json
local/remark-drafts/<ULID>.spoken-<16 digits>.wav

They lie on this computer and not with the take: nobody gets them with it. They carry its id in their names,
so they are deleted for good when the take is (see `traces`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.config import Paths, make_private_folder, read_json, write_json
from app.domain import KnownError, RemarkDraft, is_remark_sound
from app.storage.codec import pack, unpack
from app.storage.traces import remove_file
from app.storage.ulid import is_ulid


@dataclass(frozen=True, slots=True)
class _Drafts:
    drafts: tuple[RemarkDraft, ...] = ()


class RemarkDrafts:
    """The drafts of all takes."""

    def __init__(self, paths: Paths) -> None:
        self._folder = paths.remark_drafts

    def of(self, take_id: str) -> tuple[RemarkDraft, ...]:
        """What is being written about a take; the one in hand is the last.

        Raises:
            KnownError: `file_damaged`, `file_newer` or `file_unreadable`; what is there stays as it is.
        """
        file = self._file(take_id)
        try:
            return unpack(_Drafts, read_json(file), file).drafts
        except FileNotFoundError:
            return ()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise KnownError("file_unreadable", file=str(file), reason=reason) from error

    def keep(self, take_id: str, drafts: Sequence[RemarkDraft]) -> None:
        """Keep these in place of what was there; none lets go of the file.

        Raises:
            KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
        """
        if drafts:
            make_private_folder(self._folder)
            write_json(self._file(take_id), pack(_Drafts(tuple(drafts))))
        elif self._file(take_id).exists():
            remove_file(self._file(take_id))

    def sound_path(self, take_id: str, name: str) -> Path:
        """Where the sound of a draft lies, or is to be recorded.

        Raises:
            ValueError: that is no take, or no name of a sound.
        """
        if not is_ulid(take_id) or not is_remark_sound(name):
            raise ValueError("no sound of a draft")
        return self._folder / f"{take_id}.{name}"

    def drop_sound(self, take_id: str, name: str) -> None:
        """Delete the sound of a draft for good.

        Raises:
            KnownError: `file_in_use`, `folder_unwritable` or `write_failed`.
        """
        remove_file(self.sound_path(take_id, name))

    def sweep(self) -> None:
        """Delete sounds that no draft speaks of any more; what cannot be read keeps its sounds."""
        with contextlib.suppress(OSError):
            for file in list(self._folder.iterdir()):
                take_id, _, name = file.name.partition(".")
                if not is_ulid(take_id) or not is_remark_sound(name):
                    continue
                with contextlib.suppress(KnownError):
                    if name not in {one.sound for one in self.of(take_id)}:
                        remove_file(file)

    def _file(self, take_id: str) -> Path:
        if not is_ulid(take_id):
            raise ValueError("no id of a take")
        return self._folder / f"{take_id}.json"
