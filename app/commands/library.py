"""`main.py library list|check|backup|people|...`: look at the takes, mend, export, back up, delete."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from app.commands import library_care, retranscribe, speakers, take_page

if TYPE_CHECKING:
    from app.config import Paths
    from app.domain import Take
    from app.storage import Library

_HEADINGS: Final = ("date", "kind", "speaker", "line", "length", "state", "id")
_KINDS: Final = ("model", "attempt")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `library` to the command line."""
    parser = subparsers.add_parser(
        "library",
        help="list the takes, look for damage, back them up, bring a backup in, write takes down again",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list the takes, newest first")
    listing.add_argument(
        "--scenario", default="", metavar="ID", help="a pack, a scenario or PACK/SCENARIO[/LINE]"
    )
    listing.add_argument("--kind", choices=_KINDS, help="only models, or only attempts")
    listing.add_argument("--speaker", metavar="NAME", help="only takes of this speaker")
    rebuild = actions.add_parser("rebuild", help="make the index anew from the take folders")
    library_care.add_parsers(actions)
    again = retranscribe.add_parser(actions)
    papers = take_page.add_parsers(actions)
    for action in (listing, rebuild, again, *papers, *speakers.add_parsers(actions)):
        action.add_argument("--json", action="store_true", help="print JSON for programs")


def run(args: argparse.Namespace) -> int:
    """Do it: 0 done, 1 the check found damage or takes could not be read.

    Raises:
        KnownError: the work cannot be done (`already_running`, `folder_unwritable` and the library's own).
    """
    import sys

    from app.config import find_paths
    from app.storage import Library

    if hasattr(sys.stdout, "reconfigure"):  # a speaker's name may hold what this terminal cannot show
        sys.stdout.reconfigure(errors="replace")
    paths = find_paths(getattr(args, "data_dir", None))
    if args.action == "retranscribe":
        return retranscribe.run(paths, args)
    if args.action in take_page.ACTIONS:
        return take_page.run(paths, args)
    if args.action in speakers.ACTIONS:
        return speakers.run(paths, args)
    if args.action in library_care.ACTIONS:
        return library_care.run(paths, args)
    library = Library(paths)
    try:
        if args.action == "list":
            return _list(library, args)
        return _rebuild(library, paths, args.json)
    finally:
        library.close()


def _list(library: Library, args: argparse.Namespace) -> int:
    from app.domain import TakeKind
    from app.storage import TakeFilter

    kind = TakeKind(args.kind) if args.kind else None
    takes = library.takes(TakeFilter(kind=kind, speaker=args.speaker, scenario=args.scenario))
    if args.json:
        print_json([_as_json(library, take) for take in takes])
    elif takes:
        print(table([_HEADINGS, *(_row(take) for take in takes)]))
    else:
        print("No takes.")
    return 0


def _rebuild(library: Library, paths: Paths, as_json: bool) -> int:
    from app.config import InstanceLock
    from app.domain import KnownError

    lock = InstanceLock(paths.lock)
    if not lock.acquire():
        raise KnownError("already_running")
    try:
        number = library.rebuild(progress_line())
    finally:
        lock.release()
    if as_json:
        print_json({"takes": number})
    else:
        print(f"The index was made anew: {takes_text(number)}.")
    return 0


def _as_json(library: Library, take: Take) -> dict[str, Any]:
    return {
        "id": take.id,
        "created": take.created_local.isoformat(),
        "kind": take.kind.value,
        "speaker": take.speaker,
        "line": "" if take.damaged else str(take.line),
        "language": take.language,
        "state": take.state.value,
        "duration_s": take.duration_s,
        "chosen": take.chosen,
        "damaged": take.damaged,
        "folder": str(library.folder(take.id)),
    }


def _row(take: Take) -> tuple[str, ...]:
    seconds = round(take.duration_s)
    return (
        f"{take.created_local:%Y-%m-%d %H:%M}",
        "" if take.damaged else take.kind.value,
        take.speaker,
        "" if take.damaged else str(take.line),
        f"{seconds // 60}:{seconds % 60:02}",
        "details damaged" if take.damaged else take.state.value,
        take.id,
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows as columns of equal width, without trailing blanks."""
    cleaned = [[printable(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cleaned) for column in range(len(cleaned[0]))]
    lines = (
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in cleaned
    )
    return "\n".join(line.rstrip() for line in lines)


def printable(text: str) -> str:
    """A text without what would steer the terminal instead of being shown on it."""
    return "".join(character if character.isprintable() else "?" for character in text)


def takes_text(number: int) -> str:
    """So many takes."""
    return f"{number} {'take' if number == 1 else 'takes'}"


def print_json(value: Any) -> None:
    """Print for programs."""
    import json

    print(json.dumps(value, indent=1))


def progress_line() -> Callable[[int, int], None] | None:
    """Shows how far the work is, where somebody is looking."""
    import sys

    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r{done} of {total}", end=end, file=sys.stderr, flush=True)

    return show
