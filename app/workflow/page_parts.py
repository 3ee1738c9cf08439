"""What every page that needs nothing outside itself is made of."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from typing import Final

COLUMNS: Final = 400
"""Columns of a waveform over the whole time scale; about two pixels each on a wide page."""

PAGE_LIMIT_BYTES: Final = 60 * 1024 * 1024
"""A page with more sound than this opens slowly and is refused by mail; an hour and a half of MP3."""

BASE64: Final = 4 / 3
"""How much larger a file becomes inside a page."""


def policy(style: str, script: str) -> str:
    """What a page may load and run: nothing but this style and this script."""
    return (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; media-src data:; "
        f"style-src 'sha256-{_digest(style)}'; script-src 'sha256-{_digest(script)}'"
    )


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def wave_path(lows: Sequence[float], highs: Sequence[float]) -> str:
    """One bar a column, as an SVG path in a box of `COLUMNS` by 200; the loudest moment fills the lane.

    Lowest and highest sample of each column, -1 to 1.
    """
    loudest = max((abs(value) for value in (*lows, *highs)), default=0.0)
    gain = min(95 / max(loudest, 0.05), 95 * 8)
    bars = []
    for column, (low, high) in enumerate(zip(lows, highs, strict=True)):
        top, bottom = 100 - max(high * gain, 1.0), 100 - min(low * gain, -1.0)
        bars.append(f"M{column}.1 {top:.1f}h.7V{bottom:.1f}h-.7z")
    return "".join(bars)


def data_uri(media_type: str, data: bytes) -> str:
    """A file as an address that holds it."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def clock(seconds: float) -> str:
    """Minutes and seconds, such as 0:07 or 61:40."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
