"""The languages that people practise in, as BCP 47 codes."""

from __future__ import annotations

from typing import Final

Language = str
"""A BCP 47 code: `en`, `en-GB`, `nl`, `nb`, `nn`."""

LANGUAGE_NAMES: Final = {"en": "English", "nl": "Nederlands", "nb": "Norsk bokmål"}
"""The languages that the program comes with, in the order they are offered, by their own names:
who looks for one may not read the others."""

LANGUAGES: Final = tuple(LANGUAGE_NAMES)

_WHISPER: Final = {"nb": "no", "nn": "nn", "no": "no"}


def whisper_language(language: Language) -> str:
    """The code that Whisper knows a language by: its Norwegian Bokmaal is `no`; regions are dropped."""
    base = language.split("-")[0].lower()
    return _WHISPER.get(base, base)
