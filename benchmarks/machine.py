"""What a result was measured on: machine, versions, load."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

_PACKAGES: Final = ("faster-whisper", "ctranslate2", "PySide6-Essentials", "pywhispercpp")


@dataclass(frozen=True, slots=True)
class Machine:
    """The facts that belong beside every figure."""

    system: str
    processor: str
    cores: int
    memory_gb: float
    versions: dict[str, str]


def this_machine() -> Machine:
    """The computer that this runs on."""
    import psutil

    versions = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "not installed"
    memory = psutil.virtual_memory().total / 1e9
    return Machine(platform.platform(), _processor(), os.cpu_count() or 1, round(memory, 1), versions)


def load() -> float | None:
    """Processes that wanted a core, on average over the last minute; None where nobody counts them."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def today() -> str:
    """Now, in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
