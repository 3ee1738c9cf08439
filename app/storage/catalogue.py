"""Keeps the index and the take folders in step, and makes the index anew when it cannot be trusted.

Nothing here can lose a take: a failure of the index is answered by reading the folders again, and where not
even an empty index can be written (full or protected disk) it lives in memory until the next start.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, TypeVar

from app.config import Paths
from app.domain import Cancelled, KnownError, Take
from app.storage import folders
from app.storage.index import BROKEN, BadIndex, Index, is_out_of_reach, verify
from app.storage.query import TakeFilter

T = TypeVar("T")
Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]
Entry = tuple[Take, str, str, str]

_BATCH: Final = 200
_STAMPS: Final = 2000
_BREATH_S: Final = 0.002
_SUFFIXES: Final = ("", "-wal", "-shm")


class Catalogue:
    """The one connection to the index. Safe to use from any thread: one waits for the other."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._index: Index | None = None
        self._lock = threading.RLock()
        self.notice = ""
        """Why the index was made anew, as a code; empty when it was not."""
        self.trusting = False
        """Use the index as it was left, without a look at the folders; `look_again` comes later."""

    def open(self, on_progress: Progress | None = None, cancel: Cancel | None = None) -> None:
        """Open the index and catch up with the folders; the second call does nothing.

        Raises:
            Cancelled: the next call goes on where this one stopped.
        """
        with self._lock:
            if self._index is not None:
                return
            is_new = not self._paths.index.exists()
            trusting = self.trusting and not is_new
            index, notice = self._open_or_renew(trusting=trusting)
            try:
                number = 0
                if not trusting or notice or index.is_empty:
                    number = _catch_up(index, self._paths, on_progress, cancel)
            except BROKEN as error:
                index.close()
                index, notice = self._renew(error)
                number = _catch_up(index, self._paths, on_progress, cancel)
            except BaseException:
                index.close()
                raise
            self._index = index
            self.notice = notice or ("index_missing" if is_new and number else "")

    def look_again(self, cancel: Cancel | None = None) -> bool:
        """What a trusting `open` left out: a look at every row and every folder, while others go on.

        Returns whether the list of takes changed by it.

        Raises:
            Cancelled: the next call begins anew.
        """
        self.open()
        try:
            if self._index is not None and self._index.file is not None:
                verify(self._index.file)
        except BROKEN as error:
            if isinstance(error, sqlite3.Error) and is_out_of_reach(error):
                return False
            with self._lock:
                self.close()
                index, self.notice = self._renew(error)
                _catch_up(index, self._paths, None, cancel)
                self._index = index
            return True
        known: dict[str, str] = {}
        while some := self._stamps(max(known, default="")):
            known |= some
            _let_others(cancel)
        found = {folder.name: folder for folder in folders.take_folders(self._paths)}
        changed = []
        for number, (name, folder) in enumerate(found.items()):
            if known.get(name) != folders.stamp_of(folder):
                changed.append(folder)
            if number % _BATCH == 0:
                _let_others(cancel)
        for first in range(0, len(changed), _BATCH):
            batch = changed[first : first + _BATCH]
            self._use(lambda index, some=batch: index.put(_entries(some)))  # type: ignore[misc]
            _let_others(cancel)
        # One that was brought back meanwhile is there: what counts is the folder.
        gone = [name for name in known.keys() - found.keys() if not _is_there(self._paths, name)]
        if gone:
            self._use(lambda index: index.remove(gone))
        return bool(changed or gone)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            if self._index is not None:
                self._index.close()
                self._index = None

    def select(self, which: TakeFilter) -> tuple[Take, ...]:
        """The takes that a filter lets through, newest first."""
        return self._use(lambda index: index.select(which))

    @property
    def is_empty(self) -> bool:
        """Whether there is no take at all."""
        return self._use(lambda index: index.is_empty)

    def count(self, which: TakeFilter) -> int:
        """How many takes a filter lets through."""
        return self._use(lambda index: index.count(which))

    def speakers(self) -> tuple[str, ...]:
        """Everybody who made a take, whoever spoke last first."""
        return self._use(lambda index: index.speakers())

    def attempts(self) -> dict[tuple[str, str], int]:
        """How many attempts there are, by pack and scenario."""
        return self._use(lambda index: index.attempts())

    def note(self, *changed: Path) -> None:
        """Take over what now lies in these folders."""
        self._use(lambda index: index.put([_entry(folder) for folder in changed]))

    def drop(self, take_id: str) -> None:
        """Forget a take whose folder has left the library."""
        self._use(lambda index: index.remove([take_id]))

    def erase_traces(self) -> None:
        """Leave nothing of deleted takes in any file of the index, nor in one that was set aside."""
        self._use(lambda index: index.forget_deleted())
        for pattern in ("index.bad-*", "index.new*"):
            for file in self._paths.index.parent.glob(pattern):
                file.unlink(missing_ok=True)

    def rebuild(self, on_progress: Progress | None = None, cancel: Cancel | None = None) -> int:
        """Make the index anew beside the old one, which serves until the new one is complete.

        Returns the number of takes.

        Raises:
            Cancelled: the old index stays.
        """
        self.open()
        fresh_file = self._paths.index.with_name("index.new")
        _unlink(fresh_file)
        try:
            fresh = Index(fresh_file)
        except (OSError, sqlite3.Error):
            with self._lock:
                self.close()
                self._index = Index(None)
                self.notice = "index_in_memory"
                return _catch_up(self._index, self._paths, on_progress, cancel)
        try:
            _catch_up(fresh, self._paths, on_progress, cancel)
        except BaseException:
            fresh.close()
            _unlink(fresh_file)
            raise
        with self._lock:
            number = _catch_up(fresh, self._paths, None, None)
            fresh.close()
            self.close()
            _unlink(self._paths.index)
            fresh_file.replace(self._paths.index)
            self.open()
            return number

    def _stamps(self, after: str) -> dict[str, str]:
        return self._use(lambda index: index.stamps(after, _STAMPS))

    def _use(self, work: Callable[[Index], T]) -> T:
        with self._lock:
            self.open()
            assert self._index is not None  # noqa: S101 - open() made it
            try:
                return work(self._index)
            except BROKEN as error:
                if isinstance(error, sqlite3.ProgrammingError):
                    raise
                self._index.close()
                self._index, self.notice = self._renew(error)
                _catch_up(self._index, self._paths, None, None)
                return work(self._index)

    def _open_or_renew(self, *, trusting: bool = False) -> tuple[Index, str]:
        try:
            index = Index(self._paths.index)
        except (OSError, sqlite3.Error, *BROKEN) as error:
            return self._renew(error)
        try:
            if not trusting:
                verify(self._paths.index)
            return index, ""
        except (OSError, sqlite3.Error, *BROKEN) as error:
            if isinstance(error, sqlite3.Error) and is_out_of_reach(error):
                return index, ""
            index.close()
            return self._renew(error)

    def _renew(self, error: Exception) -> tuple[Index, str]:
        """A new empty index in place of one that failed, and the code of what happened."""
        file = self._paths.index
        if isinstance(error, OSError) or (isinstance(error, sqlite3.Error) and is_out_of_reach(error)):
            if getattr(error, "sqlite_errorcode", 0) in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
                # It will be out of date, and what is deleted from now on must not survive in it.
                _unlink(file)
            return Index(None), "index_in_memory"
        reason = error.reason if isinstance(error, BadIndex) else "damaged"
        try:
            if reason == "older":
                _unlink(file)
                return Index(file), "index_older"
            _set_aside(file)
            return Index(file), f"index_{reason}"
        except (OSError, sqlite3.Error, *BROKEN):
            return Index(None), "index_in_memory"


