"""A tenth of `python -m tests.faults.erasure_trials 100`."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.faults.erasure_trials import WAYS, run_trials
from tests.faults.report_trials import run_reports


def test_of_what_was_deleted_for_good_no_byte_is_left(tmp_path: Path) -> None:
    trials = run_trials(12, tmp_path)
    assert {trial.way for trial in trials} == set(WAYS)
    assert [trial.hits for trial in trials if trial.hits] == []
    assert min(trial.before for trial in trials) > 10, "it was everywhere before"


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_no_log_and_no_report_of_a_bug_holds_what_was_said(tmp_path: Path, qapp: QApplication) -> None:
    for name in ("profile", "cache", "temp"):
        assert not (tmp_path / name).exists()
    trials = run_reports(8, tmp_path)
    assert [trial.hits for trial in trials if trial.hits] == []
