"""N10: peak memory of the window's process and of the worker, a take of 60 minutes against one of 5.

The real window on Qt's offscreen platform records through the real recorder from a microphone that is as
fast as the transcription can follow (a minute ahead at most), with the base shape in the worker; Stop, and on
until words and review are there. Each take in processes of its own.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.hands import make_profile, run_child
from benchmarks.result import CannotMeasureError, Result, Row
from benchmarks.shapes import shape_model
from benchmarks.sounds import write_raw
from benchmarks.spoken import has_voice, talk


def measure(quick: bool = False, model_dir: Path | None = None) -> Result:
    """2 minutes against a half with the tiny shape when quick.

    Raises:
        CannotMeasureError: espeak-ng is missing.
    """
    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    model = model_dir or shape_model("tiny" if quick else "base")
    short, long = (0.5, 2.0) if quick else (5.0, 60.0)
    found: dict[float, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "take.raw"
        write_raw(raw, talk(60 * short, 10, 0.5))
        for minutes in (short, long):
            profile = Path(scratch) / f"profile-{minutes:g}"
            make_profile(profile, model)
            environment = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
            told = run_child(
                "benchmarks.memory_child",
                *(str(profile), str(model), str(raw), str(minutes)),
                environment=environment,
                timeout_s=300 + 60 * minutes,
            )
            found[minutes] = json.loads(told)
    brief, lasting = found[short], found[long]
    rows = tuple(
        Row(
            f"peak memory of the {title}, {long:g} min / {short:g} min",
            lasting[name] / brief[name],
            1.1,
            1.05,
            p50=lasting[name] / 1e6,
            unit="MB",
        )
        for name, title in (("window", "window's process"), ("worker", "worker"))
    )
    while_recording = lasting["window_recording"] / brief["window_recording"]
    lines = [
        f"{minutes:g} min: window {one['window'] / 1e6:.0f} MB "
        f"({one['window_recording'] / 1e6:.0f} until Stop), worker {one['worker'] / 1e6:.0f} MB; recorded in "
        f"{one['seconds']:.0f} s, {one['words']} words, review {one['after_s']:.1f} s after Stop"
        for minutes, one in found.items()
    ]
    lines.append(f"the window's process until Stop: ratio {while_recording:.3f}")
    return Result("N10", "memory does not grow with the take", rows, "\n".join(lines), model.name)
