"""Writes a comparison as one HTML file with both recordings in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.config import atomic_write
from app.domain import Evidence, TakeKind
from app.workflow.comparison import Comparison, Side
from app.workflow.page_parts import BASE64, COLUMNS, PAGE_LIMIT_BYTES
from app.workflow.page_sections import Section
from app.workflow.report_page import ReportWords, Sound, render

_SMALLEST: Final = 12
"""Nothing shrinks to less than a twelfth: 16 bits at 48 kHz become 64 kbit/s."""


def write_report(
    path: Path,
    comparison: Comparison,
    words: ReportWords,
    *,
    day: str = "",
    situation: str = "",
    avoided: Sequence[Evidence] = (),
    sections: Sequence[Section] = (),
    with_sound: bool = True,
    limit_bytes: int = PAGE_LIMIT_BYTES,
) -> str:
    """Write the page, atomically. Returns an empty string, or `report_too_large`.

    `day` is when the attempt was made, as it is read.

    Recordings are put in as mono, as FLAC where that is small and else as MP3, whatever they were before.
    With more than `limit_bytes` of sound the page is written without its recordings, and says so; with
    `with_sound` False nobody wanted them.

    Raises:
        KnownError: a recording could not be read (the audio room's codes), or the page could not be written
            (`disk_full`, `folder_unwritable`, `write_failed`).
    """
    sides = [side for side in (comparison.model, comparison.attempt) if side is not None]
    data = {side.kind: _packed(side.audio, limit_bytes) if with_sound else None for side in sides}
    size = sum(len(packed[1]) * BASE64 if packed else limit_bytes + 1 for packed in data.values())
    too_large = with_sound and size > limit_bytes
    sounds: dict[TakeKind, Sound] = {}
    for side in sides:
        packed = data[side.kind]
        lows, highs = _columns(side, comparison.scale_s)
        media_type = packed[0] if packed else ""
        sounds[side.kind] = Sound(media_type, packed[1] if packed and not too_large else None, lows, highs)
    page = render(
        comparison,
        sounds,
        words,
        day=day,
        situation=situation,
        avoided=avoided,
        sections=sections,
        notice=words.without_audio if too_large else "",
    )
    atomic_write(path, page.encode())
    return "report_too_large" if too_large else ""


def _packed(audio: Path, limit_bytes: int) -> tuple[str, bytes] | None:
    """Media type and bytes of a recording; None when it is far too large to be worth the packing."""
    from app.audio import compact_sound, open_audio

    if open_audio(audio).frames * 2 > limit_bytes * _SMALLEST:
        return None
    return compact_sound(audio)


def _columns(side: Side, scale_s: float) -> tuple[Sequence[float], Sequence[float]]:
    from app.audio import build_peaks

    peaks = build_peaks(side.audio)
    columns = max(1, min(COLUMNS, round(COLUMNS * side.duration_s / (scale_s or 1.0))))
    lows, highs = peaks.view(0.0, side.duration_s, columns)
    return lows.tolist(), highs.tolist()
