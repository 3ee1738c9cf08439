"""What was heard in an answer: the findings of a turn's take, with what the rep said about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.domain import (
    Answer,
    Finding,
    Language,
    Line,
    SelfCheck,
    Take,
    Transcript,
    Verdict,
)
from app.workflow.dialogue import Heard
from app.workflow.lines import line_of_take
from app.workflow.services import Services

_VERDICTS: Final = {Answer.YES: Verdict.SAID, Answer.NO: Verdict.NOT_SAID}


def heard_in_take(services: Services, take_id: str) -> Heard:
    """What was heard in a turn's take: its words, looked at anew, and the rep's own answers.

    Without a transcript everything is "could not tell". Nothing is written.

    Raises:
        KnownError: `take_unknown`, or the library could not be read.
    """
    library = services.library
    take = library.take(take_id)
    line = line_of_take(services.packs(), take)
    return hear(line, take.language, library.transcript(take_id), take, library.self_check(take_id))


def hear(
    line: Line,
    language: Language,
    transcript: Transcript | None,
    take: Take | None = None,
    answers: SelfCheck | None = None,
) -> Heard:
    """What these words say about a turn's line; `answers` are the rep's own."""
    from app.analysis import BY_REP, find_avoided, find_key_points, with_unclear

    # Whoever spoke of something else gets another answer from a buyer than whoever came close.
    findings = find_key_points(line, transcript, language, careful=False)
    if transcript is not None and transcript.holes:
        points = {point.id: point for point in line.key_points}
        findings = with_unclear(findings, points, None, language, transcript.holes)
    settled = by_word_of_rep(findings, answers or SelfCheck())
    return Heard(
        take=take.id if take is not None else "",
        findings=settled,
        avoided=find_avoided(line, transcript, language),
        transcript=transcript,
        duration_s=take.duration_s if take is not None else transcript.duration_s if transcript else 0.0,
        cue_end_s=take.cue_end_s if take is not None else None,
        by_rep=frozenset(one.key_point for one in settled if one.reason == BY_REP),
    )


def by_word_of_rep(findings: Sequence[Finding], answers: SelfCheck) -> tuple[Finding, ...]:
    """The findings as the rep settles them: by a ruling, or by an answer where the program could not tell."""
    from app.analysis import ruled_findings

    return tuple(
        _answered(finding, answers) if finding.key_point not in answers.rulings else finding
        for finding in ruled_findings(findings, answers)
    )


def _answered(finding: Finding, answers: SelfCheck) -> Finding:
    from app.analysis import BY_REP

    answer = answers.answers.get(finding.key_point)
    if finding.verdict is not Verdict.COULD_NOT_TELL or answer not in _VERDICTS:
        return finding
    return replace(finding, verdict=_VERDICTS[answer], reason=BY_REP)
