"""Memory of a 60-minute recording / of a 1-minute one: peak of the whole recording process.

The real recorder with a microphone that delivers as fast as the recorder takes, so that an hour takes
seconds; level and waveform are polled as the window does. Each recording runs in a process of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from benchmarks.result import Result, Row

ROOT: Final = Path(__file__).resolve().parents[1]
RATE: Final = 48_000
BLOCK: Final = RATE // 50
AHEAD: Final = 20 * RATE
"""Frames that may wait: a third of the recorder's ring."""


class FastMicrophone:
    """Delivers blocks from a thread of its own, as PortAudio does, but without waiting for the clock."""

    sample_rate = RATE
    channels = 1
    latency = 0.2
    source = "fast"
    moves = 0

    def __init__(self, minutes: int) -> None:
        import numpy as np

        noise = np.random.default_rng(0).integers(-9000, 9000, 50 * BLOCK).astype("<i2").tobytes()
        self._blocks = [noise[at : at + 2 * BLOCK] for at in range(0, len(noise), 2 * BLOCK)]
        self._number = minutes * 60 * 50
        self._callback: Any = None
        self._thread = threading.Thread(target=self._deliver)
        self.recorder: Any = None
        self.active = True

    def find(self, _key: str) -> Any:
        """Itself."""
        from app.domain import Device

        return Device("fast", "fast", "fast", 0, 1, RATE)

    def open(self, _device: Any, callback: Any) -> FastMicrophone:
        """Itself."""
        self._callback = callback
        return self

    def start(self) -> None:
        """Begin to deliver."""
        self._thread.start()

    def stop(self) -> None:
        """Wait for the last block."""
        self._thread.join()

    def close(self) -> None:
        """Nothing to give back."""

    def wait(self, seconds: float) -> bool:
        """Wait for the last block; whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _deliver(self) -> None:
        times, pause = SimpleNamespace(), threading.Event()
        for number in range(self._number):
            while number * BLOCK - self.recorder.frames > AHEAD:
                pause.wait(0.002)
            self._callback(memoryview(self._blocks[number % 50]), BLOCK, times, None)


def record(minutes: int) -> dict[str, float]:
    """Record so long; the process's peak memory and its growth since before the recording, in bytes."""
    import psutil

    from app.audio import Recorder

    process = psutil.Process()
    with tempfile.TemporaryDirectory() as folder:
        microphone = FastMicrophone(minutes)
        recorder = Recorder(Path(folder) / "take.wav", microphones=microphone, reserve_bytes=0)
        microphone.recorder = recorder
        recorder.level()
        before = most = process.memory_info().rss
        recorder.start()
        while not microphone.wait(1 / 30):
            recorder.level()
            recorder.waveform()
            most = max(most, process.memory_info().rss)
        recording = recorder.stop()
        most = max(most, process.memory_info().rss)
        assert recording.frames == minutes * 60 * RATE, recording
        assert not recording.gaps, recording.gaps
    return {"peak": most, "growth": most - before}


def measure(quick: bool = False) -> Result:
    """One minute and one hour (a quarter when quick), each in a process of its own."""
    results = []
    most = 15 if quick else 60
    for minutes in (1, most):
        command = [sys.executable, "-m", "benchmarks.recording_memory", str(minutes)]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        results.append(json.loads(done.stdout))
    short, long = results
    row = Row(
        f"recording {most} min / 1 min, peak memory",
        long["peak"] / short["peak"],
        1.1,
        p50=long["peak"] / 1e6,
        unit="MB",
    )
    detail = (
        f"{most} minutes: peak {long['peak'] / 1e6:.1f} MB, {long['growth'] / 1e6:.1f} MB above the start; "
        f"1 minute: {short['peak'] / 1e6:.1f} MB, {short['growth'] / 1e6:.1f} MB above"
    )
    return Result("memory", "resident memory of a process that only records", (row,), detail)


if __name__ == "__main__":
    print(json.dumps(record(int(sys.argv[1]))))
