"""The dates of a talk as a calendar file that other programs read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from app.domain import Agreement, KnownError, Talk
from app.workflow import calendar_file, fresh

NEXT = datetime(2026, 12, 28, 9, 30, tzinfo=UTC)


def talk() -> Talk:
    return Talk(
        **fresh(),
        rep="R",
        revision=3,
        next_talk=NEXT,
        follow_ups=(date(2026, 12, 6), date(2026, 12, 13), date(2026, 12, 6)),
        summary="Bram is afraid of the price",
        agreements=(Agreement("Bram", "calls Jansen"),),
        reflection="I talked too much",
    )


def events(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_it_is_what_the_standard_asks_for() -> None:
    content = calendar_file(talk(), "One-on-one: Åse de Vries, " + "with a long name " * 6)
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"VERSION:2.0" in lines
    assert any(line.startswith(b"PRODID:") for line in lines)
    for event in events(content):
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"} <= event.keys()
        assert b"DTSTAMP:" in event.to_ical()


def test_the_talk_has_its_time_in_utc_and_a_day_is_a_whole_day() -> None:
    first, *days = events(calendar_file(talk(), "One-on-one: Bram"))
    assert b"DTSTART:20261228T093000Z" in first.to_ical()
    assert b"DTEND:20261228T101500Z" in first.to_ical()
    assert len(days) == 2
    assert b"DTSTART;VALUE=DATE:20261206" in days[0].to_ical()
    assert b"DTEND;VALUE=DATE:20261207" in days[0].to_ical()


def test_nothing_of_what_was_said_is_in_it() -> None:
    content = calendar_file(talk(), "One-on-one: Bram")
    for said in (b"price", b"Jansen", b"too much"):
        assert said not in content
    assert {str(one["SUMMARY"]) for one in events(content)} == {"One-on-one: Bram"}


def test_a_second_export_changes_the_first() -> None:
    first = talk()
    moved = replace(first, next_talk=NEXT.replace(hour=14), revision=4)
    before, after = events(calendar_file(first, "T")), events(calendar_file(moved, "T"))
    assert [one["UID"] for one in before] == [one["UID"] for one in after]
    assert len({str(one["UID"]) for one in before}) == 3
    assert after[0]["SEQUENCE"] > before[0]["SEQUENCE"]
    assert b"T143000Z" in after[0].to_ical()


def test_without_a_date_there_is_no_file() -> None:
    with pytest.raises(KnownError, match="calendar_empty"):
        calendar_file(replace(talk(), next_talk=None, follow_ups=()), "T")
