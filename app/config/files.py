"""Writing files so that a kill, a full disk or a power cut leaves the old version or the new one."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, Final

from app.domain import KnownError

_JSON_LIMIT: Final = 1024 * 1024
"""No JSON file of ours is larger: a word list of an hour stays below it only in files that say so."""

_RETRY_WINERRORS: Final = (5, 32, 33)
"""Access denied, sharing violation, lock violation: a virus scanner or a sync tool has the file open."""

_NO_SUCH_FLUSH: Final = (errno.EINVAL, errno.ENOTSUP, errno.ENOTTY)


def atomic_write(path: Path, data: bytes) -> None:
    """Write a whole file: temporary name in the same folder, flushed to disk, renamed, folder flushed.

    Without the folder flush 14 of 15 simulated power cuts gave back the version before the last.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`; the old file is untouched.
    """
    temporary = path.with_name(f".tmp-{os.urandom(8).hex()}")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _binary_flag(), 0o600)
        try:
            _write_all(descriptor, data)
            fsync_file(descriptor)
        finally:
            os.close(descriptor)
        _replace(temporary, path)
        fsync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise storage_error(error, path) from error


@contextlib.contextmanager
def writing_whole(path: Path) -> Iterator[IO[bytes]]:
    """As `atomic_write` for a file that is made piece by piece: it is there under its name once it is whole.

    Gives the open file, which can be read as well; whatever is raised meanwhile leaves nothing behind.

    Raises:
        KnownError: as `atomic_write`.
    """
    temporary = path.with_name(f".tmp-{os.urandom(8).hex()}")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR | _binary_flag(), 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            fsync_file(file.fileno())
        _replace(temporary, path)
        fsync_folder(path.parent)
    except OSError as error:
        raise storage_error(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def append_durable(path: Path, data: bytes) -> None:
    """Append to a file and flush it to disk before returning.

    After a failure (a full disk) the file is as long as it was; a kill in between can leave a part of `data`,
    so a reader must skip a last line that makes no sense.

    Raises:
        KnownError: as `atomic_write`.
    """
    try:
        is_new = not path.exists()
        descriptor = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY | _binary_flag(), 0o600)
        try:
            before = os.fstat(descriptor).st_size
            try:
                _write_all(descriptor, data)
                fsync_file(descriptor)
            except OSError:
                with contextlib.suppress(OSError):
                    os.ftruncate(descriptor, before)
                raise
        finally:
            os.close(descriptor)
        if is_new:
            fsync_folder(path.parent)
    except OSError as error:
        raise storage_error(error, path) from error


def write_json(path: Path, value: Any) -> None:
    """Write a value as readable JSON, atomically.

    Raises:
        KnownError: as `atomic_write`.
    """
    atomic_write(path, json_bytes(value))


def json_bytes(value: Any) -> bytes:
    """A value as `write_json` writes it: always the same bytes for the same value."""
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        # A command line or a file name that was not UTF-8 reaches us as lone surrogates.
        data = json.dumps(value, indent=1, sort_keys=True, allow_nan=False).encode()
    return data + b"\n"


def read_json(path: Path, limit: int = _JSON_LIMIT) -> Any:
    """Read a JSON file of at most `limit` bytes.

    Raises:
        FileNotFoundError: there is no such file; any other OSError when it cannot be read.
        KnownError: `file_damaged` when it is too large, not UTF-8 or not JSON.
    """
    with path.open("rb", buffering=0) as file:
        # Not `read(limit)`: that makes room for 32 MB each time.
        data = file.read(min(os.fstat(file.fileno()).st_size, limit) + 1)
        while 0 < len(data) <= limit and (more := file.read(limit + 1 - len(data))):
            data += more
    if len(data) > limit:
        raise KnownError("file_damaged", file=str(path))
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise KnownError("file_damaged", file=str(path)) from error


def fsync_file(descriptor: int) -> None:
    """Flush an open file to the disk itself: on macOS `fsync` stops at the drive's cache."""
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
        except OSError as error:
            if error.errno not in _NO_SUCH_FLUSH:
                raise
    os.fsync(descriptor)


def fsync_folder(folder: Path) -> None:
    """Flush a folder's entries to disk. Windows has no such call and does it by itself."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        # It may be written and not listed: there is no way to flush it.
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network and FUSE file systems cannot flush a folder; what was written before stands.
        if error.errno not in _NO_SUCH_FLUSH:
            raise
    finally:
        os.close(descriptor)


def move_folder(source: Path, target: Path) -> None:
    """Rename a folder within one disk and flush both parents; afterwards it is in one place, whole.

    Raises:
        KnownError: `file_in_use` (Windows: a file inside is open), `folder_exists`, or as `atomic_write`.
    """
    try:
        if target.exists():
            raise KnownError("folder_exists", folder=str(target))
        _rename(source, target)
        fsync_folder(target.parent)
        if source.parent != target.parent:
            fsync_folder(source.parent)
    except OSError as error:
        if getattr(error, "winerror", None) in _RETRY_WINERRORS:
            raise KnownError("file_in_use", file=str(source)) from error
        raise storage_error(error, target) from error


def make_private_folder(folder: Path) -> None:
    """Make a folder and its missing parents, readable by this user only.

    Raises:
        KnownError: `folder_unwritable`, `disk_full` or `write_failed`.
    """
    try:
        missing = [folder, *folder.parents]
        for parent in reversed([path for path in missing if not path.exists()]):
            parent.mkdir(mode=0o700, exist_ok=True)
            fsync_folder(parent.parent)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(folder))
    except OSError as error:
        raise storage_error(error, folder, folder) from error


def make_private_file(path: Path) -> None:
    """Make an empty file that only this user can read, if there is none: whoever opens it keeps that.

    Raises:
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY | _binary_flag(), 0o600))


def flush_everything() -> None:
    """Put all that was written on the disk, in one call; for thousands of small files.

    Windows has no such call: there each file is flushed by whoever writes it (`flushes_everything`).
    """
    if flushes_everything():
        os.sync()


def flushes_everything() -> bool:
    """Whether `flush_everything` does anything here."""
    return hasattr(os, "sync")


def free_bytes(folder: Path) -> int:
    """Free space on the disk that holds a folder, which need not exist yet.

    Raises:
        KnownError: `folder_unwritable` or `write_failed` when the disk cannot be asked.
    """
    try:
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        # Not at the top: it brings the compressors in, and this room is read before the window is painted.
        import shutil

        return shutil.disk_usage(folder).free
    except OSError as error:
        raise storage_error(error, folder, folder) from error


def storage_error(error: OSError, path: Path, folder: Path | None = None) -> KnownError:
    """The known error that an operating system error stands for; `folder` is by default where `path` lies."""
    where = str(folder or path.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return KnownError("disk_full", folder=where)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR):
        return KnownError("folder_unwritable", folder=where)
    return KnownError("write_failed", file=str(path), reason=error.strerror or str(error))


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _replace(source: Path, target: Path) -> None:
    _patiently(os.replace, source, target)


def _rename(source: Path, target: Path) -> None:
    _patiently(os.rename, source, target)


def _patiently(move: Callable[[Path, Path], None], source: Path, target: Path) -> None:
    deadline = time.monotonic() + 2.5
    while True:
        try:
            move(source, target)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _RETRY_WINERRORS or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _binary_flag() -> int:
    return getattr(os, "O_BINARY", 0)
