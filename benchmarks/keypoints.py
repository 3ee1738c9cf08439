"""Did the rep make this point? The matcher against labelled cases: `keypoints FILE.jsonl [--json]`.

Each line of a file is one case: `lang`, `key_point`, `accept` (phrasings), `said` and `covered` (true or
false); `id` and `kind` (what makes it hard) are used where they are there, and never shown to the matcher.
Words are given 0.4 s each. Without a file the project's own development cases are measured.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.analysis import find_points
from app.domain import KeyPoint, Phrases, Text, Transcript, TranscriptState, Verdict, Word
from benchmarks.labelled import MalformedCasesError, read_labelled
from benchmarks.result import Result, Row

WORD_S: Final = 0.4
OWN_CASES: Final = Path(__file__).parent.parent / "tests" / "data" / "key-points"
_NEEDED: Final = ("lang", "key_point", "accept", "said", "covered")


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled case."""

    id: str
    language: str
    kind: str
    key_point: str
    accept: tuple[str, ...]
    said: str
    covered: bool


@dataclass(frozen=True, slots=True)
class Table:
    """What came out for some cases."""

    cases: int
    decided: float
    """Share that was told: said or not said."""
    right: float | None
    """Share of the decided cases that are right; None where none was decided."""
    precision: float | None
    """Of the points found said, the share that was made."""
    recall: float | None
    """Of the points that were made, the share found said."""
    said: int
    not_said: int
    could_not_tell: int


def read_cases(path: Path) -> list[Case]:
    """The cases of a file.

    Raises:
        MalformedCasesError: the file cannot be read, or a line of it is no case.
    """
    return read_labelled(path, _NEEDED, _case, "cases")


def _case(row: dict[str, Any], where: str, number: int) -> Case:
    accept = row["accept"]
    texts = all(isinstance(row[name], str) for name in ("lang", "key_point", "said"))
    if not texts or not isinstance(accept, list) or not all(isinstance(one, str) for one in accept):
        raise MalformedCasesError(f"{where}: lang, key_point and said must be text, accept a list of texts.")
    if not isinstance(row["covered"], bool):
        raise MalformedCasesError(f"{where}: covered must be true or false.")
    return Case(
        str(row.get("id", number)),
        row["lang"],
        str(row.get("kind", "")),
        row["key_point"],
        tuple(accept),
        row["said"],
        row["covered"],
    )


def decide(case: Case) -> Verdict:
    """What the matcher says of a case, from its words alone."""
    words = tuple(
        Word(word, at * WORD_S, (at + 1) * WORD_S - 0.1) for at, word in enumerate(case.said.split())
    )
    transcript = Transcript(TranscriptState.DONE, case.language, words)
    point = KeyPoint(
        "point",
        Text({case.language: case.key_point}, case.language),
        Phrases({case.language: case.accept}, case.language),
    )
    return find_points((point,), transcript, case.language)[0].verdict


def tabulate(pairs: Iterable[tuple[Case, Verdict]]) -> Table:
    """Decided, right, precision and recall of some decided cases."""
    rows = list(pairs)
    count = Counter((verdict, case.covered) for case, verdict in rows)
    said = count[Verdict.SAID, True] + count[Verdict.SAID, False]
    not_said = count[Verdict.NOT_SAID, True] + count[Verdict.NOT_SAID, False]
    right = count[Verdict.SAID, True] + count[Verdict.NOT_SAID, False]
    covered = sum(case.covered for case, _ in rows)
    return Table(
        len(rows),
        (said + not_said) / len(rows) if rows else 0.0,
        _share(right, said + not_said),
        _share(count[Verdict.SAID, True], said),
        _share(count[Verdict.SAID, True], covered),
        said,
        not_said,
        len(rows) - said - not_said,
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def measure_cases(cases: Sequence[Case]) -> dict[str, Any]:
    """All tables of some cases, and how long they took."""
    for language in {case.language for case in cases}:
        decide(next(case for case in cases if case.language == language))
    began = time.perf_counter()
    pairs = [(case, decide(case)) for case in cases]
    taken = time.perf_counter() - began
    languages = sorted({case.language for case in cases})
    kinds = sorted({(not case.covered, case.kind) for case in cases if case.kind})
    return {
        "all": tabulate(pairs),
        "by_language": {
            language: tabulate(pair for pair in pairs if pair[0].language == language)
            for language in languages
        },
        "by_kind": {
            f"{'not made' if absent else 'made'}: {kind}": tabulate(
                pair for pair in pairs if pair[0].kind == kind and pair[0].covered is not absent
            )
            for absent, kind in kinds
        },
        "ms_a_case": 1000 * taken / len(cases),
        "wrong": [
            {"id": case.id, "kind": case.kind, "verdict": verdict.value}
            for case, verdict in pairs
            if verdict is not Verdict.COULD_NOT_TELL and (verdict is Verdict.SAID) is not case.covered
        ],
    }


def measure() -> Result:
    """The project's own development cases: share of the decided ones that is wrong / 7 %."""
    cases = [case for path in sorted(OWN_CASES.glob("*.jsonl")) for case in read_cases(path)]
    found = measure_cases(cases)
    worst = min(table.right or 0.0 for table in found["by_language"].values())
    least = min(table.decided for table in found["by_language"].values())
    rows = (
        Row("decided wrongly, worst language / 7 %", (1 - worst) / 0.07, 1.0),
        Row("decided at all, worst language", least, 0.8, more=True),
    )
    detail = (
        f"{len(cases)} development cases, {found['ms_a_case']:.1f} ms a case; "
        f"decided at least {least:.1%}, right of decided at least {worst:.1%}, in each language"
    )
    return Result("keypoints", "the matcher on labelled cases", rows, detail)


def as_data(found: dict[str, Any]) -> dict[str, Any]:
    """The tables as plain data, for JSON."""

    def plain(table: Table) -> dict[str, Any]:
        return {name: getattr(table, name) for name in Table.__slots__}

    return {
        "all": plain(found["all"]),
        "by_language": {name: plain(table) for name, table in found["by_language"].items()},
        "by_kind": {name: plain(table) for name, table in found["by_kind"].items()},
        "ms_a_case": round(found["ms_a_case"], 2),
        "wrong": found["wrong"],
    }


def print_tables(found: dict[str, Any]) -> None:
    """The tables, to be read."""
    head = f"{'':42}{'cases':>6}{'decided':>9}{'right':>8}{'prec.':>8}{'recall':>8}"
    print(head + f"{'said':>7}{'not':>6}{'?':>5}")
    for name, table in found["by_language"].items():
        print(_row(name, table))
    print(_row("all", found["all"]))
    print()
    for name, table in found["by_kind"].items():
        print(_row(name, table))
    print()
    print("decided: said or not said. right: of the decided. prec., recall: of “said”. ?: could not tell.")
    print(f"{found['ms_a_case']:.1f} ms a case")


def _row(name: str, table: Table) -> str:
    def share(value: float | None) -> str:
        return "-" if value is None else f"{value:.1%}"

    return (
        f"{name:42}{table.cases:6}{share(table.decided):>9}{share(table.right):>8}"
        f"{share(table.precision):>8}{share(table.recall):>8}"
        f"{table.said:7}{table.not_said:6}{table.could_not_tell:5}"
    )


def run(path: Path, as_json: bool) -> int:
    """Print what came out for a file of cases; 0, or 2 where the file cannot be read."""
    try:
        found = measure_cases(read_cases(path))
    except MalformedCasesError as error:
        print(error)
        return 2
    if as_json:
        print(json.dumps(as_data(found), indent=1, ensure_ascii=False))
    else:
        print_tables(found)
    return 0
