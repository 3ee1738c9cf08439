"""One window at a time on one library, by a lock that the operating system drops with the process."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from app.config.files import make_private_folder, storage_error

_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_NO_LOCKS_HERE = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)


class InstanceLock:
    """Held by the program that may record and recover.

    A lock file left behind by a killed program, or carrying another computer's name, holds nobody up: what
    counts is the operating system's lock on it and never its presence or content.

    The system's call and not the filelock package: the lock is taken before the window is painted, and
    importing that package took 50 ms, a third of a bare window.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor: int | None = None
        self._is_held = False

    def acquire(self) -> bool:
        """Whether we are the only one now. A second call by the holder is True as well.

        Raises:
            KnownError: `folder_unwritable`, `disk_full` or `write_failed`.
        """
        if self._is_held:
            return True
        make_private_folder(self._file.parent)
        try:
            descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise storage_error(error, self._file) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD_BY_ANOTHER:
                return False
            if error.errno in _NO_LOCKS_HERE:
                # The file system knows no locks: better two windows than none.
                self._is_held = True
                return True
            raise storage_error(error, self._file) from error
        self._descriptor = descriptor
        self._is_held = True
        return True

    def release(self) -> None:
        """Let the next one in."""
        self._is_held = False
        if self._descriptor is not None:
            # Closing drops the lock; the file stays, because removing it would race with the next holder.
            os.close(self._descriptor)
            self._descriptor = None


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        # flock and not lockf: it also keeps out a second holder inside this very process.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
