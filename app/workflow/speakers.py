"""The people whose voices are in the library: what there is of each, and deleting all of it as one action."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.config import read_json, write_json
from app.domain import Cancelled, Consent, KnownError, Remark, Right, Take, is_remark_sound
from app.workflow.coaching import rep_named
from app.workflow.pack_drafts import drafts, drop_draft, keep_draft
from app.workflow.services import Services

if TYPE_CHECKING:
    from pathlib import Path

    from app.transcription import CancelToken

Progress = Callable[[float], None]

_TOGETHER: Final = 20
"""Takes that are deleted for good at once: it can be cancelled in between."""


@dataclass(frozen=True, slots=True)
class SpokenRemark:
    """A remark that somebody has spoken: a voice recording of its author, in the folder of a take."""

    take: Take
    remark: Remark


@dataclass(frozen=True, slots=True)
class Person:
    """One speaker, by the name that stands in the takes."""

    name: str
    takes: tuple[Take, ...]
    """In the library, newest first."""
    trashed: tuple[Take, ...]
    spoken: tuple[SpokenRemark, ...] = ()
    """Remarks that this person has spoken about takes in the library, whoever made these."""

    @property
    def all_takes(self) -> tuple[Take, ...]:
        """Those in the trash as well."""
        return (*self.takes, *self.trashed)

    @property
    def seconds(self) -> float:
        """How long was recorded of this person."""
        recorded = sum(take.duration_s for take in self.all_takes)
        return recorded + sum(one.remark.sound_s for one in self.spoken)


def people(services: Services) -> tuple[Person, ...]:
    """Everybody with a take in the library or the trash, whoever spoke last first; takes without a name last.

    Raises:
        KnownError: the library could not be read.
    """
    found: dict[str, tuple[list[Take], list[Take]]] = {}
    library = services.library
    spoken: dict[str, list[SpokenRemark]] = {}
    for take in library.takes():
        found.setdefault(take.speaker, ([], []))[0].append(take)
        for remark in _spoken_about(services, take):
            spoken.setdefault(remark.author, []).append(SpokenRemark(take, remark))
    for one in library.trashed():
        found.setdefault(one.take.speaker, ([], []))[1].append(one.take)
    for name in spoken:
        found.setdefault(name, ([], []))
    named = sorted(found.items(), key=lambda entry: entry[0] == "")
    return tuple(
        Person(name, tuple(takes), tuple(trashed), tuple(spoken.get(name, ())))
        for name, (takes, trashed) in named
    )


def _spoken_about(services: Services, take: Take) -> tuple[Remark, ...]:
    """The spoken remarks about a take: its details tell of their files, so few folders are looked into."""
    if not any(is_remark_sound(name) for name in take.sha256):
        return ()
    with contextlib.suppress(KnownError):
        found = services.library.remarks(take.id)
        return tuple(one for one in found.remarks if one.sound) if found is not None else ()
    return ()


def person(services: Services, name: str) -> Person:
    """What there is of one person.

    Raises:
        KnownError: `person_unknown`, or the library could not be read.
    """
    for one in people(services):
        if one.name == name:
            return one
    raise KnownError("person_unknown", name=name[:80])


def consent_of(services: Services, speaker: str) -> Consent | None:
    """What is noted about this person: they agreed to be recorded; None where nobody has said so."""
    noted = services.settings.agreed.get(speaker)
    try:
        return Consent(True, datetime.fromisoformat(noted).astimezone(UTC)) if noted else None
    except (ValueError, OverflowError):
        return None


def note_agreed(services: Services, speaker: str, agreed: bool, now: datetime | None = None) -> None:
    """Note that a person agreed to be recorded, or take that back; for the takes that come.

    Raises:
        KnownError: the settings could not be written.
    """
    kept = {name: at for name, at in services.settings.agreed.items() if name != speaker}
    if agreed:
        kept[speaker] = (now or datetime.now(UTC)).isoformat(timespec="seconds")
    services.change_settings(agreed=kept)


def trash_person(
    services: Services,
    name: str,
    on_progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> tuple[str, ...]:
    """Move all takes of a person to the trash and return their ids, so that it can be undone.

    Raises:
        Cancelled: what was moved until then lies in the trash.
        KnownError: as `Library.trash`.
    """
    ids = [take.id for take in person(services, name).takes]
    for number, take_id in enumerate(ids):
        _check(cancel)
        services.library.trash(take_id)
        if on_progress is not None:
            on_progress((number + 1) / len(ids))
    return tuple(ids)


def erase_person(
    services: Services,
    name: str,
    on_progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> int:
    """Delete all takes of a person for good, in the trash as well, what was kept around them, and the name.

    So go the sounds of remarks that this person has spoken about the takes of others; their words stay.

    Returns how many there were.

    Raises:
        Cancelled: what was deleted until then has gone; the rest is untouched.
        KnownError: as `Library.purge`.
    """
    one = person(services, name)
    total = len(one.all_takes)
    trashed = {take.id for take in one.trashed}
    done = 0
    while done < total:
        _check(cancel)
        # One first, then more at a time: whoever sees it begin can still stop it.
        some = [take.id for take in one.all_takes[done : done + min(max(1, done), _TOGETHER)]]
        for take_id in some:
            if take_id not in trashed:
                services.library.trash(take_id)
        purge_take(services, *some)
        done += len(some)
        if on_progress is not None:
            on_progress(done / total)
    for spoken in one.spoken:
        _check(cancel)
        if spoken.take.speaker != name:
            services.library.erase_remark_sound(spoken.take.id, spoken.remark.id)
    rep = rep_named(services, name) if name else None
    if rep is not None:
        services.records.erase_rep(rep.id)
    settings = services.settings
    kept = {key: at for key, at in settings.agreed.items() if key != name}
    if name:
        services.change_settings(
            agreed=kept,
            manager_name="" if settings.manager_name == name else settings.manager_name,
            rep_name="" if settings.rep_name == name else settings.rep_name,
        )
    return total


def purge_take(services: Services, *take_ids: str) -> None:
    """Delete takes in the trash for good, with what was drawn from them.

    Raises:
        KnownError: as `Library.purge`.
    """
    for take_id in take_ids:
        # First what only the take's own files tell of: a kill after that leaves nothing which nobody knows.
        quotes = _quotes(services.paths.trash / take_id)
        if quotes:
            _forget_quotes(services, quotes)
        for file in (services.paths.tried_again, services.paths.sound_due):
            _forget_id(file, take_id)
        services.records.forget_take(take_id)
    services.library.purge(*take_ids)


def _quotes(folder: Path) -> frozenset[str]:
    """The words of a take that were offered to the author of its pack, now or earlier."""
    found: list[str] = []
    for file in folder.rglob("selfcheck*.json"):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            rulings = json.loads(file.read_bytes())["rulings"].values()
            found += [" ".join(one["quote"].split()) for one in rulings if one["right"] == Right.REP]
    return frozenset(quote.casefold() for quote in found if quote)


def _forget_quotes(services: Services, quotes: frozenset[str]) -> None:
    """Take the lines out of drafts that hold nothing but such words."""
    for draft in drafts(services.paths):
        texts = {
            name: "".join(
                line for line in text.splitlines(keepends=True) if _bare(line).casefold() not in quotes
            )
            for name, text in draft.texts.items()
        }
        if texts == dict(draft.texts):
            continue
        with contextlib.suppress(KnownError):
            keep_draft(services.paths, replace(draft, texts=texts))
            continue
        # A full disk: a draft less is better than words that were to go.
        drop_draft(services.paths, draft.pack, draft.file)
    # Earlier versions of drafts lie in folders below: one that holds such words goes as a whole.
    for file in services.paths.drafts.glob("*/**/*"):
        with contextlib.suppress(OSError):
            if file.is_file():
                text = " ".join(file.read_text("utf-8", "replace").split()).casefold()
                if any(quote in text for quote in quotes):
                    file.unlink(missing_ok=True)


def _bare(line: str) -> str:
    """The text of a line of a YAML list."""
    text = " ".join(line.strip().removeprefix("-").split())
    return text[1:-1].strip() if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _forget_id(file: Path, take_id: str) -> None:
    """Take a take out of a small file of ours whose keys are ids."""
    try:
        content = read_json(file)
    except (OSError, KnownError):
        return
    changed = False
    for part in content.values() if isinstance(content, dict) else ():
        if isinstance(part, dict) and part.pop(take_id, None) is not None:
            changed = True
    if changed:
        with contextlib.suppress(KnownError):
            write_json(file, content)


def _check(cancel: CancelToken | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled
