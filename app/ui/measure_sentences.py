"""A measure in words, in three languages; one that failed says why and is no number. No Qt in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain import Language, Measure
from app.ui.finding_sentences import language_at
from app.ui.sentence_tables.measures import (
    AT_LEAST,
    COULD_NOT_TELL,
    MEASURES,
    NONE_FOUND,
    REASONS,
    UNITS,
    UNKNOWN_REASON,
)

if TYPE_CHECKING:
    from app.analysis import DeliveryRow

_PLACES = {"s": 1, "semitones": 1, "syllables_s": 1, "per_minute": 1}


def measure_name(code: str, language: Language) -> str:
    """What is measured; the code itself where we have no name for it."""
    return MEASURES[code][language_at(language)] if code in MEASURES else code


def number_text(value: float, unit: str, language: Language) -> str:
    """A figure without its unit, with the comma of the language."""
    places = _PLACES.get(unit, 0)
    text = f"{100 * value if unit == 'share' else value:.{places}f}"
    text = "0" if float(text) == 0 else text.removesuffix(".0")
    return (text if language_at(language) == 0 else text.replace(".", ",")).replace("-", "−")


def value_text(row: DeliveryRow, language: Language) -> str:
    """The take's figure with its unit: "at least" where more may be there, "none found" instead of none."""
    if row.value.value is None:
        return could_not_tell(row.value, language)
    at = language_at(language)
    if row.at_least and row.value.value == 0:
        return NONE_FOUND[at]
    text = number_text(row.value.value, row.unit, language)
    shown = UNITS[row.unit][at].format(value=text) if row.unit in UNITS else text
    return AT_LEAST[at].format(value=shown) if row.at_least else shown


def count_text(count: int, language: Language) -> str:
    """How many were found: "at least 3", or "none found"."""
    at = language_at(language)
    return AT_LEAST[at].format(value=count) if count else NONE_FOUND[at]


def could_not_tell(measure: Measure, language: Language) -> str:
    """Why there is no figure."""
    at = language_at(language)
    return COULD_NOT_TELL[at].format(reason=REASONS.get(measure.reason, UNKNOWN_REASON)[at])
