"""Why a remark is about the person, and what a rewording does, in the window's language. No Qt in here.

The rewordings themselves are in the remark's language: `app.analysis.reworded`.
"""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP, translate

CONTEXT: Final = "Wording"

KINDS: Final[dict[str, str]] = {
    "generalising": QT_TRANSLATE_NOOP("Wording", "Says always or never"),
    "verdict": QT_TRANSLATE_NOOP("Wording", "A verdict on the person"),
    "praise_of_person": QT_TRANSLATE_NOOP("Wording", "Praise of the person"),
    "order": QT_TRANSLATE_NOOP("Wording", "An order"),
    "comparison": QT_TRANSLATE_NOOP("Wording", "A comparison with others"),
    "mind_reading": QT_TRANSLATE_NOOP("Wording", "A guess at thoughts or effort"),
    "blame": QT_TRANSLATE_NOOP("Wording", "Blame"),
}
"""By `AdviceKind`: a few words for a heading or a mark."""

REASON_SENTENCES: Final[dict[str, str]] = {
    "one_take_only": QT_TRANSLATE_NOOP(
        "Wording",
        "One exception is enough to wave this away. What happened in this take cannot be argued with.",
    ),
    "person_not_line": QT_TRANSLATE_NOOP(
        "Wording", "This is about who somebody is. A line can be said again; a character cannot."
    ),
    "ability_fixed": QT_TRANSLATE_NOOP(
        "Wording", "This says what somebody cannot do. What could come next in the line says more."
    ),
    "praise_the_work": QT_TRANSLATE_NOOP(
        "Wording", "Kind, but it does not say what to do again. Name what worked in the line."
    ),
    "order_takes_over": QT_TRANSLATE_NOOP(
        "Wording", "An order leaves nothing to find out. As a question, the answer is the rep’s own."
    ),
    "stop_leaves_nothing": QT_TRANSLATE_NOOP(
        "Wording", "This says what should go, not what could come instead."
    ),
    "state_not_deed": QT_TRANSLATE_NOOP(
        "Wording", "This asks for another state of mind. A moment in the take is easier to work on."
    ),
    "compare_own_takes": QT_TRANSLATE_NOOP(
        "Wording", "Beside others, people defend themselves. Beside the model and earlier takes, they listen."
    ),
    "mind_unseen": QT_TRANSLATE_NOOP(
        "Wording", "Nobody can hear what somebody thinks or wants. Ask, or say what could be heard."
    ),
    "effort_unseen": QT_TRANSLATE_NOOP(
        "Wording", "The take does not show how much effort went into it. Ask what got in the way."
    ),
    "blame_closes": QT_TRANSLATE_NOOP(
        "Wording", "Blame ends a conversation. What happened, and what comes next, opens one."
    ),
}
"""By `Advice.reason`."""

REWORDING_NAMES: Final[dict[str, str]] = {
    "would_it_help": QT_TRANSLATE_NOOP("Wording", "Ask whether it would help"),
    "what_if": QT_TRANSLATE_NOOP("Wording", "Ask what would happen next time"),
    "have_you_tried": QT_TRANSLATE_NOOP("Wording", "Ask whether it was tried"),
    "what_without": QT_TRANSLATE_NOOP("Wording", "Ask what would happen without it"),
    "what_instead": QT_TRANSLATE_NOOP("Wording", "Ask what could come instead"),
    "at_moment": QT_TRANSLATE_NOOP("Wording", "Ask about one moment"),
    "what_words": QT_TRANSLATE_NOOP("Wording", "Quote what was heard"),
    "what_in_way": QT_TRANSLATE_NOOP("Wording", "Ask what got in the way"),
    "what_after": QT_TRANSLATE_NOOP("Wording", "Ask what it was for"),
    "what_buyer": QT_TRANSLATE_NOOP("Wording", "Ask what the buyer did"),
    "what_worked": QT_TRANSLATE_NOOP("Wording", "Name what worked"),
    "own_takes": QT_TRANSLATE_NOOP("Wording", "Compare with the take before"),
    "what_model": QT_TRANSLATE_NOOP("Wording", "Compare with the model"),
}
"""By `Rewording.code`: what choosing it does, for its button."""

_ADVICE: Final = QT_TRANSLATE_NOOP("Wording", "{kind}: “{words}”. {reason}")
_KEPT: Final = QT_TRANSLATE_NOOP("Wording", "You kept wording like this before.")
_NO_LISTS: Final = QT_TRANSLATE_NOOP("Wording", "Wording is checked in English, Dutch and Norwegian only.")


def kind_name(kind: str) -> str:
    """What a stretch is, in a few words; the code itself where we have no name for it."""
    return translate(CONTEXT, KINDS[kind]) if kind in KINDS else kind


def reason_sentence(code: str) -> str:
    """Why it is about the person; empty for an unknown code."""
    return translate(CONTEXT, REASON_SENTENCES[code]) if code in REASON_SENTENCES else ""


def rewording_name(code: str) -> str:
    """What a rewording does; the code itself where we have no name for it."""
    return translate(CONTEXT, REWORDING_NAMES[code]) if code in REWORDING_NAMES else code


def advice_sentence(kind: str, reason: str, words: str) -> str:
    """All of one piece of advice in a line, for a tooltip and a screen reader; `words` are the remark's."""
    facts = {"kind": kind_name(kind), "reason": reason_sentence(reason), "words": words}
    return translate(CONTEXT, _ADVICE).format_map(facts).strip()


def kept_sentence() -> str:
    """Beside advice that is given in a low voice."""
    return translate(CONTEXT, _KEPT)


def no_lists_sentence() -> str:
    """Where the remark is in a language that cannot be checked."""
    return translate(CONTEXT, _NO_LISTS)
