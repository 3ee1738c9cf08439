"""`uv run python -m benchmarks` lists the benchmarks; `... benchmarks NAME ...` runs some, `all` each.

`... benchmarks keypoints FILE.jsonl [--json]` measures the matcher on any file of labelled cases;
`... benchmarks wording FILE.jsonl... [--half tuned|untuned|all]` does so for the wording check of remarks;
`... benchmarks fuzz-packs COUNT` and `fuzz-yaml COUNT` [--first NUMBER] try damaged and hostile files.
Each compares us with a named baseline that is measured in the same run. The exit code is 0 when no row
missed what it must reach and 1 when one did or failed; what could not be measured here says why.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from dataclasses import asdict
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any, Final

from benchmarks import fuzz, machine, report
from benchmarks.result import CannotMeasureError, Result, not_measured

NUMBERED: Final = {
    "N1": "benchmarks.stop:flat_stop",
    "N2": "benchmarks.stop:against_whole_file",
    "N3": "benchmarks.stop:in_windows",
    "N4": "benchmarks.stop:while_recording",
    "N5": "benchmarks.same_text",
    "N6": "benchmarks.word_errors",
    "N7": "benchmarks.nothing_lost",
    "N8": "benchmarks.smooth",
    "N9": "benchmarks.start",
    "N10": "benchmarks.take_memory",
    "N11": "benchmarks.scenarios",
    "N12": "benchmarks.history",
    "N13": "benchmarks.waveform:an_hour",
    "N14": "benchmarks.writing",
    "N15": "benchmarks.encoder_memory",
}
"""A name after the colon is the function where it is not `measure`."""

BENCHMARKS: Final = {
    **NUMBERED,
    "peers": "benchmarks.peers",
    "window-stop": "benchmarks.window_stop",
    "window": "benchmarks.window_shown",
    "memory": "benchmarks.recording_memory",
    "callback": "benchmarks.callback_stall",
    "waveform": "benchmarks.waveform",
    "review": "benchmarks.reviews",
    "reanalysis": "benchmarks.reanalysis",
    "packs-load": "benchmarks.packs_load",
    "packs-start": "benchmarks.packs_start",
    "packs-search": "benchmarks.packs_search",
    "library-index": "benchmarks.library:index",
    "library-start": "benchmarks.library:start",
    "library-page": "benchmarks.library:page",
    "library-search": "benchmarks.library:search",
    "keypoints": "benchmarks.keypoints",
    "wording": "benchmarks.wording",
    "delivery": "benchmarks.delivery",
    "jargon": "benchmarks.jargon",
    "record-durable": "benchmarks.record_durable",
    "coaching": "benchmarks.coaching",
}


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHMARKS)} or all")
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.add_argument("--quick", action="store_true", help="a smaller workload: under a minute each")
    parser.add_argument("--model-dir", type=Path, help="a speech model instead of the benchmark's own")
    parser.add_argument(
        "--seconds", type=float, nargs="+", help="lengths of the takes (N1 to N4, N7, peers, window-stop)"
    )
    parser.add_argument("--speech", type=Path, help="recordings NAME.wav or .flac with NAME.txt, for N6")
    parser.add_argument("--first", type=int, default=0, help="number of the first file of fuzz-...")
    parser.add_argument("--half", choices=("tuned", "untuned", "all"), default="all", help="for wording")
    parser.add_argument("--save", type=Path, help="append the results to this file, one line of JSON each")
    args = parser.parse_args(arguments)
    names = list(args.names)
    if len(names) == 2 and names[0] == "keypoints" and names[1] not in BENCHMARKS:
        return int(import_module(BENCHMARKS["keypoints"]).run(Path(names[1]), args.json))
    if len(names) > 1 and names[0] == "wording" and BENCHMARKS.keys().isdisjoint(names[1:]):
        return int(
            import_module(BENCHMARKS["wording"]).run([Path(name) for name in names[1:]], args.half, args.json)
        )
    if len(names) == 2 and names[0] in fuzz.KINDS and names[1].isdecimal():
        return fuzz.main(names[0], int(names[1]), args.first)
    unknown = [name for name in names if name not in BENCHMARKS and name != "all"]
    if unknown:
        parser.error(f"no benchmark is called {', '.join(unknown)}")
    if not names:
        for name, place in BENCHMARKS.items():
            print(f"{name:12} {first_line(place)}")
        return 0
    chosen = dict.fromkeys(BENCHMARKS if "all" in names else names)
    wanted = {
        "quick": args.quick,
        "model_dir": args.model_dir,
        "seconds": tuple(args.seconds) if args.seconds else None,
        "speech": args.speech,
    }
    here = machine.this_machine()
    done: list[report.Measured] = []
    for name in chosen:
        print(f"{name}: {first_line(BENCHMARKS[name])}", file=sys.stderr, flush=True)
        one = _measured(name, wanted)
        done.append(one)
        if args.save is not None:
            # At once: what has been measured is kept when a later one is interrupted.
            report.append(args.save, here, one, quick=args.quick)
    results = [one.result for one in done]
    if args.json:
        told = {"machine": asdict(here), "results": [report.as_data(one) for one in done]}
        print(json.dumps(told, indent=1, ensure_ascii=False))
    else:
        print(report.table(results))
        print()
        print(report.details(done))
        print(f"on {report.about(here)}")
    return 0 if all(result.is_good for result in results) else 1


def first_line(place: str) -> str:
    """What a benchmark says of itself, in one line."""
    module, _, function = place.partition(":")
    told = getattr(import_module(module), function) if function else import_module(module)
    line = (told.__doc__ or "").strip().splitlines()[0]
    number, _, rest = line.partition(": ")
    return rest if number in NUMBERED else line


def _measured(name: str, wanted: dict[str, Any]) -> report.Measured:
    module, _, function = BENCHMARKS[name].partition(":")
    measure = getattr(import_module(module), function or "measure")
    known = signature(measure).parameters
    date, before, began = machine.today(), machine.load(), time.perf_counter()
    try:
        result = measure(**{key: value for key, value in wanted.items() if key in known})
    except CannotMeasureError as error:
        result = Result(name, first_line(BENCHMARKS[name]), (not_measured("all of it", str(error)),))
    except Exception as error:  # noqa: BLE001 - the others are still to be measured
        traceback.print_exc()
        row = not_measured("all of it", f"it failed with {type(error).__name__}")
        result = Result(name, first_line(BENCHMARKS[name]), (row,), str(error), is_broken=True)
    return report.Measured(result, date, time.perf_counter() - began, before, machine.load())


if __name__ == "__main__":
    sys.exit(main())
