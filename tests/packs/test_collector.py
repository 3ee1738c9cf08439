"""The collector is off while packs are read, and on again whatever happens."""

from __future__ import annotations

import gc
import threading

import pytest

from app.packs.collector import without_collector


def test_it_is_on_again_when_the_last_one_leaves() -> None:
    assert gc.isenabled()
    first, last = threading.Event(), threading.Event()

    def inside() -> None:
        with without_collector():
            first.set()
            last.wait(10)

    thread = threading.Thread(target=inside)
    thread.start()
    assert first.wait(10)
    with without_collector():
        assert not gc.isenabled()
    assert not gc.isenabled()
    last.set()
    thread.join(10)
    assert gc.isenabled()


def test_a_fault_leaves_it_on() -> None:
    with pytest.raises(ValueError, match="a"), without_collector():
        raise ValueError("a")
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    try:
        with without_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
