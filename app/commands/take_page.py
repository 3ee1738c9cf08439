"""`main.py library page TAKE FILE.html`: a take, its review and the remarks about it as one HTML page."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.config import Paths


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add `page` to what can be done with the library."""
    page = actions.add_parser("page", help="write a take with its review and remarks as one HTML page")
    page.add_argument("take", metavar="TAKE", help="the id of a take, as `library list` shows it")
    page.add_argument("file", metavar="FILE", type=Path, help="the page to write; one that is there goes")
    return page


def run(paths: Paths, args: argparse.Namespace) -> int:
    """Do it: 0 done.

    Raises:
        KnownError: as `report_of_take` and `write_report`.
    """
    from app.commands.library import print_json
    from app.ui.fact_sections import fact_sections
    from app.ui.remark_section import remark_sections
    from app.ui.report_words import report_words
    from app.workflow import Services
    from app.workflow.report import write_report
    from app.workflow.take_report import report_of_take

    services = Services(paths)
    try:
        found = report_of_take(services, args.take)
        language = found.comparison.language
        warning = write_report(
            args.file,
            found.comparison,
            report_words(language),
            situation=found.situation,
            avoided=found.avoided,
            sections=(*remark_sections(found.remarks, language), *fact_sections(found.comparison)),
        )
    finally:
        services.close()
    if args.json:
        print_json({"page": str(args.file), "notice": warning})
    else:
        print(args.file)
    return 0
