"""`main.py practise SCENARIO[/LINE] --attempt a.wav`: a round on files, without a window.

Prints the review, or with `--json` what `practise_json` describes. Nothing is stored in the library.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain import KnownError, Transcript
    from app.workflow.practise_files import PractisedFiles, Wanted
    from app.workflow.services import Services

    _OnProgress = Callable[[float], None]
    _Words = Callable[[Path, _OnProgress | None], Transcript]


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `practise` to the command line."""
    parser = subparsers.add_parser("practise", help="compare a recording of a line with a model of it")
    parser.add_argument(
        "scenario",
        metavar="SCENARIO[/LINE]",
        help="an installed scenario's id (PACK/ID where two packs have it) or the path of a scenario file; "
        "without LINE its first line",
    )
    parser.add_argument("--attempt", type=Path, required=True, metavar="WAV", help="the rep's recording")
    parser.add_argument("--model", type=Path, metavar="WAV", help="the recording to compare it with")
    parser.add_argument("--language", default="", metavar="CODE", help="en, nl or nb")
    parser.add_argument(
        "--speech-model", type=Path, metavar="FOLDER", help="use the speech model in this folder"
    )
    parser.add_argument(
        "--endpoint",
        action="store_true",
        help="send the recordings to the company service of the settings for their words; without this "
        "nothing is ever sent",
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with both recordings")


def run(args: argparse.Namespace) -> int:
    """Do it. Returns 0, or 2 when something kept a recording from being read, heard or written."""
    from app.config import find_paths
    from app.domain import KnownError
    from app.workflow.services import Services

    if hasattr(sys.stdout, "reconfigure"):  # a pack may hold what this terminal cannot show
        sys.stdout.reconfigure(errors="replace")
    try:
        services = Services(find_paths(getattr(args, "data_dir", None)))
    except KnownError as error:
        return _fail(error, args)
    try:
        return _practise(services, args)
    except KnownError as error:
        return _fail(error, args)
    finally:
        services.close()


def _practise(services: Services, args: argparse.Namespace) -> int:
    from app.domain import KnownError
    from app.ui.sentences import sentence
    from app.workflow.jargon import hotwords_of
    from app.workflow.practise_files import find_wanted, language_for, practise_files
    from app.workflow.speech_models import choose_model

    if args.html is not None and not args.html.absolute().parent.is_dir():
        raise KnownError("folder_missing", folder=str(args.html.absolute().parent))
    wanted = find_wanted(services, args.scenario)
    settings = services.settings
    usual = settings.practice_language or settings.interface_language
    language = language_for(wanted.place, args.language, usual)
    failure: KnownError | None = None
    transcribe = None
    try:
        hotwords = hotwords_of(wanted.place, language)
        if args.endpoint:
            words = _sending(services, language, hotwords)
        else:
            folder = args.speech_model or choose_model(services.paths, settings, language)
            words = _hearing(services, folder, language, hotwords)
        transcribe = _transcribing(words)
    except KnownError as error:
        failure = error
    done = practise_files(wanted.place, language, args.attempt, args.model, transcribe)
    notices = _notices(wanted, language)
    page = None
    if args.html is not None:
        try:
            warning = _write_page(args.html, done)
            page = str(args.html)
            if warning:
                notices.append(KnownError(warning, file=page))
        except KnownError as error:
            # The words took minutes to get: they are shown all the same.
            failure = failure or error
    for code in done.problems:
        failure = failure or KnownError(code)
    if args.json:
        from app.commands.practise_json import review_json

        print(review_json(done, notices, page, failure))
    else:
        from app.commands.practise_text import review_text

        print(review_text(done))
        if page is not None:
            print(f"\n{page}")
    for one in (*notices, *([failure] if failure else [])):
        print(sentence(one), file=sys.stderr)
    return 2 if failure else 0


def _hearing(services: Services, folder: Path, language: str, hotwords: Sequence[str]) -> _Words:
    """Words from a model on this computer."""
    from app.audio import blocks_16k

    def words(path: Path, on_progress: _OnProgress | None) -> Transcript:
        return services.transcriber.transcribe(
            blocks_16k(path),
            model_folder=folder,
            language=language,
            hotwords=hotwords,
            on_progress=on_progress,
        )

    return words


def _sending(services: Services, language: str, hotwords: Sequence[str]) -> _Words:
    """Words from the company's service; the person has asked for that with --endpoint."""
    from app.audio import blocks_16k
    from app.workflow.endpoint import endpoint_of

    endpoint = endpoint_of(services.paths, services.settings)

    def words(path: Path, on_progress: _OnProgress | None) -> Transcript:
        return endpoint.transcribe(
            blocks_16k(path), language=language, hotwords=hotwords, on_progress=on_progress
        )

    return words


def _transcribing(words: _Words) -> Callable[[Path], Transcript]:
    """Turns a recording into words, and says how far it is where a person looks on."""
    from app.audio import open_audio

    def transcribe(path: Path) -> Transcript:
        duration_s = open_audio(path).duration_s
        shows = sys.stderr.isatty()

        def progress(done_s: float) -> None:
            print(f"\r{path.name}: {min(done_s / duration_s, 1):4.0%} ", end="", file=sys.stderr, flush=True)

        try:
            return words(path, progress if shows else None)
        finally:
            if shows:
                print("\r" + " " * (len(path.name) + 8) + "\r", end="", file=sys.stderr, flush=True)

    return transcribe


def _notices(wanted: Wanted, language: str) -> list[KnownError]:
    """What the user should know although everything could be done."""
    from app.domain import KnownError

    notices = []
    line = wanted.place.line
    if not line.text.has(language):
        shown = line.text.default if line.text.has(line.text.default) else next(iter(line.text.by_language))
        notices.append(KnownError("language_missing", language=language, shown=shown))
    if wanted.other_lines:
        notices.append(KnownError("first_line", line=line.id, others=", ".join(wanted.other_lines)))
    if wanted.problems:
        file, number = str(wanted.problems[0].file), len(wanted.problems)
        notices.append(KnownError("scenario_file_problems", file=file, problems=number))
    return notices


def _write_page(path: Path, done: PractisedFiles) -> str:
    from app.ui.fact_sections import fact_sections
    from app.ui.report_words import report_words
    from app.workflow.report import write_report

    return write_report(
        path,
        done.comparison,
        report_words(done.comparison.language),
        situation=done.place.scenario.situation.get(done.comparison.language),
        avoided=done.avoided,
        sections=fact_sections(done.comparison),
    )


def _fail(error: KnownError, args: argparse.Namespace) -> int:
    from app.ui.sentences import sentence

    if args.json:
        from app.commands.practise_json import failure_json

        print(failure_json(error))
    print(sentence(error), file=sys.stderr)
    return 2
