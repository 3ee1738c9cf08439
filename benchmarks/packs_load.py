"""Loading 1,000 scenarios / `yaml.load(CSafeLoader)` of the same text, which only parses.

Ours is the program's own way: files, checks, scenarios, problems and the index of the next start. Each of
five rounds reads both once; the medians are compared. The second load has the index.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.result import CannotMeasureError, Result, Row, p50
from benchmarks.scenarios import BUNDLED, cpu, settle, write_packs

if TYPE_CHECKING:
    from app.packs import LoadedPack

COUNT: Final = 1000
ROUNDS: Final = 5


def measure(quick: bool = False) -> Result:
    """Processor time; 200 scenarios when quick.

    Raises:
        CannotMeasureError: PyYAML was built without libyaml.
    """
    import yaml

    from app.packs import load_packs

    loader = getattr(yaml, "CSafeLoader", None)
    if loader is None:
        raise CannotMeasureError("PyYAML was built without libyaml")
    count = 200 if quick else COUNT
    parse: list[float] = []
    first: list[float] = []
    second: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        parent = Path(folder, "packs")
        files = write_packs(parent, count)
        # What is imported with the first file belongs to the start of the program.
        load_packs((BUNDLED.parents[1],))
        settle()
        for number in range(ROUNDS):
            index = Path(folder, f"index-{number}")
            loaded: list[LoadedPack] = []
            parse.append(cpu(lambda: [yaml.load(path.read_text("utf-8"), loader) for path in files]))  # noqa: S506 - the C SafeLoader
            first.append(cpu(lambda: loaded.extend(load_packs((parent,), index=index))))  # noqa: B023 - at once
            second.append(cpu(lambda: load_packs((parent,), index=index)))  # noqa: B023 - at once
            found = sum(len(one.pack.scenarios) for one in loaded if one.pack is not None)
            assert found == count, found
    rows = (
        Row("first load / CSafeLoader", p50(first) / p50(parse), 1.0, p50=p50(first), unit="s"),
        Row("load with the index / CSafeLoader", p50(second) / p50(parse), 0.1, p50=p50(second), unit="s"),
    )
    detail = (
        f"{count:,} scenarios: CSafeLoader {p50(parse):.3f} s, first load {p50(first):.3f} s "
        f"(ratios of the rounds {min(a / b for a, b in zip(first, parse, strict=True)):.2f} to "
        f"{max(a / b for a, b in zip(first, parse, strict=True)):.2f}), with the index {p50(second):.4f} s"
    )
    return Result("packs-load", "1,000 scenarios against PyYAML's C loader", rows, detail)
