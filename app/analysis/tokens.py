"""Words as they are compared: case folded, without punctuation, numbers as digits, stemmed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from app.analysis.word_lists import NEGATIONS, NUMBERS, STOP_WORDS
from app.domain import Language

_STEMMERS: Final = {"en": "english", "nl": "dutch", "nb": "norwegian"}
_PIECE: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
_APOSTROPHES: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})


@dataclass(frozen=True, slots=True)
class Token:
    """One comparable piece of a word."""

    text: str
    """Case folded, without punctuation; å, ø and é stay."""
    stem: str
    """What is compared: the stem, or digits for a number."""
    word: int
    """Index of the word it came from."""


def base_language(language: Language) -> str:
    """`en` for `en-GB`; both written Norwegians and Whisper's `no` are treated as `nb`."""
    base = language.split("-")[0].casefold()
    return "nb" if base in ("no", "nn") else base


class Tokeniser:
    """Turns words of one language into tokens. Not shared between threads: a stemmer keeps state.

    A language without a stemmer or lists of ours is compared by its plain words.
    """

    def __init__(self, language: Language) -> None:
        self.language = base_language(language)
        self.stop_words = STOP_WORDS.get(self.language, frozenset())
        self.negations = NEGATIONS.get(self.language, frozenset())
        self._numbers = NUMBERS.get(self.language, {})
        self._stemmer = _stemmer(self.language)
        self._known: dict[str, str] = {}

    def tokens(self, words: Iterable[str]) -> tuple[Token, ...]:
        """The tokens of these words, in order; "month-end" is two tokens of one word, "-" is none."""
        return tuple(
            Token(piece, self.stem(piece), index)
            for index, word in enumerate(words)
            for piece in _PIECE.findall(normalise(word))
        )

    def phrase(self, text: str) -> tuple[Token, ...]:
        """The tokens of an author's phrase."""
        return self.tokens(text.split())

    def content(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """Tokens that carry meaning; all of them where only stop-words are left."""
        return tuple(token for token in tokens if not self.is_stop(token)) or tokens

    def is_stop(self, token: Token) -> bool:
        """Whether a token carries little meaning."""
        return token.text in self.stop_words

    def stem(self, piece: str) -> str:
        """Digits for a number word, else the stem of a normalised word."""
        if piece not in self._known:
            number = self._numbers.get(piece)
            self._known[piece] = number or (self._stemmer.stemWord(piece) if self._stemmer else piece)
        return self._known[piece]


def normalise(text: str) -> str:
    """Case folded and composed, with straight apostrophes; punctuation is dropped when it is split."""
    return unicodedata.normalize("NFC", text).translate(_APOSTROPHES).casefold()


def _stemmer(language: str) -> Any:
    name = _STEMMERS.get(language)
    if name is None:
        return None
    import snowballstemmer

    return snowballstemmer.stemmer(name)
