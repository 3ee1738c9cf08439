"""Dates of a talk as an iCalendar file, which Outlook, Google and Apple can read (RFC 5545).

A calendar is often seen by others: an entry has a name and a date, and nothing of what was said.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain import KnownError, Talk
from app.workflow.talks import planned_minutes


def calendar_file(talk: Talk, title: str, now: datetime | None = None) -> bytes:
    """The next talk (at its time, in UTC) and the days to follow up (whole days), each under this title.

    A date keeps its identity: a second export changes the entry of the first and adds no other.

    Raises:
        KnownError: `calendar_empty` when the talk has no date.
    """
    from icalendar import Calendar, Event

    if talk.next_talk is None and not talk.follow_ups:
        raise KnownError("calendar_empty")
    calendar = Calendar()
    calendar.add("prodid", "-//Go First//One-on-one//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    stamp = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)

    def entry(identity: str) -> Event:
        event = Event()
        event.add("uid", f"{talk.id}-{identity}@go-first".lower())
        event.add("dtstamp", stamp)
        event.add("sequence", talk.revision)
        event.add("summary", title)
        event.add("class", "PRIVATE")
        return event

    if talk.next_talk is not None:
        begins = talk.next_talk.astimezone(UTC).replace(microsecond=0)
        event = entry("next")
        event.add("dtstart", begins)
        event.add("dtend", begins + timedelta(minutes=planned_minutes(talk)))
        calendar.add_component(event)
    for day in dict.fromkeys(talk.follow_ups):
        event = entry(f"{day:%Y%m%d}")
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())
