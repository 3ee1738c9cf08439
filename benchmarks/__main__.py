"""`uv run python -m benchmarks` lists the benchmarks; `... benchmarks NAME [--json]` runs one, `all` each.

`... benchmarks keypoints FILE.jsonl [--json]` measures the matcher on any file of labelled cases.
`--quick` takes a smaller workload where a benchmark has one, `--model-dir` another speech model. A benchmark
is a module with `measure()`, which gives `name`, `what`, `ratio`, `goal` and `detail`. The ratio is ours
against a named baseline, both measured in this run; smaller is better and the goal is the largest that is
good enough. The exit code is 0 when every goal was met and 1 when one was not.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any, Final

SPEECH: Final = {
    "N1": "benchmarks.stop:flat_stop",
    "N2": "benchmarks.stop:against_whole_file",
    "N3": "benchmarks.stop:in_windows",
    "N4": "benchmarks.stop:while_recording",
    "N5": "benchmarks.same_text",
    "N7": "benchmarks.nothing_lost",
    "N15": "benchmarks.encoder_memory",
}
"""Transcription while recording; a name after the colon is the function where it is not `measure`."""

BENCHMARKS: Final = {
    **SPEECH,
    "window": "benchmarks.window_shown",
    "memory": "benchmarks.recording_memory",
    "callback": "benchmarks.callback_stall",
    "waveform": "benchmarks.waveform",
    "review": "benchmarks.reviews",
    "reanalysis": "benchmarks.reanalysis",
    "keypoints": "benchmarks.keypoints",
    "delivery": "benchmarks.delivery",
    "jargon": "benchmarks.jargon",
}


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("name", nargs="?", choices=(*BENCHMARKS, "all"))
    parser.add_argument("file", nargs="?", type=Path, help="labelled cases, for keypoints")
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.add_argument("--quick", action="store_true", help="a smaller workload where there is one")
    parser.add_argument("--model-dir", type=Path, help="a speech model instead of the benchmark's own")
    args = parser.parse_args(arguments)
    if args.file is not None:
        if args.name != "keypoints":
            parser.error("only keypoints takes a file")
        return int(import_module(BENCHMARKS["keypoints"]).run(args.file, args.json))
    if args.name is None:
        for name, place in BENCHMARKS.items():
            module, _, function = place.partition(":")
            told = getattr(import_module(module), function) if function else import_module(module)
            print(f"{name:10} {(told.__doc__ or '').strip().splitlines()[0]}")
        return 0
    chosen = BENCHMARKS.values() if args.name == "all" else (BENCHMARKS[args.name],)
    results: list[dict[str, Any]] = [_measured(place, args.quick, args.model_dir) for place in chosen]
    machine = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }
    if args.json:
        print(json.dumps({"machine": machine, "results": results}, indent=1, ensure_ascii=False))
    else:
        for result in results:
            verdict = "met" if result["ratio"] <= result["goal"] else "MISSED"
            print(f"{result['name']}: {result['ratio']:.2f} (goal at most {result['goal']:g}): {verdict}")
            print(f"  {result['detail']}")
        print(f"  on {machine['system']}, {machine['cores']} cores, load {machine['load']}")
    return 0 if all(result["ratio"] <= result["goal"] for result in results) else 1


def _measured(place: str, quick: bool, model_dir: Path | None) -> dict[str, Any]:
    module, _, function = place.partition(":")
    measure = getattr(import_module(module), function or "measure")
    wanted = {"quick": quick, "model_dir": model_dir}
    known = signature(measure).parameters
    return dict(measure(**{name: value for name, value in wanted.items() if name in known}))


if __name__ == "__main__":
    sys.exit(main())
