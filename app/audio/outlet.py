"""What PortAudio takes the sound to play from, and where in it the listener is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FADE_S: Final = 0.005
"""Long enough that a cut does not click, short enough not to be heard."""

_MOST_AHEAD_S: Final = 2.0
"""Some hosts tell no time at all; a time beyond this is not believed."""


class Outlet:
    """A ring of samples between the feeding thread and PortAudio's, without a lock.

    Frames are counted from 0 over everything that was ever put in; each side changes its own counter only.
    """

    def __init__(self, sample_rate: int, seconds: float, channels: int = 1, latency_s: float = 0.0) -> None:
        import numpy as np

        self._np = np
        self.sample_rate = sample_rate
        self._channels = channels
        self._latency_s = latency_s
        self._size = round(sample_rate * seconds)
        self._samples = np.zeros(self._size, np.float32)
        self._fade = round(sample_rate * FADE_S)
        self._put = 0
        self._taken = 0
        self._skip_to = 0
        self._hush = False
        self._heard: tuple[int, float] | None = None
        self.is_hushed = False
        """Nothing but silence leaves any more."""
        self.calls = 0
        """How often PortAudio asked; stands still when the loudspeaker has died."""
        self.error: Exception | None = None

    @property
    def put_frames(self) -> int:
        """Frames put in so far."""
        return self._put

    @property
    def taken_frames(self) -> int:
        """Frames that the device has."""
        return self._taken

    @property
    def room(self) -> int:
        """Frames that can be put in now."""
        return self._size - (self._put - self._taken)

    def put(self, samples: NDArray[np.float32]) -> int:
        """Put in as many of the samples as there is room for; their number."""
        count = min(len(samples), self.room)
        at = self._put % self._size
        first = min(count, self._size - at)
        self._samples[at : at + first] = samples[:first]
        self._samples[: count - first] = samples[first:count]
        self._put += count
        return count

    def skip(self) -> int:
        """Drop what has not been played; the frame that comes next. What is playing fades out."""
        self._skip_to = self._put
        return self._put

    def hush(self) -> None:
        """Fade out and stay silent."""
        self._hush = True

    @property
    def heard_frame(self) -> int:
        """The frame that leaves the loudspeaker now; below 0 while the first is on its way."""
        if self._heard is None:
            return 0
        frame, at = self._heard
        return min(frame + round((time.monotonic() - at) * self.sample_rate), self._taken)

    def on_block(self, out: Any, frames: int, times: Any, _status: Any) -> None:
        """PortAudio's callback: copies, and never raises."""
        np = self._np
        try:
            self.calls += 1
            block = np.frombuffer(out, np.float32).reshape(-1, self._channels)
            mono = np.zeros(frames, np.float32)
            filled = self._fill(mono)
            block[:] = mono[:, np.newaxis]
            if filled:
                ahead_s = times.outputBufferDacTime - times.currentTime
                if not 0 <= ahead_s <= _MOST_AHEAD_S:
                    ahead_s = self._latency_s
                # The frame behind the last one taken leaves the loudspeaker when that one has been played.
                self._heard = (self._taken, time.monotonic() + ahead_s + filled / self.sample_rate)
        except Exception as error:  # noqa: BLE001 - it would end the stream with a text on stderr
            self.error = error

    def _fill(self, mono: NDArray[np.float32]) -> int:
        """The number of frames that are not just silence for want of sound."""
        done = 0
        leaving = self._hush and not self.is_hushed
        if leaving or self._skip_to > self._taken:
            done = self._read(mono[: self._fade])
            mono[:done] *= self._np.linspace(1, 0, done, dtype=self._np.float32)
            self._taken = max(self._taken, self._skip_to)
            self.is_hushed = self.is_hushed or leaving
        if not self.is_hushed:
            done += self._read(mono[done:])
        return done

    def _read(self, into: NDArray[np.float32]) -> int:
        count = min(len(into), self._put - self._taken)
        at = self._taken % self._size
        first = min(count, self._size - at)
        into[:first] = self._samples[at : at + first]
        into[first:count] = self._samples[: count - first]
        self._taken += count
        return count
