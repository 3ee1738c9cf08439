"""The index of the coaching records: who was met when, without opening thousands of small files.

It holds nothing that the files do not hold. It is made anew whenever SQLite finds fault with it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final

from app.domain import (
    CallPlan,
    CoachingRecord,
    Contact,
    Goal,
    JointVisit,
    RecordKind,
    Rep,
    SharedTake,
    Talk,
    due_days,
)
from app.storage.codec import decode, encode
from app.storage.record_views import RecordViews, microseconds

TYPES: Final[dict[RecordKind, type[CoachingRecord]]] = {
    RecordKind.REP: Rep,
    RecordKind.CONTACT: Contact,
    RecordKind.GOAL: Goal,
    RecordKind.TALK: Talk,
    RecordKind.PLAN: CallPlan,
    RecordKind.VISIT: JointVisit,
}

VERSION: Final = 2
_SCHEMA: Final = """
CREATE TABLE records (
    kind TEXT, id TEXT, rep TEXT, at INTEGER, sort TEXT, details TEXT, stamp TEXT, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX by_person ON records (rep, at);
CREATE INDEX by_kind ON records (kind, at);
CREATE INDEX by_kind_of_person ON records (kind, rep, at);
CREATE TABLE shared (
    record TEXT, take TEXT, rep TEXT, kind TEXT, pack TEXT, scenario TEXT, line TEXT, stage TEXT,
    at INTEGER
);
CREATE INDEX shared_by_person ON shared (rep, at);
CREATE INDEX shared_by_record ON shared (record);
CREATE INDEX shared_by_take ON shared (take);
CREATE INDEX shared_by_stage ON shared (rep, kind, pack, stage, at);
CREATE TABLE due (record TEXT, kind TEXT, rep TEXT, what TEXT, day TEXT, text TEXT);
CREATE INDEX due_by_day ON due (day);
CREATE INDEX due_by_record ON due (record);
"""


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records to list. What is left at its default does not restrict."""

    kind: RecordKind | None = None
    rep: str | None = None
    since: datetime | None = None
    """Aware; this moment and later."""
    until: datetime | None = None
    """Aware; before this moment."""
    limit: int | None = None
    offset: int = 0


_ALL_REPS: Final = RecordFilter(kind=RecordKind.REP)


def kind_of(record: CoachingRecord) -> RecordKind:
    """What a record is about."""
    return next(kind for kind, one in TYPES.items() if isinstance(record, one))


def moment_of(record: CoachingRecord) -> datetime:
    """Where a record stands in a person's time: when it was held, is planned, or was made. Aware, in UTC."""
    moment: datetime | date | None = None
    if isinstance(record, Contact):
        moment = record.at
    elif isinstance(record, Talk):
        moment = record.held or record.planned
    elif isinstance(record, CallPlan | JointVisit):
        moment = record.when
    if isinstance(moment, date) and not isinstance(moment, datetime):
        moment = datetime.combine(moment, time(), UTC)
    return moment or record.created


class RecordIndex(RecordViews):
    """One open index; not locked by itself.

    Raises:
        sqlite3.Error: from every method, when the file is damaged or the disk refuses.
    """

    def __init__(self, file: Path | None) -> None:
        super().__init__()
        if file is not None:
            # SQLite would make it readable by others.
            os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        self._connection = sqlite3.connect(
            file or ":memory:", timeout=5.0, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self) -> None:
        run = self._connection.execute
        run("PRAGMA secure_delete = ON").fetchall()
        run("PRAGMA journal_mode = WAL").fetchall()
        run("PRAGMA synchronous = NORMAL")
        run("PRAGMA trusted_schema = OFF")
        (version,) = run("PRAGMA user_version").fetchone()
        if version not in (0, VERSION) or run("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("another version, or damaged")
        if version == 0:
            self._connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")

    def close(self) -> None:
        """Close the file; the log is folded into it."""
        self._connection.close()

    def stamps(self) -> dict[tuple[str, str], str]:
        """The stamp of each record, by kind and id."""
        rows = self._connection.execute("SELECT kind, id, stamp FROM records")
        return {(kind, record_id): stamp for kind, record_id, stamp in rows}

    def put(self, records: Iterable[tuple[CoachingRecord, str]]) -> None:
        """Write records, each with its stamp, in one transaction."""
        self.changed()
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        try:
            for record, stamp in records:
                kind, at = kind_of(record), microseconds(moment_of(record))
                details = json.dumps(encode(record), separators=(",", ":"))
                sort = record.name.casefold() if isinstance(record, Rep) else ""
                run(
                    "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (kind.value, record.id, record.rep, at, sort, details, stamp),
                )
                run("DELETE FROM shared WHERE record = ?", (record.id,))
                run("DELETE FROM due WHERE record = ?", (record.id,))
                for one in due_days(record):
                    day = one.day.isoformat()
                    values = (record.id, kind.value, record.rep, one.what.value, day, one.text)
                    run("INSERT INTO due VALUES (?, ?, ?, ?, ?, ?)", values)
                if isinstance(record, Contact):
                    self._connection.executemany(
                        "INSERT INTO shared VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        [_shared_row(record, take) for take in record.takes],
                    )
            run("COMMIT")
        except BaseException:
            run("ROLLBACK")
            raise

    def remove(self, gone: Iterable[tuple[str, str]]) -> None:
        """Forget records by kind and id; what they held is overwritten."""
        self.changed()
        run = self._connection.execute
        for kind, record_id in gone:
            run("DELETE FROM records WHERE kind = ? AND id = ?", (kind, record_id))
            run("DELETE FROM shared WHERE record = ?", (record_id,))
            run("DELETE FROM due WHERE record = ?", (record_id,))

    def forget_deleted(self) -> None:
        """Leave no byte of deleted rows.

        The file is written anew: `secure_delete` alone left a goal's words in 1 of 100 deletions.
        """
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def select(self, which: RecordFilter) -> tuple[CoachingRecord, ...]:
        """Records, the latest moment first; reps by name."""
        if which == _ALL_REPS:
            return self.remember(which, lambda: self._selected(which))
        return self._selected(which)

    def _selected(self, which: RecordFilter) -> tuple[CoachingRecord, ...]:
        parts: list[tuple[str, Any]] = []
        if which.kind is not None:
            parts.append(("kind = ?", which.kind.value))
        else:
            parts.append(("kind <> ?", RecordKind.REP.value))
        if which.rep is not None:
            parts.append(("rep = ?", which.rep))
        if which.since is not None:
            parts.append(("at >= ?", microseconds(which.since)))
        if which.until is not None:
            parts.append(("at < ?", microseconds(which.until)))
        where = " AND ".join(text for text, _ in parts)
        order = "sort, id" if which.kind is RecordKind.REP else "at DESC, id DESC"
        query = f"SELECT kind, details FROM records WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
        limit = -1 if which.limit is None else which.limit
        rows = self._connection.execute(query, (*(value for _, value in parts), limit, which.offset))
        return tuple(decode(TYPES[RecordKind(kind)], json.loads(details)) for kind, details in rows)

    def count(self, kind: RecordKind, rep: str | None = None) -> int:
        """How many records of a kind there are, of everybody or of one person."""
        where, values = ("", ()) if rep is None else (" AND rep = ?", (rep,))
        query = f"SELECT count(*) FROM records WHERE kind = ?{where}"  # noqa: S608
        return int(self._connection.execute(query, (kind.value, *values)).fetchone()[0])

    def mentioning(self, take_id: str) -> tuple[tuple[str, str], ...]:
        """Kind and id of the records that name a take."""
        rows = self._connection.execute(
            "SELECT kind, id FROM records WHERE instr(details, ?) > 0", (take_id,)
        )
        return tuple((str(kind), str(record_id)) for kind, record_id in rows)


def _shared_row(record: Contact, take: SharedTake) -> tuple[Any, ...]:
    line = take.line
    places = (line.pack, line.scenario, line.line, take.stage)
    return (record.id, take.take, record.rep, take.kind.value, *places, microseconds(take.at))
