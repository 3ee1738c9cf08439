"""`main.py library check|backup|restore|notes`: look for damage, mend it, and move house."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.config import Paths
    from app.workflow import Damage, Services

ACTIONS: Final = ("check", "backup", "restore", "notes")


def add_parsers(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the actions to `library`."""
    check = actions.add_parser("check", help="read every file and name what is missing or damaged")
    check.add_argument("--repair", action="store_true", help="mend what can be mended")
    backup = actions.add_parser("backup", help="write takes, packs and settings to one file")
    backup.add_argument("file", type=Path, metavar="FILE", help="the file to write")
    backup.add_argument("--with-models", action="store_true", help="put the speech models in as well")
    restore = actions.add_parser("restore", help="bring a backup in; what is here already stays")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    notes = actions.add_parser("notes", help="list earlier versions of a self-check, or use one again")
    notes.add_argument("take", metavar="TAKE", help="id of the take")
    notes.add_argument("--back", default="", metavar="STAMP", help="use the version of this moment again")
    for action in (check, backup, restore, notes):
        action.add_argument("--json", action="store_true", help="print JSON for programs")


def run(paths: Paths, args: argparse.Namespace) -> int:
    """Do it: 0 done, 1 the check found damage.

    Raises:
        KnownError: the work cannot be done (`already_running` and what the workflow raises).
    """
    from app.workflow import Services

    works: dict[str, Callable[[Services, argparse.Namespace], int]] = {
        "check": _check,
        "backup": _backup,
        "restore": _restore,
        "notes": _notes,
    }
    services = Services(paths)
    try:
        if args.action == "restore" or (args.action == "check" and args.repair):
            services.become_the_only_one()
        return works[args.action](services, args)
    finally:
        services.close()


def _check(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json, takes_text
    from app.workflow import examine, repair

    show = _percent()
    found = examine(services, show)
    mended: tuple[Damage, ...] = ()
    if args.repair:
        done = repair(services, found, show)
        mended, found = done.mended, done.left
    damage = sum(one.is_serious for one in found)
    if args.json:
        listed = [_as_json(one) for one in found]
        if args.repair:
            print_json({"mended": [_as_json(one) for one in mended], "left": listed})
        else:
            print_json(listed)
        return 1 if damage else 0
    for one in mended:
        _print("mended", one)
    for one in found:
        _print(one.problem.severity.value, one, with_remedy=True)
    number = services.library.count()
    wrong = (
        f"{damage} {'thing is' if damage == 1 else 'things are'} wrong" if damage else "nothing is damaged"
    )
    print(f"{takes_text(number)} looked at: {wrong}.")
    if not args.repair and any(one.remedy is not None for one in found):
        print("“library check --repair” mends what can be mended.")
    return 1 if damage else 0


def _print(word: str, damage: Damage, *, with_remedy: bool = False) -> None:
    from app.commands.library import printable
    from app.domain import KnownError
    from app.ui.care_sentences import left_text, remedy_text
    from app.ui.sentences import sentence

    problem = damage.problem
    print(f"{word:<8} {printable(str(problem.file))}")
    print(f"{'':<8} {printable(sentence(KnownError(problem.code, **problem.facts)))}")
    more = [left_text(damage), remedy_text(damage)] if with_remedy and damage.is_serious else []
    for text in filter(None, more):
        print(f"{'':<8} {printable(text)}")


def _as_json(damage: Damage) -> dict[str, Any]:
    from app.domain import KnownError
    from app.ui.sentences import sentence

    problem = damage.problem
    return {
        "file": str(problem.file),
        "code": problem.code,
        "severity": problem.severity.value,
        "facts": dict(problem.facts),
        "sentence": sentence(KnownError(problem.code, **problem.facts)),
        "remedy": damage.remedy.value if damage.remedy is not None else "",
        "left": [one.value for one in damage.left],
    }


def _backup(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json, printable, takes_text
    from app.workflow import write_backup

    done = write_backup(services, args.file, with_models=args.with_models, on_progress=_megabytes())
    if args.json:
        print_json(
            {
                "file": str(done.file),
                "takes": done.takes,
                "bytes": done.size_bytes,
                "left_out": list(done.left_out),
            }
        )
        return 0
    size = done.size_bytes / 1_000_000
    print(f"{printable(str(done.file))}: {takes_text(done.takes)}, packs and settings, {size:.1f} MB.")
    for file in done.left_out:
        print(f"left out {printable(file)}: not every system can hold a file of this name.")
    return 0


def _restore(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json, printable, takes_text
    from app.workflow import restore

    done = restore(services, args.file, on_progress=_megabytes())
    if args.json:
        folder = str(done.folder) if done.folder is not None else ""
        print_json(
            {
                "takes": done.takes,
                "same": done.same,
                "packs": done.packs,
                "beside": done.beside,
                "folder": folder,
            }
        )
        return 0
    print(f"{takes_text(done.takes)} brought in, {done.same} were here already, new packs: {done.packs}.")
    if done.folder is not None:
        print(f"{done.beside} differ from what is here and were kept beside: {printable(str(done.folder))}")
    return 0


def _notes(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json

    library = services.library
    if args.back:
        library.bring_back_notes(args.take, args.back)
    found = library.earlier_notes(args.take)
    if args.json:
        print_json([{"stamp": one.stamp, "until": one.until.isoformat()} for one in found])
        return 0
    if args.back:
        print(f"The self-check is as it was until {args.back}.")
    for one in found:
        print(f"{one.stamp}  used until {one.until.astimezone():%Y-%m-%d %H:%M}")
    if not found:
        print("No earlier version.")
    return 0


def _percent() -> Callable[[float], None] | None:
    from app.commands.library import progress_line

    show = progress_line()
    if show is None:
        return None

    def tell(fraction: float) -> None:
        show(round(fraction * 100), 100)

    return tell


def _megabytes() -> Callable[[int, int], None] | None:
    from app.commands.library import progress_line

    show = progress_line()
    if show is None:
        return None
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        if done // 1_000_000 != told:
            told = done // 1_000_000
            show(told, total // 1_000_000)

    return tell
