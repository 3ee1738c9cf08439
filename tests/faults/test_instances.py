"""Of eight starts exactly one gets in, and a lock that somebody left holds nobody up."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.instances_trials import programs, stale_locks, starters

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by a signal")


def test_of_eight_starters_exactly_one_gets_in_round_after_round(tmp_path: Path) -> None:
    assert starters(2, tmp_path).failures == 0


def test_locks_that_others_left_hold_nobody_up(tmp_path: Path) -> None:
    assert stale_locks(20, tmp_path).failures == 0


def test_of_eight_starts_of_the_program_one_window_stays_and_the_others_bring_it_forward(
    tmp_path: Path,
) -> None:
    outcome = programs(1, tmp_path)
    assert outcome.failures == 0, outcome
