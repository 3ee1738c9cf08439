"""Earlier versions of what a person wrote, kept beside it for a week, and the way back to them.

    <folder>/selfcheck.20261129T100312Z.json     selfcheck.json as it was until then

A version is kept when the file is about to be written again, at most one each five minutes.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.config.files import atomic_write, make_private_folder
from app.domain import KnownError

APART: Final = timedelta(minutes=5)
KEPT: Final = timedelta(days=7)
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"(?P<stem>[\w-]+)\.(?P<stamp>\d{8}T\d{6}Z)(?P<suffix>\.\w+)")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One earlier version of a file."""

    path: Path
    until: datetime
    """When it was written over; aware, in UTC."""

    @property
    def stamp(self) -> str:
        """The moment as it stands in the name."""
        return self.until.strftime(_STAMP)


def keep_snapshot(file: Path, folder: Path, now: datetime | None = None, *, always: bool = False) -> None:
    """Keep a file as it is, before it is written again; `always` also within five minutes of the last.

    Whatever goes wrong with that does not keep anybody from saving.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    with contextlib.suppress(OSError, KnownError):
        if not file.exists():
            return
        known = snapshots(file, folder)
        # Also right for a clock that went back: what lies in its future is not taken for recent.
        if not always and any(abs(moment - one.until) < APART for one in known):
            return
        make_private_folder(folder)
        name = f"{file.stem}.{moment.strftime(_STAMP)}{file.suffix}"
        if not (folder / name).exists():
            atomic_write(folder / name, file.read_bytes())
        drop_old_snapshots(folder, moment)


def snapshots(file: Path, folder: Path) -> tuple[Snapshot, ...]:
    """The earlier versions of a file that are there, the latest first."""
    found = [one for one in _all(folder) if _is_of(one, file)]
    return tuple(sorted(found, key=lambda one: one.until, reverse=True))


def drop_old_snapshots(folder: Path, now: datetime) -> None:
    """Delete versions that were written over more than a week ago."""
    for one in _all(folder):
        if now - one.until > KEPT:
            with contextlib.suppress(OSError):
                one.path.unlink(missing_ok=True)


def is_snapshot_name(name: str) -> bool:
    """Whether a file is called as this room calls an earlier version."""
    return _moment(name) is not None


def _all(folder: Path) -> list[Snapshot]:
    try:
        paths = list(folder.iterdir())
    except OSError:
        return []
    moments = ((path, _moment(path.name)) for path in paths)
    return [Snapshot(path, moment) for path, moment in moments if moment is not None]


def _is_of(one: Snapshot, file: Path) -> bool:
    found = _NAME.fullmatch(one.path.name)
    return found is not None and (found["stem"], found["suffix"]) == (file.stem, file.suffix)


def _moment(name: str) -> datetime | None:
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
