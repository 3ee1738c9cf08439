"""The sound of a spoken remark lies in the folder of its take: whole, with a digest, and gone with it."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.config import Paths
from app.domain import KnownError, Remark, RemarkDraft, RemarkKind, remark_sound_name
from app.storage import Library, RemarkDrafts, Remedy, mend, remedy_for
from app.storage.remarked import drop_old_sounds
from tests.storage.builders import record

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
NAME = remark_sound_name("0123456789abcdef")
SOUND = b"RIFF, and what was said"


def spoken(text: str = "", name: str = NAME) -> Remark:
    return Remark("r1", RemarkKind.PRAISE, text, "Anneke", NOON, 1.0, sound=name, sound_s=2.0)


def sound_file(folder: Path, content: bytes = SOUND) -> Path:
    file = folder / "outside.wav"
    file.write_bytes(content)
    return file


def test_the_sound_comes_in_and_goes_out_with_its_remark_and_back(library: Library, tmp_path: Path) -> None:
    take = record(library)
    source = sound_file(tmp_path)
    saved = library.save_remark(take.id, spoken(), source)
    folder = library.folder(take.id)
    assert not source.exists()
    assert (folder / NAME).read_bytes() == SOUND
    assert NAME in saved.sha256
    assert library.remark_sound(take.id, spoken()) == folder / NAME
    assert library.check() == ()
    assert NAME not in library.drop_remark(take.id, "r1").sha256
    assert (folder / "earlier" / NAME).read_bytes() == SOUND
    assert library.check() == ()
    with pytest.raises(KnownError, match="remark_sound_gone"):
        library.remark_sound(take.id, spoken())
    library.save_remark(take.id, spoken())
    assert (folder / NAME).read_bytes() == SOUND
    assert library.check() == ()


def test_a_changed_or_missing_sound_is_noticed(library: Library, tmp_path: Path) -> None:
    take = record(library)
    library.save_remark(take.id, spoken(), sound_file(tmp_path))
    file = library.folder(take.id) / NAME
    file.write_bytes(b"something else")
    assert [one.code for one in library.check()] == ["file_changed"]
    file.unlink()
    assert [one.code for one in library.check()] == ["file_missing"]


def test_details_that_were_lost_are_made_anew_with_the_sounds(library: Library, tmp_path: Path) -> None:
    take = record(library)
    library.save_remark(take.id, spoken(), sound_file(tmp_path))
    (library.folder(take.id) / "take.json").write_bytes(b"{")
    [problem] = library.check()
    assert remedy_for(problem) is Remedy.DETAILS
    mend(library, problem)
    assert NAME in library.take(take.id).sha256
    assert library.check() == ()


@pytest.mark.parametrize("name", ["../audio.wav", "audio.wav", "spoken-1.wav", "spoken-0123456789abcdeg.wav"])
def test_a_sound_is_never_a_path(name: str) -> None:
    with pytest.raises(ValueError, match="no file of a remark"):
        spoken(name=name)


def test_a_remark_says_something_or_is_to_be_heard(library: Library) -> None:
    with pytest.raises(ValueError, match="without words"):
        replace(spoken(), sound="")
    take = record(library)
    with pytest.raises(KnownError, match="remark_sound_gone"):
        library.save_remark(take.id, spoken())
    assert library.remarks(take.id) is None
    library.save_remark(take.id, spoken("Clear."))
    found = library.remarks(take.id)
    assert found is not None
    assert [(one.text, one.sound) for one in found.remarks] == [("Clear.", "")]


def test_what_cannot_be_added_keeps_its_sound(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = record(library)
    source = sound_file(tmp_path)

    def full(*_: object) -> None:
        raise KnownError("disk_full", folder="takes")

    monkeypatch.setattr("app.storage.library.write_json", full)
    with pytest.raises(KnownError, match="disk_full"):
        library.save_remark(take.id, spoken(), source)
    assert source.read_bytes() == SOUND
    monkeypatch.undo()
    library.save_remark(take.id, spoken(), source)
    assert library.check() == ()


def test_where_old_sound_goes_the_voice_of_a_remark_goes_and_its_words_stay(
    library: Library, tmp_path: Path
) -> None:
    take = record(library)
    library.save_remark(take.id, spoken("Clear."), sound_file(tmp_path))
    wordless = replace(spoken(name=remark_sound_name("f" * 16)), id="r2")
    library.save_remark(take.id, wordless, sound_file(tmp_path))
    library.remove_sound(take.id)
    found = library.remarks(take.id)
    assert found is not None
    assert {one.id: bool(one.sound) for one in found.remarks} == {"r1": False, "r2": True}
    assert not list(library.folder(take.id).rglob(NAME))
    assert library.check() == ()


def test_a_sound_that_was_taken_away_waits_a_week(tmp_path: Path) -> None:
    old, new = tmp_path / NAME, tmp_path / remark_sound_name("f" * 16)
    for file, days in ((old, 8), (new, 6)):
        file.write_bytes(SOUND)
        os.utime(file, (time.time() - days * 86_400,) * 2)
    drop_old_sounds(tmp_path, datetime.now(UTC))
    assert [file.name for file in tmp_path.iterdir()] == [new.name]
    drop_old_sounds(tmp_path, datetime.now(UTC) - timedelta(days=400))
    assert new.exists()


def test_nothing_of_drafts_outlives_their_take(library: Library, paths: Paths) -> None:
    take, drafts = record(library), RemarkDrafts(paths)
    draft = RemarkDraft("d1", RemarkKind.PRAISE, 1.0, None, "Half a", sound=NAME)
    drafts.keep(take.id, (draft,))
    sound = drafts.sound_path(take.id, NAME)
    sound.write_bytes(SOUND)
    assert RemarkDrafts(paths).of(take.id) == (draft,)
    drafts.sweep()
    assert sound.exists()
    library.trash(take.id)
    library.purge(take.id)
    assert list(paths.remark_drafts.iterdir()) == []


def test_a_sound_that_no_draft_speaks_of_is_swept(library: Library, paths: Paths) -> None:
    take, drafts = record(library), RemarkDrafts(paths)
    drafts.keep(take.id, (RemarkDraft("d1", RemarkKind.PRAISE, 1.0, None, "Half a"),))
    drafts.sound_path(take.id, NAME).write_bytes(SOUND)
    drafts.sweep()
    assert [file.name for file in paths.remark_drafts.iterdir()] == [f"{take.id}.json"]
    drafts.keep(take.id, ())
    assert list(paths.remark_drafts.iterdir()) == []
