"""Where rigs work: in memory where possible, because the outcome of a kill does not depend on the disk."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder that is gone afterwards; a flush in memory takes no time."""
    memory = Path("/dev/shm")  # noqa: S108
    where = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=where) as folder:
        yield Path(folder)


def report(name: str, trials: int, failures: list[str], worst: str) -> int:
    """Print the line of a goal, and the first failures; the exit code."""
    print(f"{name}: {trials} trials, {len(failures)} failures; {worst}")
    for one in failures[:5]:
        print(f"  {one}", file=sys.stderr)
    return 1 if failures else 0


def run_as_program(trials: Callable[[int], tuple[str, int, list[str], str]], usual: int) -> int:
    """What `python -m tests.faults.NAME_trials COUNT` does."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else usual
    began = time.monotonic()
    name, done, failures, worst = trials(count)
    return report(name, done, failures, f"{worst}; {time.monotonic() - began:.0f} s")
