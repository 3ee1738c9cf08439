"""Handing over: what a person chose, and nothing else, in one file for one other person.

What is shown beforehand is made from the very bytes that are written: `Parcel.files` is both. Everything that
goes into them has passed `domain/private_parts.py`. The file itself is described in `handed_file.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final

from app.config import atomic_write, json_bytes
from app.domain import (
    CallPlan,
    CoachingRecord,
    Goal,
    JointVisit,
    KnownError,
    LineRef,
    RecordKind,
    Remarks,
    Take,
    TakeKind,
    TakeState,
    Talk,
    Transcript,
    remarks_for_others,
    take_for_others,
    without_private_parts,
    words_for_others,
)
from app.workflow.handed_file import LIMIT_BYTES, NAME_LENGTH, Head, pack_file
from app.workflow.handed_takes import KIND_OF_PART, SAMPLES, SOUND_FILE, TakePart, WholeTake
from app.workflow.locking import lock
from app.workflow.services import Services

RECORD_TYPES: Final[dict[RecordKind, type[CoachingRecord]]] = {
    RecordKind.GOAL: Goal,
    RecordKind.TALK: Talk,
    RecordKind.PLAN: CallPlan,
    RecordKind.VISIT: JointVisit,
}
"""What can be handed over besides takes."""
_IDS: Final = frozenset(
    (
        *("id", "rep", "created", "changed", "revision", "talk", "before", "pack", "stage", "goals", "plan"),
        *("language", "made_from", "made_as"),
    )
)
"""Fields that are no words of anybody."""


@dataclass(frozen=True, slots=True)
class Between:
    """The two between whom a file goes, and whom it is about, by their names."""

    sender: str
    receiver: str
    rep: str
    own: tuple[str, ...] = ()
    """Other names under which the sender's takes and remarks are kept here."""

    @property
    def names(self) -> tuple[str, ...]:
        """All of these people."""
        return (self.sender, self.receiver, self.rep, *self.own)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose."""

    takes: tuple[tuple[WholeTake, frozenset[TakePart]], ...] = ()
    """Each with the parts that go with it."""
    records: tuple[CoachingRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """What will be in the file, and is shown before it is written."""

    head: Head
    files: Mapping[str, bytes]

    @property
    def size_bytes(self) -> int:
        """Of all that is in it; the file is somewhat smaller."""
        return sum(map(len, self.files.values()))

    def size_of(self, name: str) -> int:
        """Bytes of one take or record, by its id."""
        return sum(len(data) for place, data in self.files.items() if name in place)


def between(services: Services, rep: str, sender: str = "") -> Between:
    """Who hands over to whom, where a person of this name (the user, when empty) is whom it is about.

    On a computer that two share the settings hold both names; only the sender's count as the sender's.
    """
    settings = services.settings
    if rep and rep.casefold() != (settings.rep_name or settings.manager_name).casefold():
        own = settings.manager_name
        return Between(sender or own, rep, rep, (own,) if own else ())
    own = settings.rep_name or settings.manager_name
    me = sender or own
    receiver = settings.manager_name if settings.manager_name != own else ""
    return Between(me, receiver, me, (own,) if own else ())


def pack_parcel(chosen: Chosen, who: Between, now: datetime | None = None) -> Parcel:
    """Everything that will be in the file.

    Raises:
        KnownError: `nothing_chosen`, `records_of_several`, `sender_without_name`, `name_too_long`,
            `take_of_another` (`speaker`), `handed_too_large`.
    """
    if not chosen.takes and not chosen.records:
        raise KnownError("nothing_chosen")
    if len({one.rep for one in chosen.records}) > 1:
        raise KnownError("records_of_several")
    if not who.sender.strip():
        raise KnownError("sender_without_name")
    if max(len(who.sender), len(who.receiver), len(who.rep)) > NAME_LENGTH:
        raise KnownError("name_too_long", letters=NAME_LENGTH)
    made = (now or datetime.now(UTC)).replace(microsecond=0)
    files: dict[str, bytes] = {}
    for whole, parts in chosen.takes:
        files |= {
            f"takes/{whole.take.id}/{name}": data
            for name, data in _take_files(whole, parts, who, made).items()
        }
    for record in chosen.records:
        files[_place_of(record)] = _sealed(without_private_parts(record))
    if sum(map(len, files.values())) > LIMIT_BYTES:
        raise KnownError("handed_too_large", limit_mb=LIMIT_BYTES // 1_000_000)
    return Parcel(Head(made, who.sender, who.receiver, who.rep), files)


def write_parcel(parcel: Parcel, destination: Path, passphrase: str = "") -> int:
    """Write the file, locked when there is a passphrase, and return its size in bytes. Takes about a second.

    Raises:
        KnownError: as `pack_file` and `lock`, `disk_full`, `folder_unwritable`, `write_failed`; a file that
            is there stays as it is then.
    """
    data = pack_file(parcel.head, parcel.files)
    if passphrase:
        data = lock(data, passphrase)
    atomic_write(destination, data)
    return len(data)


def remarks_that_go(whole: WholeTake, who: Between) -> Remarks:
    """The remarks about a take that go with it: those of sender and receiver."""
    return _named(remarks_for_others(whole.parts.get(TakePart.REMARKS, Remarks()), who.names), who)


def remarks_that_stay(whole: WholeTake, who: Between) -> int:
    """How many remarks about a take stay, because others made them."""
    remarks = whole.parts.get(TakePart.REMARKS, Remarks())
    return len(remarks.remarks) - len(remarks_that_go(whole, who).remarks)


def texts_of(record: CoachingRecord) -> tuple[str | date, ...]:
    """What can be read in a record as it is handed over: texts, days and moments (aware), in their order."""
    return tuple(_texts(without_private_parts(record)))


def may_go(take: Take, names: Collection[str]) -> bool:
    """Whether the speaker of a take is one of these people; an unnamed one is the user."""
    return take.speaker.strip().casefold() in {name.strip().casefold() for name in names} | {""}


def suggested_file(who: Between, now: datetime) -> str:
    """What the file is best called."""
    import re

    name = re.sub(r"[^\w ,()-]+", "-", who.sender).strip(" -")[:40]
    return f"{name or 'Go First'} {now:%Y-%m-%d}.gofirst"


def _take_files(
    whole: WholeTake, parts: Collection[TakePart], who: Between, made: datetime
) -> dict[str, bytes]:
    from app.storage import FILE_OF

    take = whole.take
    if not may_go(take, who.names):
        raise KnownError("take_of_another", speaker=take.speaker)
    files: dict[str, bytes] = {}
    for part, value in whole.parts.items():
        if part in parts:
            clean = value
            if isinstance(value, Transcript):
                clean = words_for_others(value)
            elif isinstance(value, Remarks):
                clean = remarks_that_go(whole, who)
            files[FILE_OF[KIND_OF_PART[part]]] = _sealed(clean)
    bare = replace(take_for_others(take), speaker=_speaker(take, who), state=_state(take, whole.parts, parts))
    if whole.flac and TakePart.SOUND in parts:
        files[SOUND_FILE] = whole.flac
        bare = replace(bare, sha256={SAMPLES: whole.samples})
    else:
        bare = replace(bare, sound_gone=take.sound_gone or made)
    files["take.json"] = _sealed(bare)
    return files


def _speaker(take: Take, who: Between) -> str:
    """The name by which the other one knows the speaker: own takes go under the sender's name."""
    mine = take.speaker.strip().casefold() in {name.casefold() for name in who.own} | {""}
    if not mine:
        return take.speaker
    # A rep's own attempt is the rep's; what a manager recorded at the same computer stays the manager's.
    if who.sender == who.rep and take.kind is TakeKind.ATTEMPT:
        return who.rep
    return take.speaker or who.sender


