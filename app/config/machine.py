"""What this computer is, as far as choices depend on it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


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


def has_nvidia_driver() -> bool:
    """Whether an NVIDIA driver is installed; a look at files, so it says nothing about whether it works."""
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").is_file()
    return sys.platform.startswith("linux") and Path("/dev/nvidiactl").exists()


def free_memory_bytes() -> int | None:
    """Memory that programs can still have; None when it could not be told."""
    if sys.platform == "win32":
        return _windows_memory(free=True)
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return None


def _windows_memory(*, free: bool) -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of sysinfoapi.h."""

        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total", ctypes.c_uint64),
            ("free", ctypes.c_uint64),
            ("others", ctypes.c_uint64 * 5),
        )

    windll: Any = ctypes.__dict__["windll"]
    status = Status(length=ctypes.sizeof(Status))
    if not windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return int(status.free if free else status.total)


def _memory_bytes() -> int | None:
    if sys.platform == "win32":
        return _windows_memory(free=False)
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None
