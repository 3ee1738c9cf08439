"""Python's collector of circles, and when it has nothing to find."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_guard = threading.Lock()
_inside = 0
_was_on = False


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the collector from looking through what is being built: nearly all of it stays, none is a circle.

    It would look through everything again with each quarter more: a twentieth of the time of a large load.
    Safe from several threads; the collector is on again when the last one leaves.
    """
    global _inside, _was_on
    with _guard:
        if _inside == 0:
            _was_on = gc.isenabled()
            gc.disable()
        _inside += 1
    try:
        yield
    finally:
        with _guard:
            _inside -= 1
            if _inside == 0 and _was_on:
                gc.enable()
