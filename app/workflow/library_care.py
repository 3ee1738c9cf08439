"""Looks at all that is kept, names what is damaged, says what can be done about each, and does it.

Call it in a task: a look reads every byte once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import KnownError, Problem, Severity, TranscriptState
from app.workflow.pack_drafts import damaged_drafts
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.storage import Library, Remedy

Progress = Callable[[float], None]
Cancel = Callable[[], bool]

_OF_TAKES: Final = 0.8
"""Share of the takes in the progress of a look."""
_ROUNDS: Final = 3
"""Details that were made again can bring to light what else is wrong."""


class Left(StrEnum):
    """What of a take can still be used."""

    SOUND = "sound"
    WORDS = "words"
    FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is not as it was written."""

    problem: Problem
    remedy: Remedy | None = None
    """What can be done; None when nothing can."""
    take_id: str = ""
    left: tuple[Left, ...] = ()

    @property
    def is_serious(self) -> bool:
        """Whether something is missing or changed; else it only does not belong here."""
        return self.problem.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair came to."""

    mended: tuple[Damage, ...]
    left: tuple[Damage, ...]
    """What is still so afterwards, warnings included."""


def examine(
    services: Services, on_progress: Progress | None = None, cancel: Cancel | None = None
) -> tuple[Damage, ...]:
    """Everything that is missing, changed or not ours. Changes nothing.

    `on_progress` gets 0 to 1.

    Raises:
        KnownError: `file_unreadable` when a whole folder cannot be listed.
        Cancelled: the caller said so.
    """
    from app.packs import check_packs
    from app.storage import check_records

    def of_takes(done: int, total: int) -> None:
        if on_progress is not None:
            on_progress(_OF_TAKES * done / total)

    def of_packs(done: int, total: int) -> None:
        if on_progress is not None:
            on_progress(_OF_TAKES + (1 - _OF_TAKES) * done / total)

    problems = [*services.library.check(of_takes, cancel)]
    problems += check_packs(services.paths.packs, of_packs, cancel)
    problems += check_records(services.paths)
    problems += [
        Problem(file, "draft_damaged", facts={"name": file.name}) for file in damaged_drafts(services.paths)
    ]
    if on_progress is not None:
        on_progress(1.0)
    return tuple(_damage(services, problem) for problem in problems)


def repair(
    services: Services,
    damages: Sequence[Damage],
    on_progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Repaired:
    """Do what can be done, and look again. Only for the holder of the lock.

    Raises:
        KnownError: `library_newer`, `disk_full`, `folder_unwritable` or `write_failed`; what was done so far
            stands.
        Cancelled: the caller said so.
    """
    mended: list[Damage] = []
    left = tuple(damages)
    for _ in range(_ROUNDS):
        todo = [one for one in left if one.remedy is not None]
        if not todo:
            break
        mended += [one for one in todo if _mend(services, one)]
        left = examine(services, on_progress, cancel)
    still = {(one.problem.file, one.problem.code) for one in left}
    done = [one for one in mended if (one.problem.file, one.problem.code) not in still]
    once = {(one.problem.file, one.problem.code): one for one in done}
    return Repaired(tuple(once.values()), left)


def _damage(services: Services, problem: Problem) -> Damage:
    from app.packs import PackStore, can_mend, version_of
    from app.storage import Remedy, is_ulid, remedy_for

    remedy = remedy_for(problem)
    if remedy is Remedy.PACK:
        store = PackStore(services.paths.packs)
        if not can_mend(store.folder, version_of(store, problem.file)):
            remedy = None
    folder = next((one for one in (problem.file, *problem.file.parents) if is_ulid(one.name)), None)
    if folder is None or folder.parent == services.paths.trash:
        return Damage(problem, remedy)
    return Damage(problem, remedy, folder.name, _left(services.library, folder.name, problem.file.name))


def _left(library: Library, take_id: str, damaged: str) -> tuple[Left, ...]:
    left = []
    try:
        if library.audio_path(take_id).exists() and damaged != "audio.wav":
            left.append(Left.SOUND)
        words = library.transcript(take_id) if damaged != "transcript.json" else None
        if words is not None and words.state is TranscriptState.DONE:
            left.append(Left.WORDS)
        if damaged != "review.json" and library.review(take_id) is not None:
            left.append(Left.FINDINGS)
    except KnownError:
        pass
    return tuple(left)


def _mend(services: Services, damage: Damage) -> bool:
    """Whether something was done; an older damage may have taken a later one with it."""
    from app.packs import PackStore, mend_shelf, mend_version, version_of
    from app.storage import Remedy, mend, mend_record
    from app.workflow.pipeline import TakePipeline

    store = PackStore(services.paths.packs)
    try:
        if damage.remedy is Remedy.PACK:
            mend_version(store, version_of(store, damage.problem.file))
            services.forget_packs()
        elif damage.remedy is Remedy.SHELF:
            mend_shelf(store)
            services.forget_packs()
        elif damage.remedy is Remedy.RECORD:
            mend_record(services.records, damage.problem.file)
        else:
            mend(services.library, damage.problem)
    except FileNotFoundError:
        return False
    except KnownError as error:
        if error.code in _OF_THE_DISK:
            raise
        return False
    if damage.remedy is Remedy.FINDINGS and damage.take_id:
        try:
            TakePipeline(services).review(damage.take_id)
        except KnownError:
            # Its sound may be gone as well: what could not be made anew is asked for again by who shows it.
            return True
    return True


_OF_THE_DISK: Final = ("library_newer", "disk_full", "folder_unwritable", "write_failed")


def place_of(services: Services, file: Path) -> str:
    """What to call a file: its way inside of the data folder where it lies there."""
    root = services.paths.library
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
