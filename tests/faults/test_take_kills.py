from __future__ import annotations

import os

import pytest

from tests.faults.running import run_rig

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die often and quickly"),
]


def test_kills_in_a_take_and_at_the_steps_of_finishing_lose_nothing() -> None:
    """A tenth would take 25 s: a dozen kills, and every seventh step once."""
    run_rig("take_kills_trials", "12", lines=3)
