"""One hour's waveform drawn / one 60 Hz frame: view of the peaks and painting of the real widget."""

from __future__ import annotations

import os
import tempfile
import time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.result import Result, Row, p50, p95

if TYPE_CHECKING:
    from app.audio import Peaks

RATE: Final = 48_000
FRAME_S: Final = 1 / 60
WIDTH: Final = 1600
HEIGHT: Final = 120
REPAINTS: Final = 100
HOUR_S: Final = 3600
SHORT_S: Final = 10


def measure() -> Result:
    """Build the peaks of an hour, then draw it again and again from nothing but the peaks."""
    peaks, build_s = _peaks(HOUR_S)
    drawn = [1000 * one for one in _repaints(peaks)]
    row = Row(
        "an hour drawn / one 60 Hz frame",
        p50(drawn) / (FRAME_S * 1e3),
        1.0,
        p50=p50(drawn),
        p95=p95(drawn),
        unit="ms",
    )
    detail = f"{WIDTH}x{HEIGHT} pixels; peaks built once in {build_s:.1f} s"
    return Result("waveform", "an hour drawn in one frame", (row,), detail)


def an_hour(quick: bool = False) -> Result:
    """N13: a view of an hour's peaks against a full scan, and its repaint against that of 10 s."""
    import numpy as np

    hour, build_s = _peaks(HOUR_S)
    short, _ = _peaks(SHORT_S)
    views = []
    for number in range(200 if quick else 1000):
        began = time.perf_counter()
        hour.view(number % 1000, number % 1000 + 2600 / (1 + number % 1000), WIDTH)
        views.append(1000 * (time.perf_counter() - began))
    # What a repaint would cost without the peaks: the least and the greatest sample of each column.
    columns = HOUR_S * RATE // WIDTH
    samples = np.resize(_noise(), columns * WIDTH).reshape(WIDTH, columns)
    scans = []
    for _ in range(3 if quick else 7):
        began = time.perf_counter()
        samples.min(axis=1)
        samples.max(axis=1)
        scans.append(1000 * (time.perf_counter() - began))
    long, brief = ([1000 * one for one in both] for both in zip(*_in_turn(hour, short), strict=True))
    rows = (
        Row(
            "full scan / view, any zoom",
            p50(scans) / p95(views),
            100,
            more=True,
            p50=p50(views),
            p95=p95(views),
            unit="ms",
        ),
        Row("repaint of 1 h / of 10 s", p50(long) / p50(brief), 1.2, p50=p50(long), p95=p95(long), unit="ms"),
    )
    detail = (
        f"full scan of {HOUR_S} s at {RATE} Hz {p50(scans):.1f} ms; repaint of {SHORT_S} s "
        f"{p50(brief):.2f} ms; {WIDTH}x{HEIGHT} pixels; peaks built once in {build_s:.1f} s"
    )
    return Result("N13", "an hour's waveform costs what ten seconds cost", rows, detail)


def _in_turn(hour: Peaks, short: Peaks) -> list[tuple[float, float]]:
    return list(zip(_repaints(hour), _repaints(short), strict=True))


def _repaints(peaks: Peaks) -> list[float]:
    """Seconds of each drawing of the real widget, with its cursor somewhere else each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from app.domain import TakeKind
    from app.ui.widgets.waveform import Waveform

    application = QApplication.instance() or QApplication([])
    widget = Waveform(TakeKind.MODEL)
    widget.resize(WIDTH, HEIGHT)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    widget.show_take(peaks, peaks.duration_s, peaks.duration_s)
    widget.render(image)
    drawn = []
    for number in range(REPAINTS):
        began = time.perf_counter()
        widget.show_take(peaks, peaks.duration_s, peaks.duration_s)
        widget.show_position(peaks.duration_s * number / REPAINTS)
        widget.render(image)
        drawn.append(time.perf_counter() - began)
    across = {image.pixel(x, HEIGHT * 2 // 3) for x in range(WIDTH)}
    assert len(across) > 2, "nothing was drawn"
    _kept.append(application)
    return drawn


_kept: list[Any] = []
"""Qt's application, which must outlive its widgets."""


@lru_cache(maxsize=2)
def _peaks(seconds: int) -> tuple[Peaks, float]:
    """The peaks of a noise that swells and ebbs, and how long they took to build."""
    from app.audio import build_peaks

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "take.wav"
        _write(path, seconds)
        began = time.perf_counter()
        peaks = build_peaks(path)
        return peaks, time.perf_counter() - began


def _write(path: Path, seconds: int) -> None:
    import numpy as np

    from app.audio import WavWriter

    writer = WavWriter(path, RATE)
    noise = _noise()
    for second in range(seconds):
        loudness = 0.2 + 0.8 * abs(np.sin(second / 7))
        writer.append((noise * loudness).astype("<i2").data)
    writer.finish()


def _noise() -> Any:
    import numpy as np

    return np.random.default_rng(0).normal(0, 6000, RATE).clip(-32768, 32767).astype("<i2")
