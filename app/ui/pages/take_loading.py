"""What the page of takes reads in a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain import Take, TakeKind
from app.ui.context import Context
from app.workflow import words_elsewhere


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


def load_takes(context: Context, wish: Wish) -> LoadedTakes:
    """The takes that fit a wish, newest first.

    Raises:
        KnownError: the library could not be read.
    """
    from app.storage import TakeFilter

    library = context.services.library
    until: dict[str, datetime | None] = {}
    if wish.shown is Shown.TRASH:
        trashed = library.trashed()
        takes = tuple(one.take for one in trashed if _fits(one.take, wish))
        until = {one.take.id: one.until for one in trashed}
    else:
        kind = {Shown.MODELS: TakeKind.MODEL, Shown.ATTEMPTS: TakeKind.ATTEMPT}.get(wish.shown)
        takes = library.takes(TakeFilter(kind=kind, speaker=wish.speaker or None, text=wish.text))
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
    )


def _fits(take: Take, wish: Wish) -> bool:
    if wish.speaker and take.speaker != wish.speaker:
        return False
    words = f"{take.prompt.scenario_title} {take.prompt.line_text} {take.speaker}".casefold()
    return all(word in words for word in wish.text.casefold().split())
