"""The one file by which takes and records go from one person to another, and what it looks like inside.

It is called `SOMETHING.gofirst`, as a pack is; what it begins with tells the two apart. It is a ZIP archive
(stored or deflated, no ZIP64, no comment, no folders, no links) with these files and no others:

    handed-over.json                    the head, always the first file
    takes/<ULID>/take.json              a take, as in a library, without device, consent and mark
    takes/<ULID>/audio.flac             its sound, 16 bit, one channel
    takes/<ULID>/transcript.json        its words
    takes/<ULID>/review.json            what was found in it
    takes/<ULID>/selfcheck.json         what the rep ticked
    takes/<ULID>/delivery.json          how it sounds
    takes/<ULID>/remarks.json           what was remarked, by sender and receiver
    records/<kind>/<ULID>.json          goals, talks, plans, visits; `rep` is always empty

Of a take only what was chosen is there besides take.json. Each JSON file but the head is what `storage.pack`
makes of a dataclass: with a format number and a digest of its own. The head:

    {"format": 1, "made": "2026-11-29T12:00:00+00:00", "sender": "Kari", "receiver": "Anneke",
     "rep": "Kari", "sums": {"takes/.../take.json": "<SHA-256, hexadecimal>", ...}}

`rep` names the person whom all of it is about. The sums name every other file. What was locked with a
passphrase is this archive inside of an age file (https://age-encryption.org/v1, one scrypt recipient).
A reader refuses a higher format, and changes nothing.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.domain import KnownError

FORMAT: Final = 1
HEAD: Final = "handed-over.json"
LIMIT_BYTES: Final = 200_000_000
"""Of the file, and of all that is in it."""
MOST_FILES: Final = 2_000
NAME_LENGTH: Final = 80
"""Letters of a person's name."""

_AGE: Final = b"age-encryption.org/v1"
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_LOCAL_MARK: Final = b"PK\x03\x04"
_END: Final = struct.Struct("<4s4H2LH")
_END_MARK: Final = b"PK\x05\x06"
_DIRECTORY_LIMIT: Final = 1024 * 1024
_HEAD_LIMIT: Final = 1024 * 1024
_ID: Final = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
_NAMES: Final = re.compile(
    rf"takes/{_ID}/(take|transcript|review|selfcheck|delivery|remarks)\.json|takes/{_ID}/audio\.flac"
    rf"|records/(goals|talks|plans|visits)/{_ID}\.json"
)
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FLAGS_ALLOWED: Final = 0x800 | 0x6
"""Names in UTF-8, and how hard it was deflated."""
_LINK: Final = 0o120000
_KIND: Final = 0o170000
_BLOCK: Final = 1 << 20
_FAULTS: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    OverflowError,
    struct.error,
    OSError,
)
"""What reading a damaged archive in memory raises."""


