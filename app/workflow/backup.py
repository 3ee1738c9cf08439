"""Everything that a person made, out into one file: takes, packs, drafts and settings.

Left out is what belongs to this computer (index, lock, logs, keys, devices) and, unless asked for, the speech
models, which can be fetched again. Call it in a task.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.config import Settings, free_bytes, json_bytes, writing_whole
from app.domain import Cancelled, KnownError
from app.workflow.backup_file import (
    HEAD,
    LIBRARY,
    MACHINES_OWN,
    MODELS,
    RESERVE_BYTES,
    SETTINGS,
    SUMS,
    head,
    is_safe,
)
from app.workflow.services import Services

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]

_BLOCK: Final = 1 << 20
_SMALL: Final = 1 << 20
"""Files up to this size are read at once, so that what belongs together is read together."""
_PACKED: Final = (".wav", ".flac", ".ogg", ".opus", ".mp3", ".gofirst", ".zip", ".bin")
_LEFT_OUT: Final = (".part", ".going")
_STAMP_FROM: Final = 1980


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a backup would hold."""

    takes: int
    size_bytes: int
    """Of takes, packs and settings."""
    models_bytes: int


@dataclass(frozen=True, slots=True)
class Backup:
    """What was written."""

    file: Path
    takes: int
    size_bytes: int
    """Of the file."""
    left_out: tuple[str, ...] = ()
    """Files whose names not every system can hold."""


def extent(services: Services) -> Extent:
    """Look how much there is; about 10 ms for 1,000 files.

    Raises:
        KnownError: the library could not be read.
    """
    paths = services.paths
    library = sum(size for _, size in _files(paths.library))
    models = sum(size for _, size in _files(paths.models))
    return Extent(services.library.count(), library, models)


def suggested_name(now: datetime) -> str:
    """What a backup is best called."""
    return f"Go First {now:%Y-%m-%d}.zip"


