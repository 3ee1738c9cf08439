from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.config import Paths
from app.domain import Gap, GapReason, KnownError, TakeState
from app.storage import Library, Outcome
from tests.storage.builders import begin, finish_audio, record, wav

_GAP = Gap(0.25, 0.5, GapReason.DEVICE)


@pytest.fixture
def died(library: Library) -> Library:
    """Stands for the program that was killed: what it records is not in use by `library`."""
    library.open()
    return Library(library._paths)


def test_an_interrupted_take_is_recovered_with_its_gaps(library: Library, died: Library) -> None:
    opened = begin(died)
    died.note_gap(opened, _GAP)
    opened.audio_path.write_bytes(wav(4800))
    with (opened.folder / "events.jsonl").open("ab") as journal:
        journal.write(b'{"event": "gap", "at_')
    (result,) = library.recover(finish_audio)
    assert result.outcome is Outcome.RECOVERED
    assert (result.take.state, result.take.frames, result.take.gaps) == (TakeState.RECOVERED, 4800, (_GAP,))
    assert library.takes() == (result.take,)
    assert library.audio_path(result.take.id).read_bytes() == wav(4800)
    assert library.check() == ()
    assert library.recover(finish_audio) == ()


@pytest.mark.parametrize("sound", [None, b"", b"RIFF", wav(0)])
def test_a_take_without_sound_goes_to_the_trash_and_is_reported(
    library: Library, died: Library, paths: Paths, sound: bytes | None
) -> None:
    opened = begin(died)
    if sound is not None:
        opened.audio_path.write_bytes(sound)
    (result,) = library.recover(finish_audio)
    assert (result.outcome, result.take.id) == (Outcome.EMPTY, opened.take.id)
    assert library.takes() == ()
    (trashed,) = library.trashed()
    assert trashed.note is not None
    assert trashed.note.is_empty
    assert not [*paths.takes.glob("*/*")]


def test_a_folder_without_details_keeps_its_sound(library: Library, died: Library) -> None:
    opened = begin(died)
    opened.audio_path.write_bytes(wav(100))
    (opened.folder / "take.json").unlink()
    (result,) = library.recover(finish_audio)
    assert (result.outcome, result.take.damaged, result.take.frames) == (Outcome.RECOVERED, True, 100)
    assert [take.id for take in library.takes()] == [opened.take.id]


def test_a_take_that_was_only_not_renamed_is_an_ordinary_take(library: Library, died: Library) -> None:
    take = record(died)
    folder = died.folder(take.id)
    folder.rename(folder.with_name(f"{take.id}.part"))
    (result,) = library.recover(finish_audio)
    assert (result.outcome, result.take) == (Outcome.FINISHED, take)
    assert library.takes() == (take,)


def test_one_take_that_cannot_be_closed_does_not_keep_the_others(library: Library, died: Library) -> None:
    bad, good = begin(died), begin(died)
    for opened in (bad, good):
        opened.audio_path.write_bytes(wav(100))

    def closing(file: Path) -> tuple[int, int]:
        if bad.take.id in str(file):
            raise KnownError("audio_unreadable", file=str(file))
        return finish_audio(file)

    results = library.recover(closing)
    assert [(one.outcome, one.problem) for one in results] == [
        (Outcome.FAILED, "audio_unreadable"),
        (Outcome.RECOVERED, ""),
    ]
    assert bad.audio_path.read_bytes() == wav(100)
    assert [one.outcome for one in library.recover(finish_audio)] == [Outcome.RECOVERED]


def test_a_take_that_is_being_recorded_here_is_left_alone(library: Library) -> None:
    opened = begin(library)
    opened.audio_path.write_bytes(wav(100))
    assert library.recover(finish_audio) == ()
    assert opened.folder.exists()


def test_a_take_whose_place_is_taken_stays_as_it_is(library: Library, died: Library) -> None:
    opened = begin(died)
    opened.audio_path.write_bytes(wav(100))
    opened.folder.with_name(opened.take.id).mkdir()
    (result,) = library.recover(finish_audio)
    assert (result.outcome, result.problem) == (Outcome.FAILED, "folder_exists")
    assert opened.audio_path.read_bytes() == wav(100)


def test_leftovers_of_a_kill_are_swept_at_the_next_start(library: Library, paths: Paths) -> None:
    take, gone = record(library), record(library)
    leftover = library.folder(take.id) / ".tmp-0123456789abcdef"
    leftover.write_text("half")
    users = library.folder(take.id) / ".tmp-mine"
    users.write_text("keep")
    library.trash(gone.id, datetime(2026, 1, 1, tzinfo=UTC))
    half = paths.trash / f"{gone.id}.going"
    (paths.trash / gone.id).rename(half)
    assert library.trashed() == ()
    library.recover(finish_audio)
    assert not leftover.exists()
    assert not half.exists()
    assert users.exists()
