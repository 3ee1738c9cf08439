"""What the pages of coaching ask of the index: who was met when, what is due, what was practised.

Each question costs as much as its answer is long, however many records there are: pages are shown as
quickly for a team of fifty as for one person (`python -m benchmarks coaching`).
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from app.domain import ContactKind, Due, DueDay, LineRef, RecordKind, SharedTake, TakeKind

# Jumps from person to person (from stage to stage) along an index instead of reading every entry of it.
T = TypeVar("T")

_LATEST: Final = """
WITH RECURSIVE people(rep) AS (
    SELECT min(rep) FROM records WHERE kind = :kind
    UNION ALL
    SELECT (SELECT min(rep) FROM records WHERE kind = :kind AND rep > people.rep)
    FROM people WHERE people.rep IS NOT NULL
)
SELECT people.rep, latest.at, json_extract(latest.details, :field) FROM people
JOIN records AS latest ON latest.kind = :kind AND latest.id = (
    SELECT id FROM records WHERE kind = :kind AND rep = people.rep
        AND json_extract(details, :field) IS NOT NULL
    ORDER BY at DESC LIMIT 1
)
"""
_STAGES: Final = """
WITH RECURSIVE places(pack, stage, at) AS (
    SELECT * FROM (
        SELECT pack, stage, at FROM shared WHERE rep = :rep AND kind = 'attempt'
        ORDER BY pack DESC, stage DESC, at DESC LIMIT 1
    )
    UNION ALL
    SELECT next.pack, next.stage, next.at FROM places JOIN shared AS next ON next.rowid = (
        SELECT rowid FROM shared WHERE rep = :rep AND kind = 'attempt'
            AND (pack, stage) < (places.pack, places.stage)
        ORDER BY pack DESC, stage DESC, at DESC LIMIT 1
    )
)
SELECT pack, stage, at FROM places
"""
_OF_LINES: Final = """
SELECT take, kind, pack, scenario, line, stage, at FROM (
    SELECT *, row_number() OVER (PARTITION BY scenario, line ORDER BY at DESC, take DESC) AS turn
    FROM (
        SELECT * FROM shared WHERE rep = ? AND kind = 'attempt' AND pack = ? AND stage = ?
        ORDER BY at DESC LIMIT 60
    )
) WHERE turn = 1 ORDER BY at DESC, take DESC LIMIT ?
"""


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


@dataclass(frozen=True, slots=True)
class Practised:
    """When a rep last practised one stage, in takes that both may know of."""

    pack: str
    stage: str
    """Empty where the pack of the line was not there."""
    last: datetime
    """Aware, in UTC."""


@dataclass(frozen=True, slots=True)
class DueRecord:
    """A record that is due, as the index knows it."""

    kind: RecordKind
    id: str
    rep: str
    due: DueDay


class RecordViews:
    """The questions; `RecordIndex` has the tables."""

    _connection: sqlite3.Connection

    def __init__(self) -> None:
        self._remembered: dict[object, Any] = {}
        """Answers that are asked for again with each look at the team; emptied by `changed`."""
        self.changes = time.monotonic_ns()
        """Another number after each change; an index that was made anew has one of its own."""

    def changed(self) -> None:
        """Something was written."""
        self._remembered.clear()
        self.changes += 1

    def remember(self, question: object, answer: Callable[[], T]) -> T:
        """The answer to a question, as it was found since something was written last."""
        if question not in self._remembered:
            self._remembered[question] = answer()
        found: T = self._remembered[question]
        return found

    def last_contacts(self) -> dict[str, tuple[datetime, ContactKind]]:
        """When and how each person was last met, by the person's id."""
        rows = self._latest(RecordKind.CONTACT, "$.kind")
        return {person: (moment(at), ContactKind(kind)) for person, at, kind in rows}

    def last_talks(self) -> dict[str, datetime]:
        """When the last development talk with each person was held, by the person's id."""
        return {person: moment(at) for person, at, _ in self._latest(RecordKind.TALK, "$.held")}

    def due(self, since: date, until: date) -> tuple[DueRecord, ...]:
        """What is due from one day to another, both included; the earliest day first."""
        return self.remember(("due", since, until), lambda: self._due(since, until))

    def shared(
        self, rep: str, limit: int = -1, offset: int = 0, kind: TakeKind | None = None
    ) -> tuple[SharedTake, ...]:
        """The takes that a person shared, the latest first."""
        only, values = ("", ()) if kind is None else (" AND kind = ?", (kind.value,))
        rows = self._connection.execute(
            "SELECT DISTINCT take, kind, pack, scenario, line, stage, at FROM shared"  # noqa: S608
            f" WHERE rep = ?{only} ORDER BY at DESC, take DESC LIMIT ? OFFSET ?",
            (rep, *values, limit, offset),
        )
        return tuple(_taken(rows))

    def of_lines(self, rep: str, pack: str, stage: str, limit: int) -> tuple[SharedTake, ...]:
        """The latest attempt at each line that a person practised lately in a stage, the latest first."""
        return tuple(_taken(self._connection.execute(_OF_LINES, (rep, pack, stage, limit))))

    def practised(self, rep: str) -> tuple[Practised, ...]:
        """When a person last made an attempt in each stage, the latest first."""
        return self.remember(("practised", rep), lambda: self._practised(rep))

    def stages(self, rep: str | None = None) -> tuple[StageTakes, ...]:
        """How often each stage was practised, of everybody or of one person."""
        where, values = ("", ()) if rep is None else ("WHERE rep = ?", (rep,))
        query = (
            "SELECT rep, pack, stage, kind, count(DISTINCT take), max(at) FROM shared "  # noqa: S608
            f"{where} GROUP BY rep, pack, stage, kind"
        )
        return tuple(
            StageTakes(one, pack, stage, TakeKind(kind), int(number), moment(at))
            for one, pack, stage, kind, number, at in self._connection.execute(query, values)
        )

    def _latest(self, kind: RecordKind, field: str) -> list[tuple[str, int, str]]:
        """Of each person the last record that has a field: person, moment, and the field."""
        values = {"kind": kind.value, "field": field}
        return self.remember(kind, lambda: self._connection.execute(_LATEST, values).fetchall())

    def _due(self, since: date, until: date) -> tuple[DueRecord, ...]:
        rows = self._connection.execute(
            "SELECT kind, record, rep, what, day, text FROM due WHERE day >= ? AND day <= ?"
            " ORDER BY day, record, what",
            (since.isoformat(), until.isoformat()),
        )
        return tuple(
            DueRecord(RecordKind(kind), record, rep, DueDay(Due(what), date.fromisoformat(day), text))
            for kind, record, rep, what, day, text in rows
        )

    def _practised(self, rep: str) -> tuple[Practised, ...]:
        rows = self._connection.execute(_STAGES, {"rep": rep})
        found = [Practised(pack, stage, moment(at)) for pack, stage, at in rows]
        return tuple(sorted(found, key=lambda one: one.last, reverse=True))


def microseconds(of: datetime) -> int:
    """A moment as it stands in the index."""
    return round(of.timestamp() * 1_000_000)


def moment(at: int) -> datetime:
    """The inverse of `microseconds`; aware, in UTC."""
    return datetime.fromtimestamp(at / 1_000_000, UTC)


def _taken(rows: Iterator[tuple[str, str, str, str, str, str, int]] | sqlite3.Cursor) -> Iterator[SharedTake]:
    for take, kind, pack, scenario, line, stage, at in rows:
        yield SharedTake(take, TakeKind(kind), LineRef(pack, scenario, line), stage, moment(at))
