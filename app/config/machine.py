"""What this computer is, as far as choices depend on it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Machine:
    """The facts that the choice of a speech model depends on."""

    cores: int
    memory_bytes: int | None
    """None when it could not be told."""
    system: str
    architecture: str


def this_machine() -> Machine:
    """Look at the computer that the program runs on; takes well under a millisecond."""
    import platform

    return Machine(os.cpu_count() or 1, _memory_bytes(), sys.platform, platform.machine())


def _memory_bytes() -> int | None:
    if sys.platform == "win32":
        return None
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None
