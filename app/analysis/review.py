"""All findings of a take, and the one suggestion that a round ends with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.analysis.avoid import find_avoided
from app.analysis.key_points import find_key_points
from app.domain import (
    Evidence,
    Finding,
    KeyPoint,
    KeyPointKind,
    Language,
    Line,
    NextTime,
    Review,
    Transcript,
    TranscriptState,
    Verdict,
)

RULES: Final = 1
"""Version of the matching rules; a review that older rules made is made again."""

LONGER_FROM: Final = 1.5
"""From this many times the model's speaking time on, a shorter version is suggested. Our own choice: half as
long again is what two people notice without a clock; no study stands behind it."""

_ORDER: Final = (
    (KeyPointKind.COMMIT, "next_commit"),
    (KeyPointKind.ASK, "next_ask"),
    (KeyPointKind.SAY, "next_say"),
)


def review_take(
    take_id: str,
    line: Line,
    transcript: Transcript | None,
    language: Language,
    model: Transcript | None = None,
) -> Review:
    """The review of one take of a line; `model` is the transcript that its length is compared with."""
    findings = find_key_points(line, transcript, language)
    avoided = find_avoided(line, transcript, language)
    return Review(take_id, findings, avoided, suggest(line, findings, avoided, transcript, model), RULES)


def suggest(
    line: Line,
    findings: Sequence[Finding],
    avoided: Sequence[Evidence],
    transcript: Transcript | None,
    model: Transcript | None = None,
) -> NextTime:
    """Exactly one suggestion: the first of this list that applies.

    1. `next_no_words`: there is no transcript, so listen to both and judge yourselves;
       `next_no_speech`: nobody was heard;
    2. a point that was not said: `next_commit`, then `next_ask`, then `next_say`; within each the heaviest
       first, then the first in the line;
    3. `next_unclear`: a point that could not be told, in the same order;
    4. `next_avoid`: something was said that the line asks to avoid (`phrase` is the author's phrase);
    5. `next_shorter`: the speaking time is `LONGER_FROM` times the model's or more (`times`, `seconds`,
       `model_seconds`);
    6. `next_keep`: everything was there.

    An open commitment comes first because it is what a conversation is for; wording and length come last.
    """
    if transcript is None or transcript.state is TranscriptState.FAILED:
        return NextTime("next_no_words")
    if transcript.state is TranscriptState.NO_SPEECH or not transcript.words:
        return NextTime("next_no_speech")
    missing = _points(line, findings, Verdict.NOT_SAID)
    if missing:
        return NextTime(dict(_ORDER)[missing[0].kind], missing[0].id)
    unclear = _points(line, findings, Verdict.COULD_NOT_TELL)
    if unclear:
        return NextTime("next_unclear", unclear[0].id)
    if avoided:
        return NextTime("next_avoid", facts={"phrase": avoided[0].phrase, "start_s": avoided[0].start_s})
    spoken, wanted = spoken_s(transcript), spoken_s(model)
    if wanted > 0 and spoken / wanted >= LONGER_FROM:
        facts = {"times": round(spoken / wanted, 1), "seconds": round(spoken), "model_seconds": round(wanted)}
        return NextTime("next_shorter", facts=facts)
    return NextTime("next_keep")


def spoken_s(transcript: Transcript | None) -> float:
    """Seconds from the first speech to the last; 0 where it cannot be told."""
    if transcript is None or transcript.state is not TranscriptState.DONE or not transcript.words:
        return 0.0
    if transcript.speech:
        return transcript.speech[-1].end_s - transcript.speech[0].start_s
    return transcript.words[-1].end_s - transcript.words[0].start_s


def _points(line: Line, findings: Sequence[Finding], verdict: Verdict) -> list[KeyPoint]:
    """The line's points with this verdict, in the order in which they are suggested."""
    wanted = {finding.key_point for finding in findings if finding.verdict is verdict}
    kinds = [kind for kind, _ in _ORDER]
    points = [point for point in line.key_points if point.id in wanted]
    return sorted(points, key=lambda point: (kinds.index(point.kind), -point.weight))
