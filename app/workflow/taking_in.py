"""Adds what came from somebody else and a person said yes to: all of it, or nothing.

Takes are made ready in a staging folder first, their sound heard by a process of its own and decoded. Every
step that changes something leaves the step that takes it back; what fails in the middle is taken back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from app.domain import (
    CoachingRecord,
    ContactKind,
    KnownError,
    Remarks,
    Take,
    without_private_parts,
)
from app.workflow.arriving import AUDIO, Arriving, Standing, Way, look_at_handed
from app.workflow.coaching import add_rep, note_contact, rep_named
from app.workflow.handed_staging import StagedTake, stage_takes
from app.workflow.handed_takes import KIND_OF_PART, TakePart
from app.workflow.received import ME, SOMEBODY_NEW, Handed, HandedTake
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.transcription import CancelToken

_OF_THE_WORDS: Final = (TakePart.REVIEW, TakePart.DELIVERY)


@dataclass(slots=True)
class Added:
    """What was done, and how it is taken back."""

    rep: str
    """Id of the rep whom it belongs to; empty for the user."""
    takes: int = 0
    """New ones."""
    records: int = 0
    """New ones."""
    changed: int = 0
    """Takes and records that were here and are different now."""
    steps: list[Callable[[], object]] = field(default_factory=list)
    """What takes each of it back, in the order in which it was done."""

    @property
    def is_nothing(self) -> bool:
        """Whether everything was here already, or was left out."""
        return not (self.takes or self.records or self.changed)


def add_handed(
    services: Services,
    handed: Handed,
    whose: str,
    answers: Mapping[str, Way],
    on_progress: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
    now: datetime | None = None,
) -> Added:
    """Add those takes and records whose ids have an answer; the answer counts only where both differ.

    `whose` is as for `look_at_handed`.

    Raises:
        KnownError: `handed_sound_damaged` (`sender`), `rep_without_name`, `disk_full` and the like; nothing
            is changed then.
        Cancelled: the user did; nothing is changed.
    """
    from app.packs import drop_staging, make_staging

    moment = now or datetime.now(UTC)
    found = {one.id: one for one in look_at_handed(services, handed, whose, moment)}
    wanted = {key: one for key, one in found.items() if key in answers and one.standing is not Standing.SAME}
    takes = [one for one in handed.takes if one.take.id in wanted]
    staging = make_staging(services.paths.packs)
    try:
        staged = stage_takes(handed, takes, wanted, answers, staging, on_progress, cancel)
        return _add(services, handed, whose, wanted, answers, staged, moment)
    finally:
        drop_staging(staging)


def take_back_handed(added: Added) -> None:
    """Undo all of it: what is new goes to the trash, what was changed is as it was.

    Raises:
        KnownError: a step could not be taken back; the others were.
    """
    failed: KnownError | None = None
    while added.steps:
        try:
            added.steps.pop()()
        except KnownError as error:
            failed = error
    if failed is not None:
        raise failed


def _add(
    services: Services,
    handed: Handed,
    whose: str,
    wanted: Mapping[str, Arriving],
    answers: Mapping[str, Way],
    staged: Mapping[str, StagedTake],
    now: datetime,
) -> Added:
    added = Added("" if whose == SOMEBODY_NEW else whose)
    try:
        if whose == SOMEBODY_NEW and wanted:
            known = rep_named(services, handed.head.rep)
            rep = known or add_rep(services, handed.head.rep or handed.head.sender)
            if known is None:
                added.steps.append(partial(services.records.trash, rep))
            added.rep = rep.id
        new = []
        for one in handed.takes:
            if one.take.id in wanted:
                take = _add_take(
                    services, one, wanted[one.take.id], answers[one.take.id], staged.get(one.take.id), added
                )
                new += [take] if take is not None else []
        for record in handed.records:
            if record.id in wanted:
                _add_record(services, wanted[record.id], answers[record.id], added)
        if whose != ME and not added.is_nothing:
            contact = note_contact(services, added.rep, ContactKind.HANDED_OVER, new, at=now)
            added.steps.append(partial(services.records.trash, contact))
    except BaseException:
        with contextlib.suppress(KnownError):
            take_back_handed(added)
        raise
    return added


def _add_take(
    services: Services, one: HandedTake, arriving: Arriving, way: Way, staged: StagedTake | None, added: Added
) -> Take | None:
    """The take where it is a new one, else None."""
    library, take_id = services.library, one.take.id
    is_beside = TakePart.SOUND in arriving.differs and way is Way.BOTH
    if staged is not None and (arriving.standing is Standing.NEW or is_beside):
        take = library.take_in(staged.folder)
        added.steps.append(partial(library.trash, take.id))
        added.takes += 1
        return take
    if arriving.in_trash:
        library.restore(take_id)
        added.steps.append(partial(library.trash, take_id))
    changes = _changes(one, arriving, way)
    for part in changes:
        kind = KIND_OF_PART[part]
        value = changes[part]
        if isinstance(value, Remarks):
            value = _joined(library.remarks(take_id) or Remarks(), value, way)
        before = library.replace_part(take_id, kind, value)
        added.steps.append(partial(library.replace_part, take_id, kind, before))
    brings_sound = TakePart.SOUND in arriving.more and staged is not None
    if brings_sound and staged is not None:
        rate, frames = staged.take.sample_rate, staged.take.frames
        library.bring_sound(take_id, staged.folder / AUDIO, rate, frames)
        added.steps.append(partial(library.remove_sound, take_id))
    added.changed += bool(changes or brings_sound or arriving.in_trash)
    return None


def _changes(one: HandedTake, arriving: Arriving, way: Way) -> dict[TakePart, Any]:
    """The parts that become others; None where one goes."""
    parts = {part: one.parts[part] for part in arriving.more if part in one.parts}
    if TakePart.SOUND in arriving.differs:
        # Two takes under one id: what belongs to theirs does not belong to mine.
        return {}
    if way is Way.MINE:
        return parts
    parts |= {part: one.parts[part] for part in arriving.differs if part in one.parts}
    if TakePart.WORDS in arriving.differs and way is Way.THEIRS:
        # What was found in other words says nothing about these.
        parts |= {part: one.parts.get(part) for part in _OF_THE_WORDS}
    return parts


def _joined(mine: Remarks, theirs: Remarks, way: Way) -> Remarks:
    """Remarks of both; where one differs, `way` says which counts."""
    from app.storage import new_ulid

    here = {one.id: one for one in mine.remarks}
    for one in theirs.remarks:
        if one.id in here and here[one.id] != one and way is Way.BOTH:
            beside = replace(one, id=new_ulid(one.made_at))
            here[beside.id] = beside
        elif one.id not in here or way is Way.THEIRS:
            here[one.id] = one
    return Remarks(tuple(here.values()))


def _add_record(services: Services, arriving: Arriving, way: Way, added: Added) -> None:
    records, merged, mine = services.records, arriving.merged, arriving.mine
    if merged is None:
        return
    if arriving.standing is Standing.NEW:
        _keep_new(services, replace(merged, rep=added.rep), added)
    elif arriving.standing is Standing.DIFFERS and way is Way.BOTH:
        _keep_new(services, _beside(merged, added.rep), added)
    elif mine is not None and (arriving.standing is Standing.MORE or way is Way.THEIRS):
        records.put_back(merged)
        added.steps.append(partial(records.put_back, mine))
        added.changed += 1


def _keep_new(services: Services, record: CoachingRecord, added: Added) -> None:
    kept = services.records.save(record)
    added.steps.append(partial(services.records.trash, kept))
    added.records += 1


def _beside(record: CoachingRecord, rep: str) -> CoachingRecord:
    from app.storage import new_ulid

    bare = without_private_parts(record)
    return replace(bare, id=new_ulid(record.created), rep=rep)
