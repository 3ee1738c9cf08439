"""What else is known about a take, worded: questions, next step, sound, words to hear again. No Qt in here.

For the review page and `practise`, in the language that was practised. The Dutch and Norwegian have not been
read by native speakers yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from app.domain import AskedQuestion, CommitmentFinding, Evidence, Language, MentionKind, Verdict
from app.ui.finding_sentences import language_at, missing_words
from app.ui.sentence_tables.measures import (
    AT_LEAST,
    COULD_NOT_TELL,
    MEASURES,
    NONE_FOUND,
    REASONS,
    UNITS,
    UNKNOWN_REASON,
)
from app.workflow.page_sections import Entry, Section

if TYPE_CHECKING:
    from app.analysis import DeliveryRow
    from app.domain import Measure
    from app.workflow import Comparison

_T = tuple[str, str, str]

_QUESTIONS: Final[_T] = ("Questions", "Vragen", "Spørsmål")
_OPEN: Final[_T] = ("Open question", "Open vraag", "Åpent spørsmål")
_CLOSED: Final[_T] = ("Closed question", "Gesloten vraag", "Lukket spørsmål")
_ASKED: Final[_T] = ("Question", "Vraag", "Spørsmål")
_NOT_ASKED: Final[_T] = (
    "Not asked in this take: {questions}",
    "Niet gevraagd in deze opname: {questions}",
    "Ikke spurt om i dette opptaket: {questions}",
)
_STEP: Final[_T] = ("Next step", "Vervolgstap", "Neste steg")
_WHO: Final[_T] = ("Who: {text}", "Wie: {text}", "Hvem: {text}")
_WHAT: Final[_T] = ("What: {text}", "Wat: {text}", "Hva: {text}")
_WHEN: Final[_T] = ("When: {text}", "Wanneer: {text}", "Når: {text}")
_STILL_OPEN: Final[_T] = ("Still open: {parts}", "Nog open: {parts}", "Fortsatt åpent: {parts}")
_NO_STEP: Final[_T] = (
    "No next step was heard.",
    "Er was geen vervolgstap te horen.",
    "Det ble ikke hørt noe neste steg.",
)
_STEP_UNKNOWN: Final[_T] = (
    "Could not tell whether a next step was agreed.",
    "Niet vast te stellen of een vervolgstap is afgesproken.",
    "Kunne ikke avgjøre om et neste steg ble avtalt.",
)
_SOUND: Final[_T] = ("How it sounds", "Hoe het klinkt", "Hvordan det lyder")
_MODEL: Final[_T] = ("model: {value}", "voorbeeld: {value}", "forbilde: {value}")
_UNCLEAR: Final[_T] = (
    "Speech was heard here and could not be understood.",
    "Hier werd gesproken, maar het was niet te verstaan.",
    "Her ble det snakket, men det kunne ikke forstås.",
)
_HEAR_AGAIN: Final[_T] = ("Worth hearing again", "Nog eens naar luisteren", "Verdt å høre igjen")
_KINDS: Final = {
    MentionKind.FILLER: ("Filler word", "Stopwoord", "Fyllord"),
    MentionKind.HEDGE: ("Weakening word", "Afzwakkend woord", "Svekkende ord"),
    MentionKind.SOUND: ("Hesitation", "Aarzeling", "Nøling"),
    MentionKind.REPEAT: ("Said twice", "Dubbel gezegd", "Sagt to ganger"),
}


def fact_sections(comparison: Comparison) -> tuple[Section, ...]:
    """Everything beyond the key points that is known of the attempt; no empty section."""
    at = language_at(comparison.language)
    sections = (
        Section(_QUESTIONS[at], tuple(_questions(comparison, at))),
        Section(_STEP[at], tuple(_step(comparison, at))),
        Section(_SOUND[at], tuple(_sound(comparison, at))),
        Section(_HEAR_AGAIN[at], tuple(_mentions(comparison, at))),
    )
    return tuple(section for section in sections if section.entries)


def measure_text(row: DeliveryRow, measure: Measure, language: Language) -> str:
    """One figure in words, or why there is none."""
    at = language_at(language)
    value = measure.value
    if value is None:
        reason = REASONS.get(measure.reason, UNKNOWN_REASON)[at]
        return COULD_NOT_TELL[at].format(reason=reason).rstrip(".")
    if row.at_least and value == 0:
        return NONE_FOUND[at]
    shown = 100 * value if row.unit == "share" else value
    digits = 0 if abs(shown) >= 20 or row.unit in ("wpm", "share") else 1
    number = f"{shown:.{digits}f}"
    text = UNITS[row.unit][at].format(value=number if at == 0 else number.replace(".", ","))
    return AT_LEAST[at].format(value=text) if row.at_least else text


def _questions(comparison: Comparison, at: int) -> Iterator[Entry]:
    review = comparison.attempt.review if comparison.attempt is not None else None
    if review is None:
        return
    for question in review.questions:
        yield _entry(_label(question, at), question.evidence)
    place, has_words = comparison.place, comparison.attempt is not None and comparison.attempt.transcript
    if place is None or not has_words:
        return
    asked = {question.question for question in review.questions}
    left = [one.text.get(comparison.language) for one in place.scenario.questions if one.id not in asked]
    if left:
        yield Entry(_NOT_ASKED[at].format(questions=" · ".join(left)))


def _label(question: AskedQuestion, at: int) -> str:
    if question.is_open is None:
        return _ASKED[at]
    return _OPEN[at] if question.is_open else _CLOSED[at]


def _step(comparison: Comparison, at: int) -> Iterator[Entry]:
    review = comparison.attempt.review if comparison.attempt is not None else None
    found = review.commitment if review is not None else None
    if found is None:
        return
    if found.verdict is Verdict.COULD_NOT_TELL:
        yield _entry(_STEP_UNKNOWN[at], found.evidence)
    elif found.evidence is None:
        yield Entry(_NO_STEP[at])
    else:
        yield _entry(_parts(found, comparison.language, at), found.evidence)


def _parts(found: CommitmentFinding, language: Language, at: int) -> str:
    parts = (("who", _WHO, found.who), ("what", _WHAT, found.what), ("when", _WHEN, found.when))
    told = [template[at].format(text=text) for _, template, text in parts if text]
    missing = tuple(name for name, _, text in parts if not text)
    if missing:
        told.append(_STILL_OPEN[at].format(parts=missing_words(missing, language)))
    return "; ".join(told)


def _sound(comparison: Comparison, at: int) -> Iterator[Entry]:
    for row in comparison.rows:
        text = f"{MEASURES[row.measure][at]}: {measure_text(row, row.value, comparison.language)}"
        if row.model is not None and row.model.value is not None:
            beside = measure_text(row, row.model, comparison.language)
            text += f" ({_MODEL[at].format(value=beside)})"
        yield Entry(text)
    delivery = comparison.attempt.delivery if comparison.attempt is not None else None
    for span in delivery.unclear if delivery is not None else ():
        yield Entry(_UNCLEAR[at], span.start_s, span.end_s)


def _mentions(comparison: Comparison, at: int) -> Iterator[Entry]:
    review = comparison.attempt.review if comparison.attempt is not None else None
    for mention in review.mentions if review is not None else ():
        yield Entry(_KINDS[mention.kind][at], mention.start_s, mention.end_s, mention.text)


def _entry(text: str, evidence: Evidence | None) -> Entry:
    if evidence is None:
        return Entry(text)
    return Entry(text, evidence.start_s, evidence.end_s, evidence.quote)
