from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

from app.config import Paths, find_paths
from app.domain import Cancelled, Gap, GapReason, Problem, Review, SelfCheck, Severity
from app.storage import Library
from tests.storage.builders import begin, finish, record, words

_FLIPS = 200


def _codes(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.file.name, problem.code) for problem in problems]


def test_every_single_changed_bit_is_named(library: Library) -> None:
    opened = begin(library)
    library.note_gap(opened, Gap(0.1, 0.2, GapReason.DROPPED))
    take = finish(library, opened)
    library.save_transcript(take.id, words("ja vi er dyrere"))
    library.save_review(take.id, Review(take.id, ()))
    library.save_self_check(take.id, SelfCheck())
    gone = record(library)
    library.trash(gone.id)
    assert library.check() == ()
    trashed = library.folder(take.id).parents[2] / "trash" / gone.id
    files = [one for one in (*library.folder(take.id).rglob("*"), *trashed.rglob("*")) if one.is_file()]
    assert len(files) == 11
    chance = random.Random(1)
    for trial in range(_FLIPS):
        file = files[trial % len(files)]
        content = file.read_bytes()
        changed = bytearray(content)
        changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        problems = library.check()
        named = any(problem.file == file and problem.severity is Severity.ERROR for problem in problems)
        assert named, (trial, file.name)
        file.write_bytes(content)
    assert library.check() == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("audio.wav", "file_missing"),
        ("transcript.json", "file_missing"),
        ("take.json", "take_details_missing"),
    ],
)
def test_a_missing_file_is_named_and_the_other_takes_are_not(library: Library, name: str, code: str) -> None:
    take, _ = record(library), record(library)
    library.save_transcript(take.id, words("ja"))
    (library.folder(take.id) / name).unlink()
    assert _codes(library.check()) == [(name, code)]


def test_details_of_a_newer_version_are_named(library: Library) -> None:
    take = record(library)
    file = library.folder(take.id) / "take.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "format": 3}))
    (problem,) = library.check()
    assert (problem.code, problem.facts["format"]) == ("take_details_newer", 3)


def test_foreign_files_and_copies_of_a_synchronising_program_are_shown_and_left(
    library: Library, paths: Paths
) -> None:
    take = record(library)
    folder = library.folder(take.id)
    strays = {
        folder / "take (1).json": "conflict_copy",
        folder / "take-PC2.json": "conflict_copy",
        folder / "audio (Anna's conflicted copy).wav": "conflict_copy",
        folder / ".~lock.take.json#": "foreign_file",
        folder.with_name(f"{take.id} (1)"): "conflict_copy",
        paths.takes / "desktop.ini": "foreign_file",
        paths.library / "Thumbs.db": "foreign_file",
        paths.trash / "notes.txt": "foreign_file",
    }
    for file in strays:
        file.write_text("x")
    library.close()
    problems = library.check()
    assert {problem.file: problem.code for problem in problems} == strays
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    assert library.takes() == (take,)
    assert all(file.exists() for file in strays)


def test_a_folder_copied_by_hand_is_named(library: Library, paths: Paths) -> None:
    take = record(library)
    folder = library.folder(take.id)
    other_id = take.id[:-1] + ("0" if take.id[-1] != "0" else "1")
    shutil.copytree(folder, folder.with_name(other_id))
    twice = paths.takes / "1999-01" / take.id
    shutil.copytree(folder, twice)
    codes = {problem.code for problem in library.check()}
    assert codes == {"take_id_mismatch", "take_duplicate"}
    library.close()
    assert {one.id for one in library.takes()} == {take.id, other_id}


def test_a_take_that_is_being_recorded_is_mentioned(library: Library) -> None:
    opened = begin(library)
    assert _codes(library.check()) == [(opened.folder.name, "take_unfinished")]


@pytest.mark.parametrize("content", [b"", b"one", b"-1\n", b"\xff" * 100])
def test_a_damaged_version_is_named_and_written_again_by_a_rebuild(
    library: Library, paths: Paths, content: bytes
) -> None:
    take = record(library)
    (paths.library / "VERSION").write_bytes(content)
    assert _codes(library.check()) == [("VERSION", "library_version_damaged")]
    assert not library.read_only
    library.rebuild()
    assert library.check() == ()
    assert library.takes() == (take,)


def test_a_library_in_a_synchronised_folder_is_warned_of(tmp_path: Path) -> None:
    library = Library(find_paths(tmp_path / "OneDrive - Firma AS" / "data"))
    library.open()
    (problem,) = library.check()
    assert (problem.code, problem.facts["service"], problem.severity) == (
        "library_synced",
        "OneDrive",
        Severity.WARNING,
    )
    library.close()


def test_a_check_can_be_followed_and_cancelled(library: Library) -> None:
    record(library)
    record(library)
    steps: list[tuple[int, int]] = []
    library.check(lambda done, total: steps.append((done, total)))
    assert steps == [(1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        library.check(cancel=lambda: True)


def test_a_check_of_no_library_finds_nothing(paths: Paths) -> None:
    assert Library(paths).check() == ()
    assert not paths.library.exists()
