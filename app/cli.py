"""The same services without a window: reads the arguments and hands them to a command."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

_COMMANDS: Final = (
    "practise",
    "converse",
    "meeting",
    "record",
    "pack",
    "library",
    "hand",
    "models",
    "doctor",
)
_DATA_DIR_HELP: Final = "keep everything of this run below DIR (a throw-away profile)"


def build_parser(only: str = "") -> argparse.ArgumentParser:
    """The parser of the whole program; without a command the window opens.

    With `only` just that command is imported, so that `doctor` runs when another one cannot.
    """
    from app import __version__

    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Go First: practise sales conversations out loud. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Go First {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=_DATA_DIR_HELP)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in (only,) if only in _COMMANDS else _COMMANDS:
        import_module(f"app.commands.{name}").add_parser(subparsers)
    return parser


def run(arguments: Sequence[str]) -> int | None:
    """Run a command and return its exit code, or None when the window is asked for.

    Exit codes: 0 done, 1 something is wrong with the thing checked, 2 the command could not do its work.
    """
    if not arguments:
        return None
    folder, rest = split_data_dir(arguments)
    if asked_pack(rest):
        return None
    args = build_parser(rest[0] if rest else "").parse_args(rest)
    if args.command is None:
        return None
    args.data_dir = folder
    from app.config import find_paths, use_network
    from app.domain import Cancelled, KnownError

    use_network(find_paths(folder))
    _keep_warnings_off_the_terminal()
    try:
        code = import_module(f"app.commands.{args.command}").run(args)
        if code is None:
            return None
        if sys.stdout is not None:
            sys.stdout.flush()
    except KnownError as error:
        from app.ui.sentences import sentence

        print(sentence(error), file=sys.stderr)
        return 2
    except (Cancelled, KeyboardInterrupt):
        return 2
    except BrokenPipeError:
        # Whoever read along has gone; Python's own flush at the end would complain about that once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    return int(code)


def _keep_warnings_off_the_terminal() -> None:
    """A room's own notes (a worker that was started again) are not for the user, who gets one sentence."""
    import logging

    logging.getLogger("app").addHandler(logging.NullHandler())


def asked_pack(rest: Sequence[str]) -> str:
    """The `.gofirst` file that the window is to ask about, when that is all that was given; else empty."""
    return rest[0] if len(rest) == 1 and rest[0].lower().endswith(".gofirst") else ""


def asked_meeting(rest: Sequence[str]) -> str:
    """The scenario that the window is to put on the big screen; empty when none was asked for."""
    if not rest or rest[0] != "meeting":
        return ""
    scenario: str = build_parser("meeting").parse_args(rest).scenario
    return scenario


def split_data_dir(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """The folder given with --data-dir, wherever it stands, and the other arguments."""
    parser = argparse.ArgumentParser(prog="main.py", add_help=False, allow_abbrev=False)
    parser.add_argument("--data-dir", type=Path, metavar="DIR")
    known, rest = parser.parse_known_args(arguments)
    return known.data_dir, rest
