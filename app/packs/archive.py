"""A pack that travels as one `.gofirst` file: a zip, read in memory and never unpacked to disk.

What a zip says about itself is not believed: the limits are checked on the end record before `zipfile` reads
the directory (200,000 entries cost 200 MB there), and sizes are counted while reading.
"""

from __future__ import annotations

import hashlib
import json
import stat
import struct
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from app.domain import KnownError, Problem
from app.packs import names
from app.packs.codes import Faults, shown
from app.packs.sources import YAML_LIMIT

PACK_LIMIT: Final = 200_000_000
ENTRY_LIMIT: Final = 2_000
DIRECTORY_LIMIT: Final = 1024 * 1024
FILE_LIMIT: Final = 50_000_000
TOTAL_LIMIT: Final = 500_000_000
RATIO_LIMIT: Final = 200
_RATIO_FROM: Final = 1024 * 1024
_MANIFEST_LIMIT: Final = 1024 * 1024
_MB: Final = 1_000_000
_BLOCK: Final = 64 * 1024

_END: Final = struct.Struct("<4s4H2LH")
_END_MARK: Final = b"PK\x05\x06"
_ZIP64_LOCATOR: Final = b"PK\x06\x07"
_LOCATOR_SIZE: Final = 20
_LOCAL_HEADER_SIZE: Final = 30
_FULL16: Final = 0xFFFF
_FULL32: Final = 0xFFFFFFFF
_UTF8_FLAG: Final = 0x800
_ENCRYPTED_FLAGS: Final = 0x1 | 0x40 | 0x2000
_ZIP64_FIELD: Final = 1