def write_backup(
    services: Services,
    destination: Path,
    *,
    with_models: bool = False,
    on_progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Backup:
    """Write a backup to a file; one that is there is replaced only when the new one is whole.

    `on_progress` gets bytes, done and in all.

    Raises:
        KnownError: `backup_no_room` (`needed_mb`, `free_mb`), `backup_inside`, `folder_missing`,
            `disk_full`, `folder_unwritable`, `write_failed` or `file_unreadable`; no file is left then.
        Cancelled: the caller said so; no file is left.
    """
    paths, destination = services.paths, destination.absolute()
    if destination.resolve().is_relative_to(paths.library.resolve()):
        raise KnownError("backup_inside", folder=str(paths.library))
    if not destination.parent.is_dir():
        raise KnownError("folder_missing", folder=str(destination.parent))
    size = sum(size for _, size in _files(paths.library))
    size += sum(size for _, size in _files(paths.models)) if with_models else 0
    free = free_bytes(destination.parent)
    if size + RESERVE_BYTES > free:
        needed = (size + RESERVE_BYTES) // 1_000_000
        raise KnownError("backup_no_room", needed_mb=needed, free_mb=free // 1_000_000)
    with writing_whole(destination) as stream:
        writer = _Writer(services, stream, size, on_progress, cancel)
        writer.write(with_models=with_models)
    return Backup(destination, writer.takes, destination.stat().st_size, tuple(writer.left_out))


def travelling(settings: Settings) -> Settings:
    """The settings without what belongs to this computer."""
    plain = Settings()
    return replace(settings, **{name: getattr(plain, name) for name in MACHINES_OWN})


class _Writer:
    def __init__(
        self,
        services: Services,
        stream: object,
        total: int,
        on_progress: Progress | None,
        cancel: Cancel | None,
    ) -> None:
        self._services = services
        self._archive = zipfile.ZipFile(stream, "w", allowZip64=True)  # type: ignore[call-overload]
        self._sums: dict[str, str] = {}
        self._total, self._done = total, 0
        self._on_progress, self._cancel = on_progress, cancel
        self.left_out: list[str] = []
        self.takes = 0

    def write(self, *, with_models: bool) -> None:
        from app.storage import LIBRARY_FORMAT, read_version

        services, paths = self._services, self._services.paths
        self.takes = services.library.count()
        number = read_version(paths) or LIBRARY_FORMAT
        made = datetime.now(UTC).isoformat(timespec="seconds")
        self._archive.writestr(HEAD, head(made, number, self.takes, has_models=with_models))
        for folder in _folders(paths.library):
            self._folder(folder, paths.library, LIBRARY)
        if with_models:
            for folder in _folders(paths.models):
                self._folder(folder, paths.models, MODELS)
        with contextlib.suppress(FileNotFoundError):
            self._bytes(SETTINGS, _settings_bytes(services))
        self._archive.writestr(SUMS, json.dumps(self._sums, indent=0).encode(), zipfile.ZIP_DEFLATED)
        self._archive.close()

    def _folder(self, folder: Path, root: Path, top: str) -> None:
        """One folder without those in it: its small files are read while nobody changes them."""
        small, large = [], []
        with self._services.library.held_still():
            for file, size in _in(folder):
                if size > _SMALL or file.suffix in _PACKED:
                    large.append(file)
                else:
                    with contextlib.suppress(FileNotFoundError):
                        small.append((file, file.read_bytes()))
        for file, data in small:
            self._ask()
            name = self._name(file, root, top)
            if name:
                self._bytes(name, data)
        for file in large:
            name = self._name(file, root, top)
            if name:
                with contextlib.suppress(FileNotFoundError):
                    self._stream(name, file)

    def _name(self, file: Path, root: Path, top: str) -> str:
        name = f"{top}/{file.relative_to(root).as_posix()}"
        try:
            name.encode()
            sound = is_safe(name)
        except UnicodeEncodeError:
            sound = False
        if not sound:
            self.left_out.append(str(file))
        return name if sound else ""

    def _bytes(self, name: str, data: bytes) -> None:
        self._archive.writestr(_info(name, zipfile.ZIP_DEFLATED), data)
        self._sums[name] = hashlib.sha256(data).hexdigest()
        self._tell(len(data))

    def _stream(self, name: str, file: Path) -> None:
        digest = hashlib.sha256()
        is_packed = file.suffix in _PACKED
        info = _info(name, zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED)
        with file.open("rb") as source, self._archive.open(info, "w", force_zip64=True) as target:
            while block := source.read(_BLOCK):
                self._ask()
                digest.update(block)
                target.write(block)
                self._tell(len(block))
        self._sums[name] = digest.hexdigest()

    def _tell(self, size: int) -> None:
        self._done += size
        if self._on_progress is not None:
            self._on_progress(min(self._done, self._total), self._total)

    def _ask(self) -> None:
        if self._cancel is not None and self._cancel():
            # Python's own end of a half-written archive would write its list of files.
            self._archive.fp = None
            raise Cancelled


def _settings_bytes(services: Services) -> bytes:
    """The settings file; as it is where it holds nothing of this computer's own."""
    raw = services.paths.settings.read_bytes()
    settings = services.settings
    moved = travelling(settings)
    return raw if moved == settings else json_bytes(asdict(moved))


def _info(name: str, method: int) -> zipfile.ZipInfo:
    now = time.localtime()
    info = zipfile.ZipInfo(name, (max(now.tm_year, _STAMP_FROM), *now[1:6]))
    info.compress_type = method
    info.external_attr = 0o600 << 16
    return info


def _folders(root: Path) -> Iterator[Path]:
    """A folder and those below it that go into a backup."""
    from app.storage import STAGING

    if not root.is_dir():
        return
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        yield folder
        with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda one: one.name, reverse=True):
                is_backup = folder == root and entry.name.startswith("backup-")
                is_hidden = entry.name == STAGING or entry.name.startswith((".staging-", ".tmp-"))
                if entry.is_dir(follow_symlinks=False) and not (
                    is_backup or is_hidden or entry.name.endswith(_LEFT_OUT)
                ):
                    waiting.append(Path(entry.path))


def _in(folder: Path) -> list[tuple[Path, int]]:
    """The regular files directly in a folder, with their sizes."""
    found = []
    with contextlib.suppress(FileNotFoundError):
        for path in sorted(folder.iterdir()):
            with contextlib.suppress(FileNotFoundError):
                status = path.lstat()
                is_ours = not path.name.startswith(".tmp-") and path.name != ".shelf-lock"
                if stat.S_ISREG(status.st_mode) and is_ours:
                    found.append((path, status.st_size))
    return found


def _files(root: Path) -> Iterator[tuple[Path, int]]:
    for folder in _folders(root):
        yield from _in(folder)
