"""A recording that ended by itself tells how much of it is kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain import KnownError, Take, TakeKind, TakeState
from app.ui.sentences import sentence
from app.workflow.recording_endings import told_ending
from tests.storage.builders import LINE, PROMPT

KEPT = Take(
    id="01",
    kind=TakeKind.ATTEMPT,
    state=TakeState.RECORDED,
    line=LINE,
    language="en",
    speaker="",
    created=datetime.now(UTC),
    utc_offset_s=0,
    prompt=PROMPT,
    sample_rate=48_000,
    frames=48_000 * 83 + 40_000,
)


@pytest.mark.parametrize("code", ["microphone_lost", "microphone_failed", "disk_full", "write_failed"])
def test_what_ended_a_take_is_told_with_the_time_up_to_which_it_is_kept(code: str) -> None:
    told = told_ending(KnownError(code, name="mic", reason="why", folder="/x", file="y"), KEPT)
    assert told is not None
    assert "1:23" in sentence(told)
    assert "{" not in sentence(told)


def test_without_a_take_or_a_problem_nothing_is_said_of_one() -> None:
    problem = KnownError("microphone_lost", name="mic")
    assert told_ending(problem, None) is problem
    assert told_ending(None, KEPT) is None
    limit = KnownError("recording_limit", hours=4.0)
    assert told_ending(limit, KEPT) is limit
