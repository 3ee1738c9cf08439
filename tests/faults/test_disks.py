from __future__ import annotations

import os

import pytest

from tests.faults.running import run_rig

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, and file systems of Linux"),
]


def test_a_power_cut_costs_a_second_and_a_half_at_the_most() -> None:
    run_rig("power_cuts_trials", "4", lines=1)


def test_a_full_disk_keeps_what_was_accepted_and_lets_takes_be_deleted() -> None:
    run_rig("disk_full_trials", "3", lines=1)


def test_a_disk_that_stands_still_costs_nothing() -> None:
    run_rig("stalls_trials", "1", lines=1)
