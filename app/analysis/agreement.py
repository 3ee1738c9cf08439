"""Whether what was said is about the point at all: its other phrasings, and the words beside those heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.analysis.cover import HEARD_FROM, TELLING, Cover
from app.analysis.talk import Talk

_MANY: Final = 4
"""Telling words that are enough to know a point by."""


def beside(cover: Cover, covers: Sequence[Sequence[Cover]]) -> list[Cover | None]:
    """For each phrase what covers most of it within the same sentences."""
    return [
        max(
            (
                one
                for one in found
                if one.first_sentence >= cover.first_sentence and one.end_sentence <= cover.end_sentence
            ),
            key=lambda one: one.share,
            default=None,
        )
        for found in covers
    ]


def agreement_of(cover: Cover, covers: Sequence[Cover | None], talk: Talk) -> dict[str, float]:
    """How far the other phrasings, and the words around those heard, agree that this is the point.

    `covers` are those of every phrase in these sentences. `mix`: weight of all words heard of any phrase, by
    the weight of this one; `own`: share of the telling words in the sentences heard that belong to the point;
    `distinct`: telling words heard; `verbatim`: all its words stand there one after the other.
    """
    units = cover.phrase.units
    heard: dict[int, float] = {}
    for one in covers:
        if one is None:
            continue
        for unit, hit in zip(one.phrase.units, one.hits, strict=True):
            if hit.likeness >= HEARD_FROM:
                heard[hit.unit] = max(heard.get(hit.unit, 0.0), hit.likeness * unit.weight)
    total = sum(unit.weight for unit in units) or 1.0
    telling = {
        hit.unit
        for unit, hit in zip(units, cover.hits, strict=True)
        if hit.likeness >= HEARD_FROM and unit.weight >= TELLING
    }
    return {
        "mix": min(1.5, sum(heard.values()) / total),
        "own": _own(heard, {talk.sentence_of[at] for at in telling}, talk),
        "verbatim": float(_word_for_word(cover, talk)),
        "distinct": min(_MANY, len(telling)) / _MANY,
    }


def _own(heard: dict[int, float], sentences: set[int], talk: Talk) -> float:
    near = [at for sentence in sentences for at in talk.sentences[sentence].units]
    weights = [(at, talk.units[at].weight) for at in near if talk.units[at].weight >= TELLING]
    total = sum(weight for _, weight in weights)
    return sum(weight for at, weight in weights if at in heard) / total if total else 0.0


def _word_for_word(cover: Cover, talk: Talk) -> bool:
    wanted = [token.stem for token in cover.phrase.tokens]
    first = talk.sentences[cover.first_sentence].first_token
    end = talk.sentences[cover.end_sentence - 1].end_token
    said = [token.stem for token in talk.tokens[first:end]]
    size = len(wanted)
    return size > 1 and any(said[at : at + size] == wanted for at in range(len(said) - size + 1))
