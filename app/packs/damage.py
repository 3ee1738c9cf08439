"""Which files of the packs that were added are not as they came, and a pack unpacked again from its original.

A version's folder is called by the digest of its files and an original by its own, so one changed bit shows.
"""

from __future__ import annotations

import contextlib
import hashlib
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from app.config import json_bytes, move_folder, read_json
from app.domain import Cancelled, KnownError, Problem
from app.packs import names
from app.packs.names import PACK_SUFFIX
from app.packs.overlay_source import AUDIO
from app.packs.overlays import OVERRIDES
from app.packs.shelf_file import SHELF, Entry, is_sealed
from app.packs.staging import PACK, drop_staging
from app.packs.store import ORIGINALS, PackStore
from app.packs.unpack import digest_of

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]

_BLOCK: Final = 1 << 20


def check_packs(
    folder: Path, on_progress: Progress | None = None, cancel: Cancel | None = None
) -> tuple[Problem, ...]:
    """Everything in the folder of the added packs that is damaged. Reads every byte once, changes nothing.

    Raises:
        Cancelled: the caller said so.
    """
    store = PackStore(folder)
    problems = list(_shelf_problems(folder))
    versions = [path for path in _inside(folder) if store.is_version_folder(path) and path.is_dir()]
    originals = [path for path in _inside(folder / ORIGINALS) if path.suffix == PACK_SUFFIX]
    recordings = [path for edits in _inside(folder / OVERRIDES) for path in _inside(edits / AUDIO)]
    todo = [*versions, *originals, *recordings]
    for number, path in enumerate(todo, start=1):
        if cancel is not None and cancel():
            raise Cancelled
        if path.is_dir():
            problems += _version_problems(store, path)
        elif _sum(path) != path.stem:
            problems.append(Problem(path, "pack_file_damaged", facts={"name": path.name}))
        if on_progress is not None:
            on_progress(number, len(todo))
    return tuple(problems)


def mend_version(store: PackStore, version: Path) -> None:
    """Unpack a damaged version again from the file that it came in.

    Raises:
        KnownError: `pack_original_missing` when there is no sound original, or as `inspect`; nothing is
            changed then.
    """
    from app.packs.importing import inspect

    original = _original_of(store, version)
    if original is None:
        raise KnownError("pack_original_missing", path=version.name[:12])
    preview = inspect(original, store.folder)
    if not preview.can_add or preview.digest != version.name:
        store.discard(preview)
        raise KnownError("pack_original_missing", path=version.name[:12])
    # The damaged one goes with the staging folder.
    move_folder(version, preview.staging / "damaged")
    move_folder(preview.staging / PACK, version)
    drop_staging(preview.staging)


def can_mend(folder: Path, version: Path) -> bool:
    """Whether `mend_version` has something to mend from."""
    return _original_of(PackStore(folder), version) is not None


def mend_shelf(store: PackStore) -> None:
    """Write the list of packs again: as it reads, or from the packs that are there when it cannot be read.

    Raises:
        KnownError: as `PackStore.add`.
    """
    store.rewrite()


def version_of(store: PackStore, file: Path) -> Path:
    """The folder of the version that a damaged file belongs to."""
    return next((one for one in (file, *file.parents) if store.is_version_folder(one)), file)


def _shelf_problems(folder: Path) -> Iterator[Problem]:
    file = folder / SHELF
    try:
        content = read_json(file)
        is_good = is_sealed(content) and file.read_bytes() == json_bytes(content)
    except FileNotFoundError:
        return
    except (OSError, KnownError, ValueError):
        is_good = False
    if not is_good:
        yield Problem(file, "shelf_damaged", facts={"name": file.name})


def _version_problems(store: PackStore, version: Path) -> Iterator[Problem]:
    sums = {path.relative_to(version).as_posix(): _sum(path) for path in _files(version)}
    manifests = [name for name in sums if names.is_of_manifest(name)]
    is_good = digest_of(sums) == version.name
    original = _original_of(store, version) if manifests or not is_good else None
    if is_good and original is None:
        return
    called = _name_of(store, version)
    wrong = sorted(_differing(sums, original)) if original is not None else []
    for name in wrong:
        yield Problem(version / name, "pack_damaged", facts={"name": name, "pack": called})
    if not wrong and not is_good:
        yield Problem(version, "pack_damaged", facts={"name": version.name[:12], "pack": called})


def _differing(sums: dict[str, str], original: Path) -> set[str]:
    """Names of the files that are not as in the original."""
    wrong: set[str] = set()
    with contextlib.suppress(zipfile.BadZipFile, OSError, RuntimeError), zipfile.ZipFile(original) as archive:
        listed = [one for one in archive.namelist() if not one.endswith("/")]
        for name, digest in sums.items():
            # Files may lie below one folder of the archive.
            held = next((one for one in listed if one == name or one.endswith(f"/{name}")), None)
            if held is None or hashlib.sha256(archive.read(held)).hexdigest() != digest:
                wrong.add(name)
    return wrong


def _original_of(store: PackStore, version: Path) -> Path | None:
    entry = _entry_of(store, version)
    if entry is None or not entry.original or entry.digest != version.name:
        return None
    file = store.folder / ORIGINALS / f"{entry.original}{PACK_SUFFIX}"
    return file if file.is_file() and _sum(file) == entry.original else None


def _entry_of(store: PackStore, version: Path) -> Entry | None:
    try:
        packs = store.state().packs.values()
    except KnownError:
        return None
    return next((one for one in packs if version.name in (one.digest, *one.earlier)), None)


def _name_of(store: PackStore, version: Path) -> str:
    entry = _entry_of(store, version)
    return version.name[:12] if entry is None else next(iter(entry.name.values()), entry.id)


def _sum(file: Path) -> str:
    digest = hashlib.sha256()
    try:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    yield from (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
