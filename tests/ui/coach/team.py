"""People and what was shared with them, for the tests of the pages of coaching."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain import ContactKind, Rep, Take
from app.workflow import Services, add_rep, note_contact
from tests.ui.hands import Hands
from tests.ui.stored import store


def person(services: Services, name: str, *, met_days_ago: int | None = None, **changes: object) -> Rep:
    """Somebody who was added 100 days ago, and was spoken to last so many days ago."""
    rep = add_rep(services, name)
    added = datetime.now(UTC) - timedelta(days=100)
    rep = services.records.save(replace(rep, created=added, **changes))  # type: ignore[arg-type]
    if met_days_ago is not None:
        at = datetime.now(UTC) - timedelta(days=met_days_ago)
        note_contact(services, rep.id, ContactKind.SPOKEN, at=at)
    return rep


def with_take(services: Services, name: str) -> tuple[Rep, Take]:
    """Somebody who handed over one take of the example's line; another one was not shared."""
    rep, take = person(services, name), store(services, speaker=name)
    store(services, speaker=name, day=3)
    note_contact(services, rep.id, ContactKind.HANDED_OVER, [take])
    return rep, take


def go(hands: Hands, place: str, record_id: str = "") -> None:
    """Go to a place and wait until it is shown."""
    hands.window.open_coach(place, record_id)
    hands.settle()
