"""How much each feature counts: fitted on labelled cases by `scripts/fit_key_points.py`, not by hand.

The model is a sum: each feature times its weight, put through a logistic function. One set of weights holds
for all languages. A weight below zero speaks against the point; a feature only ever speaks one way, but for
`exact`, `little` and `none`, see below. What a feature means stands where it is worked out (`content.py`,
`agreement.py`, `manner.py`, `actors.py`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

LITTLE: Final = 0.45
"""Share of a phrase below which nobody can say from the words that the point was made."""

_EVEN: Final = 0.5
_WORD_FOR_WORD: Final = 0.95
_FIRST: Final = 100.0
_UNTOUCHED: Final = -1.2
"""A phrasing that was said word for word makes the point, if as much as this speaks against the manner."""

_HOW: Final = 0.5
"""What the way it was said counts beside what was said, when two readings are compared."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How likely it is that a point was made, from 0 to 1, with what each group of features adds to it."""

    whole: float
    groups: Mapping[str, float]
    rank: float
    """Which of two readings is the better one: what was said counts twice as much as how."""


def likelihood_of(features: Mapping[str, float]) -> Likelihood:
    """The likelihood for the features of one reading."""
    bent = {**features, **derived(features)}
    groups = {
        group: sum(weight * bent.get(name, 0.0) for name, weight in weights.items())
        for group, weights in WEIGHTS.items()
    }
    content = groups["content"]
    how = sum(groups.values()) - content
    whole = 1 / (1 + math.exp(-max(-30.0, min(30.0, BIAS + content + how))))
    rank = content + _HOW * how
    if features["verbatim"] and how > _UNTOUCHED:
        whole = max(whole, _WORD_FOR_WORD)
        rank += _FIRST
    elif features["share"] < LITTLE:
        whole = min(whole, _EVEN)
    return Likelihood(whole, groups, rank)


def derived(features: Mapping[str, float]) -> dict[str, float]:
    """Bends and products of features.

    `h5`, `h7`, `h85`: share beyond so much. `little`, `none`: what lacks to a share of 0.6 and 0.4; they may
    speak for a point, because whoever touches its words by half has seldom made it, while of those who use
    none of its words many have made it in words of their own. `filled`: the share, where little else is said
    beside it. `low_own`: most of what is said there is about something else. `value_spelled`: a value is
    missing in words that sound like the phrase, so that it may have been misheard; `value_vague`: a vague
    word stands in its place; `undenied_most`: a denial is missing from most of the phrase.
    """
    share, own = features["share"], features["own"]
    return {
        "h5": max(0.0, share - 0.5),
        "h7": max(0.0, share - 0.7),
        "h85": max(0.0, share - 0.85),
        "little": max(0.0, 0.6 - share),
        "none": max(0.0, 0.4 - share),
        "filled": share * own,
        "values_low": features["values"] * max(0.0, 0.75 - share),
        "low_own": max(0.0, 0.5 - own),
        "value_spelled": features["value"]
        * (1 - features["value_other"])
        * max(0.0, features["letters"] - 0.4),
        "undenied_most": max(0.0, features["undenied"] - 0.4) * features["undenied_plain"],
        "value_vague": features["value"] * max(features["vague"], features["postponed"]),
    }


BIAS: Final = 1.31

WEIGHTS: Final[Mapping[str, Mapping[str, float]]] = {
    "content": {
        "share": 0.05,
        "h5": 5.26,
        "h7": 2.77,
        "h85": 0.73,
        "gap_core": -2.00,
        "part": 0.81,
        "loose": -1.21,
        "distinct": 0.11,
        "exact": -5.92,
        "filled": 3.54,
        "in_question": 0.09,
        "little": 2.86,
        "none": 3.14,
        "values": 0.18,
        "values_low": 3.16,
    },
    "value": {
        "value": -0.86,
        "value_other": -0.63,
        "vague": -0.36,
        "vague_here": -0.71,
        "postponed": -0.17,
        "value_spelled": 1.38,
        "value_vague": -1.24,
    },
    "polarity": {
        "denied": -3.46,
        "undenied_plain": -2.70,
        "refused": -0.90,
        "denied_any": -1.96,
        "undenied_any": -2.91,
        "cancelled": -3.60,
    },
    "act": {
        "stated": -2.80,
        "unasked": -2.82,
        "asked": -4.60,
    },
    "frame": {
        "reported": -3.74,
        "reported_here": -1.98,
        "past": -0.25,
        "past_here": -0.68,
        "past_verb": -3.62,
        "third": -0.13,
        "swap": -0.33,
        "to_us": -2.01,
        "theirs": -2.89,
    },
}
