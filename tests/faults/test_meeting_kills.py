from __future__ import annotations

import os

import pytest

from tests.faults.running import run_rig

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die often and quickly"),
]


def test_a_killed_meeting_leaves_nothing_that_was_not_kept() -> None:
    run_rig("meeting_kills_trials", "3", lines=1)
