"""A worker that dies or has no memory is told in the window, which never stands still, and costs no word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="signals and limits of a process"),
]
_PROGRAM = """
import sys
from pathlib import Path
from tests.faults.workers_trials import outcomes, run
for one in outcomes(*run(3, Path(sys.argv[1]), seconds=8.0)):
    print(one.failures, one.line)
"""


def test_faults_of_the_worker_under_the_real_window(tmp_path: Path) -> None:
    """In a process of its own: the window there has its own thread to stand still."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=220,
    )
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines() if not line.startswith("0 ")] == []
    assert "3 trials" in done.stdout
