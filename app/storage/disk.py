"""How much may still be recorded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.config import free_bytes

RESERVE_BYTES: Final = 200 * 1000 * 1000
"""Recording stops here, so that the take can be closed and the computer goes on working."""

_LOW_BYTES: Final = 1000 * 1000 * 1000
_LOW_S: Final = 15 * 60
_BYTES_PER_SAMPLE: Final = 2


@dataclass(frozen=True, slots=True)
class DiskWarning:
    """The disk is nearly full."""

    free_bytes: int
    seconds_left: float
    """What can be recorded until the reserve is reached."""
    must_stop: bool
    """The reserve is reached: nothing more may be recorded."""


def disk_warning(folder: Path, sample_rate: int = 48_000) -> DiskWarning | None:
    """None while at least 1 GB and 15 minutes of recording (one channel, 16 bit) are left.

    Raises:
        KnownError: `folder_unwritable` or `write_failed` when the disk cannot be asked.
    """
    return warning_for(free_bytes(folder), sample_rate)


def warning_for(free: int, sample_rate: int = 48_000) -> DiskWarning | None:
    """As `disk_warning`, where it is known how many bytes are free."""
    seconds = max(free - RESERVE_BYTES, 0) / (sample_rate * _BYTES_PER_SAMPLE)
    if free >= _LOW_BYTES and seconds >= _LOW_S:
        return None
    return DiskWarning(free, seconds, free <= RESERVE_BYTES)
