"""The take folders: what lies where, and how the details of a take are read and written.

library/takes/2026-11/<ULID>/{take.json, audio.wav, events.jsonl,
heard.jsonl, transcript.json, delivery.json, selfcheck.json, review.json,
remarks.json, spoken-<16 digits>.wav}
library/takes/2026-11/<ULID>/earlier/    a second copy of take.json, earlier versions of selfcheck.json
library/takes/2026-11/<ULID>.part/    while recording
library/trash/<ULID>/                 the same files and trashed.json
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import struct
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from app.config import Paths, append_durable, make_private_folder, read_json, storage_error, write_json
from app.domain import Gap, KnownError, LineRef, Prompt, Take, TakeKind, TakeState, is_remark_sound
from app.storage.codec import FORMAT, decode, encode, pack, unpack
from app.storage.ulid import is_ulid, time_of_ulid

TAKE: Final = "take.json"
AUDIO: Final = "audio.wav"
EVENTS: Final = "events.jsonl"
HEARD: Final = "heard.jsonl"
"""What was written down of a take before its words are complete; goes when they are."""
TRANSCRIPT: Final = "transcript.json"
DELIVERY: Final = "delivery.json"
SELF_CHECK: Final = "selfcheck.json"
REMARKS: Final = "remarks.json"
NOTES: Final = (SELF_CHECK, REMARKS)
"""What people wrote: earlier versions are kept."""
REVIEW: Final = "review.json"
TRASHED: Final = "trashed.json"
FILES: Final = frozenset(
    (TAKE, AUDIO, EVENTS, HEARD, TRANSCRIPT, DELIVERY, SELF_CHECK, REMARKS, REVIEW, TRASHED)
)


def belongs(name: str) -> bool:
    """Whether a file in a take's folder is one of ours: one of `FILES`, or the sound of a remark."""
    return name in FILES or is_remark_sound(name)


EARLIER: Final = "earlier"
"""Folder in a take's: a second copy of its details, and what a person wrote about it before. Goes with it."""

PART: Final = ".part"
GOING: Final = ".going"
"""Suffix of a folder that is being deleted for good; whatever carries it is never shown again."""

T = TypeVar("T")

_TEMPORARY: Final = re.compile(r"\.tmp-[0-9a-f]{16}")
_MONTH: Final = re.compile(r"\d{4,5}-\d{2}")
_JSON_LIMIT: Final = 32 * 1024 * 1024
"""Four hours of words with their times come to about 5 MB."""

_HEADER: Final = 44
"""Bytes before the first sample in the files of our own writer; the sound is 16 bit, one channel."""

_MOST_FRAMES: Final = 1 << 40
_HIGHEST_RATE: Final = 1 << 24
_DAY_S: Final = 24 * 3600


def month_of(moment: datetime) -> str:
    """Name of the folder that takes of this moment (UTC) lie in."""
    return f"{moment.year:04}-{moment.month:02}"


def part_folder(folder: Path) -> Path:
    """Where a take lies while it is being recorded."""
    return folder.with_name(folder.name + PART)


def is_month(name: str) -> bool:
    """Whether a name is one that `month_of` gives."""
    return _MONTH.fullmatch(name) is not None


def months(paths: Paths) -> list[Path]:
    """The month folders, oldest first; empty when there is no library yet."""
    return [entry for entry in subfolders(paths.takes) if is_month(entry.name)]


def take_folders(paths: Paths) -> Iterator[Path]:
    """Every folder of a take that is not being recorded, oldest month first."""
    for month in months(paths):
        yield from (folder for folder in subfolders(month) if is_ulid(folder.name))


def part_folders(paths: Paths) -> Iterator[Path]:
    """Every folder of a take that is being recorded, or was when the program died."""
    for month in months(paths):
        for folder in subfolders(month, PART):
            if is_ulid(folder.name.removesuffix(PART)):
                yield folder


def find_take(paths: Paths, take_id: str) -> Path:
    """The folder of a finished take, wherever it was put.

    Raises:
        KnownError: `take_unknown`.
    """
    if is_ulid(take_id):
        expected = paths.takes / month_of(time_of_ulid(take_id)) / take_id
        if expected.is_dir():
            return expected
        for month in months(paths):
            if (month / take_id).is_dir():
                return month / take_id
    raise KnownError("take_unknown", take=take_id[:40])


