"""`main.py doctor`: what is missing on this computer, and the line that mends it.

The law of this command: nothing but the standard library until each look, so that it runs where nothing is
installed; a look never raises and never waits for ever; what could not be looked at is "could not tell".
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.commands.looks import Look

_TITLES: Final = {
    "python": "Python",
    "packages": "Python packages",
    "qt_libraries": "Qt's libraries",
    "display": "Display",
    "portaudio": "PortAudio",
    "microphone": "Microphone",
    "level": "Level",
    "speech_model": "Speech model",
    "speed": "Speed",
    "voices": "Voices",
    "data_folder": "Data folder",
    "disk": "Disk",
    "packs": "Packs",
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `doctor` to the command line."""
    parser = subparsers.add_parser(
        "doctor", help="say what is missing on this computer, and how to mend it (listens for one second)"
    )
    parser.add_argument("--json", action="store_true", help="print a list for programs")


def run(args: argparse.Namespace) -> int:
    """Look at everything: 0 all that is needed is here, 1 something is missing, 2 it could not be told."""
    import json
    import sys
    from dataclasses import asdict

    from app.commands.looks import examine

    if hasattr(sys.stdout, "reconfigure"):  # a device's name may hold what this terminal cannot show
        sys.stdout.reconfigure(errors="replace")
    found = []
    for look in examine(getattr(args, "data_dir", None)):
        found.append(look)
        if not args.json:
            print(readable(look), flush=True)
    if args.json:
        print(json.dumps([asdict(look) for look in found], indent=1))
    return exit_code(found)


def readable(look: Look) -> str:
    """One line for a look, and below it the line that mends it."""
    mark = "ok" if look.ok else "unsure" if look.ok is None else "missing" if look.needed else "absent"
    line = f"{mark:<8} {_TITLES[look.name]:<16} {look.detail}"
    return f"{line}\n{'':<25} -> {look.mend}" if look.mend else line


def exit_code(found: list[Look]) -> int:
    """1 when something needed is missing, else 2 when something needed could not be told, else 0."""
    needed = {look.ok for look in found if look.needed}
    return 1 if False in needed else 2 if None in needed else 0
