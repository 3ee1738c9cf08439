"""What every part of coaching does: new records, reps by their names, and noting that two met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain import Contact, ContactKind, KnownError, Rep, SharedTake, Take
from app.workflow.lines import find_line
from app.workflow.services import Services


def fresh(now: datetime | None = None) -> dict[str, Any]:
    """The fields with which every new record begins: `Goal(**fresh(), text=...)`."""
    from app.storage import new_ulid

    moment = now or datetime.now(UTC)
    return {"id": new_ulid(moment), "created": moment, "changed": moment}


def rep_named(services: Services, name: str) -> Rep | None:
    """Who has this name, whatever its capitals; None where nobody has."""
    wanted = name.strip().casefold()
    reps = services.records.all_of(Rep)
    return next((one for one in reps if one.name.strip().casefold() == wanted), None)


def add_rep(services: Services, name: str) -> Rep:
    """The rep of this name, made where there is none.

    Raises:
        KnownError: `rep_without_name`, or as `Records.save`.
    """
    bare = " ".join(name.split())
    if not bare:
        raise KnownError("rep_without_name")
    known = rep_named(services, bare)
    if known is not None:
        return known
    start = fresh()
    return services.records.save(Rep(**start, rep=start["id"], name=bare))


def note_contact(
    services: Services,
    rep: str,
    kind: ContactKind,
    takes: Sequence[Take] = (),
    *,
    text: str = "",
    about: str = "",
    at: datetime | None = None,
) -> Contact:
    """Note that a rep was met, with the takes that both may know of from now on.

    Raises:
        KnownError: as `Records.save`.
    """
    moment = at or datetime.now(UTC)
    shared = tuple(shared_take(services, take) for take in takes)
    contact = Contact(**fresh(), rep=rep, at=moment, kind=kind, takes=shared, text=text, about=about)
    return services.records.save(contact)


def add_takes(services: Services, contact: Contact, takes: Sequence[Take]) -> Contact:
    """Add takes to a contact that goes on; those that are in it already stay as they are.

    Raises:
        KnownError: as `Records.save`.
    """
    known = {one.take for one in contact.takes}
    new = tuple(shared_take(services, take) for take in takes if take.id not in known)
    return services.records.save(replace(contact, takes=(*contact.takes, *new))) if new else contact


def shared_take(services: Services, take: Take) -> SharedTake:
    """What is noted of a take that both may know of."""
    place = find_line(services.packs(), take.line)
    stage = place.scenario.stage if place is not None else ""
    return SharedTake(take.id, take.kind, take.line, stage, take.created)
