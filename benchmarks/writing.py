"""N14: what writing a recording costs, and what is left of it after SIGKILL.

Cost: the WAV writer with blocks of 100 ms at 48 kHz, processor time with its flushes. Loss: recorders as
programs of their own, through PortAudio from the software microphone, killed at a random moment
(`tests/audio/kill_trials.py`); a second may be missing at the most.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks.result import Result, Row, not_measured, p50, p95

RATE: Final = 48_000
BLOCK: Final = RATE // 10
_MUST: Final = 0.05
_LOST: Final = "sound lost to SIGKILL / 1 s, the most"
_READABLE: Final = "files that can be read at once / all"


def measure(quick: bool = False) -> Result:
    """Ten minutes of sound and 24 kills; two minutes and 4 when quick."""
    minutes, kills = (2, 4) if quick else (10, 24)
    shares = [written(minutes * 60) for _ in range(3 if quick else 5)]
    rows = [
        Row(
            "processor for writing / length of the sound, %",
            p50(shares),
            _MUST,
            p50=p50(shares),
            p95=p95(shares),
            unit="%",
        )
    ]
    lost, detail = _killed(kills)
    return Result("N14", "recording is cheap and survives", (*rows, *lost), f"{minutes} min; {detail}")


def written(seconds: int) -> float:
    """Processor time in percent of the sound's length."""
    import numpy as np

    from app.audio import WavWriter

    noise = np.random.default_rng(0).integers(-9000, 9000, BLOCK * 7).astype("<i2").tobytes()
    blocks = [noise[at : at + 2 * BLOCK] for at in range(0, 12 * BLOCK, 2 * BLOCK)]
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        writer = WavWriter(Path(folder) / "take.wav", RATE)
        for number in range(seconds * 10):
            writer.append(memoryview(blocks[number % len(blocks)]))
            if number % 10 == 9:
                # A second of sound has come, though not a second of time.
                writer._synced = 0.0
                writer.sync_if_due()
        writer.finish()
        return 100 * (time.process_time() - began) / seconds


def _killed(count: int) -> tuple[list[Row], str]:
    from tests.audio.kill_trials import run_trials
    from tests.sound import SoundServer, why_not

    if why_not():
        return [not_measured(_LOST, why_not(), 1.0)], "not killed"
    with tempfile.TemporaryDirectory() as folder, SoundServer() as server:
        trials = run_trials(count, server, Path(folder), at_once=2, longest_s=3.0 if count < 10 else 4.0)
    lost = [trial.lost_s for trial in trials]
    readable = sum(trial.is_readable for trial in trials)
    exact = sum(trial.is_exact for trial in trials)
    rows = [
        Row(_LOST, max(lost), 1.0, p50=p50(lost), p95=p95(lost), unit="s"),
        Row(_READABLE, readable / count, 1.0, more=True),
        Row("files that hold exactly what was heard / all", exact / count, 1.0, more=True),
    ]
    recorded = sum(trial.recorded_s for trial in trials)
    return rows, f"{count} recorders killed, {recorded:.0f} s recorded, at most {max(lost):.2f} s lost"
