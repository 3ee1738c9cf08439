"""`main.py record LINE --seconds N`: records a take from the microphone without a window."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

_STDERR: Final = 2


def add_parser(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser(
        "record",
        help="record a take from the microphone",
        description="Record a take of a line. LINE is pack/scenario/line, a scenario of an installed pack "
        "(its first line is taken), or a path to a scenario file.",
    )
    parser.add_argument("line", metavar="LINE")
    parser.add_argument("--seconds", type=_seconds, required=True, metavar="N", help="how long, up to 14400")
    parser.add_argument("--kind", choices=("attempt", "model"), default="attempt")
    parser.add_argument("--speaker", default="", help="who speaks")
    parser.add_argument("--language", default="", metavar="CODE", help="the language that is spoken")
    parser.add_argument(
        "--microphone", default="", metavar="KEY", help="a microphone's key, as doctor lists it"
    )
    parser.add_argument("--json", action="store_true", help="print the take as JSON")


def run(args: argparse.Namespace) -> int:
    """Record for the given time, or until Ctrl+C or the microphone is lost. 0: a take was kept; 2: not.

    With --json it prints `{"take", "kind", "line", "seconds", "missing_seconds", "clipped", "problem"}`.
    """
    with _quiet_libraries():
        return _record(args)


def _record(args: argparse.Namespace) -> int:
    from app.commands.record_notes import tell_recovered, wait
    from app.config import find_paths
    from app.domain import KnownError, TakeKind
    from app.ui.sentences import sentence
    from app.workflow import Services, TakeRecording, consent_of, start_up
    from app.workflow.practise_files import find_wanted, language_for

    services = Services(find_paths(args.data_dir))
    try:
        # A window that starts now would take the open take for an interrupted one.
        services.become_the_only_one()
        tell_recovered(start_up(services).recovered)
        wanted = find_wanted(services, args.line)
        language = language_for(wanted.place, args.language, services.settings.practice_language)
        recording = TakeRecording(
            services.library,
            wanted.place,
            kind=TakeKind(args.kind),
            language=language,
            speaker=args.speaker,
            device_key=args.microphone,
            consent=consent_of(services, args.speaker),
        )
        recording.start()
        print(f"Recording {args.seconds:g} s. Ctrl+C stops.", file=sys.stderr)
        wait(recording, args.seconds)
        changed = recording.changed
        finished = recording.stop()
        if finished.told is not None:
            print(sentence(finished.told), file=sys.stderr)
        if finished.take is None:
            if finished.problem is None:
                print(sentence(KnownError("nothing_recorded")), file=sys.stderr)
            return 2
        take = finished.take
        problem = finished.problem or changed
        missing_s = sum(gap.missing_s for gap in take.gaps)
        if args.json:
            facts = {
                "take": take.id,
                "kind": take.kind.value,
                "line": str(take.line),
                "seconds": round(take.duration_s, 3),
                "missing_seconds": round(missing_s, 3),
                "clipped": take.clipped,
                "problem": problem.code if problem is not None else "",
            }
            print(json.dumps(facts, ensure_ascii=False))
        else:
            print(f"{take.kind} {take.id}: {take.duration_s:.1f} s of {take.line}")
            if finished.peak_dbfs == float("-inf"):
                print(
                    "Only silence arrived. Is the microphone muted, or kept from Go First?", file=sys.stderr
                )
        return 0
    finally:
        services.close()


@contextlib.contextmanager
def _quiet_libraries() -> Iterator[None]:
    """PortAudio and ALSA write notes of their own to the terminal (four lines when a microphone goes away).

    The user gets our one sentence instead: meanwhile ours goes to a copy of the terminal.
    """
    ours = sys.stderr
    try:
        is_terminal = ours is not None and ours.fileno() == _STDERR
    except (OSError, ValueError):
        is_terminal = False
    if not is_terminal:
        yield
        return
    ours.flush()
    copy = os.fdopen(os.dup(_STDERR), "w", encoding=ours.encoding, errors="replace", buffering=1)
    with copy, Path(os.devnull).open("w") as nothing:
        os.dup2(nothing.fileno(), _STDERR)
        sys.stderr = copy
        try:
            yield
        finally:
            sys.stderr = ours
            os.dup2(copy.fileno(), _STDERR)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 14_400:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds up to 14400")
    return value
