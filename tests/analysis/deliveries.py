"""Deliveries in one line of code each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.analysis import DELIVERY_RULES
from app.domain import Delivery, Hesitation, HesitationKind, Measure, PacePoint, Span


def delivery(
    *,
    seconds: float = 20.0,
    wpm: float | None = 150.0,
    answer_after_s: float | None = None,
    stretch_s: float = 5.0,
    hesitations: int = 0,
    unclear: tuple[Span, ...] = (),
    wordless: tuple[Span, ...] = (),
    **others: Any,
) -> Delivery:
    """How a take of this length sounds in which everything could be measured."""
    none = Measure(None, "no_words")
    made = Delivery(
        duration_s=seconds,
        pace_wpm=Measure(wpm) if wpm is not None else none,
        articulation_sps=Measure(4.5),
        pace_curve=(PacePoint(0.0, seconds, wpm),) if wpm is not None else (),
        pauses=(),
        pause_share=Measure(0.1),
        answer_after_s=Measure(answer_after_s, "" if answer_after_s is not None else "no_cue"),
        longest_stretch=Span(0.0, stretch_s),
        loudness_dbfs=Measure(-23.0),
        loudness_range_db=Measure(10.0),
        signal_to_noise_db=Measure(40.0),
        clipped=0,
        pitch_hz=Measure(180.0),
        pitch_range_st=Measure(3.0),
        hesitations=tuple(
            Hesitation(float(at), at + 0.4, HesitationKind.VOICED) for at in range(1, hesitations + 1)
        ),
        hesitations_known=True,
        unclear=unclear,
        wordless=wordless,
        rules=DELIVERY_RULES,
    )
    return replace(made, **others)
