"""Phrasings: what reps say that a pack does not know yet, and what a pack knows that is too thin to tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain import (
    Fact,
    KnownError,
    Language,
    Line,
    LineRef,
    Pack,
    Problem,
    Right,
    Scenario,
    Severity,
    TakeKind,
)
from app.workflow.services import Services

_SELF_CHECK: Final = "selfcheck.json"
_EDGES: Final = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class KeptPhrasing:
    """Words with which reps say that they made a point, although the program did not hear it."""

    quote: str
    """As it was said first."""
    count: int


def phrasings_kept(
    services: Services, line: LineRef, language: Language | None = None
) -> Mapping[str, tuple[KeptPhrasing, ...]]:
    """By key point the quotes of "I did say it", what was said most often first; for the pack's author.

    Quotes that differ only in capitals, blanks or marks at their ends are one. Everybody's takes count.

    Raises:
        KnownError: the library could not be read.
    """
    library = services.library
    counts: dict[str, Counter[str]] = {}
    first: dict[str, str] = {}
    for take in reversed(library.takes_of_line(line, language=language)):
        if take.kind is not TakeKind.ATTEMPT or _SELF_CHECK not in take.sha256:
            continue
        try:
            checked = library.self_check(take.id)
        except KnownError:
            continue
        for point, ruling in checked.rulings.items() if checked is not None else ():
            quote = " ".join(ruling.quote.split())
            key = _EDGES.sub("", quote.casefold())
            if ruling.right is Right.REP and key:
                first.setdefault(key, quote)
                counts.setdefault(point, Counter())[key] += 1
    return {
        point: tuple(KeptPhrasing(first[key], count) for key, count in counter.most_common())
        for point, counter in counts.items()
    }


def thin_phrasing_problems(pack: Pack) -> tuple[Problem, ...]:
    """A warning for every key point that its accepted phrasings cannot tell.

    `thin_phrasing`: all of them in a language have fewer than two words that carry meaning (one that has more
    is enough to go by); `phrasing_like_another`: one has the words of another point of the line. Facts:
    `scenario`, `line`, `key_point`, `language`, `phrase` (the first). The domain knows no line numbers; the
    file is the scenario's where its name is its id, else the pack's folder.
    """
    return tuple(
        problem
        for scenario in pack.scenarios
        for line in scenario.lines
        for problem in _of_line(pack, scenario, line)
    )


def _of_line(pack: Pack, scenario: Scenario, line: Line) -> list[Problem]:
    from app.analysis import thin_phrases

    file = pack.folder / "scenarios" / f"{scenario.id}.yaml"
    if not file.is_file():
        file = pack.folder
    found = []
    for language in dict.fromkeys(code for point in line.key_points for code in point.accept.by_language):
        thin: dict[tuple[str, str], list[str]] = {}
        for key_point, phrase, reason in thin_phrases(line, language):
            thin.setdefault((key_point, reason), []).append(phrase)
        for (key_point, reason), phrases in thin.items():
            point = line.key_point(key_point)
            accepted = point.accept.get(language) if point is not None else ()
            if reason == "too_few_words" and len(phrases) < len(accepted):
                continue
            facts: dict[str, Fact] = {
                "scenario": scenario.id,
                "line": line.id,
                "key_point": key_point,
                "language": language,
                "phrase": phrases[0],
            }
            where = f"lines.{line.id}.key_points.{key_point}.accept"
            warning = Severity.WARNING
            if reason == "too_few_words":
                found.append(Problem(file, "thin_phrasing", None, where, facts, warning))
            else:
                found.append(Problem(file, "phrasing_like_another", None, where, facts, warning))
    return found
