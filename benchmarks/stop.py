"""How long the words take after Stop, against transcribing the whole file then (N1 to N4).

Takes of 15, 60, 300 and 3600 s on a simulated clock (`simulated.py`), twenty stops each, 0.3 to 2.0 s after
the last word of a clause. The baseline is faster-whisper's own `transcribe` (beam 5, word times, no
conditioning on earlier text) of the same take, in this process, with the number of threads that suits it
best. All four come from the same takes, so asking for them together costs as much as asking for one.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.result import CannotMeasureError, Result, Row, p50, p95
from benchmarks.shapes import is_shape, shape_model
from benchmarks.simulated import RATE, Samples, Simulation, Stop, stop_here
from benchmarks.spoken import Talk, has_voice, talk

LENGTHS: Final = (15, 60, 300, 3600)
STOPS: Final = 20
_BEAM: Final = 5
_WINDOWS: Final = 3


Seconds = tuple[float, ...] | None


@dataclass(slots=True)
class Length:
    """What was measured on takes of one length."""

    takes: list[Talk] = field(default_factory=list)
    """The whole file is the first of them."""
    stops: list[Stop] = field(default_factory=list)
    windows_s: list[float] = field(default_factory=list)
    """One full window of 28 s, text and times: again after each take, so that both see the same machine."""
    live_cpu_s: float = 0.0
    """Of the first take while it was recorded."""
    whole_s: float = 0.0
    whole_cpu_s: float = 0.0
    guesses: int = 0
    windows: int = 0

    @property
    def waits(self) -> list[float]:
        """Seconds until the text was there, a stop each."""
        return [max(stop.text_s, 0.001) for stop in self.stops]


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that N1 to N4 need."""

    model: str
    lengths: dict[int, Length]
    threads: int
    """Of the whole file."""


def flat_stop(quick: bool = False, model_dir: Path | None = None, seconds: Seconds = None) -> Result:
    """N1: the wait at Stop does not grow with the take."""
    run = _run(quick, model_dir, seconds)
    base = 60 if 60 in run.lengths and max(run.lengths) > 60 else min(run.lengths)
    base_s = p95(run.lengths[base].waits)
    rows = [
        Row(
            f"p95 of the wait at {length} s / at {base} s",
            p95(one.waits) / base_s,
            1.2 if length <= 300 else 1.3,
            1.1,
            p50=p50(one.waits),
            p95=p95(one.waits),
            unit="s",
        )
        for length, one in run.lengths.items()
        if length > base
    ]
    waits = "; ".join(
        f"{length} s: {p50(one.waits):.2f} / {p95(one.waits):.2f} s "
        f"(times {p50([stop.times_s for stop in one.stops]):.2f}; {len(one.stops)} stops)"
        for length, one in run.lengths.items()
    )
    return Result("N1", "flat stop", tuple(rows), f"text p50 / p95 {waits}", run.model)


def against_whole_file(quick: bool = False, model_dir: Path | None = None, seconds: Seconds = None) -> Result:
    """N2: the whole file after Stop takes many times as long."""
    run = _run(quick, model_dir, seconds)
    goals = {15: (1.0, 2.0), 60: (3.0, 8.0), 300: (15.0, 40.0), 3600: (150.0, 400.0)}
    rows = []
    for length, one in run.lengths.items():
        must, aim = goals.get(length, (None, None))
        rows.append(
            Row(
                f"whole file with faster-whisper / our wait at {length} s",
                one.whole_s / p50(one.waits),
                must,
                aim,
                more=True,
                p50=p50(one.waits),
                p95=p95(one.waits),
                unit="s",
            )
        )
    took = "; ".join(f"{length} s: {one.whole_s:.1f} s" for length, one in run.lengths.items())
    detail = f"whole file (beam 5, word times, {run.threads} threads) {took}"
    return Result("N2", "stop against whole file", tuple(rows), detail, run.model)


def in_windows(quick: bool = False, model_dir: Path | None = None, seconds: Seconds = None) -> Result:
    """N3: the wait at Stop as a share of reading one full window."""
    run = _run(quick, model_dir, seconds)
    windows_s = [window_s for one in run.lengths.values() for window_s in one.windows_s]
    window_s = p50(windows_s)
    waits = [wait for one in run.lengths.values() for wait in one.waits]
    rows = (
        Row("p50 of the wait / one full window", p50(waits) / window_s, 0.5, 0.2, p50=p50(waits), unit="s"),
        Row("p95 of the wait / one full window", p95(waits) / window_s, 0.9, 0.5, p95=p95(waits), unit="s"),
    )
    detail = (
        f"one full window (28 s, text and times) {window_s:.2f} s, {len(windows_s)} times, "
        f"{min(windows_s):.2f} to {max(windows_s):.2f}; {len(waits)} stops"
    )
    return Result("N3", "stop in windows", rows, detail, run.model)


