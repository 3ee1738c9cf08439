"""Looks at every file of the coaching records, and mends what can be mended from an earlier version."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from app.config import Paths, is_snapshot_name
from app.domain import KnownError, Problem, RecordKind, Severity
from app.storage.checks import is_as_written
from app.storage.codec import unpack
from app.storage.folders import read, set_aside, subfolders
from app.storage.record_index import TYPES
from app.storage.records import EARLIER, TRASH, Records
from app.storage.ulid import is_ulid


def check_records(paths: Paths) -> Iterator[Problem]:
    """What is damaged or not ours; changes nothing.

    Raises:
        KnownError: `file_unreadable` when a folder cannot be listed.
    """
    for place in (paths.coaching, paths.coaching / TRASH, paths.coaching / EARLIER):
        for folder in subfolders(place):
            if folder.name in (TRASH, EARLIER) and place == paths.coaching:
                continue
            yield from _folder_problems(folder)


def mend_record(records: Records, file: Path) -> None:
    """Bring back the last good version of a record; the damaged file is kept beside the earlier versions.

    Raises:
        KnownError: what writing raises; what was there is then untouched.
    """
    kind = RecordKind(file.parent.name)
    if file.parent.parent.name == EARLIER:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
        return
    versions = records.versions(kind, file.stem)
    good = next((one.path for one in versions if is_as_written(one.path)), None)
    whole = unpack(TYPES[kind], read(good), good) if good is not None else None
    set_aside(file, records.earlier_folder(kind))
    if whole is not None and file.parent.parent.name != TRASH:
        records.put_back(whole)
    else:
        records.close()


def _folder_problems(folder: Path) -> Iterator[Problem]:
    is_earlier = folder.parent.name == EARLIER
    known = {kind.value for kind in RecordKind}
    with os.scandir(folder) as entries:
        files = sorted(Path(one.path) for one in entries)
    for file in files:
        if file.name.startswith(".tmp-") or ".bad-" in file.name:
            continue
        is_ours = is_snapshot_name(file.name) if is_earlier else is_ulid(file.name.removesuffix(".json"))
        if folder.name not in known or not is_ours or file.is_symlink() or file.suffix != ".json":
            yield Problem(file, "foreign_file", facts={"name": file.name}, severity=Severity.WARNING)
            continue
        try:
            content = read(file)
            if isinstance(content, dict) and not is_earlier:
                unpack(TYPES[RecordKind(folder.name)], content, file)
        except KnownError as error:
            if error.code == "file_newer":
                continue
            yield Problem(file, "record_damaged", facts={"name": file.name})
        except FileNotFoundError:
            continue
        else:
            if not is_as_written(file):
                yield Problem(file, "record_damaged", facts={"name": file.name})