def subfolders(parent: Path, ending: str = "") -> list[Path]:
    """The folders in a folder whose names end so, by name; links are not followed and not listed.

    Raises:
        KnownError: `file_unreadable`.
    """
    try:
        with os.scandir(parent) as entries:
            names = [
                entry.name
                for entry in entries
                if entry.name.endswith(ending) and entry.is_dir(follow_symlinks=False)
            ]
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(parent), reason=reason) from error
    return [parent / name for name in sorted(names)]


def read(file: Path) -> Any:
    """The JSON content of a file in a take's folder.

    Raises:
        FileNotFoundError: there is no such file.
        KnownError: `file_damaged` or `file_unreadable`.
    """
    try:
        return read_json(file, _JSON_LIMIT)
    except FileNotFoundError:
        raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(file), reason=reason) from error


def load_take(folder: Path) -> Take:
    """The details of a take as they lie in its folder. The folder's name is the take's id.

    Raises:
        FileNotFoundError: there are no details.
        KnownError: `file_damaged`, `file_newer` or `file_unreadable`.
    """
    file = folder / TAKE
    take = unpack(Take, read(file), file)
    if not _is_sound(take):
        raise KnownError("file_damaged", file=str(file))
    return replace(take, id=_id_of(folder), damaged=False)


def load_with_details(folder: Path) -> tuple[Take, str]:
    """As `load_take`, and the same as JSON where it is what the file holds, else an empty text."""
    file = folder / TAKE
    content = read(file)
    take = unpack(Take, content, file)
    if not _is_sound(take):
        raise KnownError("file_damaged", file=str(file))
    if take.id != folder.name or take.damaged:
        return replace(take, id=_id_of(folder), damaged=False), ""
    content.pop("digest", None)
    return take, json.dumps(content, separators=(",", ":"))


def load_anyway(folder: Path) -> Take:
    """The details of a take; when they cannot be read, what its name and its audio tell (`damaged`)."""
    try:
        return load_take(folder)
    except (FileNotFoundError, KnownError):
        take_id = _id_of(folder)
        sample_rate, frames = measure_audio(folder / AUDIO)
        return Take(
            id=take_id,
            kind=TakeKind.ATTEMPT,
            state=TakeState.RECORDED,
            line=LineRef("", "", ""),
            language="",
            speaker="",
            created=time_of_ulid(take_id),
            utc_offset_s=0,
            prompt=Prompt("", "", "", (), ""),
            sample_rate=sample_rate,
            frames=frames,
            damaged=True,
        )


def save_take(folder: Path, take: Take) -> None:
    """Write the details of a take.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`; the old details are untouched.
    """
    write_json(folder / TAKE, pack(take))


def keep_details(folder: Path, take: Take) -> None:
    """Write the second copy of a take's details, which counts when the first is damaged.

    Without it nothing is lost, so a disk that refuses it stops nobody.
    """
    with contextlib.suppress(KnownError):
        make_private_folder(folder / EARLIER)
        write_json(folder / EARLIER / TAKE, pack(take))


def stamp_of(folder: Path) -> str:
    """Changes whenever the details are written again, so that the index knows what it has missed."""
    try:
        status = (folder / TAKE).stat()
    except OSError:
        return "none"
    return f"{status.st_mtime_ns}:{status.st_size}:{status.st_ino}"


def append_gap(folder: Path, gap: Gap) -> None:
    """Note a gap in the journal of a take that is being recorded; on disk when this returns.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    line = json.dumps({"event": "gap", **encode(gap)}, sort_keys=True, allow_nan=False)
    append_durable(folder / EVENTS, line.encode() + b"\n")


def read_gaps(folder: Path) -> tuple[Gap, ...]:
    """The gaps in the journal; a line cut off by a kill is skipped."""
    try:
        lines = (folder / EVENTS).read_bytes().splitlines()
    except OSError:
        return ()
    gaps = []
    for line in lines:
        try:
            gaps.append(decode(Gap, json.loads(line)))
        except (ValueError, RecursionError):
            continue
    return tuple(gaps)


def append_heard(folder: Path, window: object) -> None:
    """Note a window of a take whose words are being written down; on disk when this returns.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    # The line break comes first: what a kill cut off before spoils no line but its own.
    line = json.dumps({"format": FORMAT, **encode(window)}, sort_keys=True, allow_nan=False)
    append_durable(folder / HEARD, b"\n" + line.encode())


