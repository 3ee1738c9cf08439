"""The example round: two short synthetic takes with their words, so that a newcomer sees a comparison."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.config import read_json, resource, write_json
from app.domain import Answer, LineRef, SelfCheck, Span, TakeKind, Transcript, TranscriptState, Word
from app.workflow.comparison import Comparison, Side, delivery_rows, link, side_of_file
from app.workflow.lines import LineInPack


def example_line() -> LineRef:
    """The line that the example is about; it is part of the pack that comes with the program."""
    return LineRef.parse(read_json(_file("round.json"))["line"])


def load_example(place: LineInPack) -> Comparison:
    """The comparison of the example round; `place` is the line of `example_line`.

    Raises:
        KnownError: `file_damaged` when the installation is damaged.
        FileNotFoundError: likewise.
    """
    language = str(read_json(_file("round.json"))["language"])
    sides: dict[TakeKind, Side] = {}
    for kind in (TakeKind.MODEL, TakeKind.ATTEMPT):
        transcript = read_transcript(_file(f"{kind.value}.json"))
        audio = _file(f"{kind.value}.flac")
        beside = sides.get(TakeKind.MODEL)
        sides[kind] = side_of_file(kind, audio, "", transcript, place.line, language, place, beside)
    review = sides[TakeKind.ATTEMPT].review
    answers = SelfCheck({point.id: Answer.YES for point in place.line.key_points})
    model_side, attempt_side = sides[TakeKind.MODEL], sides[TakeKind.ATTEMPT]
    return Comparison(
        title=place.scenario.title.get(language),
        line_text=place.line.text.get(language),
        cue=place.cue(language),
        language=language,
        model=model_side,
        attempt=attempt_side,
        links=link(place.line, language, model_side, attempt_side, answers),
        next_time=review.next_time if review is not None else None,
        place=place,
        rows=delivery_rows(attempt_side, model_side),
    )


def read_transcript(path: Path) -> Transcript:
    """Read words that `write_transcript` wrote."""
    raw: dict[str, Any] = read_json(path)
    return Transcript(
        state=TranscriptState(raw["state"]),
        language=raw["language"],
        words=tuple(Word(**word) for word in raw["words"]),
        speech=tuple(Span(**span) for span in raw["speech"]),
        sentences=tuple((first, end) for first, end in raw["sentences"]),
        duration_s=raw["duration_s"],
    )


def write_transcript(path: Path, transcript: Transcript) -> None:
    """Write the words of an example take."""
    write_json(path, asdict(transcript))


def _file(name: str) -> Path:
    return resource("assets", "example", name)
