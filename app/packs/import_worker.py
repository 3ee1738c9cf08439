"""The process that looks at a pack before it is added: `python -m app.packs.import_worker`.

It gets one `Job` as JSON on its standard input and answers with lines of JSON: `{"progress": 0.5}` any number
of times, then `{"preview": ...}` or `{"error": ...}`. It writes below the staging folder and nowhere else.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from app.config import fsync_file, storage_error
from app.domain import Cancelled, KnownError, Pack, Problem
from app.packs import names
from app.packs.archive import PACK_LIMIT, ZipSource
from app.packs.codes import Faults
from app.packs.confine import be_private, fence, limit
from app.packs.diff import diff_packs
from app.packs.loader import load_pack
from app.packs.preview import (
    Author,
    Changes,
    ImportPreview,
    Installed,
    Origin,
    Relation,
    Signature,
    Signed,
    StageCount,
)
from app.packs.reader import read_pack
from app.packs.signing import check_signature
from app.packs.sources import START_LENGTH, FolderSource
from app.packs.staging import ORIGINAL, PACK
from app.packs.unpack import Copied, copy_files, digest_of
from app.packs.versions import newer

PROBLEM_LIMIT: Final = 1_000
_BLOCK: Final = 1024 * 1024
_NEW: Final = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Job:
    """What to look at."""

    path: Path
    called: Path
    """What problems are to call it."""
    staging: Path
    origin: Origin
    beside: Path
    """Without `.minisig` or `.sig`: where a signature that lies beside the file is looked for."""
    installed: Mapping[str, Installed] = field(default_factory=dict)
    authors: tuple[Author, ...] = ()


def main() -> int:
    """See the top."""
    limit()
    be_private()
    sys.setrecursionlimit(2_000)
    try:
        job = job_adapter().validate_json(sys.stdin.buffer.read())
        fence(job.staging)
        preview = examine(job, lambda share: answer({"progress": share}))
        answer({"preview": preview_adapter().dump_python(preview, mode="json")})
    except KnownError as error:
        answer({"error": {"code": error.code, "facts": dict(error.facts)}})
    except MemoryError:
        answer({"error": {"code": "import_too_big", "facts": {}}})
    return 0


def job_adapter() -> Any:
    """What makes a `Job` JSON and back."""
    from pydantic import TypeAdapter

    return TypeAdapter(Job)


def preview_adapter() -> Any:
    """What makes an `ImportPreview` JSON and back."""
    from pydantic import TypeAdapter

    return TypeAdapter(ImportPreview)


def examine(job: Job, on_progress: Callable[[float], None]) -> ImportPreview:
    """Copy a pack to the staging folder and read it there.

    Raises:
        KnownError: `pack_not_found`, `disk_full`, `folder_unwritable` or `write_failed`.
    """
    blank = ImportPreview(job.staging, job.origin)
    target = job.staging / PACK
    original = ""
    try:
        kind = job.path.lstat() if job.path.is_symlink() else job.path.stat()
    except (OSError, ValueError) as error:
        raise KnownError("pack_not_found", path=str(job.called)) from error
    if job.path.is_dir():
        folder = FolderSource(job.path, job.called)
        copied = copy_files(folder, target, on_progress)
        problems = (*copied.problems, *folder.problems())
    else:
        faults = Faults(job.called)
        if job.called.suffix.lower() not in names.PACK_SUFFIXES:
            faults.add("not_a_pack")
        elif kind.st_size > PACK_LIMIT:
            faults.add("zip_too_large", limit_mb=PACK_LIMIT // 1_000_000)
        if faults.any_error:
            return replace(blank, problems=faults.problems())
        kept = job.staging / ORIGINAL
        original = _keep(job.path, kept)
        with ZipSource(kept, job.called) as source:
            if source.broken:
                return replace(blank, problems=source.problems())
            copied = copy_files(source, target, on_progress)
            problems = (*copied.problems, *source.problems())
    return _read(job, blank, target, copied, problems, original)


def _read(
    job: Job,
    blank: ImportPreview,
    target: Path,
    copied: Copied,
    problems: tuple[Problem, ...],
    original: str,
) -> ImportPreview:
    staged = FolderSource(target, job.called)
    pack, found = read_pack(staged)
    known = {author.key_id: author for author in job.authors}
    signature = check_signature(target, job.staging / ORIGINAL if original else None, job.beside, known)
    everything = (*problems, *found, *_false_audio(staged, copied, found), *_of_signature(job, signature))
    # A problem of the copy may be one of the source as well.
    unique = {(p.file, p.code, p.line, p.where, tuple(p.facts.items())): p for p in everything}
    everything = tuple(sorted(unique.values(), key=lambda one: one.severity.value))[:PROBLEM_LIMIT]
    if pack is None:
        return replace(blank, problems=everything, size_bytes=copied.size_bytes)
    digest = digest_of(copied.files)
    return replace(
        blank,
        id=pack.id,
        version=pack.version,
        name=pack.name,
        description=pack.description,
        authors=pack.authors,
        license=pack.license,
        languages=pack.languages,
        homepage=pack.homepage,
        size_bytes=copied.size_bytes,
        stages=tuple(
            StageCount(stage.id, stage.name, len(pack.in_stage(stage.id))) for stage in pack.process.stages
        ),
        problems=everything,
        variables=_with_values(pack, job),
        signature=signature,
        changes=_changes(job, pack, digest, signature),
        digest=digest,
        original=original,
    )


def _with_values(pack: Pack, job: Job) -> tuple[Any, ...]:
    there = job.installed.get(pack.id)
    values = there.values if there else {}
    return tuple(replace(one, value=values.get(one.id) or None) for one in pack.variables)


def _changes(job: Job, pack: Pack, digest: str, signature: Signature) -> Changes:
    there = job.installed.get(pack.id)
    if there is None:
        return Changes()
    if there.digest == digest:
        relation = Relation.SAME
    elif there.version == pack.version:
        relation = Relation.ALTERED
    else:
        relation = Relation.NEWER if newer(pack.version, there.version) else Relation.OLDER
    try:
        old = load_pack(there.path).pack
    except KnownError:
        old = None
    changed = diff_packs(old, pack) if old is not None else None
    if relation is Relation.ALTERED and not there.digest and changed is not None and changed.is_empty:
        relation = Relation.SAME
    return Changes(
        relation=relation,
        installed_version=there.version,
        diff=changed,
        other_publisher=_is_other(there, old, pack, signature),
        edited=there.edited,
        pinned=there.pinned,
    )


def _is_other(there: Installed, old: Pack | None, pack: Pack, signature: Signature) -> bool:
    """Whether a pack seems to come from somebody else than the installed one of its id."""
    sound = signature.state in (Signed.KNOWN, Signed.UNKNOWN)
    if there.author_key:
        return not sound or signature.key_id != there.author_key
    if signature.state is Signed.KNOWN:
        return False
    return bool(old and old.authors and not set(old.authors) & set(pack.authors))


def _false_audio(staged: FolderSource, copied: Copied, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Recordings that are something else, also those that no scenario speaks of."""
    said = {problem.facts.get("name") for problem in found if problem.code == "audio_damaged"}
    problems: list[Problem] = []
    for name in copied.files:
        is_audio = names.suffix(name) in (*names.AUDIO_SUFFIXES, names.MP3)
        if is_audio and name not in said and not names.looks_like(name, staged.read(name, START_LENGTH)):
            faults = Faults(staged.place(name))
            faults.add("audio_damaged", name=name)
            problems += faults.problems()
    return tuple(problems)


