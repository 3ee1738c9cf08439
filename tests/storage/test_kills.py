from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die hundreds of times quickly")

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def quick_disk() -> Iterator[Path]:
    """In memory where possible: the outcome of a kill does not depend on the disk, a flush's length does."""
    memory = Path("/dev/shm")  # noqa: S108
    where = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=where) as folder:
        yield Path(folder)


def _drive(*arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.crash_driver", *arguments],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_a_death_at_any_call_in_the_life_of_a_take_loses_nothing(quick_disk: Path) -> None:
    result = _drive("take", str(quick_disk))
    assert result["faults"] == []
    assert result["deaths"] > 100


def test_a_death_at_any_call_of_recovery_is_made_good_by_the_next(quick_disk: Path) -> None:
    result = _drive("recovery", str(quick_disk))
    assert result["faults"] == []
    assert result["deaths"] > 25


def test_three_hundred_kills_while_saving_break_nothing(quick_disk: Path) -> None:
    folders = [quick_disk / str(number) for number in range(3)]
    with ThreadPoolExecutor(len(folders)) as pool:
        results = list(pool.map(lambda folder: _drive("saves", str(folder), "100"), folders))
    assert [result["faults"] for result in results] == [[], [], []]
    assert sum(result["deaths"] for result in results) == 300
