"""Cutting a take into pieces that a transcription service takes, and hearing where somebody spoke in them.

The voice detector is a part of faster-whisper and lives in the worker process; a service is also of use on a
computer that has neither. So here loudness alone tells where something was heard, in steps of 10 ms, and the
answer tells which of that was speech (`speech_of`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain import Span
from app.transcription.feed import RATE
from app.transcription.words import RawSegment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST_S: Final = 600
"""As 16-bit WAV 19.2 MB; OpenAI and services made after it refuse more than 25 MB."""
_LOOK_BACK_S: Final = 60
"""A longer take is cut at the quietest place of an upload's last minute: everybody breathes more often."""
_HOP: Final = RATE // 100
_QUIET_HOPS: Final = 30
"""0.3 s, the shortest pause that also ends a window of the local model (`windows`)."""
_SILENT: Final = 0.001
"""A peak below -60 dBFS. The meter calls -45 dBFS very quiet; this is no voice."""
_BESIDE_S: Final = 0.5
"""How far a service's times may be off the speech that they speak of."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A piece of a take: 16-bit samples, mono, 16,000 a second."""

    start_s: float
    samples: NDArray[np.int16]

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / RATE

    @property
    def header(self) -> bytes:
        """The 44 bytes that make a WAV file of the samples."""
        size = self.samples.nbytes
        form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16)
        return struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE") + form + struct.pack("<4sI", b"data", size)

    def heard(self) -> tuple[Span, ...] | None:
        """Where something was heard, in seconds from the upload's start; None where loudness cannot tell.

        That is so where loud and quiet are less than 12 dB apart: noise, or hardly anybody speaking.
        """
        import numpy as np

        from app.transcription.speech import refine

        sound = self.samples.astype(np.float32) / np.float32(32768)
        if not len(sound) or float(np.abs(sound).max()) < _SILENT:
            return ()
        whole = [(0, len(sound))]
        found = refine(sound, whole)
        return None if found == whole else tuple(Span(a / RATE, b / RATE) for a, b in found)


def uploads(blocks: Iterable[NDArray[np.float32]], longest_s: float = LONGEST_S) -> Iterator[Upload]:
    """Pieces of at most `longest_s`, together the whole take; no more than one is held at a time.

    `blocks` as `Transcriber.transcribe` takes them. Samples that are no number become silence.
    """
    import numpy as np

    longest = round(longest_s * RATE)
    held = bytearray()
    start = 0
    for block in blocks:
        flat = np.nan_to_num(
            np.asarray(block, dtype=np.float32).reshape(-1), nan=0.0, posinf=1.0, neginf=-1.0
        )
        held += np.clip(np.rint(flat * 32768), -32768, 32767).astype("<i2").tobytes()
        while len(held) // 2 > longest:
            cut = _quietest(np.frombuffer(bytes(held[: longest * 2]), dtype="<i2"))
            yield Upload(start / RATE, np.frombuffer(bytes(held[: cut * 2]), dtype="<i2"))
            del held[: cut * 2]
            start += cut
    if held:
        yield Upload(start / RATE, np.frombuffer(bytes(held), dtype="<i2"))


def speech_of(heard: Sequence[Span] | None, segments: Sequence[RawSegment]) -> tuple[Span, ...]:
    """Where somebody spoke: what was heard at or beside words of the answer.

    Where loudness could not tell, the answer's own segments are all there is. All in one clock.
    """
    if heard is None:
        return tuple(Span(one.start_s, one.end_s) for one in segments if one.words)
    return tuple(
        span
        for span in heard
        if any(
            one.words and span.start_s < one.end_s + _BESIDE_S and span.end_s > one.start_s - _BESIDE_S
            for one in segments
        )
    )


def _quietest(samples: NDArray[np.int16]) -> int:
    """The middle of the quietest 0.3 s of the last minute (of the second half where that is shorter)."""
    import numpy as np

    first = max(len(samples) - _LOOK_BACK_S * RATE, len(samples) // 2)
    hops = (len(samples) - first) // _HOP
    if hops <= _QUIET_HOPS:
        return len(samples)
    part = samples[first : first + hops * _HOP].astype(np.float32).reshape(hops, _HOP)
    power = np.convolve(np.square(part).sum(axis=1), np.ones(_QUIET_HOPS), mode="valid")
    return first + (int(np.argmin(power)) + _QUIET_HOPS // 2) * _HOP
