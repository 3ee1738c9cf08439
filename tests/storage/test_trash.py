from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.config import Paths
from app.domain import KnownError
from app.storage import Library, TakeFilter
from tests.storage.builders import begin, finish_audio, record, wav, words

_NOW = datetime(2026, 11, 5, tzinfo=UTC)
_MARKER = "rabarbrakvast"


def _files_with(root: Path, marker: str) -> list[Path]:
    needles = (marker.encode(), marker.encode("utf-16-le"), marker.upper().encode())
    return [
        file
        for file in root.rglob("*")
        if file.is_file() and any(needle in file.read_bytes() for needle in needles)
    ]


def test_a_deleted_take_can_be_brought_back_as_it_was(library: Library, paths: Paths) -> None:
    take, other = record(library), record(library)
    take = library.save_transcript(take.id, words("ja"))
    folder = library.folder(take.id)
    library.trash(take.id, _NOW)
    assert library.takes() == (other,)
    assert not folder.exists()
    (trashed,) = library.trashed()
    assert trashed.take == take
    assert trashed.until == _NOW + timedelta(days=30)
    assert library.check() == ()
    assert library.restore(take.id) == take
    assert library.takes() == (other, take)
    assert sorted(file.name for file in folder.iterdir()) == [
        "audio.wav",
        "earlier",
        "take.json",
        "transcript.json",
    ]
    assert library.trashed() == ()


def test_a_take_goes_back_to_the_month_it_came_from(library: Library, paths: Paths) -> None:
    take = record(library)
    moved = paths.takes / "1999-12" / take.id
    moved.parent.mkdir()
    library.folder(take.id).rename(moved)
    assert library.folder(take.id) == moved
    library.trash(take.id)
    library.restore(take.id)
    assert library.folder(take.id) == moved


def test_only_what_is_in_the_trash_can_be_restored_or_deleted_for_good(library: Library) -> None:
    take = record(library)
    for work in (library.restore, library.purge):
        for take_id in (take.id, "../takes", ""):
            with pytest.raises(KnownError, match="take_not_in_trash"):
                work(take_id)
    assert library.takes() == (take,)


def test_restoring_never_overwrites_a_take(library: Library) -> None:
    take = record(library)
    folder = library.folder(take.id)
    library.trash(take.id)
    folder.mkdir()
    (folder / "take.json").write_text("mine")
    with pytest.raises(KnownError, match="take_exists"):
        library.restore(take.id)
    assert (folder / "take.json").read_text() == "mine"
    assert len(library.trashed()) == 1


def test_after_deleting_for_good_no_byte_of_the_words_is_left(library: Library, paths: Paths) -> None:
    for number in range(40):
        keep = record(library, speaker="Ola")
        library.save_transcript(keep.id, words(f"harmless {number} " * (number * 5 + 1)))
        gone = record(library, speaker=f"{_MARKER} name")
        library.save_transcript(gone.id, words(f"{_MARKER} " * (number * 7 % 90 + 1)))
        library.set_speaker(gone.id, f"other {_MARKER}")
        library.trash(gone.id)
        if number % 10 == 9:
            assert _files_with(paths.library, _MARKER)
        library.purge(gone.id)
        assert _files_with(paths.library.parent, _MARKER) == [], number
    assert library.count() == 40
    assert library.check() == ()
    library.close()
    assert _files_with(paths.library.parent, _MARKER) == []


def test_no_byte_is_left_in_an_index_that_was_set_aside(library: Library, paths: Paths) -> None:
    take = record(library, speaker=_MARKER)
    library.close()
    paths.index.write_bytes(paths.index.read_bytes()[:-100])
    assert library.open() == "index_damaged"
    (paths.local / "index.new").write_text(_MARKER)
    assert len(_files_with(paths.local, _MARKER)) == 3
    library.trash(take.id)
    library.purge(take.id)
    assert _files_with(paths.library.parent, _MARKER) == []


def test_thirty_days_must_be_over_on_two_days(library: Library) -> None:
    take = record(library)
    library.trash(take.id, _NOW)
    assert library.purge_expired(_NOW + timedelta(days=29, hours=23)) == ()
    assert library.purge_expired(_NOW + timedelta(days=31)) == ()
    assert library.purge_expired(_NOW + timedelta(days=31, hours=5)) == ()
    assert library.purge_expired(_NOW + timedelta(days=32)) == (take.id,)
    assert library.trashed() == ()


def test_a_clock_that_is_wrong_once_deletes_nothing(library: Library) -> None:
    take = record(library)
    library.trash(take.id, _NOW)
    assert library.purge_expired(datetime(2038, 1, 1, tzinfo=UTC)) == ()
    assert library.purge_expired(_NOW + timedelta(days=1)) == ()
    assert library.purge_expired(datetime(2038, 1, 3, tzinfo=UTC)) == ()
    assert len(library.trashed()) == 1


@pytest.mark.parametrize(
    "content", [None, b"{", b'{"format": 1, "when": "9999-12-31T00:00:00+00:00", "month": ""}']
)
def test_a_take_without_a_readable_note_stays_and_can_be_restored(
    library: Library, paths: Paths, content: bytes | None
) -> None:
    take = record(library)
    library.trash(take.id, _NOW)
    note = paths.trash / take.id / "trashed.json"
    if content is None:
        note.unlink()
    else:
        note.write_bytes(content)
    assert [problem.code for problem in library.check()] == ["trash_details_damaged"]
    assert library.trashed()[0].until is None
    assert library.purge_expired(_NOW + timedelta(days=300)) == ()
    assert library.purge_expired(_NOW + timedelta(days=302)) == ()
    assert library.restore(take.id) == take


def test_an_unfinished_folder_in_the_trash_does_not_come_back_as_a_ghost(library: Library) -> None:
    opened = begin(library)
    opened.audio_path.write_bytes(b"not a header" + wav(100))
    library.discard(opened)
    assert len(library.trashed()) == 1
    assert library.count(TakeFilter()) == 0


def test_the_days_of_a_take_without_a_note_begin_at_the_next_start(library: Library, paths: Paths) -> None:
    take = record(library)
    library.trash(take.id, _NOW)
    (paths.trash / take.id / "trashed.json").unlink()
    later = _NOW + timedelta(days=100)
    library.recover(finish_audio, later)
    assert library.trashed()[0].until == later + timedelta(days=30)
    assert library.check() == ()


def test_a_take_that_cannot_be_deleted_now_is_tried_again(library: Library, paths: Paths) -> None:
    stuck, other = record(library), record(library)
    for take in (stuck, other):
        library.trash(take.id, _NOW)
    blocker = paths.trash / f"{stuck.id}.going"
    blocker.mkdir()
    assert library.purge_expired(_NOW + timedelta(days=31)) == ()
    assert library.purge_expired(_NOW + timedelta(days=32)) == (other.id,)
    library.recover(finish_audio)
    assert library.purge_expired(_NOW + timedelta(days=33)) == (stuck.id,)


def test_several_go_for_good_at_once_and_one_that_cannot_keeps_none_of_those_before(library: Library) -> None:
    first, second, kept = (record(library) for _ in range(3))
    for one in (first, second):
        library.trash(one.id)
    with pytest.raises(KnownError, match="take_not_in_trash"):
        library.purge(first.id, kept.id, second.id)
    assert [one.take.id for one in library.trashed()] == [second.id]
    library.purge(second.id)
    assert library.trashed() == ()
    assert library.takes() == (kept,)
