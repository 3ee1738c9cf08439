"""Where a pack's files come from, when it is a folder. Nothing outside of the folder is ever opened."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from app.domain import KnownError, Problem
from app.packs import names
from app.packs.codes import Faults

ENTRY_LIMIT: Final = 2_000
"""Files and folders that are looked at in one pack."""
YAML_LIMIT: Final = 1_000
_FOLDER_DEPTH: Final = 4
_BLOCK: Final = 64 * 1024
START_LENGTH: Final = 16
"""Bytes that tell what a file is."""

_MOUNT_POINT: Final = 0xA0000003
"""Windows calls a junction this; Python does not count it among the links."""


class Source(Protocol):
    """The files of one pack, by their names inside of it."""

    @property
    def folder(self) -> Path:
        """Where the pack lies: its folder, or the file that it travels in. Absolute."""
        ...

    def place(self, name: str) -> Path:
        """What to call a file when there is a problem with it."""
        ...

    def yaml_names(self) -> list[str]:
        """The names of all YAML files that are part of the pack, sorted."""
        ...

    def read(self, name: str, limit: int) -> bytes:
        """At most `limit` bytes of a file.

        Raises:
            KnownError: `file_unreadable`, `not_a_plain_file` or `zip_file_damaged`.
        """
        ...

    def has(self, name: str) -> bool:
        """Whether there is a file of this name, written with just these letters.

        Raises:
            KnownError: `file_unreadable` or `not_a_plain_file`.
        """
        ...

    def on_disk(self, name: str) -> Path | None:
        """The absolute path of a file, if it can be opened from there."""
        ...

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the pack's files as such."""
        ...


