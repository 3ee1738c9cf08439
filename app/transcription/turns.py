"""Which take goes first when several want the one worker."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum


class Rank(IntEnum):
    """How long a take can wait; the highest goes first."""

    BACKGROUND = 0
    """It has words already, and nobody waits for better ones."""
    STORED = 1
    RECORDED = 2
    """It is being recorded."""


class Turns:
    """The takes that are transcribed or wait for it. Safe to use from any thread."""

    def __init__(self) -> None:
        self._present = dict.fromkeys(Rank, 0)
        self._change = threading.Condition()

    @contextmanager
    def present(self, rank: Rank) -> Iterator[None]:
        """Takes of a lower rank wait meanwhile."""
        with self._change:
            self._present[rank] += 1
        try:
            yield
        finally:
            with self._change:
                self._present[rank] -= 1
                self._change.notify_all()

    def must_wait(self, rank: Rank) -> bool:
        """Whether another take goes before one of this rank."""
        return any(count and other > rank for other, count in self._present.items())

    def wait(self, timeout_s: float) -> None:
        """Until a take has ended, or for so long."""
        with self._change:
            self._change.wait(timeout_s)
