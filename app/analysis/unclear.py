"""Where sound and words do not agree, a finding says that it could not tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.domain import Delivery, Evidence, Finding, KeyPoint, Language, Span, Verdict

FASTEST_WPS: Final = 3.3
"""Words a second (200 a minute) at which a point is said at most. Of the published bands the highest ends at
200 (Bigtincan, English), and sellers reach 188 when an objection flusters them (Gong, English)."""

LEAST_S: Final = 0.6
"""No point is shorter: a silence of this length already counts as a pause."""

_MAY_BE_THERE: Final = ("", "partial", "other")
"""Reasons of NOT_SAID that words which were not understood could change."""


def with_unclear(
    findings: Sequence[Finding],
    points: Mapping[str, KeyPoint],
    delivery: Delivery | None,
    language: Language,
    holes: Sequence[Span] = (),
) -> tuple[Finding, ...]:
    """The findings, as far as the sound bears them out.

    NOT_SAID becomes COULD_NOT_TELL (`unclear_audio`) where speech was heard without words, or could not be
    transcribed (`holes`), and lasted long enough for the point's shortest phrasing. SAID becomes
    COULD_NOT_TELL (`weak`) where its words come from a place in which nobody was heard.
    """
    unclear = (*(delivery.unclear if delivery is not None else ()), *holes)
    longest = max((span.duration_s for span in unclear), default=0.0)
    return tuple(_judged(finding, points, longest, delivery, language) for finding in findings)


def unclear_s(delivery: Delivery | None) -> float:
    """Seconds of speech that no words came of."""
    return sum(span.duration_s for span in delivery.unclear) if delivery is not None else 0.0


def _judged(
    finding: Finding,
    points: Mapping[str, KeyPoint],
    longest: float,
    delivery: Delivery | None,
    language: Language,
) -> Finding:
    if finding.verdict is Verdict.SAID and finding.evidence is not None:
        if delivery is not None and _invented(finding.evidence, delivery):
            return replace(finding, verdict=Verdict.COULD_NOT_TELL, reason="weak")
        return finding
    if finding.verdict is not Verdict.NOT_SAID or finding.reason not in _MAY_BE_THERE:
        return finding
    point = points.get(finding.key_point)
    if point is None or longest < _shortest_s(point, language):
        return finding
    return replace(finding, verdict=Verdict.COULD_NOT_TELL, reason="unclear_audio")


def _shortest_s(point: KeyPoint, language: Language) -> float:
    """How long the point takes at least."""
    own = (point.text.get(language),) if point.text.has(language) else ()
    words = min((len(phrase.split()) for phrase in (*point.accept.get(language), *own)), default=0)
    return max(LEAST_S, words / FASTEST_WPS)


def _invented(evidence: Evidence, delivery: Delivery) -> bool:
    return any(
        span.start_s <= evidence.start_s and evidence.end_s <= span.end_s for span in delivery.wordless
    )
