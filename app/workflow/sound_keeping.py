"""How long the sound of takes is kept. Words, findings and notes stay; the recording goes for good.

Nothing goes that was not shown before: a take's days must be over, the list with it must have been looked at,
and both must be so on two days, because a clock can be wrong. Models that a line uses, and takes that have no
words yet, stay unless a person chooses otherwise.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.config import Paths, read_json, write_json
from app.domain import KnownError, LineRef, Take, TakeKind, TakeState
from app.workflow.services import Services

ASK_FROM: Final = 10
"""Takes from which on it is asked how long sound is to be kept: before, nobody can tell."""
_SURE: Final = timedelta(days=1)
_FORMAT: Final = 1
_WITHOUT_WORDS: Final = (TakeState.RECORDED, TakeState.RECOVERED)

_guard = threading.Lock()


class Stays(StrEnum):
    """Why the sound of an old take stays."""

    NO = ""
    """It goes."""
    MODEL = "model"
    """It is the model of its line, or marked as the best."""
    NO_WORDS = "no_words"
    """Nothing of the take would be left."""
    CHOSEN = "chosen"
    """A person said so."""


@dataclass(frozen=True, slots=True)
class OldSound:
    """A take whose days are over."""

    take: Take
    stays: Stays
    goes_from: datetime | None
    """When it can go at the earliest (aware, in UTC); None until it has been shown."""


@dataclass(frozen=True, slots=True)
class _Note:
    seen: datetime
    shown: datetime | None = None
    goes: bool | None = None
    """What a person chose; None while nobody has."""


def sound_of(services: Services, take: Take) -> Path:
    """Where the sound of a take is.

    Raises:
        KnownError: `sound_gone` when it went because it was old; `take_unknown`.
    """
    # What is in hand may have been read before it went.
    if take.sound_gone is not None or services.library.take(take.id).sound_gone is not None:
        raise KnownError("sound_gone")
    return services.library.audio_path(take.id)


def should_ask(services: Services) -> bool:
    """Whether it is time to ask how long sound is to be kept; asked once."""
    from app.config import NOT_ASKED

    return services.settings.keep_sound_days == NOT_ASKED and services.library.count() >= ASK_FROM


def old_sounds(services: Services, now: datetime | None = None) -> tuple[OldSound, ...]:
    """Takes whose sound is older than it is to be kept, newest first; what is seen is noted.

    Raises:
        KnownError: the library could not be read.
    """
    moment = now or datetime.now(UTC)
    with _guard:
        return _look(services, moment)


def sounds_shown(services: Services, take_ids: Iterable[str], now: datetime | None = None) -> None:
    """A person has seen the list with these takes in it.

    Raises:
        KnownError: it could not be written down; nothing goes then.
    """
    moment = now or datetime.now(UTC)
    with _guard:
        notes = _read(services.paths)
        for take_id in take_ids:
            note = notes.get(take_id)
            if note is not None and note.shown is None:
                notes[take_id] = replace(note, shown=moment)
        _write(services.paths, notes)


def choose_sound(services: Services, take_id: str, *, goes: bool, now: datetime | None = None) -> None:
    """A person says whether the sound of a take goes.

    Raises:
        KnownError: it could not be written down.
    """
    moment = now or datetime.now(UTC)
    with _guard:
        notes = _read(services.paths)
        notes[take_id] = replace(notes.get(take_id, _Note(moment)), goes=goes, shown=moment)
        _write(services.paths, notes)


def let_old_sounds_go(services: Services, now: datetime | None = None) -> tuple[str, ...]:
    """Delete the sound of what was shown at least a day ago, and return the ids; what cannot go now stays.

    Raises:
        KnownError: the library could not be read.
    """
    moment = now or datetime.now(UTC)
    if services.library.read_only:
        return ()
    if services.settings.keep_sound_days <= 0 and not services.paths.sound_due.exists():
        return ()  # nothing ever went, and no start has to look at every take
    with _guard:
        _finish(services)
        due = [
            one.take.id
            for one in _look(services, moment)
            if one.stays is Stays.NO and one.goes_from is not None and one.goes_from <= moment
        ]
    gone = []
    for take_id in due:
        with contextlib.suppress(KnownError):
            services.library.remove_sound(take_id, moment)
            gone.append(take_id)
    return tuple(gone)


def _look(services: Services, moment: datetime) -> tuple[OldSound, ...]:
    from app.storage import TakeFilter

    days = services.settings.keep_sound_days
    notes = _read(services.paths)
    if days <= 0:
        if notes:
            _write(services.paths, {})
        return ()
    takes = [
        take
        for take in services.library.takes(TakeFilter(until=moment - timedelta(days=days)))
        if take.frames and take.sound_gone is None and not take.damaged and not take.example
    ]
    used = _models_in_use(services.library.takes(TakeFilter(kind=TakeKind.MODEL))) if takes else frozenset()
    kept: dict[str, _Note] = {}
    found = []
    for take in takes:
        note = notes.get(take.id, _Note(moment))
        if moment < note.seen or (note.shown is not None and moment < note.shown):
            # The clock was wrong then, or is now: it counts from here.
            note = _Note(moment, None, note.goes)
        kept[take.id] = note
        goes_from = max(note.seen, note.shown) + _SURE if note.shown is not None else None
        found.append(OldSound(take, _stays(take, note, used), goes_from))
    if kept != notes:
        _write(services.paths, kept)
    return tuple(found)


def _stays(take: Take, note: _Note, used: frozenset[str]) -> Stays:
    if note.goes is not None:
        return Stays.NO if note.goes else Stays.CHOSEN
    if take.id in used or take.chosen:
        return Stays.MODEL
    return Stays.NO_WORDS if take.state in _WITHOUT_WORDS else Stays.NO


def _models_in_use(models: tuple[Take, ...]) -> frozenset[str]:
    """The model that a round on each line takes by itself (see `line_models`)."""
    best: dict[tuple[LineRef, str], Take] = {}
    for take in models:
        place = (take.line, take.language)
        before = best.get(place)
        if before is None or (take.chosen, take.id) > (before.chosen, before.id):
            best[place] = take
    return frozenset(take.id for take in best.values())


def _finish(services: Services) -> None:
    """Delete the sound that a kill has left behind a take's details."""
    for take in services.library.takes():
        if take.sound_gone is not None:
            with contextlib.suppress(KnownError):
                if services.library.audio_path(take.id).exists():
                    services.library.remove_sound(take.id)


def _read(paths: Paths) -> dict[str, _Note]:
    try:
        takes = read_json(paths.sound_due, limit=32 * 1024 * 1024)["takes"]
        return {str(take_id): _note(said) for take_id, said in takes.items()}
    except (OSError, KnownError, KeyError, TypeError, ValueError, AttributeError, OverflowError):
        # Without the notes nothing was shown, and nothing goes.
        return {}


def _note(said: Mapping[str, Any]) -> _Note:
    shown, goes = said.get("shown"), said.get("goes")
    return _Note(
        datetime.fromisoformat(said["seen"]).astimezone(UTC),
        datetime.fromisoformat(shown).astimezone(UTC) if shown else None,
        goes if isinstance(goes, bool) else None,
    )


def _write(paths: Paths, notes: Mapping[str, _Note]) -> None:
    takes = {
        take_id: {
            "seen": note.seen.isoformat(),
            "shown": note.shown.isoformat() if note.shown is not None else None,
            "goes": note.goes,
        }
        for take_id, note in notes.items()
    }
    write_json(paths.sound_due, {"format": _FORMAT, "takes": takes})
