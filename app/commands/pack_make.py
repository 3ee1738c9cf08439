"""`pack new`, `pack build` and `pack diff`: for those who write packs in an editor of their own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.pack_check import clean, count, print_problems, say, shown
from app.domain import Severity

if TYPE_CHECKING:
    from app.domain import Pack
    from app.packs import PackDiff, ScenarioDiff


def run(args: argparse.Namespace) -> int:
    """Do one of the three: 0 done, 1 something in a pack is wrong.

    Raises:
        KnownError: what kept it from being done.
    """
    if args.pack_action == "new":
        return _new(args)
    if args.pack_action == "build":
        return _build(args)
    old, new = _readable(args.old), _readable(args.new)
    if old is None or new is None:
        return 1
    from app.packs import diff_packs

    print_diff(diff_packs(old, new))
    return 0


def _new(args: argparse.Namespace) -> int:
    from app.packs import start_pack

    folder = start_pack(args.folder, args.id, args.name, args.language)
    place = shown(folder.absolute())
    say(f"{place} was made. Change its files, then: main.py pack check {place}")
    return 0


def _build(args: argparse.Namespace) -> int:
    from app.packs import export

    if _readable(args.folder) is None:
        return 1
    made = export(args.folder, args.target or Path.cwd())
    print_problems([one for one in made.problems if one.code == "file_left_out"])
    say(f"{shown(made.path.absolute())}: {count(made.scenarios, 'scenario')}, {size(made.size_bytes)}")
    say(f"SHA-256 {made.sha256}")
    return 0


def _readable(path: Path) -> Pack | None:
    """The pack at a path; what is wrong with it is printed."""
    from app.packs import load_pack

    loaded = load_pack(path)
    errors = [one for one in loaded.problems if one.severity is Severity.ERROR]
    print_problems(errors)
    return None if errors else loaded.pack


def print_diff(diff: PackDiff) -> None:
    """A line for each scenario, and one for each line of it that changed."""
    say(f"{diff.old_version} -> {diff.new_version}")
    if diff.is_empty:
        say("no difference in what is practised")
    if diff.parts:
        say(f"~ pack.yaml: {', '.join(diff.parts)}")
    for one in diff.added:
        say(f"+ {one.id}: {_title(one.title.get(one.title.default))}")
    for changed in diff.changed:
        _print_scenario(changed)
    for one in diff.removed:
        say(f"- {one.id}: {_title(one.title.get(one.title.default))}")


def _print_scenario(changed: ScenarioDiff) -> None:
    parts = f" ({', '.join(changed.parts)})" if changed.parts else ""
    say(f"~ {changed.id}: {_title(changed.title.get(changed.title.default))}{parts}")
    for added in changed.lines_added:
        say(f"    + line {added}")
    for line in changed.lines_changed:
        points = [f"+{one}" for one in line.added] + [f"~{one}" for one in line.changed]
        points += [f"-{one}" for one in line.removed]
        told = [", ".join(line.parts)] if line.parts else []
        told += [f"key points {' '.join(points)}"] if points else []
        say(f"    ~ line {line.id}: {'; '.join(told)}")
    for removed in changed.lines_removed:
        say(f"    - line {removed}")
    if changed.lines_moved:
        say("    lines are in another order")


def size(number: int) -> str:
    """Bytes as a person reads them."""
    if number < 1_000_000:
        return f"{max(1, round(number / 1000))} kB"
    return f"{number / 1_000_000:.1f} MB"


def _title(text: str) -> str:
    return clean(text)
