from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.config import InstanceLock, Paths, load_settings, save_settings
from app.domain import Answer, Gap, GapReason, Remark, RemarkKind, Review, SelfCheck
from app.storage import Library
from app.storage.folders import FILES
from tests.storage.builders import RATE, begin, finish_audio, measured, record, wav, words


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps user folders private by access lists")
@pytest.mark.usefixtures("open_umask")
def test_nobody_else_can_read_a_file_also_when_the_umask_is_open(library: Library, paths: Paths) -> None:
    opened = begin(library)
    os.close(os.open(opened.audio_path, os.O_CREAT | os.O_EXCL, 0o600))
    opened.audio_path.write_bytes(wav(480))
    library.note_gap(opened, Gap(0.0, 1.0, GapReason.DROPPED))
    take = library.finish(opened, RATE, 480, "0" * 64)
    library.save_transcript(take.id, words("ja"))
    library.note_heard(library.folder(take.id), Gap(0.0, 1.0, GapReason.DROPPED))
    library.save_review(take.id, Review(take.id, ()))
    library.save_delivery(take.id, measured())
    library.save_self_check(take.id, SelfCheck({"value": Answer.YES}))
    made = datetime(2026, 11, 29, tzinfo=UTC)
    library.save_remark(take.id, Remark("1", RemarkKind.PRAISE, "Clear.", "Anneke", made, 0.0))
    gone = begin(library)
    os.close(os.open(gone.audio_path, os.O_CREAT | os.O_EXCL, 0o600))
    gone.audio_path.write_bytes(wav(10))
    library.discard(gone)
    settings, _ = load_settings(paths.settings)
    save_settings(paths.settings, replace(settings, rep_name="Kari"))
    lock = InstanceLock(paths.lock)
    assert lock.acquire()
    library.rebuild()
    library.set_speaker(take.id, "Ola")
    found = {path: stat.S_IMODE(path.stat().st_mode) for path in paths.library.parent.rglob("*")}
    names = {path.name for path in found}
    assert names >= FILES | {"index.db", "index.db-wal", "index.db-shm", "lock", "settings.json", "VERSION"}
    private = {path: 0o700 if path.is_dir() else 0o600 for path in found}
    too_open = {str(path): oct(mode) for path, mode in found.items() if mode != private[path]}
    assert too_open == {}
    lock.release()


def test_errors_and_problems_never_hold_what_was_said(library: Library) -> None:
    marker = "rabarbrakvast"
    take = record(library)
    library.save_transcript(take.id, words(f"{marker} ja"))
    folder = library.folder(take.id)
    for name in ("take.json", "transcript.json"):
        file = folder / name
        file.write_bytes(file.read_bytes()[:-20])
    told = [str(library.check()), str(library.recover(finish_audio))]
    for work in (lambda: library.transcript(take.id), lambda: library.set_speaker(take.id, marker)):
        with pytest.raises(Exception) as caught:  # noqa: PT011
            work()
        told.append(f"{caught.value} {caught.value.__cause__!r}")
    assert len(told) == 4
    assert marker not in "".join(told)


def test_links_in_the_library_are_not_followed(library: Library, paths: Paths, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("making links needs a privilege there")
    take = record(library)
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("keep")
    (library.folder(take.id) / "link").symlink_to(precious)
    other = library.folder(take.id).parent / "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    other.symlink_to(precious)
    library.close()
    assert [one.id for one in library.takes()] == [take.id]
    library.trash(take.id)
    library.purge(take.id)
    assert (precious / "file").read_text() == "keep"
