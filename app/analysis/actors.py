"""Who does it and whose it is: "you send us the note" is not "we send you the note"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from app.analysis.cover import HEARD_FROM, TELLING, Cover
from app.analysis.frame_words import FROM, NEAR_US, OURS, US, YOURS
from app.analysis.talk import Talk
from app.analysis.wanted import Wanted
from app.domain import Language

_BEFORE: Final = 2
"""Words before a thing in which its owner is named."""


def actors_of(
    wanted: Wanted, number: int, covers: Sequence[Cover | None], talk: Talk, language: Language
) -> dict[str, float]:
    """Whether others act than in the point; `covers` are those of every phrase in these sentences.

    `role`: share of the heard words whose clause is about another person than any phrasing has them; `swap`:
    the same, by the phrasing for which it is most, where we and the buyer change places; `to_us`: the buyer
    does it for us, which no phrasing says; `theirs`: a thing is the buyer's that is ours in a phrasing.
    """
    own = covers[number]
    shares = [_swapped(wanted, at, cover, talk) for at, cover in enumerate(covers) if cover is not None]
    return {
        "role": _other(wanted, number, own, talk) if own is not None else 0.0,
        "swap": max(shares, default=0.0),
        "to_us": _to_us(wanted, covers, talk, language),
        "theirs": _theirs(covers, talk, language),
    }


def _heard(cover: Cover) -> Iterator[tuple[int, int, float]]:
    """Telling units of the phrase with what covers them, and their weights."""
    for index, (unit, hit) in enumerate(zip(cover.phrase.units, cover.hits, strict=True)):
        if hit.likeness >= HEARD_FROM and unit.weight >= TELLING:
            yield index, hit.unit, unit.weight


def _other(wanted: Wanted, number: int, cover: Cover, talk: Talk) -> float:
    other = total = 0.0
    for index, unit, weight in _heard(cover):
        total += weight
        own = wanted.subjects[number][index]
        said = talk.subject_of.get(talk.part_of[unit], "")
        other += weight * bool(own and said and said not in own)
    return other / total if total else 0.0


def _swapped(wanted: Wanted, number: int, cover: Cover, talk: Talk) -> float:
    other = total = 0.0
    for index, unit, weight in _heard(cover):
        total += weight
        own = wanted.subjects[number][index]
        said = talk.subject_of.get(talk.part_of[unit], "")
        other += weight * ((own == {"we"} and said == "you") or (own == {"you"} and said == "we"))
    return other / total if total else 0.0


def _to_us(wanted: Wanted, covers: Sequence[Cover | None], talk: Talk, language: Language) -> float:
    us, from_words = US.get(language, frozenset()), FROM.get(language, frozenset())
    from_words |= NEAR_US.get(language, frozenset())

    def gives_us(said: Talk, part: int) -> bool:
        words = said.clause_text[part].split()
        return said.subject_of.get(part) == "you" and any(
            word in us and (at == 0 or words[at - 1] not in from_words) for at, word in enumerate(words)
        )

    parts = {talk.part_of[unit] for cover in covers if cover is not None for _, unit, _ in _heard(cover)}
    if not any(gives_us(talk, part) for part in parts):
        return 0.0
    return float(not any(gives_us(phrase, part) for phrase in wanted.phrases for part in phrase.clause_text))


def _theirs(covers: Sequence[Cover | None], talk: Talk, language: Language) -> float:
    yours, ours = YOURS.get(language, frozenset()), OURS.get(language, frozenset())

    def owned(said: Talk, unit: int, by: frozenset[str]) -> bool:
        at = said.units[unit].at
        near = said.tokens[max(0, at - _BEFORE) : at]
        after = said.tokens[at + 1 : at + 2] if language == "nb" else ()
        return any(token.text in by for token in (*near, *after))

    return float(
        any(
            owned(cover.phrase, index, ours) and owned(talk, unit, yours) and not owned(talk, unit, ours)
            for cover in covers
            if cover is not None
            for index, unit, _ in _heard(cover)
        )
    )
