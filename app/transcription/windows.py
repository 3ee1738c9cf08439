"""Cutting a stream of speech into windows that Whisper decodes one by one.

The rules look at the sound only and never at the clock, so the same take gives the same words whether it is
transcribed while it is being recorded or afterwards, and memory holds one window however long the take is.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE: Final = 16_000
"""Samples per second that Whisper and the voice detector take."""
FRAME: Final = 512
"""Samples in one step of the voice detector (32 ms)."""

_ON: Final = 0.5
_OFF: Final = 0.35
"""silero's own thresholds: speech begins above the one and ends below the other."""
_LEAD: Final = round(0.35 * RATE / FRAME)
"""Sound kept before speech: the detector hears soft beginnings up to 0.1 s late."""
_SHORT_PAUSE: Final = round(0.3 * RATE / FRAME)
_LONG_PAUSE: Final = round(3.0 * RATE / FRAME)
_LONG_ENOUGH: Final = round(15.0 * RATE / FRAME)
_MAXIMUM: Final = round(28.0 * RATE / FRAME)
"""Whisper hears 30 s at once; with the pause rule nearly every window ends in silence before this."""
_MIN_SILENCE: Final = round(0.16 * RATE / FRAME)
"""Shortest pause between two spans. faster-whisper's default of 2 s would swallow every pause in a line."""
_MIN_SPEECH: Final = 2
"""Frames; shorter bursts are clicks."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of sound that is decoded in one go."""

    start: int
    """First sample, counted from the beginning of the take."""
    samples: NDArray[np.float32]
    speech: tuple[tuple[int, int], ...]
    """Half-open sample ranges inside the take where speech was heard."""


class WindowCutter:
    """Takes frames with the probability that each holds speech, and gives finished windows.

    `settled` is the first sample that is still needed: everything before it is in a window that was given
    out, or was silence.
    """

    def __init__(self, start: int = 0) -> None:
        self.settled = start
        self._next = start
        self._lead: deque[NDArray[np.float32]] = deque(maxlen=_LEAD)
        self._frames: list[NDArray[np.float32]] = []
        self._spans: list[list[int]] = []
        self._speech_from: int | None = None
        self._silent_from: int | None = None

    def add(self, frame: NDArray[np.float32], probability: float) -> Window | None:
        """Take one frame of 512 samples; gives a window when this frame completes one."""
        at = self._next
        self._next += FRAME
        if not self._frames and probability < _ON:
            self._lead.append(frame)
            self.settled = self._next - FRAME * len(self._lead)
            return None
        if not self._frames:
            self._frames.extend(self._lead)
            self._lead.clear()
        self._frames.append(frame)
        self._listen(at, probability)
        return self._close_if_due()

    def finish(self) -> Window | None:
        """The stream is over: the window that was open, if any."""
        if self._speech_from is not None:
            self._end_span(self._next if self._silent_from is None else self._silent_from)
        return self._close(len(self._frames)) if self._frames else None

    def _listen(self, at: int, probability: float) -> None:
        if self._speech_from is None:
            if probability >= _ON:
                self._speech_from, self._silent_from = at, None
            return
        if probability >= _ON:
            self._silent_from = None
        elif probability < _OFF:
            if self._silent_from is None:
                self._silent_from = at
            if at + FRAME - self._silent_from >= _MIN_SILENCE * FRAME:
                self._end_span(self._silent_from)

    def _end_span(self, end: int) -> None:
        if self._speech_from is not None and end - self._speech_from >= _MIN_SPEECH * FRAME:
            self._spans.append([self._speech_from, end])
        self._speech_from = None
        self._silent_from = None

    def _close_if_due(self) -> Window | None:
        start = self._start
        if self._speech_from is None:
            spoken_to = self._spans[-1][1] if self._spans else start
            silent = (self._next - spoken_to) // FRAME
            spoken = (spoken_to - start) // FRAME
            if silent >= (_SHORT_PAUSE if spoken >= _LONG_ENOUGH else _LONG_PAUSE):
                return self._close((spoken_to - start) // FRAME + _SHORT_PAUSE)
        if len(self._frames) >= _MAXIMUM:
            return self._close(self._quietest())
        return None

    @property
    def _start(self) -> int:
        return self._next - FRAME * len(self._frames)

    def _quietest(self) -> int:
        """Where to cut speech without a pause: the middle of the quietest 0.16 s in the second half."""
        energy = np.array([float(np.dot(frame, frame)) for frame in self._frames[_LONG_ENOUGH:]])
        smooth = np.convolve(energy, np.ones(5), mode="valid")
        return _LONG_ENOUGH + int(np.argmin(smooth)) + 2

    def _close(self, frames: int) -> Window | None:
        """Give out the first frames as a window and keep the rest."""
        start = self._start
        cut = start + frames * FRAME
        taken, self._frames = self._frames[:frames], self._frames[frames:]
        spans, rest = self._split(cut)
        self._spans = rest
        if not rest and self._speech_from is None:
            self._lead.extend(self._frames)
            self._frames = []
        kept = len(self._frames) if self._frames else len(self._lead)
        self.settled = self._next - FRAME * kept
        if not spans:
            return None
        return Window(start, np.concatenate(taken), tuple((span[0], span[1]) for span in spans))

    def _split(self, cut: int) -> tuple[list[list[int]], list[list[int]]]:
        before = [[a, min(b, cut)] for a, b in self._spans if a < cut]
        after = [[max(a, cut), b] for a, b in self._spans if b > cut]
        if self._speech_from is not None and self._speech_from < cut:
            end = cut if self._silent_from is None else min(cut, self._silent_from)
            before.append([self._speech_from, end])
            self._speech_from = cut
            if self._silent_from is not None and self._silent_from <= cut:
                self._speech_from = self._silent_from = None
        return before, after
