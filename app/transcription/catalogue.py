"""The speech models that can be fetched, and which one fits a language and a computer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.config import Machine
from app.domain import Language

PINS: Final = Path(__file__).with_name("pins.json")
"""Revisions and hashes that this version of the program insists on; `models pin` fills it."""

_GIB: Final = 1 << 30


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
    CatalogueEntry("nb-whisper-base", "NbAiLab/nb-whisper-base", 295, ("nb", "nn", "no"), "ct2"),
    CatalogueEntry("nb-whisper-small", "NbAiLab/nb-whisper-small", 972, ("nb", "nn", "no"), "ct2"),
)
"""Repositories as faster-whisper 1.2 names them (`faster_whisper.utils`); sizes in millions of bytes."""


def find_entry(name: str) -> CatalogueEntry | None:
    """The catalogue's model of a name."""
    return next((entry for entry in CATALOGUE if entry.name == name), None)


def recommended(language: Language, machine: Machine, *, has_cuda: bool = False) -> CatalogueEntry:
    """The model to offer first for a language on a computer.

    With a CUDA device large-v3-turbo. Else English gets base (a 30 s window in about 2.6 s on one core) and
    other languages, of which Whisper heard far less, one size more where the machine can bear it: small
    needs 540 MB and about 5 s a window on two cores, so four cores and 4 GiB. English gets small from eight
    cores and 8 GiB on. Below 3 GiB it is tiny for English and base for the others. Times and memory:
    measured with int8 on a two-core machine. A memory that cannot be told counts as 8 GiB.
    """
    memory = 8 * _GIB if machine.memory_bytes is None else machine.memory_bytes
    is_english = language.split("-")[0].lower() == "en"
    if has_cuda:
        name = "large-v3-turbo"
    elif memory < 3 * _GIB:
        name = "tiny" if is_english else "base"
    elif is_english:
        name = "small" if machine.cores >= 8 and memory >= 7.5 * _GIB else "base"
    else:
        name = "small" if machine.cores >= 4 and memory >= 3.5 * _GIB else "base"
    entry = find_entry(name)
    assert entry is not None  # noqa: S101 - the names above are the catalogue's
    return entry


@cache
def read_pins() -> dict[str, Any]:
    """Pinned models by name: `revision` and `files` (name to `size` and `sha256`); empty where none is."""
    models = json.loads(PINS.read_text(encoding="utf-8"))["models"]
    assert isinstance(models, dict)  # noqa: S101 - our own file
    return models
