"""Whatever a hub does, no half model is found, what came is used, and a flipped bit is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.hub_trials import cuts, downloads, flips, full_disks, why_no_disk

pytestmark = pytest.mark.model


def test_a_cut_download_is_gone_on_with(tmp_path: Path) -> None:
    outcome = cuts(4, tmp_path)
    assert outcome.failures == 0, outcome.line


def test_a_hub_that_lies_redirects_or_asks_for_a_login_leaves_a_clean_state(tmp_path: Path) -> None:
    outcome = downloads(10, tmp_path)
    assert outcome.failures == 0, outcome.line


def test_a_flipped_bit_is_refused_wherever_it_flipped(tmp_path: Path) -> None:
    outcome = flips(9, tmp_path)
    assert outcome.failures == 0, outcome.line


def test_a_disk_that_fills_up_in_a_download_is_said_and_what_came_serves(tmp_path: Path) -> None:
    if reason := why_no_disk():
        pytest.skip(reason)
    outcome = full_disks(1, tmp_path)
    assert outcome.failures == 0, outcome.line
