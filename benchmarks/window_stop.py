"""In real time: from the key that stops a take to its words on the screen, against the whole file then.

The real window (xcb on Xvfb where there is one), a take spoken into the software microphone, Space 0.3 to
2.0 s after the last word, then at once to the compare step. The wait ends when the words of the attempt have
been painted. The baseline is faster-whisper's `transcribe` (beam 5, word times) of the very file that was
recorded, in this run, with the one or two threads that suit it best.
"""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.hands import make_profile, run_child, surroundings
from benchmarks.result import CannotMeasureError, Result, Row, p50, p95
from benchmarks.shapes import shape_model
from benchmarks.simulated import Samples
from benchmarks.sounds import write_raw
from benchmarks.spoken import has_voice, talk
from benchmarks.stop import whole_file, whole_model

LENGTHS: Final = (15.0, 60.0, 300.0)
_GOALS: Final = {15.0: (1.0, 2.0), 60.0: (3.0, 8.0), 300.0: (15.0, 40.0)}
_SPOKEN_S: Final = 180
"""About so long is spoken for each length: five stops at 15 s, three at 60 s, one at 300 s."""


def measure(
    quick: bool = False, model_dir: Path | None = None, seconds: tuple[float, ...] | None = None
) -> Result:
    """Takes of 15, 60 and 300 s; two of 5 s with the tiny shape when quick.

    Raises:
        CannotMeasureError: espeak-ng is missing.
    """
    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    model = model_dir or shape_model("tiny" if quick else "base")
    lengths = tuple(sorted(seconds)) if seconds else (5.0,) if quick else LENGTHS
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        takes: list[dict[str, Any]] = []
        for length in lengths:
            for number in range(2 if quick else stops_at(length)):
                seed = round(100 * length) + number
                path = folder / f"{seed}.raw"
                frames = write_raw(path, talk(length, seed, 0.0))
                reaction_s = random.Random(seed).uniform(0.3, 2.0)
                takes.append({"raw": str(path), "frames": frames, "reaction_s": reaction_s, "length": length})
        plan = folder / "plan.json"
        plan.write_text(json.dumps(takes), encoding="utf-8")
        make_profile(folder / "profile", model)
        spoken_s = sum(one["frames"] for one in takes) / 48_000
        with surroundings() as (environment, place):
            told = run_child(
                "benchmarks.window_stop_child",
                *(str(folder / "profile"), str(model), str(plan)),
                environment=environment,
                timeout_s=180 + 2 * spoken_s,
            )
        seen: list[dict[str, Any]] = json.loads(told)
        whole, _ = whole_model(model, quick)
        for one in seen:
            one["whole_s"], _ = whole_file(whole, _recorded(Path(one["audio"])))
    rows, lines = [], [f"{place}; key press to microphone closed / words painted / all settled, whole file:"]
    for length in lengths:
        some = [one for one in seen if one["length"] == length]
        waits = [one["painted_s"] for one in some]
        must, aim = _GOALS.get(length, (None, None))
        ratio = p50([one["whole_s"] for one in some]) / p50(waits)
        metric = f"whole file / key press to words painted, {length:g} s"
        rows.append(Row(metric, ratio, must, aim, more=True, p50=p50(waits), p95=p95(waits), unit="s"))
        lines += [
            f"{length:g} s, pressed {one['reaction_s']:.1f} s after the last word: {one['closed_s']:.2f} / "
            f"{one['painted_s']:.2f} / {one['settled_s']:.2f} s, {one['words']} words; "
            f"whole file {one['whole_s']:.1f} s"
            for one in some
        ]
    extra = {"stops": [{key: one[key] for key in one if key != "audio"} for one in seen]}
    return Result("window-stop", "Stop in the window", tuple(rows), "\n".join(lines), model.name, extra)


def stops_at(length: float) -> int:
    """How many takes of a length are spoken."""
    return min(5, max(1, round(_SPOKEN_S / length)))


def _recorded(path: Path) -> Samples:
    from app.audio import blocks_16k

    return np.concatenate(list(blocks_16k(path)))
