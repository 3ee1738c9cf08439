"""A round on files: finds the line, transcribes the recordings and compares them. Nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import (
    LANGUAGES,
    Evidence,
    KnownError,
    Language,
    Pack,
    Problem,
    Scenario,
    SelfCheck,
    Severity,
    TakeKind,
    Transcript,
)
from app.workflow.comparison import Comparison, Side, delivery_rows, link, side_of_file
from app.workflow.lines import LineInPack
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.analysis import AlignedPair

_FILE_ENDINGS: Final = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What SCENARIO[/LINE] stands for."""

    place: LineInPack
    problems: tuple[Problem, ...] = ()
    """Errors in the scenario's file, which could be used all the same."""
    other_lines: tuple[str, ...] = ()
    """The scenario's other lines, when none was asked for and the first was taken."""


@dataclass(frozen=True, slots=True)
class PractisedFiles:
    """Everything that came out of a round on files."""

    place: LineInPack
    comparison: Comparison
    avoided: tuple[Evidence, ...]
    """Where the attempt said what the line asks to avoid."""
    alignment: tuple[AlignedPair, ...]
    """Which of the attempt's words stand for which of the model's; empty without both."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Codes of what kept a recording from being transcribed, without repeats."""
        sides = (self.comparison.model, self.comparison.attempt)
        codes = [side.transcript.problem for side in sides if side and side.transcript]
        return tuple(dict.fromkeys(code for code in codes if code))


def find_wanted(services: Services, text: str) -> Wanted:
    """The line that `SCENARIO[/LINE]` names: an installed id, or the path of a scenario's file.

    Ids may be `scenario`, `pack/scenario` or either with `/line`. A path that exists comes first; without
    a line the scenario's first is taken.

    Raises:
        KnownError: `scenario_unknown` (`scenario`, `near`: the most alike), `no_such_scenario` (`scenario`:
            nothing is like it), `scenario_ambiguous` (`scenario`, `choices`), `line_unknown` (`scenario`,
            `line`, `lines`), `scenario_not_found` (`path`), `scenario_file_broken` (`file`, `problems`: how
            many; also of an installed pack, when the text names something in it).
    """
    path, line_id = _as_path(text)
    if path is not None:
        return _from_file(path, line_id)
    found = list(_by_id(services.packs(), text))
    if not found:
        _refuse_broken(services, text)
        near = ", ".join(_near(services.packs(), text))
        if not near:
            raise KnownError("no_such_scenario", scenario=text)
        raise KnownError("scenario_unknown", scenario=text, near=near)
    if len(found) > 1:
        choices = ", ".join(f"{pack.id}/{scenario.id}" for pack, scenario, _ in found)
        raise KnownError("scenario_ambiguous", scenario=text, choices=choices)
    return _in_scenario(*found[0])


def practise_files(
    wanted: LineInPack,
    language: Language,
    attempt: Path,
    model: Path | None,
    transcribe: Callable[[Path], Transcript] | None,
) -> PractisedFiles:
    """Compare an attempt with a model; `transcribe` turns a recording into words, None leaves them out.

    Raises:
        KnownError: a recording could not be read (the audio room's codes), or what `transcribe` raises.
    """
    from app.analysis import align
    from app.audio import open_audio

    line = wanted.line
    for path in (model, attempt):
        if path is not None:
            # Before the first is transcribed, which takes long: both can be read.
            open_audio(path)

    def side(kind: TakeKind, path: Path, beside: Side | None = None) -> Side:
        words = transcribe(path) if transcribe is not None else None
        return side_of_file(kind, path, path.name, words, line, language, wanted, beside)

    model_side = side(TakeKind.MODEL, model) if model is not None else None
    attempt_side = side(TakeKind.ATTEMPT, attempt, model_side)
    review = attempt_side.review
    comparison = Comparison(
        title=wanted.scenario.title.get(language),
        line_text=line.text.get(language),
        cue=wanted.cue(language),
        language=language,
        model=model_side,
        attempt=attempt_side,
        links=link(line, language, model_side, attempt_side, SelfCheck()),
        next_time=review.next_time if review is not None else None,
        place=wanted,
        rows=delivery_rows(attempt_side, model_side),
    )
    alignment: tuple[AlignedPair, ...] = ()
    if model_side is not None and model_side.transcript is not None and attempt_side.transcript is not None:
        alignment = align(model_side.transcript, attempt_side.transcript)
    return PractisedFiles(wanted, comparison, review.avoided if review is not None else (), alignment)


