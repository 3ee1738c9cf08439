"""The one suggestion that a round ends with, and the order in which it is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.analysis.delivery_advice import ADVICE, Heard, was_followed
from app.analysis.unclear import unclear_s
from app.domain import (
    Evidence,
    Finding,
    KeyPoint,
    KeyPointKind,
    Line,
    NextTime,
    Review,
    TranscriptState,
    Verdict,
)

_BY_KIND: Final = (
    (KeyPointKind.COMMIT, "next_commit"),
    (KeyPointKind.ASK, "next_ask"),
    (KeyPointKind.SAY, "next_say"),
)

RULES_IN_ORDER: Final = (
    "next_no_words",
    "next_no_speech",
    "next_unclear_audio",
    "next_commit",
    "next_ask",
    "next_say",
    "next_partial",
    "next_avoid",
    "next_unclear",
    *ADVICE,
    "next_no_points",
    "next_keep",
)
"""The codes in the order in which `suggest` tries them, for showing the order with the chosen one marked."""

_HEARD_S: Final = 1.0
"""Seconds of speech without words from which on it is not true that nobody spoke."""


def suggest(
    line: Line,
    findings: Sequence[Finding],
    avoided: Sequence[Evidence],
    heard: Heard,
    before: Review | None = None,
) -> NextTime:
    """Exactly one suggestion: the first of this list that applies.

    1. `next_no_words`: there is no transcript; `next_no_speech`: nobody spoke; `next_unclear_audio`: speech
       was heard and nothing of it could be understood;
    2. a point that was not said: `next_commit`, then `next_ask`, then `next_say`; within each the heaviest
       first, then the first in the line. One that was half made is `next_partial` in the same place:
       `missing` says what it lacks and `rule` which of the three it stands for;
    3. `next_avoid`: a point or a phrase to leave out was said (`phrase` is the author's, `start_s` its time);
    4. `next_unclear`: a point that could not be told, in the order of 2;
    5. how it was said, beside the model and the own earlier takes, in the order of `ADVICE`: `next_pause`,
       `next_stretch`, `next_shorter`, `next_slower`, `next_faster`, `next_hesitations`, `next_hedges`;
    6. `next_no_points`: the line has no key points; `next_keep`: everything was there.

    An open commitment comes first because it is what a conversation is for; wording and sound come last.

    `before` is the review of the take before: where this take followed its suggestion, `followed` names it,
    and advice of 5 that was followed is not given twice in a row.
    """
    followed, followed_point = _followed(findings, avoided, heard, before)
    code, point, facts = _chosen(line, findings, avoided, heard, followed)
    return NextTime(code, point, facts, followed, followed_point)


_Choice = tuple[str, str, dict[str, str | int | float | bool]]


def _chosen(
    line: Line, findings: Sequence[Finding], avoided: Sequence[Evidence], heard: Heard, followed: str
) -> _Choice:
    without = _without_words(findings, heard)
    if without:
        return without, "", {}
    missing = _points(line, findings, Verdict.NOT_SAID)
    if missing:
        return _missing(missing[0], findings)
    unwanted = _unwanted(line, findings, avoided)
    if unwanted is not None:
        return unwanted
    unclear = _points(line, findings, Verdict.COULD_NOT_TELL)
    if unclear:
        return "next_unclear", unclear[0].id, {}
    for code, rule in ADVICE.items():
        facts = rule(heard)
        if facts is not None and code != followed:
            return code, "", dict(facts)
    has_points = any(point.kind is not KeyPointKind.AVOID for point in line.key_points)
    return "next_keep" if has_points else "next_no_points", "", {}


def _without_words(findings: Sequence[Finding], heard: Heard) -> str:
    transcript = heard.transcript
    if transcript is None or transcript.state is TranscriptState.FAILED:
        return "next_no_words"
    if transcript.state is TranscriptState.NO_SPEECH or not transcript.words:
        return (
            "next_unclear_audio"
            if unclear_s(heard.take.delivery if heard.take else None) >= _HEARD_S
            else "next_no_speech"
        )
    if findings and all(finding.reason == "unclear_audio" for finding in findings):
        return "next_unclear_audio"
    return ""


def _missing(point: KeyPoint, findings: Sequence[Finding]) -> _Choice:
    rule = dict(_BY_KIND)[point.kind]
    finding = next(one for one in findings if one.key_point == point.id)
    if finding.reason == "partial" and finding.missing:
        return "next_partial", point.id, {"missing": ",".join(finding.missing), "rule": rule}
    return rule, point.id, {}


def _unwanted(line: Line, findings: Sequence[Finding], avoided: Sequence[Evidence]) -> _Choice | None:
    """What had better be left out, the heaviest point first, then the phrase that came first."""
    said = {finding.key_point: finding for finding in findings if finding.verdict is Verdict.SAID}
    points = [point for point in line.key_points if point.kind is KeyPointKind.AVOID and point.id in said]
    for point in sorted(points, key=lambda one: -one.weight):
        evidence = said[point.id].evidence
        facts: dict[str, str | int | float | bool] = {"phrase": evidence.phrase if evidence else ""}
        if evidence is not None:
            facts["start_s"] = evidence.start_s
        return "next_avoid", point.id, facts
    if avoided:
        return "next_avoid", "", {"phrase": avoided[0].phrase, "start_s": avoided[0].start_s}
    return None


def _followed(
    findings: Sequence[Finding], avoided: Sequence[Evidence], heard: Heard, before: Review | None
) -> tuple[str, str]:
    """Code and key point of the suggestion of the take before, where this take followed it."""
    last = before.next_time if before is not None else None
    if last is None or heard.transcript is None or not heard.transcript.words:
        return "", ""
    if last.code in ADVICE:
        return (last.code, "") if was_followed(last.code, last.facts, heard) else ("", "")
    if last.code == "next_avoid" and not last.key_point:
        gone = all(evidence.phrase != last.facts.get("phrase") for evidence in avoided)
        return (last.code, "") if gone else ("", "")
    if not last.key_point:
        return "", ""
    wanted = Verdict.NOT_SAID if last.code == "next_avoid" else Verdict.SAID
    now = next((one.verdict for one in findings if one.key_point == last.key_point), None)
    return (last.code, last.key_point) if now is wanted else ("", "")


def _points(line: Line, findings: Sequence[Finding], verdict: Verdict) -> list[KeyPoint]:
    """The line's points with this verdict, in the order in which they are suggested."""
    wanted = {finding.key_point for finding in findings if finding.verdict is verdict}
    kinds = [kind for kind, _ in _BY_KIND]
    points = [point for point in line.key_points if point.id in wanted and point.kind in kinds]
    return sorted(points, key=lambda point: (kinds.index(point.kind), -point.weight))
