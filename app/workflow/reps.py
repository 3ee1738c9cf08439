"""The people who are coached: who was met when, what each works on, adding and removing them.

Nothing here ranks or counts people: the order says with whom a conversation has waited longest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain import (
    Contact,
    ContactKind,
    Due,
    KnownError,
    LineRef,
    Listed,
    Pack,
    Rep,
    Stage,
    day_of,
    folded_for_search,
)
from app.workflow.coaching import note_contact
from app.workflow.reminders import LONGEST_DAYS, SOON_DAYS, Acquaintance, Reminder, what_is_due
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.storage import DueRecord, Practised

LATELY_DAYS: Final = 30
"""What was practised within so many days was practised lately."""
_AHEAD_DAYS: Final = 400
_NEW_NAMES: Final = 8


class Practice(StrEnum):
    """How one stage stands in a person's practice, in what both may know of. No count."""

    LATELY = "lately"
    EARLIER = "earlier"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class StagePractice:
    """One stage of the process."""

    stage: Stage
    practice: Practice


@dataclass(frozen=True, slots=True)
class TeamMember:
    """One person as the team shows them."""

    who: Acquaintance
    last: datetime | None
    """The last contact; aware, in UTC."""
    last_kind: ContactKind | None
    next_meeting: date | None
    """The next one-on-one or talk, today or later."""
    is_overdue: bool
    """Not spoken to for longer than their wish for feedback allows."""
    stages: tuple[StagePractice, ...] = ()
    """In the order of the process that they practised last; empty where nothing was shared."""

    @property
    def rep(self) -> Rep:
        """The person."""
        return self.who.rep


@dataclass(frozen=True, slots=True)
class Team:
    """Everybody who is coached."""

    members: tuple[TeamMember, ...]
    """With whom a conversation has waited longest first."""
    reminders: tuple[Reminder, ...]
    made_of: tuple[object, ...] = field(default=(), compare=False)
    """What it was made of, so that it is not made again of the same."""


class TeamFilter(StrEnum):
    """Which people are shown."""

    ALL = "all"
    OVERDUE = "overdue"
    SOON = "soon"
    """With a one-on-one or a talk within a week."""


def load_team(services: Services, now: datetime | None = None, before: Team | None = None) -> Team:
    """The team as it is now: `before` where nothing changed since, on the same day.

    Reads the index only, but the packs as well where they are not read yet.

    Raises:
        KnownError: the records could not be read.
    """
    records, moment = services.records, now or datetime.now(UTC)
    today = day_of(moment)
    reps = records.all_of(Rep)
    packs = services.packs() if reps else ()
    made_of = (records.changes, today, tuple((pack.id, pack.version) for pack in packs))
    if before is not None and before.made_of == made_of:
        return before
    contacts, talks = records.last_contacts(), records.last_talks()
    due = records.due(today - timedelta(days=LONGEST_DAYS), today + timedelta(days=_AHEAD_DAYS))
    next_talks = _next_talks(due, today)
    members = []
    for rep in reps:
        last, kind = contacts.get(rep.id, (None, None))
        held = talks.get(rep.id)
        who = Acquaintance(
            rep, day_of(last) if last else None, day_of(held) if held else None, next_talks.get(rep.id)
        )
        stages = stages_of(packs, records.practised(rep.id), moment)
        members.append(TeamMember(who, last, kind, who.next_meeting(today), who.is_overdue(today), stages))
    members.sort(key=lambda one: (one.who.speak_by, one.rep.name.casefold()))
    own = talks.get("")
    reminders = what_is_due(today, [one.who for one in members], due, day_of(own) if own else None)
    return Team(tuple(members), reminders, made_of)


def find_members(
    members: Sequence[TeamMember], words: str, which: TeamFilter, today: date
) -> tuple[TeamMember, ...]:
    """Those whose name or skill has all the words, in the order given."""
    wanted = folded_for_search(words).split()
    soon = today + timedelta(days=SOON_DAYS)
    found = []
    for one in members:
        if which is TeamFilter.OVERDUE and not one.is_overdue:
            continue
        if which is TeamFilter.SOON and not (one.next_meeting and one.next_meeting <= soon):
            continue
        text = folded_for_search(f"{one.rep.name} {one.rep.skill}")
        if all(word in text for word in wanted):
            found.append(one)
    return tuple(found)


