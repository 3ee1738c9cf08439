"""`main.py meeting SCENARIO[/LINE]`: the window opens with a scenario on the big screen."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `meeting` to the command line."""
    parser = subparsers.add_parser(
        "meeting",
        help="open the window with a scenario on the big screen; nothing is kept unless somebody says so",
    )
    parser.add_argument(
        "scenario",
        metavar="SCENARIO[/LINE]",
        help="an installed scenario's id (PACK/ID where two packs have it); with LINE it begins there",
    )


def run(args: argparse.Namespace) -> None:
    """Look whether there is such a scenario: only then is there something to open a window for.

    Raises:
        KnownError: as `find_wanted`.
    """
    from app.config import find_paths
    from app.workflow.practise_files import find_wanted
    from app.workflow.services import Services

    services = Services(find_paths(args.data_dir))
    try:
        find_wanted(services, args.scenario)
    finally:
        services.close()
