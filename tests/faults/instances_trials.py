"""Many starts at once, and locks that others left: `python -m tests.faults.instances_trials 50`.

Each round is eight processes that want the same library at the same moment: exactly one may have it. A tenth
of the rounds are eight starts of the whole program, where the other seven bring the one window to the front.
In between lie lock files of other computers and of processes that were killed: they must hold nobody up.
"""

from __future__ import annotations

import os
import queue
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from app.config import InstanceLock, find_paths
from tests.faults.outcome import Outcome

ROOT: Final = Path(__file__).parents[2]
STARTERS: Final = 8
BROUGHT: Final = "Go First is open already; its window was brought to the front."
_HOLD: Final = """
import sys
from pathlib import Path
from app.config import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
print(lock.acquire(), flush=True)
sys.stdin.readline()
"""
_ENDS_S: Final = 60.0


class Starter:
    """A process that waits at the lock until it is told to take it."""

    def __init__(self, lock: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _HOLD, str(lock)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> str:
        """The next thing it says."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def go(self) -> None:
        """Take the lock now."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        """SIGKILL, as a crash would end it."""
        self._process.kill()
        self._process.communicate()


def starters(rounds: int, folder: Path) -> Outcome:
    """Rounds of eight processes; in the next round the lock of the killed holder must be free at once."""
    lock = find_paths(folder / "starters").lock
    wrong, least, most = 0, STARTERS, 0
    for _ in range(rounds):
        eight = [Starter(lock) for _ in range(STARTERS)]
        try:
            for one in eight:
                assert one.hear() == "ready"
            for one in eight:
                one.go()
            got = sum(one.hear() == "True" for one in eight)
        finally:
            for one in eight:
                one.kill()
        wrong += got != 1
        least, most = min(least, got), max(most, got)
    return Outcome(f"G11 {STARTERS} starters", rounds, wrong, f"{least} to {most} got in")


def stale_locks(count: int, folder: Path) -> Outcome:
    """Lock files that others left: what is in them never holds anybody up."""
    dice = random.Random(11)
    failures, slowest = 0, 0.0
    makers: tuple[Callable[[], bytes], ...] = (
        lambda: f"{dice.randrange(1, 99_999)}\nanna-laptop\ngo-first\n".encode(),  # as QLockFile writes it
        lambda: f"{os.getpid()}\n{socket.gethostname()}\n".encode(),  # a process that is alive
        lambda: b"1\n",
        lambda: b"",
        lambda: dice.randbytes(dice.randrange(1, 5000)),
    )
    for number in range(count):
        lock = find_paths(folder / f"stale-{number}").lock
        lock.parent.mkdir(parents=True)
        lock.write_bytes(makers[number % len(makers)]())
        os.utime(lock, (dice.randrange(2**31), dice.randrange(2**31)))
        mine, began = InstanceLock(lock), time.monotonic()
        failures += not mine.acquire()
        slowest = max(slowest, time.monotonic() - began)
        mine.release()
    return Outcome("G11 stale locks of others", count, failures, f"{1000 * slowest:.1f} ms to get in")


class Program:
    """The whole program, started on a profile, with a window that nobody sees."""

    def __init__(self, profile: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "main.py", "--data-dir", str(profile), *arguments],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def said(self) -> str:
        """What it said; once it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.read().strip()

    def end(self) -> None:
        """As a session that ends: the window is not asked."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


def programs(rounds: int, folder: Path) -> Outcome:
    """Rounds of eight starts of the program: one window stays, seven say that they brought it to the front.

    Each round but the first begins with what a killed program left: its lock and its socket.
    """
    failures, slowest = 0, 0.0
    for _ in range(rounds):
        with ExitStack() as stack:
            began = time.monotonic()
            eight = [Program(folder / "programs") for _ in range(STARTERS)]
            for one in eight:
                stack.callback(one.end)
            ended = _first_to_end(eight, STARTERS - 1)
            slowest = max(slowest, time.monotonic() - began)
            said = [(one.process.returncode, one.said()) for one in ended]
            alive = [one for one in eight if one.process.poll() is None]
            failures += len(alive) != 1 or said != [(0, BROUGHT)] * (STARTERS - 1)
    goal = f"G11 {STARTERS} starts of the program"
    return Outcome(goal, rounds, failures, f"{slowest:.1f} s until one window was left")


def _first_to_end(programs: list[Program], number: int) -> list[Program]:
    """The first so many to end, or those that did in a minute."""
    ended: queue.SimpleQueue[Program] = queue.SimpleQueue()

    def wait(one: Program) -> None:
        one.process.wait()
        ended.put(one)

    for one in programs:
        threading.Thread(target=wait, args=(one,), daemon=True).start()
    found: list[Program] = []
    until = time.monotonic() + _ENDS_S
    while len(found) < number and (left := until - time.monotonic()) > 0:
        try:
            found.append(ended.get(timeout=left))
        except queue.Empty:
            break
    return found


def run(count: int, folder: Path) -> list[Outcome]:
    """Everything: `count` rounds of starters and stale locks, a tenth as many of the whole program."""
    return [
        starters(count, folder),
        stale_locks(count, folder),
        programs(max(1, count // 10), folder),
    ]


def main() -> int:
    """See the top."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as folder:
        outcomes = run(count, Path(folder))
    for one in outcomes:
        print(one.line)
    return 1 if any(one.failures for one in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
