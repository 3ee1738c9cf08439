"""Compares what came from somebody else with what is here: new, the same, more, or different.

Only what people made counts as different: words, self-check, remarks, sound, records. What a program found
in the same words (review, delivery) is taken where there is none here, and is never asked about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.domain import (
    CallPlan,
    CoachingRecord,
    KnownError,
    RecordKind,
    Remarks,
    RepPreparation,
    Talk,
    Transcript,
    without_private_parts,
)
from app.workflow.handed_takes import KIND_OF_PART, SAMPLES, TakePart, samples_digest
from app.workflow.handing_over import RECORD_TYPES
from app.workflow.received import ME, SOMEBODY_NEW, Handed, HandedTake
from app.workflow.services import Services

AUDIO: Final = "audio.wav"


class Standing(StrEnum):
    """How something in the file stands to what is here."""

    NEW = "new"
    SAME = "same"
    """Here already; nothing is added."""
    MORE = "more"
    """It is here, and the file has something that is missing here."""
    DIFFERS = "differs"
    """Both were changed: a person says which counts."""


class Way(StrEnum):
    """What a person can say about something that differs."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    """Theirs comes beside mine."""


@dataclass(frozen=True, slots=True)
class Arriving:
    """One take or record of a file, and how it stands to what is here."""

    id: str
    kind: RecordKind | None
    """None for a take."""
    standing: Standing
    ways: tuple[Way, ...] = ()
    """What can be chosen where it differs, the first one being the careful one."""
    differs: frozenset[TakePart] = frozenset()
    more: frozenset[TakePart] = frozenset()
    is_anothers: bool = False
    """Here it belongs to another person than the one that was chosen."""
    in_trash: bool = False
    mine: CoachingRecord | None = None
    """The record that is here."""
    my_remarks: Remarks = field(default_factory=Remarks)
    """The remarks about the take that is here."""
    merged: CoachingRecord | None = None
    """The record as it would be here with theirs."""


def look_at_handed(
    services: Services, handed: Handed, whose: str, now: datetime | None = None
) -> tuple[Arriving, ...]:
    """Compare a file with what is here of a person (`ME`, `SOMEBODY_NEW` or the id of a rep).

    Raises:
        KnownError: what is here cannot be read.
    """
    moment = now or datetime.now(UTC)
    takes = [_take(services, one) for one in handed.takes]
    return (*takes, *(_record(services, one, whose, moment) for one in handed.records))


def _take(services: Services, handed: HandedTake) -> Arriving:
    from app.storage import read_part

    take_id = handed.take.id
    folder, in_trash = services.paths.trash / take_id, True
    if services.library.has(take_id):
        folder, in_trash = services.library.folder(take_id), False
    elif not folder.is_dir():
        return Arriving(take_id, None, Standing.NEW)
    differs, more = _compare(handed, folder)
    if TakePart.SOUND in differs:
        ways: tuple[Way, ...] = (Way.MINE, Way.BOTH)
    elif differs == {TakePart.REMARKS}:
        ways = (Way.BOTH, Way.MINE, Way.THEIRS)
    else:
        ways = (Way.MINE, Way.THEIRS) if differs else ()
    standing = Standing.DIFFERS if differs else Standing.MORE if more or in_trash else Standing.SAME
    return Arriving(
        take_id,
        None,
        standing,
        ways,
        frozenset(differs),
        frozenset(more),
        in_trash=in_trash,
        my_remarks=read_part(folder, Remarks) or Remarks(),
    )


def _compare(handed: HandedTake, folder: Path) -> tuple[set[TakePart], set[TakePart]]:
    """The parts that differ, and those that are missing here."""
    from app.storage import read_part

    differs: set[TakePart] = set()
    more: set[TakePart] = set()
    mine = {part: read_part(folder, kind) for part, kind in KIND_OF_PART.items()}
    for part, theirs in handed.parts.items():
        here = mine[part]
        if part is TakePart.REMARKS:
            _compare_remarks(here or Remarks(), theirs, differs, more)
        elif here is None:
            more.add(part)
        elif (part is TakePart.WORDS and _said(here) != _said(theirs)) or (
            part is TakePart.SELF_CHECK and here != theirs
        ):
            differs.add(part)
    if handed.flac:
        wav = folder / AUDIO
        if not wav.is_file():
            more.add(TakePart.SOUND)
        elif samples_digest(wav) != handed.take.sha256.get(SAMPLES):
            differs.add(TakePart.SOUND)
    if TakePart.WORDS in differs:
        more -= {TakePart.REVIEW, TakePart.DELIVERY}
    return differs, more


def _compare_remarks(mine: Remarks, theirs: Remarks, differs: set[TakePart], more: set[TakePart]) -> None:
    here: Mapping[str, Any] = {one.id: one for one in mine.remarks}
    # One that was kept beside another has a new id.
    known = {replace(one, id="") for one in mine.remarks}
    new = [one for one in theirs.remarks if replace(one, id="") not in known]
    if any(one.id in here for one in new):
        differs.add(TakePart.REMARKS)
    elif new:
        more.add(TakePart.REMARKS)


def _was_changed(part: TakePart, mine: Any, theirs: Any) -> bool:
    if part is TakePart.WORDS:
        return bool(_said(mine) != _said(theirs))
    return bool(part is TakePart.SELF_CHECK and mine != theirs)


def _said(words: Transcript) -> Any:
    return words.state, tuple(one.text for one in words.words)


def _record(services: Services, theirs: CoachingRecord, whose: str, now: datetime) -> Arriving:
    kind = next(kind for kind, one in RECORD_TYPES.items() if type(theirs) is one)
    try:
        mine = services.records.get(type(theirs), theirs.id)
    except KnownError as error:
        if error.code != "record_unknown":
            raise
        rep = "" if whose in (ME, SOMEBODY_NEW) else whose
        return Arriving(theirs.id, kind, Standing.NEW, merged=_as_new(theirs, rep, whose, now))
    if mine.rep != whose:
        both = (Way.MINE,) if isinstance(theirs, Talk) else (Way.MINE, Way.BOTH)
        return Arriving(theirs.id, kind, Standing.DIFFERS, both, is_anothers=True, mine=mine, merged=theirs)
    if isinstance(theirs, Talk) and isinstance(mine, Talk):
        return _talk(theirs, mine, whose, now)
    merged = replace(theirs, rep=mine.rep, revision=mine.revision)
    if isinstance(merged, CallPlan) and isinstance(mine, CallPlan):
        # How its practice scenario lies here is known here only.
        merged = replace(merged, made_from=mine.made_from, made_as=mine.made_as)
    if _bare(mine) == _bare(theirs):
        return Arriving(theirs.id, kind, Standing.SAME, mine=mine)
    ways = (Way.MINE, Way.THEIRS, Way.BOTH)
    return Arriving(theirs.id, kind, Standing.DIFFERS, ways, mine=mine, merged=merged)


def _talk(theirs: Talk, mine: Talk, whose: str, now: datetime) -> Arriving:
    """What the rep prepared belongs to the rep, everything else of a talk to whoever leads it."""
    kind = RecordKind.TALK
    if whose != ME:
        by_rep = replace(theirs.by_rep, handed_back=now)
        merged = replace(mine, by_rep=by_rep)
        if _written(mine.by_rep) == _written(theirs.by_rep):
            return Arriving(theirs.id, kind, Standing.SAME, mine=mine)
        if _written(mine.by_rep) == RepPreparation():
            return Arriving(theirs.id, kind, Standing.MORE, mine=mine, merged=merged)
    else:
        merged = replace(
            theirs,
            rep=mine.rep,
            revision=mine.revision,
            by_rep=mine.by_rep,
            by_manager=mine.by_manager,
            reflection=mine.reflection,
        )
        if _bare(replace(merged, changed=mine.changed)) == _bare(mine):
            return Arriving(theirs.id, kind, Standing.SAME, mine=mine)
    return Arriving(theirs.id, kind, Standing.DIFFERS, (Way.MINE, Way.THEIRS), mine=mine, merged=merged)


def _as_new(theirs: CoachingRecord, rep: str, whose: str, now: datetime) -> CoachingRecord:
    record = replace(theirs, rep=rep, revision=0)
    if isinstance(record, Talk) and whose != ME and _written(record.by_rep) != RepPreparation():
        return replace(record, by_rep=replace(record.by_rep, handed_back=now))
    return record


def _written(by_rep: RepPreparation) -> RepPreparation:
    return replace(by_rep, handed_back=None)


def _bare(record: CoachingRecord) -> CoachingRecord:
    bare = without_private_parts(replace(record, changed=record.created))
    return replace(bare, by_rep=_written(bare.by_rep)) if isinstance(bare, Talk) else bare
