"""What the rep decided after listening, applied to what the program found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.domain import Answer, Finding, Right, SelfCheck, Verdict

BY_REP: Final = "by_rep"
"""Reason of a finding whose verdict is the rep's own word."""


def ruled_findings(findings: Sequence[Finding], self_check: SelfCheck | None) -> tuple[Finding, ...]:
    """The findings as they are shown: where the rep was right, the rep's answer is the verdict.

    The evidence stays what the program found. A ruling on a point without a yes or a no says that it was
    said.
    """
    if self_check is None or not self_check.rulings:
        return tuple(findings)
    return tuple(_ruled(finding, self_check) for finding in findings)


def _ruled(finding: Finding, self_check: SelfCheck) -> Finding:
    ruling = self_check.rulings.get(finding.key_point)
    if ruling is None or ruling.right is not Right.REP:
        return finding
    answer = self_check.answers.get(finding.key_point)
    verdict = Verdict.NOT_SAID if answer is Answer.NO else Verdict.SAID
    if verdict is finding.verdict:
        return finding
    return replace(finding, verdict=verdict, reason=BY_REP, missing=())
