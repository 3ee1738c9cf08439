"""Earlier notes, second copies, migrations, mending, and a start that trusts the index."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.config import Paths, keep_snapshot, snapshots
from app.domain import Answer, KnownError, Review, SelfCheck, TakeState
from app.storage import LIBRARY_FORMAT, Library, Remedy, TakeFilter, mend, remedy_for, synced_by
from app.storage.migrations import backups, drop_old_backups
from app.storage.version import read_version
from tests.storage.builders import finish_audio, record, words

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
VERSION_1 = Path(__file__).parents[1] / "data" / "libraries" / "version-1"


def test_earlier_versions_are_five_minutes_apart_and_kept_for_seven_days(tmp_path: Path) -> None:
    file, folder = tmp_path / "notes.json", tmp_path / "earlier"
    for minute in range(12):
        file.write_text(str(minute))
        keep_snapshot(file, folder, NOW + timedelta(minutes=minute))
    found = snapshots(file, folder)
    assert [one.path.read_text() for one in found] == ["10", "5", "0"]
    keep_snapshot(file, folder, NOW + timedelta(days=7, minutes=6))
    assert [one.path.read_text() for one in snapshots(file, folder)] == ["11", "10"]


def test_a_clock_that_went_back_still_keeps_versions(tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_text("a")
    keep_snapshot(file, tmp_path, NOW)
    keep_snapshot(file, tmp_path, NOW - timedelta(hours=1))
    assert len(snapshots(file, tmp_path)) == 2


def test_what_a_person_wrote_before_can_be_used_again_and_goes_with_the_take(
    library: Library, paths: Paths
) -> None:
    take = record(library)
    library.save_self_check(take.id, SelfCheck({"value": Answer.YES}))
    library.save_self_check(take.id, SelfCheck({"value": Answer.NO}))
    (version,) = library.earlier_notes(take.id)
    library.bring_back_notes(take.id, version.stamp)
    checked = library.self_check(take.id)
    assert checked is not None
    assert checked.answers == {"value": Answer.YES}
    assert library.check() == ()
    library.trash(take.id)
    library.purge(take.id)
    assert not list(paths.library.rglob(f"*{take.id}*"))


def test_a_library_of_format_1_is_brought_to_ours_after_a_backup(paths: Paths) -> None:
    shutil.copytree(VERSION_1, paths.library)
    library = Library(paths)
    before = library.takes()
    assert len(before) == 4
    assert read_version(paths) == 1
    library.set_speaker(before[0].id, "Zoë")
    assert read_version(paths) == LIBRARY_FORMAT
    (backup,) = backups(paths)
    old = next(backup.glob(f"takes/*/{before[0].id}/take.json"))
    assert json.loads(old.read_text())["speaker"] == before[0].speaker
    assert library.check() == ()
    library.trash(before[0].id)
    library.purge(before[0].id)
    assert not list(backup.rglob(before[0].id))
    drop_old_backups(paths, datetime.now(UTC) + timedelta(days=29))
    assert backups(paths)
    drop_old_backups(paths, datetime.now(UTC) + timedelta(days=31))
    assert backups(paths) == []
    library.close()


def test_details_that_are_lost_are_made_again_from_the_copy_else_from_the_sound(library: Library) -> None:
    take = record(library)
    library.save_transcript(take.id, words("we cost more"))
    before = library.save_review(take.id, Review(take.id, ()))
    folder = library.folder(take.id)
    (folder / "take.json").write_bytes(b"{")
    (problem,) = library.check()
    assert remedy_for(problem) is Remedy.DETAILS
    mend(library, problem)
    assert library.take(take.id) == before
    assert library.takes() == (before,)
    shutil.rmtree(folder / "earlier")
    (folder / "take.json").unlink()
    mend(library, library.check()[0])
    poor = library.take(take.id)
    assert (poor.damaged, poor.frames, poor.state, poor.speaker) == (
        False,
        take.frames,
        TakeState.REVIEWED,
        "",
    )
    assert library.check() == ()


def test_damaged_words_go_and_the_take_waits_for_new_ones(library: Library) -> None:
    take = record(library)
    library.save_transcript(take.id, words("we cost more"))
    library.save_review(take.id, Review(take.id, ()))
    (library.folder(take.id) / "transcript.json").write_bytes(b"[]")
    (problem,) = library.check()
    assert remedy_for(problem) is Remedy.WORDS
    mend(library, problem)
    assert library.take(take.id).state is TakeState.RECORDED
    assert library.transcript(take.id) is None
    assert library.review(take.id) is None
    assert library.check() == ()


def test_nothing_is_offered_for_sound_that_is_damaged(library: Library) -> None:
    take = record(library)
    library.audio_path(take.id).write_bytes(b"RIFF")
    (problem,) = library.check()
    assert remedy_for(problem) is None


def test_a_start_that_trusts_the_index_shows_it_and_catches_up_later(library: Library, paths: Paths) -> None:
    kept, gone = record(library), record(library)
    library.close()
    shutil.rmtree(library.folder(gone.id))
    new = Library(paths)
    new.trust()
    assert {take.id for take in new.takes()} == {kept.id, gone.id}
    assert new.look_after()
    assert new.takes() == (kept,)
    assert not new.look_after()
    new.close()


def test_a_trusted_index_that_is_damaged_is_made_anew_by_the_look_after_it(
    library: Library, paths: Paths
) -> None:
    takes = [record(library) for _ in range(5)]
    library.close()
    data = bytearray(paths.index.read_bytes())
    at = data.rindex(b"Kari")
    data[at : at + 4] = b"Kalr"
    paths.index.write_bytes(data)
    new = Library(paths)
    new.trust()
    new.open()
    assert new.look_after()
    assert new.open() == "index_damaged"
    assert {take.id for take in new.takes()} == {take.id for take in takes}
    new.close()


def test_words_are_found_inside_of_words_and_short_ones_too(library: Library) -> None:
    take = record(library)
    library.save_transcript(take.id, words("markedsprisen på 5 %"))
    for text in ("prise", "PÅ", "5", "marked %", "arkedspr sen"):
        assert [one.id for one in library.takes(TakeFilter(text=text))] == [take.id], text
        assert library.count(TakeFilter(text=text)) == 1
    for text in ("kr", 'pri"se', "prisen marked zz"):
        assert library.takes(TakeFilter(text=text)) == ()


def test_pages_follow_each_other(library: Library) -> None:
    takes = [record(library) for _ in range(7)]
    newest_first = [take.id for take in reversed(takes)]
    first = library.takes(TakeFilter(limit=3))
    second = library.takes(TakeFilter(limit=3, older_than=first[-1].id))
    assert [take.id for take in (*first, *second)] == newest_first[:6]
    assert library.count(TakeFilter(newer_than=first[-1].id)) == 2


@pytest.mark.parametrize("folder", ["/home/k/OneDrive - Firma/x", "/home/k/Dropbox/y"])
def test_a_synchronised_folder_is_known_by_its_name(folder: str) -> None:
    assert synced_by(Path(folder)) in ("OneDrive", "Dropbox")


def test_a_folder_of_this_computer_is_not_called_synchronised(tmp_path: Path) -> None:
    assert synced_by(tmp_path) == ""


def test_a_killed_take_keeps_its_second_copy_after_recovery(library: Library) -> None:
    from tests.storage.builders import begin, wav

    opened = begin(library)
    opened.audio_path.write_bytes(wav(300))
    library.close()
    library._recording.clear()
    (found,) = library.recover(finish_audio)
    assert (library.folder(found.take.id) / "earlier" / "take.json").exists()


def test_an_unknown_version_of_notes_is_told(library: Library) -> None:
    take = record(library)
    with pytest.raises(KnownError, match="notes_unknown"):
        library.bring_back_notes(take.id, "20260101T000000Z")
