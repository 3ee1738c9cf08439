"""Every file that the program keeps on this computer, by kind. Nothing is left out: the rest is OTHER."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.config import Paths

_SOUND: Final = ".wav"


class KeptKind(StrEnum):
    """What files are."""

    SOUND = "sound"
    TAKES = "takes"
    """Everything of takes but their sound."""
    TRASH = "trash"
    COACHING = "coaching"
    """Reps, talks, goals, plans, visits."""
    PACKS = "packs"
    DRAFTS = "drafts"
    INDEX = "index"
    """What is made from the files again when it is deleted."""
    MODELS = "models"
    SETTINGS = "settings"
    CONNECTIONS = "connections"
    LOGS = "logs"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Kept:
    """The files of one kind."""

    kind: KeptKind
    files: int
    size: int
    """Bytes."""
    place: Path
    """The folder, or the file."""


def kept_files(paths: Paths) -> tuple[Kept, ...]:
    """What there is of each kind. A file that goes away meanwhile, or cannot be asked, is left out."""
    counted: dict[KeptKind, tuple[int, int]] = {}
    for root in (paths.library, paths.local, paths.models):
        for folder, below, files in os.walk(root):
            # A profile may have its parts inside of each other; each file counts once.
            below[:] = [
                name for name in below if Path(folder, name) not in (paths.library, paths.local, paths.models)
            ]
            for name in files:
                file = Path(folder, name)
                try:
                    size = file.lstat().st_size
                except OSError:
                    continue
                kind = _kind(paths, file)
                number, total = counted.get(kind, (0, 0))
                counted[kind] = number + 1, total + size
    places = _places(paths)
    return tuple(Kept(kind, *counted.get(kind, (0, 0)), places[kind]) for kind in KeptKind)


def _kind(paths: Paths, file: Path) -> KeptKind:
    if file.is_relative_to(paths.takes):
        return KeptKind.SOUND if file.suffix == _SOUND else KeptKind.TAKES
    for kind in (
        KeptKind.TRASH,
        KeptKind.COACHING,
        KeptKind.PACKS,
        KeptKind.DRAFTS,
        KeptKind.MODELS,
        KeptKind.LOGS,
    ):
        if file.is_relative_to(_places(paths)[kind]):
            return kind
    if file.is_relative_to(paths.meeting):
        return KeptKind.SOUND
    if file.is_relative_to(paths.remark_drafts):
        return KeptKind.DRAFTS
    if file.name.startswith("index.") or file.is_relative_to(paths.pack_index):
        return KeptKind.INDEX
    if file == paths.connections:
        return KeptKind.CONNECTIONS
    if file in (
        paths.settings,
        paths.endpoint_key,
        paths.calibration,
        paths.tried_again,
        paths.sound_due,
        paths.kept_wording,
    ):
        return KeptKind.SETTINGS
    return KeptKind.OTHER


def _places(paths: Paths) -> dict[KeptKind, Path]:
    return {
        KeptKind.SOUND: paths.takes,
        KeptKind.TAKES: paths.takes,
        KeptKind.TRASH: paths.trash,
        KeptKind.COACHING: paths.coaching,
        KeptKind.PACKS: paths.packs,
        KeptKind.DRAFTS: paths.drafts,
        KeptKind.INDEX: paths.index,
        KeptKind.MODELS: paths.models,
        KeptKind.SETTINGS: paths.settings,
        KeptKind.CONNECTIONS: paths.connections,
        KeptKind.LOGS: paths.logs,
        KeptKind.OTHER: paths.local,
    }
