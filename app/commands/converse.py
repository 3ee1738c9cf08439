"""`main.py converse PACK/SCENARIO --text "..." "..."`: plays a conversation on files or written words.

Prints the path that it took and why, or with `--json` what `converse_json` describes. Nothing is stored in
the library.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain import Transcript
    from app.workflow.lines import LineInPack
    from app.workflow.services import Services


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `converse` to the command line."""
    parser = subparsers.add_parser("converse", help="play a scenario's conversation with ready answers")
    parser.add_argument(
        "scenario",
        metavar="SCENARIO",
        help="an installed scenario's id (PACK/ID where two packs have it) or the path of a scenario file",
    )
    answers = parser.add_mutually_exclusive_group(required=True)
    answers.add_argument(
        "--answers", nargs="+", metavar="WAV", help="the rep's recordings in order; “-” skips a turn"
    )
    answers.add_argument(
        "--text", nargs="+", metavar="WORDS", help="the rep's answers as text, in order; “-” skips a turn"
    )
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


def run(args: argparse.Namespace) -> int:
    """Do it, and return 0.

    Raises:
        KnownError: what kept the conversation from being played, or a recording from being heard.
    """
    from app.config import find_paths
    from app.workflow import Services

    if hasattr(sys.stdout, "reconfigure"):  # a pack may hold what this terminal cannot show
        sys.stdout.reconfigure(errors="replace")
    services = Services(find_paths(getattr(args, "data_dir", None)))
    try:
        return _converse(services, args)
    finally:
        services.close()


def _converse(services: Services, args: argparse.Namespace) -> int:
    from app.domain import KnownError
    from app.ui.sentences import sentence
    from app.workflow import begin_conversation, review_conversation
    from app.workflow.converse_files import converse
    from app.workflow.practise_files import find_wanted, language_for

    place = find_wanted(services, args.scenario).place
    settings = services.settings
    usual = settings.practice_language or settings.interface_language
    language = language_for(place, args.language, usual)
    conversation = begin_conversation(place.pack, place.scenario, language)
    done = converse(conversation, args.text or args.answers, _words_of(services, args, place, language))
    review = review_conversation(done.conversation)
    if args.json:
        from app.commands.converse_json import conversation_json

        print(conversation_json(review, done))
    else:
        from app.commands.converse_text import conversation_text

        print(conversation_text(review, done))
    if done.unused:
        print(sentence(KnownError("answers_unused", number=done.unused)), file=sys.stderr)
    return 0


def _words_of(
    services: Services, args: argparse.Namespace, place: LineInPack, language: str
) -> Callable[[str], Transcript | None]:
    """Turns an answer into words."""
    from app.workflow.converse_files import words_of_text

    if args.text:
        return lambda text: words_of_text(text, language)
    from app.audio import blocks_16k
    from app.workflow.jargon import hotwords_of
    from app.workflow.speech_models import choose_model

    if args.endpoint:
        from app.workflow.endpoint import endpoint_of

        endpoint = endpoint_of(services.paths, services.settings)
        return lambda path: endpoint.transcribe(blocks_16k(Path(path)), language=language)

    folder = args.speech_model or choose_model(services.paths, services.settings, language)

    hotwords = hotwords_of(place, language)

    def transcribe(path: str) -> Transcript:
        return services.transcriber.transcribe(
            blocks_16k(Path(path)), model_folder=folder, language=language, hotwords=hotwords
        )

    return transcribe
