"""The index: one SQLite file that answers "which takes" without opening 5,000 folders.

It holds nothing that the take folders do not hold, so it may be deleted at any time. What lists are made of
stands in narrow rows, so that 100,000 of them are looked through in a moment; what was said and the details
stand beside, and three letters at a time in a full-text table. Every row carries a checksum: SQLite's own
check found 2 of 200 single changed bits. What is deleted is overwritten with zeros (`secure_delete`), and
`forget_deleted` empties the full-text table and the write-ahead log as well.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from app.domain import Take
from app.storage.codec import decode
from app.storage.index_rows import (
    APPLICATION,
    COLUMNS,
    SCHEMA,
    VERSION,
    checksum,
    conditions,
    place_of,
    row_of,
    text_of,
)
from app.storage.query import TakeFilter

__all__ = ["BROKEN", "VERSION", "BadIndex", "Index", "is_out_of_reach", "verify"]

_WIDE: Final = "texts.place, texts.id, texts.details, texts.checksum"
_TEXT: Final = "texts.place, texts.search, texts.search_checksum"
_FIT: Final = ", ".join(f"takes.{name}" for name in COLUMNS)
_KEPT: Final = 2000
"""Takes that are kept as they were read: about 6 MB."""


class BadIndex(Exception):
    """The index file cannot be used. `reason` is `damaged`, `newer` or `older`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


BROKEN: Final = (sqlite3.DatabaseError, BadIndex, UnicodeDecodeError)
"""What working with a damaged index raises."""


class Index:
    """One open index. Not locked by itself: the library calls it by one thread at a time."""

    def __init__(self, file: Path | None) -> None:
        """Open or make the index; None keeps it in memory. Whether all in it is sound `verify` says.

        Raises:
            BadIndex: the file is damaged, foreign or from a newer version.
            sqlite3.OperationalError: the file cannot be opened or written.
        """
        self.file = file
        self._takes: dict[bytes, Take] = {}
        """By the checksum of their details."""
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
        with contextlib.suppress(sqlite3.Error):
            if self.file is not None:
                self.seal()
        self._connection.close()

    def stamps(self, after: str = "", limit: int = -1) -> dict[str, str]:
        """The stamp of every take, after checking every row; or of so many whose ids come after one.

        Raises:
            BadIndex: a row is not what was written.
        """
        query = f"SELECT {_FIT}, takes.checksum FROM takes WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
        return {row[0]: row[-1] for row in _checked(self._connection, query, (after, limit))}

    def put(self, takes: Iterable[tuple[Take, str, str] | tuple[Take, str, str, str]]) -> None:
        """Write takes, each with its stamp and the text that was said, in one transaction.

        The details as JSON may come as a fourth part, where they are at hand.
        """
        texts, rows, gone, new = [], [], [], []
        with self._transaction():
            self._unseal()
            taken: set[int] = set()
            for take, stamp, said, *known in takes:
                details, text = text_of(take, said, *known)
                place, before = self._place(take.id, taken)
                taken.add(place)
                if before is not None and before != text:
                    gone.append((place, before))
                if before != text:
                    new.append((place, text))
                wide = (place, take.id, details)
                texts.append((*wide, checksum(wide), text, checksum((place, text))))
                row = row_of(take, place, stamp)
                rows.append((*row, checksum(row)))
            many = self._connection.executemany
            many("INSERT INTO found(found, rowid, search) VALUES ('delete', ?, ?)", gone)
            many("INSERT INTO found(rowid, search) VALUES (?, ?)", new)
            many("INSERT OR REPLACE INTO texts VALUES (?, ?, ?, ?, ?, ?)", texts)
            marks = ", ".join("?" * (len(COLUMNS) + 1))
            many(f"INSERT OR REPLACE INTO takes VALUES ({marks})", rows)  # noqa: S608

    def remove(self, take_ids: Iterable[str]) -> None:
        """Forget takes, in one transaction."""
        run = self._connection.execute
        with self._transaction():
            self._unseal()
            for take_id in take_ids:
                place, before = self._place(take_id)
                if before is not None:
                    run("INSERT INTO found(found, rowid, search) VALUES ('delete', ?, ?)", (place, before))
                    run("DELETE FROM texts WHERE place = ?", (place,))
                run("DELETE FROM takes WHERE id = ?", (take_id,))

    def forget_deleted(self) -> None:
        """Leave no byte of deleted rows: they were zeroed in the file, this empties the rest.

        The full-text table is written anew: only then is what it held of a deleted take gone.
        """
        self._takes.clear()
        self._connection.execute("INSERT INTO found(found) VALUES ('optimize')")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def select(self, which: TakeFilter) -> tuple[Take, ...]:
        """The takes that a filter lets through, newest first.

        Raises:
            BadIndex: a row is not what was written.
        """
        words, where, values = conditions(which)
        limit = -1 if which.limit is None else which.limit
        if words:
            tables = "found CROSS JOIN texts ON texts.place = found.rowid CROSS JOIN takes USING (id)"
            where, values, order = ["found MATCH ?", *where], (words, *values), "found.rowid"
        else:
            tables, order = "takes CROSS JOIN texts USING (place)", "takes.id"
        query = f"SELECT {_FIT}, takes.checksum, {_WIDE} FROM {tables}"  # noqa: S608
        query += _clause(where) + f" ORDER BY {order} DESC LIMIT ? OFFSET ?"
        found = []
        for row in self._connection.execute(query, (*values, limit, which.offset)):
            end = len(COLUMNS)
            if row[end] != checksum(row[:end]) or row[-1] != checksum(row[end + 1 : -1]):
                raise BadIndex("damaged")
            found.append(self._take(row[-1], row[-2]))
        return tuple(found)

    @property
    def is_empty(self) -> bool:
        """Whether there is no take at all; to count 100,000 took a fifth of a start."""
        return self._connection.execute("SELECT 1 FROM takes LIMIT 1").fetchone() is None

    def count(self, which: TakeFilter) -> int:
        """How many takes a filter lets through, its limit and offset left aside."""
        words, where, values = conditions(which)
        tables = "takes"
        if words:
            tables = "found CROSS JOIN texts ON texts.place = found.rowid CROSS JOIN takes USING (id)"
            where, values = ["found MATCH ?", *where], (words, *values)
        elif which.text:
            tables = "takes CROSS JOIN texts USING (place)"
        query = f"SELECT count(*) FROM {tables}{_clause(where)}"  # noqa: S608
        (number,) = self._connection.execute(query, values).fetchone()
        return int(number)

    def speakers(self) -> tuple[str, ...]:
        """Everybody who made a take, whoever spoke last first."""
        query = "SELECT speaker FROM takes WHERE speaker <> '' GROUP BY speaker ORDER BY max(id) DESC"
        return tuple(str(row[0]) for row in self._connection.execute(query))

    def attempts(self) -> dict[tuple[str, str], int]:
        """How many attempts there are, by pack and scenario."""
        query = "SELECT pack, scenario, count(*) FROM takes WHERE kind = 'attempt' GROUP BY pack, scenario"
        return {(str(one), str(other)): int(n) for one, other, n in self._connection.execute(query)}

    def _take(self, key: bytes, details: str) -> Take:
        """A take from its details; while somebody types, each letter finds the same ones again."""
        take = self._takes.get(key)
        if take is None:
            if len(self._takes) >= _KEPT:
                self._takes.clear()
            take = self._takes[key] = decode(Take, json.loads(details))
        return take

    def seal(self) -> None:
        """Note what the full-text table holds, so that `verify` sees a bit that changes from now on."""
        run = self._connection.execute
        if run("SELECT count(*) FROM seal").fetchone() == (0,):
            run("INSERT INTO seal VALUES (?)", (_full_text_sum(self._connection),))

    def _unseal(self) -> None:
        self._connection.execute("DELETE FROM seal")

    def _place(self, take_id: str, taken: Collection[int] = ()) -> tuple[int, str | None]:
        """Where a take stands or will stand in the order of all, and the text that is known of it."""
        run = self._connection.execute
        known = run("SELECT place FROM takes WHERE id = ?", (take_id,)).fetchone()
        if known is not None:
            text = run("SELECT search FROM texts WHERE place = ? AND id = ?", (known[0], take_id)).fetchone()
            return int(known[0]), None if text is None else str(text[0])
        place = place_of(take_id)
        while place in taken or run("SELECT 1 FROM texts WHERE place = ?", (place,)).fetchone() is not None:
            place += 1
        return place, None

    def _prepare(self) -> None:
        run = self._connection.execute
        try:
            (application,) = run("PRAGMA application_id").fetchone()
            (version,) = run("PRAGMA user_version").fetchone()
            (tables,) = run("SELECT count(*) FROM sqlite_schema").fetchone()
            if tables and application != APPLICATION:
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
                    for statement in SCHEMA:
                        run(statement)
                    run(f"PRAGMA application_id = {APPLICATION}")
                    run(f"PRAGMA user_version = {VERSION}")
            elif version < VERSION:
                raise BadIndex("older")
            run("SELECT place FROM texts LIMIT 1"), run("SELECT rowid FROM found LIMIT 1")
            run(f"SELECT {_FIT}, checksum FROM takes LIMIT 1"), run("SELECT * FROM seal")  # noqa: S608
        except sqlite3.DatabaseError as error:
            if is_out_of_reach(error):
                raise
            raise BadIndex("damaged") from error
        except UnicodeDecodeError as error:
            # The name of a table, in which a bit was turned over.
            raise BadIndex("damaged") from error

    def _transaction(self) -> _Transaction:
        return _Transaction(self._connection)


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


