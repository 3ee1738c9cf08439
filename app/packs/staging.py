"""Where a pack waits until all of it is known to be sound: `.staging-N`, held by a lock while it is used.

The lock tells a folder in use from one that a killed program left behind: the operating system drops it with
the process, so a sweep may remove whatever it can lock.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Final

from app.config import InstanceLock, make_private_folder
from app.domain import KnownError
from app.packs.names import AUDIO_SUFFIXES

PREFIX: Final = ".staging-"
PACK: Final = "pack"
"""The files of the pack, as they will lie in the store."""
STAGED_PACK: Final = PACK
ORIGINAL: Final = "original.gofirst"
FETCHED: Final = "fetched"
"""What was got from an address."""
GIT: Final = "git"
"""Inside of that, what git needs to get it."""
_LOCK: Final = ".lock"
_TRIES: Final = 100

_held: dict[Path, InstanceLock] = {}


def make_staging(folder: Path) -> Path:
    """A new folder of one's own below the packs folder.

    Raises:
        KnownError: `folder_unwritable`, `disk_full` or `write_failed`.
    """
    make_private_folder(folder)
    for _ in range(_TRIES):
        staging = folder / f"{PREFIX}{os.urandom(4).hex()}"
        if staging.exists():
            continue
        make_private_folder(staging)
        lock = InstanceLock(staging / _LOCK)
        try:
            mine = lock.acquire()
        except KnownError:
            if not staging.exists():
                continue  # swept before it was locked
            raise
        if mine and (staging / _LOCK).exists():
            _held[staging] = lock
            return staging
        lock.release()
    raise KnownError("write_failed", file=str(folder), reason="EEXIST")


def staged_sounds(staging: Path) -> tuple[str, ...]:
    """The names of the recordings in a staged pack, sorted."""
    pack = staging / PACK
    files = (path for path in pack.rglob("*") if path.suffix.lower() in AUDIO_SUFFIXES and path.is_file())
    return tuple(sorted(path.relative_to(pack).as_posix() for path in files))


def drop_staging(staging: Path) -> None:
    """Remove a staging folder; one that is gone already is fine, what cannot be removed is swept later."""
    lock = _held.pop(staging, None)
    if lock is None and not staging.name.startswith(PREFIX):
        return
    if os.name == "nt" and lock is not None:
        lock.release()  # an open file cannot be removed there
        lock = None
    shutil.rmtree(staging, ignore_errors=True)
    if lock is not None:
        lock.release()


def sweep_stagings(folder: Path) -> int:
    """Remove what killed imports left behind; how many there were. What is in use stays."""
    swept = 0
    with contextlib.suppress(OSError):
        for staging in list(folder.glob(f"{PREFIX}*")):
            if staging in _held:
                continue
            lock = InstanceLock(staging / _LOCK)
            with contextlib.suppress(KnownError):
                if not lock.acquire():
                    continue
            _held[staging] = lock
            drop_staging(staging)
            swept += 1
    return swept
