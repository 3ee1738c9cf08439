"""`main.py library retranscribe`: write old takes down again with the speech model that is there now."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.config import Paths
    from app.workflow import Outdated, Rewritten, Services


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add `retranscribe` to what can be done with the library."""
    again = actions.add_parser(
        "retranscribe", help="write takes down again that a smaller speech model wrote, newest first"
    )
    again.add_argument("--language", default="", metavar="CODE", help="only takes in this language")
    again.add_argument(
        "--model",
        default="",
        metavar="NAME",
        help="use this model (or the one in this folder) for all that another one wrote, be it better or not",
    )
    again.add_argument("--dry-run", action="store_true", help="only list them")
    return again


def run(paths: Paths, args: argparse.Namespace) -> int:
    """Do it: 0 done, 1 some takes could not be read, 2 broken off with Ctrl+C (the rest is left for later).

    Raises:
        KnownError: `already_running`, `model_unknown`, `no_model` or what stops every take (`disk_full`...).
    """
    from app.transcription import find_model
    from app.workflow import Finder, Services

    services = Services(paths)
    try:
        if not args.dry_run:
            services.become_the_only_one()
        model = find_model(args.model, paths.models) if args.model else None
        found = Finder(services).find(args.language, model)
        if args.dry_run:
            return _listed(found, args.json)
        return _written(services, found, model, args.json)
    finally:
        services.close()


def _listed(found: tuple[Outdated, ...], as_json: bool) -> int:
    from app.commands.library import print_json, table

    if as_json:
        print_json([_as_json(one) for one in found])
        return 0
    if found:
        rows = [_row(one) for one in found]
        print(table([("date", "language", "reason", "from", "to", "id"), *rows]))
    print(f"{_takes(len(found))} can be written down again.")
    return 0


def _written(services: Services, found: tuple[Outdated, ...], model: Any, as_json: bool) -> int:
    from app.commands.library import print_json, progress_line
    from app.domain import Cancelled
    from app.workflow import retranscribe

    show = progress_line()

    def moved(fraction: float) -> None:
        if show is not None and found:
            show(int(fraction * len(found)), len(found))

    with ctrl_c_cancels() as cancel:
        try:
            result = retranscribe(services, found, moved, cancel, model=model)
        except Cancelled:
            _say_paused()
            raise
    if as_json:
        print_json(
            {
                "takes": len(found),
                "done": result.done,
                "kept": result.kept,
                "unreadable": result.unreadable,
                "gone": result.gone,
            }
        )
    else:
        print(_summary(result))
    return 1 if result.unreadable else 0


@contextmanager
def ctrl_c_cancels() -> Iterator[threading.Event]:
    """Ctrl+C asks for an end, so that a take that is being stored is stored; a second one ends at once."""
    asked = threading.Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        asked.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before: Callable[[int, FrameType | None], Any] | int | None = signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def _say_paused() -> None:
    import sys

    print("\nPaused. What was done stays; the same command goes on.", file=sys.stderr)


def _summary(result: Rewritten) -> str:
    parts = [f"{_takes(result.done)} written down again"]
    if result.kept:
        parts.append(f"{result.kept} kept the words they had")
    if result.unreadable:
        parts.append(f"{result.unreadable} could not be read")
    if result.gone:
        parts.append(f"{result.gone} needed it no more")
    return "; ".join(parts) + "."


def _as_json(one: Outdated) -> dict[str, Any]:
    return {
        "id": one.take.id,
        "created": one.take.created_local.isoformat(),
        "language": one.take.language,
        "reason": one.reason.value,
        "from": one.had,
        "to": one.model,
    }


def _row(one: Outdated) -> tuple[str, ...]:
    created = f"{one.take.created_local:%Y-%m-%d %H:%M}"
    return (created, one.take.language, one.reason.value, one.had or "-", one.model, one.take.id)


def _takes(number: int) -> str:
    return f"{number} {'take' if number == 1 else 'takes'}"
