"""What the round reads from disk in a task: the models of a line, and both sides of a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import KnownError, Take, TakeKind, Transcript
from app.ui.round.pieces import with_tapped_words
from app.workflow import (
    Agreement,
    Comparison,
    LineHistory,
    LineInPack,
    ModelChoice,
    ScenarioReview,
    Services,
    Side,
    compare_takes,
    example_line,
    find_line,
    line_history,
    load_example,
    models_of_line,
    review_scenario,
    self_check_agreement,
)

if TYPE_CHECKING:
    from app.audio import Peaks


@dataclass(frozen=True, slots=True)
class LoadedComparison:
    """A comparison, and the pictures of its two recordings."""

    comparison: Comparison
    model_peaks: Peaks | None
    attempt_peaks: Peaks | None
    asked: int = 0
    """Counts the readings, so that one that was overtaken is dropped."""


@dataclass(frozen=True, slots=True)
class LookBack:
    """What came before the take in hand; None where it was not read."""

    asked: int = 0
    """Counts the readings, so that one that was overtaken is dropped."""
    history: LineHistory | None = None
    agreement: Agreement | None = None
    scenario: ScenarioReview | None = None


def load_look_back(
    services: Services, place: LineInPack, language: str, speaker: str | None, asked: int
) -> LookBack:
    """The history of a line, its scenario, and how well the speaker's self-checks agreed."""
    return LookBack(
        asked,
        line_history(services, place, language, speaker),
        self_check_agreement(services, speaker or "", language),
        review_scenario(services, place, language, speaker),
    )


def load_models(
    services: Services, place: LineInPack, language: str, asked: int
) -> tuple[int, tuple[ModelChoice, ...], tuple[Take, ...]]:
    """The models of a line, and the attempts at it so far, oldest first; `asked` is handed through."""
    library = services.library
    takes = library.takes_of_line(place.ref, language=language)
    attempts = [take for take in takes if take.kind is TakeKind.ATTEMPT and take.frames]
    return asked, models_of_line(library, place, language), tuple(sorted(attempts, key=lambda one: one.id))


def load_comparison(
    services: Services,
    place: LineInPack,
    language: str,
    model: ModelChoice | None,
    attempt: Take | None,
    coming: Mapping[str, Transcript | None],
    asked: int,
) -> LoadedComparison:
    """Both sides of a comparison with their peaks; `coming` as in `compare_takes`, `asked` handed through."""
    compared = compare_takes(services, place.line, language, model, attempt, coming)
    return replace(with_peaks(compared), asked=asked)


def load_example_round(services: Services) -> tuple[LineInPack, LoadedComparison]:
    """The example round that comes with the program, and the line that it is about.

    Raises:
        KnownError: `line_not_found` when the pack that comes with the program is gone.
    """
    place = find_line(services.packs(), example_line())
    if place is None:
        raise KnownError("line_not_found", line=str(example_line()))
    return place, with_peaks(load_example(place))


def load_peaks(audio: Path) -> tuple[Path, Peaks]:
    """The picture of one recording."""
    from app.audio import build_peaks

    return audio, build_peaks(audio)


def with_peaks(comparison: Comparison) -> LoadedComparison:
    """A comparison with the peaks of its recordings."""
    tapped = with_tapped_words(comparison)
    return LoadedComparison(tapped, _peaks(tapped.model), _peaks(tapped.attempt))


def _peaks(side: Side | None) -> Peaks | None:
    if side is None or (side.take is not None and side.take.sound_gone is not None):
        return None
    return load_peaks(side.audio)[1]