def _named(remarks: Remarks, who: Between) -> Remarks:
    """A remark without a name was made by the sender."""
    return Remarks(tuple(replace(one, author=one.author or who.sender) for one in remarks.remarks))


def _state(take: Take, there: Mapping[TakePart, Any], parts: Collection[TakePart]) -> TakeState:
    if TakePart.WORDS in parts and TakePart.WORDS in there:
        is_reviewed = TakePart.REVIEW in parts and TakePart.REVIEW in there
        return TakeState.REVIEWED if is_reviewed else TakeState.TRANSCRIBED
    return TakeState.RECOVERED if take.state is TakeState.RECOVERED else TakeState.RECORDED


def _place_of(record: CoachingRecord) -> str:
    kind = next((kind for kind, one in RECORD_TYPES.items() if type(record) is one), None)
    if kind is None:
        raise TypeError("not a record that is handed over")
    return f"records/{kind.value}/{record.id}.json"


def _sealed(value: Any) -> bytes:
    from app.storage import pack

    return json_bytes(pack(value))


def _texts(value: Any) -> Iterator[str | date]:
    if isinstance(value, LineRef | Enum):
        return
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, date):
        yield value
    elif isinstance(value, Sequence):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for one in fields(value):
            if one.name not in _IDS:
                yield from _texts(getattr(value, one.name))
