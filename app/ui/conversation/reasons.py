"""Why a conversation went its way, and what would have opened another, in a few words each."""

from __future__ import annotations

from typing import Final

from app.domain import Ending, Language, Scenario, Turn
from app.ui.translate import QT_TRANSLATE_NOOP, translate
from app.ui.widgets.basics import as_sentence
from app.workflow import Choice, Exchange, Part, PartKind
from app.workflow.turn_lines import listen

CONTEXT: Final = "Reasons"

_BECAUSE: Final = {
    (PartKind.SAID, True): QT_TRANSLATE_NOOP("Reasons", "You said: {text}"),
    (PartKind.SAID, False): QT_TRANSLATE_NOOP("Reasons", "You did not say: {text}"),
    (PartKind.ASKED, True): QT_TRANSLATE_NOOP("Reasons", "You asked: {text}"),
    (PartKind.ASKED, False): QT_TRANSLATE_NOOP("Reasons", "You did not ask: {text}"),
    (PartKind.COMMITTED, True): QT_TRANSLATE_NOOP("Reasons", "You agreed a next step"),
    (PartKind.COMMITTED, False): QT_TRANSLATE_NOOP("Reasons", "No next step was agreed"),
    (PartKind.AVOID, True): QT_TRANSLATE_NOOP("Reasons", "You said what is better left out: {text}"),
    (PartKind.AVOID, False): QT_TRANSLATE_NOOP("Reasons", "You left out what is better left out"),
}
_OPENS: Final = {
    (PartKind.SAID, True): QT_TRANSLATE_NOOP("Reasons", "say: {text}"),
    (PartKind.SAID, False): QT_TRANSLATE_NOOP("Reasons", "leave out: {text}"),
    (PartKind.ASKED, True): QT_TRANSLATE_NOOP("Reasons", "ask: {text}"),
    (PartKind.ASKED, False): QT_TRANSLATE_NOOP("Reasons", "do not ask: {text}"),
    (PartKind.COMMITTED, True): QT_TRANSLATE_NOOP("Reasons", "agree a next step"),
    (PartKind.COMMITTED, False): QT_TRANSLATE_NOOP("Reasons", "agree no next step yet"),
    (PartKind.AVOID, True): QT_TRANSLATE_NOOP("Reasons", "say what is better left out"),
    (PartKind.AVOID, False): QT_TRANSLATE_NOOP("Reasons", "leave out what is better left out"),
}
_ENDINGS: Final = {
    Ending.WON: QT_TRANSLATE_NOOP("Reasons", "{buyer} goes on with you"),
    Ending.OPEN: QT_TRANSLATE_NOOP("Reasons", "{buyer} has not decided yet"),
    Ending.LOST: QT_TRANSLATE_NOOP("Reasons", "{buyer} does not go on"),
}


def ending_text(ending: Ending, buyer: str) -> str:
    """How the story ended; about the story, never about the person."""
    return translate(CONTEXT, _ENDINGS[ending]).format(buyer=buyer)


def because(scenario: Scenario, exchange: Exchange, language: Language) -> list[tuple[str, bool]]:
    """What made the conversation go its way, and whether it could not be told and was counted for the rep."""
    taken = exchange.taken
    if taken is None or exchange.skipped:
        return []
    return [
        (_text(_BECAUSE, part, scenario, exchange.turn, language), part.in_favour) for part in taken.parts
    ]


def would_open(scenario: Scenario, exchange: Exchange, choice: Choice, language: Language) -> str:
    """What was missing for a way that was not taken; empty where nothing was, or nothing decides."""
    missing = [part for part in choice.parts if not part.met]
    if any(part.kind is PartKind.AVOID and part.wanted for part in missing):
        # Nobody needs to learn what would have made it worse.
        return ""
    return " + ".join(_text(_OPENS, part, scenario, exchange.turn, language) for part in missing)


def _text(
    table: dict[tuple[PartKind, bool], str],
    part: Part,
    scenario: Scenario,
    turn: Turn,
    language: Language,
) -> str:
    text = translate(CONTEXT, table[(part.kind, part.wanted)])
    return text.format(text=_name(part, scenario, turn, language))


def _name(part: Part, scenario: Scenario, turn: Turn, language: Language) -> str:
    if part.kind is PartKind.ASKED:
        question = next((one for one in scenario.questions if one.id == part.name), None)
        return question.text.get(language) if question is not None else part.name
    if part.kind is PartKind.SAID:
        listening = listen(scenario, turn)
        ids = listening.said.get(part.name, ())
        point = next((one for one in listening.points if one.id in ids), None)
        return as_sentence(point.text.get(language)) if point is not None else part.name
    return part.evidence.quote if part.evidence is not None else ""
