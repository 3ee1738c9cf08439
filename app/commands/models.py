"""`main.py models list|check|add|download|remove|measure|choose|pin`: the speech models on this computer."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands import model_speed

if TYPE_CHECKING:
    from app.domain import Problem
    from app.transcription import InstalledModel

_HEADINGS: Final = ("name", "size", "languages", "state", "folder")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `models` to the command line."""
    parser = subparsers.add_parser(
        "models", help="list, check, add, download, remove, measure and choose speech models"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list the installed models and those that can be downloaded")
    check = actions.add_parser("check", help="read every byte of every model and name what is damaged")
    add = actions.add_parser("add", help="copy a model from a folder")
    add.add_argument("folder", type=Path, metavar="FOLDER")
    add.add_argument("--name", default="", help="what to call it (default: the folder's name)")
    download = actions.add_parser("download", help="get a model from the hub")
    remove = actions.add_parser("remove", help="delete a model, or what is left of a broken-off download")
    for action in (download, remove):
        action.add_argument("name", metavar="NAME")
    pin = actions.add_parser(
        "pin", help="write the hub's present revisions and hashes into the program's source"
    )
    pin.add_argument("names", nargs="*", metavar="NAME", help="only these models (default: all)")
    more = model_speed.add_parsers(actions)
    for action in (listing, check, add, download, remove, *more, pin):
        action.add_argument("--json", action="store_true", help="print JSON for programs")


def run(args: argparse.Namespace) -> int:
    """Do it: 0 done, 1 the check found damage.

    Raises:
        KnownError: the work cannot be done.
        Cancelled: it was broken off.
    """
    from app.config import find_paths

    if args.action in ("measure", "choose"):
        return model_speed.measure(args) if args.action == "measure" else model_speed.choose(args)
    folder = find_paths(getattr(args, "data_dir", None)).models
    action: Callable[[Path, argparse.Namespace], int] = {
        "list": _list,
        "check": _check,
        "add": _add,
        "download": _download,
        "remove": _remove,
        "pin": _pin,
    }[args.action]
    return action(folder, args)


def _list(models: Path, args: argparse.Namespace) -> int:
    from app.commands.library import table
    from app.config import find_paths, load_settings, this_machine
    from app.domain import LANGUAGES
    from app.transcription import CATALOGUE, installed_models, recommended, valid_calibration

    installed, machine = installed_models(models), this_machine()
    paths = find_paths(getattr(args, "data_dir", None))
    settings = load_settings(paths.settings)[0]
    used = model_speed.used_models(paths, settings)
    measured = valid_calibration(paths.calibration, machine)
    best = {language: recommended(language, machine, calibration=measured).name for language in LANGUAGES}
    others = [entry for entry in CATALOGUE if entry.name not in {model.name for model in installed}]
    if args.json:
        _print_json(
            {
                "installed": [_as_json(model) for model in installed],
                "downloadable": [
                    {"name": entry.name, "size_mb": entry.size_mb, "languages": list(entry.languages)}
                    for entry in others
                ],
                "recommended": best,
                "used": used,
                "chosen": dict(settings.speech_models),
                "measured_at": measured.measured_at if measured is not None else None,
            }
        )
        return 0
    if installed:
        print(table([_HEADINGS, *(_row(model) for model in installed)]))
        print("\nUsed:")
        for language, name in used.items():
            chosen = settings.speech_models.get(language, "")
            note = "" if chosen in ("", name) else f"  ({chosen} is chosen and not here)"
            print(f"  {language:<4} {name or 'none: takes wait for their words'}{note}")
    else:
        print("No speech model is installed.")
    print("\nTo download:")
    for entry in others:
        wanted = [language for language, name in best.items() if name == entry.name]
        note = f"  recommended here for {', '.join(wanted)}" if wanted else ""
        print(f"  {entry.name:<16} about {entry.size_mb} MB{note}")
    if measured is None:
        print("\nThis computer was not measured yet: main.py models measure")
    return 0


def _check(models: Path, args: argparse.Namespace) -> int:
    from app.domain import Severity
    from app.transcription import check_models, installed_models

    problems = check_models(models, on_progress=_progress())
    damage = sum(problem.severity is Severity.ERROR for problem in problems)
    if args.json:
        _print_json([_problem_as_json(problem) for problem in problems])
        return 1 if damage else 0
    for problem in problems:
        print(f"{problem.severity.value:<8} {problem.file}")
        print(f"{'':<8} {_said(problem)}")
    number = len(installed_models(models))
    wrong = "nothing is damaged" if not damage else f"{damage} wrong"
    print(f"{number} {'model' if number == 1 else 'models'} read: {wrong}.")
    return 1 if damage else 0


def _add(models: Path, args: argparse.Namespace) -> int:
    from app.transcription import add_from_folder

    model = add_from_folder(args.folder, models, name=args.name, on_progress=_progress())
    return _done(model, args.json)


def _download(models: Path, args: argparse.Namespace) -> int:
    from app.transcription import fetch_model

    return _done(fetch_model(args.name, models, on_progress=_progress()), args.json)


def _remove(models: Path, args: argparse.Namespace) -> int:
    from app.transcription import remove_model

    remove_model(args.name, models)
    if args.json:
        _print_json({"removed": args.name})
    else:
        print(f"{args.name} was removed.")
    return 0


def _pin(_: Path, args: argparse.Namespace) -> int:
    from app.transcription import pin_models

    pinned = pin_models(tuple(args.names))
    if args.json:
        _print_json(pinned)
    else:
        for name, one in pinned.items():
            print(f"{name:<16} {one['repo']} {one['revision']}")
    return 0


def _done(model: InstalledModel, as_json: bool) -> int:
    if as_json:
        _print_json(_as_json(model))
    else:
        print(f"{model.name} is ready ({_megabytes(model.size_bytes)}) in {model.folder}")
    return 0


def _as_json(model: InstalledModel) -> dict[str, Any]:
    return {
        "name": model.name,
        "folder": str(model.folder),
        "multilingual": model.is_multilingual,
        "size_bytes": model.size_bytes,
        "state": model.state.value,
        "repo": model.repo,
        "revision": model.revision,
    }


def _row(model: InstalledModel) -> tuple[str, ...]:
    return (
        model.name,
        _megabytes(model.size_bytes),
        "many" if model.is_multilingual else "English only",
        model.state.value,
        str(model.folder),
    )


def _problem_as_json(problem: Problem) -> dict[str, Any]:
    return {
        "file": str(problem.file),
        "code": problem.code,
        "severity": problem.severity.value,
        "facts": dict(problem.facts),
        "sentence": _said(problem),
    }


def _said(problem: Problem) -> str:
    from app.domain import KnownError
    from app.ui.sentences import sentence

    return sentence(KnownError(problem.code, **problem.facts))


def _megabytes(size: int) -> str:
    return f"{max(1, round(size / 1e6))} MB"


def _print_json(value: Any) -> None:
    import json

    print(json.dumps(value, indent=1))


def _progress() -> Callable[[int, int], None] | None:
    """Shows how many megabytes are done, where somebody is looking."""
    import sys

    if not sys.stderr.isatty():
        return None
    shown = -1

    def show(done: int, total: int) -> None:
        nonlocal shown
        percent = 100 * done // max(1, total)
        if percent != shown:
            shown = percent
            end = "\n" if done >= total else ""
            text = f"\r{_megabytes(done)} of {_megabytes(total)} ({percent} %)"
            print(text, end=end, file=sys.stderr, flush=True)

    return show