def _catch_up(index: Index, paths: Paths, on_progress: Progress | None, cancel: Cancel | None) -> int:
    """Make the index say what the folders say; unchanged folders cost one look each.

    Returns the number of takes.
    """
    known = index.stamps()
    found = {folder.name: folder for folder in folders.take_folders(paths)}
    changed = [folder for name, folder in found.items() if known.get(name) != folders.stamp_of(folder)]
    for first in range(0, len(changed), _BATCH):
        if cancel is not None and cancel():
            raise Cancelled
        batch = changed[first : first + _BATCH]
        index.put(_entries(batch))
        if on_progress is not None:
            on_progress(first + len(batch), len(changed))
    index.remove(known.keys() - found.keys())
    return len(found)


def _let_others(cancel: Cancel | None) -> None:
    """Give way to the window, which waits for the interpreter."""
    if cancel is not None and cancel():
        raise Cancelled
    time.sleep(_BREATH_S)


def _is_there(paths: Paths, take_id: str) -> bool:
    try:
        folders.find_take(paths, take_id)
    except KnownError:
        return False
    return True


def _entries(changed: Iterable[Path]) -> list[Entry]:
    # A folder may have been deleted since it was listed.
    return [_entry(folder) for folder in changed if folder.is_dir()]


def _entry(folder: Path) -> Entry:
    # The stamp first: a change in between is then noticed at the next start.
    stamp = folders.stamp_of(folder)
    try:
        take, details = folders.load_with_details(folder)
    except (FileNotFoundError, KnownError):
        take, details = folders.load_anyway(folder), ""
    return take, stamp, _said(folder), details


def _said(folder: Path) -> str:
    # Not through `unpack`: to type every word of 5,000 takes would take most of the time of a rebuild.
    try:
        return " ".join([word["text"] for word in folders.read(folder / folders.TRANSCRIPT)["words"]])
    except (FileNotFoundError, KnownError, KeyError, TypeError):
        return ""


def _set_aside(file: Path) -> None:
    number = 1
    while file.with_name(f"index.bad-{number}").exists():
        number += 1
    for suffix in _SUFFIXES:
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + suffix).rename(file.with_name(f"index.bad-{number}{suffix}"))


def _unlink(file: Path) -> None:
    for suffix in _SUFFIXES:
        with contextlib.suppress(OSError):
            file.with_name(file.name + suffix).unlink()
