"""What the editor says in place of sentences that speak of files and keys."""

from __future__ import annotations

from typing import Final

from app.domain import Problem
from app.ui.problem_sentences import problem_sentences
from app.ui.translate import QT_TRANSLATE_NOOP, translate

EMPTY_CODES: Final = frozenset({"missing_key", "empty_text", "empty_list"})
"""Something is still to be written: no fault of what is there."""

_SENTENCES: Final = {
    "missing_key": QT_TRANSLATE_NOOP("Editor", "Still to be written"),
    "empty_text": QT_TRANSLATE_NOOP("Editor", "Still to be written"),
    "empty_list": QT_TRANSLATE_NOOP("Editor", "Still to be written"),
    "thin_key_point": QT_TRANSLATE_NOOP(
        "Editor", "Add another way to say it, of two words or more: takes often count as not saying it."
    ),
    "thin_phrasing": QT_TRANSLATE_NOOP(
        "Editor", "“{phrase}” has too few words that mean something. Add a way to say it that has more."
    ),
    "phrasing_like_another": QT_TRANSLATE_NOOP(
        "Editor", "“{phrase}” has the words of another key point; a take could count for both."
    ),
    "missing_language": QT_TRANSLATE_NOOP("Editor", "Not translated yet: {language}"),
    "unknown_stage": QT_TRANSLATE_NOOP("Editor", "The pack has no such stage any more. Choose one."),
}


def editor_sentence(problem: Problem) -> str:
    """What is wrong, for somebody who sees fields and no file."""
    text = _SENTENCES.get(problem.code)
    if text is None:
        return " ".join(problem_sentences(problem))
    said = translate("Editor", text)
    for key, value in problem.facts.items():
        said = said.replace(f"{{{key}}}", str(value))
    return said
