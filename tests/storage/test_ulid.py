from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from app.storage.ulid import is_ulid, new_ulid, time_of_ulid

_NOW = datetime(2026, 11, 5, 12, 30, 15, 250_000, tzinfo=UTC)


def test_an_id_tells_when_it_was_made() -> None:
    soon = datetime(2999, 1, 1, 10, 0, 0, 5000, tzinfo=UTC)
    assert time_of_ulid(new_ulid(soon)) == soon
    assert time_of_ulid("01ARZ3NDEKTSV4RRFFQ69G5FAV") == datetime(2016, 7, 30, 23, 54, 10, 259000, tzinfo=UTC)


def test_ids_rise_also_when_the_clock_goes_back_or_stands_still() -> None:
    clock = [_NOW, _NOW, _NOW - timedelta(hours=1), datetime(1970, 1, 1, tzinfo=UTC), _NOW]
    ids = [new_ulid(moment) for moment in clock]
    assert ids == sorted(set(ids))


def test_ids_of_many_threads_differ() -> None:
    with ThreadPoolExecutor(4) as pool:
        ids = list(pool.map(lambda _: new_ulid(_NOW), range(2000)))
    assert len(set(ids)) == 2000
    assert all(map(is_ulid, ids))


@pytest.mark.parametrize("moment", [datetime(1950, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)])
def test_a_wrong_clock_still_gives_an_id(moment: datetime) -> None:
    assert is_ulid(new_ulid(moment))


def test_the_time_of_the_last_possible_id_is_the_last_possible_moment() -> None:
    assert time_of_ulid("7" + "Z" * 25) == datetime.max.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "..", "../../etc", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01arz3ndektsv4rrffq69g5fav", "8" + "Z" * 25]
)
def test_other_texts_are_no_ids(text: str) -> None:
    assert not is_ulid(text)