def stages_of(
    packs: Sequence[Pack], practised: Sequence[Practised], now: datetime
) -> tuple[StagePractice, ...]:
    """The stages of the process that a person practised last, in its order."""
    by_id = {pack.id: pack for pack in packs}
    pack = next((by_id[one.pack] for one in practised if one.pack in by_id), None)
    if pack is None:
        return ()
    last = {one.stage: one.last for one in practised if one.pack == pack.id}
    since = now - timedelta(days=LATELY_DAYS)

    def practice(stage: Stage) -> Practice:
        if stage.id not in last:
            return Practice.NOT_YET
        return Practice.LATELY if last[stage.id] >= since else Practice.EARLIER

    return tuple(StagePractice(stage, practice(stage)) for stage in pack.process.stages)


def new_names(services: Services) -> tuple[str, ...]:
    """Speakers of takes who are nobody's rep yet, whoever spoke last first; neither is the user.

    Raises:
        KnownError: the library or the records could not be read.
    """
    settings = services.settings
    known = {one.name.strip().casefold() for one in services.records.all_of(Rep)}
    known |= {settings.manager_name.strip().casefold(), ""}
    names = [name for name in services.library.speakers() if name.strip().casefold() not in known]
    return tuple(names[:_NEW_NAMES])


def remove_rep(services: Services, rep: Rep) -> None:
    """Move a person to the trash; what is kept about them stays, and is there again after an undo.

    Raises:
        KnownError: as `Records.trash`.
    """
    services.records.trash(rep)


def note_spoken(
    services: Services, rep: Rep, day: date, text: str = "", now: datetime | None = None
) -> Contact:
    """Note by hand that two people spoke. A planned one-on-one up to that day has then taken place.

    Raises:
        KnownError: as `Records.save`; `day_ahead` for a day that has not come yet.
    """
    moment = now or datetime.now(UTC)
    today = day_of(moment)
    if day > today:
        raise KnownError("day_ahead")
    at = moment if day == today else datetime.combine(day, time(12)).astimezone(UTC)
    noted = note_contact(services, rep.id, ContactKind.SPOKEN, text=" ".join(text.split()), at=at)
    if rep.next_one_on_one is not None and rep.next_one_on_one <= day:
        services.records.save(replace(services.records.get(Rep, rep.id), next_one_on_one=None))
    return noted


def lines_to_work_on(
    services: Services, rep: Rep, language: str, most: int = 200
) -> tuple[tuple[LineRef, str], ...]:
    """Lines that a skill can be practised on, with titles: the chosen one and those of shared takes first.

    A title is that of the scenario, with a number where it has several lines. Reads the packs where they are
    not read yet: call it in a task.

    Raises:
        KnownError: the records could not be read.
    """
    packs = {pack.id: pack for pack in services.packs()}
    refs = [one.line for one in services.records.shared_takes(rep.id, 30)]
    if rep.skill_line is not None:
        refs.insert(0, rep.skill_line)
    found: dict[LineRef, str] = {}
    for ref in refs:
        listing = packs[ref.pack].listing if ref.pack in packs else None
        place = listing.place(ref.scenario) if listing is not None else None
        if listing is not None and place is not None:
            entry = listing.entry(place)
            if ref.line in entry.lines:
                found.setdefault(ref, _title(entry, ref.line, language))
    for pack in packs.values():
        listing = pack.listing
        for place in range(min(len(listing), most)):
            entry = listing.entry(place)
            for line in entry.lines:
                if len(found) < most:
                    found.setdefault(LineRef(pack.id, entry.id, line), _title(entry, line, language))
    return tuple(found.items())


def _title(entry: Listed, line: str, language: str) -> str:
    title = entry.title.get(language)
    return title if len(entry.lines) < 2 else f"{title} · {entry.lines.index(line) + 1}"


def _next_talks(due: Sequence[DueRecord], today: date) -> dict[str, date]:
    found: dict[str, date] = {}
    for one in due:
        if one.due.what is Due.TALK and one.due.day >= today:
            found.setdefault(one.rep, one.due.day)
    return found
