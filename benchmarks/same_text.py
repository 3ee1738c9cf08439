"""N5: the words of a take are the same live and afterwards, and all speech is in a window.

Generated takes of 5 to 120 s (`spoken.py`, the small test model: it makes things up, which is as good here).
Live on the simulated clock, with its guesses; afterwards all at once. Compared: tokens of each window, times
of each word. Coverage: frames that the voice detector calls speech (0.5 or more, two in a row at least) and
that lie in a window.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.result import CannotMeasureError, Result, Row
from benchmarks.simulated import RATE, Samples, Simulation
from benchmarks.spoken import has_voice, talk

_MICRO: Final = Path(__file__).parents[1] / "tests" / "data" / "micro-whisper"
_FRAME: Final = 512


def measure(quick: bool = False, model_dir: Path | None = None, takes: int = 0) -> Result:
    """Shares of windows, takes and speech frames that agree.

    Raises:
        CannotMeasureError: espeak-ng is missing.
    """
    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    from app.transcription.engine import Engine, spare_allocations
    from benchmarks.shape_worker import ShapeEngine
    from benchmarks.shapes import is_shape

    spare_allocations()
    folder = model_dir or _MICRO
    engine = (ShapeEngine if is_shape(folder) else Engine)(folder, 1, allow_cuda=False)
    number = takes or (4 if quick else 60)
    windows = same = frames = covered = guesses = 0
    times_differ = 0
    for seed in range(number):
        dice = random.Random(seed)
        sound = talk(dice.uniform(5, 40 if quick else 120), seed).samples
        live, offline = Simulation(engine), Simulation(engine, live=False)
        for one in (live, offline):
            one.begin()
            one.hear(sound, at_once=not one.live)
            one.stop()
        windows += max(len(live.texts), len(offline.texts))
        same += sum(a == b for a, b in zip(live.texts, offline.texts, strict=False))
        times_differ += _plain(live.windows) != _plain(offline.windows)
        guesses += live.guesses
        speech, inside = _coverage(engine, sound, live)
        frames += speech
        covered += inside
    rows = (
        Row("windows with the same tokens / all", same / max(1, windows), 1.0, more=True),
        Row("takes with the same times / all", 1 - times_differ / number, 1.0, more=True),
        Row("speech frames in a window / all", covered / max(1, frames), 1.0, more=True),
    )
    detail = (
        f"{number} takes: {same} of {windows} windows with the same tokens, times differ "
        f"in {times_differ} takes; {covered} of {frames} speech frames in a window; {guesses} guesses"
    )
    return Result("N5", "same text live and afterwards", rows, detail, folder.name)


def _plain(windows: list[dict[str, Any]]) -> list[Any]:
    return [(one["start"], one["settled"], one["segments"], one["speech"]) for one in windows]


def _coverage(engine: Any, sound: Samples, simulation: Simulation) -> tuple[int, int]:
    engine._detector.reset()
    padded = np.pad(sound, (0, -len(sound) % _FRAME))
    loud = engine._detector.probabilities(padded) >= 0.5
    paired = loud & (np.roll(loud, 1) | np.roll(loud, -1))
    held = np.zeros(len(loud), dtype=bool)
    for window in simulation.windows:
        held[window["start"] // _FRAME : -(-window["settled"] // _FRAME)] = True
    return int(paired.sum()), int((paired & held).sum())


assert RATE == 16_000
