"""Which words of the attempt stand for which words of the model."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.analysis.tokens import Tokeniser, normalise
from app.domain import Transcript


class PairKind(StrEnum):
    """What happened to a stretch of the model's words."""

    EQUAL = "equal"
    REPLACED = "replaced"
    MISSING = "missing"
    """In the model only."""
    ADDED = "added"
    """In the attempt only."""


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """Two stretches of words that belong together; half-open ranges into the words of each transcript."""

    kind: PairKind
    model: tuple[int, int]
    attempt: tuple[int, int]


_KINDS = {
    "equal": PairKind.EQUAL,
    "replace": PairKind.REPLACED,
    "delete": PairKind.MISSING,
    "insert": PairKind.ADDED,
}


def align(model: Transcript, attempt: Transcript) -> tuple[AlignedPair, ...]:
    """The shortest way from the model's words to the attempt's, compared by stem, without gaps.

    The ranges cover every word of both, in order. Time and memory grow with the product of the lengths;
    two takes of ten minutes (1,500 words each) are far below a second.
    """
    from rapidfuzz.distance import Levenshtein

    codes = Levenshtein.opcodes(_keys(model), _keys(attempt))
    return tuple(
        AlignedPair(_KINDS[code.tag], (code.src_start, code.src_end), (code.dest_start, code.dest_end))
        for code in codes
    )


def _keys(transcript: Transcript) -> list[str]:
    tokeniser = Tokeniser(transcript.language)
    stems: list[list[str]] = [[] for _ in transcript.words]
    for token in tokeniser.tokens(word.text for word in transcript.words):
        stems[token.word].append(token.stem)
    return [
        " ".join(parts) or normalise(word.text) for parts, word in zip(stems, transcript.words, strict=True)
    ]
