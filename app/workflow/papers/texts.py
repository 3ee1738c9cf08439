"""Texts of people on a paper: without what would steer a page or a printer, and whose names are in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from app.domain import Paper

_KEPT: Final = "\n\t"
_STEERING: Final = frozenset("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Separators and signs that turn the direction of what stands behind them."""


def clean(text: str) -> str:
    """A text without control characters, marks of direction and halves of characters; ends are trimmed."""
    shown = (one for one in text.replace("\r\n", "\n").replace("\r", "\n") if _is_shown(one))
    return "".join(shown).strip()


def one_line(text: str) -> str:
    """A text on one line."""
    return " ".join(clean(text).split())


def paragraphs(text: str) -> list[str]:
    """The lines of a text, without empty ones."""
    return [" ".join(line.split()) for line in clean(text).split("\n") if line.strip()]


def mentioned(paper: Paper, names: Sequence[str]) -> tuple[str, ...]:
    """Which of these names occur in a paper as whole words, in the order in which they were given."""
    return tuple(name for name in names if name.strip() and _occurs(name.strip(), paper.texts()))


def _occurs(name: str, texts: Iterable[str]) -> bool:
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    return any(whole.search(text) for text in texts)


def _is_shown(one: str) -> bool:
    if one in _KEPT:
        return True
    return one not in _STEERING and unicodedata.category(one) not in ("Cc", "Cs")
