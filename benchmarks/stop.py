"""How long the words take after Stop, against transcribing the whole file then (N1 to N4).

Takes of 15, 60, 300 and 3600 s on a simulated clock (`simulated.py`), twenty stops each, 0.3 to 2.0 s after
the last word of a clause. The baseline is faster-whisper's own `transcribe` (beam 5, word times, no
conditioning on earlier text) of the same take, in this process, with the number of threads that suits it
best.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.shapes import is_shape, shape_model
from benchmarks.simulated import RATE, Samples, Simulation, Stop, stop_here
from benchmarks.spoken import Talk, talk

LENGTHS: Final = (15, 60, 300, 3600)
STOPS: Final = 20
_BEAM: Final = 5


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that N1 to N4 need."""

    model: str
    stops: dict[int, tuple[Stop, ...]]
    whole_s: dict[int, float]
    """Wall time of the whole file, by length."""
    window_s: float
    """One full window of 28 s, text and times: median of one after each length and take."""
    live_cpu_s: float
    """Of the 300 s take while it was recorded."""
    whole_cpu_s: float
    guesses: int
    windows: int
    threads: int


def flat_stop(quick: bool = False, model_dir: Path | None = None) -> dict[str, Any]:
    """N1: the wait at Stop does not grow with the take."""
    run = _run(quick, model_dir)
    base = 60 if 60 in run.stops else min(run.stops)
    p95 = {length: _p95(stops) for length, stops in run.stops.items()}
    rows = [
        _row(
            f"p95 at {length} s / p95 at {base} s",
            p95[length] / p95[base],
            1.2 if length == 300 else 1.3,
            1.1,
        )
        for length in run.stops
        if length > base
    ]
    waits = "; ".join(
        f"{length} s: {_median(stops):.2f} / {_p95(stops):.2f} s (times {_times(stops):.2f})"
        for length, stops in run.stops.items()
    )
    return _result("N1 flat stop", rows, f"{run.model}, text p50 / p95 {waits}")


def against_whole_file(quick: bool = False, model_dir: Path | None = None) -> dict[str, Any]:
    """N2: the whole file after Stop takes many times as long."""
    run = _run(quick, model_dir)
    goals = {15: (1.0, 2.0), 60: (3.0, 8.0), 300: (15.0, 40.0), 3600: (150.0, 400.0)}
    rows = []
    for length, whole_s in run.whole_s.items():
        # Both ways round: the ratio of the result is the smaller, the better.
        wait_s = max(_median(run.stops[length]), 0.001)
        must, aim = goals[length]
        rows.append(_row(f"whole file / ours at {length} s", whole_s / wait_s, must, aim, more=True))
    took = "; ".join(f"{length} s: {whole_s:.1f} s" for length, whole_s in run.whole_s.items())
    return _result(
        "N2 stop against whole file", rows, f"{run.model}, whole file ({run.threads} threads) {took}"
    )


def in_windows(quick: bool = False, model_dir: Path | None = None) -> dict[str, Any]:
    """N3: the wait at Stop as a share of reading one full window."""
    run = _run(quick, model_dir)
    waits = [stop.text_s / run.window_s for stops in run.stops.values() for stop in stops]
    rows = [
        _row("wait / full window, p50", statistics.median(waits), 0.5, 0.2),
        _row("wait / full window, p95", float(np.percentile(waits, 95)), 0.9, 0.5),
    ]
    return _result("N3 stop in windows", rows, f"{run.model}, one full window {run.window_s:.2f} s")


def while_recording(quick: bool = False, model_dir: Path | None = None) -> dict[str, Any]:
    """N4: processor time while recording against reading the whole file once."""
    run = _run(quick, model_dir)
    rows = [_row("processor, live / whole file", run.live_cpu_s / run.whole_cpu_s, 2.3, 1.3)]
    detail = (
        f"{run.model}, {run.live_cpu_s:.1f} s against {run.whole_cpu_s:.1f} s of processor; "
        f"{run.windows} windows, {run.guesses} guesses"
    )
    return _result("N4 processor while recording", rows, detail)


