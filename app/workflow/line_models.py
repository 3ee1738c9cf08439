"""Which models of a line there are, best first: people's own takes, then the pack's audio, then a voice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import KnownError, Take, TakeKind, Transcript
from app.workflow.lines import LineInPack

if TYPE_CHECKING:
    from app.storage import Library


class ModelSource(StrEnum):
    """Where a model comes from."""

    TAKE = "take"
    PACK = "pack"
    VOICE = "voice"
    """The computer reads the line aloud; there is no file."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One model of a line."""

    source: ModelSource
    speaker: str = ""
    take: Take | None = None
    audio: Path | None = None
    words: Transcript | None = None
    """Of a recording that is no take: the example's. A take's words lie in the library."""


def models_of_line(library: Library, place: LineInPack, language: str) -> tuple[ModelChoice, ...]:
    """Every model of a line in this language, best first; the last one is always the computer's voice."""
    takes = [
        take for take in library.takes_of_line(place.ref, language=language) if take.kind is TakeKind.MODEL
    ]
    takes.sort(key=lambda take: (take.chosen, take.id), reverse=True)
    own = [
        ModelChoice(ModelSource.TAKE, take.speaker, take, audio)
        for take in takes
        if take.frames and (audio := _sound_of(library, take)) is not None
    ]
    packed = [
        ModelChoice(ModelSource.PACK, audio.speaker, None, audio.file)
        for audio in place.line.models
        if audio.language.split("-")[0] == language.split("-")[0] and audio.file.is_file()
    ]
    return (*own, *packed, ModelChoice(ModelSource.VOICE))


def _sound_of(library: Library, take: Take) -> Path | None:
    """Where a take's sound is; None when somebody took it away by hand, so that the next model is offered."""
    try:
        audio = library.audio_path(take.id)
    except KnownError:
        return None
    return audio if audio.is_file() else None
