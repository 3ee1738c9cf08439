"""Advice about the wording of a remark, as sentences: what the remark panel shows."""

from __future__ import annotations

import re
from typing import Final

from app.config import Paths
from app.domain import Advice
from app.ui.wording_sentences import kept_sentence, reason_sentence
from app.workflow import keep_wording, wording_advice

_ENDS: Final = re.compile(r"[.!?…]+(?:\s+|$)|\n\s*")


def advice_in_words(paths: Paths, text: str, language: str) -> tuple[Advice, ...]:
    """What is about the person in a remark, each with its reason and other wordings; for a task.

    The reason is in the window's language, the wordings are in the remark's. Each is about a whole sentence,
    because the other wordings are whole questions; of several in one sentence the first is given.
    """
    from app.analysis import Strength, reworded

    tag = language.replace("_", "-")
    found: dict[tuple[int, int], Advice] = {}
    for one in wording_advice(paths, text, tag):
        start, end = _sentence_around(text, one.start, one.end)
        reason = reason_sentence(one.reason)
        if one.strength is Strength.LOW:
            reason = f"{reason} {kept_sentence()}"
        others = [reworded(rewording, tag) for rewording in one.rewordings]
        advice = Advice(start, end, reason, tuple(other for other in others if other), one.pattern)
        found.setdefault((start, end), advice)
    return tuple(found.values())


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds a stretch, with the mark at its end."""
    before = [one.end() for one in _ENDS.finditer(text, 0, start)]
    after = _ENDS.search(text, end)
    first = before[-1] if before else 0
    last = after.start() + len(after[0].rstrip()) if after is not None else len(text.rstrip())
    return first, max(last, end)


def keep_advised(paths: Paths, advice: Advice) -> None:
    """The writer leaves it as it is; kept again and again, such wording is advised about no more.

    Raises:
        KnownError: it could not be written.
    """
    if advice.pattern:
        keep_wording(paths, advice.pattern)
