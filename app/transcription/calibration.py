"""How fast this computer is with each speech model, as it was measured here, and when that holds no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.config import Machine, has_nvidia_driver, read_json, write_json
from app.domain import KnownError

FORMAT: Final = 1
_PARTS: Final = ("faster-whisper", "ctranslate2")
"""Packages whose version decides how fast a model is."""


class Outcome(StrEnum):
    """What became of measuring one model."""

    MEASURED = "measured"
    UNKNOWN = "unknown"
    """It could not be told: the model was damaged, went away, or its process died."""
    SHORT_OF_MEMORY = "short_of_memory"
    """Not tried: other programs would have lost their memory to it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One model on this computer. What was not measured is None, never a number."""

    name: str
    outcome: Outcome
    window_s: float | None = None
    """From 30 s of sound to text with exact times, with all cores: the longest usual wait after Stop."""
    encoder_s: float | None = None
    """The part of it that does not depend on what is said."""
    processor_s: float | None = None
    """Time of all cores together for a window as it is read while a take is recorded, with few threads."""
    memory_bytes: int | None = None
    """The most that the process held; None where it could not be told."""
    was_disturbed: bool = False
    """Other programs kept the processor busy, so it is faster than it seems."""
    device: str = ""
    """`cpu` or `cuda`."""
    compute: str = ""
    is_stand_in: bool = False
    """Measured with random weights of the same shape, because the model was not here."""
    reason: str = ""
    """Code of what was wrong."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the numbers depend on. With other ones they say nothing."""

    cores: int
    system: str
    architecture: str
    nvidia: bool
    """Whether an NVIDIA driver is installed."""
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Calibration:
    """All that was measured at one time."""

    measured_at: str
    """UTC, ISO 8601."""
    where: Surroundings
    measures: tuple[Measure, ...]
    format: int = FORMAT

    def of(self, name: str) -> Measure | None:
        """What is known of a model."""
        return next((one for one in self.measures if one.name == name), None)

    def window_s(self, name: str) -> float | None:
        """Seconds of a window with a model; None when that was not measured."""
        one = self.of(name)
        return one.window_s if one is not None else None

    @property
    def uses_cuda(self) -> bool:
        """Whether the graphics card did the work."""
        return any(one.device == "cuda" for one in self.measures)

    @property
    def was_disturbed(self) -> bool:
        """Whether other programs made any of it slower."""
        return any(one.was_disturbed for one in self.measures)

    @property
    def has_numbers(self) -> bool:
        """Whether anything could be told at all."""
        return any(one.outcome is Outcome.MEASURED for one in self.measures)


def surroundings(machine: Machine) -> Surroundings:
    """What numbers that are measured now would depend on; looks at files, imports nothing heavy."""
    # Not at the top: it takes longer to import than all else here, and this room is read at every start.
    from importlib.metadata import PackageNotFoundError, version

    versions = {}
    for part in _PARTS:
        try:
            versions[part] = version(part)
        except PackageNotFoundError:
            versions[part] = ""
    return Surroundings(machine.cores, machine.system, machine.architecture, has_nvidia_driver(), versions)


def now() -> str:
    """The present time as a calibration keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def save_calibration(path: Path, calibration: Calibration) -> None:
    """Keep what was measured.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    write_json(path, asdict(calibration))


def load_calibration(path: Path) -> Calibration | None:
    """What was measured last; None when nothing was, or the file makes no sense or is a newer program's."""
    try:
        raw = read_json(path)
        if raw["format"] != FORMAT:
            return None
        where = raw["where"]
        return Calibration(
            str(raw["measured_at"]),
            Surroundings(
                int(where["cores"]),
                str(where["system"]),
                str(where["architecture"]),
                bool(where["nvidia"]),
                {str(name): str(value) for name, value in where["versions"].items()},
            ),
            tuple(_measure(one) for one in raw["measures"]),
        )
    except (KnownError, OSError, KeyError, TypeError, ValueError, AttributeError):
        return None


def valid_calibration(path: Path, machine: Machine) -> Calibration | None:
    """As `load_calibration`, and None as well when the computer is no longer the one that was measured."""
    found = load_calibration(path)
    return found if found is not None and found.where == surroundings(machine) else None


def _measure(raw: Mapping[str, Any]) -> Measure:
    return Measure(
        name=str(raw["name"]),
        outcome=Outcome(raw["outcome"]),
        window_s=_seconds(raw["window_s"]),
        encoder_s=_seconds(raw["encoder_s"]),
        processor_s=_seconds(raw["processor_s"]),
        memory_bytes=None if raw["memory_bytes"] is None else int(raw["memory_bytes"]),
        was_disturbed=bool(raw["was_disturbed"]),
        device=str(raw["device"]),
        compute=str(raw["compute"]),
        is_stand_in=bool(raw["is_stand_in"]),
        reason=str(raw["reason"]),
    )


def _seconds(value: Any) -> float | None:
    if value is None:
        return None
    seconds = float(value)
    if not 0 < seconds < float("inf"):
        raise ValueError("no length of time")
    return seconds
