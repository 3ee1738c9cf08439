"""`pack check PATH`: everything that is wrong with a pack, with file, line and remedy."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.domain import KnownError, Problem, Severity


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("pack", help="look after packs")
    actions = parser.add_subparsers(dest="pack_action", metavar="ACTION", required=True)
    check = actions.add_parser(
        "check",
        help="say what is wrong with a pack, with file, line and remedy",
        description="Ends with 0 when the pack can be used as it is (warnings are fine), with 1 when "
        "something in it is wrong, and with 2 when there is nothing at PATH.",
    )
    check.add_argument("path", type=Path, metavar="PATH", help="folder, .gofirst file or one scenario file")
    check.add_argument("--json", action="store_true", help="print one JSON document instead of lines")


def run(args: argparse.Namespace) -> int:
    """Check one pack and print what was found; 0, 1 or 2 as `--help` says."""
    from app.packs import LoadedPack, load_pack, load_scenario_file
    from app.ui.problem_sentences import problem_sentences

    path: Path = args.path
    loaded: LoadedPack
    try:
        if path.name == "pack.yaml" and path.is_file():
            loaded = load_pack(path.parent)
        elif path.suffix.lower() in (".yaml", ".yml") and not path.is_dir():
            loaded = load_scenario_file(path)
        else:
            loaded = load_pack(path)
    except KnownError as error:
        what, remedy = problem_sentences(Problem(path, error.code, facts=error.facts))
        if args.json:
            _print(json.dumps({"error": {"code": error.code, "message": what, "remedy": remedy}}, indent=1))
        else:
            _print(f"{what} {remedy}", to_errors=True)
        return 2
    from app.workflow import thin_phrasing_problems

    found = list(loaded.problems)
    if loaded.pack is not None:
        found += thin_phrasing_problems(loaded.pack)
    problems = sorted(found, key=lambda one: (_shown(one.file), one.line or 0, one.where, one.code))
    scenarios = len(loaded.pack.scenarios) if loaded.pack else 0
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    if args.json:
        _print(json.dumps(_document(problems, scenarios, errors, warnings), indent=1, ensure_ascii=False))
        return 1 if errors else 0
    for problem in problems:
        what, remedy = problem_sentences(problem)
        mild = "warning: " if problem.severity is Severity.WARNING else ""
        place = _shown(problem.file) + (f":{problem.line}" if problem.line else "")
        _print(f"{place}: {mild}{what} {remedy}")
    parts = [_count(scenarios, "scenario"), _count(errors, "problem"), _count(warnings, "warning")]
    _print(", ".join(parts))
    return 1 if errors else 0


def _document(problems: Sequence[Problem], scenarios: int, errors: int, warnings: int) -> dict[str, Any]:
    from app.ui.problem_sentences import problem_sentences

    listed = []
    for problem in problems:
        what, remedy = problem_sentences(problem)
        listed.append(
            {
                "file": _shown(problem.file),
                "line": problem.line,
                "where": problem.where,
                "severity": problem.severity.value,
                "code": problem.code,
                "facts": dict(problem.facts),
                "message": what,
                "remedy": remedy,
            }
        )
    return {"scenarios": scenarios, "errors": errors, "warnings": warnings, "problems": listed}


def _shown(file: Path) -> str:
    """The path as short as it can be clicked on, and safe to print."""
    here = Path.cwd()
    short = file.relative_to(here) if file.is_absolute() and file.is_relative_to(here) else file
    return "".join(c if c.isprintable() else "�" for c in str(short))


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _print(text: str, *, to_errors: bool = False) -> None:
    """Print, also where the terminal cannot show every letter."""
    stream = sys.stderr if to_errors else sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
