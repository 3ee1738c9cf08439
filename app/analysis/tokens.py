"""Words as they are compared: case folded, without punctuation, numbers as digits, stemmed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from app.analysis.lexicon import Lexicon, irregular_forms, lexicon_of
from app.analysis.word_lists import NEGATIONS, NUMBERS, STOP_WORDS
from app.domain import Language

_STEMMERS: Final = {"en": "english", "nl": "dutch", "nb": "norwegian"}
_PIECE: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
_REMEMBERED: Final = 50_000
_STEMS: Final[dict[tuple[str, bool], dict[str, str]]] = {}
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

    A language without a stemmer or lists of ours is compared by its plain words. With `irregular`, "went" and
    "go" are one word as well, which is right for meaning and wrong for showing who said which word.
    """

    def __init__(self, language: Language, *, irregular: bool = False) -> None:
        self.language = base_language(language)
        self.stop_words = STOP_WORDS.get(self.language, frozenset())
        self.negations = NEGATIONS.get(self.language, frozenset())
        self._numbers = NUMBERS.get(self.language, {})
        self._stemmer = _stemmer(self.language)
        self._irregular = irregular_forms(self.language) if irregular else {}
        # What a stem is never depends on who asks, so it is worked out once for a language.
        self._known = _STEMS.setdefault((self.language, irregular), {})
        if len(self._known) > _REMEMBERED:
            self._known.clear()

    @property
    def lexicon(self) -> Lexicon:
        """Which words may stand for others in this language; read when it is first asked for."""
        return lexicon_of(self.language, self.stem, self.stop_words)

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

    def base(self, piece: str) -> str:
        """The base form of an irregular form; any other word as it is."""
        return self._irregular.get(piece, piece)

    def stem(self, piece: str) -> str:
        """Digits for a number word, else the stem of a normalised word."""
        known = self._known.get(piece)
        if known is None:
            number = self._numbers.get(piece)
            base = self._irregular.get(piece, piece)
            known = number or (self._stemmer.stemWord(base) if self._stemmer else base)
            self._known[piece] = known
        return known


def normalise(text: str) -> str:
    """Case folded and composed, with straight apostrophes; punctuation is dropped when it is split."""
    return unicodedata.normalize("NFC", text).translate(_APOSTROPHES).casefold()


def _stemmer(language: str) -> Any:
    name = _STEMMERS.get(language)
    if name is None:
        return None
    import snowballstemmer

    return snowballstemmer.stemmer(name)
