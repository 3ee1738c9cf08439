from __future__ import annotations

import os

import pytest

from tests.faults.running import run_rig

pytestmark = [
    pytest.mark.alone,
    pytest.mark.microphone,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, and a sound server of Linux"),
]


@pytest.mark.parametrize("kind", ["unplugged_with_another", "unplugged_the_last", "process_stopped"])
def test_a_fault_of_the_microphone_is_told_and_costs_nothing_of_before(kind: str) -> None:
    """The other kinds are in tests/audio, or in the rig only."""
    run_rig("devices_trials", "2", kind, lines=1)
