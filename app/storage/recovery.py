"""What happens at start to takes whose recording was interrupted.

Every `.part` folder is treated the same way, each step can be done again after the next kill, and nothing is
deleted: sound is kept as a take, and a folder without any sound goes to the trash.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.config import Paths, drop_old_snapshots, move_folder
from app.domain import Cancelled, KnownError, Take, TakeState
from app.storage import folders
from app.storage.migrations import drop_old_backups
from app.storage.trash import Trash

FinishAudio = Callable[[Path], tuple[int, int]]
"""Closes an interrupted WAV and returns its sample rate and frames; may be called again on a closed one."""

Cancel = Callable[[], bool]

_OLD_S: Final = 3600.0
_BATCH: Final = 200
_BREATH_S: Final = 0.002
_ENDED: Final = (TakeState.RECORDED, TakeState.RECOVERED)


class Outcome(StrEnum):
    """What became of an interrupted take."""

    RECOVERED = "recovered"
    """Its sound was cut off by the interruption; offer it."""
    FINISHED = "finished"
    """The recording was complete, only its folder had not been renamed; an ordinary take."""
    EMPTY = "empty"
    """Nothing had been recorded; what there was of it lies in the trash."""
    FAILED = "failed"
    """It could not be closed now (`problem` says why); it stays as it is for the next start."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """One interrupted take and what became of it."""

    outcome: Outcome
    take: Take
    problem: str = ""
    """Code of the KnownError, or the name of the exception, when the outcome is FAILED."""


def recover_takes(
    paths: Paths,
    finish_audio: FinishAudio,
    now: datetime,
    is_in_use: Callable[[str], bool],
    on_recovered: Callable[[Path], None],
) -> tuple[Recovered, ...]:
    """Bring every interrupted take into the library, oldest first.

    `is_in_use` says whether this very program is recording that id; `on_recovered` gets each folder that is
    a take now.
    """
    results = []
    for folder in list(folders.part_folders(paths)):
        if is_in_use(folder.name.removesuffix(folders.PART)):
            continue
        try:
            result = _recover_one(paths, folder, finish_audio, now)
        except Exception as error:  # noqa: BLE001 - one take that cannot be closed must not keep the others
            problem = error.code if isinstance(error, KnownError) else type(error).__name__
            result = Recovered(Outcome.FAILED, folders.load_anyway(folder), problem)
        results.append(result)
        if result.outcome in (Outcome.RECOVERED, Outcome.FINISHED):
            on_recovered(folder.with_name(result.take.id))
    return tuple(results)


def _recover_one(paths: Paths, folder: Path, finish_audio: FinishAudio, now: datetime) -> Recovered:
    folders.sweep_temporary(folder)
    if folders.has_sound(folder):
        sample_rate, frames = finish_audio(folder / folders.AUDIO)
    else:
        sample_rate, frames = 0, 0
    if frames == 0:
        take = folders.load_anyway(folder)
        if not folders.remove_if_empty(folder):
            Trash(paths).put(folder, now, is_empty=True)
        return Recovered(Outcome.EMPTY, take)
    outcome = Outcome.RECOVERED
    try:
        take = folders.load_take(folder)
    except (FileNotFoundError, KnownError):
        # Details that cannot be read are left as they are: the take is listed by its sound alone.
        pass
    else:
        if take.state in _ENDED and take.frames == frames:
            outcome = Outcome.FINISHED if take.state is TakeState.RECORDED else Outcome.RECOVERED
        else:
            whole = completed(folder, take, sample_rate, frames)
            folders.save_take(folder, whole)
            folders.keep_details(folder, whole)
    final = folder.with_name(folder.name.removesuffix(folders.PART))
    move_folder(folder, final)
    return Recovered(outcome, folders.load_anyway(final))


def completed(folder: Path, take: Take, sample_rate: int, frames: int) -> Take:
    """The details of a take whose recording was interrupted, from what lies in its folder."""
    return replace(
        take,
        state=TakeState.RECOVERED,
        sample_rate=sample_rate,
        frames=frames,
        gaps=folders.read_gaps(folder),
        sha256=folders.digests(folder, (folders.AUDIO, folders.EVENTS)),
    )


def clear_leftovers(paths: Paths, now: datetime, *, thorough: bool = True) -> None:
    """Finish deletions, and remove half-written temporary files. Only while nothing is being saved.

    Without `thorough` the folders of the takes are left to `tidy`: 100,000 of them take seconds.
    """
    trash = Trash(paths)
    trash.finish_purges()
    trash.note_missing(now)
    takes = folders.take_folders(paths) if thorough else ()
    for folder in (paths.library, *takes, *folders.subfolders(paths.trash)):
        with contextlib.suppress(KnownError):
            folders.sweep_temporary(folder)
    # Settings may be being saved at this very moment.
    with contextlib.suppress(KnownError):
        folders.sweep_temporary(paths.local, older_than_s=_OLD_S)


def tidy(
    paths: Paths,
    now: datetime,
    hold: Callable[[], AbstractContextManager[None]],
    cancel: Cancel,
    also: Callable[[Path, datetime], None],
) -> None:
    """Remove what kills left in the folders of takes, and earlier versions and backups whose time is over.

    Goes on beside other work: `hold` keeps takes still meanwhile, `also` gets each folder of earlier
    versions.

    Raises:
        Cancelled: the caller said so.
    """
    drop_old_backups(paths, now)
    for number, folder in enumerate(folders.take_folders(paths)):
        if number % _BATCH == 0:
            if cancel():
                raise Cancelled
            time.sleep(_BREATH_S)
        with hold(), contextlib.suppress(KnownError):
            folders.sweep_temporary(folder, older_than_s=_OLD_S)
            drop_old_snapshots(folder / folders.EARLIER, now)
            also(folder / folders.EARLIER, now)
