"""A microphone that behaves like PortAudio's, for faults that cannot be provoked in a real one.

Blocks are delivered by the test, on a clock of its own, through the callback that the recorder gave; they are
read-only buffers of interleaved 16-bit samples, as PortAudio's are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray

from app.audio.streams import Callback
from app.domain import Device, KnownError


class PortAudioError(Exception):
    """Carries what sounddevice's does: a text, PortAudio's number, and (host, its number, its text)."""


@dataclass
class FakeMicrophone:
    """Stands for the computer's microphones; open at most once at a time."""

    sample_rate: int = 48_000
    channels: int = 1
    device: Device | None = field(default_factory=lambda: Device("fake|mic", "mic", "fake", 0, 1, 48_000))
    open_error: KnownError | None = None
    start_error: Exception | None = None
    now: float = 1000.0
    active: bool = False
    is_closed: bool = True
    latency: float = 0.2
    source: str = "mic"
    moves: int = 0
    _callback: Callback | None = None

    def clock(self) -> float:
        return self.now

    def find(self, key: str) -> Device:
        if self.device is None:
            raise KnownError("no_microphone")
        return self.device

    def open(self, device: Device, callback: Callback) -> FakeMicrophone:
        if self.open_error is not None:
            raise self.open_error
        assert self.is_closed
        self.is_closed = False
        self._callback = callback
        return self

    def start(self) -> None:
        if self.start_error is not None:
            raise self.start_error
        self.active = True

    def stop(self) -> None:
        self.active = False

    def close(self) -> None:
        self.active = False
        self.is_closed = True

    def die(self) -> None:
        """As when the last microphone is unplugged: no word, no exception, just not active any more."""
        self.active = False

    def move(self, source: str) -> None:
        """As when a sound server goes on with another microphone."""
        self.source = source
        self.moves += 1

    def wait(self, seconds: float) -> None:
        """Time goes by and nothing comes."""
        self.now += seconds

    def deliver(self, samples: NDArray[np.int16], *, status: bool = False) -> None:
        """One block that took its own length in time."""
        assert self._callback is not None
        assert self.active
        self.now += len(samples) / self.sample_rate
        interleaved = np.repeat(samples.astype("<i2"), self.channels)
        self._callback(memoryview(interleaved.tobytes()), len(samples), SimpleNamespace(), status)

    def deliver_all(self, blocks: Iterable[NDArray[np.int16]], after_each: Callable[[], object]) -> None:
        """Several blocks; `after_each` waits for whoever takes them."""
        for block in blocks:
            self.deliver(block)
            after_each()
