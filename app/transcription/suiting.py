"""Three models to choose from for a language, and what each costs on this computer. Pure functions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.config import Machine
from app.domain import Language
from app.transcription.calibration import Calibration, Outcome
from app.transcription.catalogue import CatalogueEntry, cost_of, find_entry, recommended, sizes_for

_WINDOW_S: Final = 30
_READ_TWICE: Final = 2.2
"""Processor time while a take is recorded, beside that of reading the whole take once: windows that close
early and what is read ahead in silences. Benchmark N4 gave 1.97 to 2.37."""


class Pace(StrEnum):
    """What a choice is about."""

    FAST = "fast"
    BALANCED = "balanced"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Choice:
    """A model for a language. What could not be told is None."""

    pace: Pace
    name: str
    size_mb: int
    """To download, about."""
    wait_s: float | None
    """The longest usual wait after Stop: one full window."""
    memory_bytes: int | None
    share: float | None
    """Of the whole processor while somebody speaks, 0 to 1."""
    is_short_of_memory: bool
    """It was not measured because memory was short."""
    is_recommended: bool


def choices(language: Language, machine: Machine, calibration: Calibration | None) -> tuple[Choice, ...]:
    """Fast, balanced and best for a language, in this order.

    On the processor these are the sizes tiny, base and small; with a graphics card base, small and
    large-v3-turbo. At most one of them is the recommended one.
    """
    best = recommended(language, machine, calibration=calibration)
    entries = sizes_for(language)
    turbo = find_entry("large-v3-turbo")
    if calibration is not None and calibration.uses_cuda and turbo is not None:
        entries = (*entries[1:], turbo)
    return tuple(
        _choice(pace, entry, machine, calibration, is_recommended=entry.name == best.name)
        for pace, entry in zip(Pace, entries, strict=True)
    )


def share_of_processor(processor_s: float, cores: int) -> float:
    """How much of all cores one window's reading amounts to while somebody speaks, 0 to 1."""
    return min(1.0, _READ_TWICE * processor_s / _WINDOW_S / cores)


def _choice(
    pace: Pace,
    entry: CatalogueEntry,
    machine: Machine,
    calibration: Calibration | None,
    *,
    is_recommended: bool,
) -> Choice:
    cost = cost_of(entry.name, calibration) if calibration is not None else None
    spent_s = cost.processor_s if cost is not None else None
    return Choice(
        pace=pace,
        name=entry.name,
        size_mb=entry.size_mb,
        wait_s=cost.window_s if cost is not None else None,
        memory_bytes=cost.memory_bytes if cost is not None else None,
        share=share_of_processor(spent_s, machine.cores) if spent_s is not None else None,
        is_short_of_memory=cost is not None and cost.outcome is Outcome.SHORT_OF_MEMORY,
        is_recommended=is_recommended,
    )
