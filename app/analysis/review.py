"""All findings of a take, and the one suggestion that a round ends with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.analysis.avoid import find_avoided
from app.analysis.commitments import COMMITMENT, commitment_point, find_commitment
from app.analysis.delivery.rows import TakeFacts
from app.analysis.delivery_advice import heard_of
from app.analysis.key_points import find_points
from app.analysis.questions import find_questions, question_points
from app.analysis.rulings import ruled_findings
from app.analysis.suggestions import suggest
from app.analysis.unclear import with_unclear
from app.analysis.wording import find_mentions
from app.domain import (
    CommitmentFinding,
    Delivery,
    Finding,
    KeyPoint,
    KeyPointKind,
    Language,
    Line,
    Process,
    Review,
    Scenario,
    SelfCheck,
    Transcript,
    Wording,
)

RULES: Final = 2
"""Version of the matching rules; a review that older rules made is made again."""


def review_take(
    take_id: str,
    line: Line,
    transcript: Transcript | None,
    language: Language,
    model: Transcript | None = None,
    *,
    scenario: Scenario | None = None,
    process: Process | None = None,
    wording: Wording | None = None,
    delivery: Delivery | None = None,
    model_delivery: Delivery | None = None,
    earlier: Sequence[TakeFacts] = (),
    before: Review | None = None,
    self_check: SelfCheck | None = None,
) -> Review:
    """The review of one take of a line.

    `model` and `model_delivery` are what the take is compared with, `earlier` the speaker's own takes of the
    same line before it, and `before` the review of the last of these. `wording` is the pack's in this
    language. The findings are the program's own; the suggestion heeds the rulings of `self_check`. Whatever
    is missing is left out or could not be told: nothing here raises for an empty, silent or foreign take.
    """
    questions = scenario.questions if scenario is not None else ()
    commitment = scenario.commitment if scenario is not None else None
    extra = (*question_points(questions, process), *commitment_point(commitment))
    found = find_points((*line.key_points, *extra), transcript, language)
    points = {point.id: point for point in line.key_points}
    holes = transcript.holes if transcript is not None else ()
    findings = with_unclear(found[: len(line.key_points)], points, delivery, language, holes)
    others = found[len(line.key_points) :]
    avoided = find_avoided(line, transcript, language, wording)
    mentions = find_mentions(transcript, language, wording)
    heard = heard_of(
        transcript,
        model,
        TakeFacts(delivery, mentions) if delivery is not None else None,
        TakeFacts(model_delivery, find_mentions(model, language, wording))
        if model_delivery is not None
        else None,
        earlier,
        scenario.limits if scenario is not None else None,
    )
    return Review(
        take=take_id,
        findings=findings,
        avoided=avoided,
        next_time=suggest(line, ruled_findings(findings, self_check), avoided, heard, before),
        rules=RULES,
        content_hash=scenario.content_hash if scenario is not None else "",
        questions=find_questions(transcript, language, questions, others),
        commitment=_commitment(
            line.key_points, findings, transcript, language, others, commitment is not None
        ),
        mentions=mentions,
    )


def _commitment(
    points: Sequence[KeyPoint],
    findings: Sequence[Finding],
    transcript: Transcript | None,
    language: Language,
    others: Sequence[Finding],
    is_asked: bool,
) -> CommitmentFinding | None:
    """The next step; None where neither the scenario nor the line asks for one."""
    ids = {point.id for point in points if point.kind is KeyPointKind.COMMIT}
    if not ids and not is_asked:
        return None
    return find_commitment(
        transcript,
        language,
        finding=next((one for one in others if one.key_point == COMMITMENT), None),
        own=[finding for finding in findings if finding.key_point in ids],
    )
