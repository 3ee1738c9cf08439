"""Looks at every file of the library and names what is not as it was written. Changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from app.config import Paths, is_snapshot_name, json_bytes
from app.domain import Cancelled, Fact, KnownError, Problem, Severity, TakeState, is_remark_sound
from app.storage import folders
from app.storage.catalogue import Cancel, Progress
from app.storage.codec import is_sealed, unpack
from app.storage.copies import STAGING, is_side_folder
from app.storage.synced import synced_by
from app.storage.trash import TrashNote
from app.storage.ulid import is_ulid
from app.storage.version import read_version

_OTHERS: Final = frozenset(("VERSION", "takes", "trash", "packs", "drafts", "coaching", STAGING))
_COPY_OF: Final = re.compile(
    r"(take|audio|events|transcript|delivery|selfcheck|review|trashed)\b.*\.(json|jsonl|wav)"
)
_TEMPORARY: Final = ".tmp-"
_SET_ASIDE: Final = re.compile(r"\w+\.bad-\d+\.\w+")


def check_library(
    paths: Paths, on_progress: Progress | None = None, cancel: Cancel | None = None
) -> tuple[Problem, ...]:
    """Everything in the library that is missing, changed, or not ours. Reads every byte once.

    Raises:
        Cancelled: the caller said so.
        KnownError: `file_unreadable` when a whole folder cannot be listed.
    """
    problems = list(_library_problems(paths))
    todo = [
        *folders.take_folders(paths),
        *(folder for folder in folders.subfolders(paths.trash) if is_ulid(folder.name)),
    ]
    seen: set[str] = set()
    for number, folder in enumerate(todo, start=1):
        if cancel is not None and cancel():
            raise Cancelled
        if folder.name in seen:
            problems.append(_problem(folder, "take_duplicate", take=folder.name))
        seen.add(folder.name)
        problems += _take_problems(folder)
        if folder.parent == paths.trash:
            problems += _note_problems(folder)
        if on_progress is not None:
            on_progress(number, len(todo))
    return tuple(problems)


def _library_problems(paths: Paths) -> Iterator[Problem]:
    if read_version(paths) == 0:
        yield _problem(paths.library / "VERSION", "library_version_damaged")
    service = synced_by(paths.library)
    if service:
        yield _warning(paths.library, "library_synced", service=service)
    for parent in (paths.library, paths.takes, paths.trash, *folders.months(paths)):
        for entry in _entries(parent):
            if not _belongs(paths, parent, entry):
                yield _stray(entry)
    for folder in folders.part_folders(paths):
        yield _warning(folder, "take_unfinished")


def _belongs(paths: Paths, parent: Path, entry: Path) -> bool:
    is_folder = entry.is_dir() and not entry.is_symlink()
    if parent == paths.library:
        return entry.name in _OTHERS or (is_folder and is_side_folder(entry.name))
    if parent == paths.takes:
        return is_folder and folders.is_month(entry.name)
    name = entry.name.removesuffix(folders.GOING if parent == paths.trash else folders.PART)
    return is_folder and is_ulid(name)


def _take_problems(folder: Path) -> Iterator[Problem]:
    file = folder / folders.TAKE
    for entry in _entries(folder):
        is_temporary = entry.name.startswith(_TEMPORARY)
        is_ours = folders.belongs(entry.name) or is_temporary
        if entry.name == folders.EARLIER and entry.is_dir() and not entry.is_symlink():
            yield from _earlier_problems(entry)
        elif not is_ours or entry.is_symlink():
            yield _stray(entry)
    try:
        content = folders.read(file)
        take = folders.load_take(folder)
    except FileNotFoundError:
        yield _problem(file, "take_details_missing")
        return
    except KnownError as error:
        if error.code == "file_newer":
            yield _problem(file, "take_details_newer", format=error.facts["format"])
        else:
            yield _problem(file, "take_details_damaged")
        return
    if not is_as_written(file):
        yield _problem(file, "take_details_changed")
    elif content["id"] != folder.name:
        yield _problem(file, "take_id_mismatch", take=content["id"])
    yield from _file_problems(folder, take.sha256)
    was_recorded = take.state is not TakeState.RECORDING and take.sound_gone is None
    if was_recorded and folders.AUDIO not in take.sha256 and not (folder / folders.AUDIO).exists():
        yield _problem(folder / folders.AUDIO, "file_missing", name=folders.AUDIO)


def is_as_written(file: Path) -> bool:
    """Whether a sealed JSON file holds exactly the bytes that were written: one changed bit is noticed.

    The digest speaks of the values; white space between them is looked at by writing them again.
    """
    try:
        content = folders.read(file)
        return isinstance(content, dict) and is_sealed(content) and file.read_bytes() == json_bytes(content)
    except (OSError, KnownError, ValueError):
        return False


def _earlier_problems(folder: Path) -> Iterator[Problem]:
    for entry in _entries(folder):
        if entry.name.startswith(_TEMPORARY):
            continue
        if _SET_ASIDE.fullmatch(entry.name):
            continue
        if is_remark_sound(entry.name):
            continue  # of a remark that was taken away: it waits to be brought back
        if entry.name != folders.TAKE and not is_snapshot_name(entry.name):
            yield _stray(entry)
        elif not is_as_written(entry):
            yield _problem(entry, "copy_damaged", name=entry.name)


def _file_problems(folder: Path, digests: Mapping[str, str]) -> Iterator[Problem]:
    for name, digest in sorted(digests.items()):
        if not folders.belongs(name):
            continue
        file = folder / name
        try:
            if folders.digest_of(file) != digest:
                # It may have been saved again while we read: what counts is what the details say now.
                try:
                    is_same = folders.digest_of(file) == folders.load_take(folder).sha256.get(name)
                except FileNotFoundError:
                    is_same = False
                if not is_same:
                    yield _problem(file, "file_changed", name=name)
        except KnownError as error:
            if file.exists():
                yield _problem(file, error.code, **error.facts)
            else:
                yield _problem(file, "file_missing", name=name)


def _note_problems(folder: Path) -> Iterator[Problem]:
    file = folder / folders.TRASHED
    try:
        unpack(TrashNote, folders.read(file), file)
        is_good = is_as_written(file)
    except (FileNotFoundError, KnownError):
        is_good = False
    if not is_good:
        yield _problem(file, "trash_details_damaged")


def _entries(parent: Path) -> list[Path]:
    try:
        return sorted(parent.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("file_unreadable", file=str(parent), reason=reason) from error


def _stray(entry: Path) -> Problem:
    is_copy = _COPY_OF.fullmatch(entry.name) is not None or is_ulid(entry.name[:26])
    return _warning(entry, "conflict_copy" if is_copy else "foreign_file", name=entry.name)


def _problem(file: Path, code: str, **facts: Fact) -> Problem:
    return Problem(file, code, facts=facts)


def _warning(file: Path, code: str, **facts: Fact) -> Problem:
    return Problem(file, code, facts=facts, severity=Severity.WARNING)
