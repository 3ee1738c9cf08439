"""`main.py models measure` and `models choose`: what each model costs here, and which one a language gets."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from app.domain import LANGUAGES, KnownError, Language

if TYPE_CHECKING:
    from app.config import Paths, Settings
    from app.transcription import Calibration, Measure, Progress
    from app.workflow import Services

RECOMMENDED: Final = "recommended"
_HEADINGS: Final = ("name", "30 s take", "encoder", "memory", "on", "note")


def add_parsers(actions: Any) -> tuple[argparse.ArgumentParser, ...]:
    """Add both actions of `models`."""
    measure = actions.add_parser(
        "measure",
        help="measure how long this computer takes with each model (about a minute; downloads nothing)",
    )
    choose = actions.add_parser("choose", help="choose the model of a language")
    choose.add_argument("language", metavar="LANGUAGE", help=", ".join(LANGUAGES))
    choose.add_argument(
        "choice",
        metavar="CHOICE",
        help=f"fast, balanced, best, {RECOMMENDED} (what the program would take), or a model's name",
    )
    return measure, choose


def measure(args: argparse.Namespace) -> int:
    """Measure and keep the numbers: 0 done, 1 nothing could be told.

    Raises:
        KnownError: `already_running`, or the numbers cannot be kept.
        Cancelled: nothing is changed.
    """
    from app.workflow import calibrate

    services = _services(args)
    try:
        found = calibrate(services, on_progress=_progress())
    finally:
        services.close()
    if args.json:
        _print_json(asdict(found))
    else:
        _print_measures(services, found)
    return 0 if found.has_numbers else 1


def choose(args: argparse.Namespace) -> int:
    """Keep a choice.

    Raises:
        KnownError: `already_running`, `language_unknown`, `model_unknown`, `model_language`, or the settings
            cannot be kept.
    """
    from app.transcription import installed_models

    language = args.language.split("-")[0].lower()
    if language not in LANGUAGES:
        raise KnownError("language_unknown", language=args.language, known=", ".join(LANGUAGES))
    services = _services(args)
    try:
        name = _wanted(services, language, args.choice)
        chosen = dict(services.settings.speech_models)
        chosen.pop(language, None)
        if name:
            chosen[language] = name
        services.change_settings(speech_models=chosen)
        used = used_models(services.paths, services.settings)[language]
        is_here = name in {model.name for model in installed_models(services.paths.models)}
    finally:
        services.close()
    if args.json:
        _print_json({"language": language, "chosen": name, "installed": is_here, "used": used})
    elif not name:
        print(f"{language}: the recommended model is used ({used or 'none is installed'}).")
    else:
        print(f"{language}: {name} is chosen.")
        if not is_here:
            until = f"until then {used} is used" if used else "until then takes wait for their words"
            print(f"It is not here yet: main.py models download {name}; {until}.")
    return 0


def used_models(paths: Paths, settings: Settings) -> dict[str, str]:
    """The name of the model that each language uses now; empty where no installed one will do."""
    from app.workflow.speech_models import choose_model

    used = {}
    for language in LANGUAGES:
        try:
            used[language] = choose_model(paths, settings, language).name
        except KnownError:
            used[language] = ""
    return used


def _wanted(services: Services, language: Language, choice: str) -> str:
    """The name of the model that a word stands for; empty for the recommended one."""
    from app.config import this_machine
    from app.transcription import choices, find_entry, find_model, valid_calibration

    if choice == RECOMMENDED:
        return ""
    machine = this_machine()
    calibration = valid_calibration(services.paths.calibration, machine)
    for one in choices(language, machine, calibration):
        if one.pace == choice:
            return one.name
    entry = find_entry(choice)
    known = entry if entry is not None else find_model(choice, services.paths.models)
    if not known.knows(language):
        raise KnownError("model_language", name=choice, language=language)
    return known.name


def _services(args: argparse.Namespace) -> Services:
    """The parts, for us alone: a window would record meanwhile, or write its own settings over ours."""
    from app.config import find_paths
    from app.workflow import Services

    services = Services(find_paths(getattr(args, "data_dir", None)))
    try:
        services.become_the_only_one()
    except KnownError:
        services.close()
        raise
    return services


def _print_measures(services: Services, found: Calibration) -> None:
    from app.commands.library import table
    from app.config import this_machine
    from app.transcription import recommended

    print(table([_HEADINGS, *(_row(one) for one in found.measures)]))
    print()
    card = "found: used" if found.uses_cuda else "none found"
    if found.where.nvidia and not found.uses_cuda:
        card = "found, but it cannot be used"
    print(f"NVIDIA graphics card: {card}")
    if found.was_disturbed:
        print("Other programs kept the processor busy: measure again when the computer is quiet.")
    for language in LANGUAGES:
        best = recommended(language, this_machine(), calibration=found).name
        print(f"recommended here for {language}: {best}")
    print(f"kept in {services.paths.calibration}")


def _row(one: Measure) -> tuple[str, ...]:
    from app.transcription import Outcome

    notes = {
        Outcome.MEASURED: "measured without downloading it" if one.is_stand_in else "",
        Outcome.UNKNOWN: f"could not tell ({one.reason})",
        Outcome.SHORT_OF_MEMORY: "not tried: too little memory is free",
    }
    return (
        one.name,
        _seconds(one.window_s),
        _seconds(one.encoder_s),
        "" if one.memory_bytes is None else f"{round(one.memory_bytes / 1e6)} MB",
        f"{one.device} {one.compute}".strip(),
        notes[one.outcome],
    )


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.2f} s"


def _print_json(value: Any) -> None:
    import json

    print(json.dumps(value, indent=1))


def _progress() -> Callable[[Progress], None]:
    """Says on stderr which model is measured; how far it is where somebody is looking."""
    looked_at = sys.stderr.isatty()
    last = ""

    def show(progress: Progress) -> None:
        nonlocal last
        text = f"measuring {progress.name}"
        if progress.is_waiting:
            text = "a take is being recorded: waiting"
        if looked_at:
            end = "\n" if progress.fraction >= 1 else ""
            print(f"\r\x1b[K{round(progress.fraction * 100)} % {text}", end=end, file=sys.stderr, flush=True)
        elif text != last:
            print(text, file=sys.stderr, flush=True)
        last = text

    return show
