"""`main.py library page ID FILE`: a take with its remarks, or a coaching record, on paper.

The ending of the file says as what: `.html`, `.pdf` or `.md`. `main.py library records` lists the ids.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import RecordKind

if TYPE_CHECKING:
    from app.config import Paths
    from app.domain import CoachingRecord, Take
    from app.workflow import Services

ACTIONS: Final = ("page", "records")
_KINDS: Final = (RecordKind.TALK, RecordKind.GOAL, RecordKind.PLAN, RecordKind.VISIT)
_HEADINGS: Final = ("date", "kind", "rep", "about", "id")


def add_parsers(
    actions: argparse._SubParsersAction[argparse.ArgumentParser],
) -> tuple[argparse.ArgumentParser, ...]:
    """Add `page` and `records` to what can be done with the library."""
    page = actions.add_parser("page", help="put a take with its review and remarks, or a record, on paper")
    page.add_argument(
        "take",
        metavar="ID",
        help="the id of a take (`library list`) or of a talk, goal, plan or visit (`library records`)",
    )
    page.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help="what to write, by its ending: .html, .pdf or .md; one that is there goes",
    )
    page.add_argument("--language", choices=("en", "nl", "nb"), help="of the sentences of a record's paper")
    page.add_argument(
        "--sound",
        action=argparse.BooleanOptionalAction,
        help="recordings inside the HTML page; a take has them, a talk only when asked",
    )
    records = actions.add_parser("records", help="list the talks, goals, call plans and visits, newest first")
    records.add_argument("--kind", choices=[kind.value for kind in _KINDS], help="only these")
    records.add_argument("--rep", default="", metavar="NAME", help="only those about this person")
    return page, records


def run(paths: Paths, args: argparse.Namespace) -> int:
    """Do it: 0 done.

    Raises:
        KnownError: as `write_paper`, and `take_unknown` where nothing has this id.
    """
    from app.workflow import Services

    services = Services(paths)
    try:
        return _list(services, args) if args.action == "records" else _write(services, args)
    finally:
        services.close()


def _write(services: Services, args: argparse.Namespace) -> int:
    import sys

    from app.commands.library import print_json
    from app.domain import Take
    from app.ui.papers.program import speaking
    from app.ui.papers.writing import write_paper

    subject = _subject(services, args.take)
    with speaking(args.language or services.settings.interface_language) as language:
        with_sound = args.sound if args.sound is not None else isinstance(subject, Take)
        written = write_paper(services, subject, language, args.file, with_sound=with_sound)
    if args.json:
        print_json(
            {
                "page": str(args.file),
                "notice": written.notice,
                "mentions": list(written.mentions),
                "left_out": written.left_out,
            }
        )
        return 0
    print(args.file)
    if written.mentions:
        print(f"It mentions {', '.join(written.mentions)}.", file=sys.stderr)
    return 0


def _subject(services: Services, wanted: str) -> Take | CoachingRecord:
    """The record or the take that has this id."""
    from app.domain import KnownError
    from app.storage import TYPES

    for kind in _KINDS:
        try:
            return services.records.get(TYPES[kind], wanted)
        except KnownError as error:
            if error.code != "record_unknown":
                raise
    return services.library.take(wanted)


def _list(services: Services, args: argparse.Namespace) -> int:
    from app.commands.library import print_json, table
    from app.domain import Rep
    from app.storage import RecordFilter, kind_of, moment_of

    names = {one.id: one.name for one in services.records.all_of(Rep)}
    wanted = args.rep.strip().casefold()
    rows = [
        (
            f"{moment_of(one).astimezone():%Y-%m-%d}",
            kind_of(one).value,
            names.get(one.rep, ""),
            _about(one),
            one.id,
        )
        for one in services.records.select(RecordFilter(kind=RecordKind(args.kind) if args.kind else None))
        if kind_of(one) in _KINDS and (not wanted or names.get(one.rep, "").casefold() == wanted)
    ]
    if args.json:
        print_json([dict(zip(_HEADINGS, row, strict=True)) for row in rows])
    elif rows:
        print(table([_HEADINGS, *rows]))
    else:
        print("No records.")
    return 0


def _about(record: CoachingRecord) -> str:
    from app.domain import CallPlan, Goal, JointVisit

    if isinstance(record, Goal):
        return " ".join(record.text.split())[:60]
    return record.customer if isinstance(record, CallPlan | JointVisit) else ""
