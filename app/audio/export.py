"""One take as a file for someone else: WAV or FLAC, whole or a part of it."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Any, Final

from app.audio.wav import WavReader, WavWriter
from app.config import fsync_folder, storage_error
from app.domain import KnownError

FORMATS: Final = (".wav", ".flac")
"""By the ending of the file's name."""


def export_take(source: Path, destination: Path, start_s: float = 0.0, end_s: float | None = None) -> None:
    """Write a take's WAV as WAV or as FLAC, which is half the size and holds the same samples.

    A file of that name is replaced once the new one is whole.

    Raises:
        KnownError: `audio_not_found`, `audio_unreadable`, `export_format` (`ending`), `disk_full`,
            `folder_unwritable` or `write_failed`; then nothing is left behind.
    """
    ending = destination.suffix.lower()
    if ending not in FORMATS:
        raise KnownError("export_format", ending=ending)
    temporary = destination.with_name(f".tmp-{secrets.token_hex(8)}{ending}")
    try:
        with WavReader(source) as reader:
            start = max(0, round(start_s * reader.sample_rate))
            end = reader.frames if end_s is None else min(reader.frames, round(end_s * reader.sample_rate))
            (_write_wav if ending == ".wav" else _write_flac)(reader, temporary, start, end)
        os.replace(temporary, destination)
        fsync_folder(destination.parent)
    except OSError as error:
        raise storage_error(error, destination) from error
    finally:
        # A folder that cannot be written, or is none, refuses this as well.
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write_wav(reader: WavReader, path: Path, start: int, end: int) -> None:
    writer = WavWriter(path, reader.sample_rate)
    try:
        for at in range(start, end, reader.sample_rate):
            writer.append(reader.read_int16(at, min(reader.sample_rate, end - at)).data)
    finally:
        writer.finish()


def _write_flac(reader: WavReader, path: Path, start: int, end: int) -> None:
    import soundfile

    with _Target(path) as target:
        try:
            with soundfile.SoundFile(
                target, "w", samplerate=reader.sample_rate, channels=1, format="FLAC", subtype="PCM_16"
            ) as file:
                for at in range(start, end, reader.sample_rate):
                    file.write(reader.read_int16(at, min(reader.sample_rate, end - at)))
        except (soundfile.LibsndfileError, RuntimeError, AssertionError) as error:
            target.check()
            raise KnownError("write_failed", file=str(path), reason=str(error)) from error
        target.check()


class _Target:
    """A new file that remembers why writing to it failed: libsndfile says no more than "System error"."""

    def __init__(self, path: Path) -> None:
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
        self._error: OSError | None = None

    def __enter__(self) -> _Target:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def check(self) -> None:
        """Raise what went wrong, if anything did; else the file is on disk."""
        if self._error is None:
            os.fsync(self._file.fileno())
        else:
            raise self._error

    def write(self, data: Any) -> int:
        """Write all; soundfile's own loop asks for that."""
        try:
            left = memoryview(data).cast("B")
            while left:
                left = left[self._file.write(left) :]
        except OSError as error:
            self._error = self._error or error
            return 0
        return len(memoryview(data).cast("B"))

    def read(self, size: int = -1) -> bytes:
        """What libsndfile reads back of its own header."""
        return self._file.read(size) or b""

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Where it is."""
        return self._file.tell()
