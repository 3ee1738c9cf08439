"""One window at a time on one library, by a lock that the operating system drops with the process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.config import make_private_folder, storage_error

if TYPE_CHECKING:
    from filelock import BaseFileLock


class InstanceLock:
    """Held by the program that may record and recover.

    A lock file left behind by a killed program, or carrying another computer's name, holds nobody up: what
    counts is the operating system's lock on it and never its presence or content.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock: BaseFileLock | None = None

    def acquire(self) -> bool:
        """Whether we are the only one now. A second call by the holder is True as well.

        Raises:
            KnownError: `folder_unwritable`, `disk_full` or `write_failed`.
        """
        import filelock

        if self._lock is not None:
            return True
        make_private_folder(self._file.parent)
        lock = filelock.FileLock(self._file, mode=0o600, thread_local=False)
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            return False
        except NotImplementedError:
            # The file system knows no locks: better two windows than none.
            return True
        except OSError as error:
            raise storage_error(error, self._file) from error
        self._lock = lock
        return True

    def release(self) -> None:
        """Let the next one in."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