def read_heard(folder: Path, kind: type[T]) -> tuple[T, ...]:
    """The windows that were noted, in order; what a kill cut off or a newer version wrote is skipped."""
    try:
        lines = (folder / HEARD).read_bytes().splitlines()
    except OSError:
        return ()
    windows = []
    for line in lines:
        try:
            content = json.loads(line)
            if content["format"] == FORMAT:
                windows.append(decode(kind, content))
        except (ValueError, RecursionError, KeyError, TypeError):
            continue
    return tuple(windows)


def digest_of(file: Path) -> str:
    """SHA-256 of a file as hexadecimal text.

    Raises:
        KnownError: `file_unreadable`.
    """
    import hashlib

    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(file), reason=reason) from error


def digests(folder: Path, names: tuple[str, ...]) -> dict[str, str]:
    """SHA-256 of those of these files that are there, by name.

    Raises:
        KnownError: `file_unreadable`.
    """
    return {name: digest_of(folder / name) for name in names if (folder / name).exists()}


def has_sound(folder: Path) -> bool:
    """Whether at least one sample was written to disk."""
    try:
        return (folder / AUDIO).stat().st_size > _HEADER
    except OSError:
        return False


def measure_audio(file: Path) -> tuple[int, int]:
    """Sample rate and frames from the header's rate and the file's size; (0, 0) if it is not our WAV.

    The sizes in the header are not looked at: they are not true before a take is finished.
    """
    try:
        with file.open("rb") as stream:
            header = stream.read(_HEADER)
            size = os.fstat(stream.fileno()).st_size
    except OSError:
        return 0, 0
    if len(header) < _HEADER or header[:4] != b"RIFF" or header[8:16] != b"WAVEfmt ":
        return 0, 0
    (sample_rate,) = struct.unpack("<I", header[24:28])
    if not 0 < sample_rate <= _HIGHEST_RATE:
        return 0, 0
    return sample_rate, (size - _HEADER) // 2


def sweep_temporary(folder: Path, older_than_s: float = 0.0) -> None:
    """Remove what a kill in the middle of a save left behind. Only while nobody else may be writing.

    Raises:
        KnownError: `folder_unwritable` or `write_failed`.
    """
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.is_file(follow_symlinks=False)]
        for name in names:
            file = folder / name
            if _TEMPORARY.fullmatch(name) and time.time() - file.stat().st_mtime >= older_than_s:
                file.unlink(missing_ok=True)
        if (folder / EARLIER).is_dir():
            sweep_temporary(folder / EARLIER, older_than_s)
    except OSError as error:
        raise storage_error(error, folder) from error


def set_aside(file: Path, folder: Path) -> None:
    """Keep a damaged file in `folder`: somebody may still read in it what a program cannot.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed`.
    """
    make_private_folder(folder)
    number = 1
    while (folder / f"{file.stem}.bad-{number}{file.suffix}").exists():
        number += 1
    try:
        file.replace(folder / f"{file.stem}.bad-{number}{file.suffix}")
    except OSError as error:
        raise storage_error(error, file) from error


def remove_if_empty(folder: Path) -> bool:
    """Remove a folder that holds nothing at all; False when it holds something."""
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


def _id_of(folder: Path) -> str:
    return folder.name.removesuffix(PART)


def _is_sound(take: Take) -> bool:
    """Whether the numbers can be true: one changed digit must not upset whoever calculates with them."""
    return (
        0 <= take.frames <= _MOST_FRAMES
        and 0 <= take.sample_rate <= _HIGHEST_RATE
        and abs(take.utc_offset_s) < _DAY_S
        and take.clipped >= 0
    )
