"""What there is to hand over, looked for in a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain import CoachingRecord, KnownError, Rep, Take
from app.ui.coach.places import TAKE
from app.workflow import RECORD_TYPES, Between, Services, between, may_go

_MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to hand over, and what was asked for."""

    who: Between
    rep: str
    """Id of the rep; empty for the user."""
    begin: tuple[Take | CoachingRecord, ...]
    more: tuple[Take | CoachingRecord, ...]


def find_offer(services: Services, asked: str) -> tuple[str, Offer]:
    """What was asked for, and what else there is about the same person.

    Raises:
        KnownError: `record_unknown`, `take_unknown`.
    """
    begin: tuple[Take | CoachingRecord, ...] = ()
    rep, name = "", ""
    if asked.startswith(TAKE):
        take = services.library.take(asked.removeprefix(TAKE))
        begin = (take,)
        known = between(services, "")
        if not may_go(take, known.names):
            name = take.speaker
            found = next((one for one in services.records.all_of(Rep) if one.name == name), None)
            rep = found.id if found is not None else ""
    elif asked:
        record = _record(services, asked)
        rep = record.rep
        begin = () if isinstance(record, Rep) else (record,)
    if rep:
        name = services.records.get(Rep, rep).name
    who = between(services, name)
    chosen = {one.id for one in begin}
    return asked, Offer(
        who, rep, begin, tuple(one for one in _more(services, who, rep) if one.id not in chosen)
    )


def _record(services: Services, record_id: str) -> CoachingRecord:
    for kind in (*RECORD_TYPES.values(), Rep):
        try:
            return services.records.get(kind, record_id)
        except KnownError as error:
            if error.code != "record_unknown":
                raise
    raise KnownError("record_unknown", record=record_id[:40])


def _more(services: Services, who: Between, rep: str) -> list[Take | CoachingRecord]:
    from app.storage import TakeFilter

    records = [
        one
        for kind in RECORD_TYPES.values()
        for one in services.records.all_of(kind, rep=rep, limit=_MOST // 4)
    ]
    names = dict.fromkeys((who.rep,) if rep else (who.sender, *who.own, ""))
    takes = [
        take
        for name in names
        for take in services.library.takes(TakeFilter(speaker=name, example=False, limit=_MOST))
        if not take.damaged
    ]
    takes = sorted(takes, key=lambda take: take.id, reverse=True)[:_MOST]
    return [*records, *takes]
