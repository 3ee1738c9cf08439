"""What a take still has to give: pieces of a second, and those not yet done with for when a worker dies."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain import Span
from app.transcription.words import RawSegment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE: Final = 16_000
"""Samples per second."""
_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class Place:
    """What another worker has to know to go on, as if it were the first, where all before is done with."""

    state_at: int = 0
    """A sample at or before that place."""
    state: str = ""
    """What the voice detector remembered there (base64): without, it draws the edges of speech elsewhere."""
    in_speech: bool = False
    """Somebody is speaking at the place itself."""


@dataclass(frozen=True, slots=True)
class HeardWindow:
    """A window that is done with, as it is kept: another run, on another day, goes on behind the last one."""

    made_by: str
    """Model, language, names and rules; what others made says nothing here."""
    number: int
    """Windows of the take before it."""
    settled: int
    """Everything before this sample (16 kHz) is done with."""
    place: Place
    segments: tuple[RawSegment, ...] = ()
    speech: tuple[Span, ...] = ()
    hole: Span | None = None
    """The window was left out because workers died on it."""


class Feed:
    """The samples of one take on their way to the worker, and what came back so far."""

    def __init__(self, blocks: Iterable[NDArray[np.float32]], heard: Sequence[HeardWindow] = ()) -> None:
        """`heard`: windows that an earlier run was done with, in order; only for a take that has ended."""
        self._pieces = _pieces(blocks)
        self._kept: deque[tuple[int, bytes]] = deque()
        self._again: deque[tuple[int, bytes]] = deque()
        self.taken = 0
        """Samples that came from the blocks."""
        self.sent = 0
        """Samples given out by `next_chunk` since the last `rewind`, counted from the start of the take."""
        self.settled = 0
        """Everything before this sample need not be sent again."""
        self.place = Place()
        self.is_over = False
        self.segments: list[RawSegment] = []
        self.speech: list[Span] = []
        self.holes: list[Span] = []
        """Windows that were left out because workers died on them."""
        self.windows = 0
        """Windows that are done with."""
        self._go_on(heard)

    def take_in(self, window: HeardWindow) -> None:
        """One more window is done with."""
        self.windows += 1
        self.segments.extend(window.segments)
        self.speech.extend(window.speech)
        if window.hole is not None:
            self.holes.append(window.hole)
        self.settle(window.settled, window.place)

    def next_chunk(self) -> bytes | None:
        """Samples to send as raw float32; empty when the source had none just now, None at the end."""
        if self._again:
            start, chunk = self._again.popleft()
            self.sent = start + len(chunk) // _BYTES
            return chunk
        try:
            chunk = next(self._pieces)
        except StopIteration:
            self.is_over = True
            return None
        if chunk:
            self._kept.append((self.taken, chunk))
            self.taken += len(chunk) // _BYTES
            self.sent = self.taken
        return chunk

    def settle(self, sample: int, place: Place) -> None:
        """Forget what lies before a sample, but for what the voice detector has to hear again."""
        self.settled = min(max(self.settled, sample), self.taken)
        self.place = place
        self._forget_before(place.state_at)

    def _go_on(self, heard: Sequence[HeardWindow]) -> None:
        for window in heard:
            while self.taken < window.settled and self.next_chunk() is not None:
                self._forget_before(window.place.state_at)
            self.take_in(window)

    def _forget_before(self, sample: int) -> None:
        while self._kept and self._kept[0][0] + len(self._kept[0][1]) // _BYTES <= sample:
            self._kept.popleft()

    def rewind(self) -> bytes:
        """Give again what was sent and not settled: another worker takes over.

        Returns:
            What was heard from `place.state_at` up to there, for the voice detector.
        """
        warm = []
        self._again = deque()
        for start, chunk in self._kept:
            cut = min(max(0, self.settled - start), len(chunk) // _BYTES) * _BYTES
            warm.append(chunk[max(0, self.place.state_at - start) * _BYTES : cut])
            if cut < len(chunk):
                self._again.append((start + cut // _BYTES, chunk[cut:]))
        self.sent = self.settled
        return b"".join(warm)


def _pieces(blocks: Iterable[NDArray[np.float32]]) -> Iterator[bytes]:
    """Blocks as raw float32 of at most a second; what is no number becomes silence."""
    import numpy as np

    for block in blocks:
        flat = np.asarray(block, dtype=np.float32).reshape(-1)
        if not len(flat):
            yield b""
        for start in range(0, len(flat), RATE):
            piece = np.nan_to_num(flat[start : start + RATE], nan=0.0, posinf=1.0, neginf=-1.0)
            yield np.clip(piece, -1.0, 1.0).tobytes()
