"""The coaching records: reps, contacts, goals, talks, plans and visits, one small file each.

    library/coaching/<kind>/<ULID>.json
    library/coaching/earlier/<kind>/<ULID>.<moment>.json     earlier versions, for a week
    library/coaching/trash/<kind>/<ULID>.json                for 30 days

The files are the truth; what lists are made of comes from an index that can be made anew.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from app.config import (
    Paths,
    Snapshot,
    keep_snapshot,
    make_private_folder,
    move_folder,
    read_json,
    snapshots,
    write_json,
)
from app.domain import (
    CoachingRecord,
    Contact,
    ContactKind,
    KnownError,
    RecordKind,
    SharedTake,
    TakeKind,
    Talk,
)
from app.storage.codec import pack, unpack
from app.storage.record_index import TYPES, RecordFilter, RecordIndex, kind_of
from app.storage.record_views import DueRecord, Practised, StageTakes
from app.storage.traces import remove_file
from app.storage.ulid import is_ulid
from app.storage.version import LIBRARY_FORMAT, read_version

R = TypeVar("R", bound=CoachingRecord)
T = TypeVar("T")

EARLIER: Final = "earlier"
TRASH: Final = "trash"
TRASH_DAYS: Final = 30
_SUFFIXES: Final = ("", "-wal", "-shm")
_EVERYTHING: Final = RecordFilter()


class Records:
    """The coaching records of one user. Making one touches nothing; safe to use from any thread.

    Every method that writes raises KnownError `library_newer`, `disk_full`, `folder_unwritable` or
    `write_failed`; the record is then as it was.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._lock = threading.RLock()
        self._index: RecordIndex | None = None

    # Reading

    def get(self, kind: type[R], record_id: str) -> R:
        """One record, as it lies in its file.

        Raises:
            KnownError: `record_unknown`, `file_damaged`, `file_newer`, `file_unreadable`.
        """
        file = self._file(_kind(kind), record_id)
        try:
            return replace(unpack(kind, _read(file), file), id=record_id)
        except FileNotFoundError as error:
            raise KnownError("record_unknown", record=record_id[:40]) from error

    def select(self, which: RecordFilter = _EVERYTHING) -> tuple[CoachingRecord, ...]:
        """Records of all kinds but reps (or of the kind asked for), the latest moment first."""
        return self._use(lambda index: index.select(which))

    def all_of(
        self, kind: type[R], rep: str | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[R, ...]:
        """Records of one kind, the latest moment first; reps by name."""
        found = self.select(RecordFilter(kind=_kind(kind), rep=rep, limit=limit, offset=offset))
        return tuple(one for one in found if isinstance(one, kind))

    def count(self, kind: type[CoachingRecord], rep: str | None = None) -> int:
        """How many records of a kind there are."""
        return self._use(lambda index: index.count(_kind(kind), rep))

    @property
    def changes(self) -> int:
        """The same number as long as nothing was written."""
        return self._use(lambda index: index.changes)

    def last_contacts(self) -> dict[str, tuple[datetime, ContactKind]]:
        """When (aware, in UTC) and how each person was last met, by the person's id."""
        return self._use(lambda index: index.last_contacts())

    def last_talks(self) -> dict[str, datetime]:
        """When (aware, in UTC) the last development talk with each person was held, by the person's id."""
        return self._use(lambda index: index.last_talks())

    def due(self, since: date, until: date) -> tuple[DueRecord, ...]:
        """What is due from one day to another, both included; the earliest day first."""
        return self._use(lambda index: index.due(since, until))

    def shared_takes(
        self, rep: str, limit: int = -1, offset: int = 0, kind: TakeKind | None = None
    ) -> tuple[SharedTake, ...]:
        """The takes that were made together with a person or handed over, the latest first."""
        return self._use(lambda index: index.shared(rep, limit, offset, kind))

    def attempts_of_lines(self, rep: str, pack: str, stage: str, limit: int) -> tuple[SharedTake, ...]:
        """The latest attempt at each line that a person practised lately in a stage, the latest first."""
        return self._use(lambda index: index.of_lines(rep, pack, stage, limit))

    def practised(self, rep: str) -> tuple[Practised, ...]:
        """When a person last made an attempt in each stage, in shared takes; the latest first."""
        return self._use(lambda index: index.practised(rep))

    def stages(self, rep: str | None = None) -> tuple[StageTakes, ...]:
        """How often each stage was practised in shared takes, of everybody or of one person."""
        return self._use(lambda index: index.stages(rep))

    def versions(self, kind: RecordKind, record_id: str) -> tuple[Snapshot, ...]:
        """Earlier versions of a record, the latest first."""
        return snapshots(self._file(kind, record_id), self.earlier_folder(kind))

    # Writing

    def save(self, record: R, now: datetime | None = None) -> R:
        """Keep a record and return it as it is kept, with its new revision.

        Raises:
            KnownError: `record_changed` when it was saved elsewhere since it was read, `record_unknown`
                when it was deleted meanwhile.
        """
        with self._lock:
            self._writable()
            kind = kind_of(record)
            file = self._file(kind, record.id)
            there = self._revision(file)
            if there is None and record.revision > 0:
                raise KnownError("record_unknown", record=record.id[:40])
            if there is not None and there != record.revision:
                raise KnownError("record_changed", record=record.id[:40])
            kept = replace(record, revision=record.revision + 1, changed=now or datetime.now(UTC))
            make_private_folder(file.parent)
            keep_snapshot(file, self.earlier_folder(kind))
            write_json(file, pack(kept))
            self._note(kept, file)
            return kept

    def put_back(self, record: R) -> R:
        """Keep a record whatever lies there: for an undo, or where a person chose this version."""
        with self._lock:
            there = self._revision(self._file(kind_of(record), record.id))
            return self.save(replace(record, revision=there or 0))

    def trash(self, record: CoachingRecord) -> None:
        """Move a record to the trash, where it stays 30 days."""
        with self._lock:
            self._writable()
            kind = kind_of(record)
            target = self._trashed(kind, record.id)
            make_private_folder(target.parent)
            target.unlink(missing_ok=True)
            move_folder(self._file(kind, record.id), target)
            with contextlib.suppress(OSError):
                os.utime(target)
            self._use(lambda index: index.remove([(kind.value, record.id)]))

    def restore(self, record: R) -> R:
        """Bring a record back from the trash.

        Raises:
            KnownError: `record_unknown`, `folder_exists`.
        """
        with self._lock:
            self._writable()
            kind = kind_of(record)
            source = self._trashed(kind, record.id)
            if not source.is_file():
                raise KnownError("record_unknown", record=record.id[:40])
            move_folder(source, self._file(kind, record.id))
            kept = self.get(type(record), record.id)
            self._note(kept, self._file(kind, record.id))
            return kept

    def erase(self, kind: RecordKind, record_id: str) -> None:
        """Delete a record for good, wherever it lies, with its earlier versions. Again does no harm."""
        with self._lock:
            self._writable()
            self._erase_files(kind, record_id)
            self._use(lambda index: index.remove([(kind.value, record_id)]))
            self._use(lambda index: index.forget_deleted())

    def erase_rep(self, rep: str) -> int:
        """Delete all that is kept about a rep for good, in the trash as well; how many records it was."""
        with self._lock:
            found = [(RecordKind(file.parent.name), file.stem) for file in self.files_of(rep)]
            for kind, record_id in found:
                self._erase_files(kind, record_id)
            self._use(lambda index: index.remove((kind.value, record_id) for kind, record_id in found))
            self._use(lambda index: index.forget_deleted())
            return len(found)

    def files_of(self, rep: str) -> tuple[Path, ...]:
        """The files of all records about a rep, in the trash as well."""
        return tuple(file for kind, file in self._files() if self._is_about(kind, file, rep))

    def forget_take(self, take_id: str) -> None:
        """Leave no mention of a take that was deleted for good, in earlier versions neither."""
        with self._lock:
            mentioned = self._use(lambda index: index.mentioning(take_id))
            for name, record_id in mentioned:
                kind = RecordKind(name)
                record = _without(self.get(TYPES[kind], record_id), take_id)
                self.save(record)
            for place in (TRASH, EARLIER):
                for file in (self._paths.coaching / place).glob("*/*.json"):
                    with contextlib.suppress(OSError):
                        if take_id.encode() in file.read_bytes():
                            remove_file(file)
            if mentioned:
                self._use(lambda index: index.forget_deleted())

    def purge_expired(self, now: datetime | None = None) -> int:
        """Delete for good what has been in the trash for 30 days; how many records it was."""
        limit = (now or datetime.now(UTC)) - timedelta(days=TRASH_DAYS)
        gone = 0
        for kind in RecordKind:
            for file in _json_files(self._paths.coaching / TRASH / kind.value):
                with contextlib.suppress(OSError, KnownError):
                    if datetime.fromtimestamp(file.stat().st_mtime, UTC) < limit:
                        self.erase(kind, file.stem)
                        gone += 1
        return gone

    def earlier_folder(self, kind: RecordKind) -> Path:
        """Where earlier versions of a kind lie; it need not be there."""
        return self._paths.coaching / EARLIER / kind.value

    def close(self) -> None:
        """Close the index; the next use opens it again."""
        with self._lock:
            if self._index is not None:
                self._index.close()
                self._index = None

    # Within

    def _file(self, kind: RecordKind, record_id: str) -> Path:
        if not is_ulid(record_id):
            raise KnownError("record_unknown", record=record_id[:40])
        return self._paths.coaching / kind.value / f"{record_id}.json"

    def _erase_files(self, kind: RecordKind, record_id: str) -> None:
        for earlier in self.earlier_folder(kind).glob(f"{record_id}.*"):
            remove_file(earlier)
        remove_file(self._trashed(kind, record_id))
        remove_file(self._file(kind, record_id))

    def _trashed(self, kind: RecordKind, record_id: str) -> Path:
        return self._paths.coaching / TRASH / kind.value / f"{record_id}.json"

    def _files(self) -> Iterator[tuple[RecordKind, Path]]:
        """Every record in use or in the trash."""
        for kind in RecordKind:
            for parent in (self._paths.coaching, self._paths.coaching / TRASH):
                for file in _json_files(parent / kind.value):
                    yield kind, file

    def _is_about(self, kind: RecordKind, file: Path, rep: str) -> bool:
        try:
            return unpack(TYPES[kind], _read(file), file).rep == rep
        except (FileNotFoundError, KnownError):
            return False

    def _revision(self, file: Path) -> int | None:
        """The revision on the disk; None where there is no such file."""
        try:
            content = _read(file)
        except FileNotFoundError:
            return None
        found = content.get("revision", 0) if isinstance(content, dict) else 0
        return found if type(found) is int else 0

    def _writable(self) -> None:
        version = read_version(self._paths) or 0
        if version > LIBRARY_FORMAT:
            raise KnownError("library_newer", format=version)

    def _note(self, record: CoachingRecord, file: Path) -> None:
        stamp = _stamp(file)
        self._use(lambda index: index.put([(record, stamp)]))

    def _use(self, work: Callable[[RecordIndex], T]) -> T:
        with self._lock:
            try:
                return work(self._opened())
            except sqlite3.Error:
                # It holds nothing of its own: what is damaged or cannot be written is made anew.
                self._renew()
                return work(self._opened())

    def _opened(self) -> RecordIndex:
        if self._index is None:
            make_private_folder(self._paths.local)
            self._index = RecordIndex(self._paths.coaching_index)
            self._catch_up(self._index)
        return self._index

    def _renew(self) -> None:
        if self._index is not None:
            with contextlib.suppress(sqlite3.Error):
                self._index.close()
        file = self._paths.coaching_index
        for suffix in _SUFFIXES:
            with contextlib.suppress(OSError):
                file.with_name(file.name + suffix).unlink()
        try:
            self._index = RecordIndex(file)
            self._catch_up(self._index)
        except (OSError, sqlite3.Error):
            self._index = RecordIndex(None)
            self._catch_up(self._index)

    def _catch_up(self, index: RecordIndex) -> None:
        """Make the index say what the files say; an unchanged file costs one look."""
        known, found = index.stamps(), {}
        for kind in RecordKind:
            for file in _json_files(self._paths.coaching / kind.value):
                found[kind.value, file.stem] = file
        changed, unreadable = [], set()
        for (name, record_id), file in found.items():
            stamp = _stamp(file)
            if known.get((name, record_id)) == stamp:
                continue
            # A damaged one is left out of lists; `check` names it.
            try:
                changed.append((self.get(TYPES[RecordKind(name)], record_id), stamp))
            except KnownError:
                unreadable.add((name, record_id))
        index.put(changed)
        index.remove((known.keys() - found.keys()) | unreadable)


def _kind(of: type[CoachingRecord]) -> RecordKind:
    return next(kind for kind, one in TYPES.items() if one is of)


def _without(record: CoachingRecord, take_id: str) -> CoachingRecord:
    if isinstance(record, Contact):
        return replace(
            record,
            takes=tuple(one for one in record.takes if one.take != take_id),
            views=tuple(one for one in record.views if one.take != take_id),
        )
    if isinstance(record, Talk):
        return replace(record, evidence=tuple(one for one in record.evidence if one.id != take_id))
    return record


def _read(file: Path) -> Any:
    try:
        return read_json(file)
    except FileNotFoundError:
        raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(file), reason=reason) from error


def _stamp(file: Path) -> str:
    try:
        status = file.stat()
    except OSError:
        return f"none:{time.monotonic_ns()}"
    return f"{status.st_mtime_ns}:{status.st_size}:{status.st_ino}"


def _json_files(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            names = [one.name for one in entries if one.name.endswith(".json")]
    except OSError:
        return []
    return [folder / name for name in sorted(names) if is_ulid(name.removesuffix(".json"))]
