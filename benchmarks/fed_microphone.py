"""A microphone that reads a file: in its own time, or as fast as somebody allows."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.domain import Device

RATE: Final = 48_000
BLOCK: Final = RATE // 50
_NOBODY: Final = 0.002


class FedMicrophone:
    """Delivers blocks from a thread of its own, as PortAudio does; after the file a quiet room until Stop."""

    sample_rate = RATE
    channels = 1
    latency = 0.2
    source = "fed"
    moves = 0

    def __init__(self, may_go: Callable[[int], bool] | None = None) -> None:
        """`may_go(frames)`: whether so many frames may be delivered by now; None means in real time."""
        self.sound = Path()
        """Headerless 16-bit mono at `RATE`."""
        self.frames = 0
        """How many of the take that is sounding are wanted; the file is repeated as often as that takes."""
        self.is_over = threading.Event()
        """All of them have been delivered."""
        self.active = False
        self._may_go = may_go
        self._callback: Any = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def find(self, _key: str) -> Device:
        """Itself."""
        from app.domain import Device

        return Device("fed", "fed", "fed", 0, 1, RATE)

    def open(self, _device: Any, callback: Any) -> FedMicrophone:
        """Itself."""
        self._callback = callback
        return self

    def start(self) -> None:
        """Begin to deliver."""
        self._stopped.clear()
        self.is_over.clear()
        self.active = True
        self._thread = threading.Thread(target=self._deliver, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Wait for the last block."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
        self.active = False

    def close(self) -> None:
        """Nothing to give back."""
        self.active = False

    def _deliver(self) -> None:
        times, began, sent = SimpleNamespace(), time.monotonic(), 0
        for block in self._blocks():
            if self._may_go is None:
                self._stopped.wait(max(0.0, sent / RATE - (time.monotonic() - began)))
            while self._may_go is not None and not self._may_go(sent) and not self._stopped.is_set():
                time.sleep(_NOBODY)
            if self._stopped.is_set():
                return
            self._callback(memoryview(block), len(block) // 2, times, None)
            sent += len(block) // 2
        self.is_over.set()
        quiet = (b"\x08\x00\xf8\xff" * BLOCK)[: 2 * BLOCK]
        while not self._stopped.wait(BLOCK / RATE):
            self._callback(memoryview(quiet), BLOCK, times, None)

    def _blocks(self) -> Iterator[bytes]:
        left = self.frames
        while left > 0:
            with self.sound.open("rb") as file:
                while left > 0 and (block := file.read(2 * min(BLOCK, left))):
                    left -= len(block) // 2
                    yield block


@contextmanager
def fed(microphone: FedMicrophone) -> Iterator[None]:
    """Every recorder of this process hears this microphone, until the block ends."""
    from app import audio

    real = audio.Recorder
    audio.Recorder = partial(real, microphones=microphone)  # type: ignore[assignment,misc]
    try:
        yield
    finally:
        audio.Recorder = real  # type: ignore[misc]
