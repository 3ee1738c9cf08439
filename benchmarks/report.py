"""One table of all rows, the details below it, and the same for machines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.machine import Machine
from benchmarks.result import Result, Row, Verdict

_HEAD: Final = ("", "metric", "p50", "p95", "ratio", "must", "aim", "verdict")


@dataclass(frozen=True, slots=True)
class Measured:
    """A result with the moment it was taken at."""

    result: Result
    date: str
    seconds: float
    load_before: float | None
    load_after: float | None


def table(results: Sequence[Result]) -> str:
    """All rows of all results, one a line, columns aligned."""
    lines: list[tuple[str, ...]] = [_HEAD]
    for result in results:
        lines += [_cells(result.name if not at else "", row) for at, row in enumerate(result.rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(_HEAD))]
    told = []
    for line in lines:
        cells = [
            cell.ljust(width) if at in (0, 1, 7) else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        told.append("  ".join(cells).rstrip())
    told.insert(1, "-" * max(len(line) for line in told))
    return "\n".join(told)


def details(all_measured: Sequence[Measured]) -> str:
    """What stands below the table."""
    told = []
    for one in all_measured:
        result = one.result
        model = f", model {result.model}" if result.model else ""
        load = "" if one.load_before is None else f", load {one.load_before:g} to {one.load_after:g}"
        told.append(f"{result.name}  {result.title}{model} ({one.seconds:.0f} s{load})")
        told += [f"    {line}" for line in result.detail.splitlines()]
    return "\n".join(told)


def about(machine: Machine) -> str:
    """The machine in one line."""
    versions = ", ".join(f"{name} {number}" for name, number in machine.versions.items())
    return (
        f"{machine.processor}, {machine.cores} cores, {machine.memory_gb:g} GB, {machine.system}; {versions}"
    )


def as_data(one: Measured) -> dict[str, Any]:
    """A result as plain data."""
    result = one.result
    rows = [{**asdict(row), "verdict": row.verdict.value} for row in result.rows]
    return {
        "name": result.name,
        "title": result.title,
        "model": result.model,
        "date": one.date,
        "seconds": round(one.seconds, 1),
        "load_before": one.load_before,
        "load_after": one.load_after,
        "rows": rows,
        "detail": result.detail,
        **({"extra": result.extra} if result.extra else {}),
    }


def append(path: Path, machine: Machine, one: Measured, *, quick: bool) -> None:
    """Add one line of JSON to a file of results."""
    line = json.dumps(
        {**as_data(one), "quick": quick, "machine": asdict(machine)},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def _cells(name: str, row: Row) -> tuple[str, ...]:
    verdict = row.verdict.value
    if row.verdict is Verdict.NOT_MEASURED:
        verdict = f"{verdict}: {row.reason}"
    sign = ">=" if row.more else "<="
    must = "" if row.must is None else f"{sign} {row.must:g}"
    aim = "" if row.aim is None else f"{sign} {row.aim:g}"
    ratio = "" if row.ratio is None else _number(row.ratio)
    return name, row.metric, _figure(row.p50, row.unit), _figure(row.p95, row.unit), ratio, must, aim, verdict


def _figure(value: float | None, unit: str) -> str:
    return "" if value is None else f"{_number(value)} {unit}".rstrip()


def _number(value: float) -> str:
    if value and abs(value) < 0.1:
        return f"{value:.2g}"
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}"
