"""`benchmarks fuzz-packs COUNT`, `fuzz-yaml COUNT`: many damaged and hostile files, and what must not be.

None may end the process, hang for five seconds, write outside of its folder or leave anything behind. Each is
made from its number, so that what is found can be tried again: `fuzz-yaml 1 --first NUMBER`.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
HANG_S: Final = 5.0
_START_S: Final = 60.0
"""A process that has tried nothing yet is still importing."""
KINDS: Final = {"fuzz-packs": "packs", "fuzz-yaml": "yaml"}
_SHOWN: Final = 50


@dataclass(slots=True)
class Outcome:
    """What was found."""

    tried: int = 0
    found: list[tuple[int, str]] = field(default_factory=list)
    """Number of the file, and what must not be."""
    guard: threading.Lock = field(default_factory=threading.Lock)

    def add(self, number: int, what: str) -> None:
        """Note something."""
        with self.guard:
            self.found.append((number, what))


def run(
    kind: str,
    count: int,
    first: int = 0,
    *,
    jobs: int | None = None,
    hang_s: float = HANG_S,
    child: str = "benchmarks.fuzz_child",
) -> Outcome:
    """Try `count` files of a kind (`packs` or `yaml`) in as many processes as there are processors."""
    jobs = max(1, min(jobs or os.cpu_count() or 1, count))
    outcome = Outcome()
    threads = [
        threading.Thread(
            target=_share, args=(child, kind, range(first + job, first + count, jobs), outcome, hang_s)
        )
        for job in range(jobs)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    outcome.found.sort()
    return outcome


def main(name: str, count: int, first: int = 0) -> int:
    """Run one from the command line: 0 when nothing was found."""
    began = time.monotonic()
    outcome = run(KINDS[name], count, first)
    for number, what in outcome.found[:_SHOWN]:
        print(f"{name} {number}: {what}")
    took = time.monotonic() - began
    print(f"{outcome.tried:,} tried in {took:.0f} s, {len(outcome.found)} faults")
    return 1 if outcome.found or outcome.tried != count else 0


def _share(child: str, kind: str, numbers: range, outcome: Outcome, hang_s: float) -> None:
    """Try these numbers; a process that one of them ends is started again behind it."""
    while numbers:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            numbers = _until_it_ends(child, kind, numbers, outcome, Path(folder), hang_s)


def _until_it_ends(
    child: str, kind: str, numbers: range, outcome: Outcome, folder: Path, hang_s: float
) -> range:
    arguments = [kind, str(numbers.start), str(numbers.stop), str(numbers.step), str(folder)]
    process = subprocess.Popen(
        [sys.executable, "-m", child, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    errors: list[str] = []

    def listen() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line.strip())
        lines.put(None)

    readers = [
        threading.Thread(target=listen),
        threading.Thread(target=lambda: errors.append(process.stderr.read() if process.stderr else "")),
    ]
    for reader in readers:
        reader.start()
    now: int | None = None
    try:
        while True:
            try:
                line = lines.get(timeout=_START_S if now is None else hang_s)
            except queue.Empty:
                outcome.add(numbers.start if now is None else now, f"hung for {hang_s:g} s")
                break
            if line == "done":
                return range(0)
            if line is None:
                process.wait()
                told = errors[-1].strip().splitlines()[-1:] if errors else []
                ended = f"ended the process: {process.returncode} {' '.join(told)}"
                outcome.add(numbers.start if now is None else now, ended.strip())
                break
            if line.startswith("{"):
                one = json.loads(line)
                outcome.add(one["number"], one["found"])
            else:
                now = int(line)
                with outcome.guard:
                    outcome.tried += 1
    finally:
        process.kill()
        process.wait()
        for reader in readers:
            reader.join()
        process.stdout.close()
        process.stderr.close()
    after = numbers.start if now is None else now
    return range(after + numbers.step, numbers.stop, numbers.step)