def verify(file: Path) -> None:
    """Look at all of an index through a connection of its own, so that nobody else has to wait.

    Raises:
        BadIndex: something in it is not what was written.
        sqlite3.Error: it cannot be read.
    """
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)
    try:
        connection.execute("BEGIN")
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise BadIndex("damaged")
        sealed = connection.execute("SELECT sum FROM seal").fetchone()
        if sealed is not None and sealed[0] != _full_text_sum(connection):
            raise BadIndex("damaged")
        narrow = f"SELECT {_FIT}, takes.checksum FROM takes"  # noqa: S608
        wide, text = f"SELECT {_WIDE} FROM texts", f"SELECT {_TEXT} FROM texts"  # noqa: S608
        numbers = {sum(1 for _ in _checked(connection, query, ())) for query in (narrow, wide, text)}
        if len(numbers) > 1:
            raise BadIndex("damaged")
    finally:
        connection.close()


def _checked(
    connection: sqlite3.Connection, query: str, values: tuple[Any, ...]
) -> Iterator[tuple[Any, ...]]:
    """Rows without their checksum, which comes last."""
    for row in connection.execute(query, values):
        if row[-1] != checksum(row[:-1]):
            raise BadIndex("damaged")
        yield row[:-1]


def _full_text_sum(connection: sqlite3.Connection) -> bytes:
    """A digest of all that the full-text table consists of."""
    digest = hashlib.blake2b(digest_size=16)
    for query in ("SELECT id, block FROM found_data ORDER BY id", "SELECT * FROM found_idx ORDER BY 1, 2"):
        for one, *other in connection.execute(query):
            digest.update(repr((one, *other)).encode())
    return digest.digest()


def _clause(where: list[str]) -> str:
    return " WHERE " + " AND ".join(where) if where else ""