@lru_cache(maxsize=4)
def _run(quick: bool, model_dir: Path | None) -> Run:
    from app.transcription.engine import Engine, spare_allocations
    from benchmarks.shape_worker import ShapeEngine

    spare_allocations()
    folder = model_dir or shape_model("tiny" if quick else "base")
    engine = (ShapeEngine if is_shape(folder) else Engine)(folder, 1, allow_cuda=False)
    lengths = LENGTHS[:2] if quick else LENGTHS
    full: list[float] = []
    stops = {length: tuple(_stops(engine, length, quick, full)) for length in lengths}
    whole_s, whole_cpu_s, threads = _whole(folder, lengths, quick)
    long = 60 if quick else 300
    recording = Simulation(engine)
    recording.begin()
    recording.hear(talk(long, 1000 + long).samples)
    live_cpu_s = recording.cpu_s
    recording.stop()
    return Run(
        folder.name,
        stops,
        whole_s,
        statistics.median(full),
        live_cpu_s,
        whole_cpu_s[long],
        recording.guesses,
        len(recording.windows),
        threads,
    )


def _stops(engine: Any, length: int, quick: bool, full: list[float]) -> Iterator[Stop]:
    """Stops at the ends of clauses near the length; several of one take, which goes on as if nothing was."""
    count = 6 if quick else STOPS
    takes = {15: count, 60: max(2, count // 4)}.get(length, 1)
    for number in range(takes):
        dice = random.Random(length * 100 + number)
        take = talk(length * 1.02, 1000 * length + number, 2.0)
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
            yield stop_here(simulation, _quiet(dice.uniform(0.3, 2.0), number))
        if len(full) < STOPS:
            # In turn with the stops, so that both see the same machine.
            full.append(_full_window(engine))


def _quiet(seconds: float, seed: int) -> Samples:
    return np.random.default_rng(seed).normal(0, 5e-4, round(seconds * RATE)).astype(np.float32)


def _whole(
    folder: Path, lengths: tuple[int, ...], quick: bool
) -> tuple[dict[int, float], dict[int, float], int]:
    from faster_whisper import WhisperModel

    best: tuple[float, int] | None = None
    for threads in (1, 2):
        model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
        _transcribe(model, talk(15, 15_000))
        took, _ = _transcribe(model, talk(60, 60_000))
        best = min(best, (took, threads)) if best else (took, threads)
    assert best is not None
    model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=best[1])
    walls: dict[int, float] = {}
    cpus: dict[int, float] = {}
    for length in lengths:
        repeats = 1 if length > 60 or quick else 5
        runs = [_transcribe(model, talk(length, 1000 + length)) for _ in range(repeats)]
        walls[length] = statistics.median(wall for wall, _ in runs)
        cpus[length] = statistics.median(cpu for _, cpu in runs)
    return walls, cpus, best[1]


def _transcribe(model: Any, take: Talk) -> tuple[float, float]:
    cpu, began = time.process_time(), time.perf_counter()
    segments, _ = model.transcribe(
        take.samples,
        language="en",
        beam_size=_BEAM,
        temperature=[0.0],
        condition_on_previous_text=False,
        word_timestamps=True,
    )
    list(segments)
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


def _median(stops: tuple[Stop, ...]) -> float:
    return statistics.median(stop.text_s for stop in stops)


def _p95(stops: tuple[Stop, ...]) -> float:
    return float(np.percentile([stop.text_s for stop in stops], 95))


def _times(stops: tuple[Stop, ...]) -> float:
    return statistics.median(stop.times_s for stop in stops)


def _row(name: str, value: float, must: float, aim: float, *, more: bool = False) -> dict[str, Any]:
    return {"name": name, "value": value, "must": must, "aim": aim, "more": more}


def _result(name: str, rows: list[dict[str, Any]], detail: str) -> dict[str, Any]:
    """`ratio` is the worst row against its goal, so that 1 or less is good enough."""
    shares = [row["must"] / row["value"] if row["more"] else row["value"] / row["must"] for row in rows]
    table = "; ".join(
        f"{row['name']}: {row['value']:.2f} "
        f"(must {'>=' if row['more'] else '<='} {row['must']:g}, aim {row['aim']:g})"
        for row in rows
    )
    return {
        "name": name,
        "ratio": max(shares, default=0.0),
        "goal": 1.0,
        "rows": rows,
        "detail": f"{table}. {detail}",
    }