def language_for(place: LineInPack, asked: Language, usual: Language) -> Language:
    """The language to practise in: the one asked for, else the usual one if the line has it, else the pack's.

    Raises:
        KnownError: `language_unknown` (`language`, `known`).
    """
    if asked:
        base, dash, region = asked.replace("_", "-").partition("-")
        base = "nb" if base.lower() == "no" else base.lower()
        if base not in (*LANGUAGES, "nn"):
            raise KnownError("language_unknown", language=asked, known=", ".join(LANGUAGES))
        return f"{base}{dash}{region.upper()}"
    return usual if usual and place.line.text.has(usual) else place.pack.language


def _as_path(text: str) -> tuple[Path | None, str]:
    """The path in `PATH[/LINE]` and the line; no path where the text can only be an id."""
    whole = Path(text).expanduser()
    if whole.is_file():
        return whole, ""
    if whole.parent.is_file():
        return whole.parent, whole.name
    if whole.suffix in _FILE_ENDINGS:
        raise KnownError("scenario_not_found", path=text)
    if whole.parent.suffix in _FILE_ENDINGS:
        raise KnownError("scenario_not_found", path=str(whole.parent))
    if whole.is_absolute() or text.startswith(".") or "\\" in text:
        raise KnownError("scenario_not_found", path=text)
    return None, ""


def _from_file(path: Path, line_id: str) -> Wanted:
    from app.packs import load_scenario_file

    loaded = load_scenario_file(path)
    if loaded.pack is None or not loaded.pack.scenarios:
        raise KnownError("scenario_file_broken", file=str(path), problems=len(loaded.problems))
    wanted = _in_scenario(loaded.pack, loaded.pack.scenarios[0], line_id)
    errors = tuple(problem for problem in loaded.problems if problem.severity is Severity.ERROR)
    return Wanted(wanted.place, errors, wanted.other_lines)


def _in_scenario(pack: Pack, scenario: Scenario, line_id: str) -> Wanted:
    if not line_id:
        others = tuple(line.id for line in scenario.lines[1:])
        return Wanted(LineInPack(pack, scenario, scenario.lines[0]), other_lines=others)
    line = scenario.line(line_id)
    if line is None:
        lines = ", ".join(one.id for one in scenario.lines)
        raise KnownError("line_unknown", scenario=scenario.id, line=line_id, lines=lines)
    return Wanted(LineInPack(pack, scenario, line))


def _by_id(packs: tuple[Pack, ...], text: str) -> list[tuple[Pack, Scenario, str]]:
    """Every scenario that the text may name, with the line that is left over."""
    return [
        (pack, scenario, text[len(name) + 1 :])
        for pack in packs
        for scenario_id in pack.listing.ids
        for name in (scenario_id, f"{pack.id}/{scenario_id}")
        if text == name or (text.startswith(f"{name}/") and "/" not in text[len(name) + 1 :])
        if (scenario := pack.scenario(scenario_id)) is not None
    ]


def _refuse_broken(services: Services, text: str) -> None:
    """Say that what the text names is installed but cannot be used, instead of that it is not there.

    Raises:
        KnownError: `scenario_file_broken`.
    """
    parts = [part for part in text.split("/") if part]
    for loaded in services.loaded_packs():
        files = [problem.file for problem in loaded.problems if problem.severity is Severity.ERROR]
        for file in files:
            if file.stem in parts:
                raise KnownError("scenario_file_broken", file=str(file), problems=files.count(file))
        if loaded.pack is None and files and files[0].name == "pack.yaml":
            folder = files[0].parent
            names = (
                folder.name,
                *(part for part in parts if (folder / "scenarios" / f"{part}.yaml").is_file()),
            )
            if any(name in parts for name in names):
                raise KnownError("scenario_file_broken", file=str(folder), problems=len(files))


def _near(packs: tuple[Pack, ...], text: str) -> list[str]:
    """The installed scenarios whose ids are most like the text, at most three."""
    ids = {one.casefold(): one for pack in packs for one in pack.listing.ids}
    asked = [part for part in text.casefold().split("/") if part]
    near = [ids[match] for part in asked for match in get_close_matches(part, ids, n=3, cutoff=0.5)]
    return list(dict.fromkeys(near))[:3]
