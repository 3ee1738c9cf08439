"""A spoken remark: its words, written down on this computer, and how long it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import KnownError, Language, TranscriptState
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.transcription import CancelToken


def words_of_remark(
    services: Services, sound: Path, language: Language, cancel: CancelToken | None = None
) -> str:
    """What is said in a remark; empty where nobody was understood. Never sent anywhere.

    Takes as long as transcribing does: call it in a task.

    Raises:
        KnownError: `no_model` (`language`), and what `Transcriber.transcribe` and reading the sound raise.
        Cancelled: the caller said so.
    """
    from app.audio import blocks_16k
    from app.workflow.speech_models import choose_model

    folder = choose_model(services.paths, services.settings, language)
    # All of it first: a file that is open could not be moved to its take meanwhile (Windows).
    blocks = list(blocks_16k(sound))
    found = services.transcriber.transcribe(blocks, model_folder=folder, language=language, cancel=cancel)
    if found.state is TranscriptState.FAILED:
        raise KnownError(found.problem or "transcription_failed")
    return " ".join("".join(f" {word.text.strip()}" for word in found.words).split())


def length_of_sound(sound: Path) -> float:
    """Seconds of a remark's sound, whose recording may have been broken off; 0 where there is none."""
    from app.audio import finish_interrupted

    try:
        sample_rate, frames = finish_interrupted(sound)
    except KnownError:
        return 0.0
    return frames / sample_rate if sample_rate else 0.0