def _of_signature(job: Job, signature: Signature) -> tuple[Problem, ...]:
    faults = Faults(job.called)
    if signature.state is Signed.BROKEN:
        faults.add("signature_broken")
    elif signature.state is Signed.UNCHECKED:
        faults.warn("signature_unchecked")
    return faults.problems()


def _keep(path: Path, target: Path) -> str:
    """Copy the file as it came; its SHA-256."""
    digest, size = hashlib.sha256(), 0
    flags = os.O_RDONLY
    for extra in ("O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):
        flags |= getattr(os, extra, 0)
    try:
        source = os.open(path, flags)
    except OSError as error:
        raise KnownError("file_unreadable", file=str(path), reason=error.strerror or str(error)) from error
    try:
        with os.fdopen(os.open(target, _NEW, 0o600), "wb") as file:
            while block := os.read(source, _BLOCK):
                size += len(block)
                if size > PACK_LIMIT:
                    break  # it grew meanwhile; its end is then not where it has to be
                digest.update(block)
                file.write(block)
            file.flush()
            fsync_file(file.fileno())
    except OSError as error:
        raise storage_error(error, target) from error
    finally:
        os.close(source)
    return digest.hexdigest()


def answer(message: Mapping[str, Any]) -> None:
    """Say something to the program."""
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Cancelled, BrokenPipeError):
        sys.exit(1)
