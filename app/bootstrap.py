"""Puts the parts together; the only file that knows every room."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program: a command when one is given, else the window. Returns the exit code."""
    from app import cli

    given = list(sys.argv[1:] if arguments is None else arguments)
    code = cli.run(given)
    if code is not None:
        return code
    folder, rest = cli.split_data_dir(given) if given else (None, [])
    return open_window(folder, cli.asked_pack(rest), cli.asked_meeting(rest))


def open_window(data_dir: Path | None, pack: str = "", meeting: str = "") -> int:
    """Open the window and return when it is closed; without a display, say so in one sentence.

    `pack` is a `.gofirst` file that was double-clicked: the window asks whether to add it. `meeting`
    is a scenario that is put on the big screen.
    """
    from app.commands.display import why_no_window
    from app.config import find_paths
    from app.domain import KnownError
    from app.ui.sentences import sentence

    problem = why_no_window()
    if problem is not None:
        print(sentence(problem), file=sys.stderr)
        return 2
    from app.ui.start import run_window
    from app.workflow import Services

    try:
        services = Services(find_paths(data_dir))
    except KnownError as error:
        print(sentence(error), file=sys.stderr)
        return 2
    services.asked_meeting = meeting
    services.asked_pack = Path(pack).absolute() if pack else None
    return run_window(services)
