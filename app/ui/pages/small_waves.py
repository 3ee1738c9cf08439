"""Small pictures of takes for a list: read when a row is first seen, one at a time, and kept."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from app.domain import GoFirstError, Take
from app.ui.context import Context
from app.workflow import Services

BARS: Final = 32
_KEPT: Final = 3000
_WANTED: Final = 40
"""Rows that were scrolled past are forgotten, so that those in sight come first."""
_LONGEST_S: Final = 20 * 60
"""Reading an hour takes a second; the list does without a picture of it."""


class SmallWaves(QObject):
    """Heights of the bars of each take, 0 to 1."""

    ready = Signal(str)
    """Id of a take whose picture can be drawn."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._bars: OrderedDict[str, tuple[float, ...]] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._reading = ""

    def bars(self, take: Take) -> tuple[float, ...]:
        """The bars of a take; empty while they are being read, and where there is nothing to read."""
        known = self._bars.get(take.id)
        if known is not None:
            return known
        if take.frames and take.sound_gone is None and take.duration_s <= _LONGEST_S:
            self._wanted[take.id] = None
            self._wanted.move_to_end(take.id)
            while len(self._wanted) > _WANTED:
                self._wanted.popitem(last=False)
            self._read_next()
        return ()

    def _read_next(self) -> None:
        if self._reading or not self._wanted:
            return
        self._reading, _ = self._wanted.popitem()
        self._context.tasks.run(
            read_bars, self._context.services, self._reading, on_done=self._read, on_failed=self._not_read
        )

    def _read(self, result: Any) -> None:
        take_id, bars = result
        self._keep(take_id, bars)
        self.ready.emit(take_id)
        self._read_next()

    def _not_read(self, _error: GoFirstError) -> None:
        # Playing the take says what is wrong with its sound; a list needs no message for each row.
        self._keep(self._reading, ())
        self._read_next()

    def _keep(self, take_id: str, bars: tuple[float, ...]) -> None:
        self._reading = ""
        self._bars[take_id] = bars
        while len(self._bars) > _KEPT:
            self._bars.popitem(last=False)


def read_bars(services: Services, take_id: str) -> tuple[str, tuple[float, ...]]:
    """Id of a take and its bars, the loudest of them 1.

    Raises:
        KnownError: the sound could not be read.
    """
    import numpy as np

    from app.audio import build_peaks

    peaks = build_peaks(services.library.audio_path(take_id))
    lows, highs = peaks.view(0.0, peaks.duration_s, BARS)
    heights = np.maximum(highs, -lows)
    # As on the compare page: a quiet microphone still shows its shape, within reason.
    gain = min(1 / max(float(heights.max(initial=0.0)), 0.05), 8.0)
    return take_id, tuple(float(height) * gain for height in heights)
