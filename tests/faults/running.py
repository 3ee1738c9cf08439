"""Runs a rig as the program it is: its trials fork, and a test's process has threads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]


def run_rig(name: str, *arguments: str, lines: int) -> None:
    """Run `tests.faults.NAME`; it must succeed and print so many goals, or say why it cannot run here."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{name}", *arguments],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    if "not run, " in done.stdout:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(" trials, 0 failures") == lines, done.stdout
