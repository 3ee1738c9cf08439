"""What a transcript says about a line: pure functions from words to findings.

The law of this room: no files, no clock, no threads, no sentences for the user; the same words give the same
findings on every machine. It is the only room with rapidfuzz and the stemmer. It never guesses: what it
cannot tell it says it cannot tell, and nothing here is a score of a person.
"""

from app.analysis.alignment import AlignedPair, PairKind, align
from app.analysis.avoid import find_avoided
from app.analysis.key_points import find_key_points
from app.analysis.review import RULES, review_take, suggest

__all__ = [
    "RULES",
    "AlignedPair",
    "PairKind",
    "align",
    "find_avoided",
    "find_key_points",
    "review_take",
    "suggest",
]
