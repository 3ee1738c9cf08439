"""Makes the takes of a handed-over file ready beside the library, their sound heard."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import atomic_write, make_private_folder, write_json
from app.domain import KnownError, Review, Take
from app.workflow.arriving import AUDIO, Arriving, Standing, Way
from app.workflow.handed_takes import KIND_OF_PART, TakePart
from app.workflow.received import Handed, HandedTake

if TYPE_CHECKING:
    from app.transcription import CancelToken


@dataclass(frozen=True, slots=True)
class StagedTake:
    """A take that is ready to be moved in."""

    folder: Path
    take: Take
    """As it will lie in the library."""


def stage_takes(
    handed: Handed,
    takes: list[HandedTake],
    wanted: Mapping[str, Arriving],
    answers: Mapping[str, Way],
    staging: Path,
    on_progress: Callable[[float], None] | None,
    cancel: CancelToken | None,
) -> dict[str, StagedTake]:
    """Every take that needs a folder or sound, as it will lie in the library, by its id in the file.

    Raises:
        KnownError: as `add_handed`.
        Cancelled: the user did.
    """
    needed = []
    for one in takes:
        arriving = wanted[one.take.id]
        beside = TakePart.SOUND in arriving.differs and answers[one.take.id] is Way.BOTH
        if arriving.standing is Standing.NEW or beside or TakePart.SOUND in arriving.more:
            needed.append((one, beside))
    _hear(handed, [one for one, _ in needed if one.flac], staging, on_progress, cancel)
    return {one.take.id: _stage_one(handed, one, staging, is_beside=beside) for one, beside in needed}


def _hear(
    handed: Handed,
    takes: list[HandedTake],
    staging: Path,
    on_progress: Callable[[float], None] | None,
    cancel: CancelToken | None,
) -> None:
    """Lay the sounds where the worker hears them, and let it say which cannot be decoded."""
    from app.packs import STAGED_PACK
    from app.workflow.pack_sound import unheard

    if not takes:
        return
    make_private_folder(staging / STAGED_PACK)
    names = [f"{one.take.id}.flac" for one in takes]
    for one, name in zip(takes, names, strict=True):
        atomic_write(staging / STAGED_PACK / name, one.flac)
    damaged = KnownError("handed_sound_damaged", file=handed.file.name, sender=handed.head.sender)
    try:
        if unheard(staging, names, on_progress, cancel):
            raise damaged
    except KnownError as error:
        if not error.code.startswith("import_"):
            raise
        # It was too much for the process that hears them.
        raise damaged from error


def _stage_one(handed: Handed, one: HandedTake, staging: Path, *, is_beside: bool) -> StagedTake:
    from app.audio import copy_as_take_wav
    from app.packs import STAGED_PACK
    from app.storage import FILE_OF, new_ulid, pack

    take_id = new_ulid(one.take.created) if is_beside else one.take.id
    folder = staging / take_id
    make_private_folder(folder)
    sums: dict[str, str] = {}
    take = replace(one.take, id=take_id)
    if one.flac:
        try:
            facts = copy_as_take_wav(staging / STAGED_PACK / f"{one.take.id}.flac", folder / AUDIO)
        except KnownError as error:
            if not error.code.startswith("audio_"):
                raise
            raise KnownError(
                "handed_sound_damaged", file=handed.file.name, sender=handed.head.sender
            ) from error
        take = replace(take, sample_rate=facts.sample_rate, frames=facts.frames, sound_gone=None)
        sums[AUDIO] = _digest(folder / AUDIO)
    else:
        take = replace(take, sound_gone=take.sound_gone or handed.head.made)
    for part, value in one.parts.items():
        name = FILE_OF[KIND_OF_PART[part]]
        mine = replace(value, take=take_id) if isinstance(value, Review) else value
        write_json(folder / name, pack(mine))
        sums[name] = _digest(folder / name)
    take = replace(take, sha256=sums)
    write_json(folder / "take.json", pack(take))
    return StagedTake(folder, take)


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
