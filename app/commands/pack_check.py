"""`pack check PATH...`: what is wrong with packs, with file, line and remedy, and what they hold."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain import KnownError, Language, Pack, Problem, Scenario, Severity

if TYPE_CHECKING:
    from app.packs import LoadedPack


def run(args: argparse.Namespace) -> int:
    """Check packs and print what was found; 0, 1 or 2 as `--help` says."""
    from app.ui.problem_sentences import problem_sentences
    from app.workflow import thin_phrasing_problems

    found: list[Problem] = []
    packs: list[Pack] = []
    whole = 0
    for path in args.path:
        try:
            loaded = _load(path)
        except KnownError as error:
            what, remedy = problem_sentences(Problem(path, error.code, facts=error.facts))
            if args.json:
                document = {"error": {"code": error.code, "message": what, "remedy": remedy}}
                say(json.dumps(document, indent=1))
            else:
                say(f"{what} {remedy}", to_errors=True)
            return 2
        found += loaded.problems
        if loaded.pack is not None:
            whole += not _is_scenario(path)
            packs.append(loaded.pack)
            found += thin_phrasing_problems(loaded.pack)
    problems = sorted(found, key=lambda one: (shown(one.file), one.line or 0, one.where, one.code))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if args.json:
        say(json.dumps(_document(problems, packs, errors), indent=1, ensure_ascii=False))
        return 1 if errors else 0
    print_problems(problems)
    for pack in packs if whole else []:
        _print_counts(pack)
    scenarios = sum(len(pack.scenarios) for pack in packs)
    parts = [count(scenarios, "scenario"), count(errors, "problem"), count(len(problems) - errors, "warning")]
    say(", ".join(parts))
    return 1 if errors else 0


def print_problems(problems: Sequence[Problem]) -> None:
    """One line for each: place, what and remedy."""
    from app.ui.problem_sentences import problem_sentences

    for problem in problems:
        what, remedy = problem_sentences(problem)
        mild = "warning: " if problem.severity is Severity.WARNING else ""
        place = shown(problem.file) + (f":{problem.line}" if problem.line else "")
        say(f"{place}: {mild}{what} {remedy}")


def _load(path: Path) -> LoadedPack:
    from app.packs import load_pack, load_scenario_file

    if path.name == "pack.yaml" and path.is_file():
        return load_pack(path.parent)
    return load_scenario_file(path) if _is_scenario(path) else load_pack(path)


def _is_scenario(path: Path) -> bool:
    return path.suffix.lower() in (".yaml", ".yml") and path.name != "pack.yaml" and not path.is_dir()


def speaks(scenario: Scenario, language: Language) -> bool:
    """Whether a scenario can be practised in a language: title, situation and every line are in it."""
    texts = (scenario.title, scenario.situation, *(line.text for line in scenario.lines))
    return all(text.has(language) for text in texts)


def _print_counts(pack: Pack) -> None:
    """How many scenarios each stage has, in each language."""
    rows = [
        (
            stage.name.get(pack.language),
            *(str(sum(speaks(one, code) for one in pack.in_stage(stage.id))) for code in pack.languages),
        )
        for stage in pack.process.stages
    ]
    totals = (str(sum(speaks(one, code) for one in pack.scenarios)) for code in pack.languages)
    table = [(f"{pack.id} {pack.version}", *pack.languages), *rows, ("all stages", *totals)]
    first = max(len(row[0]) for row in table)
    for name, *numbers in table:
        say(clean(name).ljust(first) + "".join(number.rjust(7) for number in numbers))


def _document(problems: Sequence[Problem], packs: Sequence[Pack], errors: int) -> dict[str, Any]:
    from app.ui.problem_sentences import problem_sentences

    listed = []
    for problem in problems:
        what, remedy = problem_sentences(problem)
        listed.append(
            {
                "file": shown(problem.file),
                "line": problem.line,
                "where": problem.where,
                "severity": problem.severity.value,
                "code": problem.code,
                "facts": dict(problem.facts),
                "message": what,
                "remedy": remedy,
            }
        )
    return {
        "scenarios": sum(len(pack.scenarios) for pack in packs),
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": listed,
        "packs": [_counts(pack) for pack in packs],
    }


def _counts(pack: Pack) -> dict[str, Any]:
    return {
        "id": pack.id,
        "version": pack.version,
        "stages": [
            {
                "id": stage.id,
                "name": stage.name.get(pack.language),
                "scenarios": len(pack.in_stage(stage.id)),
                "languages": {
                    code: sum(speaks(one, code) for one in pack.in_stage(stage.id)) for code in pack.languages
                },
            }
            for stage in pack.process.stages
        ],
    }


def shown(file: Path) -> str:
    """The path as short as it can be clicked on, and safe to print."""
    here = Path.cwd()
    short = file.relative_to(here) if file.is_absolute() and file.is_relative_to(here) else file
    return clean(str(short))


def clean(text: str) -> str:
    """A stranger's text, safe to print."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def count(number: int, word: str) -> str:
    """`1 scenario`, `2 scenarios`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def say(text: str, *, to_errors: bool = False) -> None:
    """Print, also where the terminal cannot show every letter."""
    stream = sys.stderr if to_errors else sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
