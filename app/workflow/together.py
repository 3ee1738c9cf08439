"""Together: a role-play of two at one computer. Who plays what, and what is noted of it while it goes on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from app.domain import Contact, ContactKind, KnownError, LineRef, Rep, Take, TakeKind, TakeView
from app.workflow.coaching import add_rep, add_takes, fresh
from app.workflow.finding import neighbour_of
from app.workflow.lines import LineInPack, find_line
from app.workflow.rounds import Step
from app.workflow.services import Services

_REPS: Final = 6
"""People who are offered; another name is written."""
_TRIES: Final = 5
_SWAPPED: Final = "+swapped"
_ANYWHERE: Final = LineRef("-", "-", "-")
"""No line: what comes after it is the first of all."""


class Play(StrEnum):
    """What the one who goes first does."""

    MODEL = "model"
    """Says the line; the other says it back."""
    BUYER = "buyer"
    """Plays the buyer, unrecorded; the other answers."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Who plays what."""

    play: Play = Play.MODEL
    swapped: bool = False
    """The rep goes first."""

    def __str__(self) -> str:
        return f"{self.play.value}{_SWAPPED if self.swapped else ''}"

    @classmethod
    def parse(cls, text: str) -> Roles:
        """The inverse of `str()`; the usual roles where the text is another one."""
        with contextlib.suppress(ValueError):
            return cls(Play(text.removesuffix(_SWAPPED)), text.endswith(_SWAPPED))
        return cls()


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Two people at work."""

    manager: str
    rep: Rep
    roles: Roles = field(default_factory=Roles)
    contact: str
    """Id of the `Contact` that is noted with the first take."""
    began: datetime
    """Aware, in UTC."""

    @property
    def first(self) -> str:
        """Who goes first: models the line, or plays the buyer."""
        return self.rep.name if self.roles.swapped else self.manager

    @property
    def second(self) -> str:
        """Who says it back, or answers the buyer."""
        return self.manager if self.roles.swapped else self.rep.name

    @property
    def first_step(self) -> Step:
        """Where a line begins."""
        return Step.MODEL if self.roles.play is Play.MODEL else Step.ATTEMPT

    def speaker(self, kind: TakeKind) -> str:
        """Whose take it is."""
        return self.first if kind is TakeKind.MODEL else self.second

    def swap(self) -> Together:
        """The same two the other way round."""
        return replace(self, roles=replace(self.roles, swapped=not self.roles.swapped))


@dataclass(frozen=True, slots=True)
class TogetherStart:
    """What the page is opened with: everything is chosen already."""

    manager: str
    reps: tuple[str, ...]
    """Whom there is to choose from, who was met last first."""
    roles: Roles
    last: LineInPack | None
    """What was practised last."""
    skills: Mapping[str, LineInPack]
    """The line that somebody's skill in work is practised on, by name."""
    otherwise: LineInPack | None
    """The first line of all; None where there is no pack."""

    def line_for(self, rep: str) -> LineInPack | None:
        """What is practised unless somebody chooses."""
        return self.last or self.skills.get(rep) or self.otherwise


def prepare_together(services: Services) -> TogetherStart:
    """What is known of the two and of what to practise. Reads records and packs: for a task.

    Raises:
        KnownError: the records cannot be read.
    """
    settings, packs = services.settings, services.packs()
    met = services.records.last_contacts()
    never = datetime.min.replace(tzinfo=UTC)
    reps = sorted(
        services.records.all_of(Rep),
        key=lambda rep: met[rep.id][0] if rep.id in met else never,
        reverse=True,
    )
    # Whoever leads is not the rep, though the two may have changed places on another day.
    manager, own = settings.manager_name.casefold(), settings.rep_name
    reps = [rep for rep in reps if rep.name.casefold() != manager]
    names = [rep.name for rep in reps]
    if own.casefold() not in {"", manager, *(name.casefold() for name in names)}:
        # Whoever was met counts first; the name of the settings is for a first time.
        names.insert(sum(rep.id in met for rep in reps), own)
    skills = {
        rep.name: place
        for rep in reps[:_REPS]
        if rep.skill_line is not None and (place := find_line(packs, rep.skill_line)) is not None
    }
    first = neighbour_of(packs, _ANYWHERE, 1)
    return TogetherStart(
        settings.manager_name,
        tuple(names[:_REPS]),
        Roles.parse(settings.together_roles),
        _line(services, settings.last_line),
        skills,
        find_line(packs, first) if first is not None else None,
    )


def begin_together(services: Services, manager: str, rep: str, roles: Roles) -> Together:
    """Two begin; the rep is made where there is none of this name, and the choice is there the next time.

    Raises:
        KnownError: `together_without_name`, `together_same_name`, or something could not be kept.
    """
    first, second = (" ".join(name.split()) for name in (manager, rep))
    if not first or not second:
        raise KnownError("together_without_name")
    if first.casefold() == second.casefold():
        raise KnownError("together_same_name", name=first[:80])
    settings = services.settings
    if (settings.manager_name, settings.together_roles) != (first, str(roles)):
        services.change_settings(manager_name=first, together_roles=str(roles))
    start = fresh()
    return Together(
        manager=first,
        rep=add_rep(services, second),
        roles=roles,
        contact=start["id"],
        began=start["created"],
    )


def note_together(services: Services, together: Together, take: Take) -> None:
    """Note a take that both know of, as soon as it is begun: a kill must not take it from the two.

    Raises:
        KnownError: as `Records.save`.
    """
    _change(services, together, lambda contact: add_takes(services, contact, (take,)))


def forget_together(services: Services, together: Together, take_id: str) -> None:
    """Not a sample came: there is no such take.

    Raises:
        KnownError: as `Records.save`.
    """

    def without(contact: Contact) -> None:
        takes = tuple(one for one in contact.takes if one.take != take_id)
        if takes != contact.takes:
            services.records.save(replace(contact, takes=takes))

    _change(services, together, without)


def note_view(services: Services, together: Together, view: TakeView) -> None:
    """Note what the other one heard in a take; what was noted of it before is replaced.

    Raises:
        KnownError: as `Records.save`.
    """

    def viewed(contact: Contact) -> None:
        others = tuple(one for one in contact.views if one.take != view.take)
        is_empty = not view.answers and not view.text
        views = others if is_empty else (*others, view)
        if set(map(repr, views)) != set(map(repr, contact.views)):
            services.records.save(replace(contact, views=views))

    _change(services, together, viewed)


def _change(services: Services, together: Together, change: Callable[[Contact], object]) -> None:
    """Change the contact as it lies there; once more where another task was quicker."""
    for left in reversed(range(_TRIES)):
        try:
            change(_contact(services, together))
            return
        except KnownError as error:
            if error.code not in ("record_changed", "record_unknown") or not left:
                raise


def _contact(services: Services, together: Together) -> Contact:
    try:
        return services.records.get(Contact, together.contact)
    except KnownError as error:
        if error.code != "record_unknown":
            raise
    return Contact(
        id=together.contact,
        created=together.began,
        changed=together.began,
        rep=together.rep.id,
        at=together.began,
        kind=ContactKind.TOGETHER,
    )


def _line(services: Services, ref: str) -> LineInPack | None:
    try:
        return find_line(services.packs(), LineRef.parse(ref))
    except ValueError:
        return None