class ZipSource:
    """An open `.gofirst` file, as a context manager. When it is `broken` nothing in it may be used."""

    def __init__(self, path: Path, called: Path | None = None) -> None:
        self.folder: Path = path.absolute()
        self._path = path
        self._called = called or path
        self._faults = Faults(self._called)
        self._file: BinaryIO | None = None
        self._zip: zipfile.ZipFile | None = None
        self._members: dict[str, zipfile.ZipInfo] = {}

    def __enter__(self) -> ZipSource:
        try:
            self._file = self._path.open("rb")
            if self._end_is_sound(self._file):
                self._open(self._file)
        except OSError as error:
            self._faults.add("file_unreadable", reason=error.strerror or type(error).__name__)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._zip is not None:
            self._zip.close()
        if self._file is not None:
            self._file.close()

    @property
    def broken(self) -> bool:
        """Whether the file must not be used."""
        return self._faults.any_error

    def place(self, name: str) -> Path:
        """What to call a file when there is a problem with it."""
        return self._called / name

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the zip as such."""
        return self._faults.problems()

    def yaml_names(self) -> list[str]:
        """The YAML files at the top and below `scenarios`, sorted."""
        return sorted(
            name
            for name in self._members
            if names.suffix(name) in names.YAML_SUFFIXES
            and (name.startswith(f"{names.SCENARIOS}/") or "/" not in name)
        )

    def has(self, name: str) -> bool:
        """Whether there is a file of this name."""
        return name in self._members

    def on_disk(self, name: str) -> Path | None:  # noqa: ARG002 - the protocol's parameter
        """None: what lies inside of a zip cannot be opened by its path."""
        return None

    def read(self, name: str, limit: int) -> bytes:
        """At most `limit` bytes of a file.

        Raises:
            KnownError: `zip_file_damaged`.
        """
        info = self._members.get(name)
        if info is None:
            raise KnownError("file_unreadable", reason="No such file")
        parts: list[bytes] = []
        missing = limit
        for block in self._blocks(name, info):
            parts.append(block[:missing])
            missing -= len(block)
            if missing <= 0:
                break
        return b"".join(parts)

    def all_names(self) -> list[str]:
        """The names of all files, sorted."""
        return sorted(self._members)

    def blocks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file that is there.

        Raises:
            KnownError: `zip_file_damaged`.
        """
        return self._blocks(name, self._members[name])

    def _blocks(self, name: str, info: zipfile.ZipInfo) -> Iterator[bytes]:
        assert self._zip is not None  # noqa: S101 - members are known only once it is open
        try:
            with self._zip.open(info) as member:
                # Gives no more than the size that the limits were checked on, then compares the checksum.
                while block := member.read(_BLOCK):
                    yield block
        except Exception as error:  # seven kinds were seen on damaged zips
            raise KnownError("zip_file_damaged", name=name) from error

    def _end_is_sound(self, file: BinaryIO) -> bool:
        size = file.seek(0, 2)
        if size > PACK_LIMIT:
            self._faults.add("zip_too_large", limit_mb=PACK_LIMIT // _MB)
            return False
        if size < _END.size:
            self._faults.add("zip_damaged")
            return False
        tail_size = min(size, _END.size + _FULL16)
        file.seek(size - tail_size)
        tail = file.read(tail_size)
        if not (tail[-_END.size :].startswith(_END_MARK) and tail.endswith(b"\0\0")):
            # A second end record inside a comment would let two programs read two different packs.
            self._faults.add("zip_comment" if _END_MARK in tail else "zip_damaged")
            return False
        _, disk, first_disk, here, entries, length, start, _ = _END.unpack(tail[-_END.size :])
        locator = tail[-_END.size - _LOCATOR_SIZE : -_END.size]
        if locator.startswith(_ZIP64_LOCATOR) or _FULL16 in (here, entries) or _FULL32 in (length, start):
            self._faults.add("zip64")
        elif disk or first_disk or here != entries:
            self._faults.add("zip_split")
        elif entries > ENTRY_LIMIT:
            self._faults.add("zip_too_many_files", limit=ENTRY_LIMIT)
        elif length > DIRECTORY_LIMIT:
            self._faults.add("zip_directory_too_large", limit_kib=DIRECTORY_LIMIT // 1024)
        elif start + length + _END.size != size:
            self._faults.add("zip_damaged")
        return not self.broken

    def _open(self, file: BinaryIO) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
            infos = self._zip.infolist()
        except Exception:  # noqa: BLE001 - as in _blocks
            self._faults.add("zip_damaged")
            return
        seen: dict[str, str] = {}
        for info in infos:
            self._take(info, seen)
        self._check_overlap(infos)
        if sum(info.file_size for info in infos) > TOTAL_LIMIT:
            self._faults.add("zip_total_too_large", limit_mb=TOTAL_LIMIT // _MB)
        if len(self.yaml_names()) > YAML_LIMIT:
            self._faults.add("pack_too_many_files", limit=YAML_LIMIT)
        nested = [
            name for name in self._members if name.count("/") == 1 and name.endswith("/" + names.PACK_YAML)
        ]
        if nested and names.PACK_YAML not in self._members:
            self._faults.add("pack_yaml_nested", folder=nested[0].partition("/")[0])
        if not self.broken:
            self._check_manifest()

    def _take(self, info: zipfile.ZipInfo, seen: dict[str, str]) -> None:
        name = _name_of(info)
        is_folder = name.endswith("/")
        bare = name.removesuffix("/")
        if not names.is_safe(bare):
            self._faults.add("zip_name", name=shown(name))
            return
        twin = seen.setdefault(names.folded(bare), name)
        if twin is not name:
            self._faults.add("zip_name_twice", name=name, other=twin)
            return
        code = _refused(info, is_folder=is_folder)
        if code:
            self._faults.add(code, name=name)
        elif is_folder:
            return
        elif info.file_size > FILE_LIMIT:
            self._faults.add("zip_file_too_large", name=name, limit_mb=FILE_LIMIT // _MB)
        elif names.is_hidden(name):
            return
        elif not names.may_travel(name):
            self._faults.add("zip_suffix", name=name)
        else:
            self._members[name] = info

    def _check_overlap(self, infos: list[zipfile.ZipInfo]) -> None:
        """Members that share bytes are how a small zip unpacks to petabytes."""
        ordered = sorted(infos, key=lambda info: info.header_offset)
        ends = [*(info.header_offset for info in ordered[1:]), getattr(self._zip, "start_dir", 0)]
        for info, end in zip(ordered, ends, strict=False):
            size = _LOCAL_HEADER_SIZE + len(info.orig_filename) + info.compress_size
            if info.header_offset + size > end:
                self._faults.add("zip_overlap", name=shown(info.orig_filename))
                return

    def _check_manifest(self) -> None:
        if names.MANIFEST not in self._members:
            self._faults.warn("manifest_missing")
            return
        try:
            manifest = json.loads(self.read(names.MANIFEST, _MANIFEST_LIMIT))
        except (KnownError, ValueError, RecursionError):
            manifest = None
        listed = manifest.get("files") if isinstance(manifest, dict) and manifest.get("format") == 1 else None
        if not isinstance(listed, dict):
            self._faults.add("manifest_unreadable")
            return
        for name in sorted(set(listed) - set(self._members)):
            self._faults.add("manifest_absent", name=name)
        for name, info in self._members.items():
            if names.is_of_manifest(name):
                continue
            if name not in listed:
                self._faults.add("manifest_unlisted", name=name)
                continue
            digest = hashlib.sha256()
            try:
                for block in self._blocks(name, info):
                    digest.update(block)
            except KnownError:
                self._faults.add("zip_file_damaged", name=name)
                continue
            if listed[name] != digest.hexdigest():
                self._faults.add("manifest_mismatch", name=name)


def _refused(info: zipfile.ZipInfo, *, is_folder: bool) -> str:
    """The code of the reason why a member cannot be taken; empty when it can."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.flag_bits & _ENCRYPTED_FLAGS:
        return "zip_encrypted"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "zip_method"
    if kind not in (0, stat.S_IFDIR if is_folder else stat.S_IFREG) or (is_folder and info.file_size):
        return "zip_link"
    if _has_zip64_field(info.extra):
        return "zip_file_damaged"
    if info.file_size > _RATIO_FROM and info.file_size > RATIO_LIMIT * max(1, info.compress_size):
        return "zip_ratio"
    return ""


def _has_zip64_field(extra: bytes) -> bool:
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == _ZIP64_FIELD:
            return True
        extra = extra[4 + length :]
    return False


def _name_of(info: zipfile.ZipInfo) -> str:
    """The name as its author wrote it: without the UTF-8 flag it is read as UTF-8, else as Windows does."""
    name = info.orig_filename
    if not info.flag_bits & _UTF8_FLAG and not name.isascii():
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp850")
    return unicodedata.normalize("NFC", name)
