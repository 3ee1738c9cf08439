"""Every place of coaching with a team of 50, 20,000 takes and 5,000 notes / with one rep and ten takes.

In the real window: from the call that goes to a place until all that can be seen is painted. Both libraries
are open in one process and take turns, so that the moment of the machine is the same for both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from benchmarks.coaching_team import Size, write_team
from benchmarks.result import Result, Row, not_measured, p50, p95

ROOT: Final = Path(__file__).resolve().parents[1]
MANY: Final = Size(reps=50, takes=20_000, notes=5_000)
FEW: Final = Size(reps=1, takes=10, notes=12)
_QUICK: Final = Size(reps=50, takes=2_000, notes=1_000)
_ROUNDS: Final = 21
_MUST: Final = 1.5


def measure(quick: bool = False) -> Result:
    """Places of coaching with a team of 50, 20,000 takes and 5,000 notes / with one rep and ten takes."""
    many = _QUICK if quick else MANY
    with tempfile.TemporaryDirectory() as few_folder, tempfile.TemporaryDirectory() as many_folder:
        few_ids = write_team(Path(few_folder), FEW)
        many_ids = write_team(Path(many_folder), many)
        asked = {"few": [few_folder, few_ids], "many": [many_folder, many_ids]}
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.coaching_child", str(7 if quick else _ROUNDS)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
            input=json.dumps(asked),
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    rows = [row for place, times in found["places"].items() for row in _rows(place, times)]
    rows += [not_measured(place, "there is no such place yet", _MUST) for place in found["missing"]]
    first = found["first"]
    ratio = first["many"] / first["few"]
    rows.append(Row("first look after a start", ratio, p50=1000 * first["many"], unit="ms"))
    detail = (
        f"{many.reps} reps, {many.takes:,} takes, {many.notes:,} notes / 1 rep, {FEW.takes} takes, "
        f"{FEW.notes} notes; first look {1000 * first['many']:.0f} / {1000 * first['few']:.0f} ms"
    )
    for place, times in found["places"].items():
        few = [1000 * p50([one[at] for one in times["few"]]) for at in (0, 1)]
        detail += f"\n{place}, few: {few[0]:.1f} ms, of the processor {few[1]:.1f} ms"
    return Result("coaching", "the places of coaching with a large team", tuple(rows), detail)


def _rows(place: str, times: dict[str, list[tuple[float, float]]]) -> list[Row]:
    rows = []
    for at, what in enumerate(("shown and painted", "processor")):
        ratios = [many[at] / few[at] for many, few in zip(times["many"], times["few"], strict=True)]
        mine = [1000 * one[at] for one in times["many"]]
        rows.append(Row(f"{place}: {what}", p50(ratios), _MUST, p50=p50(mine), p95=p95(mine), unit="ms"))
    return rows
