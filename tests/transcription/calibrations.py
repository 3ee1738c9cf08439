"""Calibrations as if a computer had been measured."""

from __future__ import annotations

from app.config import Machine, this_machine
from app.transcription import Calibration, Measure, Outcome
from app.transcription.calibration import now, surroundings

GIB = 1 << 30


def measure(name: str, window_s: float, device: str = "cpu") -> Measure:
    return Measure(
        name,
        Outcome.MEASURED,
        window_s=window_s,
        encoder_s=window_s / 3,
        processor_s=window_s * 1.4,
        memory_bytes=round(200_000_000 + window_s * 100_000_000),
        device=device,
        compute="int8" if device == "cpu" else "float16",
    )


def measured(
    *measures: Measure, machine: Machine | None = None, device: str = "cpu", **windows: float
) -> Calibration:
    """One with these windows in seconds by name (`nb_whisper_base` for a name with dashes)."""
    more = tuple(measure(name.replace("_", "-"), window_s, device) for name, window_s in windows.items())
    return Calibration(now(), surroundings(machine or this_machine()), (*measures, *more))
