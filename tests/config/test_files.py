from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.config import (
    append_durable,
    atomic_write,
    free_bytes,
    fsync_folder,
    make_private_folder,
    move_folder,
    read_json,
    storage_error,
    write_json,
)
from app.domain import KnownError


def _fail(code: int) -> Callable[..., Any]:
    def failing(*_: Any, **__: Any) -> Any:
        raise OSError(code, os.strerror(code))

    return failing


def _full_after(calls: int) -> Callable[[int, bytes], int]:
    """A disk that takes half of each write, and nothing more after some calls."""
    real, left = os.write, [calls]

    def write(descriptor: int, data: bytes) -> int:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, data[: max(1, len(data) // 2)])

    return write


def _code(work: Callable[[], object]) -> tuple[str, dict[str, Any]]:
    with pytest.raises(KnownError) as caught:
        work()
    return caught.value.code, dict(caught.value.facts)


def test_a_file_is_written_whole_also_when_the_disk_takes_it_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "write", _full_after(100))
    atomic_write(tmp_path / "file", b"0123456789" * 100)
    assert (tmp_path / "file").read_bytes() == b"0123456789" * 100


@pytest.mark.parametrize("calls", [0, 1, 3])
def test_a_full_disk_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    file = tmp_path / "file"
    atomic_write(file, b"old")
    monkeypatch.setattr(os, "write", _full_after(calls))
    assert _code(lambda: atomic_write(file, b"new" * 100)) == ("disk_full", {"folder": str(tmp_path)})
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize("name", ["fsync", "replace"])
def test_a_failure_before_the_end_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = tmp_path / "file"
    atomic_write(file, b"old")
    monkeypatch.setattr(os, name, _fail(errno.EIO))
    code, facts = _code(lambda: atomic_write(file, b"new"))
    assert (code, facts["file"]) == ("write_failed", str(file))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert file.read_bytes() == b"old"


def test_a_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "this file system cannot")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    atomic_write(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_files_and_folders_are_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = tmp_path / "a" / "b"
        make_private_folder(folder)
        atomic_write(folder / "one", b"")
        append_durable(folder / "two", b"")
        write_json(folder / "three", {})
    finally:
        os.umask(before)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "a", folder, *folder.iterdir())
    }
    assert modes == {"a": 0o700, "b": 0o700, "one": 0o600, "two": 0o600, "three": 0o600}


def test_a_file_that_another_program_holds_open_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, tries, waits = os.replace, [0], list[float]()

    def replace(source: Path, target: Path) -> None:
        tries[0] += 1
        if tries[0] < 4:
            error = PermissionError(errno.EACCES, "sharing violation")
            error.winerror = 32  # type: ignore[attr-defined,unused-ignore]
            raise error
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr("app.config.files.time.sleep", waits.append)
    atomic_write(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert len(waits) == 3


def test_appending_adds_and_a_full_disk_takes_back_what_was_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "journal"
    append_durable(file, b"one\n")
    append_durable(file, b"two\n")
    monkeypatch.setattr(os, "write", _full_after(2))
    assert _code(lambda: append_durable(file, b"three" * 10))[0] == "disk_full"
    assert file.read_bytes() == b"one\ntwo\n"


@pytest.mark.parametrize("value", [{"å": ["1", 2, 2.5, None, True]}, {"name": "J\udcf8rn"}, [], "text"])
def test_json_comes_back_as_it_was(tmp_path: Path, value: Any) -> None:
    write_json(tmp_path / "file.json", value)
    assert read_json(tmp_path / "file.json") == value


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xff", b"[" * 100_000, b"1" * 5000, b'"' + b"x" * 2_000_000 + b'"']
)
def test_what_is_not_json_of_ours_is_damaged(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(content)
    assert _code(lambda: read_json(file)) == ("file_damaged", {"file": str(file)})


def test_a_missing_file_is_not_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none.json")


def test_a_number_that_json_does_not_know_is_never_written(tmp_path: Path) -> None:
    write_json(tmp_path / "file.json", 1)
    with pytest.raises(ValueError, match="JSON compliant"):
        write_json(tmp_path / "file.json", float("nan"))
    assert read_json(tmp_path / "file.json") == 1


def test_a_file_in_the_way_of_a_folder_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        assert _code(lambda folder=folder: make_private_folder(folder)) == (  # type: ignore[misc]
            "folder_unwritable",
            {"folder": str(folder)},
        )


def test_writing_into_a_folder_that_is_gone_is_a_known_error(tmp_path: Path) -> None:
    for work in (atomic_write, append_durable):
        code, facts = _code(lambda work=work: work(tmp_path / "gone" / "file", b""))  # type: ignore[misc]
        assert (code, facts["file"]) == ("write_failed", str(tmp_path / "gone" / "file"))


def test_a_folder_is_moved_whole_and_never_over_another(tmp_path: Path) -> None:
    source, target = tmp_path / "a" / "one", tmp_path / "b" / "two"
    for folder in (source, target.parent):
        folder.mkdir(parents=True)
    (source / "file").write_text("x")
    move_folder(source, target)
    assert (target / "file").read_text() == "x"
    assert not source.exists()
    source.mkdir()
    assert _code(lambda: move_folder(source, target)) == ("folder_exists", {"folder": str(target)})
    assert source.exists()
    assert _code(lambda: move_folder(tmp_path / "none", tmp_path / "c"))[0] == "write_failed"


def test_a_folder_in_which_a_file_is_open_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(*_: Any) -> None:
        error = PermissionError(errno.EACCES, "sharing violation")
        error.winerror = 32  # type: ignore[attr-defined,unused-ignore]
        raise error

    clock = iter(range(100))
    monkeypatch.setattr(os, "rename", rename)
    monkeypatch.setattr("app.config.files.time.sleep", lambda _: None)
    monkeypatch.setattr("app.config.files.time.monotonic", lambda: float(next(clock)))
    (tmp_path / "a").mkdir()
    assert _code(lambda: move_folder(tmp_path / "a", tmp_path / "b")) == (
        "file_in_use",
        {"file": str(tmp_path / "a")},
    )


def test_free_space_is_told_for_a_folder_that_does_not_exist_yet(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "a" / "b") > 0


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "folder_unwritable"),
        (errno.EROFS, "folder_unwritable"),
        (errno.EIO, "write_failed"),
    ],
)
def test_each_error_of_the_system_has_its_code(number: int, code: str) -> None:
    assert storage_error(OSError(number, "text"), Path("/a/b")).code == code


def test_flushing_a_folder_works_here(tmp_path: Path) -> None:
    fsync_folder(tmp_path)
    with pytest.raises(FileNotFoundError):
        fsync_folder(tmp_path / "none")
