"""Which faults can be mended in the settings, and where there."""

from __future__ import annotations

MENDED_IN_SETTINGS = frozenset(
    {
        "no_microphone",
        "microphone_gone",
        "microphone_busy",
        "microphone_failed",
        "microphone_lost",
        "microphone_refused",
        "recording_failed",
        "recording_lost",
        "no_speaker",
        "speaker_gone",
        "speaker_busy",
        "speaker_failed",
        "offline",
        "endpoint_form",
        "endpoint_key",
        "endpoint_not_found",
    }
)
"""Codes of faults for which something else can be chosen there: a device, a service, to go online."""

MENDED_BY_A_MODEL = frozenset(
    {
        "no_model",
        "model_damaged",
        "model_language",
        "model_missing",
        "model_not_loaded",
        "model_not_whisper",
        "transcription_crashed",
        "transcription_failed",
        "transcription_hung",
    }
)
"""Codes of faults that another speech model mends, or the same one fetched anew."""
