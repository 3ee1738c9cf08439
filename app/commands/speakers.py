"""`main.py library people|export-person|delete-person`: all takes of one person, out or away."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.retranscribe import ctrl_c_cancels

if TYPE_CHECKING:
    from app.config import Paths
    from app.workflow import Person, Services

ACTIONS: Final = ("people", "export-person", "delete-person")


def add_parsers(
    actions: argparse._SubParsersAction[argparse.ArgumentParser],
) -> tuple[argparse.ArgumentParser, ...]:
    """Add them to what can be done with the library."""
    listing = actions.add_parser("people", help="list who speaks in the takes, and how much there is of each")
    export = actions.add_parser(
        "export-person", help="write all takes of a person into a zip file: sound, details and a text"
    )
    export.add_argument("name", metavar="NAME", help="as it stands beside the takes")
    export.add_argument("file", type=Path, metavar="FILE.zip")
    delete = actions.add_parser(
        "delete-person", help="show what there is of a person; with an option, delete all of it"
    )
    delete.add_argument("name", metavar="NAME", help="as it stands beside the takes")
    ways = delete.add_mutually_exclusive_group()
    ways.add_argument("--to-trash", action="store_true", help="move it to the trash, where it stays 30 days")
    ways.add_argument(
        "--for-good",
        action="store_true",
        help="delete it at once, in the trash as well; backups that lie elsewhere are out of reach",
    )
    return listing, export, delete


def run(paths: Paths, args: argparse.Namespace) -> int:
    """Do it: 0 done, 2 broken off with Ctrl+C (what was deleted until then has gone).

    Raises:
        KnownError: `person_unknown`, `already_running`, or what writing and deleting raise.
        Cancelled: Ctrl+C.
    """
    from app.workflow import Services, people

    services = Services(paths)
    try:
        if args.action == "people":
            return _listed(people(services), args.json)
        if args.action == "export-person":
            return _exported(services, args)
        return _deleted(services, args)
    finally:
        services.close()


def _listed(found: tuple[Person, ...], as_json: bool) -> int:
    from app.commands.library import print_json, table

    if as_json:
        print_json([_as_json(one) for one in found])
    elif found:
        print(table([("name", "takes", "in the trash", "minutes"), *(_row(one) for one in found)]))
    else:
        print("No takes.")
    return 0


def _exported(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json, progress_line
    from app.ui.report_words import report_words
    from app.workflow import export_person

    show = progress_line()
    with ctrl_c_cancels() as cancel:
        number = export_person(
            services,
            args.name,
            args.file,
            report_words,
            (lambda share: show(round(share * 100), 100)) if show is not None else None,
            cancel,
        )
    if args.json:
        print_json({"file": str(args.file), "takes": number})
    else:
        print(f"{_takes(number)} written to {args.file}.")
    return 0


def _deleted(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json, progress_line, table
    from app.workflow import erase_person, person, trash_person

    one = person(services, args.name)
    is_to_go = args.to_trash or args.for_good
    rows = [
        (f"{take.created_local:%Y-%m-%d %H:%M}", take.kind.value, _minutes(take.duration_s), take.id)
        for take in (one.takes if args.to_trash else one.all_takes)
    ]
    if args.json and not is_to_go:
        print_json(_as_json(one))
    if not args.json:
        print(table([("date", "kind", "minutes", "id"), *rows]))
    if not is_to_go:
        if not args.json:
            print(f"{_takes(len(rows))}. Add --to-trash or --for-good to delete them.")
        return 0
    services.become_the_only_one()
    show = progress_line()
    tell = (lambda share: show(round(share * len(one.all_takes)), len(one.all_takes))) if show else None
    with ctrl_c_cancels() as cancel:
        if args.to_trash:
            number = len(trash_person(services, args.name, tell, cancel))
        else:
            number = erase_person(services, args.name, tell, cancel)
    if args.json:
        print_json({"takes": number, "for_good": args.for_good})
    elif args.to_trash:
        print(f"{_takes(number)} moved to the trash.")
    else:
        print(f"{_takes(number)} deleted for good. What was put into packs, backups that lie elsewhere, and")
        print("what a disk keeps of deleted files, are out of Go First's reach.")
    return 0


def _as_json(one: Person) -> dict[str, object]:
    return {
        "name": one.name,
        "takes": len(one.takes),
        "in_trash": len(one.trashed),
        "seconds": round(one.seconds, 1),
    }


def _row(one: Person) -> tuple[str, ...]:
    return one.name or "-", str(len(one.takes)), str(len(one.trashed)), _minutes(one.seconds)


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def _takes(number: int) -> str:
    return f"{number} {'take' if number == 1 else 'takes'}"
