"""The languages that a scenario can be written in, by their own names."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain import LANGUAGE_NAMES


def language_name(code: str) -> str:
    """A language in its own words; the code of one that nobody knows."""
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def languages_to_write(own: str, listed: list[str]) -> list[str]:
    """What a scenario can be translated into: what the pack names first, then the program's own."""
    return [code for code in dict.fromkeys((*listed, *LANGUAGE_NAMES)) if code != own]
