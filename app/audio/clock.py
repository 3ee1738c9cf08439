"""The clock of recordings: it never jumps, and it goes on while the computer sleeps."""

from __future__ import annotations

import sys
import time


def since_boot() -> float:
    """Seconds of one clock that nobody sets and that counts sleep, so that a gap has its true length.

    `time.monotonic` stands still while a Linux or macOS computer sleeps; on Windows it does not.
    """
    if sys.platform == "win32":
        return time.monotonic()
    # On macOS the system's CLOCK_MONOTONIC counts sleep, and Python's own does not use it.
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))
