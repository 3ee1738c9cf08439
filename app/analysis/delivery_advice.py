"""What the sound of a take could change next time, beside the model and the speaker's own earlier takes.

No band is universal: every rule compares, keeps quiet near the border, and says what it compared. Each gives
its facts, or None where it does not apply or a measure failed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.analysis.delivery.rows import DeliveryRow, TakeFacts, compare_deliveries
from app.domain import Fact, Limits, MentionKind, Transcript, TranscriptState

PAUSE_SOONER_S: Final = 0.5
PAUSE_SHARE: Final = 0.5
"""A pause after the buyer's words counts as much shorter from half a second and from half on. Quantified
(English) puts 0.2 s, 0.6 s and more than 1 s apart as three ways to answer: half a second is one step of
these. After an objection the best sellers wait about 1.5 s and the average ones 0.3 s (Gong, English), so
half is well inside what tells them apart."""

STRETCH_TIMES: Final = 2.0
STRETCH_LONGER_S: Final = 4.0
"""A stretch without a pause counts as long from twice the model's and one breath (about 4 s) more. Our own
choice: no study stands behind it."""

LONGER_FROM: Final = 1.5
"""From this many times the model's speaking time on, a shorter version is suggested. Our own choice: half as
long again is what two people notice without a clock; no study stands behind it."""

PACE_FROM_MODEL: Final = 0.20
PACE_FROM_USUAL: Final = 0.10
"""Pace counts as different from a fifth beside the model, and only where it is a tenth off the speaker's own
usual too: somebody who always talks faster than the model is not told so each time. Published bands are 15 %
to 27 % wide around their middle (Read.ai 130-175, Speaker Coach 100-165, Speech Away 110-190, all English);
an objection that flusters a seller adds 9 % (Gong, English)."""

USUAL_TAKES: Final = 3
"""Earlier takes from which on there is a usual pace."""

MANY_A_MINUTE: Final = 5.0
"""Laske and DiGennaro Reed 2024 (English, doi 10.1002/jaba.1093): up to 5 filled pauses a minute did no
harm, 12 did. For Dutch and Norwegian no such number was found; the same is used, and only beside the own
earlier takes."""

MANY_FROM: Final = 3
"""So many of them at least: two in a take of ten seconds are twelve a minute and mean nothing."""

EARLIER_FOR_COUNTS: Final = 2
"""Earlier takes from which on there is a usual number of them."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything that the rules look at."""

    transcript: Transcript | None = None
    model: Transcript | None = None
    take: TakeFacts | None = None
    """How the take sounds; None where that was not measured."""
    rows: Mapping[str, DeliveryRow] = field(default_factory=dict)
    """By measure; the take beside the model and the own earlier takes."""
    limits: Limits | None = None

    def value(self, measure: str) -> float | None:
        """What was measured of the take; None where it could not be."""
        row = self.rows.get(measure)
        return row.value.value if row is not None else None

    def of_model(self, measure: str) -> float | None:
        """The same of the model."""
        row = self.rows.get(measure)
        return row.model.value if row is not None and row.model is not None else None

    def usual(self, measure: str, takes: int) -> float | None:
        """The middle of the own earlier takes; None where there are fewer than `takes`."""
        row = self.rows.get(measure)
        return row.own_median if row is not None and row.own_count >= takes else None


def heard_of(
    transcript: Transcript | None,
    model: Transcript | None = None,
    take: TakeFacts | None = None,
    of_model: TakeFacts | None = None,
    earlier: Sequence[TakeFacts] = (),
    limits: Limits | None = None,
) -> Heard:
    """What there is to look at of a take, its model, and the own takes before it."""
    rows = compare_deliveries(take, of_model, earlier) if take is not None else ()
    return Heard(transcript, model, take, {row.measure: row for row in rows}, limits)


Facts = Mapping[str, Fact]
Rule = Callable[[Heard], Facts | None]


def pause(heard: Heard) -> Facts | None:
    """Answered much sooner after the buyer's words than the model, or than the author's pause."""
    own, wanted = heard.value("answer_after_s"), heard.of_model("answer_after_s")
    if wanted is None and heard.limits is not None:
        wanted = heard.limits.pause_seconds
    if own is None or wanted is None or wanted - own < PAUSE_SOONER_S or own > PAUSE_SHARE * wanted:
        return None
    return {"seconds": round(max(own, 0.0), 1), "model_seconds": round(wanted, 1)}


def stretch(heard: Heard) -> Facts | None:
    """Went on without a pause much longer than the model."""
    own, wanted = heard.value("longest_stretch_s"), heard.of_model("longest_stretch_s")
    if own is None or wanted is None or own < STRETCH_TIMES * wanted or own - wanted < STRETCH_LONGER_S:
        return None
    return {"seconds": round(own), "model_seconds": max(1, round(wanted))}


