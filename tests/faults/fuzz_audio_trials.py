"""Damaged and hostile recordings of packs: `python -m tests.faults.fuzz_audio_trials 20000`.

Each is made from its number, so that what is found can be tried again. See `fuzz_audio_child.py`.
"""

from __future__ import annotations

import sys
import time
from typing import Final

from benchmarks.fuzz import run
from tests.faults.outcome import Outcome

CHILD: Final = "tests.faults.fuzz_audio_child"
HANG_S: Final = 65.0
"""The import alone may take a minute."""


def fuzz(count: int, first: int = 0, jobs: int | None = None) -> Outcome:
    """Try so many."""
    began = time.monotonic()
    found = run("audio", count, first, jobs=jobs, hang_s=HANG_S, child=CHILD)
    told = "; ".join(f"{number}: {what}" for number, what in found.found[:5]) or "none"
    lacking = count - found.tried
    return Outcome(
        "G14 recordings of packs",
        found.tried,
        len(found.found) + lacking,
        f"{told} ({time.monotonic() - began:.0f} s)",
    )


def main() -> int:
    """See the top."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    outcome = fuzz(count, int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    print(outcome.line)
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
