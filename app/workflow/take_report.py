"""What the page of a take in the library is made of."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain import Evidence, Remarks, Rep, TakeKind
from app.workflow.comparison import Comparison, compare_takes
from app.workflow.line_models import ModelChoice, ModelSource, models_of_line
from app.workflow.lines import place_of_take
from app.workflow.services import Services


@dataclass(frozen=True, slots=True)
class TakeReport:
    """A take beside the model of its line, and what people remarked about it."""

    comparison: Comparison
    situation: str
    avoided: tuple[Evidence, ...]
    remarks: Remarks


def report_of_take(services: Services, take_id: str) -> TakeReport:
    """Read all of it from disk; a few seconds where something was never measured, so not in the window.

    Raises:
        KnownError: `take_unknown`, `take_damaged`, `take_newer`, or a file of the take that cannot be read
            (`file_damaged`, `file_newer`, `file_unreadable`, the audio room's codes).
    """
    library = services.library
    take = library.take(take_id)
    remarks = library.remarks(take_id) or Remarks()
    place, language = place_of_take(services.packs(), take), take.language
    if take.kind is TakeKind.MODEL:
        model = ModelChoice(ModelSource.TAKE, take.speaker, take, library.audio_path(take_id))
        attempt = None
    else:
        names = others(services, take.speaker)
        found = models_of_line(library, place, language)
        # The take of another rep is nobody's business; the computer's voice is always among them.
        model = next(one for one in found if one.speaker.strip().casefold() not in names)
        attempt = take
    comparison = compare_takes(services, place.line, language, model, attempt)
    review = comparison.attempt.review if comparison.attempt is not None else None
    return TakeReport(
        comparison,
        place.scenario.situation.get(language),
        review.avoided if review is not None else (),
        remarks if attempt is not None else Remarks(),
    )


def others(services: Services, speaker: str) -> frozenset[str]:
    """The names of all who are coached on this computer but this one, in small letters."""
    names = {one.name.strip().casefold() for one in services.records.all_of(Rep)}
    return frozenset(names - {speaker.strip().casefold(), ""})
