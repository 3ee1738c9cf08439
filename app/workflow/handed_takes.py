"""What of a take can go to somebody else, and reading it."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.domain import Delivery, KnownError, Remarks, Review, SelfCheck, Take, Transcript
from app.workflow.services import Services


class TakePart(StrEnum):
    """What of a take can go with it, or stay."""

    SOUND = "sound"
    WORDS = "words"
    REVIEW = "review"
    SELF_CHECK = "self_check"
    DELIVERY = "delivery"
    REMARKS = "remarks"


KIND_OF_PART: Final[dict[TakePart, Any]] = {
    TakePart.WORDS: Transcript,
    TakePart.REVIEW: Review,
    TakePart.SELF_CHECK: SelfCheck,
    TakePart.DELIVERY: Delivery,
    TakePart.REMARKS: Remarks,
}
SOUND_FILE: Final = "audio.flac"
SAMPLES: Final = "samples"
"""In `Take.sha256` of a handed-over take: the digest of its samples, whatever file they lie in."""


@dataclass(frozen=True, slots=True)
class WholeTake:
    """All of a take that could be handed over."""

    take: Take
    parts: Mapping[TakePart, Any]
    """What is there but the sound, as the library has it."""
    flac: bytes = b""
    samples: str = ""
    """SHA-256 of the samples."""

    def has(self, part: TakePart) -> bool:
        """Whether there is something of this kind."""
        return bool(self.flac) if part is TakePart.SOUND else part in self.parts


def load_take(services: Services, take_id: str) -> WholeTake:
    """Read a take, and pack its sound. Call it in a task: a minute of sound takes some 0.1 s.

    Raises:
        KnownError: `take_unknown`, `take_damaged`, `audio_unreadable`, or as writing a file does.
    """
    from app.storage import read_part

    library = services.library
    take = library.take(take_id)
    if take.damaged:
        raise KnownError("take_damaged", take=take_id)
    folder = library.folder(take_id)
    found = {part: read_part(folder, kind) for part, kind in KIND_OF_PART.items()}
    parts = {part: value for part, value in found.items() if value is not None}
    if not parts.get(TakePart.REMARKS, Remarks()).remarks:
        parts.pop(TakePart.REMARKS, None)
    wav = library.audio_path(take_id)
    if not wav.is_file():
        return WholeTake(take, parts)
    from app.audio import export_take

    with tempfile.TemporaryDirectory(dir=services.paths.local) as place:
        flac = Path(place) / SOUND_FILE
        export_take(wav, flac)
        return WholeTake(take, parts, flac.read_bytes(), samples_digest(wav))


def samples_digest(wav: Path) -> str:
    """SHA-256 of the samples of a take's sound.

    Raises:
        KnownError: `audio_not_found`, `audio_unreadable`.
    """
    from app.audio import WavReader

    digest = hashlib.sha256()
    with WavReader(wav) as reader:
        for at in range(0, reader.frames, reader.sample_rate):
            digest.update(reader.read_int16(at, min(reader.sample_rate, reader.frames - at)).tobytes())
    return digest.hexdigest()
