"""The others on the same takes and the same shape: what a rep would wait with each, and what it costs.

The takes and our side are those of N1 to N4, twenty stops at each length. The wait at Stop of
faster-whisper's `transcribe`, of its BatchedInferencePipeline and of whisper.cpp (Q8_0, through pywhispercpp)
is their reading of the whole file; LocalAgreement-2 reads along, on a simulated clock like ours, and so has a
wait and a cost while recording. The whole-file sides write 100 tokens for each window of 30 s, LocalAgreement
and ours 4 for each second of speech. Each whole-file side has the number of threads, one or two, that suited
it best; LocalAgreement one while recording, as ours. whisper.cpp reads only the weights that we write for it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.local_agreement import Streamed, shape_reader, stream, whisper_reader
from benchmarks.result import CannotMeasureError, Result, Row, not_measured, p50, p95
from benchmarks.shapes import TOKENS_A_SECOND, is_shape, shape_model
from benchmarks.simulated import Samples
from benchmarks.spoken import RATE, Talk, has_voice, talk
from benchmarks.stop import measured, whole_file
from benchmarks.whisper_cpp import WhisperCpp, why_not

_MUST: Final = 1.0
_THREADS: Final = (1, 2)
_STREAMED: Final = 3

Side = Callable[[Samples], tuple[float, float]]
"""Seconds of wall and of processor time for a whole take."""


def measure(
    quick: bool = False, model_dir: Path | None = None, seconds: tuple[float, ...] | None = None
) -> Result:
    """Takes of 15, 60 and 300 s; 15 s with the tiny shape when quick.

    Raises:
        CannotMeasureError: espeak-ng is missing.
    """
    if not has_voice():
        raise CannotMeasureError("espeak-ng is not installed")
    folder = model_dir or shape_model("tiny" if quick else "base")
    lengths = sorted(round(one) for one in seconds) if seconds else [15] if quick else [15, 60, 300]
    batched = best_of(lambda threads: _batched(folder, threads))
    cpp, reason = _whisper_cpp(folder, quick)
    rows: list[Row] = []
    told: list[str] = []
    for length in lengths:
        ours = measured(folder, length, quick)
        take = ours.takes[0]
        streamed = [_local_agreement(folder, one) for one in ours.takes[: 1 if quick else _STREAMED]]
        la_cpu_s = p50([one.cpu_s for one in streamed])
        waits = {
            "faster-whisper transcribe": (ours.whole_s, ours.whole_cpu_s),
            "BatchedInferencePipeline": batched(take.samples),
            "whisper.cpp (Q8_0)": cpp(take.samples) if cpp is not None else None,
            "LocalAgreement-2": (p50([one.wait_s for one in streamed]), la_cpu_s),
        }
        line = [f"{length} s: ours {p50(ours.waits):.2f} s, {ours.live_cpu_s:.1f} s of processor"]
        for name, one in waits.items():
            metric = f"wait with {name} / ours, {length} s"
            if one is None:
                rows.append(not_measured(metric, reason, _MUST))
                continue
            rows.append(
                Row(
                    metric,
                    one[0] / p50(ours.waits),
                    _MUST,
                    more=True,
                    p50=p50(ours.waits),
                    p95=p95(ours.waits),
                    unit="s",
                )
            )
            line.append(f"{name} {one[0]:.2f} s, {one[1]:.1f} s")
        metric = f"processor of LocalAgreement-2 / ours, {length} s"
        rows.append(Row(metric, la_cpu_s / ours.live_cpu_s, _MUST, more=True))
        busy = p50([one.work_s for one in streamed]) / length
        readings = sum(one.readings for one in streamed)
        told.append(f"{'; '.join(line)} ({busy:.0%} of the recording busy, {readings} readings)")
    return Result("peers", "the others, side by side", tuple(rows), "\n".join(told), folder.name)


def best_of(make: Callable[[int], Side]) -> Side:
    """The side with the number of threads that reads 15 s soonest."""
    probe = talk(15, 15_000).samples
    tried: list[tuple[float, int, Side]] = []
    for threads in _THREADS:
        side = make(threads)
        side(probe[: 3 * RATE])
        tried.append((side(probe)[0], threads, side))
    return min(tried, key=lambda one: one[:2])[2]


def _batched(folder: Path, threads: int) -> Side:
    from faster_whisper import BatchedInferencePipeline, WhisperModel

    model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
    pipeline: Any = BatchedInferencePipeline(model)
    return lambda samples: whole_file(pipeline, samples, batch_size=8)


def _whisper_cpp(folder: Path, quick: bool) -> tuple[Side | None, str]:
    if why_not():
        return None, why_not()
    if not is_shape(folder):
        return None, "it reads only the weights that we write for it"

    def make(threads: int) -> Side:
        model = WhisperCpp("tiny" if quick else "base", threads)

        def side(samples: Samples) -> tuple[float, float]:
            wall_s, cpu_s, words = model.whole_file(samples)
            assert words, "whisper.cpp wrote nothing"
            return wall_s, cpu_s

        return side

    return best_of(make), ""


def _local_agreement(folder: Path, take: Talk) -> Streamed:
    from faster_whisper import WhisperModel

    model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)
    reaction_s = random.Random(len(take.samples)).uniform(0.3, 2.0)
    samples = take.samples[: round((take.speech[-1][1] + reaction_s) * RATE)]
    if is_shape(folder):
        return stream(samples, shape_reader(model, take, TOKENS_A_SECOND))
    return stream(samples, whisper_reader(model))
