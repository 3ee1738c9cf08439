"""Audio files that come from outside: WAV, FLAC and Ogg in any usual shape, read in blocks.

A header is never believed without limits: one wrong byte in a sample rate cost other decoders half a minute
and a gigabyte. libsndfile is asked only after the first bytes have shown one of three formats; left to itself
it opens random bytes as a voice file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.audio.wav import WavFacts, WavWriter
from app.domain import Cancelled, KnownError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST_S: Final = 4 * 3600
RATES: Final = (8_000, 192_000)
CHANNELS: Final = 8
SPEECH_RATE: Final = 16_000
"""What speech recognition hears."""
TAKE_RATE: Final = 48_000
"""The highest rate that a take is kept at."""

_BLOCK_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What a file says of itself, within the limits of this module."""

    path: Path
    format: str
    """`WAV`, `FLAC` or `OGG`."""
    subtype: str
    """Such as `PCM_24` or `VORBIS`."""
    sample_rate: int
    channels: int
    frames: int

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate


def load_decoder() -> None:
    """Load what decodes, ahead of the first file: finding the library may start another program."""
    import soundfile  # noqa: F401


def open_audio(path: Path) -> AudioFacts:
    """Look at a file without decoding it.

    Raises:
        KnownError: `audio_not_found`, `audio_unreadable` (`reason`), `audio_empty`, `audio_too_long`
            (`hours`), `audio_rate` (`rate`) or `audio_channels` (`channels`), all with `file`.
    """
    with _opened(path) as file:
        return _facts(path, file)


def blocks_16k(path: Path, start_s: float = 0.0, end_s: float | None = None) -> Iterator[NDArray[np.float32]]:
    """The sound from `start_s` to `end_s` as mono blocks of about a second at 16 kHz, -1..1, shape (n,).

    Raises:
        KnownError: as `open_audio`, before the first block or, for a file damaged further on, later.
    """
    return blocks(path, SPEECH_RATE, start_s, end_s)


def blocks(
    path: Path, sample_rate: int, start_s: float = 0.0, end_s: float | None = None
) -> Iterator[NDArray[np.float32]]:
    """As `blocks_16k` at any rate. Memory does not depend on the length of the file."""
    import numpy as np

    with _opened(path) as file:
        facts = _facts(path, file)
        own = facts.sample_rate
        start = min(max(0, round(start_s * own)), facts.frames)
        end = facts.frames if end_s is None else min(facts.frames, round(end_s * own))
        resampler = None
        if own != sample_rate:
            import soxr

            resampler = soxr.ResampleStream(own, sample_rate, 1, dtype="float32", quality="HQ")
        for samples in _mono(path, file, start, end):
            if resampler is None:
                yield samples
            elif len(ready := resampler.resample_chunk(samples)):
                yield ready
        if resampler is not None:
            rest = resampler.resample_chunk(np.zeros(0, np.float32), last=True)
            if len(rest):
                yield rest


def copy_as_take_wav(
    source: Path,
    destination: Path,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> WavFacts:
    """Make a take's WAV (16-bit mono, at most 48 kHz) of any file. `destination` must not exist.

    `on_progress` gets 0..1.

    Raises:
        KnownError: as `open_audio`, and `disk_full`, `folder_unwritable` or `write_failed`.
        Cancelled: `cancelled()` was true. In every case no half file is left.
    """
    facts = open_audio(source)
    rate = min(facts.sample_rate, TAKE_RATE)
    writer = WavWriter(destination, rate)
    try:
        for samples in watched(blocks(source, rate), cancelled):
            writer.append(to_int16(samples).data)
            writer.sync_if_due()
            if on_progress is not None:
                on_progress(min(1.0, writer.frames / rate / facts.duration_s))
    except BaseException:
        writer.finish()
        destination.unlink(missing_ok=True)
        raise
    return WavFacts(rate, writer.finish(), finished=True)


def to_int16(samples: NDArray[np.float32]) -> NDArray[np.int16]:
    """Samples in -1..1 as 16-bit numbers; what lies outside is clipped."""
    import numpy as np

    numbers: NDArray[np.int16] = np.clip(np.rint(samples * np.float32(32768)), -32768, 32767).astype(np.int16)
    return numbers


def watched(
    parts: Iterator[NDArray[np.float32]], cancelled: Callable[[], bool]
) -> Iterator[NDArray[np.float32]]:
    """The same blocks until someone cancels.

    Raises:
        Cancelled: `cancelled()` was true.
    """
    for part in parts:
        if cancelled():
            raise Cancelled
        yield part


def _mono(path: Path, file: Any, start: int, end: int) -> Iterator[NDArray[np.float32]]:
    """Blocks of a second from frame `start` to `end` as libsndfile decodes them, channels averaged."""
    import numpy as np
    import soundfile

    try:
        file.seek(start)
        left = end - start
        while left > 0:
            samples = file.read(min(left, round(file.samplerate * _BLOCK_S)), dtype="float32", always_2d=True)
            if not len(samples):
                return
            left -= len(samples)
            # A float file may hold anything: not-a-number would spread through the resampler.
            mono = np.nan_to_num(samples.mean(axis=1), nan=0.0, posinf=1.0, neginf=-1.0)
            yield np.clip(mono, -1.0, 1.0)
    except (soundfile.LibsndfileError, RuntimeError) as error:
        raise KnownError("audio_unreadable", file=path.name, reason=_reason(error)) from error


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """The file as a soundfile.SoundFile, after its first bytes were looked at."""
    try:
        if not path.exists():
            raise KnownError("audio_not_found", file=path.name)
        if not path.is_file():
            # A pipe or a device would make the program wait for ever.
            raise KnownError("audio_unreadable", file=path.name, reason="not a file")
        raw = path.open("rb")
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("audio_unreadable", file=path.name, reason=reason) from error
    with raw:
        if os.fstat(raw.fileno()).st_size == 0:
            raise KnownError("audio_empty", file=path.name)
        magic = raw.read(12)
        if magic[:4] not in (b"fLaC", b"OggS") and not (magic[:4] == b"RIFF" and magic[8:] == b"WAVE"):
            raise KnownError("audio_unreadable", file=path.name, reason="not WAV, FLAC or Ogg")
        raw.seek(0)
        import soundfile

        try:
            file = soundfile.SoundFile(raw)
        except (soundfile.LibsndfileError, RuntimeError, TypeError) as error:
            raise KnownError("audio_unreadable", file=path.name, reason=_reason(error)) from error
        with file:
            yield file


def _facts(path: Path, file: Any) -> AudioFacts:
    if not RATES[0] <= file.samplerate <= RATES[1]:
        raise KnownError("audio_rate", file=path.name, rate=file.samplerate)
    if not 1 <= file.channels <= CHANNELS:
        raise KnownError("audio_channels", file=path.name, channels=file.channels)
    if file.frames <= 0:
        raise KnownError("audio_empty", file=path.name)
    if file.frames > LONGEST_S * file.samplerate:
        raise KnownError("audio_too_long", file=path.name, hours=LONGEST_S // 3600)
    return AudioFacts(path, file.format, file.subtype, file.samplerate, file.channels, file.frames)


def _reason(error: Exception) -> str:
    return str(getattr(error, "error_string", error))
