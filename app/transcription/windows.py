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
_CLEAR_PAUSE: Final = round(0.5 * RATE / FRAME)
_LONG_PAUSE: Final = round(3.0 * RATE / FRAME)
_LONG_ENOUGH: Final = round(15.0 * RATE / FRAME)
"""From here on a short pause closes a window."""
_FAIRLY_LONG: Final = round(10.0 * RATE / FRAME)
"""From here on a clear pause does: what was guessed in it is then final and not thrown away when speech goes
on. Shorter windows would shrink the wait at Stop further, but a model that hears less of what belongs
together writes more of it wrong. Measured with base on 31 takes of 31 minutes in all (English and Dutch, half
of it with noise), words wrong with windows from 6 and 12 s on: 7.9 %, from 12 s: 6.8, from 15 s: 6.7, from 10
and 15 s: 6.6; whole files with faster-whisper: 7.2. With the text of the window before as a prompt (and
spectra padded with zeros): 9.8 against 7.4."""
_CUT_FROM: Final = round(15.0 * RATE / FRAME)
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
    cut_in_speech: bool = False
    """Somebody was speaking where it ends."""


class WindowCutter:
    """Takes frames with the probability that each holds speech, and gives finished windows.

    `settled` is the first sample that is still needed: everything before it is in a window that was given
    out, or was silence. A cutter that starts there, with the `cut_in_speech` of the window before, gives the
    same windows from there on.
    """

    def __init__(self, start: int = 0, *, in_speech: bool = False) -> None:
        """`in_speech`: somebody is speaking at the first sample."""
        self.settled = start
        self._goes_on = in_speech
        self._next = start
        self._lead: deque[NDArray[np.float32]] = deque(maxlen=_LEAD)
        self._frames: list[NDArray[np.float32]] = []
        self._probabilities: list[float] = []
        self._joined: int | None = None
        self._spans: list[list[int]] = []
        self._speech_from: int | None = None
        self._silent_from: int | None = None

    def add(self, frame: NDArray[np.float32], probability: float) -> list[Window]:
        """Take one frame of 512 samples; gives the windows (hardly ever two) that this frame completes."""
        at = self._next
        self._next += FRAME
        if not self._frames and probability < _ON and not self._goes_on:
            self._lead.append(frame)
            self.settled = self._next - FRAME * len(self._lead)
            return []
        if not self._frames:
            self._frames.extend(self._lead)
            self._probabilities.extend([0.0] * len(self._lead))
            self._lead.clear()
        self._frames.append(frame)
        self._probabilities.append(probability)
        self._listen(at, probability)
        return self._close_if_due()

    @property
    def is_open(self) -> bool:
        """Whether speech was heard that is in no window yet."""
        return bool(self._frames)

    @property
    def silent_s(self) -> float:
        """How long nobody has spoken since the last speech of the open window; 0 without one."""
        if self._speech_from is not None or not self._spans:
            return 0.0
        return (self._next - self._spans[-1][1]) / RATE

    def preview(self) -> Window | None:
        """The open window as it will be when nothing more is said in it; None while that cannot be known.

        Every rule that closes a window in a pause ends it 0.3 s after its last speech, so this is, sample for
        sample, what `add` or `finish` gives later, whenever the take ends.
        """
        if self._speech_from is not None or not self._spans:
            return None
        frames = self._spoken_frames + _SHORT_PAUSE
        if frames > len(self._frames):
            return None
        spans = tuple((span[0], span[1]) for span in self._spans)
        return Window(self._start, np.concatenate(self._frames[:frames]), spans)

    def finish(self) -> Window | None:
        """The stream is over: the window that was open, if any."""
        if self._speech_from is not None:
            self._end_span(self._next if self._silent_from is None else self._silent_from)
        window = self._taken(min(self._spoken_frames + _SHORT_PAUSE, len(self._frames)))
        self._forget(self._next)
        return window

    def _listen(self, at: int, probability: float) -> None:
        if self._speech_from is None:
            if probability >= _ON or self._goes_on:
                self._speech_from = at
                self._joined = at if self._goes_on else self._joined
                self._silent_from = at if probability < _OFF else None
                self._goes_on = False
            return
        if probability >= _ON:
            self._silent_from = None
        elif probability < _OFF:
            if self._silent_from is None:
                self._silent_from = at
            if at + FRAME - self._silent_from >= _MIN_SILENCE * FRAME:
                self._end_span(self._silent_from)

    def _end_span(self, end: int) -> None:
        shortest = FRAME if self._speech_from == self._joined else _MIN_SPEECH * FRAME
        if self._speech_from is not None and end - self._speech_from >= shortest:
            self._spans.append([self._speech_from, end])
        self._speech_from = None
        self._silent_from = None

    def _close_if_due(self) -> list[Window]:
        if self._speech_from is None:
            spoken = self._spoken_frames
            silent = len(self._frames) - spoken
            if silent >= _pause_that_closes(spoken):
                return self._close(spoken + _SHORT_PAUSE)
        if len(self._frames) >= _MAXIMUM:
            return self._close(self._quietest())
        return []

    @property
    def _start(self) -> int:
        return self._next - FRAME * len(self._frames)

    @property
    def _spoken_frames(self) -> int:
        """Frames of the open window up to the end of its last speech."""
        return (self._spans[-1][1] - self._start) // FRAME if self._spans else 0

    def _quietest(self) -> int:
        """Where to cut speech without a pause: the middle of the quietest 0.16 s in the second half."""
        energy = np.array([float(np.dot(frame, frame)) for frame in self._frames[_CUT_FROM:]])
        smooth = np.convolve(energy, np.ones(5), mode="valid")
        return _CUT_FROM + int(np.argmin(smooth)) + 2

    def _close(self, frames: int) -> list[Window]:
        """Give out the first frames as a window, and take in the rest as if it came only now.

        So what follows does not depend on what was before: whoever starts at the cut gets the same.
        """
        rest = list(zip(self._frames[frames:], self._probabilities[frames:], strict=True))
        window = self._taken(frames)
        self._forget(self._start + frames * FRAME)
        self._goes_on = window is not None and window.cut_in_speech
        windows = [window] if window is not None else []
        for frame, probability in rest:
            windows += self.add(frame, probability)
        return windows

    def _taken(self, frames: int) -> Window | None:
        """The first frames as a window; None when nobody spoke in them."""
        cut = self._start + frames * FRAME
        spans = [(a, min(b, cut)) for a, b in self._spans if a < cut]
        in_speech = any(a < cut < b for a, b in self._spans)
        if self._speech_from is not None and self._speech_from < cut:
            silent_from = cut if self._silent_from is None else self._silent_from
            spans.append((self._speech_from, min(cut, silent_from)))
            in_speech = silent_from >= cut
        if not spans:
            return None
        return Window(self._start, np.concatenate(self._frames[:frames]), tuple(spans), in_speech)

    def _forget(self, start: int) -> None:
        """Begin anew at a sample."""
        self._frames, self._probabilities, self._spans = [], [], []
        self._speech_from = self._silent_from = self._joined = None
        self._lead.clear()
        self._next = self.settled = start


def _pause_that_closes(spoken: int) -> int:
    """Frames of silence after which a window with so many frames is long enough."""
    if spoken >= _LONG_ENOUGH:
        return _SHORT_PAUSE
    return _CLEAR_PAUSE if spoken >= _FAIRLY_LONG else _LONG_PAUSE
