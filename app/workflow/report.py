"""Writes a comparison as one HTML file with both recordings in it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.config import atomic_write
from app.domain import Evidence, TakeKind
from app.workflow.comparison import Comparison, Side
from app.workflow.report_page import COLUMNS, ReportWords, Section, Sound, render

PAGE_LIMIT_BYTES: Final = 60 * 1024 * 1024
"""A page with more sound than this opens slowly and is refused by mail; some 15 minutes of FLAC at 48 kHz."""

_BASE64: Final = 4 / 3

_FLAC_AT_BEST: Final = 4
"""Speech with long silences has been seen to shrink to a third; nothing shrinks to less than a quarter."""


def write_report(
    path: Path,
    comparison: Comparison,
    words: ReportWords,
    *,
    situation: str = "",
    avoided: Sequence[Evidence] = (),
    sections: Sequence[Section] = (),
    limit_bytes: int = PAGE_LIMIT_BYTES,
) -> str:
    """Write the page, atomically. Returns an empty string, or `report_too_large`.

    Recordings are put in as 16-bit mono, as FLAC where that is smaller than WAV, whatever they were before.
    With more than `limit_bytes` of sound the page is written without its recordings, and says so.

    Raises:
        KnownError: a recording could not be read (the audio room's codes), or the page could not be written
            (`disk_full`, `folder_unwritable`, `write_failed`).
    """
    sides = [side for side in (comparison.model, comparison.attempt) if side is not None]
    data = {side.kind: _packed(side.audio, limit_bytes) for side in sides}
    size = sum(len(packed[1]) * _BASE64 if packed else limit_bytes + 1 for packed in data.values())
    too_large = size > limit_bytes
    sounds: dict[TakeKind, Sound] = {}
    for side in sides:
        packed = data[side.kind]
        lows, highs = _columns(side, comparison.scale_s)
        media_type = packed[0] if packed else ""
        sounds[side.kind] = Sound(media_type, packed[1] if packed and not too_large else None, lows, highs)
    page = render(comparison, sounds, words, situation=situation, avoided=avoided, sections=sections)
    atomic_write(path, page.encode())
    return "report_too_large" if too_large else ""


def _packed(audio: Path, limit_bytes: int) -> tuple[str, bytes] | None:
    """Media type and bytes of a recording; None when it is far too large to be worth the packing."""
    from app.audio import copy_as_take_wav, export_take, open_audio

    facts = open_audio(audio)
    if facts.frames * 2 > limit_bytes * _FLAC_AT_BEST:
        return None
    with tempfile.TemporaryDirectory(prefix="go-first-") as folder:
        wav, flac = Path(folder, "take.wav"), Path(folder, "take.flac")
        copy_as_take_wav(audio, wav)
        export_take(wav, flac)
        if flac.stat().st_size < wav.stat().st_size:
            return "audio/flac", flac.read_bytes()
        return "audio/wav", wav.read_bytes()


def _columns(side: Side, scale_s: float) -> tuple[Sequence[float], Sequence[float]]:
    from app.audio import build_peaks

    peaks = build_peaks(side.audio)
    columns = max(1, min(COLUMNS, round(COLUMNS * side.duration_s / (scale_s or 1.0))))
    lows, highs = peaks.view(0.0, side.duration_s, columns)
    return lows.tolist(), highs.tolist()
