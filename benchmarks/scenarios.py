"""N11: packs of 1,000 and 10,000 scenarios: PyYAML's SafeLoader / ours cold, and cold / warm.

The same files both times (of 10,000 SafeLoader reads every tenth, counted ten times). Ours is the program's
own way, from files to checked scenarios and their index; cold is the first load in a process that has
imported everything, warm the second. SafeLoader only parses.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.result import Result, Row

if TYPE_CHECKING:
    from app.packs import LoadedPack

BUNDLED: Final = Path(__file__).resolve().parents[1] / "scenarios" / "b2b-core" / "scenarios"
_EACH: Final = 500
"""Scenarios in one pack: a team's library is several packs."""


def measure(quick: bool = False) -> Result:
    """Processor time; 10,000 are left out when quick."""
    rows: list[Row] = []
    told: list[str] = []
    for count in (1000,) if quick else (1000, 10_000):
        pure_s, cold_s, warm_s = read(count)
        rows += [
            Row(f"SafeLoader / ours cold, {count:,}", pure_s / cold_s, 6, more=True, p50=cold_s, unit="s"),
            Row(f"cold / warm, {count:,}", cold_s / warm_s, 10, more=True, p50=warm_s, unit="s"),
        ]
        told.append(
            f"{count:,} scenarios: SafeLoader {pure_s:.2f} s, ours cold {cold_s:.2f} s, warm {warm_s:.2f} s "
            f"({1000 * cold_s / count:.2f} ms each)"
        )
    return Result("N11", "packs are read quickly", tuple(rows), "\n".join(told))


def read(count: int) -> tuple[float, float, float]:
    """Seconds of processor time for so many scenarios: SafeLoader, ours cold, ours warm."""
    import yaml

    from app.packs import load_packs

    with tempfile.TemporaryDirectory() as folder:
        parent = Path(folder, "packs")
        index = Path(folder, "index")
        files = write_packs(Path(folder, "packs"), count)
        step = max(1, count // 1000)
        pure_s = step * cpu(lambda: [yaml.safe_load(path.read_text("utf-8")) for path in files[::step]])
        # What is imported with the first file belongs to the start of the program.
        load_packs((BUNDLED.parents[1],))
        loaded: list[LoadedPack] = []
        settle()
        cold_s = cpu(lambda: loaded.extend(load_packs((parent,), index=index)))
        warm_s = cpu(lambda: load_packs((parent,), index=index))
        found = sum(len(one.pack.scenarios) for one in loaded if one.pack is not None)
        problems = [problem.code for one in loaded for problem in one.problems]
        assert found == count, (found, problems[:3])
    return pure_s, cold_s, warm_s


def settle() -> None:
    """Wait until files that were just written are old enough to be told by their times."""
    time.sleep(2.1)


def write_packs(parent: Path, count: int) -> list[Path]:
    """Copies of the scenarios that come with the program, each with an id of its own."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(BUNDLED.rglob("*.yaml"))]
    files = []
    for number in range(count):
        folder = parent / f"pack-{number // _EACH:03d}"
        if number % _EACH == 0:
            (folder / "scenarios").mkdir(parents=True)
            stages = (BUNDLED.parent / "pack.yaml").read_text(encoding="utf-8")
            kept = [
                f"id: bench-{number // _EACH}" if line.startswith("id:") else line
                for line in stages.splitlines()
            ]
            (folder / "pack.yaml").write_text("\n".join(kept) + "\n", encoding="utf-8")
        lines = texts[number % len(texts)].splitlines()
        lines = [f"id: scenario-{number}" if line.startswith("id:") else line for line in lines]
        path = folder / "scenarios" / f"{number:05d}.yaml"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        files.append(path)
    return files


def cpu(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    work()
    return time.process_time() - began
