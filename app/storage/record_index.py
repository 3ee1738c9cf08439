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
    ContactKind,
    Goal,
    JointVisit,
    LineRef,
    RecordKind,
    Rep,
    SharedTake,
    TakeKind,
    Talk,
)
from app.storage.codec import decode, encode

TYPES: Final[dict[RecordKind, type[CoachingRecord]]] = {
    RecordKind.REP: Rep,
    RecordKind.CONTACT: Contact,
    RecordKind.GOAL: Goal,
    RecordKind.TALK: Talk,
    RecordKind.PLAN: CallPlan,
    RecordKind.VISIT: JointVisit,
}

VERSION: Final = 1
_SCHEMA: Final = """
CREATE TABLE records (
    kind TEXT, id TEXT, rep TEXT, at INTEGER, sort TEXT, details TEXT, stamp TEXT, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX by_person ON records (rep, at);
CREATE INDEX by_kind ON records (kind, at);
CREATE TABLE shared (
    record TEXT, take TEXT, rep TEXT, kind TEXT, pack TEXT, scenario TEXT, line TEXT, stage TEXT,
    at INTEGER
);
CREATE INDEX shared_by_person ON shared (rep, at);
CREATE INDEX shared_by_record ON shared (record);
CREATE INDEX shared_by_take ON shared (take);
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


@dataclass(frozen=True, slots=True)
class StageTakes:
    """How many shared takes a rep has in one stage."""

    rep: str
    pack: str
    stage: str
    kind: TakeKind
    takes: int
    last: datetime
    """Aware, in UTC."""


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


class RecordIndex:
    """One open index; not locked by itself.

    Raises:
        sqlite3.Error: from every method, when the file is damaged or the disk refuses.
    """

    def __init__(self, file: Path | None) -> None:
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
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        try:
            for record, stamp in records:
                kind, at = kind_of(record), _microseconds(moment_of(record))
                details = json.dumps(encode(record), separators=(",", ":"))
                sort = record.name.casefold() if isinstance(record, Rep) else ""
                run(
                    "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (kind.value, record.id, record.rep, at, sort, details, stamp),
                )
                run("DELETE FROM shared WHERE record = ?", (record.id,))
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
        run = self._connection.execute
        for kind, record_id in gone:
            run("DELETE FROM records WHERE kind = ? AND id = ?", (kind, record_id))
            run("DELETE FROM shared WHERE record = ?", (record_id,))

    def forget_deleted(self) -> None:
        """Leave no byte of deleted rows.

        The file is written anew: `secure_delete` alone left a goal's words in 1 of 100 deletions.
        """
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def select(self, which: RecordFilter) -> tuple[CoachingRecord, ...]:
        """Records, the latest moment first; reps by name."""
        parts: list[tuple[str, Any]] = []
        if which.kind is not None:
            parts.append(("kind = ?", which.kind.value))
        else:
            parts.append(("kind <> ?", RecordKind.REP.value))
        if which.rep is not None:
            parts.append(("rep = ?", which.rep))
        if which.since is not None:
            parts.append(("at >= ?", _microseconds(which.since)))
        if which.until is not None:
            parts.append(("at < ?", _microseconds(which.until)))
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

    def last_contacts(self) -> dict[str, tuple[datetime, ContactKind]]:
        """When and how each person was last met, by the person's id."""
        rows = self._connection.execute(
            "SELECT rep, max(at), json_extract(details, '$.kind') FROM records WHERE kind = ? GROUP BY rep",
            (RecordKind.CONTACT.value,),
        )
        return {person: (_moment(at), ContactKind(kind)) for person, at, kind in rows}

    def shared(self, rep: str, limit: int = -1, offset: int = 0) -> tuple[SharedTake, ...]:
        """The takes that a person shared, the latest first."""
        rows = self._connection.execute(
            "SELECT DISTINCT take, kind, pack, scenario, line, stage, at FROM shared WHERE rep = ?"
            " ORDER BY at DESC, take DESC LIMIT ? OFFSET ?",
            (rep, limit, offset),
        )
        return tuple(
            SharedTake(take, TakeKind(kind), LineRef(pack, scenario, line), stage, _moment(at))
            for take, kind, pack, scenario, line, stage, at in rows
        )

    def stages(self, rep: str | None = None) -> tuple[StageTakes, ...]:
        """How often each stage was practised, of everybody or of one person."""
        where, values = ("", ()) if rep is None else ("WHERE rep = ?", (rep,))
        query = (
            "SELECT rep, pack, stage, kind, count(DISTINCT take), max(at) FROM shared "  # noqa: S608
            f"{where} GROUP BY rep, pack, stage, kind"
        )
        return tuple(
            StageTakes(one, pack, stage, TakeKind(kind), int(number), _moment(at))
            for one, pack, stage, kind, number, at in self._connection.execute(query, values)
        )

    def mentioning(self, take_id: str) -> tuple[tuple[str, str], ...]:
        """Kind and id of the records that name a take."""
        rows = self._connection.execute(
            "SELECT kind, id FROM records WHERE instr(details, ?) > 0", (take_id,)
        )
        return tuple((str(kind), str(record_id)) for kind, record_id in rows)


def _shared_row(record: Contact, take: SharedTake) -> tuple[Any, ...]:
    line = take.line
    places = (line.pack, line.scenario, line.line, take.stage)
    return (record.id, take.take, record.rep, take.kind.value, *places, _microseconds(take.at))


def _microseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)


def _moment(microseconds: int) -> datetime:
    return datetime.fromtimestamp(microseconds / 1_000_000, UTC)
