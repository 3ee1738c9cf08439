"""Between PortAudio's thread and ours: a ring of bytes that one fills and the other empties, no lock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any


class Ring:
    """Bounded and allocated once. Each side changes its own counter only, after the bytes it speaks of."""

    def __init__(self, size: int) -> None:
        self._bytes = memoryview(bytearray(size))
        self._size = size
        self._put = 0
        self._taken = 0

    @property
    def waiting(self) -> int:
        """Bytes that were put and not taken."""
        return self._put - self._taken

    def put(self, data: Any) -> bool:
        """Copy a block in; False when there is no room for it. For the filling thread."""
        length = len(data)
        if length > self._size - self.waiting:
            return False
        at = self._put % self._size
        room = self._size - at
        if length <= room:
            self._bytes[at : at + length] = data
        else:
            self._bytes[at:] = data[:room]
            self._bytes[: length - room] = data[room:]
        self._put += length
        return True

    def take(self) -> Iterator[memoryview]:
        """What is there now, in order, in one or two parts; each is valid until the next is asked for."""
        end = self._put
        while self._taken < end:
            at = self._taken % self._size
            length = min(end - self._taken, self._size - at)
            yield self._bytes[at : at + length]
            self._taken += length


class Intake:
    """What PortAudio calls with each block of a microphone, and what it leaves for the writing thread.

    No lock shared with anyone, no file, nothing that grows; and no exception, which would end the stream
    with no more than a text on stderr.
    """

    def __init__(self, size: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.ring = Ring(size)
        self._clock = clock
        self.newest: tuple[float, int] | None = None
        """Clock time of the newest block, and the frames delivered up to its end."""
        self.lost = 0
        """Frames that found no room in the ring."""
        self.accepted = 0
        """Frames that did."""
        self.flags = 0
        """Blocks that PortAudio itself marked as overrun."""
        self.error: Exception | None = None

    def on_block(self, data: Any, frames: int, _times: Any, status: Any) -> None:
        """PortAudio's callback."""
        try:
            if status:
                self.flags += 1
            if self.ring.put(data):
                self.accepted += frames
            else:
                self.lost += frames
            self.newest = (self._clock(), self.accepted + self.lost)
        except Exception as error:  # noqa: BLE001 - see the class
            self.error = error
