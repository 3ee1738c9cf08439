"""How many syllables a word has, by its spelling: an estimate, good to a few percent over a whole take.

Speech is compared between languages in syllables because Dutch and Norwegian write as one word what English
writes as three.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.analysis.tokens import base_language
from app.domain import Language

_NUCLEI: Final = {
    "en": re.compile(r"[aeiouy]+"),
    "nl": re.compile(
        r"aai|ooi|oei|eeuw?|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâèéêëìíîïòóôöùúûü]"
    ),
    "nb": re.compile(r"ei|ai|au|øy|øi|oi|[aeiouyæøåéèêòóôü]"),
}
_ANY: Final = re.compile(r"[aeiouyæøœ]+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DIGITS: Final = re.compile(r"\d")
_DIGIT_SYLLABLES: Final = {"en": 1.7, "nl": 1.9, "nb": 1.8}
"""For each digit: "21" is three syllables, "7" one or two, "2026" five to six."""
_SILENT_END: Final = re.compile(r"(?<![aeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouylscxzgh])es$")
_VOICED_END: Final = re.compile(r"[^aeiouy]le$")


def can_count(language: Language) -> bool:
    """Whether there are spelling rules for this language."""
    return base_language(language) in _NUCLEI


def syllables(word: str, language: Language) -> float:
    """Syllables of one word as Whisper wrote it; 0 for one without letters and digits."""
    base = base_language(language)
    text = word.casefold().replace("’", "'")
    count = _DIGIT_SYLLABLES.get(base, 1.8) * len(_DIGITS.findall(text))
    if "%" in text:
        count += 2
    pieces = _LETTERS.findall(text.replace("'", "") if base == "en" else text)
    return count + sum(_of_piece(piece, base) for piece in pieces)


def _of_piece(piece: str, base: str) -> int:
    nuclei = _NUCLEI.get(base)
    if nuclei is None:
        plain = unicodedata.normalize("NFD", piece)
        return max(1, len(_ANY.findall(plain)))
    count = len(nuclei.findall(piece))
    if base == "en":
        if count > 1 and _SILENT_END.search(piece) and not _VOICED_END.search(piece):
            count -= 1
        count += len(re.findall(r"i[aou](?!us)|(?<!q)u[ao]|eo(?!u)|[^aeiou]ying", piece)) - len(
            re.findall(r"[tscx]i[ao]|gua|eop", piece)
        )
    return max(1, count)
