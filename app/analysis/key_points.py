"""Whether the key points of a line were made, with the words that say so and, where they were not, why.

Five things speak for or against a point: how much of it was said, whether its numbers and days are there,
whether it was denied, asked or stated as it should be, and whether it was the speaker's own point. Their sum
decides (`weights.py`), and the one that takes most off is the reason that is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain import (
    Evidence,
    Finding,
    KeyPoint,
    KeyPointKind,
    Language,
    Line,
    Transcript,
    TranscriptState,
    Verdict,
)

if TYPE_CHECKING:
    from app.analysis.features import Reading
    from app.analysis.search import Search
    from app.analysis.wanted import Wanted
    from app.analysis.weights import Likelihood

SAID_FROM: Final = 0.72
NOT_SAID_TO: Final = 0.32
"""Likelihoods between which a point cannot be told. Chosen on the development cases, judged by weights that
were fitted without the point in question: 83 % are decided and 94 % of those right."""

SURE_FROM: Final = 0.8
SURELY_NOT_TO: Final = 0.2
"""The same where less is sure: in a language without lists, and in words without any punctuation, whose
sentences are guessed. What a speaker should avoid counts as said from `SURE_FROM` on as well."""

NEAR_BEST: Final = 0.6
"""Places that cover less than this share of the best covered one are not considered: a point that was denied
there was not made elsewhere by a word or two."""

CLOSE_FROM: Final = 0.45
"""Share of a phrase from which words count as having come close to it; they are then shown."""

ENOUGH_AGAINST: Final = -0.8
"""What a group of features takes off at least to be the reason that a point was not made."""

_AGAINST: Final = {"value": "partial", "polarity": "denied", "frame": "reported", "act": "stated"}


def find_key_points(
    line: Line, transcript: Transcript | None, language: Language, *, careful: bool = True
) -> tuple[Finding, ...]:
    """One finding for each key point of the line, in their order; see `find_points`."""
    return find_points(line.key_points, transcript, language, careful=careful)


def find_points(
    points: Sequence[KeyPoint], transcript: Transcript | None, language: Language, *, careful: bool = True
) -> tuple[Finding, ...]:
    """One finding for each point, in their order.

    `language` is the one that was practised. `Finding.reason` says why a point was not said or cannot be
    told, with the codes of `Finding`. Where nobody spoke nothing was said. `careful`: a point of which hardly
    a word was heard cannot be told while a sentence is left over that could hold it in quite other words;
    without it, it was not said. Takes a few milliseconds a point,
    and about a tenth of a second more the first time in a language, when its lists are read.
    """
    if transcript is None or transcript.state is TranscriptState.FAILED:
        return tuple(Finding(point.id, Verdict.COULD_NOT_TELL, reason="no_transcript") for point in points)
    if transcript.state is TranscriptState.NO_SPEECH or not transcript.words:
        return tuple(Finding(point.id, Verdict.NOT_SAID) for point in points)
    from app.analysis.search import Search

    search = Search(transcript, language)
    found = [_find(point, search, transcript, language) for point in points]
    taken: set[int] = set()
    for one in found:
        if one.reading is not None and one.finding.evidence is not None:
            taken |= search.sentences(one.reading)
    return tuple(
        _settled(one, search, taken, point.kind is KeyPointKind.COMMIT, careful)
        if one.is_open
        else one.finding
        for point, one in zip(points, found, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """A finding, and what it rests on."""

    finding: Finding
    wanted: Wanted | None = None
    reading: Reading | None = None
    is_open: bool = False
    """Hardly a word of the point was said, so that it may have been made in quite other words."""


def _settled(found: _Found, search: Search, taken: set[int], commits: bool, careful: bool) -> Finding:
    """Whether a point of which hardly a word was said may have been made in what no other point explains."""
    if found.wanted is None or (careful and search.has_room(found.wanted, taken, commits)):
        return found.finding
    return Finding(found.finding.key_point, Verdict.NOT_SAID)


def _find(point: KeyPoint, search: Search, transcript: Transcript, language: Language) -> _Found:
    from app.analysis.weights import LITTLE, likelihood_of

    wanted = search.wanted(point, language)
    if wanted is None:
        return _Found(Finding(point.id, Verdict.COULD_NOT_TELL, reason="no_phrases"))
    readings = search.readings(wanted)
    if not readings:
        return _Found(Finding(point.id, Verdict.COULD_NOT_TELL, reason="weak"), wanted, is_open=True)
    enough = NEAR_BEST * max(reading.cover.share for reading in readings)
    judged = [
        (likelihood_of(reading.features), reading) for reading in readings if reading.cover.share >= enough
    ]
    likelihood, reading = max(judged, key=lambda pair: pair[0].rank)
    said_from = SURE_FROM if search.is_rough or point.kind is KeyPointKind.AVOID else SAID_FROM
    if likelihood.whole >= said_from:
        evidence = _evidence(search, wanted, reading, transcript)
        absent = search.absent(point.must, reading)
        if absent:
            return _Found(Finding(point.id, Verdict.NOT_SAID, evidence, "partial", absent), wanted, reading)
        return _Found(Finding(point.id, Verdict.SAID, evidence), wanted, reading)
    if likelihood.whole > (SURELY_NOT_TO if search.is_rough else NOT_SAID_TO):
        evidence = _evidence(search, wanted, reading, transcript)
        weak = Finding(point.id, Verdict.COULD_NOT_TELL, evidence, "weak", reading.missing)
        return _Found(weak, wanted, reading, is_open=reading.cover.share < LITTLE)
    likelihood, reading = max(judged, key=lambda pair: pair[1].cover.share)
    evidence = _evidence(search, wanted, reading, transcript)
    if evidence is None:
        return _Found(Finding(point.id, Verdict.NOT_SAID), wanted, reading)
    reason = _reason(likelihood, reading)
    missing = reading.missing if reason == "partial" else ()
    return _Found(Finding(point.id, Verdict.NOT_SAID, evidence, reason, missing), wanted, reading)


def _reason(likelihood: Likelihood, reading: Reading) -> str:
    """Why words that came close do not make the point: whatever speaks most against it."""
    least = min(_AGAINST, key=lambda name: likelihood.groups[name])
    if likelihood.groups[least] > ENOUGH_AGAINST:
        return "partial" if reading.missing else "other"
    if least == "act":
        return "asked" if reading.features["asked"] else "stated"
    return _AGAINST[least]


def _evidence(search: Search, wanted: Wanted, reading: Reading, transcript: Transcript) -> Evidence | None:
    """The words with their times; None where they did not come close."""
    share = reading.cover.share
    if share < CLOSE_FROM:
        return None
    first, end = search.evidence(reading)
    heard = transcript.words[first:end]
    quote = " ".join(word.text for word in heard)
    phrase = wanted.texts[reading.number]
    return Evidence(first, end, heard[0].start_s, heard[-1].end_s, quote, phrase, round(min(1.0, share), 3))
