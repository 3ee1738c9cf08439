"""The one file format of a take: 16-bit mono WAV that is whole at every moment of its life.

libsndfile's FLAC, RF64, CAF and AIFF and the standard library's `wave` all lost audio under kill -9; plain
WAV with unbuffered appends and size fields of 0xFFFFFFFF lost nothing in 600 kills and was read by every
reader tried. The header is never needed to recover: frames = (file size - 44) / 2.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.config import fsync_folder, storage_error
from app.domain import KnownError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HEADER_BYTES: Final = 44
FRAME_BYTES: Final = 2
SYNC_S: Final = 1.0
"""A power cut costs at most this much: measured 0.86 s with a flush each second, all without."""

_UNFINISHED: Final = 0xFFFFFFFF
_HEADER: Final = struct.Struct("<4sI4s4sIHHIIHH4sI")


@dataclass(frozen=True, slots=True)
class WavFacts:
    """What one of our WAV files is."""

    sample_rate: int
    frames: int
    finished: bool
    """Whether the sizes in the header were filled in; False while recording and after a crash."""

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate


class WavWriter:
    """Appends 16-bit mono samples to a new file of mode 0600. Used by one thread at a time.

    The file and its folder are on disk before the constructor returns.

    Raises:
        KnownError: `disk_full`, `folder_unwritable` or `write_failed` (also when the file exists already).
    """

    def __init__(
        self, path: Path, sample_rate: int, write: Callable[[int, memoryview], int] = os.write
    ) -> None:
        self.path = path
        self.sample_rate = sample_rate
        self._write = write
        self._bytes = 0
        try:
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(path, flags, 0o600)
        except OSError as error:
            raise storage_error(error, path) from error
        try:
            self._write_all(memoryview(_header(sample_rate, None)))
            os.fsync(self._descriptor)
            fsync_folder(path.parent)
        except (OSError, KnownError) as error:
            os.close(self._descriptor)
            path.unlink(missing_ok=True)
            raise (storage_error(error, path) if isinstance(error, OSError) else error) from error
        self._bytes = 0
        self._synced = time.monotonic()

    @property
    def frames(self) -> int:
        """Whole frames that the operating system has accepted."""
        return self._bytes // FRAME_BYTES

    def append(self, data: memoryview) -> None:
        """Append samples (native 16-bit little-endian bytes).

        Raises:
            KnownError: `disk_full`, `folder_unwritable` or `write_failed`; what was accepted before stays,
                and `finish` can still be called.
        """
        self._write_all(data)

    def sync_if_due(self) -> bool:
        """Flush to disk when the last flush was a second ago; True when it did.

        Raises:
            KnownError: as `append`.
        """
        if time.monotonic() - self._synced < SYNC_S:
            return False
        self._sync()
        return True

    def finish(self) -> int:
        """Fill in the header's sizes, flush, close; the number of frames. Needs no disk space.

        Raises:
            KnownError: `write_failed`; the file is closed and can be read all the same.
        """
        try:
            self._sync()
            frames = _repair(self._descriptor, self.sample_rate)
            os.fsync(self._descriptor)
        except OSError as error:
            raise storage_error(error, self.path) from error
        finally:
            os.close(self._descriptor)
        return frames

    def _sync(self) -> None:
        try:
            _flush(self._descriptor)
        except OSError as error:
            raise storage_error(error, self.path) from error
        # Counted from the end: a disk that needs long for a flush is not asked again at once.
        self._synced = time.monotonic()

    def _write_all(self, data: memoryview) -> None:
        data = data.cast("B")
        try:
            while data:
                written = self._write(self._descriptor, data)
                self._bytes += written
                data = data[written:]
        except OSError as error:
            raise storage_error(error, self.path) from error


class WavReader:
    """Reads one of our files by frame range, also while it is being written.

    Raises:
        KnownError: `audio_not_found` or `audio_unreadable`.
    """

    def __init__(self, path: Path) -> None:
        facts = wav_facts(path)
        self.path = path
        self.sample_rate = facts.sample_rate
        self._file = path.open("rb", buffering=0)

    def __enter__(self) -> WavReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def frames(self) -> int:
        """Frames in the file at this moment."""
        return _frames(os.fstat(self._file.fileno()).st_size)

    def read_int16(self, start: int, count: int) -> NDArray[np.int16]:
        """Up to `count` samples from frame `start`, fewer at the end of the file. Shape (n,)."""
        import numpy as np

        self._file.seek(HEADER_BYTES + max(0, start) * FRAME_BYTES)
        wanted = max(0, min(count, self.frames - start)) * FRAME_BYTES
        parts = []
        while wanted > 0 and (part := self._file.read(wanted)):
            parts.append(part)
            wanted -= len(part)
        data = b"".join(parts)
        return np.frombuffer(data[: len(data) // FRAME_BYTES * FRAME_BYTES], dtype="<i2")

    def read_float32(self, start: int, count: int) -> NDArray[np.float32]:
        """As `read_int16`, in -1..1."""
        import numpy as np

        return self.read_int16(start, count).astype(np.float32) / np.float32(32768)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def wav_facts(path: Path) -> WavFacts:
    """Read the header of one of our files, finished or not.

    Raises:
        KnownError: `audio_not_found`, or `audio_unreadable` when it is not one of ours.
    """
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise KnownError("audio_not_found", file=path.name) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("audio_unreadable", file=path.name, reason=reason) from error
    sample_rate = _sample_rate(header)
    if sample_rate is None:
        raise KnownError("audio_unreadable", file=path.name, reason="not a take")
    frames = _frames(size)
    return WavFacts(sample_rate, frames, header == _header(sample_rate, frames))


def finish_interrupted(path: Path) -> tuple[int, int]:
    """Repair in place a file whose writer died: (sample rate, frames). Can be called again; never deletes.

    Half a sample at the end is cut off. A file that died before its header was whole holds no sound and
    gives (0, 0).

    Raises:
        KnownError: `audio_not_found`, `audio_unreadable` when the header is not ours (the file is left
            untouched), `folder_unwritable` or `write_failed`.
    """
    try:
        if path.stat().st_size < HEADER_BYTES:
            return 0, 0
    except FileNotFoundError as error:
        raise KnownError("audio_not_found", file=path.name) from error
    facts = wav_facts(path)
    try:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            frames = _repair(descriptor, facts.sample_rate)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise storage_error(error, path) from error
    return facts.sample_rate, frames


def _header(sample_rate: int, frames: int | None) -> bytes:
    data = _UNFINISHED if frames is None else frames * FRAME_BYTES
    riff = _UNFINISHED if frames is None else data + HEADER_BYTES - 8
    rates = (sample_rate, sample_rate * FRAME_BYTES)
    return _HEADER.pack(b"RIFF", riff, b"WAVE", b"fmt ", 16, 1, 1, *rates, FRAME_BYTES, 16, b"data", data)


def _sample_rate(header: bytes) -> int | None:
    """The rate that one of our headers names, or None when it is not ours."""
    if len(header) < HEADER_BYTES:
        return None
    fields = _HEADER.unpack(header)
    sample_rate: int = fields[7]
    if not 1000 <= sample_rate <= 192_000:
        return None
    ours = _HEADER.unpack(_header(sample_rate, 0))
    # The two size fields (1 and 12) are the only ones that a crash leaves unset.
    same = all(fields[n] == ours[n] for n in range(len(fields)) if n not in (1, 12))
    return sample_rate if same else None


def _frames(size: int) -> int:
    return max(0, size - HEADER_BYTES) // FRAME_BYTES


def _repair(descriptor: int, sample_rate: int) -> int:
    size = os.fstat(descriptor).st_size
    frames = _frames(size)
    if size != HEADER_BYTES + frames * FRAME_BYTES:
        os.ftruncate(descriptor, HEADER_BYTES + frames * FRAME_BYTES)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, _header(sample_rate, frames))
    return frames


def _flush(descriptor: int) -> None:
    """Flush samples to the disk itself."""
    if sys.platform == "darwin":
        import fcntl

        # On macOS fsync stops at the drive's own cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    elif hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)
