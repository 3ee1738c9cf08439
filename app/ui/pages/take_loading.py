"""What the page of takes reads in a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain import Take, TakeKind
from app.ui.context import Context
from app.workflow import words_elsewhere

if TYPE_CHECKING:
    from app.storage import TakeFilter

PAGE: Final = 80
"""Takes that are read at once: more than a window shows, and few enough for one frame."""


class Shown(StrEnum):
    """Which takes are listed."""

    ALL = "all"
    MODELS = "models"
    ATTEMPTS = "attempts"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked the page for."""

    shown: Shown = Shown.ALL
    speaker: str = ""
    text: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nothing is left out."""
        return self.shown in (Shown.ALL, Shown.TRASH) and not self.speaker and not self.text


@dataclass(frozen=True, slots=True)
class LoadedTakes:
    """What the library has."""

    wish: Wish
    takes: tuple[Take, ...]
    total: int
    """Takes in the library, without the wish."""
    speakers: tuple[str, ...]
    waiting: tuple[str, ...]
    """Ids of the takes that have no words."""
    to_send: tuple[str, ...] = ()
    """Those of the waiting ones whose words come from the company's service."""
    host: str = ""
    """The service."""
    has_trash: bool = False
    """Whether an empty library has something in its trash; not looked at when there are takes."""
    until: Mapping[str, datetime | None] = field(default_factory=dict)
    """When takes in the trash are deleted."""
    has_more: bool = False
    """Whether there are older ones that fit as well: `load_older`."""


def load_takes(context: Context, wish: Wish, wanted: str = "", least: int = 0) -> LoadedTakes:
    """The newest takes that fit a wish, at least so many, and down to a wanted one.

    Raises:
        KnownError: the library could not be read.
    """
    library = context.services.library
    until: dict[str, datetime | None] = {}
    has_more = False
    if wish.shown is Shown.TRASH:
        trashed = library.trashed()
        takes = tuple(one.take for one in trashed if _fits(one.take, wish))
        until = {one.take.id: one.until for one in trashed}
    else:
        which = _filter(wish)
        limit = max(PAGE, least)
        if wanted:
            limit = max(limit, library.count(replace(which, newer_than=wanted)) + 1)
        takes = library.takes(replace(which, limit=limit))
        has_more = len(takes) == limit
    waits = [take for take in context.pipeline.waiting() if take.frames and not take.damaged]
    waiting = tuple(take.id for take in waits)
    settings = context.services.settings
    found = {take.id: words_elsewhere(settings, take.language) for take in waits}
    hosts = {take_id: one.host for take_id, one in found.items() if one is not None}
    total = library.count()
    has_trash = total == 0 and bool(library.trashed())
    return LoadedTakes(
        wish,
        takes,
        total,
        library.speakers(),
        waiting,
        to_send=tuple(hosts),
        host=next(iter(hosts.values()), ""),
        has_trash=has_trash,
        until=until,
        has_more=has_more,
    )


def load_older(context: Context, wish: Wish, last: str) -> tuple[Take, ...]:
    """The next takes that fit a wish, made before the last one that is shown; `PAGE` when there may be more.

    Raises:
        KnownError: the library could not be read.
    """
    return context.services.library.takes(replace(_filter(wish), older_than=last, limit=PAGE))


def _filter(wish: Wish) -> TakeFilter:
    from app.storage import TakeFilter

    kind = {Shown.MODELS: TakeKind.MODEL, Shown.ATTEMPTS: TakeKind.ATTEMPT}.get(wish.shown)
    return TakeFilter(kind=kind, speaker=wish.speaker or None, text=wish.text)


def _fits(take: Take, wish: Wish) -> bool:
    if wish.speaker and take.speaker != wish.speaker:
        return False
    words = f"{take.prompt.scenario_title} {take.prompt.line_text} {take.speaker}".casefold()
    return all(word in words for word in wish.text.casefold().split())
