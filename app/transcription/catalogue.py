"""The speech models that can be fetched, and which one fits a language and a computer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config import Machine
from app.domain import Language

if TYPE_CHECKING:
    from app.transcription.calibration import Calibration, Measure

PINS: Final = Path(__file__).with_name("pins.json")
"""Revisions and hashes that this version of the program insists on; `models pin` fills it."""

_GIB: Final = 1 << 30
_SIZES: Final = ("tiny", "base", "small")
_BEARABLE_S: Final = 4.0
"""The longest window that is still waited for."""
_QUICK_S: Final = 2.0
"""A window so short that better words cost nothing that is noticed."""


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A speech model on the hub."""

    name: str
    repo: str
    size_mb: int
    """About; the hub says the true size before anything is fetched."""
    languages: tuple[str, ...] = ()
    """Base codes that it was made for; none means every language of Whisper's."""
    subfolder: str = ""
    """Where the repository keeps its CTranslate2 files; what is not there is at its top."""
    shape: str = ""
    """The model that it has the sizes of, where it is another one's fine-tuned sister."""

    def knows(self, language: Language) -> bool:
        """Whether the model was made for a language."""
        return not self.languages or language.split("-")[0].lower() in self.languages


CATALOGUE: Final = (
    CatalogueEntry("tiny", "Systran/faster-whisper-tiny", 78),
    CatalogueEntry("base", "Systran/faster-whisper-base", 148),
    CatalogueEntry("small", "Systran/faster-whisper-small", 487),
    CatalogueEntry("medium", "Systran/faster-whisper-medium", 1531),
    CatalogueEntry("large-v3-turbo", "mobiuslabsgmbh/faster-whisper-large-v3-turbo", 1622),
    # The National Library of Norway's own, Apache-2.0, with CTranslate2 files (32-bit) in the repository.
    CatalogueEntry("nb-whisper-base", "NbAiLab/nb-whisper-base", 295, ("nb", "nn", "no"), "ct2", "base"),
    CatalogueEntry("nb-whisper-small", "NbAiLab/nb-whisper-small", 972, ("nb", "nn", "no"), "ct2", "small"),
)
"""Repositories as faster-whisper 1.2 names them (`faster_whisper.utils`); sizes in millions of bytes."""


def find_entry(name: str) -> CatalogueEntry | None:
    """The catalogue's model of a name."""
    return next((entry for entry in CATALOGUE if entry.name == name), None)


def sizes_for(language: Language) -> tuple[CatalogueEntry, CatalogueEntry, CatalogueEntry]:
    """The models of the sizes tiny, base and small to take for a language: its own where there are any."""
    own = {entry.shape: entry for entry in CATALOGUE if entry.languages and entry.knows(language)}
    tiny, base, small = (own.get(size) or _entry(size) for size in _SIZES)
    return tiny, base, small


def cost_of(name: str, calibration: Calibration) -> Measure | None:
    """What was measured of a model, or of the one that has its sizes; None when neither was."""
    entry = find_entry(name)
    found = calibration.of(name)
    if (found is None or found.window_s is None) and entry is not None and entry.shape:
        found = calibration.of(entry.shape) or found
    return found


def recommended(
    language: Language,
    machine: Machine,
    *,
    has_cuda: bool = False,
    calibration: Calibration | None = None,
) -> CatalogueEntry:
    """The model to offer first for a language on a computer.

    With a CUDA device large-v3-turbo. Else, where this computer was measured, by the time that a window of
    30 s takes (which is the longest usual wait after Stop): base, but tiny when base takes more than 4 s, and
    small when small takes less than 2 s. Of other languages than English Whisper heard far less, so they get
    one size more where small takes less than 4 s. Norwegian gets the National Library's models of that size.

    What was not measured, could not be told or was slow beside busy programs: English gets base (a window in
    about 2.6 s on one core) and other languages one size more where the machine can bear it: small needs
    540 MB and about 5 s a window on two cores, so four cores and 4 GiB. English gets small from eight cores
    and 8 GiB on. Below 3 GiB it is tiny for English and base for the others. Times and memory: measured with
    int8 on a two-core machine. A memory that cannot be told counts as 8 GiB.
    """
    memory = 8 * _GIB if machine.memory_bytes is None else machine.memory_bytes
    is_english = language.split("-")[0].lower() == "en"
    measured = None if calibration is None else _by_time(language, calibration, is_english=is_english)
    if has_cuda or (calibration is not None and calibration.uses_cuda):
        name = "large-v3-turbo"
    elif measured is not None:
        return measured
    elif memory < 3 * _GIB:
        name = "tiny" if is_english else "base"
    elif is_english:
        name = "small" if machine.cores >= 8 and memory >= 7.5 * _GIB else "base"
    else:
        name = "small" if machine.cores >= 4 and memory >= 3.5 * _GIB else "base"
    if calibration is not None and name in _SIZES:
        return sizes_for(language)[_SIZES.index(name)]
    return _entry(name)


def _by_time(language: Language, calibration: Calibration, *, is_english: bool) -> CatalogueEntry | None:
    """The model that the measured times speak for; None when base could not be told."""
    tiny, base, small = sizes_for(language)
    base_s, small_s = (_window_s(entry, calibration) for entry in (base, small))
    if base_s is None:
        return None
    # What was measured beside busy programs can speak for a model, never against one.
    if base_s > _BEARABLE_S and _was_disturbed(base, calibration):
        return None
    if small_s is not None and small_s < (_QUICK_S if is_english else _BEARABLE_S):
        return small
    return tiny if base_s > _BEARABLE_S else base


def _was_disturbed(entry: CatalogueEntry, calibration: Calibration) -> bool:
    cost = cost_of(entry.name, calibration)
    return cost is not None and cost.was_disturbed


def _window_s(entry: CatalogueEntry, calibration: Calibration) -> float | None:
    cost = cost_of(entry.name, calibration)
    return cost.window_s if cost is not None else None


def _entry(name: str) -> CatalogueEntry:
    entry = find_entry(name)
    assert entry is not None  # noqa: S101 - called with the catalogue's names only
    return entry


@cache
def read_pins() -> dict[str, Any]:
    """Pinned models by name: `revision` and `files` (name to `size` and `sha256`); empty where none is."""
    models = json.loads(PINS.read_text(encoding="utf-8"))["models"]
    assert isinstance(models, dict)  # noqa: S101 - our own file
    return models
