"""The index: one SQLite file that answers "which takes" without opening 5,000 folders.

It holds nothing that the take folders do not hold, so it may be deleted at any time. Every row carries a
checksum: SQLite's own check found 2 of 200 single changed bits. What is deleted is overwritten with zeros
(`secure_delete`), and `forget_deleted` empties the write-ahead log as well.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from app.domain import Take
from app.storage.codec import decode, encode
from app.storage.query import TakeFilter

VERSION: Final = 1
_APPLICATION: Final = 0x476F4631
"""`GoF1`: tells our file from anybody else's."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_COLUMNS: Final = (
    "id, kind, state, pack, scenario, line, language, speaker, created, example, search, details, stamp"
)
# No secondary index: SQLite's quick check would not notice one that disagrees with the table.
_SCHEMA: Final = """
    CREATE TABLE takes (
        id TEXT PRIMARY KEY, kind TEXT, state TEXT, pack TEXT, scenario TEXT, line TEXT, language TEXT,
        speaker TEXT, created INTEGER, example INTEGER, search TEXT, details TEXT, stamp TEXT, checksum BLOB
    ) WITHOUT ROWID
"""


class BadIndex(Exception):
    """The index file cannot be trusted. `reason` is `damaged` or `newer`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Index:
    """One open index. Not locked by itself: the library calls it by one thread at a time."""

    def __init__(self, file: Path | None) -> None:
        """Open or make the index; None keeps it in memory.

        Raises:
            BadIndex: the file is damaged, foreign or from a newer version.
            sqlite3.OperationalError: the file cannot be opened or written.
        """
        self.file = file
        if file is not None:
            # SQLite would make it 0644; the log beside it takes over the mode of the database.
            os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        self._connection = sqlite3.connect(
            file or ":memory:", timeout=5.0, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the file; the log is folded into it."""
        self._connection.close()

    def stamps(self) -> dict[str, str]:
        """The stamp of every take, after checking every row.

        Raises:
            BadIndex: a row is not what was written.
        """
        query = f"SELECT {_COLUMNS}, checksum FROM takes"  # noqa: S608
        return {row[0]: row[12] for row in self._rows(query, ())}

    def put(self, takes: Iterable[tuple[Take, str, str]]) -> None:
        """Write takes, each with its stamp and the text that was said, in one transaction."""
        rows = [_row(take, stamp, said) for take, stamp, said in takes]
        marks = ", ".join("?" * (_COLUMNS.count(",") + 2))
        with self._transaction():
            self._connection.executemany(f"INSERT OR REPLACE INTO takes VALUES ({marks})", rows)  # noqa: S608

    def remove(self, take_ids: Iterable[str]) -> None:
        """Forget takes, in one transaction."""
        with self._transaction():
            self._connection.executemany("DELETE FROM takes WHERE id = ?", [(one,) for one in take_ids])

    def forget_deleted(self) -> None:
        """Leave no byte of deleted rows: they were zeroed in the file, this empties the log."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def select(self, which: TakeFilter) -> tuple[Take, ...]:
        """The takes that a filter lets through, newest first.

        Raises:
            BadIndex: a row is not what was written.
        """
        where, values = _where(which)
        query = f"SELECT {_COLUMNS}, checksum FROM takes{where} ORDER BY id DESC LIMIT ? OFFSET ?"  # noqa: S608
        limit = -1 if which.limit is None else which.limit
        rows = self._rows(query, (*values, limit, which.offset))
        return tuple(decode(Take, json.loads(row[11])) for row in rows)

    def count(self, which: TakeFilter) -> int:
        """How many takes a filter lets through, its limit and offset left aside."""
        where, values = _where(which)
        (number,) = self._connection.execute(f"SELECT count(*) FROM takes{where}", values).fetchone()  # noqa: S608
        return int(number)

    def speakers(self) -> tuple[str, ...]:
        """Everybody who made a take, whoever spoke last first."""
        query = "SELECT speaker FROM takes WHERE speaker <> '' GROUP BY speaker ORDER BY max(id) DESC"
        return tuple(str(row[0]) for row in self._connection.execute(query))

    def _prepare(self) -> None:
        run = self._connection.execute
        try:
            (application,) = run("PRAGMA application_id").fetchone()
            (version,) = run("PRAGMA user_version").fetchone()
            (tables,) = run("SELECT count(*) FROM sqlite_schema").fetchone()
            if tables and application != _APPLICATION:
                raise BadIndex("damaged")
            if version > VERSION:
                raise BadIndex("newer")
            run("PRAGMA temp_store = MEMORY")
            run("PRAGMA secure_delete = ON").fetchall()
            run("PRAGMA journal_mode = WAL").fetchall()
            run("PRAGMA synchronous = NORMAL")
            run("PRAGMA trusted_schema = OFF")
            if not tables:
                with self._transaction():
                    run(_SCHEMA)
                    run(f"PRAGMA application_id = {_APPLICATION}")
                    run(f"PRAGMA user_version = {VERSION}")
            elif version != VERSION or run("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise BadIndex("damaged")
        except sqlite3.DatabaseError as error:
            if is_out_of_reach(error):
                raise
            raise BadIndex("damaged") from error

    def _transaction(self) -> _Transaction:
        return _Transaction(self._connection)

    def _rows(self, query: str, values: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
        for row in self._connection.execute(query, values):
            if row[-1] != _checksum(row[:-1]):
                raise BadIndex("damaged")
            yield row


class _Transaction:
    """BEGIN IMMEDIATE ... COMMIT, or ROLLBACK after an error."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.execute("COMMIT")
        elif self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def is_out_of_reach(error: sqlite3.Error) -> bool:
    """Whether an error speaks of the disk or of another program, and not of what is in the file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    )


def _row(take: Take, stamp: str, said: str) -> tuple[Any, ...]:
    text = "\n".join((take.prompt.scenario_title, take.prompt.line_text, str(take.line), take.speaker, said))
    cells = (
        take.id,
        take.kind.value,
        take.state.value,
        _clean(take.line.pack),
        _clean(take.line.scenario),
        _clean(take.line.line),
        _clean(take.language),
        _clean(take.speaker),
        (take.created - _EPOCH) // timedelta(microseconds=1),
        int(take.example),
        _clean(text.casefold()),
        json.dumps(encode(take), separators=(",", ":"), allow_nan=False),
        stamp,
    )
    return (*cells, _checksum(cells))


def _checksum(cells: tuple[Any, ...]) -> bytes:
    return hashlib.blake2b(repr(cells).encode(), digest_size=8).digest()


def _clean(text: str) -> str:
    """SQLite takes UTF-8 only; a lone surrogate from a strange command line becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def _where(which: TakeFilter) -> tuple[str, tuple[Any, ...]]:
    parts: list[tuple[str, tuple[Any, ...]]] = []
    if which.kind is not None:
        parts.append(("kind = ?", (which.kind.value,)))
    if which.speaker is not None:
        parts.append(("speaker = ?", (_clean(which.speaker),)))
    if which.line is not None:
        ref = which.line
        names = (_clean(ref.pack), _clean(ref.scenario), _clean(ref.line))
        parts.append(("pack = ? AND scenario = ? AND line = ?", names))
    places = [_clean(name) for name in which.scenario.split("/") if name]
    if len(places) == 1:
        parts.append(("(pack = ? OR scenario = ?)", (places[0], places[0])))
    else:
        columns = ("pack", "scenario", "line")
        parts += [(f"{column} = ?", (name,)) for column, name in zip(columns, places, strict=False)]
    if which.language:
        language = _clean(which.language)
        parts.append(
            ("(language = ? OR substr(language, 1, ?) = ?)", (language, len(language) + 1, language + "-"))
        )
    if which.states:
        marks = ", ".join("?" * len(which.states))
        parts.append((f"state IN ({marks})", tuple(state.value for state in which.states)))
    parts += [("instr(search, ?) > 0", (_clean(word),)) for word in which.text.casefold().split()]
    if which.since is not None:
        parts.append(("created >= ?", ((which.since - _EPOCH) // timedelta(microseconds=1),)))
    if which.until is not None:
        parts.append(("created < ?", ((which.until - _EPOCH) // timedelta(microseconds=1),)))
    if which.example is not None:
        parts.append(("example = ?", (int(which.example),)))
    if not parts:
        return "", ()
    return " WHERE " + " AND ".join(text for text, _ in parts), tuple(v for _, vs in parts for v in vs)
