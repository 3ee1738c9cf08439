"""What came from somebody else: read whole, with every digest and number looked at, before anything is asked.

Then `arriving.py` compares it with what is here, and `taking_in.py` adds what a person says yes to. Reading
changes nothing. Call it in a task.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, Final

from app.domain import CoachingRecord, KnownError, Rep, Review, Take, Transcript
from app.workflow.coaching import rep_named
from app.workflow.handed_file import LIMIT_BYTES, NAME_LENGTH, FileKind, Head, kind_of_file, unpack_file
from app.workflow.handed_takes import KIND_OF_PART, SOUND_FILE, TakePart
from app.workflow.handing_over import RECORD_TYPES
from app.workflow.locking import unlock
from app.workflow.services import Services

ME: Final = ""
"""The user, as whom a file is about."""
SOMEBODY_NEW: Final = "+"
"""A rep who is not in the list yet."""

_SMALL: Final = 1024 * 1024
"""Bytes of a JSON file as the library reads it."""
_LARGE: Final = 32 * _SMALL
"""Of words and what was found in them."""
_RATES: Final = (0, 192_000)
_LONGEST_S: Final = 4 * 3600
_DAY_S: Final = 24 * 3600


@dataclass(frozen=True, slots=True)
class HandedTake:
    """A take in a file."""

    take: Take
    parts: Mapping[TakePart, Any]
    flac: bytes = b""


@dataclass(frozen=True, slots=True)
class Handed:
    """All that is in a file; every digest in it was looked at."""

    file: Path
    head: Head
    takes: tuple[HandedTake, ...]
    records: tuple[CoachingRecord, ...]


class Claim(StrEnum):
    """Whether the person chosen is the one whom the file is about."""

    FITS = "fits"
    ANOTHER = "another"
    """The file names somebody else: ask before adding."""


def open_handed(path: Path, passphrase: str = "") -> Handed:
    """Read a file that was handed over; a locked one takes a second or two.

    Raises:
        KnownError: `handed_missing`, `file_unreadable`, `handed_too_large`, `handed_foreign` (it was not
            handed over), `passphrase_needed`, `passphrase_wrong`, `handed_newer`, `handed_damaged`,
            `handed_part_damaged` (`part`, `sender`), `locking_missing`.
    """
    kind = kind_of_file(path)
    data = _bytes_of(path)
    if kind is FileKind.OTHER:
        raise KnownError("handed_foreign", file=path.name)
    if kind is FileKind.LOCKED:
        if not passphrase:
            raise KnownError("passphrase_needed", file=path.name)
        data = unlock(data, passphrase, path.name)
    head, files = unpack_file(data, path.name)
    by_take: dict[str, dict[str, bytes]] = {}
    records = []
    for name, content in files.items():
        top, group, rest = PurePosixPath(name).parts
        if top == "takes":
            by_take.setdefault(group, {})[rest] = content
        else:
            kind_of = next(one for key, one in RECORD_TYPES.items() if key.value == group)
            records.append(_record(kind_of, name, content, head, path))
    takes = tuple(_take(take_id, content, head, path) for take_id, content in by_take.items())
    return Handed(path, head, takes, tuple(records))


def whose_is_it(services: Services, head: Head) -> str:
    """Whom a file is most likely about: `ME`, the id of a rep, or `SOMEBODY_NEW`."""
    name = head.rep.strip().casefold()
    rep = rep_named(services, head.rep) if name else None
    if rep is not None:
        return rep.id
    # What a rep sends about the rep is for somebody who coaches; what another one sends is for the rep.
    by_the_rep = bool(name) and name == head.sender.strip().casefold()
    coaches = services.records.count(Rep) > 0
    if name in own_names(services) and not (by_the_rep and coaches):
        return ME
    return SOMEBODY_NEW if by_the_rep else ME


def claim_of(services: Services, head: Head, whose: str) -> Claim:
    """Whether a file is about the person chosen, by the names."""
    name = head.rep.strip().casefold()
    if not name or whose == SOMEBODY_NEW:
        return Claim.FITS
    known = own_names(services) if whose == ME else {_rep(services, whose).name.strip().casefold()}
    return Claim.FITS if not known or name in known else Claim.ANOTHER


def own_names(services: Services) -> set[str]:
    """The names of the user, folded."""
    settings = services.settings
    return {one.strip().casefold() for one in (settings.rep_name, settings.manager_name) if one.strip()}


def _rep(services: Services, rep_id: str) -> Rep:
    return services.records.get(Rep, rep_id)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise KnownError("handed_too_large", limit_mb=LIMIT_BYTES // 1_000_000)
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except FileNotFoundError as error:
        raise KnownError("handed_missing", file=path.name) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(path), reason=reason) from error
    return data


def _record(kind: type[CoachingRecord], name: str, content: bytes, head: Head, path: Path) -> CoachingRecord:
    from app.domain import without_private_parts

    record: CoachingRecord = _decoded(kind, name, content, head, path, _SMALL)
    if record.id != PurePosixPath(name).stem or record.rep:
        raise _damaged(name, head, path)
    # A file that somebody made by hand may hold what no sender of ours writes.
    return without_private_parts(record)


def _take(take_id: str, files: Mapping[str, bytes], head: Head, path: Path) -> HandedTake:
    from app.domain import take_for_others
    from app.storage import FILE_OF

    place = f"takes/{take_id}"
    if "take.json" not in files:
        raise _damaged(place, head, path)
    take: Take = _decoded(Take, f"{place}/take.json", files["take.json"], head, path, _SMALL)
    if take.id != take_id or not _is_sound(take):
        raise _damaged(f"{place}/take.json", head, path)
    parts = {}
    for part, kind in KIND_OF_PART.items():
        name = FILE_OF[kind]
        if name in files:
            limit = _SMALL if part in (TakePart.SELF_CHECK, TakePart.REMARKS) else _LARGE
            parts[part] = _decoded(kind, f"{place}/{name}", files[name], head, path, limit)
    words = parts.get(TakePart.WORDS)
    if words is not None and not _is_in_order(words):
        raise _damaged(f"{place}/transcript.json", head, path)
    review = parts.get(TakePart.REVIEW)
    if review is not None:
        if not _speaks_of(review, words):
            raise _damaged(f"{place}/review.json", head, path)
        parts[TakePart.REVIEW] = replace(review, take=take_id)
    sums = dict(take.sha256)
    return HandedTake(replace(take_for_others(take), sha256=sums), parts, files.get(SOUND_FILE, b""))


def _decoded(kind: Any, name: str, content: bytes, head: Head, path: Path, limit: int) -> Any:
    from app.storage import is_sealed, unpack

    if len(content) > limit:
        raise _damaged(name, head, path)
    try:
        raw = json.loads(content)
        value = unpack(kind, raw, Path(name))
        is_whole = is_sealed(raw)
    except KnownError as error:
        if error.code == "file_newer":
            raise KnownError("handed_newer", file=path.name) from error
        raise _damaged(name, head, path) from error
    except (ValueError, RecursionError, TypeError, OverflowError) as error:
        raise _damaged(name, head, path) from error
    if not is_whole:
        raise _damaged(name, head, path)
    return value


def _damaged(name: str, head: Head, path: Path) -> KnownError:
    return KnownError("handed_part_damaged", file=path.name, part=name, sender=head.sender)


def _is_sound(take: Take) -> bool:
    """Whether the numbers and names can be true."""
    return (
        _RATES[0] <= take.sample_rate <= _RATES[1]
        and 0 <= take.frames <= _LONGEST_S * max(take.sample_rate, 1)
        and abs(take.utc_offset_s) < _DAY_S
        and take.clipped >= 0
        and len(take.speaker) <= NAME_LENGTH
        and take.speaker.isprintable()
    )


def _is_in_order(words: Transcript) -> bool:
    count = len(words.words)
    return all(0 <= first <= end <= count for first, end in words.sentences)


def _speaks_of(review: Review, words: Transcript | None) -> bool:
    """Whether everything that was found lies within the words."""
    count = len(words.words) if words is not None else None
    found = [one.evidence for one in review.findings if one.evidence is not None]
    found += [*review.avoided, *(one.evidence for one in review.questions)]
    if review.commitment is not None and review.commitment.evidence is not None:
        found.append(review.commitment.evidence)
    spans = [(one.first_word, one.end_word) for one in found]
    spans += [(one.first_word, one.end_word) for one in review.mentions]
    return all(0 <= first <= end and (count is None or end <= count) for first, end in spans)
