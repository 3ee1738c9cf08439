"""One hour's waveform drawn / one 60 Hz frame: view of the peaks and painting of the real widget."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, Final

RATE: Final = 48_000
FRAME_S: Final = 1 / 60
WIDTH: Final = 1600
HEIGHT: Final = 120
REPAINTS: Final = 100


def measure() -> dict[str, Any]:
    """Build the peaks of an hour, then draw it again and again from nothing but the peaks."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from app.audio import Peaks, build_peaks
    from app.domain import TakeKind
    from app.ui.widgets.waveform import Waveform

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.wav"
        write_hour(path)
        began = time.perf_counter()
        peaks: Peaks = build_peaks(path)
        build_s = time.perf_counter() - began
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
    began = time.perf_counter()
    for number in range(1000):
        peaks.view(number, number + 2600 / (1 + number), WIDTH)
    view_s = (time.perf_counter() - began) / 1000
    del application
    middle, slow = statistics.median(drawn), statistics.quantiles(drawn, n=20)[-1]
    return {
        "name": "waveform of one hour drawn / one 60 Hz frame",
        "what": f"view of the peaks and painting of {WIDTH}x{HEIGHT} pixels, after the peaks are built",
        "ratio": middle / FRAME_S,
        "goal": 1.0,
        "detail": (
            f"drawn in {middle * 1e3:.1f} ms (95 % within {slow * 1e3:.1f} ms) of {FRAME_S * 1e3:.1f} ms; "
            f"{WIDTH} columns at any zoom in {view_s * 1e3:.2f} ms; peaks built once in {build_s:.1f} s"
        ),
    }


def write_hour(path: Path) -> None:
    """An hour of noise that swells and ebbs, as a take."""
    import numpy as np

    from app.audio import WavWriter

    writer = WavWriter(path, RATE)
    noise = np.random.default_rng(0).normal(0, 6000, RATE)
    for second in range(3600):
        loudness = 0.2 + 0.8 * abs(np.sin(second / 7))
        writer.append(np.clip(noise * loudness, -32768, 32767).astype("<i2").data)
    writer.finish()
