from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.config import Paths
from app.domain import Cancelled, Take, TakeKind
from app.storage import Library, TakeFilter
from app.storage.index import VERSION
from tests.storage.builders import record, words

_TRIALS = 100


@pytest.fixture
def takes(library: Library) -> tuple[Take, ...]:
    for number in range(12):
        take = record(library, (TakeKind.MODEL, TakeKind.ATTEMPT)[number % 2], f"Speaker {number % 3}")
        library.save_transcript(take.id, words(f"number {number} " * 40))
    listed = library.takes()
    library.close()
    return listed


def _list(paths: Paths) -> tuple[tuple[Take, ...], str]:
    library = Library(paths)
    try:
        notice = library.open()
        return library.takes(), notice
    finally:
        library.close()


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def _page_of_another_file(file: Path) -> None:
    file.write_bytes(b"PK\x03\x04" * 4000)


def _newer(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()


def _foreign(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE takes (id, kind)")
    connection.close()


def _other_table(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("ALTER TABLE takes DROP COLUMN stamp")
    connection.close()


def _changed_row(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE takes SET speaker = 'Nobody' WHERE id = (SELECT max(id) FROM takes)")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "notice"),
    [
        (Path.unlink, "index_missing"),
        (_empty, ""),
        (_cut, "index_damaged"),
        (_page_of_another_file, "index_damaged"),
        (_newer, "index_newer"),
        (_foreign, "index_damaged"),
        (_other_table, "index_damaged"),
        (_changed_row, "index_damaged"),
    ],
)
def test_a_spoiled_index_gives_the_same_list_and_says_so(
    paths: Paths, takes: tuple[Take, ...], spoil: Callable[[Path], None], notice: str
) -> None:
    before = paths.index.read_bytes()
    spoil(paths.index)
    spoiled = paths.index.read_bytes() if paths.index.exists() else b""
    assert _list(paths) == (takes, notice)
    if notice in ("index_damaged", "index_newer"):
        assert (paths.local / "index.bad-1").read_bytes() == spoiled != before
    assert _list(paths) == (takes, "")


def test_a_hundred_random_damages_give_the_same_list(paths: Paths, takes: tuple[Take, ...]) -> None:
    chance = random.Random(4)
    good = paths.index.read_bytes()
    noticed = 0
    for trial in range(_TRIALS):
        damaged = bytearray(good)
        for _ in range(chance.choice((1, 1, 8))):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        if trial % 5 == 0:
            del damaged[chance.randrange(len(damaged)) :]
        paths.index.write_bytes(damaged)
        listed, notice = _list(paths)
        assert listed == takes, trial
        noticed += bool(notice)
    assert noticed > _TRIALS / 2


def test_a_damaged_log_beside_the_index_gives_the_same_list(paths: Paths, takes: tuple[Take, ...]) -> None:
    library = Library(paths)
    late = record(library)
    log = paths.index.with_name("index.db-wal")
    content = bytearray(log.read_bytes())
    assert content
    copy = paths.index.read_bytes()
    library.close()
    content[len(content) // 2] ^= 255
    paths.index.write_bytes(copy)
    log.write_bytes(content)
    assert _list(paths)[0] == (late, *takes)


def test_an_index_that_cannot_be_a_file_is_kept_in_memory(paths: Paths, takes: tuple[Take, ...]) -> None:
    paths.index.unlink()
    paths.index.mkdir()
    assert _list(paths) == (takes, "index_in_memory")


def test_an_index_damaged_while_the_program_runs_is_made_anew(
    library: Library, paths: Paths, takes: tuple[Take, ...]
) -> None:
    assert library.open() == ""
    _changed_row(paths.index)
    assert library.takes() == takes
    assert library.open() == "index_damaged"


def test_takes_copied_in_or_removed_by_hand_are_noticed_at_the_next_start(
    library: Library, paths: Paths, takes: tuple[Take, ...]
) -> None:
    folder = library.folder(takes[0].id)
    away = paths.library.parent / takes[0].id
    shutil.move(folder, away)
    assert _list(paths) == (takes[1:], "")
    shutil.move(away, folder)
    assert _list(paths) == (takes, "")


def test_a_kill_between_details_and_index_is_made_good_at_the_next_start(
    paths: Paths, takes: tuple[Take, ...]
) -> None:
    old = paths.index.read_bytes()
    library = Library(paths)
    library.set_speaker(takes[3].id, "Zoë")
    library.close()
    paths.index.write_bytes(old)
    assert _list(paths)[0][3].speaker == "Zoë"


def test_rebuilding_can_be_followed_and_cancelled(library: Library, paths: Paths) -> None:
    for _ in range(3):
        record(library)
    steps: list[tuple[int, int]] = []
    assert library.rebuild(lambda done, total: steps.append((done, total))) == 3
    assert steps[-1] == (3, 3)
    with pytest.raises(Cancelled):
        library.rebuild(cancel=lambda: True)
    assert library.count() == 3
    assert not [*paths.local.glob("index.new*")]


def test_a_cancelled_first_start_goes_on_at_the_next_call(paths: Paths, takes: tuple[Take, ...]) -> None:
    paths.index.unlink()
    library = Library(paths)
    with pytest.raises(Cancelled):
        library.open(cancel=lambda: True)
    assert library.takes() == takes
    library.close()


def test_the_list_stays_usable_while_the_index_is_made_anew(
    library: Library, takes: tuple[Take, ...]
) -> None:
    seen: list[int] = []
    library.rebuild(lambda *_: seen.append(len(library.takes(TakeFilter()))))
    assert seen == [len(takes)]
