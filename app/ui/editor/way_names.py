"""What the places of a scenario are called."""

from __future__ import annotations

import re
from typing import Final

from app.domain import LANGUAGES
from app.ui.editor.session import Way
from app.ui.languages import language_name
from app.ui.translate import QT_TRANSLATE_NOOP, translate

_NAMES: Final = {
    "title": QT_TRANSLATE_NOOP("Places", "Title"),
    "situation": QT_TRANSLATE_NOOP("Places", "Situation"),
    "buyer.name": QT_TRANSLATE_NOOP("Places", "Name of the buyer"),
    "buyer.role": QT_TRANSLATE_NOOP("Places", "Role"),
    "buyer.company": QT_TRANSLATE_NOOP("Places", "Company"),
    "buyer.mood": QT_TRANSLATE_NOOP("Places", "Mood"),
    "buyer.knows": QT_TRANSLATE_NOOP("Places", "Told only when asked"),
    "issue.text": QT_TRANSLATE_NOOP("Places", "The issue"),
    "goals.text": QT_TRANSLATE_NOOP("Places", "Rule of thumb"),
    "lines.text": QT_TRANSLATE_NOOP("Places", "The line"),
    "lines.cue": QT_TRANSLATE_NOOP("Places", "What the buyer says before the line"),
    "lines.avoid": QT_TRANSLATE_NOOP("Places", "Better not said"),
    "lines.counterexample.text": QT_TRANSLATE_NOOP("Places", "Not like this"),
    "lines.counterexample.why": QT_TRANSLATE_NOOP("Places", "What that does to the conversation"),
    "lines.key_points.text": QT_TRANSLATE_NOOP("Places", "Key point"),
    "lines.key_points.accept": QT_TRANSLATE_NOOP("Places", "Other ways to say the key point"),
    "questions.text": QT_TRANSLATE_NOOP("Places", "Question"),
    "questions.accept": QT_TRANSLATE_NOOP("Places", "Other ways to ask the question"),
    "commitment.text": QT_TRANSLATE_NOOP("Places", "The step to leave with"),
    "commitment.accept": QT_TRANSLATE_NOOP("Places", "Other ways to ask for the step"),
    "dialogue.turns.buyer.text": QT_TRANSLATE_NOOP("Places", "The buyer says"),
    "coach.tips": QT_TRANSLATE_NOOP("Places", "Tip for the manager"),
    "vocabulary": QT_TRANSLATE_NOOP("Places", "Names and terms"),
}
_PARTS: Final = {
    "stage": QT_TRANSLATE_NOOP("Places", "Stage"),
    "lines": QT_TRANSLATE_NOOP("Places", "The line"),
    "lines.key_points": QT_TRANSLATE_NOOP("Places", "Key points"),
    "lines.models": QT_TRANSLATE_NOOP("Places", "Recording of the line"),
    "lines.models.audio": QT_TRANSLATE_NOOP("Places", "Recording of the line"),
    "questions": QT_TRANSLATE_NOOP("Places", "Question"),
    "commitment": QT_TRANSLATE_NOOP("Places", "The step to leave with"),
    "process.stages": QT_TRANSLATE_NOOP("Places", "Stages"),
    "process.stages.name": QT_TRANSLATE_NOOP("Places", "Stage"),
    "name": QT_TRANSLATE_NOOP("Places", "Name of the pack"),
}
"""Wholes of which one side has changed a part and the other the whole, or their order."""


_STEP: Final = re.compile(r"([^.\[\] ]+)|\[([^\]]*)\]")


def place_name(where: str) -> str:
    """What a person calls a place such as `lines[close].key_points[price].text.en`, with its language."""
    place, _, order = where.partition(" ")
    steps = [one[1] for one in _STEP.finditer(place) if one[1]]
    language = steps.pop() if len(steps) > 1 and steps[-1] in LANGUAGES else ""
    text = _NAMES.get(".".join(steps)) or _PARTS.get(".".join(steps))
    name = translate("Places", text) if text is not None else place
    parts = [translate("Places", "Order") if order else "", language_name(language) if language else ""]
    return " · ".join([name, *(one for one in parts if one)])


def way_name(way: Way) -> str:
    """What a person calls the text at the end of a way, with its numbers."""
    steps = [str(step) for step in way if isinstance(step, str)]
    numbers = [str(step + 1) for step in way if isinstance(step, int)]
    if steps[:2] == ["dialogue", "turns"]:
        numbers = [steps.pop(2)] if len(steps) > 2 else numbers
    text = _NAMES.get(".".join(steps))
    name = translate("Places", text) if text is not None else ".".join(steps)
    return f"{name} {'.'.join(numbers)}" if numbers else name
