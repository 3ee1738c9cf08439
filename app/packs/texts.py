"""Texts of a pack in the languages that they have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from app.domain import Language, Phrases, Text
from app.packs.fields import PACK_LANGUAGE, LocalPhrases, LocalText

BOKMAAL: Final = "nb"
NORWEGIAN: Final = "no"
"""Either of two written languages; nearly always Bokmaal is meant, and it is read as that."""

PLACE: Final = "${"
"""How a place begins that a team's name is put into."""

_T = TypeVar("_T")

FindAudio = Callable[[str], Path | None]
"""The absolute path of an audio file by its name in the pack; None when it cannot be played from there."""

Fill = Callable[[str, Language], str]
"""Puts the team's names into a text of a language."""


def language_of(code: str) -> Language:
    """The language that a code in a pack stands for."""
    return BOKMAAL if code == NORWEGIAN else code


class Texts:
    """Gives texts without a language the pack's own, and puts the team's names into them."""

    def __init__(self, language: Language, fill: Fill | None = None) -> None:
        self._language = language
        self._fill = fill

    def one(self, text: LocalText) -> Text:
        """A text."""
        found = self._by_language(text.root)
        if self._fill is not None:
            for language, one in found.items():
                if PLACE in one:
                    found[language] = self._fill(one, language)
        return Text(found, self._language)

    def maybe(self, text: LocalText | None) -> Text | None:
        """A text that may be missing."""
        return None if text is None else self.one(text)

    def phrases(self, phrases: LocalPhrases | None) -> Phrases:
        """Lists of phrasings; empty where there are none."""
        found = self._by_language(phrases.root) if phrases else {}
        fill = self._fill
        if fill is not None:
            for code, texts in found.items():
                if any(PLACE in one for one in texts):
                    found[code] = tuple(fill(one, code) for one in texts)
        return Phrases(found, self._language)

    def _by_language(self, values: Mapping[str, _T]) -> dict[Language, _T]:
        if len(values) == 1 and PACK_LANGUAGE in values:
            return {self._language: values[PACK_LANGUAGE]}
        if PACK_LANGUAGE not in values and NORWEGIAN not in values:
            return dict(values)
        named = {code or self._language: value for code, value in values.items()}
        # A text that says `nb` goes before one that only says `no`.
        return {language_of(code): value for code, value in named.items() if code == NORWEGIAN} | {
            code: value for code, value in named.items() if code != NORWEGIAN
        }