def while_recording(quick: bool = False, model_dir: Path | None = None, seconds: Seconds = None) -> Result:
    """N4: processor time while recording against reading the whole file once."""
    run = _run(quick, model_dir, seconds)
    length = 300 if 300 in run.lengths else max(run.lengths)
    one = run.lengths[length]
    row = Row(
        f"processor while recording / of the whole file, {length} s",
        one.live_cpu_s / one.whole_cpu_s,
        2.3,
        1.3,
        p50=one.live_cpu_s,
        unit="s",
    )
    shares = "; ".join(
        f"{length} s: {one.live_cpu_s:.1f} against {one.whole_cpu_s:.1f} s, "
        f"{one.windows} windows, {one.guesses} guesses"
        for length, one in run.lengths.items()
    )
    return Result("N4", "processor while recording", (row,), shares, run.model)


def _run(quick: bool, model_dir: Path | None, seconds: Seconds) -> Run:
    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    folder = model_dir or shape_model("tiny" if quick else "base")
    wanted = sorted(round(one) for one in seconds) if seconds else LENGTHS[:2] if quick else LENGTHS
    lengths = {length: measured(folder, length, quick) for length in wanted}
    return Run(folder.name, lengths, whole_model(folder, quick)[1])


@lru_cache(maxsize=16)
def measured(folder: Path, length: int, quick: bool) -> Length:
    """Stops and the whole file at one length; once in a process, whoever asks."""
    found = _stops(_engine(folder), length, 4 if quick else STOPS)
    model, _ = whole_model(folder, quick)
    repeats = 1 if length > 60 or quick else 5
    runs = [whole_file(model, found.takes[0].samples) for _ in range(repeats)]
    found.whole_s = p50([wall for wall, _ in runs])
    found.whole_cpu_s = p50([cpu for _, cpu in runs])
    return found


@lru_cache(maxsize=2)
def _engine(folder: Path) -> Any:
    from app.transcription.engine import Engine, spare_allocations
    from benchmarks.shape_worker import ShapeEngine

    spare_allocations()
    return (ShapeEngine if is_shape(folder) else Engine)(folder, 1, allow_cuda=False)


def _stops(engine: Any, length: int, count: int) -> Length:
    """Stops at the ends of clauses near the length; several of one take, which goes on as if nothing was."""
    takes = count if length <= 15 else max(2, count // 4) if length <= 60 else 1
    found = Length()
    for number in range(takes):
        dice = random.Random(length * 100 + number)
        take = talk(length * 1.02, 1000 * length + number, 2.0)
        found.takes.append(take)
        wanted = count // takes
        ends = [end for _, end in take.speech if length * 0.6 <= end]
        ends = sorted(dice.sample(ends, min(wanted, len(ends)))) if wanted > 1 else ends[-1:]
        simulation = Simulation(engine)
        simulation.begin()
        at = 0
        for end in ends:
            sample = round(end * RATE)
            simulation.hear(take.samples[at:sample])
            at = sample
            found.stops.append(stop_here(simulation, _quiet(dice.uniform(0.3, 2.0), number)))
        if number == 0:
            # To its end: the whole file is compared with the same sound.
            simulation.hear(take.samples[at:])
            found.live_cpu_s = simulation.cpu_s
            found.guesses, found.windows = simulation.guesses, len(simulation.windows)
        found.windows_s.append(_full_window(engine))
    while len(found.windows_s) < _WINDOWS:
        found.windows_s.append(_full_window(engine))
    return found


def _quiet(seconds: float, seed: int) -> Samples:
    return np.random.default_rng(seed).normal(0, 5e-4, round(seconds * RATE)).astype(np.float32)


@lru_cache(maxsize=2)
def whole_model(folder: Path, quick: bool) -> tuple[Any, int]:
    """faster-whisper's model with the number of threads that reads a take soonest, and that number."""
    from faster_whisper import WhisperModel

    probe = talk(15 if quick else 60, 60_000)
    models: list[tuple[float, int, Any]] = []
    for threads in (1, 2):
        model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
        whole_file(model, talk(5, 15_000).samples)
        models.append((whole_file(model, probe.samples)[0], threads, model))
    _, threads, model = min(models, key=lambda one: one[0])
    return model, threads


def whole_file(model: Any, samples: Samples, **how: Any) -> tuple[float, float]:
    """Seconds of wall and of processor time for faster-whisper's own `transcribe` of a whole take."""
    cpu, began = time.process_time(), time.perf_counter()
    segments, _ = model.transcribe(
        samples,
        language="en",
        beam_size=_BEAM,
        temperature=[0.0],
        condition_on_previous_text=False,
        word_timestamps=True,
        **how,
    )
    for _ in segments:
        pass
    return time.perf_counter() - began, time.process_time() - cpu


def _full_window(engine: Any) -> float:
    """Seconds for text and times of 28 s with 25 s of speech, all cores."""
    from app.transcription.windows import Window

    sound = talk(28, 28_000, 0.3).samples[: 28 * RATE]
    window = Window(0, sound, ((0, 25 * RATE),))
    engine.begin("en", ())
    began = time.perf_counter()
    engine.exact(window, engine.read(window, all_cores=True), all_cores=True)
    return time.perf_counter() - began
