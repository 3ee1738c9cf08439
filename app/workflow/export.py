"""One take as a file outside the library: the only way that a voice leaves it, on a person's click."""

from __future__ import annotations

from pathlib import Path

from app.workflow.services import Services


def export_take(services: Services, take_id: str, destination: Path) -> Path:
    """Write a take's audio to `destination`: FLAC when its name ends so, else WAV.

    Raises:
        KnownError: `export_format`, `disk_full`, `folder_unwritable`, `write_failed`, `audio_not_found` or
            `audio_unreadable`; then nothing is left behind.
    """
    from app.audio import export_take as write_audio

    write_audio(services.library.audio_path(take_id), destination)
    return destination
