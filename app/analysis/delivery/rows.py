"""One take's delivery beside the model's and the speaker's own earlier ones. No band says what is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Final

from app.domain import Delivery, Measure, Mention, MentionKind

EARLIER: Final = 10
"""How many earlier takes are compared with; older ones say little about today."""

_SHORTEST_S: Final = 10.0
"""Speech below which a count cannot be given for each minute: one "eh" would be six."""


@dataclass(frozen=True, slots=True)
class TakeFacts:
    """What is compared of one take."""

    delivery: Delivery
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """One measure of a take beside the same of the model and of the speaker's earlier takes."""

    measure: str
    """Code: `pace_wpm`, `articulation_sps`, `pause_share`, `answer_after_s`, `longest_stretch_s`,
    `loudness_dbfs`, `loudness_range_db`, `pitch_range_st`, `hesitations_pm`, `fillers_pm`, `hedges_pm`."""
    unit: str
    """`wpm`, `syllables_s`, `share`, `s`, `dbfs`, `db`, `semitones`, `per_minute`."""
    value: Measure
    model: Measure | None
    """None without a model."""
    own_median: float | None
    """Of up to `EARLIER` earlier takes in which it could be measured; None where there is none."""
    own_low: float | None
    """First quartile of those."""
    own_high: float | None
    """Third quartile."""
    own_count: int
    at_least: bool = False
    """There may be more than were found."""


@dataclass(frozen=True, slots=True)
class PublishedBand:
    """What somebody published about a measure: shown with its source, never judged by."""

    measure: str
    low: float | None
    high: float | None
    language: str
    source: str
    url: str = ""


BANDS: Final = (
    PublishedBand("pace_wpm", 100, 165, "en", "Microsoft Speaker Coach"),
    PublishedBand("pace_wpm", 130, 175, "en", "Read.ai"),
    PublishedBand(
        "pace_wpm",
        173,
        173,
        "en",
        "Gong, 67,149 meetings",
        "https://cuepitch.com/blog/sound-of-panic-sales-objections",
    ),
    PublishedBand(
        "answer_after_s",
        1.5,
        1.5,
        "en",
        "Gong, second hand",
        "https://breakintotechsales.com/power-of-the-pause",
    ),
    PublishedBand(
        "pause_share",
        0.08,
        0.17,
        "en",
        "Jolt Effect",
        "https://feelgoodaboutselling.com/sales-blog/to-pause-or-not-to-pause-in-sales-convos",
    ),
    PublishedBand(
        "fillers_pm", None, 5, "en", "Laske & DiGennaro Reed 2024", "https://doi.org/10.1002/jaba.1093"
    ),
)
"""English only: no published Dutch or Norwegian band was found. They contradict each other."""


def bands_for(measure: str, language: str) -> tuple[PublishedBand, ...]:
    """What was published about a measure in a language."""
    base = language.split("-")[0].casefold()
    return tuple(band for band in BANDS if band.measure == measure and band.language == base)


def compare_deliveries(
    take: TakeFacts, model: TakeFacts | None = None, earlier: Sequence[TakeFacts] = ()
) -> tuple[DeliveryRow, ...]:
    """All measures of a take, one row each, also those that could not be told.

    `earlier` are the speaker's own takes of the same line, the newest last, without the take itself.
    """
    rows = []
    for code, unit, read, at_least in _READERS:
        values = [measure.value for measure in map(read, earlier[-EARLIER:]) if measure.value is not None]
        low, middle, high = _spread(values)
        rows.append(
            DeliveryRow(
                measure=code,
                unit=unit,
                value=read(take),
                model=read(model) if model else None,
                own_median=middle,
                own_low=low,
                own_high=high,
                own_count=len(values),
                at_least=at_least,
            )
        )
    return tuple(rows)


def talk_share(own_s: Iterable[float], buyer_s: Iterable[float]) -> Measure:
    """The speaker's share of all speaking time in a dialogue, 0 to 1, from the seconds of each turn."""
    own, buyer = sum(own_s), sum(buyer_s)
    return Measure(own / (own + buyer)) if own + buyer > 0 else Measure(None, "no_speech")


def _spread(values: Sequence[float]) -> tuple[float | None, float | None, float | None]:
    if not values:
        return None, None, None
    if len(values) == 1:
        return values[0], values[0], values[0]
    low, _, high = quantiles(values, n=4, method="inclusive")
    return low, median(values), high


def _longest(facts: TakeFacts) -> Measure:
    stretch = facts.delivery.longest_stretch
    if stretch is not None:
        return Measure(stretch.duration_s)
    return Measure(None, facts.delivery.pause_share.reason or "no_speech")


def _spoken_s(facts: TakeFacts) -> float:
    """Time between the first word and the last, as the curve of pace has it."""
    curve = facts.delivery.pace_curve
    return curve[-1].end_s - curve[0].start_s if curve else 0.0


def _rate(facts: TakeFacts, count: int) -> Measure:
    seconds = _spoken_s(facts)
    if not seconds:
        return Measure(None, facts.delivery.pace_wpm.reason or "no_words")
    if seconds < _SHORTEST_S:
        return Measure(None, "too_short")
    return Measure(60 * count / seconds)


def _hesitations(facts: TakeFacts) -> Measure:
    delivery = facts.delivery
    if not delivery.hesitations_known:
        return Measure(None, delivery.pitch_hz.reason or delivery.pace_wpm.reason or "no_words")
    return _rate(facts, len(delivery.hesitations) + _count(facts, MentionKind.SOUND))


def _count(facts: TakeFacts, *kinds: MentionKind) -> int:
    return sum(mention.kind in kinds for mention in facts.mentions)


_READERS: Final[tuple[tuple[str, str, Callable[[TakeFacts], Measure], bool], ...]] = (
    ("pace_wpm", "wpm", lambda facts: facts.delivery.pace_wpm, False),
    ("articulation_sps", "syllables_s", lambda facts: facts.delivery.articulation_sps, False),
    ("pause_share", "share", lambda facts: facts.delivery.pause_share, False),
    ("answer_after_s", "s", lambda facts: facts.delivery.answer_after_s, False),
    ("longest_stretch_s", "s", _longest, False),
    ("loudness_dbfs", "dbfs", lambda facts: facts.delivery.loudness_dbfs, False),
    ("loudness_range_db", "db", lambda facts: facts.delivery.loudness_range_db, False),
    ("pitch_range_st", "semitones", lambda facts: facts.delivery.pitch_range_st, False),
    ("hesitations_pm", "per_minute", _hesitations, True),
    ("fillers_pm", "per_minute", lambda facts: _rate(facts, _count(facts, MentionKind.FILLER)), True),
    ("hedges_pm", "per_minute", lambda facts: _rate(facts, _count(facts, MentionKind.HEDGE)), True),
)
