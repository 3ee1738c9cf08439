"""Remarks about the person: missed and wrongly found, the untuned half / the goal.

`wording FILE.jsonl... [--half tuned|untuned|all] [--json]` measures any files of labelled remarks, one JSON
object a line: `lang`, `text` and `about_person` (true or false). Which half a remark is in follows from its
text; the rules were corrected with the tuned half of the project's own cases in view. Without a file the
project's own are measured.
"""

from __future__ import annotations

import hashlib
import json
import time
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from app.analysis import check_wording
from benchmarks.labelled import MalformedCasesError, read_labelled
from benchmarks.result import Result, Row

OWN_CASES: Final = Path(__file__).parent.parent / "tests" / "data" / "wording"
HALVES: Final = ("tuned", "untuned")
PRECISION: Final = 0.95
RECALL: Final = 0.85
"""The goals on the untuned half, in each language."""
_NEEDED: Final = ("lang", "text", "about_person")


@dataclass(frozen=True, slots=True)
class Remark:
    """One labelled remark."""

    language: str
    text: str
    about_person: bool

    @property
    def half(self) -> str:
        """The half that the text falls in, on every machine and for ever."""
        text = unicodedata.normalize("NFC", self.text).encode()
        return HALVES[hashlib.sha256(text).digest()[0] % 2]


@dataclass(frozen=True, slots=True)
class Table:
    """What came out for some remarks."""

    remarks: int
    about_person: int
    found: int
    right: int
    """Found and about the person."""

    @property
    def precision(self) -> float | None:
        """Of the remarks found, the share that is about the person."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Of the remarks about the person, the share that was found."""
        return self.right / self.about_person if self.about_person else None


def read_remarks(path: Path) -> list[Remark]:
    """The remarks of a file.

    Raises:
        MalformedCasesError: the file cannot be read, or a line of it is no remark.
    """
    return read_labelled(path, _NEEDED, _remark, "remarks")


def _remark(row: dict[str, Any], where: str, _number: int) -> Remark:
    if not isinstance(row["lang"], str) or not isinstance(row["text"], str):
        raise MalformedCasesError(f"{where}: lang and text must be text.")
    if not isinstance(row["about_person"], bool):
        raise MalformedCasesError(f"{where}: about_person must be true or false.")
    return Remark(row["lang"], row["text"], row["about_person"])


def is_found(remark: Remark) -> bool:
    """Whether the check finds anything in it."""
    return bool(check_wording(remark.text, remark.language))


def tabulate(pairs: Iterable[tuple[Remark, bool]]) -> Table:
    """Precision and recall of some checked remarks."""
    rows = list(pairs)
    return Table(
        len(rows),
        sum(remark.about_person for remark, _ in rows),
        sum(found for _, found in rows),
        sum(found and remark.about_person for remark, found in rows),
    )


def measure_remarks(remarks: Sequence[Remark], half: str = "all") -> dict[str, Any]:
    """The tables of one half or of all, by language, and how long a remark took."""
    chosen = [remark for remark in remarks if half in ("all", remark.half)]
    for language in {remark.language for remark in chosen}:
        check_wording("", language)
    began = time.perf_counter()
    pairs = [(remark, is_found(remark)) for remark in chosen]
    taken = time.perf_counter() - began
    languages = sorted({remark.language for remark in chosen})
    return {
        "half": half,
        "by_language": {
            language: tabulate(pair for pair in pairs if pair[0].language == language)
            for language in languages
        },
        "all": tabulate(pairs),
        "ms_a_remark": 1000 * taken / max(1, len(chosen)),
    }


def measure() -> Result:
    """The project's own cases, untuned half: share wrong or missed / what may be."""
    remarks = [remark for path in sorted(OWN_CASES.glob("*.jsonl")) for remark in read_remarks(path)]
    found = measure_remarks(remarks, "untuned")
    tables = found["by_language"].values()
    precision = min(table.precision or 0.0 for table in tables)
    recall = min(table.recall or 0.0 for table in tables)
    rows = (
        Row("precision, worst language", precision, PRECISION, more=True),
        Row("recall, worst language", recall, RECALL, more=True),
    )
    detail = f"{found['all'].remarks} untuned remarks, {found['ms_a_remark']:.1f} ms a remark"
    return Result("wording", "the wording check on labelled remarks", rows, detail)


def as_data(found: dict[str, Any]) -> dict[str, Any]:
    """The tables as plain data, for JSON."""

    def plain(table: Table) -> dict[str, Any]:
        return asdict(table) | {"precision": table.precision, "recall": table.recall}

    return {
        "half": found["half"],
        "goals": {"precision": PRECISION, "recall": RECALL},
        "by_language": {name: plain(table) for name, table in found["by_language"].items()},
        "all": plain(found["all"]),
        "ms_a_remark": round(found["ms_a_remark"], 2),
    }


def print_tables(found: dict[str, Any]) -> None:
    """The tables, to be read."""
    print(f"{'half: ' + found['half']:16}{'remarks':>8}{'person':>8}{'found':>7}{'prec.':>9}{'recall':>9}")
    for name, table in [*found["by_language"].items(), ("all", found["all"])]:
        print(
            f"{name:16}{table.remarks:8}{table.about_person:8}{table.found:7}"
            f"{_share(table.precision, PRECISION):>9}{_share(table.recall, RECALL):>9}"
        )
    print()
    print(f"goals on the untuned half: precision {PRECISION:.0%}, recall {RECALL:.0%} (! is below)")
    print(f"{found['ms_a_remark']:.1f} ms a remark")


def _share(value: float | None, goal: float) -> str:
    return "-" if value is None else f"{value:.1%}{'!' if value < goal else ' '}"


def run(paths: Sequence[Path], half: str, as_json: bool) -> int:
    """Print what came out for files of remarks; 0, or 2 where one cannot be read."""
    try:
        remarks = [remark for path in paths for remark in read_remarks(path)]
    except MalformedCasesError as error:
        print(error)
        return 2
    found = measure_remarks(remarks, half)
    if as_json:
        print(json.dumps(as_data(found), indent=1, ensure_ascii=False))
    else:
        print_tables(found)
    return 0