def shorter(heard: Heard) -> Facts | None:
    """Took much longer than the model."""
    own, wanted = spoken_s(heard.transcript), spoken_s(heard.model)
    if wanted <= 0 or own / wanted < LONGER_FROM:
        return None
    return {"times": round(own / wanted, 1), "seconds": round(own), "model_seconds": round(wanted)}


def slower(heard: Heard) -> Facts | None:
    """Spoken much faster than the model, and faster than usual."""
    return _pace(heard, sign=1)


def faster(heard: Heard) -> Facts | None:
    """Spoken much slower than the model, and slower than usual."""
    return _pace(heard, sign=-1)


def hesitations(heard: Heard) -> Facts | None:
    """More hesitations than in the own earlier takes, and more than a listener overhears."""
    if heard.take is None:
        return None
    sounds = sum(mention.kind is MentionKind.SOUND for mention in heard.take.mentions)
    return _many(heard, "hesitations_pm", len(heard.take.delivery.hesitations) + sounds)


def hedges(heard: Heard) -> Facts | None:
    """More weakening words, or else more fillers, than in the own earlier takes and than 5 a minute."""
    if heard.take is None:
        return None
    for measure, kind in (("hedges_pm", MentionKind.HEDGE), ("fillers_pm", MentionKind.FILLER)):
        count = sum(mention.kind is kind for mention in heard.take.mentions)
        facts = _many(heard, measure, count)
        if facts is not None:
            return {**facts, "measure": measure}
    return None


ADVICE: Final[Mapping[str, Rule]] = {
    "next_pause": pause,
    "next_stretch": stretch,
    "next_shorter": shorter,
    "next_slower": slower,
    "next_faster": faster,
    "next_hesitations": hesitations,
    "next_hedges": hedges,
}
"""The rules by the code of their suggestion, in the order in which they are tried."""


def was_followed(code: str, facts: Facts, heard: Heard) -> bool:
    """Whether this take clearly went the way that the advice of the take before asked for.

    Steps: a pause 0.3 s longer, a stretch a quarter shorter, a length 0.2 times the model's closer, a pace
    5 % closer, a third fewer hesitations or weakening words.
    """
    then, now = facts.get(_COMPARED[code]), _now(code, facts, heard)
    if now is None or not isinstance(then, int | float):
        return False
    if code == "next_pause":
        return now - then >= 0.3
    if code == "next_faster":
        return now >= then * 1.05
    return now <= {
        "next_stretch": then * 0.75,
        "next_shorter": then - 0.2,
        "next_slower": then * 0.95,
    }.get(code, then * 2 / 3)


_COMPARED: Final = {
    "next_pause": "seconds",
    "next_stretch": "seconds",
    "next_shorter": "times",
    "next_slower": "wpm",
    "next_faster": "wpm",
    "next_hesitations": "per_minute",
    "next_hedges": "per_minute",
}

_MEASURED: Final = {
    "next_pause": "answer_after_s",
    "next_stretch": "longest_stretch_s",
    "next_slower": "pace_wpm",
    "next_faster": "pace_wpm",
    "next_hesitations": "hesitations_pm",
}


def spoken_s(transcript: Transcript | None) -> float:
    """Seconds from the first speech to the last; 0 where it cannot be told."""
    if transcript is None or transcript.state is not TranscriptState.DONE or not transcript.words:
        return 0.0
    if transcript.speech:
        return transcript.speech[-1].end_s - transcript.speech[0].start_s
    return transcript.words[-1].end_s - transcript.words[0].start_s


def _now(code: str, facts: Facts, heard: Heard) -> float | None:
    if code == "next_shorter":
        wanted = spoken_s(heard.model)
        return spoken_s(heard.transcript) / wanted if wanted > 0 else None
    return heard.value(_MEASURED.get(code) or str(facts.get("measure", "")))


def _pace(heard: Heard, *, sign: int) -> Facts | None:
    own, wanted = heard.value("pace_wpm"), heard.of_model("pace_wpm")
    usual = heard.usual("pace_wpm", USUAL_TAKES)
    if not own or not wanted or not usual:
        return None
    if sign * (own / wanted - 1) < PACE_FROM_MODEL or sign * (own / usual - 1) < PACE_FROM_USUAL:
        return None
    return {"wpm": round(own), "model_wpm": round(wanted), "usual_wpm": round(usual)}


def _many(heard: Heard, measure: str, count: int) -> Facts | None:
    rate, usual = heard.value(measure), heard.usual(measure, EARLIER_FOR_COUNTS)
    if rate is None or usual is None or count < MANY_FROM or rate <= max(MANY_A_MINUTE, usual):
        return None
    return {"count": count, "per_minute": round(rate, 1), "usual_per_minute": round(usual, 1)}
