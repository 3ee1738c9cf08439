"""What "How it sounds" shows of a comparison: measures, beside them what they are compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain import Delivery, Mention, MentionKind, Span
from app.ui.measure_sentences import count_text, measure_name, number_text, value_text
from app.ui.widgets.scale_picture import ScaleValues
from app.workflow import Comparison

if TYPE_CHECKING:
    from app.analysis import DeliveryRow

SHOWN: Final = (
    "answer_after_s",
    "pace_wpm",
    "longest_stretch_s",
    "pause_share",
    "hesitations_pm",
    "hedges_pm",
    "fillers_pm",
    "repeats",
    "loudness_range_db",
    "pitch_range_st",
)
"""The measures in the order in which they are shown: what told sellers apart in studies comes first."""

_LEAST_SPANS: Final = {
    "wpm": 60.0,
    "s": 3.0,
    "share": 0.3,
    "db": 12.0,
    "semitones": 3.0,
    "per_minute": 6.0,
}
"""By unit: what the whole width stands for at least, so that a small difference looks small."""

_MENTIONS: Final = {
    "hesitations_pm": MentionKind.SOUND,
    "hedges_pm": MentionKind.HEDGE,
    "fillers_pm": MentionKind.FILLER,
    "repeats": MentionKind.REPEAT,
}


@dataclass(frozen=True, slots=True)
class Place:
    """One moment that can be heard; `text` is what was said there, empty for a sound."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class SoundFact:
    """One row."""

    code: str
    title: str
    text: str
    """The attempt's own figure, or why there is none."""
    is_known: bool
    model_text: str = ""
    earlier_text: str = ""
    values: ScaleValues | None = None
    places: tuple[Place, ...] = ()
    marks: tuple[Span, ...] = ()
    """What is marked on the waveform while the row is chosen."""


def sound_facts(comparison: Comparison | None, language: str) -> tuple[SoundFact, ...]:
    """The rows of a comparison; none where nothing was measured. `language` is that of the window."""
    side = comparison.attempt if comparison is not None else None
    if comparison is None or side is None or side.delivery is None:
        return ()
    mentions = side.review.mentions if side.review is not None else ()
    rows = {row.measure: row for row in comparison.rows}
    facts: list[SoundFact] = []
    for code in SHOWN:
        places = _places(code, side.delivery, mentions)
        row = rows.get(code)
        if row is not None:
            facts.append(_measured(row, places, _marks(code, side.delivery, places), language))
        elif code == "repeats" and side.review is not None:
            text = count_text(len(places), language)
            marks = tuple(place.span for place in places)
            facts.append(
                SoundFact(code, measure_name(code, language), text, True, places=places, marks=marks)
            )
    return tuple(fact for fact in facts if fact.code != "fillers_pm" or fact.places)


def _measured(
    row: DeliveryRow, places: tuple[Place, ...], marks: tuple[Span, ...], language: str
) -> SoundFact:
    value, model = row.value.value, row.model.value if row.model is not None else None
    counted = row.measure in _MENTIONS
    is_known = value is not None
    text = value_text(row, language)
    if counted and (is_known or places or row.value.reason == "too_short"):
        # What was found can be counted also where a take is too short for so many a minute.
        text, is_known = count_text(len(places), language), True
    earlier = None
    if row.own_low is not None and row.own_high is not None:
        earlier = (row.own_low, row.own_high)
    values = None
    if value is not None and (model is not None or earlier is not None) and not (counted and not places):
        floor = None if row.unit == "dbfs" else 0.0
        values = ScaleValues(value, model, earlier, _LEAST_SPANS.get(row.unit, 1.0), floor)
    return SoundFact(
        row.measure,
        measure_name(row.measure, language),
        text,
        is_known,
        number_text(model, row.unit, language) if model is not None and values is not None else "",
        _range_text(earlier, row.unit, language) if values is not None else "",
        values,
        places,
        marks,
    )


def _range_text(earlier: tuple[float, float] | None, unit: str, language: str) -> str:
    if earlier is None:
        return ""
    low, high = (number_text(one, unit, language) for one in earlier)
    return low if low == high else f"{low}–{high}"


def _places(code: str, delivery: Delivery, mentions: Sequence[Mention]) -> tuple[Place, ...]:
    kind = _MENTIONS.get(code)
    found = [Place(Span(one.start_s, one.end_s), one.text) for one in mentions if one.kind is kind]
    if code == "hesitations_pm":
        found += [Place(Span(one.start_s, one.end_s)) for one in delivery.hesitations]
    if code == "longest_stretch_s" and delivery.longest_stretch is not None:
        found = [Place(delivery.longest_stretch)]
    if code == "pause_share":
        found = [Place(span) for span in delivery.pauses]
    return tuple(sorted(found, key=lambda place: place.span.start_s))


def _marks(code: str, delivery: Delivery, places: tuple[Place, ...]) -> tuple[Span, ...]:
    if code == "answer_after_s" and delivery.answer_after_s.value is not None:
        return (Span(0.0, delivery.answer_after_s.value),)
    return tuple(place.span for place in places)
