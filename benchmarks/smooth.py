"""N8: the window's ticks while a take is recorded and transcribed, against the same window idle.

A timer of 16 ms in the real window's event loop; late is what a tick comes after its time. Idle and recording
take turns in one process, at the attempt step; recording goes through the real recorder and worker. The same
once more with faster-whisper in a thread of the window's process, as programs without a worker do it.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.hands import make_profile, run_child, surroundings
from benchmarks.result import CannotMeasureError, Result, Row, p50, percentile
from benchmarks.shapes import shape_model
from benchmarks.sounds import write_raw
from benchmarks.spoken import has_voice, talk


def measure(quick: bool = False, model_dir: Path | None = None) -> Result:
    """Three turns of 20 s (one of 6 s with the tiny shape when quick).

    Raises:
        CannotMeasureError: espeak-ng is missing.
    """
    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    model = model_dir or shape_model("tiny" if quick else "base")
    turns, seconds = (1, 6.0) if quick else (3, 20.0)
    seen: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "take.raw"
        frames = write_raw(raw, talk(seconds, 8, 0.5))
        for how in ("worker", "thread"):
            profile = Path(scratch) / how
            make_profile(profile, model, live=how == "worker")
            with surroundings() as (environment, place):
                words = (how, str(profile), str(model), str(raw), str(frames), str(turns), str(seconds))
                told = run_child(
                    "benchmarks.smooth_child",
                    *words,
                    environment=environment,
                    timeout_s=120 + 4 * turns * seconds,
                )
            seen[how] = {**json.loads(told), "place": place}
    ours, thread = seen["worker"], seen["thread"]
    late = {name: percentile(ours[name], 0.99) for name in ("idle", "busy")}
    rows = (
        Row(
            "ticks late, p99, recording / idle",
            late["busy"] / late["idle"],
            1.5,
            1.2,
            p50=p50(ours["busy"]),
            p95=percentile(ours["busy"], 0.95),
            unit="ms",
        ),
        Row("latest tick while recording, ms", max(ours["busy"]), 50, 30),
        Row(
            "latest tick, ours / transcribing in a thread", max(ours["busy"]) / max(thread["busy"]), 1.0, 0.25
        ),
        Row("forbidden modules in the window's process", float(len(ours["forbidden"])), 0),
    )
    detail = (
        f"{ours['place']}; {len(ours['busy'])} ticks recording and {len(ours['idle'])} idle; "
        f"p99 / latest: idle {late['idle']:.1f} / {max(ours['idle']):.1f} ms, "
        f"recording {late['busy']:.1f} / {max(ours['busy']):.1f} ms, "
        f"in a thread {percentile(thread['busy'], 0.99):.1f} / {max(thread['busy']):.1f} ms "
        f"(its idle {percentile(thread['idle'], 0.99):.1f} / {max(thread['idle']):.1f}); "
        f"{thread['rounds']} takes transcribed there; forbidden: {', '.join(ours['forbidden']) or 'none'}"
    )
    return Result("N8", "the window stays smooth", rows, detail, model.name)
