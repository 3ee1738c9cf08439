"""`main.py hand over|look|add`: takes and records to somebody else in one file, and back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.domain import CoachingRecord
    from app.workflow import Between, Chosen, Handed, Services

_PARTS: Final = ("sound", "words", "review", "self_check", "delivery", "remarks")
_ME: Final = "me"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `hand` to the command line."""
    parser = subparsers.add_parser(
        "hand", help="hand takes, goals, talks, plans and visits over in a file, or look at one and add it"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    over = actions.add_parser("over", help="write a file with exactly what is named")
    over.add_argument("file", type=Path, metavar="FILE", help="the file to write; one that is there goes")
    over.add_argument("--take", action="append", default=[], metavar="ID", help="a take; may be repeated")
    over.add_argument(
        "--record", action="append", default=[], metavar="ID", help="a goal, talk, plan or visit"
    )
    over.add_argument(
        "--without", action="append", default=[], choices=_PARTS, help="a part of the takes that stays"
    )
    over.add_argument("--from", dest="sender", default="", metavar="NAME", help="how the sender is called")
    over.add_argument("--about", default="", metavar="NAME", help="the rep; the user when left out")
    over.add_argument("--for", dest="receiver", default="", metavar="NAME", help="who gets it")
    look = actions.add_parser("look", help="say what is in a file and what of it is here; adds nothing")
    add = actions.add_parser("add", help="add what is in a file")
    add.add_argument("--leave", action="append", default=[], metavar="ID", help="what is not to be added")
    add.add_argument(
        "--where-both-differ",
        choices=("mine", "theirs", "both"),
        default="mine",
        help="what counts where something is here in another version (mine)",
    )
    for action in (look, add):
        action.add_argument("file", type=Path, metavar="FILE", help="the file that came")
        action.add_argument(
            "--about", default="", metavar="NAME", help="the rep, or “me”; as the file says when left out"
        )
    for action in (over, look, add):
        action.add_argument(
            "--passphrase", action="store_true", help="ask for a passphrase (a line of standard input)"
        )
        action.add_argument("--json", action="store_true", help="print JSON for programs")


def run(args: argparse.Namespace) -> int:
    """Do it: 0 done, 1 there was nothing to add.

    Raises:
        KnownError: it cannot be done (`workflow.pack_parcel`, `open_handed`, `add_handed`).
    """
    from app.config import find_paths
    from app.workflow import Services

    services = Services(find_paths(args.data_dir))
    try:
        passphrase = _passphrase() if args.passphrase else ""
        if args.action == "over":
            return _over(services, args, passphrase)
        return _received(services, args, passphrase)
    finally:
        services.close()


def _over(services: Services, args: argparse.Namespace, passphrase: str) -> int:
    from app.commands.library import print_json
    from app.workflow import Chosen, TakePart, load_take, pack_parcel, write_parcel

    stay = frozenset(TakePart(one) for one in args.without)
    takes = tuple((load_take(services, one), frozenset(TakePart) - stay) for one in args.take)
    chosen = Chosen(takes, tuple(_record(services, one) for one in args.record))
    who = _between(services, args, chosen)
    parcel = pack_parcel(chosen, who)
    size = write_parcel(parcel, args.file, passphrase)
    if args.json:
        print_json({"file": str(args.file), "bytes": size, "holds": sorted(parcel.files)})
    else:
        print(args.file)
    return 0


def _between(services: Services, args: argparse.Namespace, chosen: Chosen) -> Between:
    from dataclasses import replace

    from app.domain import Rep
    from app.workflow import between

    about = args.about
    reps = {one.rep for one in chosen.records if one.rep}
    if not about and len(reps) == 1:
        about = services.records.get(Rep, reps.pop()).name
    who = between(services, about, args.sender)
    return replace(who, receiver=args.receiver or who.receiver)


def _record(services: Services, record_id: str) -> CoachingRecord:
    from app.domain import KnownError
    from app.workflow import RECORD_TYPES

    for kind in RECORD_TYPES.values():
        try:
            return services.records.get(kind, record_id)
        except KnownError as error:
            if error.code != "record_unknown":
                raise
    raise KnownError("record_unknown", record=record_id[:40])


def _received(services: Services, args: argparse.Namespace, passphrase: str) -> int:
    from app.commands.library import print_json, printable, table
    from app.workflow import Way, add_handed, claim_of, look_at_handed, open_handed

    handed = open_handed(args.file, passphrase)
    whose = _whose(services, args, handed)
    found = look_at_handed(services, handed, whose)
    head = handed.head
    said: dict[str, Any] = {
        "from": head.sender,
        "about": head.rep,
        "fits": claim_of(services, head, whose).value == "fits",
        "holds": [
            {"id": one.id, "kind": one.kind.value if one.kind else "take", "is": one.standing.value}
            for one in found
        ],
    }
    if args.action == "add":
        way = Way(args.where_both_differ)
        answers = {one.id: _way(one.ways, way) for one in found if one.id not in args.leave}
        added = add_handed(services, handed, whose, answers)
        said |= {"takes": added.takes, "records": added.records, "changed": added.changed}
    if args.json:
        print_json(said)
    else:
        print(printable(f"From {head.sender or '?'}, about {head.rep or '?'}"))
        print(table([("kind", "is", "id"), *((one["kind"], one["is"], one["id"]) for one in said["holds"])]))
        if args.action == "add":
            print(f"Added: {said['takes']} takes, {said['records']} records; changed: {said['changed']}")
    return 1 if args.action == "add" and not any(said[one] for one in ("takes", "records", "changed")) else 0


def _way(ways: Any, wanted: Any) -> Any:
    """What a person said, or the careful way where that is not possible; new things simply come."""
    from app.workflow import Way

    return (wanted if wanted in ways else Way.MINE) if ways else Way.THEIRS


def _whose(services: Services, args: argparse.Namespace, handed: Handed) -> str:
    from app.domain import KnownError
    from app.workflow import ME, SOMEBODY_NEW, rep_named, whose_is_it

    if not args.about:
        return whose_is_it(services, handed.head)
    if args.about == _ME:
        return ME
    rep = rep_named(services, args.about)
    if rep is not None:
        return rep.id
    if args.about.strip().casefold() == handed.head.rep.strip().casefold():
        return SOMEBODY_NEW
    raise KnownError("rep_unknown", name=args.about)


def _passphrase() -> str:
    """From the terminal without showing it, else a line of standard input; never from the command line."""
    import getpass
    import sys

    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("Passphrase: ")
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""
