"""One sentence for every known error: what happened, and what to do. No Qt in here."""

from __future__ import annotations

from typing import Final

from app.domain import KnownError
from app.ui.sentence_tables import SENTENCES
from app.ui.translate import translate

CONTEXT: Final = "Sentences"


def sentence(error: KnownError) -> str:
    """The sentence for a known error, in the user's language."""
    template = SENTENCES.get(error.code)
    if template is None:
        return f"{error.code}: {error}"
    return fill(translate(CONTEXT, template), error)


def fill(template: str, error: KnownError) -> str:
    """Put an error's facts into a sentence; a fact that is missing leaves its name behind."""
    return template.format_map(_Facts(error.facts))


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return key
