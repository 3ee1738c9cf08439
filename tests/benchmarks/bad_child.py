"""A child of the fuzzing that does all that must not be."""

from __future__ import annotations

import signal
import sys
import threading
import time

from benchmarks import fuzz_child


class Bad:
    """Raises, dawdles, grows, hangs and dies, by number."""

    def __init__(self) -> None:
        self._memory = fuzz_child.Memory()

    def faults_of(self, number: int) -> list[str]:
        if number == 3:
            signal.raise_signal(signal.SIGSEGV)
        if number == 5:
            time.sleep(60)
        return fuzz_child.measured(lambda: self._work(number), 0.2) + self._memory.faults()

    def _work(self, number: int) -> list[str]:
        if number == 7:
            raise ValueError("a bug")
        if number == 8:
            until = time.thread_time() + 0.3
            while time.thread_time() < until:
                pass
        if number == 9:
            taken = bytearray(200_000_000)
            taken[::4096] = b"x" * len(taken[::4096])
        return []


if __name__ == "__main__":
    _kind, first, end, step, _folder = sys.argv[1:]
    numbers = range(int(first), int(end), int(step))
    thread = threading.Thread(target=fuzz_child.try_all, args=(Bad(), numbers))
    thread.start()
    thread.join()
    print("done", flush=True)