class FileKind(StrEnum):
    """What a file of the ending `.gofirst` is, by its first bytes."""

    HANDED = "handed"
    LOCKED = "locked"
    """Handed over, and locked with a passphrase."""
    OTHER = "other"
    """A pack, or nothing of ours."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a handed-over file says of itself."""

    made: datetime
    """Aware, in UTC."""
    sender: str
    """As the sender wants to be called; may be empty."""
    receiver: str
    rep: str
    """Whom it is about."""
    sums: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 by name."""


def kind_of_file(path: Path) -> FileKind:
    """What a file is; one that cannot be read is OTHER, and whoever opens it says why."""
    try:
        if not path.is_file():
            return FileKind.OTHER
        with path.open("rb") as file:
            start = file.read(_LOCAL.size + len(HEAD))
    except OSError:
        return FileKind.OTHER
    if start.startswith(_AGE):
        return FileKind.LOCKED
    is_ours = start.startswith(_LOCAL_MARK) and start[_LOCAL.size :] == HEAD.encode()
    return FileKind.HANDED if is_ours else FileKind.OTHER


def pack_file(head: Head, files: Mapping[str, bytes]) -> bytes:
    """The bytes of an archive with these files; the head's sums are made here.

    Raises:
        KnownError: `handed_too_large` (`limit_mb`).
    """
    if sum(map(len, files.values())) > LIMIT_BYTES - _DIRECTORY_LIMIT or len(files) >= MOST_FILES:
        raise KnownError("handed_too_large", limit_mb=LIMIT_BYTES // 1_000_000)
    said = {
        "format": FORMAT,
        "made": head.made.astimezone(UTC).isoformat(timespec="seconds"),
        "sender": head.sender,
        "receiver": head.receiver,
        "rep": head.rep,
        "sums": {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())},
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", allowZip64=False) as archive:
        _put(archive, HEAD, json.dumps(said, ensure_ascii=False, indent=1).encode(), head.made)
        for name, data in sorted(files.items()):
            _put(archive, name, data, head.made)
    return target.getvalue()


def unpack_file(data: bytes, file: str) -> tuple[Head, dict[str, bytes]]:
    """Head and files of an archive, each as its digest says. `file` is what errors call it.

    Raises:
        KnownError: `handed_newer`, `handed_damaged`, or `handed_part_damaged` with the `part` and the
            `sender`.
    """
    try:
        _check_end(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if not infos or infos[0].filename != HEAD:
                raise ValueError("no head")
            head = _read_head(_member(archive, infos[0], _HEAD_LIMIT), file)
            _check_infos(infos, head)
            return head, {one.filename: _part(archive, one, head, file) for one in infos[1:]}
    except _FAULTS as error:
        # A deep nesting ends in RecursionError, which is a RuntimeError.
        raise KnownError("handed_damaged", file=file) from error


def _put(archive: zipfile.ZipFile, name: str, data: bytes, made: datetime) -> None:
    moment = made.astimezone(UTC)
    info = zipfile.ZipInfo(name, (max(moment.year, 1980), *moment.timetuple()[1:6]))
    info.compress_type = zipfile.ZIP_STORED if name.endswith(".flac") else zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.create_system = 3
    """The same bytes on every system: nothing tells where it was written."""
    archive.writestr(info, data)


def _check_end(data: bytes) -> None:
    """Before `zipfile` reads a directory of any size."""
    mark, disk, first, here, entries, length, start, comment = _END.unpack(data[-_END.size :])
    whole = start + length + _END.size == len(data)
    if mark != _END_MARK or disk or first or here != entries or comment or not whole:
        raise ValueError("no sound end")
    if not 0 < entries <= MOST_FILES or length > _DIRECTORY_LIMIT:
        raise ValueError("too many files")


def _read_head(content: bytes, file: str) -> Head:
    said: Any = json.loads(content)
    if type(said["format"]) is not int or said["format"] < 1:
        raise ValueError("no format")
    if said["format"] > FORMAT:
        raise KnownError("handed_newer", file=file)
    made = datetime.fromisoformat(said["made"])
    names = [said[one] for one in ("sender", "receiver", "rep")]
    if made.tzinfo is None or not all(type(one) is str and len(one) <= NAME_LENGTH for one in names):
        raise ValueError("not a head")
    sums = said["sums"]
    if type(sums) is not dict or not all(type(one) is str for one in sums.values()):
        raise ValueError("no sums")
    sender, receiver, rep = (" ".join(one.split()) for one in names)
    return Head(made.astimezone(UTC), sender, receiver, rep, sums)


def _check_infos(infos: list[zipfile.ZipInfo], head: Head) -> None:
    names = [one.filename for one in infos[1:]]
    if len(set(names)) != len(names) or set(names) != head.sums.keys():
        raise ValueError("not the files that it says")
    if not all(_NAMES.fullmatch(name) for name in names):
        raise ValueError("a name that is none of ours")
    for one in infos:
        is_link = (one.external_attr >> 16) & _KIND == _LINK
        if one.compress_type not in _METHODS or one.flag_bits & ~_FLAGS_ALLOWED or is_link:
            raise ValueError("not written by us")
    if sum(one.file_size for one in infos) > LIMIT_BYTES:
        raise ValueError("too large")


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, head: Head, file: str) -> bytes:
    damaged = KnownError("handed_part_damaged", file=file, part=info.filename, sender=head.sender)
    try:
        data = _member(archive, info, LIMIT_BYTES)
    except _FAULTS as error:
        raise damaged from error
    if hashlib.sha256(data).hexdigest() != head.sums[info.filename]:
        raise damaged
    return data


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    """The bytes of a file, counted while they come."""
    if info.file_size > limit:
        raise ValueError("too large")
    parts, left = [], info.file_size
    with archive.open(info) as member:
        while block := member.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise ValueError("longer than it says")
            parts.append(block)
    return b"".join(parts)
