"""The thread behind one stretch of playing: files to loudspeaker, and the map from what is heard to where."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.audio.files import blocks
from app.audio.outlet import FADE_S, Outlet
from app.audio.streams import Callback, Stream
from app.audio.stretch import stretched
from app.domain import KnownError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PAUSE_S: Final = 0.35
"""Silence between two sections, and before the first comes again."""

_AHEAD_S: Final = 1.0
_POLL_S: Final = 0.02
_DEAD_S: Final = 3.0
"""PortAudio asks for no block for this long, and the loudspeaker counts as gone."""


@dataclass(frozen=True)
class Start:
    """Where to play from, and how fast. Compared by identity: each one is a new wish."""

    section: int
    position_s: float
    rate: float
    passes: int
    """How often everything was played to the end before."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the listener is."""

    section: int
    position_s: float
    passes: int


@dataclass(frozen=True, slots=True)
class _Mark:
    """From this frame on: so far in that section, so many seconds of it in a second."""

    frame: int
    section: int
    position_s: float
    rate: float
    end_s: float
    passes: int


class Playback:
    """Opens the loudspeaker, plays, closes it. `go` and `leave` may be called from another thread."""

    def __init__(
        self,
        spans: Sequence[tuple[Path, float, float]],
        start: Start,
        loop: bool,
        speaker: str,
        open_stream: Callable[[Callback], Stream],
    ) -> None:
        """`spans` are (file, start_s, end_s); `speaker` is the name for a problem's facts."""
        self._spans = spans
        self._wanted = start
        self._loop = loop
        self._speaker = speaker
        self._open_stream = open_stream
        self._leaving = threading.Event()
        self._outlet: Outlet | None = None
        self._stream: Stream | None = None
        self._marks: tuple[_Mark, ...] = ()
        self._asked = start
        self.problem: KnownError | None = None
        self.is_finished = False
        self.thread = threading.Thread(target=self._run, name="player", daemon=True)

    def go(self, start: Start) -> None:
        """Go on from there."""
        self._wanted = start

    def leave(self) -> None:
        """Fade out, close and end the thread; does not wait."""
        self._leaving.set()

    def place(self, *, of_taken: bool = False) -> Place:
        """Where the listener is now, or will be when what the device holds already has been played."""
        outlet, marks, wanted = self._outlet, self._marks, self._wanted
        if outlet is None or not marks or wanted is not self._asked:
            return Place(wanted.section, wanted.position_s, wanted.passes)
        frame = outlet.taken_frames if of_taken else outlet.heard_frame
        if self.is_finished:
            frame = marks[-1].frame
        mark = next((mark for mark in reversed(marks) if mark.frame <= frame), marks[0])
        passed_s = max(0, frame - mark.frame) / outlet.sample_rate
        position_s = min(mark.position_s + passed_s * mark.rate, max(mark.end_s, mark.position_s))
        return Place(mark.section, position_s, mark.passes)

    def _run(self) -> None:
        try:
            self._play()
        except KnownError as error:
            self.problem = error
        except Exception as error:
            # A bug of ours: told to whoever polls, and to the hook for threads.
            self.problem = KnownError("speaker_failed", name=self._speaker, reason=repr(error))
            raise
        finally:
            if self._stream is not None:
                self._stream.stop()
                self._stream.close()

    def _play(self) -> None:
        outlets: list[Outlet] = []

        def on_block(out: object, frames: int, times: object, status: object) -> None:
            for outlet in outlets:
                outlet.on_block(out, frames, times, status)

        stream = self._open_stream(on_block)
        self._stream = stream
        outlet = Outlet(stream.sample_rate, _AHEAD_S, stream.channels, stream.latency)
        outlets.append(outlet)
        self._outlet = outlet
        stream.start()
        while not self._leaving.is_set():
            start = self._wanted
            self._marks = ()
            frame = outlet.skip()
            end_s = self._spans[start.section][2]
            self._marks = (_Mark(frame, start.section, start.position_s, start.rate, end_s, start.passes),)
            self._asked = start
            self._feed(outlet, stream, start)
            while self._wanted is start and not self._leaving.is_set():
                if outlet.heard_frame >= outlet.put_frames:
                    self.is_finished = True
                    return
                self._wait(outlet, stream)
        outlet.hush()
        self._wait_hushed(outlet, stream)

    def _feed(self, outlet: Outlet, stream: Stream, start: Start) -> None:
        """Put everything from `start` on into the outlet, until something else is wanted."""
        import numpy as np

        section, position_s, passes = start.section, start.position_s, start.passes
        while True:
            path, _, end_s = self._spans[section]
            source_s = position_s
            for used, samples in self._faded(path, position_s, end_s, start.rate, stream.sample_rate):
                self._mark(outlet, _Mark(outlet.put_frames, section, source_s, start.rate, end_s, passes))
                if not self._put(outlet, stream, samples, start):
                    return
                source_s += used / stream.sample_rate
            section += 1
            if section == len(self._spans):
                section = 0
                passes += 1
                if not self._loop:
                    last = len(self._spans) - 1
                    self._mark(outlet, _Mark(outlet.put_frames, last, end_s, 0, end_s, passes))
                    return
            position_s = self._spans[section][1]
            shown = (section - 1) % len(self._spans)
            self._mark(outlet, _Mark(outlet.put_frames, shown, end_s, 0, end_s, passes))
            if not self._put(
                outlet, stream, np.zeros(round(PAUSE_S * stream.sample_rate), np.float32), start
            ):
                return

    def _faded(
        self, path: Path, start_s: float, end_s: float, rate: float, sample_rate: int
    ) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """The section's samples, its first and last 5 ms faded so that the cut does not click."""
        import numpy as np

        ramp = np.linspace(0, 1, max(2, round(FADE_S * sample_rate)), dtype=np.float32)
        held: tuple[int, NDArray[np.float32]] | None = None
        for used, samples in stretched(blocks(path, sample_rate, start_s, end_s), sample_rate, rate):
            if not len(samples):
                continue
            if held is None:
                samples = samples.copy()
                head = min(len(samples), len(ramp))
                samples[:head] *= ramp[:head]
            else:
                yield held
            held = used, samples
        if held is not None:
            used, samples = held
            tail = min(len(samples), len(ramp))
            samples = samples.copy()
            samples[-tail:] *= ramp[:tail][::-1]
            yield used, samples

    def _mark(self, outlet: Outlet, mark: _Mark) -> None:
        """Remember it, and forget what has been heard long ago (a second of sound is waiting at most)."""
        old = mark.frame - 4 * outlet.sample_rate
        kept = [one for one in self._marks if one.frame >= old] or list(self._marks[-1:])
        self._marks = (*kept, mark)

    def _put(self, outlet: Outlet, stream: Stream, samples: NDArray[np.float32], start: Start) -> bool:
        """Put all samples in, as room comes; False when something else is wanted by now."""
        while len(samples):
            if self._wanted is not start or self._leaving.is_set():
                return False
            samples = samples[outlet.put(samples) :]
            if len(samples):
                self._wait(outlet, stream)
        return True

    def _wait(self, outlet: Outlet, stream: Stream) -> None:
        """A moment; raises KnownError when the loudspeaker has died."""
        waited, calls = 0.0, outlet.calls
        while not self._leaving.wait(_POLL_S):
            waited += _POLL_S
            if outlet.error is not None:
                raise KnownError("speaker_failed", name=self._speaker, reason=repr(outlet.error))
            if not stream.active or waited >= _DEAD_S:
                raise KnownError("speaker_gone", name=self._speaker)
            if outlet.calls != calls:
                return

    def _wait_hushed(self, outlet: Outlet, stream: Stream) -> None:
        """Until the fade has left the loudspeaker: stopping a stream drops what the device still holds."""
        waited = 0.0
        while waited < _DEAD_S and stream.active:
            if outlet.is_hushed and outlet.heard_frame >= outlet.taken_frames:
                return
            time.sleep(_POLL_S)
            waited += _POLL_S
