"""N6: as many words wrong as faster-whisper's `transcribe` makes of the whole file, with and without VAD.

Ours are the program's own windows and decoder, from sound to the words that a rep reads; live gives the
same (N5). The peer has the same model, beam 5 and its own defaults. Without `--speech` the takes are
sentences that the small test model was trained on; with it and `--model-dir` a real model hears real people.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from benchmarks import wer
from benchmarks.known_words import Known, recorded_takes, spoken_takes
from benchmarks.result import CannotMeasureError, Result, Row, p50, p95
from benchmarks.shapes import is_shape
from benchmarks.simulated import RATE, Simulation

_MICRO: Final = Path(__file__).parents[1] / "tests" / "data" / "micro-whisper"
_MUST: Final = 1.02


def measure(
    quick: bool = False, model_dir: Path | None = None, speech: Path | None = None, takes: int = 0
) -> Result:
    """Rates of the same takes side by side, with a paired bootstrap over the takes.

    Raises:
        CannotMeasureError: the model has random weights, or there is no speech.
    """
    from faster_whisper import WhisperModel

    from app.transcription.engine import Engine, spare_allocations

    folder = model_dir or _MICRO
    if is_shape(folder):
        raise CannotMeasureError("random weights write no words")
    spare_allocations()
    engine = Engine(folder, 1, allow_cuda=False)
    whole = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=2)
    sides: dict[str, list[wer.Errors]] = {"ours": [], "whole": [], "vad": []}
    seconds = 0.0
    known = (
        recorded_takes(speech)
        if speech
        else spoken_takes(takes or (8 if quick else 200), 30 if quick else 120)
    )
    for take in known:
        sides["ours"].append(wer.compare(take.text, _ours(engine, take)))
        sides["whole"].append(wer.compare(take.text, _theirs(whole, take, vad=False)))
        sides["vad"].append(wer.compare(take.text, _theirs(whole, take, vad=True)))
        seconds += len(take.samples) / RATE
    rates = [100 * one.rate for one in sides["ours"]]
    rows = []
    told = [f"ours {100 * wer.rate(sides['ours']):.2f} %"]
    for name, title in (("whole", "the whole file"), ("vad", "the whole file with vad_filter")):
        low, high = wer.interval(sides["ours"], sides[name])
        rows.append(
            Row(
                f"word error rate, ours / {title}",
                wer.ratio(sides["ours"], sides[name]),
                _MUST,
                1.0,
                p50=p50(rates),
                p95=p95(rates),
                unit="%",
            )
        )
        rows.append(Row(f"low end of its 95 % interval, {title}", low, 1.0))
        told.append(f"{title} {100 * wer.rate(sides[name]):.2f} % (ratio {low:.2f} to {high:.2f})")
    words = sum(one.words for one in sides["ours"])
    detail = f"{len(rates)} takes, {seconds / 60:.0f} min, {words} words; word error rate: {'; '.join(told)}"
    extra = {name: [[one.wrong, one.words] for one in found] for name, found in sides.items()}
    return Result("N6", "as many words right as of the whole file", tuple(rows), detail, folder.name, extra)


def _ours(engine: Any, take: Known) -> str:
    from app.domain import Span
    from app.transcription.words import RawSegment, RawWord, assemble

    simulation = Simulation(engine, live=False)
    simulation.begin()
    simulation.hear(take.samples, at_once=True)
    simulation.stop()
    segments, speech = [], []
    for window in simulation.windows:
        speech += [Span(*pair) for pair in window["speech"]]
        for segment in window["segments"]:
            words = tuple(RawWord(**word) for word in segment["words"])
            segments.append(RawSegment(**{**segment, "words": words}))
    found = assemble(segments, speech, language="en", model="", duration_s=len(take.samples) / RATE)
    return " ".join(word.text for word in found.words)


def _theirs(model: Any, take: Known, *, vad: bool) -> str:
    segments, _ = model.transcribe(take.samples, language="en", beam_size=5, vad_filter=vad)
    return " ".join(segment.text for segment in segments)
