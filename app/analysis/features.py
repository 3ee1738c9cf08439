"""What speaks for and against a point having been made, as numbers from 0 to 1 with names.

Each is worked out from one phrasing laid over a few sentences in a row; `weights.py` says what each counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.agreement import agreement_of, beside
from app.analysis.content import content_of, missing_of
from app.analysis.cover import Cover
from app.analysis.frames import Frames
from app.analysis.manner import manner_of
from app.analysis.talk import Talk
from app.analysis.wanted import Wanted
from app.domain import Language


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which the point may have been made, with what speaks for and against it."""

    cover: Cover
    number: int
    """Of the phrase."""
    features: dict[str, float]
    missing: tuple[str, ...]
    """Kinds of values and words of the phrase that were not heard."""


def reading_of(
    wanted: Wanted,
    number: int,
    cover: Cover,
    covers: Sequence[Sequence[Cover]],
    talk: Talk,
    frames: Frames,
    language: Language,
) -> Reading:
    """What speaks for and against the point in this place; `covers` are those of every phrase."""
    near = beside(cover, covers)
    values, words = missing_of(wanted, cover, talk)
    features = content_of(wanted, number, cover, talk)
    features |= agreement_of(cover, near, talk)
    features |= manner_of(wanted, number, cover, near, talk, frames, language)
    features["value"] = float(bool(values))
    if features["verbatim"]:
        # Nobody who repeats a phrasing has to agree with the negations of another one as well.
        features["denied_any"], features["undenied_any"] = features["denied"], 0.0
    if wanted.kinds and not values:
        # A vague word beside the value that is asked for takes nothing from it.
        features["vague"] = 0.0
    return Reading(cover, number, features, (*values, *words))
