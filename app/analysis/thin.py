"""Which accepted phrasings are too thin to tell a point by, for whoever writes a pack."""

from __future__ import annotations

from typing import Final

from app.domain import Language, Line

_ENOUGH: Final = 1.7
"""Weight that a phrasing needs: two telling words, or one and two that occur everywhere."""

_ALIKE: Final = 92.0
"""Likeness by stems, of 100, from which two phrasings are one."""


def thin_phrases(line: Line, language: Language) -> tuple[tuple[str, str, str], ...]:
    """(key point, phrasing, reason) for each accepted phrasing of a line that is too thin to tell by.

    Reasons: `too_few_words` (fewer than two words that carry meaning), `like_another_point` (the same words
    as a phrasing of another point, so that one cannot be told from the other). Only phrasings in this
    language are looked at; a point's own text is not one of them.
    """
    from rapidfuzz import fuzz

    from app.analysis.talk import talk_of
    from app.analysis.tokens import Tokeniser

    tokeniser = Tokeniser(language, irregular=True)
    phrases = [
        (point.id, phrase, talk_of(phrase.split(), tokeniser))
        for point in line.key_points
        for phrase in point.accept.get(language)
    ]
    stems = [" ".join(unit.stems[0] for unit in talk.units) for _, _, talk in phrases]
    found = []
    for at, (point, phrase, talk) in enumerate(phrases):
        if sum(unit.weight for unit in talk.units) < _ENOUGH:
            found.append((point, phrase, "too_few_words"))
        elif any(
            other != point and fuzz.ratio(stems[at], stems[place]) >= _ALIKE
            for place, (other, _, _) in enumerate(phrases)
        ):
            found.append((point, phrase, "like_another_point"))
    return tuple(found)
