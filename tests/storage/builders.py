"""Takes to put into a library."""

from __future__ import annotations

import hashlib
import struct
from datetime import datetime
from pathlib import Path

from app.domain import (
    Delivery,
    Gap,
    Hesitation,
    HesitationKind,
    LineRef,
    Measure,
    PacePoint,
    Prompt,
    Span,
    Take,
    TakeKind,
    Transcript,
    TranscriptState,
    Word,
)
from app.storage import Library, OpenTake

LINE = LineRef("b2b-core", "price", "anchor")
PROMPT = Prompt("The price", "We cost more because ...", "Too dear!", (("value", "Says the value"),), "abc")
RATE = 48_000


def wav(frames: int, rate: int = RATE) -> bytes:
    """A finished WAV as our recorder writes it: 44 bytes, then 16-bit samples of one channel."""
    samples = struct.pack(f"<{frames}h", *(number % 3000 for number in range(frames)))
    head = struct.pack("<IHHIIHH", 16, 1, 1, rate, rate * 2, 2, 16)
    return (
        b"RIFF"
        + struct.pack("<I", 36 + len(samples))
        + b"WAVEfmt "
        + head
        + b"data"
        + struct.pack("<I", len(samples))
        + samples
    )


def begin(
    library: Library,
    kind: TakeKind = TakeKind.ATTEMPT,
    speaker: str = "Kari",
    line: LineRef = LINE,
    language: str = "nb",
    now: datetime | None = None,
) -> OpenTake:
    return library.begin(kind, line, language, speaker, PROMPT, "Built-in", now)


def finish(library: Library, opened: OpenTake, frames: int = 480, gaps: tuple[Gap, ...] = ()) -> Take:
    content = wav(frames)
    opened.audio_path.write_bytes(content)
    return library.finish(opened, RATE, frames, hashlib.sha256(content).hexdigest(), gaps)


def record(
    library: Library,
    kind: TakeKind = TakeKind.ATTEMPT,
    speaker: str = "Kari",
    line: LineRef = LINE,
    language: str = "nb",
    now: datetime | None = None,
) -> Take:
    return finish(library, begin(library, kind, speaker, line, language, now))


def words(text: str) -> Transcript:
    said = tuple(Word(word, number / 2, number / 2 + 0.4, 0.9) for number, word in enumerate(text.split()))
    return Transcript(TranscriptState.DONE, "nb", said, sentences=((0, len(said)),), model="tiny")


def finish_audio(file: Path) -> tuple[int, int]:
    """What the audio room does with an interrupted file, as far as the library can see."""
    return RATE, (file.stat().st_size - 44) // 2


def measured(seconds: float = 4.0) -> Delivery:
    """How some take sounds: figures, failed measures, spans."""
    none = Measure(None, "no_words")
    return Delivery(
        duration_s=seconds,
        pace_wpm=Measure(151.5),
        articulation_sps=none,
        pace_curve=(PacePoint(0.1, 3.0, 151.5),),
        pauses=(Span(1.0, 1.5),),
        pause_share=Measure(0.1),
        answer_after_s=Measure(None, "no_cue"),
        longest_stretch=None,
        loudness_dbfs=Measure(-23.0),
        loudness_range_db=Measure(9.0),
        signal_to_noise_db=Measure(41.0),
        clipped=2,
        pitch_hz=none,
        pitch_range_st=none,
        hesitations=(Hesitation(2.0, 2.4, HesitationKind.LENGTHENED),),
        hesitations_known=True,
        unclear=(Span(3.0, 3.9),),
    )
