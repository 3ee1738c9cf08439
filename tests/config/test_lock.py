from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.config import InstanceLock, Paths
from app.domain import KnownError

_ROOT = Path(__file__).resolve().parents[2]
_HOLD = """
import sys
from pathlib import Path
from app.config import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.readline()
"""


def _other(file: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(file)],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _answer(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_only_one_program_at_a_time_and_a_killed_one_holds_nobody_up(paths: Paths) -> None:
    with _other(paths.lock) as first:
        assert _answer(first) == "True"
        lock = InstanceLock(paths.lock)
        assert not lock.acquire()
        first.kill()
        first.wait()
        assert lock.acquire()
        assert lock.acquire()
        with _other(paths.lock) as second:
            assert _answer(second) == "False"
            second.kill()
        lock.release()
        assert InstanceLock(paths.lock).acquire()


def test_of_eight_starters_exactly_one_gets_in(paths: Paths) -> None:
    starters = [_other(paths.lock) for _ in range(8)]
    answers = [_answer(starter) for starter in starters]
    for starter in starters:
        starter.kill()
        starter.communicate()
    assert sorted(answers) == ["False"] * 7 + ["True"]


def test_a_lock_file_of_another_computer_holds_nobody_up(paths: Paths) -> None:
    paths.lock.parent.mkdir(parents=True)
    paths.lock.write_text("4711 anna-laptop\n")
    lock = InstanceLock(paths.lock)
    assert lock.acquire()
    lock.release()


def test_a_lock_that_cannot_be_made_is_a_known_error(paths: Paths) -> None:
    paths.lock.mkdir(parents=True)
    with pytest.raises(KnownError):
        InstanceLock(paths.lock).acquire()
