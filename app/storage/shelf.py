"""The part of the library that opens it and reads from it."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from app.config import Paths
from app.domain import Delivery, KnownError, Language, LineRef, Remarks, Review, SelfCheck, Take, Transcript
from app.storage import folders
from app.storage.codec import unpack
from app.storage.query import TakeFilter
from app.storage.trash import Trash, TrashedTake
from app.storage.version import LIBRARY_FORMAT, read_version, write_version

if TYPE_CHECKING:
    from app.storage.catalogue import Cancel, Catalogue, Progress

T = TypeVar("T")
_EVERYTHING: Final = TakeFilter()


class Shelf:
    """What can be asked of a library. Making one touches nothing."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._lock = threading.RLock()
        self._trash = Trash(paths)
        self._catalogue: Catalogue | None = None
        self._trusting = False

    def open(self, on_progress: Progress | None = None, cancel: Cancel | None = None) -> str:
        """Make the folders if need be, open the index and catch up with the folders; safe to call again.

        Returns the code of why the index was made anew (`index_missing`, `index_damaged`, `index_newer`,
        `index_in_memory`), else an empty string. Every other method opens by itself: call this in a task, so
        that the seconds for a lost index (2 s for 5,000 takes) do not fall on the window.

        Raises:
            KnownError: `folder_unwritable`, `disk_full`, `write_failed`, `file_unreadable`.
            Cancelled: the next call goes on.
        """
        catalogue = self._opened()
        catalogue.open(on_progress, cancel)
        return catalogue.notice

    def trust(self) -> None:
        """Open the index as it was left, for a quick start; call `look_again` when there is time."""
        with self._lock:
            if self._catalogue is None:
                self._trusting = True

    def look_again(self, cancel: Cancel | None = None) -> bool:
        """Catch up with the folders after `trust`, beside other work; whether the list changed by it.

        Raises:
            KnownError: as `open`.
            Cancelled: the caller said so.
        """
        return self._opened().look_again(cancel)

    def close(self) -> None:
        """Close the index."""
        with self._lock:
            if self._catalogue is not None:
                self._catalogue.close()

    @property
    def read_only(self) -> bool:
        """Whether a newer version of the program made this library."""
        return (read_version(self._paths) or 0) > LIBRARY_FORMAT

    def take(self, take_id: str) -> Take:
        """One take, as it lies in its folder."""
        return folders.load_anyway(self.folder(take_id))

    def takes(self, which: TakeFilter = _EVERYTHING) -> tuple[Take, ...]:
        """The takes that a filter lets through, newest first."""
        return self._opened().select(which)

    def count(self, which: TakeFilter = _EVERYTHING) -> int:
        """How many takes a filter lets through, its limit and offset left aside."""
        return self._opened().count(which)

    @property
    def is_empty(self) -> bool:
        """Whether there is no take at all; quicker than `count`."""
        return self._opened().is_empty

    def takes_of_line(self, line: LineRef, language: Language | None = None) -> tuple[Take, ...]:
        """All takes of one line, newest first."""
        return self.takes(TakeFilter(line=line, language=language or ""))

    def speakers(self) -> tuple[str, ...]:
        """Everybody who made a take, whoever spoke last first."""
        return self._opened().speakers()

    def attempts(self) -> dict[tuple[str, str], int]:
        """How many attempts there are, by pack and scenario."""
        return self._opened().attempts()

    def folder(self, take_id: str) -> Path:
        """Where a take lies."""
        return folders.find_take(self._paths, take_id)

    def audio_path(self, take_id: str) -> Path:
        """The sound of a take; it may be missing when somebody deleted the file."""
        return self.folder(take_id) / folders.AUDIO

    def transcript(self, take_id: str) -> Transcript | None:
        """The words of a take, or None while there are none.

        Raises:
            KnownError: `take_unknown`, `file_damaged`, `file_newer`, `file_unreadable`.
        """
        return self._load(take_id, folders.TRANSCRIPT, Transcript)

    def delivery(self, take_id: str) -> Delivery | None:
        """How the take sounds, or None while it was not measured; raises as `transcript`."""
        return self._load(take_id, folders.DELIVERY, Delivery)

    def self_check(self, take_id: str) -> SelfCheck | None:
        """What the rep thought, or None; raises as `transcript`."""
        return self._load(take_id, folders.SELF_CHECK, SelfCheck)

    def remarks(self, take_id: str) -> Remarks | None:
        """What people wrote about the take, or None; raises as `transcript`."""
        return self._load(take_id, folders.REMARKS, Remarks)

    def review(self, take_id: str) -> Review | None:
        """The findings, or None; raises as `transcript`."""
        return self._load(take_id, folders.REVIEW, Review)

    def heard(self, take_id: str, kind: type[T]) -> tuple[T, ...]:
        """What was noted by `note_heard` of a take without all its words yet, in order.

        Raises:
            KnownError: `take_unknown`.
        """
        return folders.read_heard(self.folder(take_id), kind)

    def trashed(self) -> tuple[TrashedTake, ...]:
        """What lies in the trash, newest take first."""
        return self._trash.contents()

    def _opened(self) -> Catalogue:
        with self._lock:
            if self._catalogue is None:
                from app.storage.catalogue import Catalogue

                self._paths.make()
                if read_version(self._paths) is None and not folders.months(self._paths):
                    # On a full or protected disk what is there can still be listed.
                    with contextlib.suppress(KnownError):
                        write_version(self._paths)
                self._catalogue = Catalogue(self._paths)
                self._catalogue.trusting = self._trusting
            return self._catalogue

    def _writable(self) -> Catalogue:
        catalogue = self._opened()
        version = read_version(self._paths)
        if version is None or 0 < version < LIBRARY_FORMAT:
            self.migrate()
        elif version > LIBRARY_FORMAT:
            raise KnownError("library_newer", format=version)
        return catalogue

    def migrate(self, on_progress: Progress | None = None, cancel: Cancel | None = None) -> bool:
        """Bring a library of an older program to our format, after a backup; whether there was need to.

        Whoever writes calls it by itself; called first, it can be followed and cancelled.

        Raises:
            KnownError, Cancelled: as `migrations.migrate`.
        """
        from app.storage.migrations import migrate

        with self._lock:
            return migrate(self._paths, on_progress, cancel)

    def _load(self, take_id: str, name: str, kind: type[T]) -> T | None:
        file = self.folder(take_id) / name
        try:
            return unpack(kind, folders.read(file), file)
        except FileNotFoundError:
            return None
