"""N12: a search in 100,000 takes, newest first, against SQLite's own LIKE over what was said.

The library's real index with takes of 60 words from a vocabulary as uneven as that of a language; searched
for rare, usual and common words and for two of them, the newest fifty.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row, p50, p95

TAKES: Final = 100_000
NEWEST: Final = 50
_WORDS: Final = 20_000
_SAID: Final = 60
_AT_ONCE: Final = 5000


def measure(quick: bool = False, takes: int = 0) -> Result:
    """So many takes, else all, and a fifth of them when quick."""
    from app.domain import LineRef, Prompt, Take, TakeKind, TakeState
    from app.storage import TakeFilter, new_ulid
    from app.storage.index import Index

    count = takes or (TAKES // 5 if quick else TAKES)
    dice = random.Random(12)
    weights = list(accumulate(1 / (rank + 2) for rank in range(_WORDS)))
    names = [f"w{rank:05d}" for rank in range(_WORDS)]
    prompt = Prompt(
        "The price", "We cost more because it lasts", "Too dear!", (("value", "The value"),), "abc"
    )
    began_at = datetime(2024, 1, 1, tzinfo=UTC)

    def made() -> Iterator[tuple[Take, str, str]]:
        for number in range(count):
            created = began_at + timedelta(minutes=7 * number)
            take = Take(
                id=new_ulid(created),
                kind=TakeKind.ATTEMPT,
                state=TakeState.REVIEWED,
                line=LineRef("b2b-core", f"scenario-{number % 97}", "line"),
                language="en",
                speaker=f"Rep {number % 40}",
                created=created,
                utc_offset_s=0,
                prompt=prompt,
            )
            yield take, "stamp", " ".join(dice.choices(names, cum_weights=weights, k=_SAID))

    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder) / "index.sqlite3")
        began = time.perf_counter()
        waiting = made()
        while some := list(islice(waiting, _AT_ONCE)):
            index.put(some)
        built_s = time.perf_counter() - began
        searches = [
            *(names[rank] for rank in dice.sample(range(5000, _WORDS), 6)),
            *(names[rank] for rank in dice.sample(range(200, 2000), 6)),
            *names[:4],
            *(f"{names[rank]} {names[rank + 40]}" for rank in (3, 10, 30, 100)),
        ]
        ours, scans, newest = [], [], []
        for text in searches:
            began = time.perf_counter()
            found = index.select(TakeFilter(text=text, limit=NEWEST))
            ours.append(1000 * (time.perf_counter() - began))
            clauses = " AND ".join("search LIKE ?" for _ in text.split())
            query = f"SELECT id FROM texts WHERE {clauses} ORDER BY id DESC"  # noqa: S608 - our own words
            began = time.perf_counter()
            rows = index._connection.execute(query, [f"%{word}%" for word in text.split()]).fetchall()
            scans.append(1000 * (time.perf_counter() - began))
            assert [take.id for take in found] == [row[0] for row in rows[:NEWEST]]
        for _ in range(20):
            began = time.perf_counter()
            index.select(TakeFilter(limit=NEWEST))
            newest.append(1000 * (time.perf_counter() - began))
        index.close()
    row = Row(
        f"LIKE scan / our search, p95, {count:,} takes",
        p50(scans) / p95(ours),
        100,
        more=True,
        p50=p50(ours),
        p95=p95(ours),
        unit="ms",
    )
    detail = (
        f"{len(searches)} searches for the newest {NEWEST}: {p50(ours):.1f} ms, the slowest {max(ours):.1f}; "
        f"LIKE scan {p50(scans):.0f} ms; newest {NEWEST} without a search {p50(newest):.1f} ms; "
        f"index built in {built_s:.0f} s"
    )
    return Result("N12", "search in the history", (row,), detail)
