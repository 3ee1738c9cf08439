"""How a point was said: denied or not, asked or stated, as the speaker's own point or somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.analysis.actors import actors_of
from app.analysis.cover import HEARD_FROM, TELLING, Cover
from app.analysis.frames import Frames
from app.analysis.talk import Talk
from app.analysis.wanted import ASK, STATE, Wanted
from app.domain import Language

_PLAIN: Final = 0.9
_SOME: Final = 0.2
"""Likeness from which a word is the same word; share from which words count as some."""

_MOST: Final = 0.75
"""Share of another phrasing from which it matters how that was said."""

_ASKED: Final = 0.3
"""Share of the words from which a point counts as put in a question."""

_KINDS: Final = {
    "denied_by": "denied",
    "reported": "reported",
    "refused": "refused",
    "postponed": "postponed",
    "vague": "vague",
    "past": "past",
}
"""Feature and the frames that it looks for."""

_KNOWN: Final = 0.6
_OF_WORDS: Final = ("denied", "denied_any", "stated", "undenied_any", "undenied_plain")
"""Share of a phrase below which it is the less certain that its words are what was denied or stated."""

_NOT_OF_QUESTIONS: Final = (
    "reported",
    "past",
    "past_verb",
    "role",
    "swap",
    "to_us",
    "theirs",
    "vague",
    "postponed",
    "reported_here",
    "past_here",
    "cancelled",
    "vague_here",
    "postponed_here",
)
"""What takes nothing from a question: it may ask about the past, and about what others said."""


def manner_of(
    wanted: Wanted,
    number: int,
    cover: Cover,
    covers: Sequence[Cover | None],
    talk: Talk,
    frames: Frames,
    language: Language,
) -> dict[str, float]:
    """What speaks against the point in the way it was said; see the functions below.

    `denied_any` and `undenied_any`: the most that any phrasing said nearly whole in these sentences was
    denied, or lacks its denial. `cancelled`: it is taken back ("that's been scrapped").
    """
    manner = _polarity(cover, talk)
    others = [_polarity(one, talk) for one in covers if one is not None and one.share >= _MOST]
    manner["denied_any"] = max((one["denied"] for one in others), default=manner["denied"])
    manner["undenied_any"] = max((one["undenied_plain"] for one in others), default=0.0)
    manner["cancelled"] = _cancelled(wanted, cover, talk, frames)
    manner |= _act(wanted, cover, talk) | _frames_in(wanted, cover, talk, frames)
    manner["past_verb"] = _past_verb(cover, talk, frames)
    manner |= actors_of(wanted, number, covers, talk, language)
    known = min(1.0, cover.share / _KNOWN)
    for feature in _OF_WORDS:
        manner[feature] *= known
    if manner["in_question"]:
        manner |= dict.fromkeys(_NOT_OF_QUESTIONS, 0.0)
    return manner


def _polarity(cover: Cover, talk: Talk) -> dict[str, float]:
    """Share of the heard words that were denied and should not be, and the reverse.

    Where a part of the phrase is denied, one denied word of it is enough: "the return load, nobody plans it".
    """
    denied = lost = plain = total = 0.0
    phrase = cover.phrase
    heard = [
        (index, unit, hit)
        for index, (unit, hit) in enumerate(zip(phrase.units, cover.hits, strict=True))
        if hit.likeness >= HEARD_FROM
    ]
    kept = {phrase.part_of[index] for index, _, hit in heard if talk.negations[hit.unit] % 2}
    # "To private persons we don't sell, only to firms": the verb stands with both halves, once denied.
    rightly = {
        talk.part_of[hit.unit]
        for index, _, hit in heard
        if phrase.negations[index] % 2 and talk.negations[hit.unit] % 2
    }
    lost_ones = any(
        phrase.negations[index] % 2 and not talk.negations[hit.unit] % 2 and not hit.flipped
        for index, _, hit in heard
    )
    for index, unit, hit in heard:
        total += unit.weight
        own = phrase.negations[index] % 2
        said = talk.negations[hit.unit] % 2
        if hit.flipped:
            own = 1 - own
        denied += unit.weight * (said > own and (lost_ones or talk.part_of[hit.unit] not in rightly))
        if own > said and not (phrase.negations[index] and phrase.part_of[index] in kept):
            lost += unit.weight
            plain += unit.weight if hit.likeness >= _PLAIN and unit.weight >= TELLING else 0.0
    share = denied / total if total else 0.0
    return {
        "denied": share,
        "denied_some": float(share > _SOME),
        "undenied": lost / total if total else 0.0,
        "undenied_plain": min(1.0, plain),
    }


def _act(wanted: Wanted, cover: Cover, talk: Talk) -> dict[str, float]:
    """How much of what was heard was stated where it should be asked, and the reverse."""
    asked = asked_on = total = 0.0
    for unit, hit in zip(cover.phrase.units, cover.hits, strict=True):
        if hit.likeness >= HEARD_FROM:
            total += unit.weight
            sentence = talk.sentences[talk.sentence_of[hit.unit]]
            asked += unit.weight * sentence.asks
            asked_on += unit.weight * (sentence.asks or sentence.asked_next)
    share = asked / total if total else 0.0
    share_on = asked_on / total if total else 0.0
    own_question = any(sentence.asks for phrase in wanted.phrases for sentence in phrase.sentences)
    any_question = share_on > 0 or any(talk.sentences[sentence].asks for sentence in cover.sentences)
    return {
        "stated": 1 - share_on if wanted.act == ASK else 0.0,
        "in_question": float(wanted.act == ASK and share_on > _ASKED),
        "unasked": float(wanted.act == ASK and not any_question),
        "asked": share if wanted.act == STATE and not own_question and not wanted.sums_up else 0.0,
    }


def _frames_in(wanted: Wanted, cover: Cover, talk: Talk, frames: Frames) -> dict[str, float]:
    """Frames in the sentences that were heard which no phrasing has."""
    own = [sentence.text for phrase in wanted.phrases for sentence in phrase.sentences]
    heard = {talk.sentence_of[hit.unit] for hit in cover.hits if hit.likeness >= HEARD_FROM}
    texts = [talk.sentences[sentence].text for sentence in sorted(heard)]
    parts = {
        talk.part_of[hit.unit]
        for unit, hit in zip(cover.phrase.units, cover.hits, strict=True)
        if hit.likeness >= HEARD_FROM and unit.weight >= TELLING
    }
    clauses = [talk.clause_text[part] for part in sorted(parts)]
    found = {}
    for feature, kind in _KINDS.items():
        words = [frames.find(kind, text) for text in texts]
        found[feature] = float(
            any(frame and not any(f" {frame} " in text for text in own) for frame in words)
        )
        found[f"{feature}_here"] = 0.0
        if found[feature]:
            inside = [frames.find(kind, text) for text in clauses]
            found[f"{feature}_here"] = float(
                any(frame and not any(f" {frame} " in text for text in own) for frame in inside)
            )
    if wanted.sums_up:
        found["reported"] = found["reported_here"] = 0.0
    third = frames.third
    found["third"] = float(
        third is not None
        and any(third.search(text) for text in texts)
        and not any(third.search(text) for text in own)
    )
    return found


def _cancelled(wanted: Wanted, cover: Cover, talk: Talk, frames: Frames) -> float:
    """Whether what was heard, or the sentence after it, takes the point back, which no phrasing does."""
    own = [sentence.text for phrase in wanted.phrases for sentence in phrase.sentences]
    heard = {talk.sentence_of[hit.unit] for hit in cover.hits if hit.likeness >= HEARD_FROM}
    texts = [talk.sentences[sentence].text for sentence in sorted(heard)]
    found = [frames.find("cancelled", text) for text in texts]
    return float(any(frame and not any(f" {frame} " in text for text in own) for frame in found))


def _past_verb(cover: Cover, talk: Talk, frames: Frames) -> float:
    """Share of the heard words whose clause tells of the past, where the phrase does not."""
    pattern = frames.patterns.get("past verbs")
    if pattern is None or any(pattern.search(sentence.text) for sentence in cover.phrase.sentences):
        return 0.0
    past = total = 0.0
    for unit, hit in zip(cover.phrase.units, cover.hits, strict=True):
        if hit.likeness >= HEARD_FROM and unit.weight >= TELLING:
            total += unit.weight
            past += unit.weight * frames.tells_past(talk.clause_text[talk.part_of[hit.unit]])
    return past / total if total else 0.0
