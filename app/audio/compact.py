"""A recording made small enough to travel inside a page."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Final

from app.audio.export import export_take
from app.audio.files import blocks, copy_as_take_wav, open_audio

FLAC_BYTES_PER_S: Final = 12_000
"""Up to this FLAC stays: with base64 a minute of it is just under 1 MB."""

_RATE: Final = 24_000
_SMALLNESS: Final = 0.6
"""Gives 64 kbit/s at that rate, always the same, so that a browser finds every moment exactly. From 0.7 on
LAME leaves out the tag that says how much silence it put in front (46 ms)."""


def compact_sound(audio: Path) -> tuple[str, bytes]:
    """Media type and bytes of a whole recording, whatever it was before, as mono.

    FLAC where that is small enough, else MP3 at 24 kHz, 0.65 MB a minute with base64. Not Opus, which
    is smaller still: Safari plays it in an Ogg file only since iOS 18.4, and pages are read on phones.

    Raises:
        KnownError: the recording could not be read (as `open_audio`), or there is no room for a copy.
    """
    facts = open_audio(audio)
    with tempfile.TemporaryDirectory(prefix="go-first-") as folder:
        wav, flac = Path(folder, "take.wav"), Path(folder, "take.flac")
        copy_as_take_wav(audio, wav)
        export_take(wav, flac)
        best = ("audio/flac", flac.read_bytes())
        if len(best[1]) > FLAC_BYTES_PER_S * facts.duration_s:
            small = _mp3(wav)
            if small and len(small) < len(best[1]):
                best = ("audio/mpeg", small)
        if wav.stat().st_size < len(best[1]):
            best = ("audio/wav", wav.read_bytes())
        return best


def _mp3(wav: Path) -> bytes:
    """Empty where the library for sound files was built without MP3."""
    import soundfile

    if "MP3" not in soundfile.available_formats():
        return b""
    packed = io.BytesIO()
    with soundfile.SoundFile(
        packed,
        "w",
        samplerate=_RATE,
        channels=1,
        format="MP3",
        subtype="MPEG_LAYER_III",
        compression_level=_SMALLNESS,
        bitrate_mode="CONSTANT",
    ) as file:
        for block in blocks(wav, _RATE):
            file.write(block)
    return packed.getvalue()
