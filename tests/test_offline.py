"""The guard of the whole suite sees what would leave this computer, here and in programs that are started."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.offline import sitecustomize as offline

# Addresses that are set aside for examples: nothing would be there, even without the guard.
ELSEWHERE = "192.0.2.1"
NAME = "go-first.example"


@contextmanager
def noted() -> Iterator[list[str]]:
    """What was noted inside the block, which is then no fault of the test."""
    notes = Path(os.environ[offline.NOTES])
    found: list[str] = []
    yield found
    if notes.exists():
        found += notes.read_text(encoding="utf-8").splitlines()
        notes.unlink()


def _connect() -> None:
    with socket.socket() as one:
        one.settimeout(0.1)
        one.connect((ELSEWHERE, 443))


def _connect_ex() -> None:
    with socket.socket() as one:
        one.connect_ex((ELSEWHERE, 443))


def _send() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.sendto(b"x", (ELSEWHERE, 53))


def _look_up() -> None:
    socket.getaddrinfo(NAME, 443)


@pytest.mark.parametrize("reach", [_connect, _connect_ex, _send, _look_up])
def test_every_way_out_is_stopped_and_noted(reach: Callable[[], None]) -> None:
    with noted() as found, pytest.raises(PermissionError, match="reached for the network"):
        reach()
    assert len(found) == 1


def test_a_program_that_a_test_starts_is_watched_as_well_and_cannot_hide_it() -> None:
    program = f"""
import socket
try:
    socket.create_connection(({NAME!r}, 443))
except OSError:
    pass
"""
    with noted() as found:
        subprocess.run([sys.executable, "-c", program], check=True)
    assert found == [f"socket.getaddrinfo {NAME!r}"]


def test_this_computer_itself_can_be_reached() -> None:
    with noted() as found, socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(("localhost", server.getsockname()[1]), timeout=5):
            pass
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
            one.sendto(b"x", ("127.0.0.1", 9))
    assert found == []


def test_a_test_that_swallows_the_error_fails_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "test_sly.py").write_text(
        "import socket\n"
        "def test_sly():\n"
        "    try:\n"
        f"        socket.create_connection(({NAME!r}, 443))\n"
        "    except OSError:\n"
        "        pass\n",
        encoding="utf-8",
    )
    options = ["-q", "-p", "tests.conftest", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(tmp_path)],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "reached for the network" in done.stdout
