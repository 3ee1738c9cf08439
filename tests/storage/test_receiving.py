"""Takes that were made elsewhere come in whole, and single parts of a take can be changed and put back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.config import Paths, find_paths, make_private_folder
from app.domain import Answer, KnownError, SelfCheck, Take, TakeState, Transcript
from app.storage import Library
from tests.storage.builders import record, words


@pytest.fixture
def staged(tmp_path: Path, paths: Paths) -> Path:
    """A take of another library, copied onto this one's disk."""
    other = Library(find_paths(tmp_path / "other"))
    take = record(other)
    other.save_transcript(take.id, words("Hello there."))
    make_private_folder(paths.library)
    folder = paths.library / take.id
    shutil.copytree(other.folder(take.id), folder)
    other.close()
    return folder


def test_a_take_comes_in_by_its_id_and_only_once(library: Library, paths: Paths, staged: Path) -> None:
    copy = staged.with_name("copy")
    shutil.copytree(staged, copy / staged.name)
    take = library.take_in(staged)
    assert not staged.exists()
    assert library.takes() == (take,)
    assert library.has(take.id)
    assert library.folder(take.id).parent.name == f"{take.created:%Y-%m}"
    assert [one.code for one in library.check()] == ["foreign_file"], "the other copy, which is in the way"
    with pytest.raises(KnownError, match="take_exists"):
        library.take_in(copy / take.id)
    library.trash(take.id)
    assert not library.has(take.id)
    with pytest.raises(KnownError, match="take_exists"):
        library.take_in(copy / take.id)


def test_what_is_no_take_does_not_come_in(library: Library, staged: Path) -> None:
    with pytest.raises(KnownError, match="take_damaged"):
        library.take_in(staged.rename(staged.with_name("x")))


def test_a_part_is_replaced_and_can_be_put_back(library: Library) -> None:
    take = record(library)
    first, second = SelfCheck({"a": Answer.YES}), SelfCheck({"a": Answer.NO})
    assert library.replace_part(take.id, SelfCheck, first) is None
    assert library.replace_part(take.id, SelfCheck, second) == first
    assert library.self_check(take.id) == second
    assert library.replace_part(take.id, SelfCheck, None) == second
    assert library.self_check(take.id) is None
    assert [one.until for one in library.earlier_notes(take.id)], "what a person wrote is kept for a while"
    assert library.check() == ()


def test_how_far_a_take_has_come_follows_its_parts(library: Library) -> None:
    take = record(library)

    def state() -> TakeState:
        found: Take = library.take(take.id)
        return found.state

    library.replace_part(take.id, Transcript, words("Hello there."))
    assert state() is TakeState.TRANSCRIBED
    library.replace_part(take.id, Transcript, None)
    assert state() is TakeState.RECORDED
    assert library.check() == ()


def test_sound_comes_to_a_take_that_has_none(library: Library, tmp_path: Path) -> None:
    take = record(library)
    wav = library.folder(take.id).parent / "sound.wav"
    shutil.copy(library.audio_path(take.id), wav)
    with pytest.raises(KnownError, match="folder_exists"):
        library.bring_sound(take.id, wav, take.sample_rate, take.frames)
    library.remove_sound(take.id)
    library.bring_sound(take.id, wav, take.sample_rate, take.frames)
    assert library.take(take.id).sound_gone is None
    assert library.check() == ()