class FolderSource:
    """A pack that is a folder. Links are refused: they could lead anywhere."""

    def __init__(self, folder: Path, called: Path | None = None) -> None:
        """Of a folder, which problems call by another path when `called` is given."""
        self.folder: Path = folder.absolute()
        self._called = called or folder
        self._faults = Faults(self._called)
        self._listings: dict[str, dict[str, os.DirEntry[str]]] = {}
        self._entries = 0
        self._unreadable: tuple[Problem, ...] = ()

    def place(self, name: str) -> Path:
        """What to call a file when there is a problem with it."""
        return self._called / name

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the pack's files as such."""
        return self._faults.problems() + self._unreadable

    def yaml_names(self) -> list[str]:
        """The YAML files in the folder itself and below `scenarios`, sorted."""
        found = [name for name, entry in self._list("").items() if self._is_yaml(name, entry)]
        waiting = [names.SCENARIOS] if names.SCENARIOS in self._list("") else []
        while waiting:
            folder = waiting.pop()
            if not self._enters(folder):
                continue
            for last, entry in self._list(folder).items():
                name = f"{folder}/{last}"
                if self._is_yaml(name, entry):
                    found.append(name)
                elif not names.is_hidden(name) and not _is_plain_file(entry):
                    waiting.append(name)
        if len(found) > YAML_LIMIT:
            self._faults.add("pack_too_many_files", limit=YAML_LIMIT)
        return sorted(found)[:YAML_LIMIT]

    def all_names(self) -> list[str]:
        """Every file that may travel in a `.gofirst` file, sorted; what else lies there is warned about."""
        found: list[str] = []
        waiting = [""]
        while waiting:
            folder = waiting.pop()
            for last, entry in self._list(folder).items():
                name = f"{folder}/{last}" if folder else last
                if names.is_hidden(name):
                    continue
                if _is_plain_folder(entry) and name.count("/") < _FOLDER_DEPTH:
                    waiting.append(name)
                elif _is_plain_folder(entry):
                    self._faults.warn("file_left_out", name=name)
                elif not _is_plain_file(entry):
                    self._faults.add("not_a_plain_file", name=name)
                elif not names.is_safe(name):
                    self._faults.add("zip_name", name=name)
                elif not names.may_travel(name):
                    self._faults.warn("file_left_out", name=name)
                else:
                    found.append(name)
        self._refuse_twins(found)
        return sorted(found)

    def _refuse_twins(self, found: list[str]) -> None:
        """Two names that some system takes for one cannot both travel."""
        seen: dict[str, str] = {}
        for name in sorted(found):
            twin = seen.setdefault(names.folded(name), name)
            if twin != name:
                self._faults.add("zip_name_twice", name=name, other=twin)

    def blocks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file that was listed.

        Raises:
            KnownError: `file_unreadable` or `not_a_plain_file`.
        """
        try:
            with self._opened(name) as file:
                while block := file.read(_BLOCK):
                    yield block
        except OSError as error:
            raise KnownError("file_unreadable", reason=error.strerror or type(error).__name__) from error

    def has(self, name: str) -> bool:
        """Whether there is a file of this name, written with just these letters."""
        folder, _, last = name.rpartition("/")
        parts = folder.split("/") if folder else []
        for depth in range(len(parts)):
            above, here = "/".join(parts[:depth]), "/".join(parts[: depth + 1])
            entry = self._list(above).get(parts[depth])
            if entry is None:
                return False
            if not _is_plain_folder(entry):
                raise KnownError("not_a_plain_file", name=here)
        found = self._list(folder).get(last)
        if found is not None and not _is_plain_file(found):
            raise KnownError("not_a_plain_file", name=name)
        return found is not None

    def on_disk(self, name: str) -> Path | None:
        """The absolute path of a file that `has` has seen."""
        folder, _, last = name.rpartition("/")
        entry = self._list(folder).get(last)
        return None if entry is None else self.folder / folder / entry.name

    def read(self, name: str, limit: int) -> bytes:
        """At most `limit` bytes of a file."""
        try:
            with self._opened(name) as file:
                return file.read(limit)
        except OSError as error:
            raise KnownError("file_unreadable", reason=error.strerror or type(error).__name__) from error

    def _opened(self, name: str) -> BinaryIO:
        path = self.on_disk(name) or self.folder / name
        flags = os.O_RDONLY
        # Between listing and opening a file can be replaced by a link, or by a pipe that never ends.
        for extra in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):
            flags |= getattr(os, extra, 0)
        descriptor = os.open(path, flags)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise KnownError("not_a_plain_file", name=name)  # noqa: TRY301 - the descriptor is closed below
            return os.fdopen(descriptor, "rb")
        except BaseException:
            os.close(descriptor)
            raise

    def _is_yaml(self, name: str, entry: os.DirEntry[str]) -> bool:
        if names.suffix(name) not in names.YAML_SUFFIXES or names.is_hidden(name):
            return False
        if not _is_plain_file(entry):
            self._faults.add("not_a_plain_file", name=name)
            return False
        return True

    def _enters(self, folder: str) -> bool:
        above, _, last = folder.rpartition("/")
        entry = self._list(above)[last]
        if not _is_plain_folder(entry):
            self._faults.add("not_a_plain_file", name=folder)
            return False
        return folder.count("/") < _FOLDER_DEPTH

    def _list(self, folder: str) -> dict[str, os.DirEntry[str]]:
        """The entries of a folder inside the pack by their NFC names; macOS may store them otherwise."""
        if folder not in self._listings:
            listing: dict[str, os.DirEntry[str]] = {}
            self._listings[folder] = listing
            try:
                with os.scandir(self.folder / folder) as entries:
                    for entry in entries:
                        self._entries += 1
                        if self._entries > ENTRY_LIMIT:
                            self._faults.add("pack_too_many_files", limit=ENTRY_LIMIT)
                            break
                        listing[unicodedata.normalize("NFC", entry.name)] = entry
            except OSError as error:
                unreadable = Faults(self.place(folder))
                unreadable.add("file_unreadable", reason=error.strerror or type(error).__name__)
                self._unreadable += unreadable.problems()
        return self._listings[folder]


def _mode(entry: os.DirEntry[str]) -> int:
    """What an entry is, without following a link; 0 for what cannot be looked at or is a junction."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return 0
    return 0 if getattr(status, "st_reparse_tag", 0) == _MOUNT_POINT else status.st_mode


def _is_plain_file(entry: os.DirEntry[str]) -> bool:
    return stat.S_ISREG(_mode(entry))


def _is_plain_folder(entry: os.DirEntry[str]) -> bool:
    return stat.S_ISDIR(_mode(entry))
