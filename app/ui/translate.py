"""The one place where a text meets its translation, usable with and without Qt."""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]
"""Takes a context and the English text, gives the text in the user's language."""


def _english(_context: str, text: str) -> str:
    return text


_translator: Translator = _english


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translation tools; it is translated where it is used."""
    return text


def use_translator(translator: Translator | None) -> None:
    """Let `translate` speak another language; None goes back to English."""
    global _translator
    _translator = translator or _english


def translate(context: str, text: str) -> str:
    """The text in the user's language, or the English text."""
    return _translator(context, text)
