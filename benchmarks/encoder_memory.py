"""N15: processor time of the encoder with glibc told to keep big buffers, against without.

Each in a process of its own, in turn; the base shape (tiny when quick), 30 s windows, one thread.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row, not_measured, p50, p95

GOAL: Final = 0.8
_TITLE: Final = "encoder with the allocator's settings"
_METRIC: Final = "processor of the encoder, with / without"
_PROGRAM: Final = """
import resource, sys, time
import numpy as np
from app.transcription.engine import spare_allocations
if sys.argv[2] == "1":
    spare_allocations()
from faster_whisper import WhisperModel
model = WhisperModel(sys.argv[1], device="cpu", compute_type="int8", cpu_threads=1)
features = np.random.default_rng(1).normal(0, 0.3, (80, 3000)).astype(np.float32)
model.encode(features)
faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
began = time.process_time()
for _ in range(int(sys.argv[3])):
    model.encode(features)
print((time.process_time() - began) / int(sys.argv[3]),
      (resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults) / int(sys.argv[3]))
"""


def measure(quick: bool = False, model_dir: Path | None = None) -> Result:
    """Processor time with over without."""
    from benchmarks.shapes import shape_model

    if not sys.platform.startswith("linux"):
        return Result("N15", _TITLE, (not_measured(_METRIC, "glibc only", GOAL),))
    folder = model_dir or shape_model("tiny" if quick else "base")
    runs: dict[bool, list[tuple[float, float]]] = {True: [], False: []}
    for _ in range(3 if quick else 7):
        for kept in (True, False):
            runs[kept].append(_run(folder, kept, 3))
    cpu = {kept: statistics.median(one[0] for one in runs[kept]) for kept in runs}
    faults = {kept: statistics.median(one[1] for one in runs[kept]) for kept in runs}
    ours = [one[0] * 1e3 for one in runs[True]]
    row = Row(_METRIC, cpu[True] / cpu[False], GOAL, p50=p50(ours), p95=p95(ours), unit="ms")
    detail = (
        f"{cpu[True] * 1e3:.0f} ms of processor and {faults[True]:.0f} page faults a "
        f"window, against {cpu[False] * 1e3:.0f} ms and {faults[False]:.0f}"
    )
    return Result("N15", _TITLE, (row,), detail, folder.name)


def _run(folder: Path, kept: bool, count: int) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), "1" if kept else "0", str(count)],
        capture_output=True,
        text=True,
        check=True,
    )
    cpu, faults = done.stdout.split()
    return float(cpu), float(faults)
