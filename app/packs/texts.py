"""Texts of a pack in the languages that they have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from app.domain import Language, Phrases, Text
from app.packs.fields import LocalPhrases, LocalText

BOKMAAL: Final = "nb"
NORWEGIAN: Final = "no"
"""Either of two written languages; nearly always Bokmaal is meant, and it is read as that."""

_T = TypeVar("_T")

FindAudio = Callable[[str], Path | None]
"""The absolute path of an audio file by its name in the pack; None when it cannot be played from there."""


def language_of(code: str) -> Language:
    """The language that a code in a pack stands for."""
    return BOKMAAL if code == NORWEGIAN else code


class Texts:
    """Gives texts without a language the pack's own."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def one(self, text: LocalText) -> Text:
        """A text."""
        return Text(self._by_language(text.root), self._language)

    def maybe(self, text: LocalText | None) -> Text | None:
        """A text that may be missing."""
        return None if text is None else self.one(text)

    def phrases(self, phrases: LocalPhrases | None) -> Phrases:
        """Lists of phrasings; empty where there are none."""
        return Phrases(self._by_language(phrases.root) if phrases else {}, self._language)

    def _by_language(self, values: Mapping[str, _T]) -> dict[Language, _T]:
        named = {code or self._language: value for code, value in values.items()}
        # A text that says `nb` goes before one that only says `no`.
        return {language_of(code): value for code, value in named.items() if code == NORWEGIAN} | {
            code: value for code, value in named.items() if code != NORWEGIAN
        }
